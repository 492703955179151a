var{orderHelp:kt}=document.documentElement.dataset,P=kt!==void 0,Me=!!kt?.startsWith("desk"),Xe=P?"":new URL("../",import.meta.url).href;var No={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var et=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,re=Mo("localStorage"),L=Mo("sessionStorage");function Mo(e){let t=Za(e),n=o=>`${e} ${o}`;return{get:o=>et.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),et.delete(n(o))}catch{et.set(n(o),r)}},remove(o){et.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...et.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function Za(e){try{return globalThis[e]}catch{return null}}var Ho="language",hn="language-chosen",ja={no:"nb",nn:"nb",iw:"he"},Rt=No,C=Ya([...P?[re.get(Ho)]:Ja(),...navigator.languages]),Bo=Rt[C]?.direction==="rtl";function qo(e){re.set(Ho,e),L.set(hn,e),location.reload()}function Fo(){let e=L.get(hn)!==null;return L.remove(hn),e}function Ya(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=ja[n]??n;if(o in Rt)return o}return"en"}function Ja(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var ve=Me?"desk-token":"token",tt=`owner:${ve}`,At=`signed-out:${ve}`,Uo=`draft:${ve}:`,$n=new Set,ue={source:null,token:null,coming:null};function we(){return He(),P?re.get(ve):ue.token}async function St(e=null){e&&Qa(e),!P&&!ue.token&&(ue.coming??=za().finally(()=>{ue.coming=null}),await ue.coming);let t=we();return t===e?null:t}function _n(e){re.set(ve,e),He()}function Qa(e){we()===e&&(ue.token=null,P&&re.remove(ve),Ko(!1))}async function za(){let{source:e}=ue,t=typeof e=="function"?await e():null;e===ue.source&&(ue.token=t,He())}function Wo(){re.remove(ve),re.set(At,String(Date.now())),He()}function Go(e){return He(),Zo(e)===L.get(tt)}function Vo(e){let t=()=>He()?e():Ko(we()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function It(e){return $n.add(e),()=>{$n.delete(e)}}var Tt=e=>`${Uo}${L.get(tt)??""}:${e}`;function He(){let e=P?re.get(ve):ue.token,t=re.get(At)??"",n=t!==(L.get(At)??""),o=n?null:L.get(tt),r=e?Zo(e):o;if(!n&&r===o)return!1;for(let s of L.keys())s.startsWith(Uo)&&L.remove(s);return L.set(At,t),r===null?L.remove(tt):L.set(tt,r),!0}function Ko(e){for(let t of $n)t(e)}var Zo=e=>String(el(e)??Xa(e)),Xa=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function el(e){try{let[,t=""]=e.split(".");return JSON.parse(atob(t.replace(/-/g,"+").replace(/_/g,"/"))).sub}catch{return}}var Q=class extends Error{},de=class extends Error{constructor(t,n){super(t),this.retryable=n}},tl={origin:""},fe=()=>globalThis.orderHelpStarted;function jo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=rl(n,o),i=s?fe()?.token:await St();if(!i)throw new Q;let l=await Jo(s??Yo(e,r,o,i));return il(l.status===401?await nl(e,r,o,i):l)}}function Yo(e,t,n,o){return fetch(tl.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":C},body:JSON.stringify({query:t,variables:n})})}async function nl(e,t,n,o){let r=await St(o);if(!r)throw new Q;let s=await Jo(Yo(e,t,n,r));if(s.status!==401)return s;throw await St(r),new Q}var ol=(e,t)=>`${e} ${JSON.stringify(t)}`;function rl(e,t){let n=ol(e,t),o=fe()?.answers.get(n);return fe()?.answers.delete(n),o}function gn(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:sl()}}function nt(){let e=null;return t=>(e=gn(t,e),e.key)}function sl(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Jo(e){try{return await e}catch(t){throw new de(String(t),!0)}}async function il(e){if(e.status>=500||e.status===429)throw new de(e.statusText,!0);let t;try{t=await e.json()}catch{throw new de(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new de(n.message,n.extensions?.retryable??!1);return t.data}var Qo=e=>new URL(`../texts/${e}.json`,import.meta.url).href,yn=new URL("../shop/shop.json",import.meta.url).href,em=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var zo=new Intl.PluralRules(C),bn=new Intl.NumberFormat(C),al=new Intl.DateTimeFormat().resolvedOptions().timeZone,ot=ee(()=>({dateStyle:"long"})),vn=ee(()=>({day:"numeric",month:"short"})),wn=ee(()=>({weekday:"short",day:"numeric",month:"short"})),En=ee(()=>({day:"numeric",month:"short",year:"numeric"})),xn=ee(()=>({year:"numeric"})),Xo=ee(()=>({year:"numeric",month:"long"})),er=ee(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===al?void 0:"short"})),tr=new Intl.DateTimeFormat(C,{timeStyle:"short"}),Ot=new Intl.ListFormat(C,{type:"unit",style:"short"}),nr=new Intl.RelativeTimeFormat(C,{numeric:"auto"}),or=new Intl.DisplayNames(C,{type:"region"});for(let e of[ot,vn,wn])e("UTC").format(0);function ee(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(C,{...e(n),timeZone:n});return t.set(n,o),o}}var H=await ll();function rr(e){return typeof e=="string"?e:e[C]??e.en??Object.values(e)[0]??""}var Ct=()=>H.logo?new URL(H.logo,yn).href:null;async function ll(){return await(fe()?.shop??fetch(yn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var cl={...await ul(),...H.texts?.[C]};function a(e,t={}){let n=cl[e]??e;return(typeof n=="string"?n:n[zo.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?bn.format(i):i??r})}var z=e=>bn.format(e),S=(e,t)=>ot(Dt(e,t)).format(new Date(e));var A=(e,t)=>(lr(e,t)?wn:En)(Dt(e,t)).format(new Date(e)),Ee=(e,t)=>(lr(e,t)?vn:En)(Dt(e,t)).format(new Date(e)),sr=(e,t)=>Xo(t).format(new Date(e));function ir(e){let t=Array.from({length:e},(o,r)=>String(r));return Ot.formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var ar=(e,t)=>ot(t).format(new Date(e))===ot(t).format(Date.now()),lr=(e,t)=>xn(Dt(e,t)).format(new Date(e))===xn(t).format(Date.now()),xe=(e,t)=>er(t).format(new Date(e)),cr=e=>tr.format(e),Dt=(e,t)=>e.includes("T")?t:"UTC",Pt=e=>or.of(e)??e;async function ul(){let e=await(fe()?.texts??fetch(Qo(C)).then(t=>t.json()));if(!e)throw new Error(`texts ${C}`);return e}var kn=Xe||"./";function pe(e,t){return`${Xe}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Be(e){return new URLSearchParams(location.search).get(e)??""}var ur=()=>({id:Be("id"),number:Be("number"),help:Be("help")});var rt=()=>P?history.state?.list??null:null;function dr(e){P&&history.replaceState({...history.state,list:e},"")}function qe({show:e,search:t}){let{pathname:n,search:o}=P?location:{pathname:Xe,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function pr(e,t=!1){P&&(t?history.replaceState(null,"",qe(e)):history.pushState(null,"",qe(e)))}var dl=20,pl=50,ml=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function mr({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,dl),pl),after:n,show:e,search:t}}function Rn(){return P?{show:ml.find(t=>t===Be("show"))??null,search:Be("search").trim()||null}:{show:null,search:null}}var fr=e=>({id:e}),hr=e=>({id:e,newestFirst:!0});var _r=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,_r(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},$r=new Map;function gr(e){var t=$r.get(this);return t||(t=new Map,$r.set(this,t)),(t=_r(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var I,vr,fl,ke,An,Bt,wr,Nt,Er,In,Sn,hl,it=Symbol.for("pv"),qt={},Ft=[],$l=/^m(i|n|o|s|text|space)$/,Tn=Array.isArray,On=Ft.slice,Te=Object.assign;function Ie(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?On.call(arguments,2):n),st(e,i,o,r,null)}function st(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:r||++vr,__i:-1,__u:0};return!r&&I.vnode&&I.vnode(s),s}function Ut(e){return e.children}function Mt(e,t){this.props=e,this.context=t,this.__g=0}function Re(e,t){if(t==null)return e.__&&Re(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Re(e)}function _l(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Te({constructor:it},n)).__v=n.__v+1,I.vnode&&I.vnode(t),Cn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Re(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Ir(r,t,s),n.__=n.__e=null,t.__e!=o&&xr(t))}function xr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),xr(e)}function yr(e){(8&e.__g||(e.__g|=8,ke.push(e),Bt++))&&An==I.debounceRendering||((An=I.debounceRendering)||queueMicrotask)(kr)}function kr(){try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(wr),e=ke.shift(),t=ke.length,8&e.__g&&_l(e)}finally{(Bt=ke.length)&&(An||queueMicrotask)(kr)}}function Rr(e,t,n,o,r,s,i,l,u,d,p){var h,$,m,g,b,v,k=o.__k||Ft,E=t.length;for(u=gl(n,t,k,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&k[m.__i]||qt,m.__i=h,v=Cn(e,m,$,r,s,i,l,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&Dn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),b=b||g,4&m.__u?(u=Ar(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=b,u}function gl(e,t,n,o,r){var s,i,l,u,d,p,h,$,m,g=n.length,b=g,v=0,k=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=st(null,i):Tn(i)?i=E[s]=st(Ut,{children:i}):i.constructor===it&&i.__b?i=E[s]=st(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=yl(i,n,u,b))&&(b--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,k=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(k){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Re(l)),Pn(l,l));return o}function Ar(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ar(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Re(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yl(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function br(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Lt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||br(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||br(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Sn[t]||(Sn[t]=bl(t)),(e.__a||(e.__a={}))[t]=In,s=t!=(t=t.replace(Er,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function bl(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Nt]==null)t[Nt]=In++;else if(t[Nt]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function Cn(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,b,v,k,E,U,O,Se,ze,Ne,me,j,W,V,K=t.type;if(t.constructor!==it)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=Ht(p,s):s.push(p),l=s[0]||l),(p=I.__b)&&p(t);e:if(typeof K=="function"){$=i.length;try{if(k=t.props,E=(p=K.prototype)&&p.render,U=(p=K.contextType)&&o[p.__c],O=p?U?U.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new K(k,O):(t.__c=m=new Mt(k,O),m.constructor=K,m.render=wl),U&&U.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),K.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Te({},m.__s)),Te(m.__s,K.getDerivedStateFromProps(k,m.__s)))),g=m.props,b=m.state,m.__v=t,n.__c){if(k!==g&&E&&!K.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(k,O),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(k,m.__s,O)===!1){t.__v!=n.__v&&(m.props=k,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),Ft.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=Re(n);break e}m.componentWillUpdate&&m.componentWillUpdate(k,m.__s,O),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,b,v)})}else E&&!K.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=O,m.props=k,m.__P=e,m.__g&=-5,Se=I.__r,ze=E?25:0;do m.__g&=-9,Se&&Se(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ze<25);E&&(Ft.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Te({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,b)),Ne=p&&p.type===Ut&&p.key==null?p.props.children:p,k.__P&&(p=l,r=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&Pn(Y,Y)}),n.__k=null),l=n.__k?Re(n,0):null),l=Rr(e,Tn(Ne)?Ne:[Ne],t,n,o,r,s,i,l,u,d),k.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(Ie),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Y){if(i.length=$,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(W=s.indexOf(l||void 0))||(W=s.length);(V=s[W-1])&&V.nodeType==8;)W--;for(;W<s.length;W++)if(V=s[W])if(s[W]=null,me){if(V==j)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(j=Ht(me=V))}}if(!me){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;me=l}(p=Ht(me=t.__c.__z||(t.__c.__z=me)))?(t.__e=me,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ie);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||Sr(t),I.__e(Y,t,n)}}else l=t.__e=vl(n.__e,t,n,o,r,s,i,u,d,e);return(p=I.diffed)&&p(t),l}function Ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Sr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Sr))}function Ir(e,t,n){for(var o=0;o<n.length;)Dn(n[o++],n[o++],n[o++]);I.__c&&I.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){I.__e(s,r.__v)}})}function vl(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,b,v,k,E=n.props||qt,U=t.props,O=t.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(O?g.localName==O:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(k=d.ownerDocument||document,!O)return k.createTextNode(U);e=k.createElementNS(r,O,U.is?U:d),l&&(I.__m&&I.__m(t,s),l=!1),s=null}if(O){if(d=O=="template"&&e.content||e,s=O=="textarea"&&U.defaultValue!=null?null:s&&On.call(d.childNodes),!l&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in U||p=="value"&&"defaultValue"in U||p=="checked"&&"defaultChecked"in U||Lt(e,p,null,g,r);for(p in U)g=U[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?b=g:p=="checked"?v=g:l&&typeof g!="function"||E[p]===g||Lt(e,p,g,E[p],r);h?(l||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&$l.test(O))&&(r="http://www.w3.org/1999/xhtml"),Rr(d,Tn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&Re(n,0),l,u),s&&s.some(Ie)),l&&O!="textarea"||(p="value",O=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(O!="progress"||b)||Lt(e,p,b,E[p],r),p="checked",v!=null&&v!=e[p]&&Lt(e,p,v,E[p],r))}else E===U||l&&e.data==U||(e.data=U);return e}function Dn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){I.__e(r,n)}}function Pn(e,t,n){var o,r,s,i;if(I.unmount&&I.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Dn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){I.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Pn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ht(o,s=[]))&&(o==e.__e&&s.some(Ie),Ie(r),Ie(o)),n||Ie(e.__e),e.__e=e.__c=e.__=null}function wl(e,t,n){return this.constructor(e,n)}function Ln(e,t){var n,o,r,s;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=st(Ut,{children:[e]}),r=[],s=[],Cn(t,t.__k,o||qt,qt,t.namespaceURI,o?null:t.firstChild?On.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Ir(r,t.__k,s),t.__k.props.children=null}I={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Bt=0,e}},vr=0,fl=function(e){return e!=null&&e.constructor===it},Mt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),yr(this)))},Mt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),yr(this))},Mt.prototype.render=Ut,ke=[],Bt=0,wr=function(e,t){return e.__v.__b-t.__v.__b},Nt=Symbol(),Er=/(PointerCapture)$|Capture$/i,In=0,Sn={},hl=0;var Oe,q,Nn,Tr,Mn=Object.is,lt=0,Br=[],Hn=[],B=I,Or=B.__b,Cr=B.__r,Dr=B.diffed,Pr=B.__c,Lr=B.unmount,Nr=B.__;function ct(e,t){B.__h&&B.__h(q,e,lt||t),lt=0;var n=q.__H||(q.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e){return lt=1,El(qr,e)}function El(e,t,n){var o=ct(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):qr(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);Mn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=q,!q.__f)){q.__f=!0;var r=q.shouldComponentUpdate;q.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,Mn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,l);return d?h||p:h}return!d||p}}return o.__}function R(e,t){var n=ct(Oe++,3);!B.__s&&Un(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,q.__H.__h.push(n))}function N(e,t){var n=ct(Oe++,4);!B.__s&&Un(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,q.__h.push(n))}function w(e){return lt=5,qn(function(){return{current:e}},[])}function qn(e,t){var n=ct(Oe++,7);return Un(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Fn(e,t){return lt=8,qn(function(){return e},t)}function Z(){var e=ct(Oe++,11);if(!e.__){for(var t=q.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function xl(){var e;do{for(;e=Hn.shift();)try{at(e)}catch(n){B.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Br.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(at),t.__h.some(Bn),t.__h=[]}catch(n){t.__h=[],B.__e(n,e.__v)}}}while(Hn.length)}B.__b=function(e){q=null,Or&&Or(e)},B.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Nr&&Nr(e,t)},B.__r=function(e){Cr&&Cr(e),Oe=0;var t=(q=e.__c).__H;t&&(Nn==q?q.__h=[]:(t.__h.some(at),t.__h.some(Bn),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Nn=q},B.diffed=function(e){Dr&&Dr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Hr(Br.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Nn=q=null},B.__c=function(e,t){t.some(function(n){try{n.__h.some(at),n.__h=n.__h.filter(function(o){return!o.__||Bn(o)})}catch(o){n.__h=[function(){throw o}]}}),Pr&&Pr(e,t)},B.unmount=function(e){Lr&&Lr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Hr(Hn.push(r))}else at(r)}catch(s){t=s}}),o.__H=void 0,t&&B.__e(t,o.__v))};var Mr=typeof requestAnimationFrame=="function";function kl(e){var t,n=function(){clearTimeout(o),Mr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Mr&&(t=requestAnimationFrame(n))}function Hr(e){e!=1&&Tr==B.requestAnimationFrame||((Tr=B.requestAnimationFrame)||kl)(xl)}function at(e){var t=q,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),q=t}function Bn(e){var t=q;e.__c=e.__(),q=t}function Un(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Mn(n,e[o])})}function qr(e,t){return typeof t=="function"?t(e):t}var c=gr.bind(f);var Rl={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Al=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,Al.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Rl[e]}} />`}var Wn=Me?"asked:desk-token":"asked:token",Sl=36e5;function ut(e=Fe()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Fr=()=>Vr(Fe());function Gn(){Wo(),Vr(""),location.assign(ut(""))}function Ur(){let e=Kn();if(!e)return"stays";let t=Il();if(t===null&&!Ol()&&!Go(e))return"asks";_n(e),Gr();let n=Tl(t||Fe());return n===Fe()?"stays":(location.replace(n),"leaves")}function Vn(e){let t=Kn();e&&t&&_n(t),Gr(),location.reload()}var Wr=()=>addEventListener("hashchange",()=>Kn()&&location.reload()),Kn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),Gr=()=>history.replaceState(history.state,"",Fe()),Fe=()=>location.pathname.replace(/^\/+/,"/")+location.search,Vr=e=>L.set(Wn,JSON.stringify({wanted:e,at:Date.now()}));function Il(){let{wanted:e="",at:t=0}=JSON.parse(L.get(Wn)??"{}");return L.remove(Wn),Date.now()-t<Sl?e:null}function Tl(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:Fe()}function Ol(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(ut(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function se({icon:e,title:t,level:n="h1",text:o,children:r}){return c`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?c`<p>${o}</p>`:null} ${r}
    </div>
  `}function te(e){R(()=>{P&&(document.title=H.name?`${e} · ${H.name}`:e)},[e])}function Wt({primary:e}){let t=({currentTarget:n})=>{n.href=ut(),Fr()};return c`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${ut()} onClick=${t}>${a("page.signIn")}</a>`}function Kr({again:e}){let t=a(Me?"desk.signedOut":"page.signedOut");return te(t),Yr(e),c`<${se} icon="lock" title=${t} text=${a("page.signInBack")}>${f(Wt,{primary:!0})}<//>`}function Zr({again:e}){return Yr(e),c`<div class="notice warn" role="alert">${Zn()}</div>`}function Zn(){return c`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Wt,{primary:!1})}`}function jr(){let e=a("signIn.question");return te(e),c`
    <${se} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Vn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Vn(!1)}>${a(we()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Yr(e){R(()=>It(t=>{t&&e?.()}),[])}function Gt(e){let[t,n]=y({data:void 0,at:0,failed:null}),o=Fn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return N(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Vt({title:e,children:t}){return te(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof Q)return f(n?Zr:Kr,{again:t});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?Cl(n):he(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Cl(e){return e?a("page.offlineSince",{time:cr(e)}):a("page.offline")}function he(e){return e instanceof Q?a("page.signInFirst"):e instanceof de&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Dl=[1,2,3],Jr=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Dl.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Qr="query AddressForm($countryCode:String!){addressForm(countryCode:$countryCode){countryCode fields{name label required maxLength example choices{code name latinName}}}}";var zr="query Attachment($id:ID!){attachment(id:$id){id fileName mediaType size state downloadUrl}}";var Xr="mutation CancelOrder($input:CancelOrderInput!){cancelOrder(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var es="mutation ChangeShippingAddress($input:ChangeShippingAddressInput!){changeShippingAddress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ts="mutation CheckOrderProgress($input:CheckOrderProgressInput!){checkOrderProgress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ns="mutation ConfirmReceipt($input:ConfirmReceiptInput!){confirmReceipt(input:$input){__typename ...on ReceiptConfirmed{order{status statusText shipments{id receivedAt canConfirmReceipt}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var os="mutation CreateAttachmentUpload($input:CreateAttachmentUploadInput!){createAttachmentUpload(input:$input){__typename ...on AttachmentUploadCreated{replayed attachment{id state}upload{url expiresAt fields{name value}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var rs="query HelpRequest($id:ID!){helpRequest(id:$id){id type state stateText outcome declineReason filedAt answerBy replyBy replyByDay closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply order{number timeZone}chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on ResolvePaymentIssueDetails{paymentKind:kind kindText}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{parcelKind:kind kindText shipments{id trackingNumber}}...on ReportCustomsDutyIssueDetails{customsKind:kind kindText}...on ReturnOrReplaceItemsDetails{resolution resolutionText items{quantity reason reasonText line{id title}}allocation{quantity shipment{id trackingNumber}line{id title}}}...on CancelOrderDetails{cancelReason:reason reasonText}}}}";var ss="mutation MarkTimelineRead($input:MarkTimelineReadInput!){markTimelineRead(input:$input){__typename ...on TimelineMarkedRead{order{number unreadCount}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var is="query MyOrders($first:Int!=20$after:String$show:OrderFilter$search:String){orders(first:$first after:$after show:$show search:$search){edges{node{id number channel unreadCount status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText answerBy replyByDay isLate}total{amount currency formatted}lines{id title quantity cancelled fulfilment readyAt fulfilledAt imageUrl}shipments{id isNote carrier trackingNumber trackingUrl shippedAt deliveredAt receivedAt returnedAt}availableHelpActions(on:LIST){id type title}}}lookedAt lookedBackTo pageInfo{hasNextPage endCursor}}}";var as="query Node($id:ID!){node(id:$id){__typename id ...on Order{number}...on OrderLine{lineId}...on Shipment{shipmentId}...on HelpAction{type}...on HelpRequest{filedAt}...on Attachment{fileName}}}";var ls="query OrderCounts{viewer{orderCounts{all needsAnswer openRequests onTheWay past isComplete}}}";var cs="query OrderDetails($id:ID$number:String$requestsAfter:String){order(id:$id number:$number){id number channel status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay releasedAt firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText filedAt answerBy replyByDay isLate canWithdraw canReply}unreadCount adjustments{title amount{amount currency formatted}}total{amount currency formatted}shippingAddress{formatted name line1 line2 city region postalCode countryCode phone}lines{id lineId sku title quantity cancelled returned fulfilment readyAt fulfilledAt imageUrl notReturnable measure unitPrice{amount currency formatted}amount{amount currency formatted}}shipments{id shipmentId isNote carrier trackingNumber trackingUrl shippedAt deliveredAt returnedAt receivedAt receiptConfirmed inquiryEndsAt inquiryLastDay returnEndsAt returnLastDay canConfirmReceipt returnLastDayOnceReceived lines{quantity lineId line{id}}}helpActions{id type state title description pages insteadTry settlesItself notice opensAt opensOn closesAt lastDay closesOn reason{code message event at day}choices{field value label}lines{left line{id}reason{code message}openRequests{id}}shipments{available shipment{id}reason{code message}openRequests{id}}openRequests{id type state}}helpRequests(after:$requestsAfter){edges{node{id type title state stateText outcome declineReason filedAt answerBy isLate replyBy replyByDay question closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{shipments{id trackingNumber}}...on ReturnOrReplaceItemsDetails{items{quantity reason reasonText line{id title}}}}}}pageInfo{hasNextPage endCursor}}}}";var us="query OrderTimeline($id:ID$number:String$first:Int!=20$after:String$newestFirst:Boolean!=false){order(id:$id number:$number){id number unreadCount timeline(first:$first after:$after newestFirst:$newestFirst){pageInfo{hasNextPage endCursor}edges{cursor node{__typename ...on OrderEventEntry{event}...on ParcelEventEntry{parcelEvent:event shipment{id trackingNumber}}...on ItemEventEntry{itemEvent:event line{id title}}...on OrderEventTakenBackEntry{takenBack:event}...on ParcelCorrectedEntry{corrected:shipment{id trackingNumber}}...on ItemCorrectedEntry{correctedLine:line{id title}}...on ShippingAddressChangedEntry{helpRequestId}...on HelpRequestFiledEntry{helpRequestId type}...on HelpRequestSettledEntry{helpRequestId type state outcome declineReason answer:message}...on HelpRequestReopenedEntry{helpRequestId type}...on MessageEntry{aboutRequestId:helpRequestId message attachments{id fileName mediaType size}expectsAnswer}...on TimelineItem{id at author text unread}}}}}}";var ds="query OrdersNumbered($number:String!){ordersNumbered(number:$number){id number channel statusText timeZone placedAt total{formatted}}}";var ps="mutation PostMessage($input:PostMessageInput!){postMessage(input:$input){__typename ...on MessagePosted{replayed order{number unreadCount timeline(first:1 newestFirst:true){edges{cursor node{...on TimelineItem{id at author text}}}}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ms="mutation ReportCustomsDutyIssue($input:ReportCustomsDutyIssueInput!){reportCustomsDutyIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var fs="mutation ReportPackageNotReceived($input:ReportPackageNotReceivedInput!){reportPackageNotReceived(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var hs="mutation ResolvePaymentIssue($input:ResolvePaymentIssueInput!){resolvePaymentIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var $s="mutation ReturnOrReplaceItems($input:ReturnOrReplaceItemsInput!){returnOrReplaceItems(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var _s="query Viewer{viewer{locale unreadCount}}";var gs="mutation WithdrawHelpRequest($input:WithdrawHelpRequestInput!){withdrawHelpRequest(input:$input){__typename ...on HelpRequestWithdrawn{helpRequest{id state stateText}order{number availableHelpActions{type title}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ys={address_form:Qr,attachment:zr,cancel_order:Xr,change_shipping_address:es,check_order_progress:ts,confirm_receipt:ns,create_attachment_upload:os,help_request:rs,mark_timeline_read:ss,my_orders:is,node:as,order_counts:ls,order_details:cs,order_timeline:us,orders_numbered:ds,post_message:ps,report_customs_duty_issue:ms,report_package_not_received:fs,resolve_payment_issue:hs,return_or_replace_items:$s,viewer:_s,withdraw_help_request:gs};var D=jo("/graphql",ys);var Ue=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function bs({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function vs(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=y({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=y(null),u=w(0);async function d(m,g){u.current+=1;let b=u.current;s(k=>({...k,busy:!0}));let v;try{v={found:await m()}}catch(k){v={found:t?.choice===e?t:null,[g]:k}}b===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=rc();return g.then(l,()=>{}),d(()=>ic(sc(e,m),g),"failed")}let h=()=>t?d(()=>Kt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return nc(e,()=>{p(rt()?.orders??0)}),oc($,()=>s(m=>({...m,failed:new de("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function nc({show:e,search:t},n){N(n,[e,t])}function oc(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},R(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=l=>l.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var rc=async()=>(await D("order_counts",{})).viewer.orderCounts;async function sc(e,t){let n=await Kt({...ws(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Kt({...n,wanted:t});return n}var ws=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Kt({wanted:e=0,...t}){let n=mr(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:l})=>r.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function ic(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ue);if(!n.next||await ac(t)<=o.length)return{...n,first:o};let r=await Kt(ws({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}var ac=e=>e.then(({needsAnswer:t})=>t,()=>0);var lc=150;function Es(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&dr({orders:e,y:scrollY})};return N(()=>{if(e===null){t.current=!1;return}let r=rt();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,lc)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var dt=(e,t)=>c`<time datetime=${e}>${S(e,t)}</time>`,We=(e,t)=>c`<time datetime=${e}>${xe(e,t)}</time>`,ne=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!ne(e),T=e=>ne(e)?null:e;var M=({quantity:e,cancelled:t})=>e-t,Zt=e=>e.every(t=>M(t)===0),Ce=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&M(n)>0);function ks(e){return[xs(e.cancelled,e,"line.cancelled","line.allCancelled"),xs(e.returned,e,"line.returned","line.allReturned")]}function xs(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function Rs(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(M(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:S(r,t)}):s?o?a(ne(o)?"line.readyFrom":"line.readySince",{date:S(o,t)}):a("line.pickup"):a("line.digital")}var As={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function jn(e,t,n){return t?c`<div><dt>${e}</dt><dd>${We(t,n)}</dd></div>`:null}var J=({cancelledAt:e})=>!!T(e);function Ss(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Ce(e)?n:a(t?"event.readyByMissed":"event.readyBy"),J(e)||T(e.fulfilledAt)?null:e.shipByDay]}var Is=e=>As[e]?a(As[e]):null,$e=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function jt(e,t){let n=$e(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Ts=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function Os(e,t){return x(e)?a("request.late",{date:xe(e,t)}):null}var Jn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},cc=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Cs(e){let t=Jn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},pc(e),...fc(e)],o=mc(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===o,i<=r],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?dc(d,e.timeZone):null,state:l?"late":uc(i,r,o)}})}function uc(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var dc=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function pc({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function mc({late:e,status:t},n){return!e||!cc.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function fc(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o}=e;if(Ce(e))return[Yn(e,a("event.shipped"),t),hc(e)];let r=o.filter(i=>M(i)&&i.fulfilment!=="NONE");return r.length===0?[]:r.every(({fulfilment:i})=>i!=="PICKUP")?[Yn(e,a("event.handedOver"),n)]:[Yn(e,a("event.ready"),pt(o.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:T(n)}]}function Yn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(Jn[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=Ss(e);return s?{name:r,planned:s}:{name:t}}function hc(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:pt(i.map(({returnedAt:l})=>l))}:Jn[t]===4||J(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:Ts(o),planned:r}}function pt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var $c={AWAITING_PAYMENT:_c,PROCESSING:gc,READY_FOR_PICKUP:yc,PARTIALLY_SHIPPED:bc,SHIPPED:vc,DELIVERED:wc,RECEIVED:Ec,HANDED_OVER:xc,RETURNED_TO_SENDER:kc,CANCELLED:Rc};function Ge(e){let{title:t,lead:n=null,chip:o=null}=$c[e.status](e);return{title:t,lead:n,chip:o?.text===t?null:o,steps:Cs(e)}}function _c(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:ar(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function gc(e){let t=Qn(e)??mt(e,"");if(e.late)return{title:a("headline.late"),lead:Yt(e,!1),chip:t};let[n,o]=[zn(e),Ps(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(Ce(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function yc(e){let t=pt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function bc(e){let t=Qn(e)??mt(e,"info",Sc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Yt(e,!0),chip:t};let[n,o]=[zn(e),Ps(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function vc(e){let t=Ls(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[zn(e),T(e.firstShippedAt)],s=Qn(e)??mt(e,"info","truck");if(n){let i=e.late?Yt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Yt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:Ic(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function wc(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:mt(e,"good","check")}}function Ec(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,l]=[T(n),T(o)],u=Ds(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return l?{title:a("headline.delivered",{date:A(l,r)}),lead:d,chip:u}:{title:d,chip:u}}function xc(e){let t=e.lines.filter(r=>M(r)&&r.fulfilment!=="NONE"),n=pt(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:Ds(e)??mt(e,"good","check")}}function kc({statusText:e}){return{title:e}}function Rc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Zt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var mt=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Qn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function Ds({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Ac={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Yt({late:e,timeZone:t},n){return e?a(Ac[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function zn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!J(e)&&Ce(e)?A(n,o):null}function Ps(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!J(e)?A(n,o):null}var Ls=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),Sc=e=>Ls(e).length>0||!!T(e.firstShippedAt);function Ic(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Xn="";function Ve(e,t){let n=Object.entries(t).map(([r,s])=>[r,Xn+s+Xn]);return a(e,Object.fromEntries(n)).split(Xn).map((r,s)=>s%2?c`<bdi>${r}</bdi>`:r)}var Jt=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function Tc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function eo(e){return t=>{t.preventDefault(),Tc(t.currentTarget,e)}}function to(e,t,n){return c`<a class="why" href=${`#${e}`} onClick=${eo(e)}>${_(t,"s")}<span>${n}</span></a>`}var Oc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},Cc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},ie=e=>Oc[e]??"help",F=(e,t)=>e.helpActions.find(n=>n.type===t),ft=({reason:e})=>e?.code!=="NOT_OFFERED";function ae({action:e,open:t,chosen:n,part:o}){if(!e||!ft(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(ie(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return no(e,i);if(r)return c`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let l=Cc[e.type];return l?to(oo(e.type),"info",a(l)):null}function no({title:e},t){return to(le(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function Ns(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var oo=e=>`why-${e}`,le=e=>`request-${e.replace(/\W/g,"")}`;function oe({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=y(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var Ms=3;function Hs(e){let t=e.length>Ms?e.slice(0,Ms-1):e,n=e.length-t.length,o=ir(t.length).map(r=>typeof r=="string"?r:Dc(t[r]));return c`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Dc(e){if(!e)return null;let t=M(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function Bs({order:e,filled:t,withChannel:n}){let o=Ge(e),r=Pc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(oe,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${pe(e.id)}>${o.title}<span class="hidden"> ${Ve("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Lc(e,o).map(Nc)}
        </div>
        <p class="names">${Hs(r)}</p>
        ${Mc(e,o)}
        ${qc(e,r.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Fc(o)}
      </div>
      ${Uc(r,s)}
      <div class="order-does">${Wc(e,t)} ${e.availableHelpActions.map(l=>Vc(e,l))}</div>
    </li>
  `}function Pc({lines:e}){let t=e.filter(o=>M(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function Lc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ue(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Nc=({tone:e,text:t,icon:n,unread:o})=>c`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function Mc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?c`<p class="small">${Hc(n,e.timeZone)}</p>`:t&&Bc(e)?c`<p class="small">${t}</p>`:null}function Hc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Bc({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:o,receivedAt:r})=>x(o)||x(r))}function qc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=c`<time datetime=${t}>${Ee(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=o?c`<bdi>${o.formatted}</bdi>`:null;return c`<p class="meta">${Jt([c`<span>${l}</span>`,u,c`<bdi>${r}</bdi>`])}</p>`}function Fc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Uc([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${f(oe,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${z(t.length)}</span>`:null}
    </div>
  `:null}function Wc(e,t){let n=c`<span class="hidden"> ${Ve("orders.of",{number:e.number})}</span>`;if(Ue(e))return c`<a class=${t?"btn primary":"btn"} href=${pe(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Gc(r));return o?c`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${_("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Gc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function Vc(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${pe(e.id,t)}>
      ${_(ie(t))}<span>${n}<span class="hidden"> ${Ve("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Kc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],qs=99;function Fs({choice:e,counts:t,choose:n}){let o=w(null),r=w(!1);return N(()=>{!r.current&&!e.show||(r.current=!0,Zc(o.current))},[e.show]),c`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${Kc.map(([s,i,l])=>{let u={show:s,search:null},d=s==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${l} href=${qe(u)} aria-current=${e.show===s?"page":void 0} onClick=${ro(()=>n(u))}>
            ${a(i)}<span class=${d?"count new":"count"}>${t?jc(t[l],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Zc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function jc(e,t){return e>qs||e>0&&!t?`${z(Math.min(e,qs))}+`:z(e)}var ro=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Yc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Us={show:null,search:null};function Ws({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=c`<a class="btn" href=${qe(Us)} onClick=${ro(()=>o(Us))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${Zs(e)}</p><div class="btns">${Vs(t,n)} ${i}</div>`:i;if(s){let u=Ve(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(se,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return f(se,{icon:"bag",level:"h2",title:a(r?Yc[r]:"orders.noneOnTheWay")},l)}function Gs({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?Vs(t,n):Ks(a("orders.more"),t,n)} ${e.stopped?c`<p>${Zs(e)}</p>`:null}
    </div>
  `:null}var Vs=(e,t)=>Ks(a("orders.further"),e,t);function Ks(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function Zs({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:sr(t,o)}):a("orders.lookedAt",{count:e})}var Jc=500,Qc=200;function js({search:e,find:t}){let n=Z(),[o,r]=y(e??""),s=w(0);R(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Jc)}function u(d){d.preventDefault(),i(o)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${Qc}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${l}
      />
    </form>
  `}var zc=2e3;function Ys(e,t){document.documentElement.lang=C,document.documentElement.dir=Bo?"rtl":"ltr";let n=fe()?.leaves?"leaves":Ur();if(n==="leaves")return;Vo(()=>location.reload()),Wr();let o=()=>Ln(Xc(n==="asks"?jr:e,t),document.body);document.body.replaceChildren(),It(o),o()}function Xc(e,t){return c`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${eu(t)}
    <main id="main" tabindex="-1">${f(e,ur())}</main>
    ${tu()}
  `}function eu({home:e,name:t}){let n=Ct(),o=H.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${H.home||e}>
          ${n?c`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${Js(H.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(nu,{})}
          ${we()?c`<button type="button" class="btn bare square" onClick=${Gn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function tu(){let e=we();return!e&&!H.footer?.length?null:c`
    <footer class="foot">
      ${Js(H.footer)}
      ${e?c`<button type="button" class="as-link" onClick=${Gn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var Js=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${rr(t)}</a>`);function nu(){let e=w(!1),[t,n]=y(!1),o=()=>n(!0);R(()=>{let l=setTimeout(o,zc);return()=>clearTimeout(l)},[]);function r({currentTarget:{value:l}}){l!==C&&qo(l)}function s(l){e.current=!0,l.key==="Enter"&&r(l)}let i=()=>{e.current=!1};return c`
    <label class="quiet-select short" onPointerEnter=${o} onFocusIn=${o}>
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        ref=${ou}
        onKeyDown=${s}
        onPointerDown=${i}
        onChange=${l=>e.current?null:r(l)}
        onBlur=${r}
      >
        ${Object.entries(Rt).filter(([l])=>t||l===C).map(([l,{name:u}])=>c`<option key=${l} value=${l} lang=${l} selected=${l===C}>${u}</option>`)}
      </select>
    </label>
  `}function ou(e){e&&Fo()&&e.focus()}function Qs(){let[e,t]=ru(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:l,again:u}=vs(e),d=n?.choice===e,p=Es(n&&d?n.orders.length:null);te(a("orders.title"));let h=[o,r].find(m=>m instanceof Q);if(h)return f(X,{failed:h,again:u});if(n&&d&&au(n))return lu();let $=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(js,{search:e.search,find:$})}</div>
    ${f(Fs,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${iu(d?n:null,s)}</p>
    ${o?f(X,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:Jr()}
    ${n&&n.orders.length>0?f(su,{found:n,failed:r,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?f(Ws,{found:n,busy:s,more:l,choose:t}):null}
  `}function ru(){let[e,t]=y(Rn);return R(()=>{if(!P)return;let n=()=>t(Rn());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{pr(n,o),t(n)}]}function su({found:e,failed:t,busy:n,isFound:o,save:r,more:s}){let i=bs(e),l=w(null),u=w(null);N(()=>{(u.current===null?null:l.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let d=()=>(u.current=i.length,s()),p=i.findIndex(Ue),h=new Set(i.map($=>$.channel)).size>1;return c`
    <ul ref=${l} class="orders" aria-busy=${o?void 0:"true"} onClickCapture=${r}>
      ${i.map(($,m)=>f(Bs,{key:$.id,order:$,filled:m===p,withChannel:h}))}
    </ul>
    ${t?f(X,{failed:t,again:d,at:e.at}):f(Gs,{found:e,busy:n,more:d})}
  `}function iu(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var au=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function lu(){let e=H.home?c`<a class="btn primary" href=${H.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(se,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var zs=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function _e(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ce({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Xs(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Qt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let $=Z(),m=e??$,g=_e(s,n),b={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${Xs(m,t,!i)}
      ${l?c`<textarea rows="4" ...${b}></textarea>`:c`<input type=${p??"text"} ...${b} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}function ei({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=Z(),u=e??l,d=_e(i,n);return c`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${d.length?"true":void 0} aria-describedby=${d.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((p,h)=>c`
          <label key=${p.value} class="choice">
            <input type="radio" id=${h===0?u:void 0} name=${`${u}-${n}`} value=${p.value}
              checked=${p.value===r} onChange=${()=>s(p.value)} />
            <span>${p.label}</span>
          </label>
        `)}
      ${f(ce,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function ht({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let $=Z(),m=e??$,g=_e(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${Xs(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${b=>s(b.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(b=>c`<option key=${b.value} value=${b.value} selected=${b.value===r}>${b.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}var G=e=>`field-${e.replace(/\W/g,"-")}`;function ti({problems:e,fieldOf:t,round:n}){let o=w(null);if(R(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${cu([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function cu(e){let t=[...e];return Ot.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${G(r.path)}`} onClick=${uu}><bdi>${o}</bdi></a>`:o})}function uu(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var du={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},pu=["name","line1","line2"],mu=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Ae(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ni=null;function fu(){let e=new Intl.Collator(C);return ni??=zs.map(t=>({value:t,label:Pt(t)})).sort((t,n)=>e.compare(t.label,n.label)),ni}var so=new Map;function hu(e){let t=so.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>so.delete(e)),so.set(e,n),n}function oi(e){let[{form:t,failed:n},o]=y({form:null,failed:null}),[r,s]=y(0);return R(()=>{if(!e)return;let i=!0;return hu(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function ri(e,t,n){let o=$t(t,n).map(r=>[r.name,io(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function $t(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=mu.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function io(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??($u(e,n)?o:"")}function $u(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function si(e,{name:t,latinName:n}){let o=new Intl.Locale(C).maximize().region===e;return n&&!o?`${n} (${t})`:t}function ii(e,t,n){return[...$t(t,n).map(r=>{let s=io(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?si(t.countryCode,i):s}),Pt(t.countryCode)].filter(Boolean)}function ai({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(ht,{id:G("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:fu(),value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?$t(s,t).map(u=>f(_u,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(X,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function _u({field:e,address:t,before:n,set:o,problems:r}){let s=io(t,e,n),i={id:G(`address.${e.name}`),label:e.label,wide:pu.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:du[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Qt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:si(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(ht,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function zt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Pt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var gu={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function ao(e){let t=w(nt());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===gu[n]?null:_t(s)}catch(r){return he(r)}}}function _t(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Xt=5,yu=6e4,De=new Map,Pe=class extends Error{},lo=e=>De.get(e.key)?.file,gt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),co=e=>e.some(t=>t.state==="sending"||t.state==="checking");function uo(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Xt?a("photos.tooMany",{max:Xt}):null}function li(e){let t=n=>n.state!=="ready"&&!De.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function po(e,t,n){let o=Date.now()*1e3+De.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),ui(o,e,t,n)}function ci({key:e},t,n){let o=De.get(e)?.file;o&&ui(e,o,t,n)}function en({key:e},t){De.get(e)?.stopper.abort(),De.delete(e),t(n=>n.filter(o=>o.key!==e))}async function ui(e,t,n,o){let r=new AbortController;De.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await bu(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof Pe?i.message:he(i)})}}async function bu(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Pe(_t({message:"",...r}));return r.upload&&await vu(r.upload,e,n,o),o({state:"checking"}),await wu(r.attachment.id,t),r.attachment.id}function vu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new Pe(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function wu(e,t){let n=Date.now()+yu;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Pe(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Pe(a("photos.notTaken"))}var Ke=(e,t)=>`${e}:${t}`;function mo(e,t,n){let o={values:{},message:"",address:Ae(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return fo(o,t,n??Eu(t))}function fo(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Eu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function ho(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function di(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:gt(e.photos),...e.values};return o&&(r.address=ri(e.address,o,Ae(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ze(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function pi(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ze(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function mi(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var xu=8;function hi({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=y(""),l=e.lines.flatMap($=>ku($,t)),u=l.length>xu,d=l.filter(({line:$})=>Ru(n,$)||fi($.title).includes(fi(s))),p=r.filter($=>$.path==="items"),h=c`
    ${d.filter($=>$.left>0).map($=>f(Iu,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Ou)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${G("items")}-problem`:void 0}>
      <legend class="label" id=${G("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(ce,{id:`${G("items")}-problem`,problems:p})}
      ${u?f(Au,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function ku(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Ru=(e,t)=>e.some(n=>n.lineId===t.id),fi=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Au({search:e,set:t,count:n}){let o=Z();return c`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Su} />
    </div>
  `}function Su(e){e.key==="Enter"&&e.preventDefault()}function Iu({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,$)=>r(o.map(m=>m===l?{...m,...$}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${G(i)} checked=${!!l} onChange=${d} />
        ${f(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?f(Tu,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:_e(s,`${i}.quantity`)}):null}
              ${f(ht,{id:G(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(ce,{id:`${G(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Tu({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=G(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${_(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${z(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(ce,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Ou({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function $i({order:e,action:t,parcels:n,set:o,problems:r}){let s=G("shipmentIds"),i=_e(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter($=>$!==l):[...n,l])} />
            <span>
              <bdi>${h?jt(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(ce,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Cu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",tn=96;function $o(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function nn({id:e,problems:t=[],...n}){let o=Z(),r=e??o,[s,i]=y(!1),{orderId:l,set:u,api:d=$o}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])po(g,d(l),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Xt})}</span></span>
        ${_i({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${_i({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(ce,{id:`${r}-problem`,problems:t})}
      ${f(Du,n)}
    </div>
  `}function _i(e,{orderId:t,set:n,api:o=$o}){return c`<input type="file" multiple accept=${Cu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)po(i,o(t),n);s.value=""}} />`}function Du({photos:e,...t}){let n=w(null);R(()=>t.set(li),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(Pu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Pu({photo:e,orderId:t,set:n,api:o=$o,removed:r}){let{name:s,state:i,progress:l}=e;function u(){en(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${f(Mu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Lu[i]}>${e.problem??a(Nu[i])}</span>`}
        ${i==="failed"&&lo(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>ci(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var Lu={checking:"hint",ready:"ok",failed:"problem"},Nu={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Mu({photo:e}){let t=w(null),[n,o]=y(!1),r=lo(e);return R(()=>{r?.type.startsWith("image/")&&Hu(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${tn} height=${tn} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Hu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,tn,tn),n.close(),!0}function je(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:z(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Ye(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var Bu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},gi=e=>a(Bu[e]??"form.kind");function yi({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${f(ti,{problems:s,round:l,fieldOf:u=>qu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(hi,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f($i,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(ai,{address:r.address,before:Ae(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ze(t).map(u=>f(ei,{key:u,id:G(u),legend:gi(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Qt,{id:G("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(nn,{id:G("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:_e(s,"attachmentIds")})}
  `}function qu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Fu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Uu(e,s,t,o):Ze(n).includes(r)?{path:r,label:gi(r)}:null}function Fu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Uu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=$t(o,Ae(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var yt=[],_o="",on=!1,bi="auto",bt=()=>!!history.state?.dialog;function sn(e,t){N(()=>{if(!P)return;let n=()=>e();return yt.push(n),_o=t??location.href,queueMicrotask(rn),()=>{yt.splice(yt.indexOf(n),1),queueMicrotask(rn)}},[])}function vi(e,t){P&&(bt()?t||rn():history.replaceState(null,"",e))}function rn(){on||(yt.length>0?Wu():bt()&&(on=!0,history.back()))}function Wu(){let e={...history.state,dialog:!0};if(bt())return history.replaceState(e,"",_o);bi=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",_o)}addEventListener("popstate",()=>{if(!P)return;let e=!on;on=!1,bt()||(history.scrollRestoration=bi),e&&!bt()?yt.at(-1)?.():rn()});var vt=null;function wi(e){let t=e?.getRootNode(),n=vt??Gu(t,e);return vt=null,()=>{if(n.opener&&t.activeElement===n.opener)return go(n,t);!xi(t)&&!e?.contains(t.activeElement)||(vt=n,queueMicrotask(()=>{vt===n&&Ei(n,t),vt=null}))}}function Gu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Ei({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return go({opener:e,around:t},n);for(let r of t.flatMap(Vu))if(r.tabIndex=-1,o(r))return go({opener:r,around:t},n)}function go({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),xi(n)&&Ei({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var xi=e=>!e.activeElement||e.activeElement===document.body;function Vu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function an({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=w(null),d=w(null),p=Z(),h=()=>u.current?.close();N(()=>{let g=wi(u.current);return u.current?.showModal(),g},[]),N(()=>d.current?.focus(),[e,t]),sn(h,i);let $=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Zu(h)}>
      ${n?null:Ku($,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Ku(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Zu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function yo({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:l,danger:u}){let[d,p]=y("asking"),[h,$]=y(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(an,{title:i.title,seal:{icon:"check",tone:""},close:l,foot:v},i.text?c`<p>${i.text}</p>`:null)}let b=c`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(an,{title:e,close:l,foot:b},[n?c`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,c`<div role="alert">${h?c`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var ju={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},ki=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Ri(e,t){let[n,o]=ju[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:ki()}}function Ai(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${We(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${ki()}`}}function Si({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var bo=5,vo=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Ti({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${Yu(t)}
    ${r?c`<div class="goods-set">${Oi(e).slice(0,bo).map(({id:s,title:i,imageUrl:l})=>f(oe,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${Le(a("form.order"),a("form.orderOf",{number:e.number,date:S(e.placedAt,e.timeZone)}))}
      ${r?Le(a("order.items"),Ju(e)):null}
      ${r?Le(a("order.total"),e.total?.formatted):null}
      ${o?Le(a("form.address"),Ii(ii(n.address,o,Ae(e.shippingAddress)))):null}
      ${Ze(t).map(s=>Le(a("form.reason"),Qu(t,s,n.values[s])))}
      ${Le(a("form.message"),n.message.trim())}
      ${Le(a("photos.add"),n.photos.length?Ii(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Yu(e){if(!e.settlesItself)return c`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Le(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Ii=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),Oi=e=>e.lines.filter(t=>t.quantity>t.cancelled);function Ju(e){let t=Oi(e),n=t.length-bo,o=t.slice(0,bo).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Qu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var wo=new Map,Ci=new Map;function ln(e,t){let n=Tt(e),[o]=y(t),[,r]=y(0);N(()=>zu(n,()=>r(i=>i+1)),[n]);function s(i){let l=Eo(n)??o,u=typeof i=="function"?i(l):i;xo(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[Eo(n)??o,s,()=>xo(n,null)]}var cn=e=>Eo(Tt(e)),un=(e,t)=>xo(Tt(e),t);function Eo(e){let t=L.get(e);if(t===null)return null;let n=Ci.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Ci.set(e,{json:t,value:o}),o}function xo(e,t){t===null?L.remove(e):L.set(e,JSON.stringify(t));for(let n of wo.get(e)??[])n()}function zu(e,t){let n=wo.get(e)??new Set;return wo.set(e,n.add(t)),()=>{n.delete(t)}}async function Di(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return Xu(Object.values(o)[0])}catch(o){return o instanceof Q?{signedOut:!0}:{failed:he(o)}}}function Xu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Pi({order:e,action:t,chosen:n,changed:o}){let r=Ke(e.id,t.type),[s,i]=y(()=>ed(r,t,n)),[l,u,d]=ln(r,mo(e,t,n)),[p,h]=y([]),[$,m]=y(null),[g,b]=y(0),[v,k]=y(!1),E=ho(l,t);function U(j,W){u(V=>({...ho(V,t),...j})),h(p.filter(V=>V.path!==W&&!V.path.startsWith(`${W}.`)))}function O(j){u(W=>({...W,photos:j(W.photos)})),h(W=>W.filter(V=>!V.path.startsWith("attachmentIds")))}function Se(j){return h(j),m(null),b(g+1),j.length===0}function ze(){let j=uo(E.photos);return Se([...pi(E,t),...j?[{path:"attachmentIds",message:j}]:[]])}async function Ne(j){if(v)return!0;if(!ze())return!1;k(!0);let W=di(E,e,t,j),V=gn(W,E.sent);u(Y=>({...Y,sent:V}));let K=await Di(t.type,{...W,idempotencyKey:V.key});return"filed"in K&&d(),"problems"in K?Se(mi(K.problems,E)):m(K),"problems"in K||"signedOut"in K||o(),b(Y=>Y+1),k(!1),!("problems"in K)}function me(){for(let j of E.photos)en(j,O);d(),i(!1),Se([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:U,changePhotos:O,isReady:ze,send:Ne,startAfresh:me}}function ed(e,t,n){let o=cn(e);return o?(n&&un(e,fo(o,t,n)),!0):!1}function Li(e,t,n){let o=cn(Ke(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=cn(Ke(e.id,n.type))??mo(e,n),s=[r.message,o.message].filter(Boolean);un(Ke(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),un(Ke(e.id,t.type),null)}function Ni({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=td(t),l=Pi({order:e,action:i,chosen:n,changed:s}),u=oi(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=y(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(vo(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:$},g=nd(e,i,l,o,h)??(d?sd(m,()=>p(!1)):rd(m));return f(an,{close:()=>{r(),h.current()},address:pe(e.id,i.type),...g})}function td(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function nd(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?Ri(t.type,e):Ai(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>od(d.getElementById(le(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===F(e,t.type)?.insteadTry&&u==="AVAILABLE");return Si(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Li(e,t,i),r(i.type))})}function od(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function rd({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=vo(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?id(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(Hi,{filling:n})}
      ${f(yi,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Mi(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function sd({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${f(Hi,{filling:n})}${f(Ti,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${Mi(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Mi({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function id({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Hi({filling:{outcome:e,round:t}}){let n=w(null);return R(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${Zn()}</div>`}function ge(e){return e.filter(Boolean).map((t,n)=>c`${n?" · ":null}${t}`)}function qi(e){let{id:t}=e.named;return t?e.page(t):f(ad,e)}function ad({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:l,failed:u,again:d}=Gt(()=>t(s));if(te(i),u&&!l)return f(X,{failed:u,again:d});if(!l)return f(Vt,{title:i});let[p]=l;return p?l.length===1?n(p.id):ld(i,e,l,r()):o(i)}function ld(e,{number:t,help:n},o,r){return c`
    ${r}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${o.map(s=>c`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${pe(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${cd(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function cd({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=c`<span>${a("event.placed")} ${dt(n,o)}</span>`,i=r?c`<bdi>${r.formatted}</bdi>`:null;return Jt([Bi("order.channel",e),Bi("desk.customer",t),s,i])}var Bi=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Fi({order:e,shipmentId:t,close:n,changed:o}){let r=ao(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let l=$e(i,s),u=i.returnLastDay;return f(yo,{title:a("receipt.title",{parcel:l}),children:[ud(e,i),c`<p>${a("receipt.final")}</p>`],notice:[dd(e,i),pd(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:S(u,e.timeZone)}):void 0},close:n})}function ud(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return c`<p>${ge(n.map(o=>o&&c`<bdi>${o}</bdi>`))}</p>`}function dd(e,{id:t,inquiryLastDay:n}){return F(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:S(n,e.timeZone)}):a("receipt.endsInquiry"):null}function pd({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:S(t,e)}):null}function Ui({order:e,requestId:t,close:n,changed:o}){let r=ao(o),s=md(e,t);return f(yo,{title:a("withdraw.title",{title:s}),children:c`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function md({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Wi({order:e,open:t}){let n=F(e,"CANCEL_ORDER");if(!n||!ft(n)||J(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return c`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ae,{action:n,open:t})} ${o?f(ae,{action:o,open:t}):null}
    </section>
  `}function Gi({unitPrice:e,measure:t,quantity:n}){let o=t??z(n);return e?c`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:c`<span>${a("order.quantity",{count:o})}</span>`}function Vi({measure:e,title:t},n){return c`<span><bdi>${e??z(n)}</bdi> × <bdi>${t}</bdi></span>`}var Ki=5;function ko({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(fd,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(Ro,{of:"lines",rows:r})}function Ro({of:e,rows:t,last:n=[]}){let[o,r]=y(!1),s=w(null),i=t.length>Ki&&!o;function l(){r(!0);let d=s.current?.children[Ki];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return c`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?c`<button type="button" class="btn" onClick=${l}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function fd({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return c`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let l=n===M(t),u=J(i)||M(t)===0,d=[r?null:Rs(t,i.timeZone),...o?ks(t):[]];return c`
    <li class="line" tabindex="-1">
      ${f(oe,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Gi({...t,quantity:n})}</p>
        ${d.map(p=>p?c`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${l&&t.amount?c`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?hd(e,t.id):null}
      </div>
    </li>
  `}function hd({order:e,open:t},n){let o=F(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ae,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function ji(e){let{order:t}=e,[n,o]=[Is(t.payment),T(t.paidAt)];return c`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?zt(t.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
        ${Zi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(Ro,{of:"totals",rows:t.lines.filter(M).map($d),last:_d(t)})}
        ${t.total?null:c`<p>${a("order.noTotal")}</p>`}
        ${n?c`<p class="small soft">${n}</p>`:null}
        ${o?c`<p class="small soft">${a("order.paidOn",{date:S(o,t.timeZone)})}</p>`:null}
        ${Zi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function Zi({order:e,open:t},n){return c`<div class="links">${n.map(o=>f(ae,{key:o,action:F(e,o),open:t}))}</div>`}function $d(e){return c`<div key=${e.id} tabindex="-1"><dt>${Vi(e,M(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function _d({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>c`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?c`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function dn(e,t){let[n,o]=y({items:Ao(e),cursor:So(e)});R(()=>o(d=>gd(d,e)),[e]);let[r,s]=y(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:Yi(Ao(d),p.items),cursor:So(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function pn({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function gd(e,t){let n=Ao(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Yi(e.items,n)}:{items:n,cursor:So(t)}}function Yi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Ao=e=>e.edges.map(t=>t.node).reverse(),So=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Ji({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return c`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${$e(t,n)}</h3>
        ${bd(t)} ${vd(t,r.timeZone)} ${wt(wd(r,t))}
      </div>
      ${i?c`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(ko,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):c`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:yd(e,t)}
    </article>
  `}function Qi({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return c`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?c`<span class="soft">${s}</span>`:null}</div>
      ${f(ko,{section:e,units:r,canReturn:i})}
    </article>
  `}function yd({order:e,open:t,receive:n},o){let r=F(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:c`
    <div class="parcel-foot">
      ${f(ae,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?c`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function bd({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?c`<bdi>${t}</bdi>`:null;return c`
    <span class="soft">
      ${e?c`<bdi>${e}</bdi> `:null}
      ${n&&o?c`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function vd({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,l]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return l?c`<span class="soft">${a(i,{date:Ee(l,r)})}</span>`:null}function wd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:l,returnedAt:u}=t,d=(p,h)=>a(p,{date:Ee(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?l?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:Ed(e,r,d)}function Ed(e,t,n){return J(e)?null:{tone:"",text:t&&ne(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function wt(e){return e?c`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function mn({chosen:e,details:t},n){return[...xd(t,n),...e.map(({label:o})=>o)].map(o=>c`<bdi>${o}</bdi>`)}function xd(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?jt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function Io(e,t){return c`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${jn(a("request.filedAt"),e.filedAt,t)} ${jn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${Ad(e,t)}
      ${e.message?c`<p class="words" dir="auto">${e.message}</p>`:null}
      ${je(e.attachments,Ye)}
    </details>
  `}function zi({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=dn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:c`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>Rd(r,e))}</ul>
      ${pn(n)}
    </details>
  `}var kd={RESOLVED:"good",DECLINED:"warn"};function Rd(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:l}=e,u=kd[r]??"";return c`
    <li key=${n} id=${le(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(ie(l),"s")}<b>${i}</b>
        <span class="soft">${o?S(o,t.timeZone):null}</span>
        ${wt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${Io(e,t.timeZone)}
    </li>
  `}function Ad({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${Sd(t,n)}`}function Sd(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?zt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${dt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Id)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Id({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Xi=.8,Td=864e5,Od={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Cd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function ea({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:Ld(n,o,t)};return c`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>c`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Dd(s,e,t)}</span>${Pd(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${Ee(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${Ee(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Dd({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:l,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:S(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.from",{date:S(t,u)});let h=n.map(m=>Od[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:S(p,u)});let $=s.map(m=>Cd[m]).find(Boolean);return $?a($):t&&t>l?a("when.since",{date:S(t,u)}):a("when.always")}function Pd({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,l=n?Date.parse(n):o.to,u=i===null||i>r?"then":l<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&l>i;return c`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?c`<rect class=${u} x=${s(i)} width=${s(l)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-Xi)} width=${Xi} height="10" />
    </svg>
  `}function Ld(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+Td,...o)-t)}function ta(e){let t=e.order.helpActions.filter(ft),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return c`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?c`<ul>${n.map(r=>Nd(r,e))}</ul>`:c`<p>${a("help.none")}</p>`}
        ${o.length?Md(o,e):null} ${f(zi,{section:e})} ${ea(e,t)}
      </div>
    </section>
  `}function Nd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return c`
    <li key=${e} class="help-row">
      <span class="tile">${_(ie(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function Md(e,t){return c`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>Hd(n,t))}</ul>
    </details>
  `}function Hd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[l]=i;return c`
    <li key=${o} id=${oo(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&l?no(e,l):null}
        ${Ns(e,t.helpActions,n)}
      </div>
    </li>
  `}var Bd=2;function na(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Ge(t);return c`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${qd(t)}</div>
        <div class="hero-words">
          ${wt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?c`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?c`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,l)=>Fd(i,s[l+1]))}</ol>`:null}
      <div class="hero-does">
        ${Ud(e)}
        <a class="btn jump" href="#help" onClick=${eo("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function qd(e){let t=e.lines.filter(o=>M(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,Bd).map(o=>f(oe,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:J(e)}))}function Fd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return c`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?c`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?c`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?c`<span>${t}</span>`:null}
    </li>
  `}function Ud({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=F(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return c`
    ${r?c`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(ie("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Wd(e,r?"btn":s)}
  `}function Wd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:l,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(l)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:$e(o,n)}):a("parcel.track");return c`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function oa(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Kd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(ra(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],l={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=Vd(s,u.id),p=Math.max(0,M(u)-d),h=Gd(u,p,d);h?l[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||l.others.push(n(u,u.id,u.quantity))}return l}function Gd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var Vd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),ra=(e,t)=>e.lines.find(n=>n.id===t)??null;function Kd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=ra(e,r?.id);return s&&M(s)===0})}function sa(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:l}=oa(t);return c`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Zd(e)}</div>
      ${Zt(t.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Ji,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(J(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",$e(d,p),h))}
      ${u("others","more",a("order.rest"),l)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Qi,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Zd({order:e,open:t}){let n=F(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(ae,{action:n,open:t}):null}var jd="(min-width: 64rem)";function Je(e,t="box"){let n=fn(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function ia(e){let[t,n]=y(!1),o=w(null),r=()=>e.current?.hidePopover();R(()=>{let u=matchMedia(jd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Yd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=fn(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&Jd(e.current,o.current)}function l({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function aa({close:e}){return sn(e),null}function Yd(e){R(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function Jd(e,t){let n=fn(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var fn=e=>e.getRootNode();function la(e,t){let n=fn(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function ca({edges:e}){let t=e.map(({node:n})=>n.unread?Qd(n):null).find(Boolean);return t?c`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Je(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function Qd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var ua=()=>c`
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
`;function da({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>zd(o,e,t)).map(o=>ep(o,e))}function zd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Xd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:l})=>l===s?.id)?.returned??0)>=i)}var Xd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function ep(e,t){let n=e.returnInstructions,o=`return-${le(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return c`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ge([a("return.approved"),...mn(e,t)])}</p>
          ${n?.address.length?c`<p>${a("return.to")}</p><address>${n.address.map(s=>c`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?c`<p>${a("return.label")}</p>${je(n.files,Ye)}`:null}
        </div>
      </div>
    </section>
  `}function ma(e,t){let{openRequests:n}=e.order,r=[...n.filter(pa).map((s,i)=>tp(s,e,i===0)),...n.filter(s=>!pa(s)).map(s=>np(s,e)),...da(e)];return r.length||t?c`<div class="strips">${r}${t}</div>`:null}var pa=({state:e})=>e==="AWAITING_SHOPPER",To=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function tp(e,t,n){let{order:o,write:r}=t,s=To(e,o),i=e.replyByDay?a("request.answerUntil",{date:S(e.replyByDay,o.timeZone)}):null,l=({currentTarget:u})=>r(e.id,u);return fa(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:c`
      ${s?.question?c`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ge([c`<span id=${`${le(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:c`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${l}>${a("request.answer")}</button>
      ${ha(e,t,"btn bare","about")}
    `})}function np(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:l,title:u,type:d}=e,p=To(e,n),h=Os(s,n.timeZone),$=ne(s)?c`${a("request.answerBy")} ${We(String(s),n.timeZone)}`:l;return fa(e,n,"",{sign:_(ie(d)),title:a("request.inProgress",{title:u}),words:c`
      <p>${ge([...p?mn(p,n):[],h?null:$])}</p>
      ${h?c`<p class="late">${h}</p>`:null}
    `,does:c`
      ${i?$a(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${ha(e,t,"btn")}
    `})}function fa(e,t,n,{sign:o,title:r,words:s,does:i}){let l=le(e.id),u=To(e,t);return c`
    <section key=${l} id=${l} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${l}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${l}-title`}>${r}</h2>
          ${s} ${u?Io(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function ha({id:e,canWithdraw:t},n,o,r="title"){return t?$a(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function $a(e,t,n,o,r,s){let i=le(e),l=`${i}-${t} ${i}-${s}`;return c`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${l} onClick=${o}>${n}</button>`}var Qe="order";function ye(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=Et(e,o);return{...o,title:n(o.type)?`${r} (${xe(o.filedAt,e.timeZone)})`:r}})}var Et=(e,{type:t,stateText:n})=>F(e,t)?.title??n;function be(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function _a(e,{chosen:t,hasWords:n,last:o}){let r=ye(e),s=be(r),i=d=>d===Qe||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:op(r,Qe));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var op=([e,t],n)=>e&&!t?e.id:n;function ga(e,t,n){let[o,r]=y(!1),[s,i]=y(null),[l,u]=y(null),[d,p]=y(""),h=w(nt());async function $(b){let v=b===Qe?null:b,k={orderId:e.id,text:t.text(b),helpRequestId:v,attachmentIds:gt(t.photos(b))},{postMessage:E}=await D("post_message",{input:{...k,idempotencyKey:h.current(k)}});return E.__typename!=="MessagePosted"?(await n(!1),{message:_t(E),at:null}):(h.current=nt(),t.clear(b),p(b),await n(!0),null)}async function m(b){if(o)return s;r(!0),u(null);let v=rp(b,t)??await $(b.id).catch(sp);return i(v),u(v?null:b),r(!1),v}function g(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:m,reset:g}}function rp({id:e,isClosed:t},n){let o=n.photos(e);return t?{message:a("conversation.chooseFirst"),at:"subject"}:o.some(r=>r.state==="failed")?{message:a("conversation.photoFailed"),at:null}:co(o)?{message:a("conversation.photoSending"),at:null}:n.text(e).trim()?null:{message:a("conversation.empty"),at:"words"}}var sp=e=>({message:he(e),at:null,isSignedOut:e instanceof Q});function ya({id:e,title:t,isAnswer:n},o,r){let s=ye(r).find(l=>l.id===e),i=ne(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function ba({order:e,subject:t,choose:n}){let o=Z(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:be(i);return c`
    <div role="status">
      ${s?ap(e,t):null} ${l?lp(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${ip(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function ip({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Qe,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function ap(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:Et(e,n),state:n.stateText}:null;return c`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function lp({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}function va(e){let[t,n]=cp(e),[o,r]=y({}),s=u=>t.texts[u]??"",i=u=>o[u]??[];function l(u,d){r(p=>({...p,[u]:d(p[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,d)=>n(p=>({...p,[u]:d}),u),changePhotos:l,move(u,d){n(p=>({...p,[u]:"",[d]:[p[d],p[u]].filter(h=>h?.trim()).join(`

`)}),d),r(p=>({...p,[u]:[],[d]:[...p[d]??[],...p[u]??[]]}))},clear(u){n(d=>({...d,[u]:""})),l(u,()=>[])}}}function cp(e){let[t,n,o]=ln(`talk:${e}`,{about:"",texts:{}});function r(s,i){let l=0;n(u=>{let d=Object.fromEntries(Object.entries(s(u.texts)).filter(([,p])=>p));return l=Object.keys(d).length,{about:i??Object.keys(d)[0]??"",texts:d}}),l===0&&o()}return[t,r]}function wa({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=va(e.id),[i,l]=y(""),u=ga(e,s,async g=>{g&&n(""),g&&l(""),await o()}),d=_a(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(g,b){d.isClosed&&s.move(d.id,g),n(g),u.reset(),b&&r.current?.focus()}function h(g){s.write(d.id,g),n(d.id),u.reset()}async function $(g){g.preventDefault();let b=await u.send(d);mp(r.current,b?.at==="subject"?"select":"textarea")}let m={orderId:e.id,photos:s.photos(d.id),set:up(s,d.id)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?ya(u.sent,d,e):null}</p>
      ${f(ba,{order:e,subject:d,choose:p})}
      ${f(dp,{box:r,subject:d,words:s,sending:u,write:h,hold:g=>l(g?d.id:"")})}
      ${f(nn,{key:d.id,...m})}
    </form>
  `}var up=(e,t)=>n=>e.changePhotos(t,n);function dp({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},write:l,hold:u}){let d=Z();return c`
    <div class="composer-box">
      <label class="hidden" for=${d}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${d} ref=${e} rows="2" dir="auto" value=${r.text(t)} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?`${d}-problem`:void 0}
        onInput=${p=>l(p.currentTarget.value)} onKeyDown=${pp}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${p=>p.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
    ${i?c`<div role="alert">
            <p id=${`${d}-problem`} class="problem">${_("alert","s")}${i.message}</p>
            ${i.isSignedOut?f(Wt,{primary:!1}):null}
          </div>`:null}
  `}function pp(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function mp(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var fp=864e5,xa=ee(()=>({day:"numeric",month:"short"})),ka=ee(()=>({day:"numeric",month:"short",year:"numeric"})),Ea=ee(()=>({year:"numeric"})),hp=[!1,!0].map(e=>ee(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),$p=new Intl.DateTimeFormat().resolvedOptions().timeZone,Ra=(e,t)=>hp[t===$p?0:1]?.(t).format(new Date(e)),Aa=(e,t)=>(Oo(e,t)?xa:ka)(t).format(new Date(e)),Oo=(e,t)=>Ea(t).format(new Date(e))===Ea(t).format(Date.now());function Sa(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=S(r.at,n),l=!t(r)&&!Ta(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return _p(o).map(r=>({label:gp(r,n),isOneDay:Ia(r,n),entries:r}))}function _p(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var Ia=(e,t)=>new Set(e.map(({at:n})=>S(n,t))).size===1;function gp(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return Ia(e,t)?Ta(r,t)??A(r,t):(Oo(o,t)&&Oo(r,t)?xa:ka)(t).formatRange(new Date(o),new Date(r))}function Ta(e,t){let n=[0,1].find(o=>S(e,t)===S(new Date(Date.now()-o*fp).toISOString(),t));return n===void 0?null:nr.format(-n,"day")}var Co={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},yp={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},bp={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Oa(e){switch(e.__typename){case"OrderEventEntry":return Co[e.event]??"info";case"ParcelEventEntry":return Co[e.parcelEvent]??"parcel";case"ItemEventEntry":return Co[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return yp[e.type]??"help";case"HelpRequestSettledEntry":return bp[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var vp=()=>H.name||a("conversation.shop"),Do=(e,t)=>Pa(e,t)!==null;function Ca(e,t,n){let o=Pa(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:wp(e,t,n)} ${o?Ep(e,t,o):null}
    </li>
  `}function wp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Po(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${_(Oa(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Da(t.at,e.timeZone,n)}
    </p>
  `}function Ep(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Po(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):vp()}</bdi> · ${Da(t.at,e.timeZone,!0)}
        ${s?c` · <bdi>${Et(e,s)}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${je(o,Ye)}
      ${s&&xp(e,t,s.id)?c`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Da(e,t,n){return c`<time datetime=${e} title=${xe(e,t)}>${n?Ra(e,t):Aa(e,t)}</time>`}function Pa(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Po(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Po=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function xp(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&be(ye(e)).some(({id:o})=>o===n)}var kp=8;function La(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=y(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>kp?Ap(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return N(()=>{let u=n.current;if(Rp(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=Lo(e.current,u.element)-u.top),i(),n.current&&s(Na(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var Na=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),Rp=(e,t)=>Na(e,t).at(-1)?.author==="SHOPPER";function Ap(e){let t=[...e.querySelectorAll(".entry")].find(n=>Lo(e,n)+n.clientHeight>0);return t?{element:t,top:Lo(e,t)}:null}var Lo=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Sp=2e4;async function xt(e,t){return(await D("order_timeline",{...hr(e),...t})).order?.timeline}function Ha(e,t,n){let o=Ma(t);R(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await xt(e,{first:1}).then(Ma,()=>null);(l!==o||r)&&n(),r=l===null},Sp);return()=>clearInterval(i)},[e,o])}var Ma=e=>e?.edges[0]?.node.id;function Ba({order:e,timeline:t,changed:n}){let o=w(null),r=dn(t,$=>xt(e.id,{after:$})),{items:s}=r,i=Tp(s),{below:l,scrolled:u,toEnd:d}=La(o,s);Op(e.id,s,o,n),Cp(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>Do(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${pn(r)}
          <ol class="entries">${Sa(s,$=>Do(e,$),e.timeZone).map($=>Ip(e,$,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function Ip(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,Ca(e,s,n)])]}function Tp(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Op(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);R(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function Cp(e,t){let n=w(t);N(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function qa({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:l,handlers:u}=ia(s);return Ha(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(aa,{close:l}):null}
      <div class="talk">
        ${Dp(e,l)} ${f(Ba,{order:e,timeline:t,changed:r})} ${f(wa,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function Dp(e,t){let n=Ct(),o=Pp(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${H.name?a("conversation.with",{shop:H.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function Pp(e){let t=e.timeZone,n=ye(e),o=be(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!ne(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function Fa({order:e}){let t=be(ye(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>la(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Je(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${Lp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function Lp(e,t){return e?c`<span class="count new"><span aria-hidden="true">${z(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function Ua(e){return f(qi,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Np,{id:t,help:e.help}),none:Ga,back:Wa})}var Wa=()=>c`<a class="crumb" href=${kn}>${_("back","s")}${a("orders.title")}</a>`;function Ga(e){return c`<${se} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${kn}>${a("orders.title")}</a><//>`}function Np({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=Gt(async()=>{let[{order:i},l]=await Promise.all([D("order_details",fr(e)),xt(e)]);return{order:i,timeline:l}});return r&&!n?f(X,{failed:r,again:s}):n?!n.order||!n.timeline?Ga(a("orders.title")):c`
    ${r?f(X,{failed:r,again:s,at:o}):null}
    ${f(Mp,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(Vt,{title:a("order.waiting")},ua())}function Mp({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=y(null),[l,u]=y("");te(a("order.pageTitle",{title:Ge(e).title,number:e.number})),R(()=>{let p=F(e,o),h=p?.state==="AVAILABLE";h&&i({form:p.type}),vi(pe(e.id),h)},[]);let d={order:e,at:n,open:(p,h)=>i({form:p,chosen:h}),receive:p=>i({receive:p}),withdraw:p=>i({withdraw:p}),write(p,h){u(p),h instanceof Element&&Je(h)}};return c`
    ${Hp(e)}
    <div class="order-page">
      <div class="order-main">
        ${ma(d,ca(t))} ${na(d)} ${sa(d)} ${ta(d)} ${ji(d)} ${Wi(d)}
      </div>
      ${f(qa,{order:e,timeline:t,about:l,setAbout:u,changed:r})}
    </div>
    ${f(Fa,{order:e})}
    ${Bp(s,i,d,r)}
  `}function Hp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[a("order.title",{number:e}),S(n,o),t?c`${a("order.channel")} <bdi>${t}</bdi>`:null];return c`
    <div class="order-top">
      ${Wa()}
      <span class="soft order-number">${ge(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function Bp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(l=>l===e?null:l);if("receive"in e)return f(Fi,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(Ui,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=F(n,e.form);return i?f(Ni,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var qp={orders:Qs,order:Ua},Va=qp[kt];Va&&Ys(Va,{home:"./",name:a("orders.title")});
