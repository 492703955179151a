var{orderHelp:Rt}=document.documentElement.dataset,N=Rt!==void 0,He=!!Rt?.startsWith("desk"),et=N?"":new URL("../",import.meta.url).href;var To={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var tt=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,ie=Co("localStorage"),L=Co("sessionStorage");function Co(e){let t=qa(e),n=o=>`${e} ${o}`;return{get:o=>tt.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),tt.delete(n(o))}catch{tt.set(n(o),r)}},remove(o){tt.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...tt.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function qa(e){try{return globalThis[e]}catch{return null}}var Oo="language",fn="language-chosen",Ha={no:"nb",nn:"nb",iw:"he"},At=To,C=Ba([...N?[ie.get(Oo)]:Fa(),...navigator.languages]),Do=At[C]?.direction==="rtl";function Po(e){ie.set(Oo,e),L.set(fn,e),location.reload()}function No(){let e=L.get(fn)!==null;return L.remove(fn),e}function Ba(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Ha[n]??n;if(o in At)return o}return"en"}function Fa(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var Ee=He?"desk-token":"token",nt=`owner:${Ee}`,It=`signed-out:${Ee}`,Lo=`draft:${Ee}:`,hn=new Set,de={source:null,token:null,coming:null};function xe(){return Be(),N?ie.get(Ee):de.token}async function St(e=null){e&&Ua(e),!N&&!de.token&&(de.coming??=Wa().finally(()=>{de.coming=null}),await de.coming);let t=xe();return t===e?null:t}function $n(e){ie.set(Ee,e),Be()}function Ua(e){xe()===e&&(de.token=null,N&&ie.remove(Ee),Bo(!1))}async function Wa(){let{source:e}=de,t=typeof e=="function"?await e():null;e===de.source&&(de.token=t,Be())}function Mo(){ie.remove(Ee),ie.set(It,String(Date.now())),Be()}function qo(e){return Be(),Fo(e)===L.get(nt)}function Ho(e){let t=()=>Be()?e():Bo(xe()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Tt(e){return hn.add(e),()=>{hn.delete(e)}}var Ct=e=>`${Lo}${L.get(nt)??""}:${e}`;function Be(){let e=N?ie.get(Ee):de.token,t=ie.get(It)??"",n=t!==(L.get(It)??""),o=n?null:L.get(nt),r=e?Fo(e):o;if(!n&&r===o)return!1;for(let s of L.keys())s.startsWith(Lo)&&L.remove(s);return L.set(It,t),r===null?L.remove(nt):L.set(nt,r),!0}function Bo(e){for(let t of hn)t(e)}var Fo=e=>String(Va(e)??Ga(e)),Ga=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Va(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var J=class extends Error{},pe=class extends Error{constructor(t,n){super(t),this.retryable=n}},Ka={origin:""},_e=()=>globalThis.orderHelpStarted;function Uo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=Ya(n,o),i=s?_e()?.token:await St();if(!i)throw new J;let c=await Vo(s??Wo(e,r,o,i));return Ja(c.status===401?await ja(e,r,o,i):c)}}function Wo(e,t,n,o){return fetch(Ka.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":C},body:JSON.stringify({query:t,variables:n})})}async function ja(e,t,n,o){let r=await St(o);if(!r)throw new J;let s=await Vo(Wo(e,t,n,r));if(s.status!==401)return s;throw await St(r),new J}var Za=(e,t)=>`${e} ${JSON.stringify(t)}`;function Ya(e,t){let n=Za(e,t),o=_e()?.answers.get(n);return _e()?.answers.delete(n),o}function ot(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:za()}}function Go(){let e=null;return t=>(e=ot(t,e),e.key)}function za(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Vo(e){try{return await e}catch(t){throw new pe(String(t),!0)}}async function Ja(e){if(e.status>=500||e.status===429)throw new pe(e.statusText,!0);let t;try{t=await e.json()}catch{throw new pe(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new pe(n.message,n.extensions?.retryable??!1);return t.data}var Ko=e=>new URL(`../texts/${e}.json`,import.meta.url).href,_n=new URL("../shop/shop.json",import.meta.url).href,om=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var q=await Qa();function jo(e){return typeof e=="string"?e:e[C]??e.en??Object.values(e)[0]??""}var Ot=()=>q.logo?new URL(q.logo,_n).href:null;async function Qa(){return await(_e()?.shop??fetch(_n).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Xa={...await al(),...q.texts?.[C]},el=new Intl.PluralRules(C),Yo=new Intl.NumberFormat(C),tl=new Intl.DateTimeFormat().resolvedOptions().timeZone,gn=ne(()=>({dateStyle:"long"})),nl=ne(()=>({day:"numeric",month:"short"})),ol=ne(()=>({weekday:"short",day:"numeric",month:"short"})),zo=ne(()=>({day:"numeric",month:"short",year:"numeric"})),Zo=ne(()=>({year:"numeric"})),rl=ne(()=>({year:"numeric",month:"long"})),sl=ne(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===tl?void 0:"short"}));function a(e,t={}){let n=Xa[e]??e;return(typeof n=="string"?n:n[el.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}(\.?)/g,(r,s,i)=>{let c=t[s],u=typeof c=="number"?Yo.format(c):c;return u===void 0?r:u.endsWith(".")?u:u+i})}var Q=e=>Yo.format(e),I=(e,t)=>gn(Dt(e,t)).format(new Date(e));var A=(e,t)=>(er(e,t)?ol:zo)(Dt(e,t)).format(new Date(e)),me=(e,t)=>(er(e,t)?nl:zo)(Dt(e,t)).format(new Date(e)),Jo=(e,t)=>rl(t).format(new Date(e));function Qo(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(C,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var Xo=(e,t)=>gn(t).format(new Date(e))===gn(t).format(Date.now()),er=(e,t)=>Zo(Dt(e,t)).format(new Date(e))===Zo(t).format(Date.now()),ke=(e,t)=>sl(t).format(new Date(e)),tr=e=>new Intl.DateTimeFormat(C,{timeStyle:"short"}).format(e),Dt=(e,t)=>e.includes("T")?t:"UTC";function ne(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(C,{...e(n),timeZone:n});return t.set(n,o),o}}var Pt=e=>il.of(e)??e,il=new Intl.DisplayNames(C,{type:"region"});async function al(){let e=await(_e()?.texts??fetch(Ko(C)).then(t=>t.json()));if(!e)throw new Error(`texts ${C}`);return e}var yn=et||"./";function fe(e,t){return`${et}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Fe(e){return new URLSearchParams(location.search).get(e)??""}var nr=()=>({id:Fe("id"),number:Fe("number"),help:Fe("help")});var rt=()=>N?history.state?.list??null:null;function or(e){N&&history.replaceState({...history.state,list:e},"")}function Ue({show:e,search:t}){let{pathname:n,search:o}=N?location:{pathname:et,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function rr(e,t=!1){N&&(t?history.replaceState(null,"",Ue(e)):history.pushState(null,"",Ue(e)))}var ll=20,cl=50,ul=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function sr({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,ll),cl),after:n,show:e,search:t}}function bn(){return N?{show:ul.find(t=>t===Fe("show"))??null,search:Fe("search").trim()||null}:{show:null,search:null}}var ir=e=>({id:e}),ar=e=>({id:e,newestFirst:!0});var cr=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,cr(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},lr=new Map;function ur(e){var t=lr.get(this);return t||(t=new Map,lr.set(this,t)),(t=cr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var O,mr,dl,Re,vn,Ht,fr,Lt,hr,En,wn,pl,it=Symbol.for("pv"),Bt={},Ft=[],ml=/^m(i|n|o|s|text|space)$/,xn=Array.isArray,kn=Ft.slice,Ce=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?kn.call(arguments,2):n),st(e,i,o,r,null)}function st(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:r||++mr,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Ut(e){return e.children}function Mt(e,t){this.props=e,this.context=t,this.__g=0}function Ae(e,t){if(t==null)return e.__&&Ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ae(e)}function fl(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Ce({constructor:it},n)).__v=n.__v+1,O.vnode&&O.vnode(t),Rn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ae(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,vr(r,t,s),n.__=n.__e=null,t.__e!=o&&$r(t))}function $r(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),$r(e)}function dr(e){(8&e.__g||(e.__g|=8,Re.push(e),Ht++))&&vn==O.debounceRendering||((vn=O.debounceRendering)||queueMicrotask)(_r)}function _r(){try{for(var e,t=1;Re.length;)Re.length>t&&Re.sort(fr),e=Re.shift(),t=Re.length,8&e.__g&&fl(e)}finally{(Ht=Re.length)&&(vn||queueMicrotask)(_r)}}function gr(e,t,n,o,r,s,i,c,u,d,p){var h,$,m,g,y,v,R=o.__k||Ft,E=t.length;for(u=hl(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Bt,m.__i=h,v=Rn(e,m,$,r,s,i,c,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&An($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),y=y||g,4&m.__u?(u=yr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=y,u}function hl(e,t,n,o,r){var s,i,c,u,d,p,h,$,m,g=n.length,y=g,v=0,R=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=st(null,i):xn(i)?i=E[s]=st(Ut,{children:i}):i.constructor===it&&i.__b?i=E[s]=st(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=$l(i,n,u,y))&&(y--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(y)for(s=0;s<g;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=Ae(c)),In(c,c));return o}function yr(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=yr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ae(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function $l(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function pr(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Nt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||pr(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||pr(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=wn[t]||(wn[t]=_l(t)),(e.__a||(e.__a={}))[t]=En,s=t!=(t=t.replace(hr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _l(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Lt]==null)t[Lt]=En++;else if(t[Lt]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function Rn(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,y,v,R,E,P,S,Se,Xe,qe,$e,Z,F,V,K=t.type;if(t.constructor!==it)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?c=qt(p,s):s.push(p),c=s[0]||c),(p=O.__b)&&p(t);e:if(typeof K=="function"){$=i.length;try{if(R=t.props,E=(p=K.prototype)&&p.render,P=(p=K.contextType)&&o[p.__c],S=p?P?P.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new K(R,S):(t.__c=m=new Mt(R,S),m.constructor=K,m.render=yl),P&&P.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),K.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Ce({},m.__s)),Ce(m.__s,K.getDerivedStateFromProps(R,m.__s)))),g=m.props,y=m.state,m.__v=t,n.__c){if(R!==g&&E&&!K.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,S),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,S)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),Ft.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),c=Ae(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,S),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,y,v)})}else E&&!K.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=S,m.props=R,m.__P=e,m.__g&=-5,Se=O.__r,Xe=E?25:0;do m.__g&=-9,Se&&Se(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Xe<25);E&&(Ft.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Ce({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,y)),qe=p&&p.type===Ut&&p.key==null?p.props.children:p,R.__P&&(p=c,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&In(Y,Y)}),n.__k=null),c=n.__k?Ae(n,0):null),c=gr(e,xn(qe)?qe:[qe],t,n,o,r,s,i,c,u,d),R.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Te),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Y){if(i.length=$,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(F=s.indexOf(c||void 0))||(F=s.length);(V=s[F-1])&&V.nodeType==8;)F--;for(;F<s.length;F++)if(V=s[F])if(s[F]=null,$e){if(V==Z)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(Z=qt($e=V))}}if(!$e){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;$e=c}(p=qt($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||br(t),O.__e(Y,t,n)}}else c=t.__e=gl(n.__e,t,n,o,r,s,i,u,d,e);return(p=O.diffed)&&p(t),c}function qt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function br(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(br))}function vr(e,t,n){for(var o=0;o<n.length;)An(n[o++],n[o++],n[o++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function gl(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,y,v,R,E=n.props||Bt,P=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(S?g.localName==S:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!S)return R.createTextNode(P);e=R.createElementNS(r,S,P.is?P:d),c&&(O.__m&&O.__m(t,s),c=!1),s=null}if(S){if(d=S=="template"&&e.content||e,s=S=="textarea"&&P.defaultValue!=null?null:s&&kn.call(d.childNodes),!c&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||Nt(e,p,null,g,r);for(p in P)g=P[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?y=g:p=="checked"?v=g:c&&typeof g!="function"||E[p]===g||Nt(e,p,g,E[p],r);h?(c||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ml.test(S))&&(r="http://www.w3.org/1999/xhtml"),gr(d,xn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&Ae(n,0),c,u),s&&s.some(Te)),c&&S!="textarea"||(p="value",S=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(S!="progress"||y)||Nt(e,p,y,E[p],r),p="checked",v!=null&&v!=e[p]&&Nt(e,p,v,E[p],r))}else E===P||c&&e.data==P||(e.data=P);return e}function An(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,n)}}function In(e,t,n){var o,r,s,i;if(O.unmount&&O.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||An(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){O.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&In(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=qt(o,s=[]))&&(o==e.__e&&s.some(Te),Te(r),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function yl(e,t,n){return this.constructor(e,n)}function Sn(e,t){var n,o,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=st(Ut,{children:[e]}),r=[],s=[],Rn(t,t.__k,o||Bt,Bt,t.namespaceURI,o?null:t.firstChild?kn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),vr(r,t.__k,s),t.__k.props.children=null}O={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ht=0,e}},mr=0,dl=function(e){return e!=null&&e.constructor===it},Mt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ce({},this.state)),typeof e=="function"&&(e=e(Ce({},n),this.props)),e&&(Ce(n,e),this.__v&&(t&&this.__k.push(t),dr(this)))},Mt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),dr(this))},Mt.prototype.render=Ut,Re=[],Ht=0,fr=function(e,t){return e.__v.__b-t.__v.__b},Lt=Symbol(),hr=/(PointerCapture)$|Capture$/i,En=0,wn={},pl=0;var Oe,B,Tn,wr,Cn=Object.is,lt=0,Cr=[],On=[],H=O,Er=H.__b,xr=H.__r,kr=H.diffed,Rr=H.__c,Ar=H.unmount,Ir=H.__;function ct(e,t){H.__h&&H.__h(B,e,lt||t),lt=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return lt=1,bl(Or,e)}function bl(e,t,n){var o=ct(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Or(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);Cn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=B,!B.__f)){B.__f=!0;var r=B.shouldComponentUpdate;B.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,Cn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,c);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=ct(Oe++,3);!H.__s&&Ln(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function W(e,t){var n=ct(Oe++,4);!H.__s&&Ln(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,B.__h.push(n))}function w(e){return lt=5,Pn(function(){return{current:e}},[])}function Pn(e,t){var n=ct(Oe++,7);return Ln(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Nn(e,t){return lt=8,Pn(function(){return e},t)}function j(){var e=ct(Oe++,11);if(!e.__){for(var t=B.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function vl(){var e;do{for(;e=On.shift();)try{at(e)}catch(n){H.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Cr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(at),t.__h.some(Dn),t.__h=[]}catch(n){t.__h=[],H.__e(n,e.__v)}}}while(On.length)}H.__b=function(e){B=null,Er&&Er(e)},H.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ir&&Ir(e,t)},H.__r=function(e){xr&&xr(e),Oe=0;var t=(B=e.__c).__H;t&&(Tn==B?B.__h=[]:(t.__h.some(at),t.__h.some(Dn),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Tn=B},H.diffed=function(e){kr&&kr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Tr(Cr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Tn=B=null},H.__c=function(e,t){t.some(function(n){try{n.__h.some(at),n.__h=n.__h.filter(function(o){return!o.__||Dn(o)})}catch(o){n.__h=[function(){throw o}]}}),Rr&&Rr(e,t)},H.unmount=function(e){Ar&&Ar(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Tr(On.push(r))}else at(r)}catch(s){t=s}}),o.__H=void 0,t&&H.__e(t,o.__v))};var Sr=typeof requestAnimationFrame=="function";function wl(e){var t,n=function(){clearTimeout(o),Sr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Sr&&(t=requestAnimationFrame(n))}function Tr(e){e!=1&&wr==H.requestAnimationFrame||((wr=H.requestAnimationFrame)||wl)(vl)}function at(e){var t=B,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),B=t}function Dn(e){var t=B;e.__c=e.__(),B=t}function Ln(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Cn(n,e[o])})}function Or(e,t){return typeof t=="function"?t(e):t}var l=ur.bind(f);var El={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},xl=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,xl.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:El[e]}} />`}var Mn=He?"asked:desk-token":"asked:token",kl=36e5;function ut(e=We()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Dr=()=>Mr(We());function qn(){Mo(),Mr(""),location.assign(ut(""))}function Pr(){let e=Bn();if(!e)return"stays";let t=Rl();if(t===null&&!Il()&&!qo(e))return"asks";$n(e),Lr();let n=Al(t||We());return n===We()?"stays":(location.replace(n),"leaves")}function Hn(e){let t=Bn();e&&t&&$n(t),Lr(),location.reload()}var Nr=()=>addEventListener("hashchange",()=>Bn()&&location.reload()),Bn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),Lr=()=>history.replaceState(history.state,"",We()),We=()=>location.pathname.replace(/^\/+/,"/")+location.search,Mr=e=>L.set(Mn,JSON.stringify({wanted:e,at:Date.now()}));function Rl(){let{wanted:e="",at:t=0}=JSON.parse(L.get(Mn)??"{}");return L.remove(Mn),Date.now()-t<kl?e:null}function Al(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:We()}function Il(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(ut(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function ae({icon:e,title:t,level:n="h1",text:o,children:r}){return l`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${r}
    </div>
  `}function oe(e){k(()=>{N&&(document.title=q.name?`${e} · ${q.name}`:e)},[e])}function qr({primary:e}){let t=({currentTarget:n})=>{n.href=ut(),Dr()};return l`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${ut()} onClick=${t}>${a("page.signIn")}</a>`}function Hr({again:e}){let t=a(He?"desk.signedOut":"page.signedOut");return oe(t),Ur(e),l`<${ae} icon="lock" title=${t} text=${a("page.signInBack")}>${f(qr,{primary:!0})}<//>`}function Br({again:e}){return Ur(e),l`<div class="notice warn" role="alert">${dt()}</div>`}function dt(){return l`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(qr,{primary:!1})}`}function Fr(){let e=a("signIn.question");return oe(e),l`
    <${ae} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Hn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Hn(!1)}>${a(xe()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Ur(e){k(()=>Tt(t=>{t&&e?.()}),[])}function Wt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=Nn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return k(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Gt({title:e,children:t}){return oe(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof J)return f(n?Br:Hr,{again:t});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?Sl(n):ge(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Sl(e){return e?a("page.offlineSince",{time:tr(e)}):a("page.offline")}function ge(e){return e instanceof J?a("page.signInFirst"):e instanceof pe&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Tl=[1,2,3],Wr=()=>l`
  <ul class="orders bones" aria-hidden="true">
    ${Tl.map(e=>l`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Gr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Vr=`# One attachment: its state, and a URL to download the file.
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
`;var Kr=`# Cancels an order that the warehouse has not started to pack.
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
`;var jr=`# Changes the shipping address of an order.
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
`;var Zr=`# Asks about the progress of a late order.
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
`;var Yr=`# Confirms the receipt of parcels.
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
`;var zr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Jr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Qr=`# Marks the timeline as read up to an item.
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
`;var Xr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var es=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var ts=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var ns=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var os=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var rs=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var ss=`# Sends the shop a message about an open request or the order as a whole.
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
`;var is=`# Asks about customs, duty or tax.
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
`;var as=`# Reports parcels that did not arrive.
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
`;var ls=`# Reports a problem with a payment.
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
`;var cs=`# Requests to return items for a refund or a replacement.
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
`;var us=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var ds=`# Withdraws an open help request.
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
`;var ps={address_form:Gr,attachment:Vr,cancel_order:Kr,change_shipping_address:jr,check_order_progress:Zr,confirm_receipt:Yr,create_attachment_upload:zr,help_request:Jr,mark_timeline_read:Qr,my_orders:Xr,node:es,order_counts:ts,order_details:ns,order_timeline:os,orders_numbered:rs,post_message:ss,report_customs_duty_issue:is,report_package_not_received:as,resolve_payment_issue:ls,return_or_replace_items:cs,viewer:us,withdraw_help_request:ds};var D=Uo("/graphql",ps);var Xl=2e3,Ge=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Kt({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function ms(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,c]=b(null),u=w(0);async function d(m,g){u.current+=1;let y=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=nc();return g.then(c,()=>{}),d(()=>rc(oc(e,m),g),"failed")}let h=()=>t?d(()=>Vt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return ec(e,()=>{p(rt()?.orders??0)}),tc($,()=>s(m=>({...m,failed:new pe("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function ec({show:e,search:t},n){k(n,[e,t])}function tc(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=c=>c.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var nc=async()=>(await D("order_counts",{})).viewer.orderCounts;async function oc(e,t){let n=await Vt({...fs(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Vt({...n,wanted:t});return n}var fs=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Vt({wanted:e=0,...t}){let n=sr(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:c})=>c)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:c})=>r.has(c.id)?[]:c)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function rc(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ge);if(!n.next||await sc(t)<=o.length)return{...n,first:o};let r=await Vt(fs({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}function sc(e){let t=e.then(o=>o.needsAnswer).catch(()=>0),n=new Promise(o=>setTimeout(o,Xl,0));return Promise.race([t,n])}var ic=150;function hs(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&or({orders:e,y:scrollY})};return W(()=>{if(e===null){t.current=!1;return}let r=rt();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,ic)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var pt=(e,t)=>l`<time datetime=${e}>${I(e,t)}</time>`,Ve=(e,t)=>l`<time datetime=${e}>${ke(e,t)}</time>`,re=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!re(e),T=e=>re(e)?null:e;var M=({quantity:e,cancelled:t})=>e-t,jt=e=>e.every(t=>M(t)===0),De=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&M(n)>0);function _s(e){return[$s(e.cancelled,e,"line.cancelled","line.allCancelled"),$s(e.returned,e,"line.returned","line.allReturned")]}function $s(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function gs(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(M(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:I(r,t)}):s?o?a(re(o)?"line.readyFrom":"line.readySince",{date:I(o,t)}):a("line.pickup"):a("line.digital")}var ys={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Fn(e,t,n){return t?l`<div><dt>${e}</dt><dd>${Ve(t,n)}</dd></div>`:null}var z=({cancelledAt:e})=>!!T(e);function bs(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[De(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||T(e.fulfilledAt)?null:e.shipByDay]}var vs=e=>ys[e]?a(ys[e]):null,ye=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Zt(e,t){let n=ye(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var ws=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function Es(e,t){return x(e)?a("request.late",{date:ke(e,t)}):null}var Wn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},ac=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function xs(e){let t=Wn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},uc(e),...pc(e)],o=dc(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[c,u]=[i===o,i<=r],d=c?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?cc(d,e.timeZone):null,state:c?"late":lc(i,r,o)}})}function lc(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var cc=(e,t)=>l`<time datetime=${e}>${A(e,t)}</time>`;function uc({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function dc({late:e,status:t},n){return!e||!ac.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function pc(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o,status:r}=e;if(De(e)&&r!=="HANDED_OVER")return[Un(e,a("event.shipped"),t),mc(e)];let s=o.filter(c=>M(c)&&c.fulfilment!=="NONE");return s.length===0?[]:s.every(({fulfilment:c})=>c!=="PICKUP")?[Un(e,a("event.handedOver"),n)]:[Un(e,a("event.ready"),mt(o.map(({readyAt:c})=>c))),{name:a("step.pickedUp"),at:T(n)}]}function Un(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(Wn[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=bs(e);return s?{name:r,planned:s}:{name:t}}function mc(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:mt(i.map(({returnedAt:c})=>c))}:Wn[t]===4||z(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:ws(o),planned:r}}function mt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var fc={AWAITING_PAYMENT:$c,PROCESSING:_c,READY_FOR_PICKUP:gc,PARTIALLY_SHIPPED:yc,SHIPPED:bc,DELIVERED:vc,RECEIVED:wc,HANDED_OVER:Ec,RETURNED_TO_SENDER:xc,CANCELLED:kc};function Ke(e){let{title:t,lead:n=null,chip:o=null}=fc[e.status](e);return{title:t,lead:hc(e)??n,chip:o?.text===t?null:o,steps:xs(e)}}function hc({status:e,cancelledAt:t,timeZone:n}){let o=e==="CANCELLED"?null:T(t);return o?a("headline.restCancelled",{date:A(o,n)}):null}function $c(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:Xo(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function _c(e){let t=Gn(e)??ft(e,"");if(e.late)return{title:a("headline.late"),lead:Yt(e,!1),chip:t};let[n,o]=[Vn(e),Rs(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(De(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function gc(e){let t=mt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function yc(e){let t=Gn(e)??ft(e,"info",Ac(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Yt(e,!0),chip:t};let[n,o]=[Vn(e),Rs(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function bc(e){let t=As(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Vn(e),T(e.firstShippedAt)],s=Gn(e)??ft(e,"info","truck");if(n){let i=e.late?Yt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Yt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:Ic(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function vc(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ft(e,"good","check")}}function wc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,c]=[T(n),T(o)],u=ks(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return c?{title:a("headline.delivered",{date:A(c,r)}),lead:d,chip:u}:{title:d,chip:u}}function Ec(e){let t=e.lines.filter(r=>M(r)&&r.fulfilment!=="NONE"),n=mt(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:ks(e)??ft(e,"good","check")}}function xc({statusText:e}){return{title:e}}function kc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||jt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ft=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Gn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function ks({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Rc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Yt({late:e,timeZone:t},n){return e?a(Rc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Vn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!z(e)&&De(e)?A(n,o):null}function Rs(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!z(e)?A(n,o):null}var As=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),Ac=e=>As(e).length>0||!!T(e.firstShippedAt);function Ic(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Kn="";function he(e,t){let n=Object.entries(t).map(([r,s])=>[r,Kn+s+Kn]);return a(e,Object.fromEntries(n)).split(Kn).map((r,s)=>s%2?l`<bdi>${r}</bdi>`:r)}function ee(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function Sc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function jn(e){return t=>{t.preventDefault(),Sc(t.currentTarget,e)}}function Zn(e,t,n){return l`<a class="why" href=${`#${e}`} onClick=${jn(e)}>${_(t,"s")}<span>${n}</span></a>`}var Tc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},Cc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},te=e=>Tc[e]??"help",U=(e,t)=>e.helpActions.find(n=>n.type===t),ht=({reason:e})=>e?.code!=="NOT_OFFERED";function le({action:e,open:t,chosen:n,part:o}){if(!e||!ht(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return l`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(te(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Yn(e,i);if(r)return l`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let c=Cc[e.type];return c?Zn(zn(e.type),"info",a(c)):null}function Yn({title:e},t){return Zn(ce(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function Is(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?l`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var zn=e=>`why-${e}`,ce=e=>`request-${e.replace(/\W/g,"")}`;function se({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?l`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var Ss=3;function Ts(e){let t=e.length>Ss?e.slice(0,Ss-1):e,n=e.length-t.length,o=Qo(t.length).map(r=>typeof r=="string"?r:Oc(t[r]));return l`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Oc(e){if(!e)return null;let t=M(e);return l`<span>${t>1?l`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function Cs({order:e,filled:t,withChannel:n}){let o=Ke(e),r=Dc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return l`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(se,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${fe(e.id)}>${o.title}<span class="hidden"> ${he("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Pc(e,o).map(Nc)}
        </div>
        <p class="names">${Ts(r)}</p>
        ${Lc(e,o)}
        ${Hc(e,r.length)}
        ${n&&e.channel?l`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Bc(o)}
      </div>
      ${Fc(r,s)}
      <div class="order-does">${Uc(e,t)} ${e.availableHelpActions.map(c=>Gc(e,c))}</div>
    </li>
  `}function Dc({lines:e}){let t=e.filter(o=>M(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function Pc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ge(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Nc=({tone:e,text:t,icon:n,unread:o})=>l`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function Lc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?l`<p class="small">${Mc(n,e.timeZone)}</p>`:t&&qc(e)?l`<p class="small">${t}</p>`:null}function Mc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function qc({late:e,status:t,shipments:n,cancelledAt:o}){return e||o||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:s})=>x(r)||x(s))}function Hc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=l`<time datetime=${t}>${me(t,n)}</time>`,c=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):l`${a("event.placed")} ${i}`,u=o?l`<bdi>${o.formatted}</bdi>`:null;return l`<p class="meta">${ee([l`<span>${c}</span>`,u,l`<bdi>${r}</bdi>`])}</p>`}function Bc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return l`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:c})=>l`<i key=${i} class=${c}></i>`)}</div>`}function Fc([,...e],t){if(e.length===0)return null;let n=e.length>2?e.slice(0,1):e;return l`
    <div class="goods-set others" aria-hidden="true">
      ${n.map(({id:o,title:r,imageUrl:s})=>f(se,{key:o,title:r,imageUrl:s,gone:t}))}
      ${e.length>n.length?l`<span class="goods s">+${Q(e.length-n.length)}</span>`:null}
    </div>
  `}function Uc(e,t){let n=l`<span class="hidden"> ${he("orders.of",{number:e.number})}</span>`;if(Ge(e))return l`<a class=${t?"btn primary":"btn"} href=${fe(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Wc(r));return o?l`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("parcel.track")}${n}${_("out","s")}</a>`:l`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Wc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function Gc(e,{type:t,title:n}){return l`
    <a key=${t} class="help-link" href=${fe(e.id,t)}>
      ${_(te(t))}<span>${n}<span class="hidden"> ${he("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Vc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],Os=99;function Ds({choice:e,counts:t,choose:n}){let o=w(null);return W(()=>Kc(o.current),[e.show]),l`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${Vc.map(([r,s,i])=>{let c={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return l`
          <a key=${i} href=${Ue(c)} aria-current=${e.show===r?"page":void 0} onClick=${Jn(()=>n(c))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?jc(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Kc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function jc(e,t){return e>Os||e>0&&!t?`${Q(Math.min(e,Os))}+`:Q(e)}var Jn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Zc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Ps={show:null,search:null};function Ns({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=l`<a class="btn" href=${Ue(Ps)} onClick=${Jn(()=>o(Ps))}>${a("orders.showAll")}</a>`,c=e.next?l`<p>${Hs(e)}</p><div class="btns">${Ms(t,n)} ${i}</div>`:i;if(s){let u=he(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(ae,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},c)}return f(ae,{icon:"bag",level:"h2",title:a(r?Zc[r]:"orders.noneOnTheWay")},c)}function Ls({found:e,counts:t,busy:n,more:o}){if(!e.next)return null;let r=e.stopped?Ms(n,o):qs(a("orders.more"),n,o);return l`<div class="more-orders">${r}<p>${e.stopped?Hs(e):Yc(e,t)}</p></div>`}function Yc(e,t){let{show:n,search:o}=e.choice;return n||o||!t?.isComplete?null:a("orders.shown",{shown:Kt(e).length,count:t.all})}var Ms=(e,t)=>qs(a("orders.further"),e,t);function qs(e,t,n){return l`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function Hs({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:Jo(t,o)}):a("orders.lookedAt",{count:e})}var zc=500,Jc=200;function Bs({search:e,find:t}){let n=j(),[o,r]=b(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function c({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),zc)}function u(d){d.preventDefault(),i(o)}return l`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${Jc}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${c}
      />
    </form>
  `}function Fs(e,t){document.documentElement.lang=C,document.documentElement.dir=Do?"rtl":"ltr";let n=_e()?.leaves?"leaves":Pr();if(n==="leaves")return;Ho(()=>location.reload()),Nr();let o=()=>Sn(Qc(n==="asks"?Fr:e,t),document.body);document.body.replaceChildren(),Tt(o),o()}function Qc(e,t){return l`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${Xc(t)}
    <main id="main" tabindex="-1">${f(e,nr())}</main>
    ${eu()}
  `}function Xc({home:e,name:t}){let n=Ot(),o=q.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${q.home||e}>
          ${n?l`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${Us(q.header)}
          ${o===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(tu,{})}
          ${xe()?l`<button type="button" class="btn bare square" onClick=${qn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function eu(){let e=xe();return!e&&!q.footer?.length?null:l`
    <footer class="foot">
      ${Us(q.footer)}
      ${e?l`<button type="button" class="as-link" onClick=${qn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var Us=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${jo(t)}</a>`);function tu(){let e=w(!1);function t({currentTarget:{value:r}}){r!==C&&Po(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        ref=${nu}
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(At).map(([r,{name:s}])=>l`<option key=${r} value=${r} lang=${r} selected=${r===C}>${s}</option>`)}
      </select>
    </label>
  `}function nu(e){e&&No()&&e.focus()}function Ws(){let[e,t]=ou(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:c,again:u}=ms(e),d=n?.choice===e,p=hs(n&&d?n.orders.length:null);oe(a("orders.title"));let h=[o,r].find(m=>m instanceof J);if(h)return f(X,{failed:h,again:u});if(n&&d&&iu(n))return au();let $=m=>t({show:null,search:m},!!e.search);return l`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(Bs,{search:e.search,find:$})}</div>
    ${f(Ds,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${su(d?n:null,s)}</p>
    ${o?f(X,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:Wr()}
    ${n&&n.orders.length>0?f(ru,{found:n,failed:r,counts:i,busy:s,isFound:d,save:p,more:c}):null}
    ${n?.orders.length===0?f(Ns,{found:n,busy:s,more:c,choose:t}):null}
  `}function ou(){let[e,t]=b(bn);return k(()=>{if(!N)return;let n=()=>t(bn());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{rr(n,o),t(n)}]}function ru({found:e,failed:t,counts:n,busy:o,isFound:r,save:s,more:i}){let c=Kt(e),u=w(null),d=w(null);W(()=>{(d.current===null?null:u.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=c.length,i()),h=c.findIndex(Ge),$=new Set(c.map(m=>m.channel)).size>1;return l`
    <ul ref=${u} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${s}>
      ${c.map((m,g)=>f(Cs,{key:m.id,order:m,filled:g===h,withChannel:$}))}
    </ul>
    ${t?f(X,{failed:t,again:p,at:e.at}):f(Ls,{found:e,counts:n,busy:o,more:p})}
  `}function su(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var iu=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function au(){let e=q.home?l`<a class="btn primary" href=${q.home}>${a("orders.startShopping")}</a>`:null;return l`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(ae,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var Gs=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function be(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ue({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Vs(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function zt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:c,wide:u,hint:d,type:p,...h}){let $=j(),m=e??$,g=be(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return l`
    <div class=${u?"field wide":"field"}>
      ${Vs(m,t,!i)}
      ${c?l`<textarea rows="4" ...${y}></textarea>`:l`<input type=${p??"text"} ...${y} />`}
      ${d?l`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(ue,{id:`${m}-problem`,problems:g})}
    </div>
  `}function Ks({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let c=j(),u=e??c,d=be(i,n);return l`
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
      ${f(ue,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function $t({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:c,required:u,optional:d,autocomplete:p,wide:h}){let $=j(),m=e??$,g=be(i,n);return l`
    <div class=${h?"field wide":"field"}>
      ${Vs(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${y=>s(y.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${r===""}>${c}</option>`}
          ${o.map(y=>l`<option key=${y.value} value=${y.value} selected=${y.value===r}>${y.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(ue,{id:`${m}-problem`,problems:g})}
    </div>
  `}var lu=new Intl.ListFormat(C,{type:"unit",style:"short"}),G=e=>`field-${e.replace(/\W/g,"-")}`;function js({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return l`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?l`<p>${a("form.check",{count:r.size})} ${cu([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>l`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function cu(e){let t=[...e];return lu.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?l`<a key=${r.path} href=${`#${G(r.path)}`} onClick=${uu}><bdi>${o}</bdi></a>`:o})}function uu(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var du={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},pu=["name","line1","line2"],mu=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Ie(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var fu=new Intl.Collator(C),hu=Gs.map(e=>({value:e,label:Pt(e)})).sort((e,t)=>fu.compare(e.label,t.label)),Qn=new Map;function $u(e){let t=Qn.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>Qn.delete(e)),Qn.set(e,n),n}function Zs(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return k(()=>{if(!e)return;let i=!0;return $u(e).then(c=>i&&o({form:c,failed:null}),c=>i&&o({form:null,failed:c})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function Ys(e,t,n){let o=_t(t,n).map(r=>[r.name,Xn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function _t(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=mu.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function Xn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:c,latinName:u})=>[i,c,u].some(r))?.code??(_u(e,n)?o:"")}function _u(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function zs(e,{name:t,latinName:n}){let o=new Intl.Locale(C).maximize().region===e;return n&&!o?`${n} (${t})`:t}function Js(e,t,n){return[..._t(t,n).map(r=>{let s=Xn(e,r,n),i=r.choices.find(({code:c})=>c===s);return i?zs(t.countryCode,i):s}),Pt(t.countryCode)].filter(Boolean)}function Qs({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:c}=n;return l`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f($t,{id:G("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:hu,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?_t(s,t).map(u=>f(gu,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(X,{failed:i,again:c}):s||!e.countryCode?null:l`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function gu({field:e,address:t,before:n,set:o,problems:r}){let s=Xn(t,e,n),i={id:G(`address.${e.name}`),label:e.label,wide:pu.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:du[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(zt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let c=e.choices.map(d=>({value:d.code,label:zs(t.countryCode,d)})),u=s&&c.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f($t,{...i,choices:[...u,...c],empty:a("form.choose"),optional:!e.required})}function Jt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Pt(t)]:[],...n?[n]:[]];return l`<address>${o.map(r=>l`<span dir="auto">${r}</span>`)}</address>`}var yu={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function eo(e){let t=w(Go());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===yu[n]?null:gt(s)}catch(r){return ge(r)}}}function gt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Qt=5,bu=6e4,Pe=new Map,Ne=class extends Error{constructor(t,n){super(t),this.again=n}},to=e=>Pe.get(e.key)?.file,yt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function bt(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Qt?a("photos.tooMany",{max:Qt}):null}function Xs(e){let t=n=>n.state!=="ready"&&!Pe.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function no(e,t,n){let o=Date.now()*1e3+Pe.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),ti(o,e,t,n)}function ei({key:e},t,n){let o=Pe.get(e)?.file;o&&ti(e,o,t,n)}function Xt({key:e},t){Pe.get(e)?.stopper.abort(),Pe.delete(e),t(n=>n.filter(o=>o.key!==e))}async function ti(e,t,n,o){let r=new AbortController;Pe.set(e,{file:t,stopper:r});let s=i=>o(c=>c.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await vu(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:c,again:u}=i instanceof Ne?i:{message:ge(i),again:!0};s({state:"failed",problem:c,again:u})}}async function vu(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Ne(gt({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await wu(r.upload,e,n,o),o({state:"checking"}),await Eu(r.attachment.id,t),r.attachment.id}function wu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:c}of t)s.append(i,c);return s.append("file",n),new Promise((i,c)=>{let u=new XMLHttpRequest,d=()=>c(new Ne(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Eu(e,t){let n=Date.now()+bu;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Ne(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Ne(a("photos.notTaken"),!0)}var je=(e,t)=>`${e}:${t}`;function oo(e,t,n){let o={values:{},message:"",address:Ie(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return ro(o,t,n??xu(t))}function ro(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function xu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function so(e,t){let n=([s,i])=>t.choices.some(c=>c.field===s&&c.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let c=e.items.find(u=>u.lineId===s.id);return c&&i>0?[{...c,quantity:Math.min(c.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function ni(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:yt(e.photos),...e.values};return o&&(r.address=Ys(e.address,o,Ie(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ze(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function oi(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ze(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function ri(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),c=r==="items"?t.items[Number(s)]:void 0;return{path:c&&s?["items",c.lineId,...i].join("."):n,message:o}})}var ku=8;function ii({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),c=e.lines.flatMap($=>Ru($,t)),u=c.length>ku,d=c.filter(({line:$})=>Au(n,$)||si($.title).includes(si(s))),p=r.filter($=>$.path==="items"),h=l`
    ${d.filter($=>$.left>0).map($=>f(Tu,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Ou)}
    ${d.length?null:l`<p class="hint">${a("form.noneFound")}</p>`}
  `;return l`
    <fieldset aria-describedby=${p.length?`${G("items")}-problem`:void 0}>
      <legend class="label" id=${G("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(ue,{id:`${G("items")}-problem`,problems:p})}
      ${u?f(Iu,{search:s,set:i,count:c.length}):null}
      ${u?l`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:l`<div class="picks">${h}</div>`}
    </fieldset>
  `}function Ru(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Au=(e,t)=>e.some(n=>n.lineId===t.id),si=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Iu({search:e,set:t,count:n}){let o=j();return l`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Su} />
    </div>
  `}function Su(e){e.key==="Enter"&&e.preventDefault()}function Tu({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,c=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==c),d=()=>r(c?u:[...o,{lineId:e.id,quantity:t,reason:""}],c?i:"items"),p=(h,$)=>r(o.map(m=>m===c?{...m,...$}:m),`${i}.${h}`);return l`
    <div class="pick">
      <label>
        <input type="checkbox" id=${G(i)} checked=${!!c} onChange=${d} />
        ${f(se,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${c?l`<div class="pick-more">
              ${t>1?f(Cu,{item:c,left:t,set:h=>p("quantity",{quantity:h}),problems:be(s,`${i}.quantity`)}):null}
              ${f($t,{id:G(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:c.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(ue,{id:`${G(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Cu({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=G(`items.${e}.quantity`);function i(c,u,d){let p=c>=1&&c<=n;return l`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(c):void 0}>${_(d,"s")}</button>`}return l`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Q(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(ue,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Ou({line:e,reason:t}){return l`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(se,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function ai({order:e,action:t,parcels:n,set:o,problems:r}){let s=G("shipmentIds"),i=be(r,"shipmentIds");return l`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:c},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===c),h=e.shipments[p];return l`
          <label key=${c} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(c)} disabled=${!u}
              onChange=${()=>o(n.includes(c)?n.filter($=>$!==c):[...n,c])} />
            <span>
              <bdi>${h?Zt(h,p):c}</bdi>
              ${d?l` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(ue,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Du="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",en=96;function ao(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function li({id:e,problems:t=[],...n}){let o=j(),r=e??o,[s,i]=b(!1),{orderId:c,set:u,api:d=ao}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])no(g,d(c),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Qt})}</span></span>
        ${io({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${io({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(ue,{id:`${r}-problem`,problems:t})}
      ${f(lo,n)}
    </div>
  `}function ci(e){return l`<label class="btn bare square clip">${_("clip")}<span class="hidden">${a("photos.add")}</span>${io({},e)}</label>`}function io(e,{orderId:t,set:n,api:o=ao}){return l`<input type="file" multiple accept=${Du} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)no(i,o(t),n);s.value=""}} />`}function lo({photos:e,...t}){let n=w(null);k(()=>t.set(Xs),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(Pu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Pu({photo:e,orderId:t,set:n,api:o=ao,removed:r}){let{name:s,state:i,progress:c}=e;function u(){Xt(e,n),queueMicrotask(r)}return l`
    <li class=${`upload ${i}`}>
      ${f(Mu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?l`<progress max="100" value=${c} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:l`<span class=${Nu[i]}>${e.problem??a(Lu[i])}</span>`}
        ${i==="failed"&&e.again&&to(e)?l`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>ei(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var Nu={checking:"hint",ready:"ok",failed:"problem"},Lu={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Mu({photo:e}){let t=w(null),[n,o]=b(!1),r=to(e);return k(()=>{r?.type.startsWith("image/")&&qu(r,t.current).then(o,()=>o(!1))},[r]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${en} height=${en} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function qu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,en,en),n.close(),!0}function Ye(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Q(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function ze(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var Hu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},ui=e=>a(Hu[e]??"form.kind");function di({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:c}=n;return l`
    ${f(js,{problems:s,round:c,fieldOf:u=>Bu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(ii,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(ai,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(Qs,{address:r.address,before:Ie(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ze(t).map(u=>f(Ks,{key:u,id:G(u),legend:ui(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(zt,{id:G("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(li,{id:G("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:be(s,"attachmentIds")})}
  `}function Bu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Fu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Uu(e,s,t,o):Ze(n).includes(r)?{path:r,label:ui(r)}:null}function Fu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Uu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=_t(o,Ie(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var vt=[],co="",tn=!1,pi="auto",wt=()=>!!history.state?.dialog;function on(e,t){W(()=>{if(!N)return;let n=()=>e();return vt.push(n),co=t??location.href,queueMicrotask(nn),()=>{vt.splice(vt.indexOf(n),1),queueMicrotask(nn)}},[])}function mi(e,t){N&&(wt()?t||nn():history.replaceState(null,"",e))}function nn(){tn||(vt.length>0?Wu():wt()&&(tn=!0,history.back()))}function Wu(){let e={...history.state,dialog:!0};if(wt())return history.replaceState(e,"",co);pi=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",co)}addEventListener("popstate",()=>{if(!N)return;let e=!tn;tn=!1,wt()||(history.scrollRestoration=pi),e&&!wt()?vt.at(-1)?.():nn()});var Et=null;function fi(e){let t=e?.getRootNode(),n=Et??Gu(t,e);return Et=null,()=>{if(n.opener&&t.activeElement===n.opener)return uo(n,t);!$i(t)&&!e?.contains(t.activeElement)||(Et=n,queueMicrotask(()=>{Et===n&&hi(n,t),Et=null}))}}function Gu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function hi({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return uo({opener:e,around:t},n);for(let r of t.flatMap(Vu))if(r.tabIndex=-1,o(r))return uo({opener:r,around:t},n)}function uo({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),$i(n)&&hi({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var $i=e=>!e.activeElement||e.activeElement===document.body;function Vu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function rn({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:c}){let u=w(null),d=w(null),p=j(),h=()=>u.current?.close();W(()=>{let g=fi(u.current);return u.current?.showModal(),g},[]),W(()=>d.current?.focus(),[e,t]),on(h,i);let $=l`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=l`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?l`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${c}
    </div>
    ${o?l`<div class="dialog-foot">${o}</div>`:null}
  `;return l`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${ju(h)}>
      ${n?null:Ku($,t,h)}
      ${s?l`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Ku(e,t,n){return l`
    <div class="dialog-head">
      <div>${e} ${t?l`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function ju(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function po({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:c,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(rn,{title:i.title,seal:{icon:"check",tone:""},close:c,foot:v},i.text?l`<p>${i.text}</p>`:null)}let y=l`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(rn,{title:e,close:c,foot:y},[n?l`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,l`<div role="alert">${h?l`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var Zu={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},_i=()=>l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function gi(e,t){let[n,o]=Zu[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?l`<p>${a(o,{number:t.number})}</p>`:null,foot:_i()}}function yi(e,t,n,o){let r=t.answerBy?l`<p>${a("request.answerBy")} <b>${Ve(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:l`<p>${e.title}</p>${r??l`<p>${t.stateText}</p>`}`,foot:l`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${_i()}`}}function bi({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:l`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?l`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:l`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?l`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var mo=5,fo=e=>e.settlesItself||e.type==="CANCEL_ORDER";function wi({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return l`
    ${Yu(t)}
    ${r?l`<div class="goods-set">${Ei(e).slice(0,mo).map(({id:s,title:i,imageUrl:c})=>f(se,{key:s,title:i,imageUrl:c}))}</div>`:null}
    <dl class="review">
      ${Le(a("form.order"),a("form.orderOf",{number:e.number,date:I(e.placedAt,e.timeZone)}))}
      ${r?Le(a("order.items"),zu(e)):null}
      ${r?Le(a("order.total"),e.total?.formatted):null}
      ${o?Le(a("form.address"),vi(Js(n.address,o,Ie(e.shippingAddress)))):null}
      ${Ze(t).map(s=>Le(a("form.reason"),Ju(t,s,n.values[s])))}
      ${Le(a("form.message"),n.message.trim())}
      ${Le(a("photos.add"),n.photos.length?vi(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Yu(e){if(!e.settlesItself)return l`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return l`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Le(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?l`<bdi>${t}</bdi>`:t}</dd></div>`:null}var vi=e=>e.map(t=>l`<span class="line"><bdi>${t}</bdi></span>`),Ei=e=>e.lines.filter(t=>t.quantity>t.cancelled);function zu(e){let t=Ei(e),n=t.length-mo,o=t.slice(0,mo).map(({title:r,quantity:s,cancelled:i,measure:c})=>l`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:c??s-i})}</bdi></span>
  `);return l`${o}${n>0?l`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Ju(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var ho=new Map,xi=new Map;function sn(e,t){let n=Ct(e),[o]=b(t),[,r]=b(0);W(()=>Qu(n,()=>r(i=>i+1)),[n]);function s(i){let c=$o(n)??o,u=typeof i=="function"?i(c):i;_o(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[$o(n)??o,s,()=>_o(n,null)]}var an=e=>$o(Ct(e)),ln=(e,t)=>_o(Ct(e),t);function $o(e){let t=L.get(e);if(t===null)return null;let n=xi.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return xi.set(e,{json:t,value:o}),o}function _o(e,t){t===null?L.remove(e):L.set(e,JSON.stringify(t));for(let n of ho.get(e)??[])n()}function Qu(e,t){let n=ho.get(e)??new Set;return ho.set(e,n.add(t)),()=>{n.delete(t)}}async function ki(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return Xu(Object.values(o)[0])}catch(o){return o instanceof J?{signedOut:!0}:{failed:ge(o)}}}function Xu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Ri({order:e,action:t,chosen:n,changed:o}){let r=je(e.id,t.type),[s,i]=b(()=>ed(r,t,n)),[c,u,d]=sn(r,oo(e,t,n)),[p,h]=b([]),[$,m]=b(null),[g,y]=b(0),[v,R]=b(!1),E=so(c,t);function P(Z,F){u(V=>({...so(V,t),...Z})),h(p.filter(V=>V.path!==F&&!V.path.startsWith(`${F}.`)))}function S(Z){u(F=>({...F,photos:Z(F.photos)})),h(F=>F.filter(V=>!V.path.startsWith("attachmentIds")))}function Se(Z){return h(Z),m(null),y(g+1),Z.length===0}function Xe(){let Z=bt(E.photos);return Se([...oi(E,t),...Z?[{path:"attachmentIds",message:Z}]:[]])}async function qe(Z){if(v)return!0;if(!Xe())return!1;R(!0);let F=ni(E,e,t,Z),V=ot(F,E.sent);u(Y=>({...Y,sent:V}));let K=await ki(t.type,{...F,idempotencyKey:V.key});return"filed"in K&&d(),"problems"in K?Se(ri(K.problems,E)):m(K),"problems"in K||"signedOut"in K||o(),y(Y=>Y+1),R(!1),!("problems"in K)}function $e(){for(let Z of E.photos)Xt(Z,S);d(),i(!1),Se([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:P,changePhotos:S,isReady:Xe,send:qe,startAfresh:$e}}function ed(e,t,n){let o=an(e);return o?(n&&ln(e,ro(o,t,n)),!0):!1}function Ai(e,t,n){let o=an(je(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=an(je(e.id,n.type))??oo(e,n),s=[r.message,o.message].filter(Boolean);ln(je(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),ln(je(e.id,t.type),null)}function Ii({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=td(t),c=Ri({order:e,action:i,chosen:n,changed:s}),u=Zs(i.type==="CHANGE_SHIPPING_ADDRESS"?c.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(fo(i)&&!d?p(c.isReady()):await c.send(u.form)||p(!1))}let m={order:e,action:i,filling:c,read:u,goOn:$},g=nd(e,i,c,o,h)??(d?sd(m,()=>p(!1)):rd(m));return f(rn,{close:()=>{r(),h.current()},address:fe(e.id,i.type),...g})}function td(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function nd(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:c}=n;return c.state==="RESOLVED"?gi(t.type,e):yi(t,c,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>od(d.getElementById(ce(c.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:c,state:u})=>c===U(e,t.type)?.insteadTry&&u==="AVAILABLE");return bi(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Ai(e,t,i),r(i.type))})}function od(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function rd({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((c,u)=>c+u.quantity,0),i=fo(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:l`
      ${n.isDraft?id(n):null}
      <p>${t.description}</p>
      ${t.notice?l`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(Ti,{filling:n})}
      ${f(di,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:l`
      ${s?l`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Si(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function sd({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:l`${f(Ti,{filling:n})}${f(wi,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:l`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?l`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${Si(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Si({busy:e},t,n){return l`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function id({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return l`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Ti({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?l`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:l`<div class="notice warn" ref=${n} tabindex="-1">${dt()}</div>`}function Oi(e){let{id:t}=e.named;return t?e.page(t):f(ad,e)}function ad({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:c,failed:u,again:d}=Wt(()=>t(s));if(oe(i),u&&!c)return f(X,{failed:u,again:d});if(!c)return f(Gt,{title:i});let[p]=c;return p?c.length===1?n(p.id):ld(i,e,c,r()):o(i)}function ld(e,{number:t,help:n},o,r){return l`
    ${r}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${o.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${fe(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${cd(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function cd({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=l`<span>${a("event.placed")} ${pt(n,o)}</span>`,i=r?l`<bdi>${r.formatted}</bdi>`:null;return ee([Ci("order.channel",e),Ci("desk.customer",t),s,i])}var Ci=(e,t)=>t?l`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Di({order:e,shipmentId:t,close:n,changed:o}){let r=eo(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let c=ye(i,s),u=i.returnLastDay;return f(po,{title:a("receipt.title",{parcel:c}),children:[ud(e,i),l`<p>${a("receipt.final")}</p>`],notice:[dd(e,i),pd(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:I(u,e.timeZone)}):void 0},close:n})}function ud(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return l`<p>${ee(n.map(o=>o&&l`<bdi>${o}</bdi>`))}</p>`}function dd(e,{id:t,inquiryLastDay:n}){return U(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:I(n,e.timeZone)}):a("receipt.endsInquiry"):null}function pd({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:I(t,e)}):null}function Pi({order:e,requestId:t,close:n,changed:o}){let r=eo(o),s=md(e,t);return f(po,{title:a("withdraw.title",{title:s}),children:l`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function md({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Ni({order:e,open:t}){let n=U(e,"CANCEL_ORDER");if(!n||!ht(n)||z(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return l`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(le,{action:n,open:t})} ${o?f(le,{action:o,open:t}):null}
    </section>
  `}function Li({unitPrice:e,measure:t,quantity:n}){let o=t??Q(n);return e?l`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${a("order.quantity",{count:o})}</span>`}function Mi({measure:e,title:t},n){return l`<span><bdi>${e??Q(n)}</bdi> × <bdi>${t}</bdi></span>`}var qi=5;function go({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(fd,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(yo,{of:"lines",rows:r})}function yo({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>qi&&!o;function c(){r(!0);let d=s.current?.children[qi];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return l`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?l`<button type="button" class="btn" onClick=${c}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function fd({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return l`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let c=n===M(t),u=z(i)||M(t)===0,d=[r?null:gs(t,i.timeZone),...o?_s(t):[]];return l`
    <li class="line" tabindex="-1">
      ${f(se,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Li({...t,quantity:n})}</p>
        ${d.map(p=>p?l`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${c&&t.amount?l`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?hd(e,t.id):null}
      </div>
    </li>
  `}function hd({order:e,open:t},n){let o=U(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(le,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function Bi(e){let{order:t}=e,[n,o]=[vs(t.payment),T(t.paidAt)];return l`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Jt(t.shippingAddress):l`<p>${a("order.noAddress")}</p>`}
        ${Hi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(yo,{of:"totals",rows:t.lines.filter(M).map($d),last:_d(t)})}
        ${t.total?null:l`<p>${a("order.noTotal")}</p>`}
        ${n?l`<p class="small soft">${n}</p>`:null}
        ${o?l`<p class="small soft">${a("order.paidOn",{date:I(o,t.timeZone)})}</p>`:null}
        ${Hi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function Hi({order:e,open:t},n){return l`<div class="links">${n.map(o=>f(le,{key:o,action:U(e,o),open:t}))}</div>`}function $d(e){return l`<div key=${e.id} tabindex="-1"><dt>${Mi(e,M(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function _d({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>l`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?l`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function cn(e,t){let[n,o]=b({items:bo(e),cursor:vo(e)});k(()=>o(d=>gd(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:c}=n;return c?{items:i,earlier:async()=>{try{let d=await t(c);d&&o(p=>({items:Fi(bo(d),p.items),cursor:vo(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function un({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function gd(e,t){let n=bo(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Fi(e.items,n)}:{items:n,cursor:vo(t)}}function Fi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var bo=e=>e.edges.map(t=>t.node).reverse(),vo=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Ui({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return l`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${ye(t,n)}</h3>
        ${bd(t)} ${vd(t,r.timeZone)} ${xt(wd(r,t))}
      </div>
      ${i?l`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(go,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):l`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:yd(e,t)}
    </article>
  `}function Wi({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return l`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?l`<span class="soft">${s}</span>`:null}</div>
      ${f(go,{section:e,units:r,canReturn:i})}
    </article>
  `}function yd({order:e,open:t,receive:n},o){let r=U(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:l`
    <div class="parcel-foot">
      ${f(le,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?l`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function bd({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?l`<bdi>${t}</bdi>`:null;return l`
    <span class="soft">
      ${e?l`<bdi>${e}</bdi> `:null}
      ${n&&o?l`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function vd({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,c]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return c?l`<span class="soft">${a(i,{date:me(c,r)})}</span>`:null}function wd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:c,returnedAt:u}=t,d=(p,h)=>a(p,{date:me(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?c?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:Ed(e,r,d)}function Ed(e,t,n){return z(e)?null:{tone:"",text:t&&re(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function xt(e){return e?l`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function dn({chosen:e,details:t},n){return[...wo(t,n),...e.map(({label:o})=>o)].map(o=>l`<bdi>${o}</bdi>`)}function wo(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Zt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function Eo(e,t){return l`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${Fn(a("request.filedAt"),e.filedAt,t)} ${Fn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${Rd(e,t)}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ye(e.attachments,ze)}
    </details>
  `}function Gi({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=cn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:l`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>kd(r,e))}</ul>
      ${un(n)}
    </details>
  `}var xd={RESOLVED:"good",DECLINED:"warn"};function kd(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:c}=e,u=xd[r]??"";return l`
    <li key=${n} id=${ce(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(te(c),"s")}<b>${i}</b>
        <span class="soft">${o?I(o,t.timeZone):null}</span>
        ${xt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${Eo(e,t.timeZone)}
    </li>
  `}function Rd({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${Ad(t,n)}`}function Ad(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Jt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${a("request.shipBy")}: ${pt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Id)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Id({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Vi=.8,Sd=864e5,Td={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Cd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function Ki({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:Pd(n,o,t)};return l`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>l`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Od(s,e,t)}</span>${Dd(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${me(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${me(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Od({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:c,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:I(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:I(t,u)});let h=n.map(m=>Td[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:I(p,u)});let $=s.map(m=>Cd[m]).find(Boolean);return $?a($):t?t>c?a("when.since",{date:I(t,u)}):a("when.always"):i?.message??a("when.always")}function Dd({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,c=n?Date.parse(n):o.to,u=i===null||i>r?"then":c<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&c>i;return l`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?l`<rect class=${u} x=${s(i)} width=${s(c)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-Vi)} width=${Vi} height="10" />
    </svg>
  `}function Pd(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+Sd,...o)-t)}function ji(e){let t=e.order.helpActions.filter(ht),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return l`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?l`<ul>${n.map(r=>Nd(r,e))}</ul>`:l`<p>${a("help.none")}</p>`}
        ${o.length?Ld(o,e):null} ${f(Gi,{section:e})} ${Ki(e,t)}
      </div>
    </section>
  `}function Nd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return l`
    <li key=${e} class="help-row">
      <span class="tile">${_(te(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function Ld(e,t){return l`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>Md(n,t))}</ul>
    </details>
  `}function Md(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[c]=i;return l`
    <li key=${o} id=${zn(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&c?Yn(e,c):null}
        ${Is(e,t.helpActions,n)}
      </div>
    </li>
  `}var qd=2;function Zi(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Ke(t);return l`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${Hd(t)}</div>
        <div class="hero-words">
          ${xt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?l`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?l`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,c)=>Bd(i,s[c+1]))}</ol>`:null}
      <div class="hero-does">
        ${Fd(e)}
        <a class="btn jump" href="#help" onClick=${jn("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function Hd(e){let t=e.lines.filter(o=>M(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,qd).map(o=>f(se,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:z(e)}))}function Bd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return l`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?l`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?l`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?l`<span>${t}</span>`:null}
    </li>
  `}function Fd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=U(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return l`
    ${r?l`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(te("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Ud(e,r?"btn":s)}
  `}function Ud({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:c,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(c)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:ye(o,n)}):a("parcel.track");return l`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function Yi(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Vd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(zi(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],c={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=Gd(s,u.id),p=Math.max(0,M(u)-d),h=Wd(u,p,d);h?c[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||c.others.push(n(u,u.id,u.quantity))}return c}function Wd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var Gd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),zi=(e,t)=>e.lines.find(n=>n.id===t)??null;function Vd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=zi(e,r?.id);return s&&M(s)===0})}function Ji(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:c}=Yi(t);return l`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Kd(e)}</div>
      ${jt(t.lines)?l`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Ui,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(z(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",ye(d,p),h))}
      ${u("others","more",a("order.rest"),c)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Wi,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Kd({order:e,open:t}){let n=U(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(le,{action:n,open:t}):null}var jd="(min-width: 64rem)";function Je(e,t="box"){let n=pn(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Qi(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(jd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Zd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=pn(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&Yd(e.current,o.current)}function c({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:c}}}function Xi({close:e}){return on(e),null}function Zd(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function Yd(e,t){let n=pn(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var pn=e=>e.getRootNode();function ea(e,t){let n=pn(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function ta({edges:e}){let t=e.map(({node:n})=>n.unread?zd(n):null).find(Boolean);return t?l`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Je(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function zd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var na=()=>l`
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
`;function oa({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>Jd(o,e,t)).map(o=>Xd(o,e))}function Jd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Qd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:c})=>c===s?.id)?.returned??0)>=i)}var Qd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function Xd(e,t){let n=e.returnInstructions,o=`return-${ce(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return l`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ee([a("return.approved"),...dn(e,t)])}</p>
          ${n?.address.length?l`<p>${a("return.to")}</p><address>${n.address.map(s=>l`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?l`<p>${a("return.label")}</p>${Ye(n.files,ze)}`:null}
        </div>
      </div>
    </section>
  `}function sa(e,t){let{openRequests:n}=e.order,r=[...n.filter(ra).map((s,i)=>ep(s,e,i===0)),...n.filter(s=>!ra(s)).map(s=>tp(s,e)),...oa(e)];return r.length||t?l`<div class="strips">${r}${t}</div>`:null}var ra=({state:e})=>e==="AWAITING_SHOPPER",xo=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function ep(e,t,n){let{order:o,write:r}=t,s=xo(e,o),i=e.replyByDay?a("request.answerUntil",{date:I(e.replyByDay,o.timeZone)}):null,c=({currentTarget:u})=>r(e.id,u);return ia(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:l`
      ${s?.question?l`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ee([l`<span id=${`${ce(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:l`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${c}>${a("request.answer")}</button>
      ${aa(e,t,"btn bare","about")}
    `})}function tp(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:c,title:u,type:d}=e,p=xo(e,n),h=Es(s,n.timeZone),$=re(s)?l`${a("request.answerBy")} ${Ve(String(s),n.timeZone)}`:c;return ia(e,n,"",{sign:_(te(d)),title:a("request.inProgress",{title:u}),words:l`
      <p>${ee([...p?dn(p,n):[],h?null:$])}</p>
      ${h?l`<p class="late">${h}</p>`:null}
    `,does:l`
      ${i?la(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${aa(e,t,"btn")}
    `})}function ia(e,t,n,{sign:o,title:r,words:s,does:i}){let c=ce(e.id),u=xo(e,t);return l`
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
  `}function aa({id:e,canWithdraw:t},n,o,r="title"){return t?la(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function la(e,t,n,o,r,s){let i=ce(e),c=`${i}-${t} ${i}-${s}`;return l`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${c} onClick=${o}>${n}</button>`}var Qe="order";function ve(e){let t=e.openRequests.filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>n(o.type)?{...o,title:np(o,e)}:o)}function np({id:e,title:t,filedAt:n},o){let r=o.helpRequests.edges.find(({node:i})=>i.id===e)?.node,s=r?wo(r.details,o).join(", "):"";return`${t} (${s||ke(n,o.timeZone)})`}function we(e){return e.filter(n=>n.state==="AWAITING_SHOPPER").sort((n,o)=>String(n.replyByDay).localeCompare(String(o.replyByDay)))}function ca(e,{chosen:t,hasWords:n,last:o}){let r=ve(e),s=we(r),i=d=>d===Qe||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:op(r,Qe));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var op=([e,t],n)=>e&&!t?e.id:n;function ua(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[c,u]=b(null),[d,p]=b("");async function h(g){let{text:y,photos:v,sent:R}=t.of(g),E={orderId:e.id,text:y,helpRequestId:g===Qe?null:g,attachmentIds:yt(v)},P=ot(E,R);t.write(g,{sent:P});let{postMessage:S}=await D("post_message",{input:{...E,idempotencyKey:P.key}});return S.__typename!=="MessagePosted"?(await n(!1),{message:gt(S),at:null}):(t.clear(g),p(g),await n(!0),null)}async function $(g){if(o)return s;r(!0),u(null);let y=rp(g,t)??await h(g.id).catch(sp);return i(y),u(y?null:g),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:c,last:d,send:$,reset:m}}function rp({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=bt(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var sp=e=>({message:ge(e),at:null,isSignedOut:e instanceof J});function da({id:e,title:t,isAnswer:n},o,r){let s=ve(r).find(c=>c.id===e),i=re(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function pa({order:e,subject:t,choose:n}){let o=j(),{isAnswer:r,isClosed:s,requests:i}=t,[c]=r||s?[]:we(i);return l`
    <div role="status">
      ${s?ap(e,t):null} ${c?lp(c,e.timeZone,()=>n(c.id,!0)):null}
    </div>
    ${i.length||s?l`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${ip(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function ip({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Qe,a("conversation.order")]];return[t?l`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function ap(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:n.title,state:n.stateText}:null;return l`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function lp({title:e,replyByDay:t},n,o){return l`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var ko={text:"",photos:[]};function ma(e){let[t,n]=sn(`talk:${e}`,{about:"",written:{}}),o=r=>cp(Me(t,r));return{about:o(t.about)?t.about:"",of:r=>Me(t,r),has:o,write:(r,s)=>n(i=>mn({...i,about:r},{[r]:{...Me(i,r),...s}})),changePhotos:(r,s)=>n(i=>mn(i,{[r]:{...Me(i,r),photos:s(Me(i,r).photos)}})),move:(r,s)=>n(i=>mn({...i,about:s},{[r]:ko,[s]:up(Me(i,s),Me(i,r))})),clear:r=>n(s=>mn(s,{[r]:ko}))}}var Me=({written:e},t)=>e[t]??ko,cp=({text:e,photos:t})=>e.trim()!==""||t.length>0;function mn({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var up=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var fa="talk-problem";function ha({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=ma(e.id),[i,c]=b(""),u=ua(e,s,async y=>{y&&n(""),y&&c(""),await o()}),d=ca(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);fp(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),g={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return l`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?da(u.sent,d,e):null}</p>
      ${f(pa,{order:e,subject:d,choose:p})}
      ${f(lo,{key:d.id,...g})}
      ${f(dp,{box:r,subject:d,words:s,sending:u,files:g,write:h,hold:y=>c(y?d.id:"")})}
      ${pp(u)}
    </form>
  `}function dp({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:c,write:u,hold:d}){let p=j();return l`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?fa:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${mp}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(ci,c)}
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
  `}function pp({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return l`
    <div id=${fa} role="alert" class=${n?"notice warn":"problem"}>
      ${n?dt():l`${_("alert","s")}<p>${t}</p>`}
    </div>
  `}function mp(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function fp(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var hp=864e5,$p=new Intl.RelativeTimeFormat(C,{numeric:"auto"}),_p=ne(()=>({day:"numeric",month:"short"})),gp=ne(()=>({day:"numeric",month:"short",year:"numeric"})),$a=ne(()=>({year:"numeric"})),yp=[!1,!0].map(e=>ne(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),bp=new Intl.DateTimeFormat().resolvedOptions().timeZone,ga=(e,t)=>yp[t===bp?0:1]?.(t).format(new Date(e)),_a=(e,t)=>$a(t).format(new Date(e))===$a(t).format(Date.now());function ya(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=I(r.at,n),c=!t(r)&&!va(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=c):o.push({name:i,isQuiet:c,entries:[r]})}return vp(o).map(r=>({label:wp(r,n),isOneDay:ba(r,n),entries:r}))}function vp(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var ba=(e,t)=>new Set(e.map(({at:n})=>I(n,t))).size===1;function wp(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return ba(e,t)?va(r,t)??A(r,t):(_a(o,t)&&_a(r,t)?_p:gp)(t).formatRange(new Date(o),new Date(r))}function va(e,t){let n=[0,1].find(o=>I(e,t)===I(new Date(Date.now()-o*hp).toISOString(),t));return n===void 0?null:$p.format(-n,"day")}var Ro={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Ep={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function wa(e){switch(e.__typename){case"OrderEventEntry":return Ro[e.event]??"info";case"ParcelEventEntry":return Ro[e.parcelEvent]??"parcel";case"ItemEventEntry":return Ro[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return te(e.type);case"HelpRequestSettledEntry":return Ep[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var xp=()=>q.name||a("conversation.shop"),Ao=(e,t)=>ka(e,t)!==null;function Ea(e,t,n){let o=ka(e,t);return l`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:kp(e,t,n)} ${o?Rp(e,t,o):null}
    </li>
  `}function kp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Io(e,t.helpRequestId)?.chosen:null;return l`
    <p class="fact">
      ${_(wa(t),"s")}
      <span>
        ${t.text} ${o?l`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${xa(t.at,e.timeZone,n)}
    </p>
  `}function Rp(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Io(e,t.aboutRequestId):null;return l`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):xp()}</bdi> · ${xa(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?l` · <bdi>${s.title}</bdi>`:null}
      </p>
      ${n?l`<p class="says" dir="auto">${n}</p>`:null} ${Ye(o,ze)}
      ${s&&Ap(e,t,s.id)?l`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function xa(e,t,n){return l`<time datetime=${e} title=${ke(e,t)}>${n?ga(e,t):me(e,t)}</time>`}function ka(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Io(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Io=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Ap(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&we(ve(e)).some(({id:o})=>o===n)}var Ip=8;function Ra(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Ip?Tp(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function c(){e.current&&(e.current.scrollTop=0),i()}return W(()=>{let u=n.current;if(Sp(o.current,t))return c();u&&e.current&&(e.current.scrollTop+=So(e.current,u.element)-u.top),i(),n.current&&s(Aa(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:c}}var Aa=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),Sp=(e,t)=>Aa(e,t).at(-1)?.author==="SHOPPER";function Tp(e){let t=[...e.querySelectorAll(".entry")].find(n=>So(e,n)+n.clientHeight>0);return t?{element:t,top:So(e,t)}:null}var So=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Cp=2e4;async function kt(e,t){return(await D("order_timeline",{...ar(e),...t})).order?.timeline}function Sa(e,t,n){let o=Ia(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let c=await kt(e,{first:1}).then(Ia,()=>null);(c!==o||r)&&n(),r=c===null},Cp);return()=>clearInterval(i)},[e,o])}var Ia=e=>e?.edges[0]?.node.id;function Ta({order:e,timeline:t,changed:n}){let o=w(null),r=cn(t,$=>kt(e.id,{after:$})),{items:s}=r,i=Dp(s),{below:c,scrolled:u,toEnd:d}=Ra(o,s);Pp(e.id,s,o,n),Np(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>Ao(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return l`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?l`<p class="talk-first">${a("conversation.first")}</p>`:null} ${un(r)}
          <ol class="entries">${ya(s,$=>Ao(e,$),e.timeZone).map($=>Op(e,$,i))}</ol>
        </div>
      </div>
      ${c?l`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:c})}</button>`:null}
    </div>
  `}function Op(e,{label:t,isOneDay:n,entries:o},r){return[l`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?l`<li key="new" class="news">${a("conversation.new")}</li>`:null,Ea(e,s,n)])]}function Dp(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Pp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let c=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;c.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return c.observe(i),()=>c.disconnect()},[r,s])}function Np(e,t){let n=w(t);W(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function Ca({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:c,handlers:u}=Qi(s);return Sa(e.id,t,r),l`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Xi,{close:c}):null}
      <div class="talk">
        ${Lp(e,c)} ${f(Ta,{order:e,timeline:t,changed:r})} ${f(ha,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function Lp(e,t){let n=Ot(),o=Mp(e);return l`
    <div class="talk-head">
      <span class="avatar">${n?l`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${q.name?he("conversation.with",{shop:q.name}):a("conversation.withShop")}</h2>
        ${o?l`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function Mp(e){let t=e.timeZone,n=ve(e),o=we(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!re(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function Oa({order:e}){let t=we(ve(e)).length;return l`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>ea(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Je(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${qp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function qp(e,t){return e?l`<span class="count new"><span aria-hidden="true">${Q(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function Da(e){return f(Oi,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Hp,{id:t,help:e.help}),none:Na,back:Pa})}var Pa=()=>l`<a class="crumb" href=${yn}>${_("back","s")}${a("orders.title")}</a>`;function Na(e){return l`<${ae} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${yn}>${a("orders.title")}</a><//>`}function Hp({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=Wt(async()=>{let[{order:i},c]=await Promise.all([D("order_details",ir(e)),kt(e)]);return{order:i,timeline:c}});return r&&!n?f(X,{failed:r,again:s}):n?!n.order||!n.timeline?Na(a("orders.title")):l`
    ${r?f(X,{failed:r,again:s,at:o}):null}
    ${f(Bp,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(Gt,{title:a("order.waiting")},na())}function Bp({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=b(null),[c,u]=b("");oe(a("order.pageTitle",{title:Ke(e).title,number:e.number})),k(()=>{let p=U(e,o),h=p?.state==="AVAILABLE";h&&i({form:p.type}),mi(fe(e.id),h)},[]);let d={order:e,at:n,open:(p,h)=>i({form:p,chosen:h}),receive:p=>i({receive:p}),withdraw:p=>i({withdraw:p}),write(p,h){u(p),h instanceof Element&&Je(h)}};return l`
    ${Fp(e)}
    <div class="order-page">
      <div class="order-main">
        ${sa(d,ta(t))} ${Zi(d)} ${Ji(d)} ${ji(d)} ${Bi(d)} ${Ni(d)}
      </div>
      ${f(Ca,{order:e,timeline:t,about:c,setAbout:u,changed:r})}
    </div>
    ${f(Oa,{order:e})}
    ${Up(s,i,d,r)}
  `}function Fp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[he("order.title",{number:e}),I(n,o),t?l`${a("order.channel")} <bdi>${t}</bdi>`:null];return l`
    <div class="order-top">
      ${Pa()}
      <span class="soft order-number">${ee(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function Up(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(c=>c===e?null:c);if("receive"in e)return f(Di,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(Pi,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=U(n,e.form);return i?f(Ii,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var Wp={orders:Ws,order:Da},La=Wp[Rt];La&&Fs(La,{home:"./",name:a("orders.title")});
