var{orderHelp:xt}=document.documentElement.dataset,P=xt!==void 0,Me=!!xt?.startsWith("desk"),Xe=P?"":new URL("../",import.meta.url).href;var To={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var et=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,re=Oo("localStorage"),N=Oo("sessionStorage");function Oo(e){let t=Ma(e),n=o=>`${e} ${o}`;return{get:o=>et.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),et.delete(n(o))}catch{et.set(n(o),r)}},remove(o){et.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...et.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function Ma(e){try{return globalThis[e]}catch{return null}}var Co="language",mn="language-chosen",qa={no:"nb",nn:"nb",iw:"he"},kt=To,S=Ha([...P?[re.get(Co)]:Ba(),...navigator.languages]),Do=kt[S]?.direction==="rtl";function Po(e){re.set(Co,e),N.set(mn,e),location.reload()}function No(){let e=N.get(mn)!==null;return N.remove(mn),e}function Ha(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=qa[n]??n;if(o in kt)return o}return"en"}function Ba(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var ve=Me?"desk-token":"token",tt=`owner:${ve}`,Rt=`signed-out:${ve}`,Lo=`draft:${ve}:`,fn=new Set,ue={source:null,token:null,coming:null};function we(){return qe(),P?re.get(ve):ue.token}async function At(e=null){e&&Fa(e),!P&&!ue.token&&(ue.coming??=Ua().finally(()=>{ue.coming=null}),await ue.coming);let t=we();return t===e?null:t}function hn(e){re.set(ve,e),qe()}function Fa(e){we()===e&&(ue.token=null,P&&re.remove(ve),Bo(!1))}async function Ua(){let{source:e}=ue,t=typeof e=="function"?await e():null;e===ue.source&&(ue.token=t,qe())}function Mo(){re.remove(ve),re.set(Rt,String(Date.now())),qe()}function qo(e){return qe(),Fo(e)===N.get(tt)}function Ho(e){let t=()=>qe()?e():Bo(we()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function It(e){return fn.add(e),()=>{fn.delete(e)}}var St=e=>`${Lo}${N.get(tt)??""}:${e}`;function qe(){let e=P?re.get(ve):ue.token,t=re.get(Rt)??"",n=t!==(N.get(Rt)??""),o=n?null:N.get(tt),r=e?Fo(e):o;if(!n&&r===o)return!1;for(let s of N.keys())s.startsWith(Lo)&&N.remove(s);return N.set(Rt,t),r===null?N.remove(tt):N.set(tt,r),!0}function Bo(e){for(let t of fn)t(e)}var Fo=e=>String(Ga(e)??Wa(e)),Wa=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Ga(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var Q=class extends Error{},de=class extends Error{constructor(t,n){super(t),this.retryable=n}},Va={origin:""},fe=()=>globalThis.orderHelpStarted;function Uo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=Za(n,o),i=s?fe()?.token:await At();if(!i)throw new Q;let c=await Go(s??Wo(e,r,o,i));return Ja(c.status===401?await Ka(e,r,o,i):c)}}function Wo(e,t,n,o){return fetch(Va.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":S},body:JSON.stringify({query:t,variables:n})})}async function Ka(e,t,n,o){let r=await At(o);if(!r)throw new Q;let s=await Go(Wo(e,t,n,r));if(s.status!==401)return s;throw await At(r),new Q}var ja=(e,t)=>`${e} ${JSON.stringify(t)}`;function Za(e,t){let n=ja(e,t),o=fe()?.answers.get(n);return fe()?.answers.delete(n),o}function $n(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Ya()}}function nt(){let e=null;return t=>(e=$n(t,e),e.key)}function Ya(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Go(e){try{return await e}catch(t){throw new de(String(t),!0)}}async function Ja(e){if(e.status>=500||e.status===429)throw new de(e.statusText,!0);let t;try{t=await e.json()}catch{throw new de(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new de(n.message,n.extensions?.retryable??!1);return t.data}var Vo=e=>new URL(`../texts/${e}.json`,import.meta.url).href,_n=new URL("../shop/shop.json",import.meta.url).href,zp=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var M=await Qa();function Ko(e){return typeof e=="string"?e:e[S]??e.en??Object.values(e)[0]??""}var Tt=()=>M.logo?new URL(M.logo,_n).href:null;async function Qa(){return await(fe()?.shop??fetch(_n).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var za={...await il(),...M.texts?.[S]},Xa=new Intl.PluralRules(S),Zo=new Intl.NumberFormat(S),el=new Intl.DateTimeFormat().resolvedOptions().timeZone,gn=ee(()=>({dateStyle:"long"})),tl=ee(()=>({day:"numeric",month:"short"})),nl=ee(()=>({weekday:"short",day:"numeric",month:"short"})),Yo=ee(()=>({day:"numeric",month:"short",year:"numeric"})),jo=ee(()=>({year:"numeric"})),ol=ee(()=>({year:"numeric",month:"long"})),rl=ee(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===el?void 0:"short"}));function a(e,t={}){let n=za[e]??e;return(typeof n=="string"?n:n[Xa.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?Zo.format(i):i??r})}var z=e=>Zo.format(e),I=(e,t)=>gn(Ot(e,t)).format(new Date(e));var A=(e,t)=>(Xo(e,t)?nl:Yo)(Ot(e,t)).format(new Date(e)),Ee=(e,t)=>(Xo(e,t)?tl:Yo)(Ot(e,t)).format(new Date(e)),Jo=(e,t)=>ol(t).format(new Date(e));function Qo(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(S,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var zo=(e,t)=>gn(t).format(new Date(e))===gn(t).format(Date.now()),Xo=(e,t)=>jo(Ot(e,t)).format(new Date(e))===jo(t).format(Date.now()),xe=(e,t)=>rl(t).format(new Date(e)),er=e=>new Intl.DateTimeFormat(S,{timeStyle:"short"}).format(e),Ot=(e,t)=>e.includes("T")?t:"UTC";function ee(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(S,{...e(n),timeZone:n});return t.set(n,o),o}}var Ct=e=>sl.of(e)??e,sl=new Intl.DisplayNames(S,{type:"region"});async function il(){let e=await(fe()?.texts??fetch(Vo(S)).then(t=>t.json()));if(!e)throw new Error(`texts ${S}`);return e}var yn=Xe||"./";function pe(e,t){return`${Xe}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function He(e){return new URLSearchParams(location.search).get(e)??""}var tr=()=>({id:He("id"),number:He("number"),help:He("help")});var ot=()=>P?history.state?.list??null:null;function nr(e){P&&history.replaceState({...history.state,list:e},"")}function Be({show:e,search:t}){let{pathname:n,search:o}=P?location:{pathname:Xe,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function or(e,t=!1){P&&(t?history.replaceState(null,"",Be(e)):history.pushState(null,"",Be(e)))}var al=20,ll=50,cl=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function rr({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,al),ll),after:n,show:e,search:t}}function bn(){return P?{show:cl.find(t=>t===He("show"))??null,search:He("search").trim()||null}:{show:null,search:null}}var sr=e=>({id:e}),ir=e=>({id:e,newestFirst:!0});var lr=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,lr(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},ar=new Map;function cr(e){var t=ar.get(this);return t||(t=new Map,ar.set(this,t)),(t=lr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var T,pr,ul,ke,vn,Mt,mr,Pt,fr,En,wn,dl,st=Symbol.for("pv"),qt={},Ht=[],pl=/^m(i|n|o|s|text|space)$/,xn=Array.isArray,kn=Ht.slice,Te=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?kn.call(arguments,2):n),rt(e,i,o,r,null)}function rt(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:st,__v:r||++pr,__i:-1,__u:0};return!r&&T.vnode&&T.vnode(s),s}function Bt(e){return e.children}function Nt(e,t){this.props=e,this.context=t,this.__g=0}function Re(e,t){if(t==null)return e.__&&Re(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Re(e)}function ml(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Te({constructor:st},n)).__v=n.__v+1,T.vnode&&T.vnode(t),Rn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Re(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,br(r,t,s),n.__=n.__e=null,t.__e!=o&&hr(t))}function hr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),hr(e)}function ur(e){(8&e.__g||(e.__g|=8,ke.push(e),Mt++))&&vn==T.debounceRendering||((vn=T.debounceRendering)||queueMicrotask)($r)}function $r(){try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(mr),e=ke.shift(),t=ke.length,8&e.__g&&ml(e)}finally{(Mt=ke.length)&&(vn||queueMicrotask)($r)}}function _r(e,t,n,o,r,s,i,c,u,d,p){var h,$,m,g,b,v,R=o.__k||Ht,E=t.length;for(u=fl(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||qt,m.__i=h,v=Rn(e,m,$,r,s,i,c,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&An($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),b=b||g,4&m.__u?(u=gr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=b,u}function fl(e,t,n,o,r){var s,i,c,u,d,p,h,$,m,g=n.length,b=g,v=0,R=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=rt(null,i):xn(i)?i=E[s]=rt(Bt,{children:i}):i.constructor===st&&i.__b?i=E[s]=rt(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=hl(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(b)for(s=0;s<g;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=Re(c)),In(c,c));return o}function gr(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=gr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Re(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function hl(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function dr(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Dt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||dr(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||dr(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=wn[t]||(wn[t]=$l(t)),(e.__a||(e.__a={}))[t]=En,s=t!=(t=t.replace(fr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function $l(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Pt]==null)t[Pt]=En++;else if(t[Pt]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function Rn(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,b,v,R,E,F,C,Ie,ze,Le,me,Z,U,V,K=t.type;if(t.constructor!==st)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?c=Lt(p,s):s.push(p),c=s[0]||c),(p=T.__b)&&p(t);e:if(typeof K=="function"){$=i.length;try{if(R=t.props,E=(p=K.prototype)&&p.render,F=(p=K.contextType)&&o[p.__c],C=p?F?F.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new K(R,C):(t.__c=m=new Nt(R,C),m.constructor=K,m.render=gl),F&&F.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),K.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Te({},m.__s)),Te(m.__s,K.getDerivedStateFromProps(R,m.__s)))),g=m.props,b=m.state,m.__v=t,n.__c){if(R!==g&&E&&!K.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,C),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,C)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),Ht.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),c=Re(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,C),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,b,v)})}else E&&!K.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=C,m.props=R,m.__P=e,m.__g&=-5,Ie=T.__r,ze=E?25:0;do m.__g&=-9,Ie&&Ie(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ze<25);E&&(Ht.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Te({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,b)),Le=p&&p.type===Bt&&p.key==null?p.props.children:p,R.__P&&(p=c,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&In(Y,Y)}),n.__k=null),c=n.__k?Re(n,0):null),c=_r(e,xn(Le)?Le:[Le],t,n,o,r,s,i,c,u,d),R.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Se),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Y){if(i.length=$,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(U=s.indexOf(c||void 0))||(U=s.length);(V=s[U-1])&&V.nodeType==8;)U--;for(;U<s.length;U++)if(V=s[U])if(s[U]=null,me){if(V==Z)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(Z=Lt(me=V))}}if(!me){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;me=c}(p=Lt(me=t.__c.__z||(t.__c.__z=me)))?(t.__e=me,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some(Se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||yr(t),T.__e(Y,t,n)}}else c=t.__e=_l(n.__e,t,n,o,r,s,i,u,d,e);return(p=T.diffed)&&p(t),c}function Lt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function yr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(yr))}function br(e,t,n){for(var o=0;o<n.length;)An(n[o++],n[o++],n[o++]);T.__c&&T.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){T.__e(s,r.__v)}})}function _l(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,b,v,R,E=n.props||qt,F=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(C?g.localName==C:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!C)return R.createTextNode(F);e=R.createElementNS(r,C,F.is?F:d),c&&(T.__m&&T.__m(t,s),c=!1),s=null}if(C){if(d=C=="template"&&e.content||e,s=C=="textarea"&&F.defaultValue!=null?null:s&&kn.call(d.childNodes),!c&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in F||p=="value"&&"defaultValue"in F||p=="checked"&&"defaultChecked"in F||Dt(e,p,null,g,r);for(p in F)g=F[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?b=g:p=="checked"?v=g:c&&typeof g!="function"||E[p]===g||Dt(e,p,g,E[p],r);h?(c||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&pl.test(C))&&(r="http://www.w3.org/1999/xhtml"),_r(d,xn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&Re(n,0),c,u),s&&s.some(Se)),c&&C!="textarea"||(p="value",C=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(C!="progress"||b)||Dt(e,p,b,E[p],r),p="checked",v!=null&&v!=e[p]&&Dt(e,p,v,E[p],r))}else E===F||c&&e.data==F||(e.data=F);return e}function An(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){T.__e(r,n)}}function In(e,t,n){var o,r,s,i;if(T.unmount&&T.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||An(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){T.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&In(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Lt(o,s=[]))&&(o==e.__e&&s.some(Se),Se(r),Se(o)),n||Se(e.__e),e.__e=e.__c=e.__=null}function gl(e,t,n){return this.constructor(e,n)}function Sn(e,t){var n,o,r,s;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=rt(Bt,{children:[e]}),r=[],s=[],Rn(t,t.__k,o||qt,qt,t.namespaceURI,o?null:t.firstChild?kn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),br(r,t.__k,s),t.__k.props.children=null}T={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Mt=0,e}},pr=0,ul=function(e){return e!=null&&e.constructor===st},Nt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),ur(this)))},Nt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ur(this))},Nt.prototype.render=Bt,ke=[],Mt=0,mr=function(e,t){return e.__v.__b-t.__v.__b},Pt=Symbol(),fr=/(PointerCapture)$|Capture$/i,En=0,wn={},dl=0;var Oe,H,Tn,vr,On=Object.is,at=0,Tr=[],Cn=[],q=T,wr=q.__b,Er=q.__r,xr=q.diffed,kr=q.__c,Rr=q.unmount,Ar=q.__;function lt(e,t){q.__h&&q.__h(H,e,at||t),at=0;var n=H.__H||(H.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e){return at=1,yl(Or,e)}function yl(e,t,n){var o=lt(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Or(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);On(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=H,!H.__f)){H.__f=!0;var r=H.shouldComponentUpdate;H.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,On($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,c);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=lt(Oe++,3);!q.__s&&Ln(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,H.__H.__h.push(n))}function W(e,t){var n=lt(Oe++,4);!q.__s&&Ln(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,H.__h.push(n))}function w(e){return at=5,Pn(function(){return{current:e}},[])}function Pn(e,t){var n=lt(Oe++,7);return Ln(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Nn(e,t){return at=8,Pn(function(){return e},t)}function j(){var e=lt(Oe++,11);if(!e.__){for(var t=H.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function bl(){var e;do{for(;e=Cn.shift();)try{it(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Tr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(it),t.__h.some(Dn),t.__h=[]}catch(n){t.__h=[],q.__e(n,e.__v)}}}while(Cn.length)}q.__b=function(e){H=null,wr&&wr(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ar&&Ar(e,t)},q.__r=function(e){Er&&Er(e),Oe=0;var t=(H=e.__c).__H;t&&(Tn==H?H.__h=[]:(t.__h.some(it),t.__h.some(Dn),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Tn=H},q.diffed=function(e){xr&&xr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Sr(Tr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Tn=H=null},q.__c=function(e,t){t.some(function(n){try{n.__h.some(it),n.__h=n.__h.filter(function(o){return!o.__||Dn(o)})}catch(o){n.__h=[function(){throw o}]}}),kr&&kr(e,t)},q.unmount=function(e){Rr&&Rr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Sr(Cn.push(r))}else it(r)}catch(s){t=s}}),o.__H=void 0,t&&q.__e(t,o.__v))};var Ir=typeof requestAnimationFrame=="function";function vl(e){var t,n=function(){clearTimeout(o),Ir&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ir&&(t=requestAnimationFrame(n))}function Sr(e){e!=1&&vr==q.requestAnimationFrame||((vr=q.requestAnimationFrame)||vl)(bl)}function it(e){var t=H,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),H=t}function Dn(e){var t=H;e.__c=e.__(),H=t}function Ln(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!On(n,e[o])})}function Or(e,t){return typeof t=="function"?t(e):t}var l=cr.bind(f);var wl={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},El=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,El.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:wl[e]}} />`}var Mn=Me?"asked:desk-token":"asked:token",xl=36e5;function ct(e=Fe()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Cr=()=>Lr(Fe());function qn(){Mo(),Lr(""),location.assign(ct(""))}function Dr(){let e=Bn();if(!e)return"stays";let t=kl();if(t===null&&!Al()&&!qo(e))return"asks";hn(e),Nr();let n=Rl(t||Fe());return n===Fe()?"stays":(location.replace(n),"leaves")}function Hn(e){let t=Bn();e&&t&&hn(t),Nr(),location.reload()}var Pr=()=>addEventListener("hashchange",()=>Bn()&&location.reload()),Bn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),Nr=()=>history.replaceState(history.state,"",Fe()),Fe=()=>location.pathname.replace(/^\/+/,"/")+location.search,Lr=e=>N.set(Mn,JSON.stringify({wanted:e,at:Date.now()}));function kl(){let{wanted:e="",at:t=0}=JSON.parse(N.get(Mn)??"{}");return N.remove(Mn),Date.now()-t<xl?e:null}function Rl(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:Fe()}function Al(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(ct(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function se({icon:e,title:t,level:n="h1",text:o,children:r}){return l`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${r}
    </div>
  `}function te(e){k(()=>{P&&(document.title=M.name?`${e} · ${M.name}`:e)},[e])}function Ft({primary:e}){let t=({currentTarget:n})=>{n.href=ct(),Cr()};return l`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${ct()} onClick=${t}>${a("page.signIn")}</a>`}function Mr({again:e}){let t=a(Me?"desk.signedOut":"page.signedOut");return te(t),Br(e),l`<${se} icon="lock" title=${t} text=${a("page.signInBack")}>${f(Ft,{primary:!0})}<//>`}function qr({again:e}){return Br(e),l`<div class="notice warn" role="alert">${Fn()}</div>`}function Fn(){return l`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Ft,{primary:!1})}`}function Hr(){let e=a("signIn.question");return te(e),l`
    <${se} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Hn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Hn(!1)}>${a(we()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Br(e){k(()=>It(t=>{t&&e?.()}),[])}function Ut(e){let[t,n]=y({data:void 0,at:0,failed:null}),o=Nn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return k(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Wt({title:e,children:t}){return te(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof Q)return f(n?qr:Mr,{again:t});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?Il(n):he(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Il(e){return e?a("page.offlineSince",{time:er(e)}):a("page.offline")}function he(e){return e instanceof Q?a("page.signInFirst"):e instanceof de&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Sl=[1,2,3],Fr=()=>l`
  <ul class="orders bones" aria-hidden="true">
    ${Sl.map(e=>l`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Ur=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
# {"countryCode": "JP"}
query AddressForm($countryCode: String!) {
  addressForm(countryCode: $countryCode) {
    countryCode
    fields {
      name
      label
      required
      maxLength
      example
      choices {
        code
        name
        latinName
      }
    }
  }
}
`;var Wr=`# One attachment: its state, and a URL to download the file.
# {"id": "the id of an attachment"}
query Attachment($id: ID!) {
  attachment(id: $id) {
    id
    fileName
    mediaType
    size
    state
    downloadUrl
  }
}
`;var Gr=`# Cancels an order that the warehouse has not started to pack.
# {"input": {"orderId": "the id of an order", "reason": "CHANGED_MIND"}}
mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var Vr=`# Changes the shipping address of an order.
# {"input": {"orderId": "the id of an order", "address": {"name": "James Li", "line1": "1 Main Street", "city": "Austin", "region": "TX", "postalCode": "73301", "countryCode": "US"}}}
mutation ChangeShippingAddress($input: ChangeShippingAddressInput!) {
  changeShippingAddress(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var Kr=`# Asks about the progress of a late order.
# {"input": {"orderId": "the id of an order"}}
mutation CheckOrderProgress($input: CheckOrderProgressInput!) {
  checkOrderProgress(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var jr=`# Confirms the receipt of parcels.
# {"input": {"orderId": "the id of an order", "shipmentIds": ["the id of a parcel"]}}
mutation ConfirmReceipt($input: ConfirmReceiptInput!) {
  confirmReceipt(input: $input) {
    __typename
    ... on ReceiptConfirmed {
      order {
        status
        statusText
        shipments {
          id
          receivedAt
          canConfirmReceipt
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var Zr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
# {"input": {"orderId": "the id of an order", "fileName": "parcel.jpg", "mediaType": "image/jpeg", "size": 204800}}
mutation CreateAttachmentUpload($input: CreateAttachmentUploadInput!) {
  createAttachmentUpload(input: $input) {
    __typename
    ... on AttachmentUploadCreated {
      replayed
      attachment {
        id
        state
      }
      upload {
        url
        expiresAt
        fields {
          name
          value
        }
      }
    }
    ... on RateLimited {
      retryAt
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var Yr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
# {"id": "the id of a help request"}
query HelpRequest($id: ID!) {
  helpRequest(id: $id) {
    id
    type
    state
    stateText
    outcome
    declineReason
    filedAt
    answerBy
    replyBy
    replyByDay
    closedAt
    message
    attachments {
      id
      fileName
      mediaType
      size
    }
    returnInstructions {
      address
      sendByDay
      files {
        id
        fileName
        mediaType
        size
      }
    }
    canWithdraw
    canReply
    order {
      number
      timeZone
    }
    chosen {
      field
      value
      label
    }
    details {
      __typename
      ... on ChangeShippingAddressDetails {
        address {
          formatted
          countryCode
          phone
        }
      }
      ... on ResolvePaymentIssueDetails {
        paymentKind: kind
        kindText
      }
      ... on CheckOrderProgressDetails {
        shipBy
        shipByDay
      }
      ... on ReportPackageNotReceivedDetails {
        parcelKind: kind
        kindText
        shipments {
          id
          trackingNumber
        }
      }
      ... on ReportCustomsDutyIssueDetails {
        customsKind: kind
        kindText
      }
      ... on ReturnOrReplaceItemsDetails {
        resolution
        resolutionText
        items {
          quantity
          reason
          reasonText
          line {
            id
            title
          }
        }
        allocation {
          quantity
          shipment {
            id
            trackingNumber
          }
          line {
            id
            title
          }
        }
      }
      ... on CancelOrderDetails {
        cancelReason: reason
        reasonText
      }
    }
  }
}
`;var Jr=`# Marks the timeline as read up to an item.
# {"input": {"orderId": "the id of an order", "through": "the id of an item of the timeline"}}
mutation MarkTimelineRead($input: MarkTimelineReadInput!) {
  markTimelineRead(input: $input) {
    __typename
    ... on TimelineMarkedRead {
      order {
        number
        unreadCount
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var Qr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
# {"first": 20, "after": null, "show": "ON_THE_WAY", "search": "water bottle"}
query MyOrders($first: Int! = 20, $after: String, $show: OrderFilter, $search: String) {
  orders(first: $first, after: $after, show: $show, search: $search) {
    edges {
      node {
        id
        number
        channel
        unreadCount
        status
        statusText
        timeZone
        placedAt
        payment
        paidAt
        shipBy
        shipByDay
        deliverBy
        deliverByDay
        firstShippedAt
        firstHandedOverAt
        fulfilledAt
        deliveredAt
        receivedAt
        receiptConfirmed
        cancelledAt
        cancelledByShopper
        late {
          milestone
          days
          dueDay
        }
        returnLastDay
        openRequests {
          id
          type
          title
          state
          stateText
          answerBy
          replyByDay
          isLate
        }
        total {
          amount
          currency
          formatted
        }
        lines {
          id
          title
          quantity
          cancelled
          fulfilment
          readyAt
          fulfilledAt
          imageUrl
        }
        shipments {
          id
          isNote
          carrier
          trackingNumber
          trackingUrl
          shippedAt
          deliveredAt
          receivedAt
          returnedAt
        }
        availableHelpActions(on: LIST) {
          id
          type
          title
        }
      }
    }
    lookedAt
    lookedBackTo
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;var zr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
# {"id": "an id"}
query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Order {
      number
    }
    ... on OrderLine {
      lineId
    }
    ... on Shipment {
      shipmentId
    }
    ... on HelpAction {
      type
    }
    ... on HelpRequest {
      filedAt
    }
    ... on Attachment {
      fileName
    }
  }
}
`;var Xr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
query OrderCounts {
  viewer {
    orderCounts {
      all
      needsAnswer
      openRequests
      onTheWay
      past
      isComplete
    }
  }
}
`;var es=`# One order: its lines, parcels, help actions with their forms, and help requests.
# {"id": "the id of an order"}
query OrderDetails($id: ID, $number: String, $requestsAfter: String) {
  order(id: $id, number: $number) {
    id
    number
    channel
    status
    statusText
    timeZone
    placedAt
    payment
    paidAt
    shipBy
    shipByDay
    deliverBy
    deliverByDay
    releasedAt
    firstShippedAt
    firstHandedOverAt
    fulfilledAt
    deliveredAt
    receivedAt
    receiptConfirmed
    cancelledAt
    cancelledByShopper
    late {
      milestone
      days
      dueDay
    }
    returnLastDay
    openRequests {
      id
      type
      title
      state
      stateText
      filedAt
      answerBy
      replyByDay
      isLate
      canWithdraw
      canReply
    }
    unreadCount
    adjustments {
      title
      amount {
        amount
        currency
        formatted
      }
    }
    total {
      amount
      currency
      formatted
    }
    shippingAddress {
      formatted
      name
      line1
      line2
      city
      region
      postalCode
      countryCode
      phone
    }
    lines {
      id
      lineId
      sku
      title
      quantity
      cancelled
      returned
      fulfilment
      readyAt
      fulfilledAt
      imageUrl
      notReturnable
      measure
      unitPrice {
        amount
        currency
        formatted
      }
      amount {
        amount
        currency
        formatted
      }
    }
    shipments {
      id
      shipmentId
      isNote
      carrier
      trackingNumber
      trackingUrl
      shippedAt
      deliveredAt
      returnedAt
      receivedAt
      receiptConfirmed
      inquiryEndsAt
      inquiryLastDay
      returnEndsAt
      returnLastDay
      canConfirmReceipt
      returnLastDayOnceReceived
      lines {
        quantity
        lineId
        line {
          id
        }
      }
    }
    helpActions {
      id
      type
      state
      title
      description
      pages
      insteadTry
      settlesItself
      notice
      opensAt
      opensOn
      closesAt
      lastDay
      closesOn
      reason {
        code
        message
        event
        at
        day
      }
      choices {
        field
        value
        label
      }
      lines {
        left
        line {
          id
        }
        reason {
          code
          message
        }
        openRequests {
          id
        }
      }
      shipments {
        available
        shipment {
          id
        }
        reason {
          code
          message
        }
        openRequests {
          id
        }
      }
      openRequests {
        id
        type
        state
      }
    }
    helpRequests(after: $requestsAfter) {
      edges {
        node {
          id
          type
          title
          state
          stateText
          outcome
          declineReason
          filedAt
          answerBy
          isLate
          replyBy
          replyByDay
          question
          closedAt
          message
          attachments {
            id
            fileName
            mediaType
            size
          }
          returnInstructions {
            address
            sendByDay
            files {
              id
              fileName
              mediaType
              size
            }
          }
          canWithdraw
          canReply
          chosen {
            field
            value
            label
          }
          details {
            __typename
            ... on ChangeShippingAddressDetails {
              address {
                formatted
                countryCode
                phone
              }
            }
            ... on CheckOrderProgressDetails {
              shipBy
              shipByDay
            }
            ... on ReportPackageNotReceivedDetails {
              shipments {
                id
                trackingNumber
              }
            }
            ... on ReturnOrReplaceItemsDetails {
              items {
                quantity
                reason
                reasonText
                line {
                  id
                  title
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`;var ts=`# The timeline of an order, a page at a time: newest first, or from the beginning.
# {"id": "the id of an order", "newestFirst": true}
query OrderTimeline($id: ID, $number: String, $first: Int! = 20, $after: String, $newestFirst: Boolean! = false) {
  order(id: $id, number: $number) {
    id
    number
    unreadCount
    timeline(first: $first, after: $after, newestFirst: $newestFirst) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          __typename
          ... on OrderEventEntry {
            event
          }
          ... on ParcelEventEntry {
            parcelEvent: event
            shipment {
              id
              trackingNumber
            }
          }
          ... on ItemEventEntry {
            itemEvent: event
            line {
              id
              title
            }
          }
          ... on OrderEventTakenBackEntry {
            takenBack: event
          }
          ... on ParcelCorrectedEntry {
            corrected: shipment {
              id
              trackingNumber
            }
          }
          ... on ItemCorrectedEntry {
            correctedLine: line {
              id
              title
            }
          }
          ... on ShippingAddressChangedEntry {
            helpRequestId
          }
          ... on HelpRequestFiledEntry {
            helpRequestId
            type
          }
          ... on HelpRequestSettledEntry {
            helpRequestId
            type
            state
            outcome
            declineReason
            answer: message
          }
          ... on HelpRequestReopenedEntry {
            helpRequestId
            type
          }
          ... on MessageEntry {
            aboutRequestId: helpRequestId
            message
            attachments {
              id
              fileName
              mediaType
              size
            }
            expectsAnswer
          }
          ... on TimelineItem {
            id
            at
            author
            text
            unread
          }
        }
      }
    }
  }
}
`;var ns=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
# {"number": "W1"}
query OrdersNumbered($number: String!) {
  ordersNumbered(number: $number) {
    id
    number
    channel
    statusText
    timeZone
    placedAt
    total {
      formatted
    }
  }
}
`;var os=`# Sends the shop a message about an open request or the order as a whole.
# {"input": {"orderId": "the id of an order", "text": "Which invoice do you mean?", "helpRequestId": "the id of a help request"}}
mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    __typename
    ... on MessagePosted {
      replayed
      order {
        number
        unreadCount
        timeline(first: 1, newestFirst: true) {
          edges {
            cursor
            node {
              ... on TimelineItem {
                id
                at
                author
                text
              }
            }
          }
        }
      }
    }
    ... on RateLimited {
      retryAt
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var rs=`# Asks about customs, duty or tax.
# {"input": {"orderId": "the id of an order", "kind": "DUTY_ESTIMATE"}}
mutation ReportCustomsDutyIssue($input: ReportCustomsDutyIssueInput!) {
  reportCustomsDutyIssue(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var ss=`# Reports parcels that did not arrive.
# {"input": {"orderId": "the id of an order", "kind": "NOT_ARRIVED", "shipmentIds": ["the id of a parcel"], "attachmentIds": ["the id of an attachment"]}}
mutation ReportPackageNotReceived($input: ReportPackageNotReceivedInput!) {
  reportPackageNotReceived(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var is=`# Reports a problem with a payment.
# {"input": {"orderId": "the id of an order", "kind": "CHARGED_TWICE", "message": "Twice on 3 November."}}
mutation ResolvePaymentIssue($input: ResolvePaymentIssueInput!) {
  resolvePaymentIssue(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var as=`# Requests to return items for a refund or a replacement.
# {"input": {"orderId": "the id of an order", "resolution": "REFUND", "items": [{"lineId": "the id of a line", "quantity": 1, "reason": "DAMAGED"}]}}
mutation ReturnOrReplaceItems($input: ReturnOrReplaceItemsInput!) {
  returnOrReplaceItems(input: $input) {
    __typename
    ... on HelpRequestFiled {
      replayed
      helpRequest {
        id
        state
        stateText
        answerBy
      }
      order {
        status
        statusText
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on HelpActionUnavailable {
      action {
        state
        insteadTry
        reason {
          code
          message
          event
          at
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var ls=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var cs=`# Withdraws an open help request.
# {"input": {"orderId": "the id of an order", "helpRequestId": "the id of a help request"}}
mutation WithdrawHelpRequest($input: WithdrawHelpRequestInput!) {
  withdrawHelpRequest(input: $input) {
    __typename
    ... on HelpRequestWithdrawn {
      helpRequest {
        id
        state
        stateText
      }
      order {
        number
        availableHelpActions {
          type
          title
        }
      }
    }
    ... on InvalidInput {
      problems {
        path
        code
        message
      }
    }
    ... on Refusal {
      code
      message
    }
  }
}
`;var us={address_form:Ur,attachment:Wr,cancel_order:Gr,change_shipping_address:Vr,check_order_progress:Kr,confirm_receipt:jr,create_attachment_upload:Zr,help_request:Yr,mark_timeline_read:Jr,my_orders:Qr,node:zr,order_counts:Xr,order_details:es,order_timeline:ts,orders_numbered:ns,post_message:os,report_customs_duty_issue:rs,report_package_not_received:ss,resolve_payment_issue:is,return_or_replace_items:as,viewer:ls,withdraw_help_request:cs};var D=Uo("/graphql",us);var Ue=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function ds({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function ps(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=y({found:null,failed:null,failedMore:null,busy:!0}),[i,c]=y(null),u=w(0);async function d(m,g){u.current+=1;let b=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}b===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=ec();return g.then(c,()=>{}),d(()=>nc(tc(e,m),g),"failed")}let h=()=>t?d(()=>Gt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return zl(e,()=>{p(ot()?.orders??0)}),Xl($,()=>s(m=>({...m,failed:new de("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function zl({show:e,search:t},n){k(n,[e,t])}function Xl(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=c=>c.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var ec=async()=>(await D("order_counts",{})).viewer.orderCounts;async function tc(e,t){let n=await Gt({...ms(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Gt({...n,wanted:t});return n}var ms=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Gt({wanted:e=0,...t}){let n=rr(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:c})=>c)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:c})=>r.has(c.id)?[]:c)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function nc(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ue);if(!n.next||await oc(t)<=o.length)return{...n,first:o};let r=await Gt(ms({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}var oc=e=>e.then(({needsAnswer:t})=>t,()=>0);var rc=150;function fs(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&nr({orders:e,y:scrollY})};return W(()=>{if(e===null){t.current=!1;return}let r=ot();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,rc)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var ut=(e,t)=>l`<time datetime=${e}>${I(e,t)}</time>`,We=(e,t)=>l`<time datetime=${e}>${xe(e,t)}</time>`,ne=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!ne(e),O=e=>ne(e)?null:e;var L=({quantity:e,cancelled:t})=>e-t,Vt=e=>e.every(t=>L(t)===0),Ce=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&L(n)>0);function $s(e){return[hs(e.cancelled,e,"line.cancelled","line.allCancelled"),hs(e.returned,e,"line.returned","line.allReturned")]}function hs(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function _s(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(L(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:I(r,t)}):s?o?a(ne(o)?"line.readyFrom":"line.readySince",{date:I(o,t)}):a("line.pickup"):a("line.digital")}var gs={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Un(e,t,n){return t?l`<div><dt>${e}</dt><dd>${We(t,n)}</dd></div>`:null}var J=({cancelledAt:e})=>!!O(e);function ys(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Ce(e)?n:a(t?"event.readyByMissed":"event.readyBy"),J(e)||O(e.fulfilledAt)?null:e.shipByDay]}var bs=e=>gs[e]?a(gs[e]):null,$e=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Kt(e,t){let n=$e(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var vs=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function ws(e,t){return x(e)?a("request.late",{date:xe(e,t)}):null}var Gn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},sc=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Es(e){let t=Gn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},lc(e),...uc(e)],o=cc(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[c,u]=[i===o,i<=r],d=c?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?ac(d,e.timeZone):null,state:c?"late":ic(i,r,o)}})}function ic(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var ac=(e,t)=>l`<time datetime=${e}>${A(e,t)}</time>`;function lc({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:O(t)}:{name:a("step.prepared")}}function cc({late:e,status:t},n){return!e||!sc.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function uc(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o}=e;if(Ce(e))return[Wn(e,a("event.shipped"),t),dc(e)];let r=o.filter(i=>L(i)&&i.fulfilment!=="NONE");return r.length===0?[]:r.every(({fulfilment:i})=>i!=="PICKUP")?[Wn(e,a("event.handedOver"),n)]:[Wn(e,a("event.ready"),dt(o.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:O(n)}]}function Wn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:O(e.firstShippedAt)??O(e.firstHandedOverAt)};if(Gn[e.status]>=3&&!o)return{name:t,at:O(n)};let[r,s]=ys(e);return s?{name:r,planned:s}:{name:t}}function dc(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:dt(i.map(({returnedAt:c})=>c))}:Gn[t]===4||J(e)||!r?{name:a("event.delivered"),at:O(s)}:{name:vs(o),planned:r}}function dt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var pc={AWAITING_PAYMENT:mc,PROCESSING:fc,READY_FOR_PICKUP:hc,PARTIALLY_SHIPPED:$c,SHIPPED:_c,DELIVERED:gc,RECEIVED:yc,HANDED_OVER:bc,RETURNED_TO_SENDER:vc,CANCELLED:wc};function Ge(e){let{title:t,lead:n=null,chip:o=null}=pc[e.status](e);return{title:t,lead:n,chip:o?.text===t?null:o,steps:Es(e)}}function mc(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:zo(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function fc(e){let t=Vn(e)??pt(e,"");if(e.late)return{title:a("headline.late"),lead:jt(e,!1),chip:t};let[n,o]=[Kn(e),ks(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(Ce(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function hc(e){let t=dt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function $c(e){let t=Vn(e)??pt(e,"info",xc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:jt(e,!0),chip:t};let[n,o]=[Kn(e),ks(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function _c(e){let t=Rs(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Kn(e),O(e.firstShippedAt)],s=Vn(e)??pt(e,"info","truck");if(n){let i=e.late?jt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:jt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:kc(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function gc(e){let t=O(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:pt(e,"good","check")}}function yc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,c]=[O(n),O(o)],u=xs(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return c?{title:a("headline.delivered",{date:A(c,r)}),lead:d,chip:u}:{title:d,chip:u}}function bc(e){let t=e.lines.filter(r=>L(r)&&r.fulfilment!=="NONE"),n=dt(t.map(({fulfilledAt:r})=>r))??O(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:xs(e)??pt(e,"good","check")}}function vc({statusText:e}){return{title:e}}function wc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Vt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var pt=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Vn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function xs({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Ec={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function jt({late:e,timeZone:t},n){return e?a(Ec[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Kn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!J(e)&&Ce(e)?A(n,o):null}function ks(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!J(e)?A(n,o):null}var Rs=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),xc=e=>Rs(e).length>0||!!O(e.firstShippedAt);function kc(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var jn="";function Ve(e,t){let n=Object.entries(t).map(([r,s])=>[r,jn+s+jn]);return a(e,Object.fromEntries(n)).split(jn).map((r,s)=>s%2?l`<bdi>${r}</bdi>`:r)}var Zt=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function Rc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function Zn(e){return t=>{t.preventDefault(),Rc(t.currentTarget,e)}}function Yn(e,t,n){return l`<a class="why" href=${`#${e}`} onClick=${Zn(e)}>${_(t,"s")}<span>${n}</span></a>`}var Ac={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},Ic={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},ie=e=>Ac[e]??"help",B=(e,t)=>e.helpActions.find(n=>n.type===t),mt=({reason:e})=>e?.code!=="NOT_OFFERED";function ae({action:e,open:t,chosen:n,part:o}){if(!e||!mt(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return l`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(ie(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Jn(e,i);if(r)return l`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let c=Ic[e.type];return c?Yn(Qn(e.type),"info",a(c)):null}function Jn({title:e},t){return Yn(le(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function As(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?l`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Qn=e=>`why-${e}`,le=e=>`request-${e.replace(/\W/g,"")}`;function oe({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=y(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?l`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var Is=3;function Ss(e){let t=e.length>Is?e.slice(0,Is-1):e,n=e.length-t.length,o=Qo(t.length).map(r=>typeof r=="string"?r:Sc(t[r]));return l`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Sc(e){if(!e)return null;let t=L(e);return l`<span>${t>1?l`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function Ts({order:e,filled:t,withChannel:n}){let o=Ge(e),r=Tc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return l`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(oe,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${pe(e.id)}>${o.title}<span class="hidden"> ${Ve("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Oc(e,o).map(Cc)}
        </div>
        <p class="names">${Ss(r)}</p>
        ${Dc(e,o)}
        ${Lc(e,r.length)}
        ${n&&e.channel?l`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Mc(o)}
      </div>
      ${qc(r,s)}
      <div class="order-does">${Hc(e,t)} ${e.availableHelpActions.map(c=>Fc(e,c))}</div>
    </li>
  `}function Tc({lines:e}){let t=e.filter(o=>L(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function Oc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ue(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Cc=({tone:e,text:t,icon:n,unread:o})=>l`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function Dc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?l`<p class="small">${Pc(n,e.timeZone)}</p>`:t&&Nc(e)?l`<p class="small">${t}</p>`:null}function Pc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Nc({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:o,receivedAt:r})=>x(o)||x(r))}function Lc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=l`<time datetime=${t}>${Ee(t,n)}</time>`,c=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):l`${a("event.placed")} ${i}`,u=o?l`<bdi>${o.formatted}</bdi>`:null;return l`<p class="meta">${Zt([l`<span>${c}</span>`,u,l`<bdi>${r}</bdi>`])}</p>`}function Mc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return l`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:c})=>l`<i key=${i} class=${c}></i>`)}</div>`}function qc([,e,...t],n){return e?l`
    <div class="goods-set others" aria-hidden="true">
      ${f(oe,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?l`<span class="goods s">+${z(t.length)}</span>`:null}
    </div>
  `:null}function Hc(e,t){let n=l`<span class="hidden"> ${Ve("orders.of",{number:e.number})}</span>`;if(Ue(e))return l`<a class=${t?"btn primary":"btn"} href=${pe(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Bc(r));return o?l`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${_("out","s")}</a>`:l`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Bc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function Fc(e,{type:t,title:n}){return l`
    <a key=${t} class="help-link" href=${pe(e.id,t)}>
      ${_(ie(t))}<span>${n}<span class="hidden"> ${Ve("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Uc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],Os=99;function Cs({choice:e,counts:t,choose:n}){let o=w(null);return W(()=>Wc(o.current),[e.show]),l`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${Uc.map(([r,s,i])=>{let c={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return l`
          <a key=${i} href=${Be(c)} aria-current=${e.show===r?"page":void 0} onClick=${zn(()=>n(c))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?Gc(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Wc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function Gc(e,t){return e>Os||e>0&&!t?`${z(Math.min(e,Os))}+`:z(e)}var zn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Vc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Ds={show:null,search:null};function Ps({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=l`<a class="btn" href=${Be(Ds)} onClick=${zn(()=>o(Ds))}>${a("orders.showAll")}</a>`,c=e.next?l`<p>${qs(e)}</p><div class="btns">${Ls(t,n)} ${i}</div>`:i;if(s){let u=Ve(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(se,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},c)}return f(se,{icon:"bag",level:"h2",title:a(r?Vc[r]:"orders.noneOnTheWay")},c)}function Ns({found:e,busy:t,more:n}){return e.next?l`
    <div class="more-orders">
      ${e.stopped?Ls(t,n):Ms(a("orders.more"),t,n)} ${e.stopped?l`<p>${qs(e)}</p>`:null}
    </div>
  `:null}var Ls=(e,t)=>Ms(a("orders.further"),e,t);function Ms(e,t,n){return l`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function qs({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:Jo(t,o)}):a("orders.lookedAt",{count:e})}var Kc=500,jc=200;function Hs({search:e,find:t}){let n=j(),[o,r]=y(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function c({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Kc)}function u(d){d.preventDefault(),i(o)}return l`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${jc}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${c}
      />
    </form>
  `}function Bs(e,t){document.documentElement.lang=S,document.documentElement.dir=Do?"rtl":"ltr";let n=fe()?.leaves?"leaves":Dr();if(n==="leaves")return;Ho(()=>location.reload()),Pr();let o=()=>Sn(Zc(n==="asks"?Hr:e,t),document.body);document.body.replaceChildren(),It(o),o()}function Zc(e,t){return l`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${Yc(t)}
    <main id="main" tabindex="-1">${f(e,tr())}</main>
    ${Jc()}
  `}function Yc({home:e,name:t}){let n=Tt(),o=M.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${M.home||e}>
          ${n?l`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${Fs(M.header)}
          ${o===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Qc,{})}
          ${we()?l`<button type="button" class="btn bare square" onClick=${qn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Jc(){let e=we();return!e&&!M.footer?.length?null:l`
    <footer class="foot">
      ${Fs(M.footer)}
      ${e?l`<button type="button" class="as-link" onClick=${qn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var Fs=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Ko(t)}</a>`);function Qc(){let e=w(!1);function t({currentTarget:{value:r}}){r!==S&&Po(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        ref=${zc}
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(kt).map(([r,{name:s}])=>l`<option key=${r} value=${r} lang=${r} selected=${r===S}>${s}</option>`)}
      </select>
    </label>
  `}function zc(e){e&&No()&&e.focus()}function Us(){let[e,t]=Xc(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:c,again:u}=ps(e),d=n?.choice===e,p=fs(n&&d?n.orders.length:null);te(a("orders.title"));let h=[o,r].find(m=>m instanceof Q);if(h)return f(X,{failed:h,again:u});if(n&&d&&nu(n))return ou();let $=m=>t({show:null,search:m},!!e.search);return l`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(Hs,{search:e.search,find:$})}</div>
    ${f(Cs,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${tu(d?n:null,s)}</p>
    ${o?f(X,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:Fr()}
    ${n&&n.orders.length>0?f(eu,{found:n,failed:r,busy:s,isFound:d,save:p,more:c}):null}
    ${n?.orders.length===0?f(Ps,{found:n,busy:s,more:c,choose:t}):null}
  `}function Xc(){let[e,t]=y(bn);return k(()=>{if(!P)return;let n=()=>t(bn());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{or(n,o),t(n)}]}function eu({found:e,failed:t,busy:n,isFound:o,save:r,more:s}){let i=ds(e),c=w(null),u=w(null);W(()=>{(u.current===null?null:c.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let d=()=>(u.current=i.length,s()),p=i.findIndex(Ue),h=new Set(i.map($=>$.channel)).size>1;return l`
    <ul ref=${c} class="orders" aria-busy=${o?void 0:"true"} onClickCapture=${r}>
      ${i.map(($,m)=>f(Ts,{key:$.id,order:$,filled:m===p,withChannel:h}))}
    </ul>
    ${t?f(X,{failed:t,again:d,at:e.at}):f(Ns,{found:e,busy:n,more:d})}
  `}function tu(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var nu=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function ou(){let e=M.home?l`<a class="btn primary" href=${M.home}>${a("orders.startShopping")}</a>`:null;return l`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(se,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var Ws=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function _e(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ce({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Gs(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Yt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:c,wide:u,hint:d,type:p,...h}){let $=j(),m=e??$,g=_e(s,n),b={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return l`
    <div class=${u?"field wide":"field"}>
      ${Gs(m,t,!i)}
      ${c?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${p??"text"} ...${b} />`}
      ${d?l`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}function Vs({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let c=j(),u=e??c,d=_e(i,n);return l`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${d.length?"true":void 0} aria-describedby=${d.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((p,h)=>l`
          <label key=${p.value} class="choice">
            <input type="radio" id=${h===0?u:void 0} name=${`${u}-${n}`} value=${p.value}
              checked=${p.value===r} onChange=${()=>s(p.value)} />
            <span>${p.label}</span>
          </label>
        `)}
      ${f(ce,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function ft({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:c,required:u,optional:d,autocomplete:p,wide:h}){let $=j(),m=e??$,g=_e(i,n);return l`
    <div class=${h?"field wide":"field"}>
      ${Gs(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${b=>s(b.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${r===""}>${c}</option>`}
          ${o.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===r}>${b.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}var ru=new Intl.ListFormat(S,{type:"unit",style:"short"}),G=e=>`field-${e.replace(/\W/g,"-")}`;function Ks({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return l`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?l`<p>${a("form.check",{count:r.size})} ${su([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>l`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function su(e){let t=[...e];return ru.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?l`<a key=${r.path} href=${`#${G(r.path)}`} onClick=${iu}><bdi>${o}</bdi></a>`:o})}function iu(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var au={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},lu=["name","line1","line2"],cu=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Ae(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var uu=new Intl.Collator(S),du=Ws.map(e=>({value:e,label:Ct(e)})).sort((e,t)=>uu.compare(e.label,t.label)),Xn=new Map;function pu(e){let t=Xn.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>Xn.delete(e)),Xn.set(e,n),n}function js(e){let[{form:t,failed:n},o]=y({form:null,failed:null}),[r,s]=y(0);return k(()=>{if(!e)return;let i=!0;return pu(e).then(c=>i&&o({form:c,failed:null}),c=>i&&o({form:null,failed:c})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function Zs(e,t,n){let o=ht(t,n).map(r=>[r.name,eo(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function ht(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=cu.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function eo(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:c,latinName:u})=>[i,c,u].some(r))?.code??(mu(e,n)?o:"")}function mu(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Ys(e,{name:t,latinName:n}){let o=new Intl.Locale(S).maximize().region===e;return n&&!o?`${n} (${t})`:t}function Js(e,t,n){return[...ht(t,n).map(r=>{let s=eo(e,r,n),i=r.choices.find(({code:c})=>c===s);return i?Ys(t.countryCode,i):s}),Ct(t.countryCode)].filter(Boolean)}function Qs({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:c}=n;return l`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(ft,{id:G("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:du,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?ht(s,t).map(u=>f(fu,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(X,{failed:i,again:c}):s||!e.countryCode?null:l`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function fu({field:e,address:t,before:n,set:o,problems:r}){let s=eo(t,e,n),i={id:G(`address.${e.name}`),label:e.label,wide:lu.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:au[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Yt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let c=e.choices.map(d=>({value:d.code,label:Ys(t.countryCode,d)})),u=s&&c.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(ft,{...i,choices:[...u,...c],empty:a("form.choose"),optional:!e.required})}function Jt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Ct(t)]:[],...n?[n]:[]];return l`<address>${o.map(r=>l`<span dir="auto">${r}</span>`)}</address>`}var hu={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function to(e){let t=w(nt());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===hu[n]?null:$t(s)}catch(r){return he(r)}}}function $t(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Qt=5,$u=6e4,De=new Map,Pe=class extends Error{},no=e=>De.get(e.key)?.file,_t=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),oo=e=>e.some(t=>t.state==="sending"||t.state==="checking");function ro(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Qt?a("photos.tooMany",{max:Qt}):null}function zs(e){let t=n=>n.state!=="ready"&&!De.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function so(e,t,n){let o=Date.now()*1e3+De.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),ei(o,e,t,n)}function Xs({key:e},t,n){let o=De.get(e)?.file;o&&ei(e,o,t,n)}function zt({key:e},t){De.get(e)?.stopper.abort(),De.delete(e),t(n=>n.filter(o=>o.key!==e))}async function ei(e,t,n,o){let r=new AbortController;De.set(e,{file:t,stopper:r});let s=i=>o(c=>c.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await _u(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof Pe?i.message:he(i)})}}async function _u(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Pe($t({message:"",...r}));return r.upload&&await gu(r.upload,e,n,o),o({state:"checking"}),await yu(r.attachment.id,t),r.attachment.id}function gu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:c}of t)s.append(i,c);return s.append("file",n),new Promise((i,c)=>{let u=new XMLHttpRequest,d=()=>c(new Pe(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function yu(e,t){let n=Date.now()+$u;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Pe(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Pe(a("photos.notTaken"))}var Ke=(e,t)=>`${e}:${t}`;function io(e,t,n){let o={values:{},message:"",address:Ae(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return ao(o,t,n??bu(t))}function ao(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function bu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function lo(e,t){let n=([s,i])=>t.choices.some(c=>c.field===s&&c.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let c=e.items.find(u=>u.lineId===s.id);return c&&i>0?[{...c,quantity:Math.min(c.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function ti(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:_t(e.photos),...e.values};return o&&(r.address=Zs(e.address,o,Ae(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function je(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function ni(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=je(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function oi(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),c=r==="items"?t.items[Number(s)]:void 0;return{path:c&&s?["items",c.lineId,...i].join("."):n,message:o}})}var vu=8;function si({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=y(""),c=e.lines.flatMap($=>wu($,t)),u=c.length>vu,d=c.filter(({line:$})=>Eu(n,$)||ri($.title).includes(ri(s))),p=r.filter($=>$.path==="items"),h=l`
    ${d.filter($=>$.left>0).map($=>f(Ru,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Iu)}
    ${d.length?null:l`<p class="hint">${a("form.noneFound")}</p>`}
  `;return l`
    <fieldset aria-describedby=${p.length?`${G("items")}-problem`:void 0}>
      <legend class="label" id=${G("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(ce,{id:`${G("items")}-problem`,problems:p})}
      ${u?f(xu,{search:s,set:i,count:c.length}):null}
      ${u?l`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:l`<div class="picks">${h}</div>`}
    </fieldset>
  `}function wu(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Eu=(e,t)=>e.some(n=>n.lineId===t.id),ri=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function xu({search:e,set:t,count:n}){let o=j();return l`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${ku} />
    </div>
  `}function ku(e){e.key==="Enter"&&e.preventDefault()}function Ru({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,c=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==c),d=()=>r(c?u:[...o,{lineId:e.id,quantity:t,reason:""}],c?i:"items"),p=(h,$)=>r(o.map(m=>m===c?{...m,...$}:m),`${i}.${h}`);return l`
    <div class="pick">
      <label>
        <input type="checkbox" id=${G(i)} checked=${!!c} onChange=${d} />
        ${f(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${c?l`<div class="pick-more">
              ${t>1?f(Au,{item:c,left:t,set:h=>p("quantity",{quantity:h}),problems:_e(s,`${i}.quantity`)}):null}
              ${f(ft,{id:G(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:c.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(ce,{id:`${G(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Au({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=G(`items.${e}.quantity`);function i(c,u,d){let p=c>=1&&c<=n;return l`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(c):void 0}>${_(d,"s")}</button>`}return l`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${z(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(ce,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Iu({line:e,reason:t}){return l`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function ii({order:e,action:t,parcels:n,set:o,problems:r}){let s=G("shipmentIds"),i=_e(r,"shipmentIds");return l`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:c},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===c),h=e.shipments[p];return l`
          <label key=${c} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(c)} disabled=${!u}
              onChange=${()=>o(n.includes(c)?n.filter($=>$!==c):[...n,c])} />
            <span>
              <bdi>${h?Kt(h,p):c}</bdi>
              ${d?l` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(ce,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Su="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Xt=96;function co(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function en({id:e,problems:t=[],...n}){let o=j(),r=e??o,[s,i]=y(!1),{orderId:c,set:u,api:d=co}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])so(g,d(c),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Qt})}</span></span>
        ${ai({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${ai({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(ce,{id:`${r}-problem`,problems:t})}
      ${f(Tu,n)}
    </div>
  `}function ai(e,{orderId:t,set:n,api:o=co}){return l`<input type="file" multiple accept=${Su} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)so(i,o(t),n);s.value=""}} />`}function Tu({photos:e,...t}){let n=w(null);k(()=>t.set(zs),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(Ou,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Ou({photo:e,orderId:t,set:n,api:o=co,removed:r}){let{name:s,state:i,progress:c}=e;function u(){zt(e,n),queueMicrotask(r)}return l`
    <li class=${`upload ${i}`}>
      ${f(Pu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?l`<progress max="100" value=${c} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:l`<span class=${Cu[i]}>${e.problem??a(Du[i])}</span>`}
        ${i==="failed"&&no(e)?l`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>Xs(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var Cu={checking:"hint",ready:"ok",failed:"problem"},Du={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Pu({photo:e}){let t=w(null),[n,o]=y(!1),r=no(e);return k(()=>{r?.type.startsWith("image/")&&Nu(r,t.current).then(o,()=>o(!1))},[r]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Xt} height=${Xt} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Nu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Xt,Xt),n.close(),!0}function Ze(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:z(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Ye(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var Lu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},li=e=>a(Lu[e]??"form.kind");function ci({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:c}=n;return l`
    ${f(Ks,{problems:s,round:c,fieldOf:u=>Mu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(si,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(ii,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(Qs,{address:r.address,before:Ae(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${je(t).map(u=>f(Vs,{key:u,id:G(u),legend:li(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Yt,{id:G("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(en,{id:G("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:_e(s,"attachmentIds")})}
  `}function Mu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?qu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Hu(e,s,t,o):je(n).includes(r)?{path:r,label:li(r)}:null}function qu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Hu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=ht(o,Ae(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var gt=[],uo="",tn=!1,ui="auto",yt=()=>!!history.state?.dialog;function on(e,t){W(()=>{if(!P)return;let n=()=>e();return gt.push(n),uo=t??location.href,queueMicrotask(nn),()=>{gt.splice(gt.indexOf(n),1),queueMicrotask(nn)}},[])}function di(e,t){P&&(yt()?t||nn():history.replaceState(null,"",e))}function nn(){tn||(gt.length>0?Bu():yt()&&(tn=!0,history.back()))}function Bu(){let e={...history.state,dialog:!0};if(yt())return history.replaceState(e,"",uo);ui=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",uo)}addEventListener("popstate",()=>{if(!P)return;let e=!tn;tn=!1,yt()||(history.scrollRestoration=ui),e&&!yt()?gt.at(-1)?.():nn()});var bt=null;function pi(e){let t=e?.getRootNode(),n=bt??Fu(t,e);return bt=null,()=>{if(n.opener&&t.activeElement===n.opener)return po(n,t);!fi(t)&&!e?.contains(t.activeElement)||(bt=n,queueMicrotask(()=>{bt===n&&mi(n,t),bt=null}))}}function Fu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function mi({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return po({opener:e,around:t},n);for(let r of t.flatMap(Uu))if(r.tabIndex=-1,o(r))return po({opener:r,around:t},n)}function po({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),fi(n)&&mi({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var fi=e=>!e.activeElement||e.activeElement===document.body;function Uu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function rn({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:c}){let u=w(null),d=w(null),p=j(),h=()=>u.current?.close();W(()=>{let g=pi(u.current);return u.current?.showModal(),g},[]),W(()=>d.current?.focus(),[e,t]),on(h,i);let $=l`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=l`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?l`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${c}
    </div>
    ${o?l`<div class="dialog-foot">${o}</div>`:null}
  `;return l`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Gu(h)}>
      ${n?null:Wu($,t,h)}
      ${s?l`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Wu(e,t,n){return l`
    <div class="dialog-head">
      <div>${e} ${t?l`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Gu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function mo({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:c,danger:u}){let[d,p]=y("asking"),[h,$]=y(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(rn,{title:i.title,seal:{icon:"check",tone:""},close:c,foot:v},i.text?l`<p>${i.text}</p>`:null)}let b=l`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(rn,{title:e,close:c,foot:b},[n?l`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,l`<div role="alert">${h?l`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var Vu={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},hi=()=>l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function $i(e,t){let[n,o]=Vu[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?l`<p>${a(o,{number:t.number})}</p>`:null,foot:hi()}}function _i(e,t,n,o){let r=t.answerBy?l`<p>${a("request.answerBy")} <b>${We(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:l`<p>${e.title}</p>${r??l`<p>${t.stateText}</p>`}`,foot:l`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${hi()}`}}function gi({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:l`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?l`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:l`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?l`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var fo=5,ho=e=>e.settlesItself||e.type==="CANCEL_ORDER";function bi({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return l`
    ${Ku(t)}
    ${r?l`<div class="goods-set">${vi(e).slice(0,fo).map(({id:s,title:i,imageUrl:c})=>f(oe,{key:s,title:i,imageUrl:c}))}</div>`:null}
    <dl class="review">
      ${Ne(a("form.order"),a("form.orderOf",{number:e.number,date:I(e.placedAt,e.timeZone)}))}
      ${r?Ne(a("order.items"),ju(e)):null}
      ${r?Ne(a("order.total"),e.total?.formatted):null}
      ${o?Ne(a("form.address"),yi(Js(n.address,o,Ae(e.shippingAddress)))):null}
      ${je(t).map(s=>Ne(a("form.reason"),Zu(t,s,n.values[s])))}
      ${Ne(a("form.message"),n.message.trim())}
      ${Ne(a("photos.add"),n.photos.length?yi(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Ku(e){if(!e.settlesItself)return l`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return l`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Ne(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?l`<bdi>${t}</bdi>`:t}</dd></div>`:null}var yi=e=>e.map(t=>l`<span class="line"><bdi>${t}</bdi></span>`),vi=e=>e.lines.filter(t=>t.quantity>t.cancelled);function ju(e){let t=vi(e),n=t.length-fo,o=t.slice(0,fo).map(({title:r,quantity:s,cancelled:i,measure:c})=>l`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:c??s-i})}</bdi></span>
  `);return l`${o}${n>0?l`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Zu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var $o=new Map,wi=new Map;function sn(e,t){let n=St(e),[o]=y(t),[,r]=y(0);W(()=>Yu(n,()=>r(i=>i+1)),[n]);function s(i){let c=_o(n)??o,u=typeof i=="function"?i(c):i;go(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[_o(n)??o,s,()=>go(n,null)]}var an=e=>_o(St(e)),ln=(e,t)=>go(St(e),t);function _o(e){let t=N.get(e);if(t===null)return null;let n=wi.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return wi.set(e,{json:t,value:o}),o}function go(e,t){t===null?N.remove(e):N.set(e,JSON.stringify(t));for(let n of $o.get(e)??[])n()}function Yu(e,t){let n=$o.get(e)??new Set;return $o.set(e,n.add(t)),()=>{n.delete(t)}}async function Ei(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return Ju(Object.values(o)[0])}catch(o){return o instanceof Q?{signedOut:!0}:{failed:he(o)}}}function Ju(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function xi({order:e,action:t,chosen:n,changed:o}){let r=Ke(e.id,t.type),[s,i]=y(()=>Qu(r,t,n)),[c,u,d]=sn(r,io(e,t,n)),[p,h]=y([]),[$,m]=y(null),[g,b]=y(0),[v,R]=y(!1),E=lo(c,t);function F(Z,U){u(V=>({...lo(V,t),...Z})),h(p.filter(V=>V.path!==U&&!V.path.startsWith(`${U}.`)))}function C(Z){u(U=>({...U,photos:Z(U.photos)})),h(U=>U.filter(V=>!V.path.startsWith("attachmentIds")))}function Ie(Z){return h(Z),m(null),b(g+1),Z.length===0}function ze(){let Z=ro(E.photos);return Ie([...ni(E,t),...Z?[{path:"attachmentIds",message:Z}]:[]])}async function Le(Z){if(v)return!0;if(!ze())return!1;R(!0);let U=ti(E,e,t,Z),V=$n(U,E.sent);u(Y=>({...Y,sent:V}));let K=await Ei(t.type,{...U,idempotencyKey:V.key});return"filed"in K&&d(),"problems"in K?Ie(oi(K.problems,E)):m(K),"problems"in K||"signedOut"in K||o(),b(Y=>Y+1),R(!1),!("problems"in K)}function me(){for(let Z of E.photos)zt(Z,C);d(),i(!1),Ie([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:F,changePhotos:C,isReady:ze,send:Le,startAfresh:me}}function Qu(e,t,n){let o=an(e);return o?(n&&ln(e,ao(o,t,n)),!0):!1}function ki(e,t,n){let o=an(Ke(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=an(Ke(e.id,n.type))??io(e,n),s=[r.message,o.message].filter(Boolean);ln(Ke(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),ln(Ke(e.id,t.type),null)}function Ri({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=zu(t),c=xi({order:e,action:i,chosen:n,changed:s}),u=js(i.type==="CHANGE_SHIPPING_ADDRESS"?c.filled.address.countryCode:""),[d,p]=y(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(ho(i)&&!d?p(c.isReady()):await c.send(u.form)||p(!1))}let m={order:e,action:i,filling:c,read:u,goOn:$},g=Xu(e,i,c,o,h)??(d?nd(m,()=>p(!1)):td(m));return f(rn,{close:()=>{r(),h.current()},address:pe(e.id,i.type),...g})}function zu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Xu(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:c}=n;return c.state==="RESOLVED"?$i(t.type,e):_i(t,c,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>ed(d.getElementById(le(c.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:c,state:u})=>c===B(e,t.type)?.insteadTry&&u==="AVAILABLE");return gi(n,i,o.message!==""||o.photos.length>0,()=>{i&&(ki(e,t,i),r(i.type))})}function ed(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function td({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((c,u)=>c+u.quantity,0),i=ho(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:l`
      ${n.isDraft?od(n):null}
      <p>${t.description}</p>
      ${t.notice?l`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(Ii,{filling:n})}
      ${f(ci,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:l`
      ${s?l`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Ai(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function nd({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:l`${f(Ii,{filling:n})}${f(bi,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:l`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?l`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${Ai(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Ai({busy:e},t,n){return l`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function od({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return l`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Ii({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?l`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:l`<div class="notice warn" ref=${n} tabindex="-1">${Fn()}</div>`}function ge(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function Ti(e){let{id:t}=e.named;return t?e.page(t):f(rd,e)}function rd({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:c,failed:u,again:d}=Ut(()=>t(s));if(te(i),u&&!c)return f(X,{failed:u,again:d});if(!c)return f(Wt,{title:i});let[p]=c;return p?c.length===1?n(p.id):sd(i,e,c,r()):o(i)}function sd(e,{number:t,help:n},o,r){return l`
    ${r}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${o.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${pe(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${id(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function id({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=l`<span>${a("event.placed")} ${ut(n,o)}</span>`,i=r?l`<bdi>${r.formatted}</bdi>`:null;return Zt([Si("order.channel",e),Si("desk.customer",t),s,i])}var Si=(e,t)=>t?l`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Oi({order:e,shipmentId:t,close:n,changed:o}){let r=to(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let c=$e(i,s),u=i.returnLastDay;return f(mo,{title:a("receipt.title",{parcel:c}),children:[ad(e,i),l`<p>${a("receipt.final")}</p>`],notice:[ld(e,i),cd(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:I(u,e.timeZone)}):void 0},close:n})}function ad(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return l`<p>${ge(n.map(o=>o&&l`<bdi>${o}</bdi>`))}</p>`}function ld(e,{id:t,inquiryLastDay:n}){return B(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:I(n,e.timeZone)}):a("receipt.endsInquiry"):null}function cd({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:I(t,e)}):null}function Ci({order:e,requestId:t,close:n,changed:o}){let r=to(o),s=ud(e,t);return f(mo,{title:a("withdraw.title",{title:s}),children:l`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function ud({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Di({order:e,open:t}){let n=B(e,"CANCEL_ORDER");if(!n||!mt(n)||J(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return l`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ae,{action:n,open:t})} ${o?f(ae,{action:o,open:t}):null}
    </section>
  `}function Pi({unitPrice:e,measure:t,quantity:n}){let o=t??z(n);return e?l`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${a("order.quantity",{count:o})}</span>`}function Ni({measure:e,title:t},n){return l`<span><bdi>${e??z(n)}</bdi> × <bdi>${t}</bdi></span>`}var Li=5;function yo({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(dd,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(bo,{of:"lines",rows:r})}function bo({of:e,rows:t,last:n=[]}){let[o,r]=y(!1),s=w(null),i=t.length>Li&&!o;function c(){r(!0);let d=s.current?.children[Li];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return l`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?l`<button type="button" class="btn" onClick=${c}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function dd({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return l`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let c=n===L(t),u=J(i)||L(t)===0,d=[r?null:_s(t,i.timeZone),...o?$s(t):[]];return l`
    <li class="line" tabindex="-1">
      ${f(oe,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Pi({...t,quantity:n})}</p>
        ${d.map(p=>p?l`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${c&&t.amount?l`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?pd(e,t.id):null}
      </div>
    </li>
  `}function pd({order:e,open:t},n){let o=B(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ae,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function qi(e){let{order:t}=e,[n,o]=[bs(t.payment),O(t.paidAt)];return l`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Jt(t.shippingAddress):l`<p>${a("order.noAddress")}</p>`}
        ${Mi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(bo,{of:"totals",rows:t.lines.filter(L).map(md),last:fd(t)})}
        ${t.total?null:l`<p>${a("order.noTotal")}</p>`}
        ${n?l`<p class="small soft">${n}</p>`:null}
        ${o?l`<p class="small soft">${a("order.paidOn",{date:I(o,t.timeZone)})}</p>`:null}
        ${Mi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function Mi({order:e,open:t},n){return l`<div class="links">${n.map(o=>f(ae,{key:o,action:B(e,o),open:t}))}</div>`}function md(e){return l`<div key=${e.id} tabindex="-1"><dt>${Ni(e,L(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function fd({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>l`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?l`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function cn(e,t){let[n,o]=y({items:vo(e),cursor:wo(e)});k(()=>o(d=>hd(d,e)),[e]);let[r,s]=y(null),{items:i,cursor:c}=n;return c?{items:i,earlier:async()=>{try{let d=await t(c);d&&o(p=>({items:Hi(vo(d),p.items),cursor:wo(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function un({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function hd(e,t){let n=vo(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Hi(e.items,n)}:{items:n,cursor:wo(t)}}function Hi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var vo=e=>e.edges.map(t=>t.node).reverse(),wo=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Bi({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return l`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${$e(t,n)}</h3>
        ${_d(t)} ${gd(t,r.timeZone)} ${vt(yd(r,t))}
      </div>
      ${i?l`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(yo,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):l`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:$d(e,t)}
    </article>
  `}function Fi({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return l`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?l`<span class="soft">${s}</span>`:null}</div>
      ${f(yo,{section:e,units:r,canReturn:i})}
    </article>
  `}function $d({order:e,open:t,receive:n},o){let r=B(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:l`
    <div class="parcel-foot">
      ${f(ae,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?l`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function _d({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?l`<bdi>${t}</bdi>`:null;return l`
    <span class="soft">
      ${e?l`<bdi>${e}</bdi> `:null}
      ${n&&o?l`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function gd({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=O(t)&&(O(n)||O(o)),[i,c]=s?["headline.delivered",t]:["parcel.shipped",O(e)];return c?l`<span class="soft">${a(i,{date:Ee(c,r)})}</span>`:null}function yd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:c,returnedAt:u}=t,d=(p,h)=>a(p,{date:Ee(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?c?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:bd(e,r,d)}function bd(e,t,n){return J(e)?null:{tone:"",text:t&&ne(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function vt(e){return e?l`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function dn({chosen:e,details:t},n){return[...vd(t,n),...e.map(({label:o})=>o)].map(o=>l`<bdi>${o}</bdi>`)}function vd(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Kt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function Eo(e,t){return l`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${Un(a("request.filedAt"),e.filedAt,t)} ${Un(a("request.closedAt"),e.closedAt,t)}</dl>
      ${xd(e,t)}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ze(e.attachments,Ye)}
    </details>
  `}function Ui({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=cn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:l`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>Ed(r,e))}</ul>
      ${un(n)}
    </details>
  `}var wd={RESOLVED:"good",DECLINED:"warn"};function Ed(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:c}=e,u=wd[r]??"";return l`
    <li key=${n} id=${le(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(ie(c),"s")}<b>${i}</b>
        <span class="soft">${o?I(o,t.timeZone):null}</span>
        ${vt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${Eo(e,t.timeZone)}
    </li>
  `}function xd({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${kd(t,n)}`}function kd(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Jt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${a("request.shipBy")}: ${ut(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Rd)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Rd({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Wi=.8,Ad=864e5,Id={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Sd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function Gi({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:Cd(n,o,t)};return l`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>l`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Td(s,e,t)}</span>${Od(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${Ee(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${Ee(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Td({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:c,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:I(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.from",{date:I(t,u)});let h=n.map(m=>Id[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:I(p,u)});let $=s.map(m=>Sd[m]).find(Boolean);return $?a($):t&&t>c?a("when.since",{date:I(t,u)}):a("when.always")}function Od({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,c=n?Date.parse(n):o.to,u=i===null||i>r?"then":c<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&c>i;return l`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?l`<rect class=${u} x=${s(i)} width=${s(c)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-Wi)} width=${Wi} height="10" />
    </svg>
  `}function Cd(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+Ad,...o)-t)}function Vi(e){let t=e.order.helpActions.filter(mt),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return l`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?l`<ul>${n.map(r=>Dd(r,e))}</ul>`:l`<p>${a("help.none")}</p>`}
        ${o.length?Pd(o,e):null} ${f(Ui,{section:e})} ${Gi(e,t)}
      </div>
    </section>
  `}function Dd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return l`
    <li key=${e} class="help-row">
      <span class="tile">${_(ie(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function Pd(e,t){return l`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>Nd(n,t))}</ul>
    </details>
  `}function Nd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[c]=i;return l`
    <li key=${o} id=${Qn(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&c?Jn(e,c):null}
        ${As(e,t.helpActions,n)}
      </div>
    </li>
  `}var Ld=2;function Ki(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Ge(t);return l`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${Md(t)}</div>
        <div class="hero-words">
          ${vt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?l`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?l`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,c)=>qd(i,s[c+1]))}</ol>`:null}
      <div class="hero-does">
        ${Hd(e)}
        <a class="btn jump" href="#help" onClick=${Zn("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function Md(e){let t=e.lines.filter(o=>L(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,Ld).map(o=>f(oe,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:J(e)}))}function qd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return l`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?l`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?l`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?l`<span>${t}</span>`:null}
    </li>
  `}function Hd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=B(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return l`
    ${r?l`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(ie("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Bd(e,r?"btn":s)}
  `}function Bd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:c,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(c)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:$e(o,n)}):a("parcel.track");return l`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function ji(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Wd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(Zi(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],c={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=Ud(s,u.id),p=Math.max(0,L(u)-d),h=Fd(u,p,d);h?c[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||c.others.push(n(u,u.id,u.quantity))}return c}function Fd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(O(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var Ud=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),Zi=(e,t)=>e.lines.find(n=>n.id===t)??null;function Wd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=Zi(e,r?.id);return s&&L(s)===0})}function Yi(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:c}=ji(t);return l`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Gd(e)}</div>
      ${Vt(t.lines)?l`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Bi,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(J(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",$e(d,p),h))}
      ${u("others","more",a("order.rest"),c)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Fi,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Gd({order:e,open:t}){let n=B(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(ae,{action:n,open:t}):null}var Vd="(min-width: 64rem)";function Je(e,t="box"){let n=pn(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Ji(e){let[t,n]=y(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(Vd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Kd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=pn(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&jd(e.current,o.current)}function c({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:c}}}function Qi({close:e}){return on(e),null}function Kd(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function jd(e,t){let n=pn(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var pn=e=>e.getRootNode();function zi(e,t){let n=pn(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Xi({edges:e}){let t=e.map(({node:n})=>n.unread?Zd(n):null).find(Boolean);return t?l`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Je(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function Zd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var ea=()=>l`
  <div class="order-top"><span class="crumb"></span></div>
  <div class="order-page">
    <div class="order-main">
      <div class="hero">
        <div class="hero-head">
          <div class="goods-set"><span class="goods bone"></span></div>
          <div class="hero-words"><span class="bone w1"></span><span class="bone w2 tall"></span><span class="bone w3"></span></div>
        </div>
        <span class="bone w4"></span>
        <span class="bone wb"></span>
      </div>
      <div class="parcel">
        <div class="parcel-head"><span class="bone w1"></span></div>
        <div class="line"><span class="goods s bone"></span><div class="hero-words"><span class="bone w2"></span><span class="bone w1"></span></div></div>
        <div class="line"><span class="goods s bone"></span><div class="hero-words"><span class="bone w2"></span><span class="bone w1"></span></div></div>
      </div>
    </div>
  </div>
`;function ta({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>Yd(o,e,t)).map(o=>Qd(o,e))}function Yd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Jd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:c})=>c===s?.id)?.returned??0)>=i)}var Jd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function Qd(e,t){let n=e.returnInstructions,o=`return-${le(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return l`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ge([a("return.approved"),...dn(e,t)])}</p>
          ${n?.address.length?l`<p>${a("return.to")}</p><address>${n.address.map(s=>l`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?l`<p>${a("return.label")}</p>${Ze(n.files,Ye)}`:null}
        </div>
      </div>
    </section>
  `}function oa(e,t){let{openRequests:n}=e.order,r=[...n.filter(na).map((s,i)=>zd(s,e,i===0)),...n.filter(s=>!na(s)).map(s=>Xd(s,e)),...ta(e)];return r.length||t?l`<div class="strips">${r}${t}</div>`:null}var na=({state:e})=>e==="AWAITING_SHOPPER",xo=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function zd(e,t,n){let{order:o,write:r}=t,s=xo(e,o),i=e.replyByDay?a("request.answerUntil",{date:I(e.replyByDay,o.timeZone)}):null,c=({currentTarget:u})=>r(e.id,u);return ra(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:l`
      ${s?.question?l`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ge([l`<span id=${`${le(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:l`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${c}>${a("request.answer")}</button>
      ${sa(e,t,"btn bare","about")}
    `})}function Xd(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:c,title:u,type:d}=e,p=xo(e,n),h=ws(s,n.timeZone),$=ne(s)?l`${a("request.answerBy")} ${We(String(s),n.timeZone)}`:c;return ra(e,n,"",{sign:_(ie(d)),title:a("request.inProgress",{title:u}),words:l`
      <p>${ge([...p?dn(p,n):[],h?null:$])}</p>
      ${h?l`<p class="late">${h}</p>`:null}
    `,does:l`
      ${i?ia(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${sa(e,t,"btn")}
    `})}function ra(e,t,n,{sign:o,title:r,words:s,does:i}){let c=le(e.id),u=xo(e,t);return l`
    <section key=${c} id=${c} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${c}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${c}-title`}>${r}</h2>
          ${s} ${u?Eo(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function sa({id:e,canWithdraw:t},n,o,r="title"){return t?ia(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function ia(e,t,n,o,r,s){let i=le(e),c=`${i}-${t} ${i}-${s}`;return l`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${c} onClick=${o}>${n}</button>`}var Qe="order";function ye(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=wt(e,o);return{...o,title:n(o.type)?`${r} (${xe(o.filedAt,e.timeZone)})`:r}})}var wt=(e,{type:t,stateText:n})=>B(e,t)?.title??n;function be(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function aa(e,{chosen:t,hasWords:n,last:o}){let r=ye(e),s=be(r),i=d=>d===Qe||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:ep(r,Qe));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var ep=([e,t],n)=>e&&!t?e.id:n;function la(e,t,n){let[o,r]=y(!1),[s,i]=y(null),[c,u]=y(null),[d,p]=y(""),h=w(nt());async function $(b){let v=b===Qe?null:b,R={orderId:e.id,text:t.text(b),helpRequestId:v,attachmentIds:_t(t.photos(b))},{postMessage:E}=await D("post_message",{input:{...R,idempotencyKey:h.current(R)}});return E.__typename!=="MessagePosted"?(await n(!1),{message:$t(E),at:null}):(h.current=nt(),t.clear(b),p(b),await n(!0),null)}async function m(b){if(o)return s;r(!0),u(null);let v=tp(b,t)??await $(b.id).catch(np);return i(v),u(v?null:b),r(!1),v}function g(){i(null),u(null)}return{busy:o,problem:s,sent:c,last:d,send:m,reset:g}}function tp({id:e,isClosed:t},n){let o=n.photos(e);return t?{message:a("conversation.chooseFirst"),at:"subject"}:o.some(r=>r.state==="failed")?{message:a("conversation.photoFailed"),at:null}:oo(o)?{message:a("conversation.photoSending"),at:null}:n.text(e).trim()?null:{message:a("conversation.empty"),at:"words"}}var np=e=>({message:he(e),at:null,isSignedOut:e instanceof Q});function ca({id:e,title:t,isAnswer:n},o,r){let s=ye(r).find(c=>c.id===e),i=ne(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function ua({order:e,subject:t,choose:n}){let o=j(),{isAnswer:r,isClosed:s,requests:i}=t,[c]=r||s?[]:be(i);return l`
    <div role="status">
      ${s?rp(e,t):null} ${c?sp(c,e.timeZone,()=>n(c.id,!0)):null}
    </div>
    ${i.length||s?l`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${op(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function op({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Qe,a("conversation.order")]];return[t?l`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function rp(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:wt(e,n),state:n.stateText}:null;return l`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function sp({title:e,replyByDay:t},n,o){return l`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}function da(e){let[t,n]=ip(e),[o,r]=y({}),s=u=>t.texts[u]??"",i=u=>o[u]??[];function c(u,d){r(p=>({...p,[u]:d(p[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,d)=>n(p=>({...p,[u]:d}),u),changePhotos:c,move(u,d){n(p=>({...p,[u]:"",[d]:[p[d],p[u]].filter(h=>h?.trim()).join(`

`)}),d),r(p=>({...p,[u]:[],[d]:[...p[d]??[],...p[u]??[]]}))},clear(u){n(d=>({...d,[u]:""})),c(u,()=>[])}}}function ip(e){let[t,n,o]=sn(`talk:${e}`,{about:"",texts:{}});function r(s,i){let c=0;n(u=>{let d=Object.fromEntries(Object.entries(s(u.texts)).filter(([,p])=>p));return c=Object.keys(d).length,{about:i??Object.keys(d)[0]??"",texts:d}}),c===0&&o()}return[t,r]}function pa({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=da(e.id),[i,c]=y(""),u=la(e,s,async g=>{g&&n(""),g&&c(""),await o()}),d=aa(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(g,b){d.isClosed&&s.move(d.id,g),n(g),u.reset(),b&&r.current?.focus()}function h(g){s.write(d.id,g),n(d.id),u.reset()}async function $(g){g.preventDefault();let b=await u.send(d);up(r.current,b?.at==="subject"?"select":"textarea")}let m={orderId:e.id,photos:s.photos(d.id),set:ap(s,d.id)};return l`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?ca(u.sent,d,e):null}</p>
      ${f(ua,{order:e,subject:d,choose:p})}
      ${f(lp,{box:r,subject:d,words:s,sending:u,write:h,hold:g=>c(g?d.id:"")})}
      ${f(en,{key:d.id,...m})}
    </form>
  `}var ap=(e,t)=>n=>e.changePhotos(t,n);function lp({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},write:c,hold:u}){let d=j();return l`
    <div class="composer-box">
      <label class="hidden" for=${d}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${d} ref=${e} rows="2" dir="auto" value=${r.text(t)} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?`${d}-problem`:void 0}
        onInput=${p=>c(p.currentTarget.value)} onKeyDown=${cp}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${p=>p.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
    ${i?l`<div role="alert">
            <p id=${`${d}-problem`} class="problem">${_("alert","s")}${i.message}</p>
            ${i.isSignedOut?f(Ft,{primary:!1}):null}
          </div>`:null}
  `}function cp(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function up(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var dp=864e5,pp=new Intl.RelativeTimeFormat(S,{numeric:"auto"}),fa=ee(()=>({day:"numeric",month:"short"})),ha=ee(()=>({day:"numeric",month:"short",year:"numeric"})),ma=ee(()=>({year:"numeric"})),mp=[!1,!0].map(e=>ee(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),fp=new Intl.DateTimeFormat().resolvedOptions().timeZone,$a=(e,t)=>mp[t===fp?0:1]?.(t).format(new Date(e)),_a=(e,t)=>(ko(e,t)?fa:ha)(t).format(new Date(e)),ko=(e,t)=>ma(t).format(new Date(e))===ma(t).format(Date.now());function ga(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=I(r.at,n),c=!t(r)&&!ba(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=c):o.push({name:i,isQuiet:c,entries:[r]})}return hp(o).map(r=>({label:$p(r,n),isOneDay:ya(r,n),entries:r}))}function hp(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var ya=(e,t)=>new Set(e.map(({at:n})=>I(n,t))).size===1;function $p(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return ya(e,t)?ba(r,t)??A(r,t):(ko(o,t)&&ko(r,t)?fa:ha)(t).formatRange(new Date(o),new Date(r))}function ba(e,t){let n=[0,1].find(o=>I(e,t)===I(new Date(Date.now()-o*dp).toISOString(),t));return n===void 0?null:pp.format(-n,"day")}var Ro={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},_p={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},gp={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function va(e){switch(e.__typename){case"OrderEventEntry":return Ro[e.event]??"info";case"ParcelEventEntry":return Ro[e.parcelEvent]??"parcel";case"ItemEventEntry":return Ro[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return _p[e.type]??"help";case"HelpRequestSettledEntry":return gp[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var yp=()=>M.name||a("conversation.shop"),Ao=(e,t)=>xa(e,t)!==null;function wa(e,t,n){let o=xa(e,t);return l`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:bp(e,t,n)} ${o?vp(e,t,o):null}
    </li>
  `}function bp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Io(e,t.helpRequestId)?.chosen:null;return l`
    <p class="fact">
      ${_(va(t),"s")}
      <span>
        ${t.text} ${o?l`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Ea(t.at,e.timeZone,n)}
    </p>
  `}function vp(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Io(e,t.aboutRequestId):null;return l`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):yp()}</bdi> · ${Ea(t.at,e.timeZone,!0)}
        ${s?l` · <bdi>${wt(e,s)}</bdi>`:null}
      </p>
      ${n?l`<p class="says" dir="auto">${n}</p>`:null} ${Ze(o,Ye)}
      ${s&&wp(e,t,s.id)?l`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Ea(e,t,n){return l`<time datetime=${e} title=${xe(e,t)}>${n?$a(e,t):_a(e,t)}</time>`}function xa(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Io(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Io=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function wp(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&be(ye(e)).some(({id:o})=>o===n)}var Ep=8;function ka(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=y(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Ep?kp(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function c(){e.current&&(e.current.scrollTop=0),i()}return W(()=>{let u=n.current;if(xp(o.current,t))return c();u&&e.current&&(e.current.scrollTop+=So(e.current,u.element)-u.top),i(),n.current&&s(Ra(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:c}}var Ra=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),xp=(e,t)=>Ra(e,t).at(-1)?.author==="SHOPPER";function kp(e){let t=[...e.querySelectorAll(".entry")].find(n=>So(e,n)+n.clientHeight>0);return t?{element:t,top:So(e,t)}:null}var So=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Rp=2e4;async function Et(e,t){return(await D("order_timeline",{...ir(e),...t})).order?.timeline}function Ia(e,t,n){let o=Aa(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let c=await Et(e,{first:1}).then(Aa,()=>null);(c!==o||r)&&n(),r=c===null},Rp);return()=>clearInterval(i)},[e,o])}var Aa=e=>e?.edges[0]?.node.id;function Sa({order:e,timeline:t,changed:n}){let o=w(null),r=cn(t,$=>Et(e.id,{after:$})),{items:s}=r,i=Ip(s),{below:c,scrolled:u,toEnd:d}=ka(o,s);Sp(e.id,s,o,n),Tp(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>Ao(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return l`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?l`<p class="talk-first">${a("conversation.first")}</p>`:null} ${un(r)}
          <ol class="entries">${ga(s,$=>Ao(e,$),e.timeZone).map($=>Ap(e,$,i))}</ol>
        </div>
      </div>
      ${c?l`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:c})}</button>`:null}
    </div>
  `}function Ap(e,{label:t,isOneDay:n,entries:o},r){return[l`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?l`<li key="new" class="news">${a("conversation.new")}</li>`:null,wa(e,s,n)])]}function Ip(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Sp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let c=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;c.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return c.observe(i),()=>c.disconnect()},[r,s])}function Tp(e,t){let n=w(t);W(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function Ta({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:c,handlers:u}=Ji(s);return Ia(e.id,t,r),l`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Qi,{close:c}):null}
      <div class="talk">
        ${Op(e,c)} ${f(Sa,{order:e,timeline:t,changed:r})} ${f(pa,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function Op(e,t){let n=Tt(),o=Cp(e);return l`
    <div class="talk-head">
      <span class="avatar">${n?l`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${M.name?a("conversation.with",{shop:M.name}):a("conversation.withShop")}</h2>
        ${o?l`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function Cp(e){let t=e.timeZone,n=ye(e),o=be(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!ne(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function Oa({order:e}){let t=be(ye(e)).length;return l`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>zi(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Je(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${Dp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function Dp(e,t){return e?l`<span class="count new"><span aria-hidden="true">${z(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function Ca(e){return f(Ti,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Pp,{id:t,help:e.help}),none:Pa,back:Da})}var Da=()=>l`<a class="crumb" href=${yn}>${_("back","s")}${a("orders.title")}</a>`;function Pa(e){return l`<${se} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${yn}>${a("orders.title")}</a><//>`}function Pp({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=Ut(async()=>{let[{order:i},c]=await Promise.all([D("order_details",sr(e)),Et(e)]);return{order:i,timeline:c}});return r&&!n?f(X,{failed:r,again:s}):n?!n.order||!n.timeline?Pa(a("orders.title")):l`
    ${r?f(X,{failed:r,again:s,at:o}):null}
    ${f(Np,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(Wt,{title:a("order.waiting")},ea())}function Np({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=y(null),[c,u]=y("");te(a("order.pageTitle",{title:Ge(e).title,number:e.number})),k(()=>{let p=B(e,o),h=p?.state==="AVAILABLE";h&&i({form:p.type}),di(pe(e.id),h)},[]);let d={order:e,at:n,open:(p,h)=>i({form:p,chosen:h}),receive:p=>i({receive:p}),withdraw:p=>i({withdraw:p}),write(p,h){u(p),h instanceof Element&&Je(h)}};return l`
    ${Lp(e)}
    <div class="order-page">
      <div class="order-main">
        ${oa(d,Xi(t))} ${Ki(d)} ${Yi(d)} ${Vi(d)} ${qi(d)} ${Di(d)}
      </div>
      ${f(Ta,{order:e,timeline:t,about:c,setAbout:u,changed:r})}
    </div>
    ${f(Oa,{order:e})}
    ${Mp(s,i,d,r)}
  `}function Lp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[a("order.title",{number:e}),I(n,o),t?l`${a("order.channel")} <bdi>${t}</bdi>`:null];return l`
    <div class="order-top">
      ${Da()}
      <span class="soft order-number">${ge(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function Mp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(c=>c===e?null:c);if("receive"in e)return f(Oi,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(Ci,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=B(n,e.form);return i?f(Ri,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var qp={orders:Us,order:Ca},Na=qp[xt];Na&&Bs(Na,{home:"./",name:a("orders.title")});
