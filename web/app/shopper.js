var{orderHelp:St}=document.documentElement.dataset,L=St!==void 0,qe=!!St?.startsWith("desk"),et=L?"":new URL("../",import.meta.url).href;var Bo={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var tt=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,se=qo("localStorage"),N=qo("sessionStorage");function qo(e){let t=za(e),n=o=>`${e} ${o}`;return{get:o=>tt.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),tt.delete(n(o))}catch{tt.set(n(o),r)}},remove(o){tt.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...tt.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function za(e){try{return globalThis[e]}catch{return null}}var Ho="language",gn="language-chosen",Ja={no:"nb",nn:"nb",iw:"he"},It=Bo,C=Qa([...L?[se.get(Ho)]:Xa(),...navigator.languages]),Fo=It[C]?.direction==="rtl";function Uo(e){se.set(Ho,e),N.set(gn,e),location.reload()}function Wo(){let e=N.get(gn)!==null;return N.remove(gn),e}function Qa(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Ja[n]??n;if(o in It)return o}return"en"}function Xa(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var Ee=qe?"desk-token":"token",nt=`owner:${Ee}`,Tt=`signed-out:${Ee}`,Go=`draft:${Ee}:`,yn=new Set,ue={source:null,token:null,coming:null};function xe(){return He(),L?se.get(Ee):ue.token}async function Ot(e=null){e&&el(e),!L&&!ue.token&&(ue.coming??=tl().finally(()=>{ue.coming=null}),await ue.coming);let t=xe();return t===e?null:t}function bn(e){se.set(Ee,e),He()}function el(e){xe()===e&&(ue.token=null,L&&se.remove(Ee),Zo(!1))}async function tl(){let{source:e}=ue,t=typeof e=="function"?await e():null;e===ue.source&&(ue.token=t,He())}function Vo(){se.remove(Ee),se.set(Tt,String(Date.now())),He()}function Ko(e){return He(),Yo(e)===N.get(nt)}function jo(e){let t=()=>He()?e():Zo(xe()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Ct(e){return yn.add(e),()=>{yn.delete(e)}}var Dt=e=>`${Go}${N.get(nt)??""}:${e}`;function He(){let e=L?se.get(Ee):ue.token,t=se.get(Tt)??"",n=t!==(N.get(Tt)??""),o=n?null:N.get(nt),r=e?Yo(e):o;if(!n&&r===o)return!1;for(let s of N.keys())s.startsWith(Go)&&N.remove(s);return N.set(Tt,t),r===null?N.remove(nt):N.set(nt,r),!0}function Zo(e){for(let t of yn)t(e)}var Yo=e=>String(ol(e)??nl(e)),nl=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function ol(e){try{let[,t=""]=e.split(".");return JSON.parse(atob(t.replace(/-/g,"+").replace(/_/g,"/"))).sub}catch{return}}var J=class extends Error{},de=class extends Error{constructor(t,n){super(t),this.retryable=n}},rl={origin:""},_e=()=>globalThis.orderHelpStarted;function zo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=al(n,o),i=s?_e()?.token:await Ot();if(!i)throw new J;let l=await Xo(s??Jo(e,r,o,i));return cl(l.status===401?await sl(e,r,o,i):l)}}function Jo(e,t,n,o){return fetch(rl.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":C},body:JSON.stringify({query:t,variables:n})})}async function sl(e,t,n,o){let r=await Ot(o);if(!r)throw new J;let s=await Xo(Jo(e,t,n,r));if(s.status!==401)return s;throw await Ot(r),new J}var il=(e,t)=>`${e} ${JSON.stringify(t)}`;function al(e,t){let n=il(e,t),o=_e()?.answers.get(n);return _e()?.answers.delete(n),o}function ot(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:ll()}}function Qo(){let e=null;return t=>(e=ot(t,e),e.key)}function ll(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Xo(e){try{return await e}catch(t){throw new de(String(t),!0)}}async function cl(e){if(e.status>=500||e.status===429)throw new de(e.statusText,!0);let t;try{t=await e.json()}catch{throw new de(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new de(n.message,n.extensions?.retryable??!1);return t.data}var er=e=>new URL(`../texts/${e}.json`,import.meta.url).href,vn=new URL("../shop/shop.json",import.meta.url).href,im=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var tr=new Intl.PluralRules(C),wn=new Intl.NumberFormat(C),ul=new Intl.DateTimeFormat().resolvedOptions().timeZone,rt=ne(()=>({dateStyle:"long"})),En=ne(()=>({day:"numeric",month:"short"})),xn=ne(()=>({weekday:"short",day:"numeric",month:"short"})),kn=ne(()=>({day:"numeric",month:"short",year:"numeric"})),Rn=ne(()=>({year:"numeric"})),nr=ne(()=>({year:"numeric",month:"long"})),or=ne(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===ul?void 0:"short"})),rr=new Intl.DateTimeFormat(C,{timeStyle:"short"}),Pt=new Intl.ListFormat(C,{type:"unit",style:"short"}),sr=new Intl.RelativeTimeFormat(C,{numeric:"auto"}),ir=new Intl.DisplayNames(C,{type:"region"});for(let e of[rt,En,xn])e("UTC").format(0);function ne(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(C,{...e(n),timeZone:n});return t.set(n,o),o}}var q=await dl();function ar(e){return typeof e=="string"?e:e[C]??e.en??Object.values(e)[0]??""}var Lt=()=>q.logo?new URL(q.logo,vn).href:null;async function dl(){return await(_e()?.shop??fetch(vn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var pl={...await ml(),...q.texts?.[C]};function a(e,t={}){let n=pl[e]??e;return(typeof n=="string"?n:n[tr.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}(\.?)/g,(r,s,i)=>{let l=t[s],u=typeof l=="number"?wn.format(l):l;return u===void 0?r:u.endsWith(".")?u:u+i})}var Q=e=>wn.format(e),S=(e,t)=>rt(Nt(e,t)).format(new Date(e));var A=(e,t)=>(dr(e,t)?xn:kn)(Nt(e,t)).format(new Date(e)),pe=(e,t)=>(dr(e,t)?En:kn)(Nt(e,t)).format(new Date(e)),lr=(e,t)=>nr(t).format(new Date(e));function cr(e){let t=Array.from({length:e},(o,r)=>String(r));return Pt.formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var ur=(e,t)=>rt(t).format(new Date(e))===rt(t).format(Date.now()),dr=(e,t)=>Rn(Nt(e,t)).format(new Date(e))===Rn(t).format(Date.now()),ke=(e,t)=>or(t).format(new Date(e)),pr=e=>rr.format(e),Nt=(e,t)=>e.includes("T")?t:"UTC",Mt=e=>ir.of(e)??e;async function ml(){let e=await(_e()?.texts??fetch(er(C)).then(t=>t.json()));if(!e)throw new Error(`texts ${C}`);return e}var An=et||"./";function me(e,t){return`${et}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Fe(e){return new URLSearchParams(location.search).get(e)??""}var mr=()=>({id:Fe("id"),number:Fe("number"),help:Fe("help")});var st=()=>L?history.state?.list??null:null;function fr(e){L&&history.replaceState({...history.state,list:e},"")}function Ue({show:e,search:t}){let{pathname:n,search:o}=L?location:{pathname:et,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function hr(e,t=!1){L&&(t?history.replaceState(null,"",Ue(e)):history.pushState(null,"",Ue(e)))}var fl=20,hl=50,$l=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function $r({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,fl),hl),after:n,show:e,search:t}}function Sn(){return L?{show:$l.find(t=>t===Fe("show"))??null,search:Fe("search").trim()||null}:{show:null,search:null}}var _r=e=>({id:e}),gr=e=>({id:e,newestFirst:!0});var br=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,br(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},yr=new Map;function vr(e){var t=yr.get(this);return t||(t=new Map,yr.set(this,t)),(t=br(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var O,xr,_l,Re,In,Ut,kr,qt,Rr,On,Tn,gl,at=Symbol.for("pv"),Wt={},Gt=[],yl=/^m(i|n|o|s|text|space)$/,Cn=Array.isArray,Dn=Gt.slice,Oe=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?Dn.call(arguments,2):n),it(e,i,o,r,null)}function it(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:at,__v:r||++xr,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Vt(e){return e.children}function Ht(e,t){this.props=e,this.context=t,this.__g=0}function Ae(e,t){if(t==null)return e.__&&Ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ae(e)}function bl(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Oe({constructor:at},n)).__v=n.__v+1,O.vnode&&O.vnode(t),Pn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ae(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Cr(r,t,s),n.__=n.__e=null,t.__e!=o&&Ar(t))}function Ar(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ar(e)}function wr(e){(8&e.__g||(e.__g|=8,Re.push(e),Ut++))&&In==O.debounceRendering||((In=O.debounceRendering)||queueMicrotask)(Sr)}function Sr(){try{for(var e,t=1;Re.length;)Re.length>t&&Re.sort(kr),e=Re.shift(),t=Re.length,8&e.__g&&bl(e)}finally{(Ut=Re.length)&&(In||queueMicrotask)(Sr)}}function Ir(e,t,n,o,r,s,i,l,u,d,p){var h,$,m,g,y,v,R=o.__k||Gt,E=t.length;for(u=vl(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Wt,m.__i=h,v=Pn(e,m,$,r,s,i,l,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&Ln($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),y=y||g,4&m.__u?(u=Tr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=y,u}function vl(e,t,n,o,r){var s,i,l,u,d,p,h,$,m,g=n.length,y=g,v=0,R=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=it(null,i):Cn(i)?i=E[s]=it(Vt,{children:i}):i.constructor===at&&i.__b?i=E[s]=it(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=wl(i,n,u,y))&&(y--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ae(l)),Nn(l,l));return o}function Tr(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Tr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ae(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function wl(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Er(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Bt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Er(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Er(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Tn[t]||(Tn[t]=El(t)),(e.__a||(e.__a={}))[t]=On,s=t!=(t=t.replace(Rr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function El(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[qt]==null)t[qt]=On++;else if(t[qt]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function Pn(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,y,v,R,E,P,I,Ie,Xe,Be,$e,Z,W,V,K=t.type;if(t.constructor!==at)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=Ft(p,s):s.push(p),l=s[0]||l),(p=O.__b)&&p(t);e:if(typeof K=="function"){$=i.length;try{if(R=t.props,E=(p=K.prototype)&&p.render,P=(p=K.contextType)&&o[p.__c],I=p?P?P.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new K(R,I):(t.__c=m=new Ht(R,I),m.constructor=K,m.render=kl),P&&P.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),K.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Oe({},m.__s)),Oe(m.__s,K.getDerivedStateFromProps(R,m.__s)))),g=m.props,y=m.state,m.__v=t,n.__c){if(R!==g&&E&&!K.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,I)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),Gt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=Ae(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,I),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,y,v)})}else E&&!K.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=R,m.__P=e,m.__g&=-5,Ie=O.__r,Xe=E?25:0;do m.__g&=-9,Ie&&Ie(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Xe<25);E&&(Gt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Oe({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,y)),Be=p&&p.type===Vt&&p.key==null?p.props.children:p,R.__P&&(p=l,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&Nn(Y,Y)}),n.__k=null),l=n.__k?Ae(n,0):null),l=Ir(e,Cn(Be)?Be:[Be],t,n,o,r,s,i,l,u,d),R.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(Te),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Y){if(i.length=$,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(W=s.indexOf(l||void 0))||(W=s.length);(V=s[W-1])&&V.nodeType==8;)W--;for(;W<s.length;W++)if(V=s[W])if(s[W]=null,$e){if(V==Z)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(Z=Ft($e=V))}}if(!$e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$e=l}(p=Ft($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||Or(t),O.__e(Y,t,n)}}else l=t.__e=xl(n.__e,t,n,o,r,s,i,u,d,e);return(p=O.diffed)&&p(t),l}function Ft(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Or(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Or))}function Cr(e,t,n){for(var o=0;o<n.length;)Ln(n[o++],n[o++],n[o++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function xl(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,y,v,R,E=n.props||Wt,P=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(I?g.localName==I:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!I)return R.createTextNode(P);e=R.createElementNS(r,I,P.is?P:d),l&&(O.__m&&O.__m(t,s),l=!1),s=null}if(I){if(d=I=="template"&&e.content||e,s=I=="textarea"&&P.defaultValue!=null?null:s&&Dn.call(d.childNodes),!l&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||Bt(e,p,null,g,r);for(p in P)g=P[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?y=g:p=="checked"?v=g:l&&typeof g!="function"||E[p]===g||Bt(e,p,g,E[p],r);h?(l||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&yl.test(I))&&(r="http://www.w3.org/1999/xhtml"),Ir(d,Cn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&Ae(n,0),l,u),s&&s.some(Te)),l&&I!="textarea"||(p="value",I=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(I!="progress"||y)||Bt(e,p,y,E[p],r),p="checked",v!=null&&v!=e[p]&&Bt(e,p,v,E[p],r))}else E===P||l&&e.data==P||(e.data=P);return e}function Ln(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,n)}}function Nn(e,t,n){var o,r,s,i;if(O.unmount&&O.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ln(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){O.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Nn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ft(o,s=[]))&&(o==e.__e&&s.some(Te),Te(r),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function kl(e,t,n){return this.constructor(e,n)}function Mn(e,t){var n,o,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=it(Vt,{children:[e]}),r=[],s=[],Pn(t,t.__k,o||Wt,Wt,t.namespaceURI,o?null:t.firstChild?Dn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Cr(r,t.__k,s),t.__k.props.children=null}O={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ut=0,e}},xr=0,_l=function(e){return e!=null&&e.constructor===at},Ht.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},n),this.props)),e&&(Oe(n,e),this.__v&&(t&&this.__k.push(t),wr(this)))},Ht.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),wr(this))},Ht.prototype.render=Vt,Re=[],Ut=0,kr=function(e,t){return e.__v.__b-t.__v.__b},qt=Symbol(),Rr=/(PointerCapture)$|Capture$/i,On=0,Tn={},gl=0;var Ce,F,Bn,Dr,qn=Object.is,ct=0,Ur=[],Hn=[],H=O,Pr=H.__b,Lr=H.__r,Nr=H.diffed,Mr=H.__c,Br=H.unmount,qr=H.__;function ut(e,t){H.__h&&H.__h(F,e,ct||t),ct=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return ct=1,Rl(Wr,e)}function Rl(e,t,n){var o=ut(Ce++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Wr(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);qn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=F,!F.__f)){F.__f=!0;var r=F.shouldComponentUpdate;F.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,qn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,l);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=ut(Ce++,3);!H.__s&&Gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function M(e,t){var n=ut(Ce++,4);!H.__s&&Gn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,F.__h.push(n))}function w(e){return ct=5,Un(function(){return{current:e}},[])}function Un(e,t){var n=ut(Ce++,7);return Gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Wn(e,t){return ct=8,Un(function(){return e},t)}function j(){var e=ut(Ce++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Al(){var e;do{for(;e=Hn.shift();)try{lt(e)}catch(n){H.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ur.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(lt),t.__h.some(Fn),t.__h=[]}catch(n){t.__h=[],H.__e(n,e.__v)}}}while(Hn.length)}H.__b=function(e){F=null,Pr&&Pr(e)},H.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qr&&qr(e,t)},H.__r=function(e){Lr&&Lr(e),Ce=0;var t=(F=e.__c).__H;t&&(Bn==F?F.__h=[]:(t.__h.some(lt),t.__h.some(Fn),Ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Bn=F},H.diffed=function(e){Nr&&Nr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Fr(Ur.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Bn=F=null},H.__c=function(e,t){t.some(function(n){try{n.__h.some(lt),n.__h=n.__h.filter(function(o){return!o.__||Fn(o)})}catch(o){n.__h=[function(){throw o}]}}),Mr&&Mr(e,t)},H.unmount=function(e){Br&&Br(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Fr(Hn.push(r))}else lt(r)}catch(s){t=s}}),o.__H=void 0,t&&H.__e(t,o.__v))};var Hr=typeof requestAnimationFrame=="function";function Sl(e){var t,n=function(){clearTimeout(o),Hr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Hr&&(t=requestAnimationFrame(n))}function Fr(e){e!=1&&Dr==H.requestAnimationFrame||((Dr=H.requestAnimationFrame)||Sl)(Al)}function lt(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function Fn(e){var t=F;e.__c=e.__(),F=t}function Gn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!qn(n,e[o])})}function Wr(e,t){return typeof t=="function"?t(e):t}var c=vr.bind(f);var Il={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Tl=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,Tl.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Il[e]}} />`}var Vn=qe?"asked:desk-token":"asked:token",Ol=36e5;function dt(e=We()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Gr=()=>Zr(We());function Kn(){Vo(),Zr(""),location.assign(dt(""))}function Vr(){let e=Zn();if(!e)return"stays";let t=Cl();if(t===null&&!Pl()&&!Ko(e))return"asks";bn(e),jr();let n=Dl(t||We());return n===We()?"stays":(location.replace(n),"leaves")}function jn(e){let t=Zn();e&&t&&bn(t),jr(),location.reload()}var Kr=()=>addEventListener("hashchange",()=>Zn()&&location.reload()),Zn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),jr=()=>history.replaceState(history.state,"",We()),We=()=>location.pathname.replace(/^\/+/,"/")+location.search,Zr=e=>N.set(Vn,JSON.stringify({wanted:e,at:Date.now()}));function Cl(){let{wanted:e="",at:t=0}=JSON.parse(N.get(Vn)??"{}");return N.remove(Vn),Date.now()-t<Ol?e:null}function Dl(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:We()}function Pl(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(dt(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function fe({icon:e,title:t,level:n="h1",text:o,children:r}){return c`
    <div class="empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?c`<p>${o}</p>`:null} ${r}
    </div>
  `}function ie(e){k(()=>{L&&(document.title=q.name?`${e} · ${q.name}`:e)},[e])}function Yr({primary:e}){let t=({currentTarget:n})=>{n.href=dt(),Gr()};return c`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${dt()} onClick=${t}>${a("page.signIn")}</a>`}function zr({again:e}){let t=a(qe?"desk.signedOut":"page.signedOut");return ie(t),Xr(e),c`<${fe} icon="lock" title=${t} text=${a("page.signInBack")}>${f(Yr,{primary:!0})}<//>`}function Jr({again:e}){return Xr(e),c`<div class="notice warn" role="alert">${pt()}</div>`}function pt(){return c`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Yr,{primary:!1})}`}function Qr(){let e=a("signIn.question");return ie(e),c`
    <${fe} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>jn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>jn(!1)}>${a(xe()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Xr(e){k(()=>Ct(t=>{t&&e?.()}),[])}function Kt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=Wn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return M(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function jt({title:e,children:t}){return ie(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof J)return f(n?Jr:zr,{again:t});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?Ll(n):ge(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Ll(e){return e?a("page.offlineSince",{time:pr(e)}):a("page.offline")}function ge(e){return e instanceof J?a("page.signInFirst"):e instanceof de&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Nl=[1,2,3],es=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Nl.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var ts="query AddressForm($countryCode:String!){addressForm(countryCode:$countryCode){countryCode fields{name label required maxLength example choices{code name latinName}}}}";var ns="query Attachment($id:ID!){attachment(id:$id){id fileName mediaType size state downloadUrl}}";var os="mutation CancelOrder($input:CancelOrderInput!){cancelOrder(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var rs="mutation ChangeShippingAddress($input:ChangeShippingAddressInput!){changeShippingAddress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ss="mutation CheckOrderProgress($input:CheckOrderProgressInput!){checkOrderProgress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var is="mutation ConfirmReceipt($input:ConfirmReceiptInput!){confirmReceipt(input:$input){__typename ...on ReceiptConfirmed{order{status statusText shipments{id receivedAt canConfirmReceipt}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var as="mutation CreateAttachmentUpload($input:CreateAttachmentUploadInput!){createAttachmentUpload(input:$input){__typename ...on AttachmentUploadCreated{replayed attachment{id state}upload{url expiresAt fields{name value}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ls="query HelpRequest($id:ID!){helpRequest(id:$id){id type state stateText outcome declineReason filedAt answerBy replyBy replyByDay closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply order{number timeZone}chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on ResolvePaymentIssueDetails{paymentKind:kind kindText}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{parcelKind:kind kindText shipments{id trackingNumber}}...on ReportCustomsDutyIssueDetails{customsKind:kind kindText}...on ReturnOrReplaceItemsDetails{resolution resolutionText items{quantity reason reasonText line{id title}}allocation{quantity shipment{id trackingNumber}line{id title}}}...on CancelOrderDetails{cancelReason:reason reasonText}}}}";var cs="mutation MarkTimelineRead($input:MarkTimelineReadInput!){markTimelineRead(input:$input){__typename ...on TimelineMarkedRead{order{number unreadCount}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var us="query MyOrders($first:Int!=20$after:String$show:OrderFilter$search:String){orders(first:$first after:$after show:$show search:$search){edges{node{id number channel unreadCount status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText answerBy replyByDay isLate}total{amount currency formatted}lines{id title quantity cancelled fulfilment readyAt fulfilledAt imageUrl}shipments{id isNote carrier trackingNumber trackingUrl shippedAt deliveredAt receivedAt returnedAt}availableHelpActions(on:LIST){id type title}}}lookedAt lookedBackTo pageInfo{hasNextPage endCursor}}}";var ds="query Node($id:ID!){node(id:$id){__typename id ...on Order{number}...on OrderLine{lineId}...on Shipment{shipmentId}...on HelpAction{type}...on HelpRequest{filedAt}...on Attachment{fileName}}}";var ps="query OrderCounts{viewer{orderCounts{all needsAnswer openRequests onTheWay past isComplete}}}";var ms="query OrderDetails($id:ID$number:String$requestsAfter:String){order(id:$id number:$number){id number channel status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay releasedAt firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText filedAt answerBy replyByDay isLate canWithdraw canReply}unreadCount adjustments{title amount{amount currency formatted}}total{amount currency formatted}shippingAddress{formatted name line1 line2 city region postalCode countryCode phone}lines{id lineId sku title quantity cancelled returned fulfilment readyAt fulfilledAt imageUrl notReturnable measure unitPrice{amount currency formatted}amount{amount currency formatted}}shipments{id shipmentId isNote carrier trackingNumber trackingUrl shippedAt deliveredAt returnedAt receivedAt receiptConfirmed inquiryEndsAt inquiryLastDay returnEndsAt returnLastDay canConfirmReceipt returnLastDayOnceReceived lines{quantity lineId line{id}}}helpActions{id type state title description pages insteadTry settlesItself notice opensAt opensOn closesAt lastDay closesOn reason{code message event at day}choices{field value label}lines{left line{id}reason{code message}openRequests{id}}shipments{available shipment{id}reason{code message}openRequests{id}}openRequests{id type state}}helpRequests(after:$requestsAfter){edges{node{id type title state stateText outcome declineReason filedAt answerBy isLate replyBy replyByDay question closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{shipments{id trackingNumber}}...on ReturnOrReplaceItemsDetails{items{quantity reason reasonText line{id title}}}}}}pageInfo{hasNextPage endCursor}}}}";var fs="query OrderTimeline($id:ID$number:String$first:Int!=20$after:String$newestFirst:Boolean!=false){order(id:$id number:$number){id number unreadCount timeline(first:$first after:$after newestFirst:$newestFirst){pageInfo{hasNextPage endCursor}edges{cursor node{__typename ...on OrderEventEntry{event}...on ParcelEventEntry{parcelEvent:event shipment{id trackingNumber}}...on ItemEventEntry{itemEvent:event line{id title}}...on OrderEventTakenBackEntry{takenBack:event}...on ParcelCorrectedEntry{corrected:shipment{id trackingNumber}}...on ItemCorrectedEntry{correctedLine:line{id title}}...on ShippingAddressChangedEntry{helpRequestId}...on HelpRequestFiledEntry{helpRequestId type}...on HelpRequestSettledEntry{helpRequestId type state outcome declineReason answer:message}...on HelpRequestReopenedEntry{helpRequestId type}...on MessageEntry{aboutRequestId:helpRequestId message attachments{id fileName mediaType size}expectsAnswer}...on TimelineItem{id at author text unread}}}}}}";var hs="query OrdersNumbered($number:String!){ordersNumbered(number:$number){id number channel statusText timeZone placedAt total{formatted}}}";var $s="mutation PostMessage($input:PostMessageInput!){postMessage(input:$input){__typename ...on MessagePosted{replayed order{number unreadCount timeline(first:1 newestFirst:true){edges{cursor node{...on TimelineItem{id at author text}}}}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var _s="mutation ReportCustomsDutyIssue($input:ReportCustomsDutyIssueInput!){reportCustomsDutyIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var gs="mutation ReportPackageNotReceived($input:ReportPackageNotReceivedInput!){reportPackageNotReceived(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ys="mutation ResolvePaymentIssue($input:ResolvePaymentIssueInput!){resolvePaymentIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var bs="mutation ReturnOrReplaceItems($input:ReturnOrReplaceItemsInput!){returnOrReplaceItems(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var vs="query Viewer{viewer{locale unreadCount}}";var ws="mutation WithdrawHelpRequest($input:WithdrawHelpRequestInput!){withdrawHelpRequest(input:$input){__typename ...on HelpRequestWithdrawn{helpRequest{id state stateText}order{number availableHelpActions{type title}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var Es={address_form:ts,attachment:ns,cancel_order:os,change_shipping_address:rs,check_order_progress:ss,confirm_receipt:is,create_attachment_upload:as,help_request:ls,mark_timeline_read:cs,my_orders:us,node:ds,order_counts:ps,order_details:ms,order_timeline:fs,orders_numbered:hs,post_message:$s,report_customs_duty_issue:_s,report_package_not_received:gs,resolve_payment_issue:ys,return_or_replace_items:bs,viewer:vs,withdraw_help_request:ws};var D=zo("/graphql",Es);var sc=2e3,Ge=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Yt({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function xs(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=b(null),u=w(0);async function d(m,g){u.current+=1;let y=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=lc();return g.then(l,()=>{}),d(()=>uc(cc(e,m),g),"failed")}let h=()=>t?d(()=>Zt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return ic(e,()=>{p(st()?.orders??0)}),ac($,()=>s(m=>({...m,failed:new de("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function ic({show:e,search:t},n){M(n,[e,t])}function ac(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=l=>l.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var lc=async()=>(await D("order_counts",{})).viewer.orderCounts;async function cc(e,t){let n=await Zt({...ks(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Zt({...n,wanted:t});return n}var ks=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Zt({wanted:e=0,...t}){let n=$r(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:l})=>r.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function uc(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ge);if(!n.next||await dc(t)<=o.length)return{...n,first:o};let r=await Zt(ks({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}function dc(e){let t=e.then(o=>o.needsAnswer).catch(()=>0),n=new Promise(o=>setTimeout(o,sc,0));return Promise.race([t,n])}var pc=150;function Rs(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&fr({orders:e,y:scrollY})};return M(()=>{if(e===null){t.current=!1;return}let r=st();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,pc)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var mt=(e,t)=>c`<time datetime=${e}>${S(e,t)}</time>`,Ve=(e,t)=>c`<time datetime=${e}>${ke(e,t)}</time>`,oe=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!oe(e),T=e=>oe(e)?null:e;var B=({quantity:e,cancelled:t})=>e-t,zt=e=>e.every(t=>B(t)===0),De=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&B(n)>0);function Ss(e){return[As(e.cancelled,e,"line.cancelled","line.allCancelled"),As(e.returned,e,"line.returned","line.allReturned")]}function As(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function Is(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(B(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:S(r,t)}):s?o?a(oe(o)?"line.readyFrom":"line.readySince",{date:S(o,t)}):a("line.pickup"):a("line.digital")}var Ts={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Yn(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Ve(t,n)}</dd></div>`:null}var z=({cancelledAt:e})=>!!T(e);function Os(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[De(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||T(e.fulfilledAt)?null:e.shipByDay]}var Cs=e=>Ts[e]?a(Ts[e]):null,ye=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Jt(e,t){let n=ye(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Ds=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function Ps(e,t){return x(e)?a("request.late",{date:ke(e,t)}):null}var Jn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},mc=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Ls(e){let t=Jn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},$c(e),...gc(e)],o=_c(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===o,i<=r],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?hc(d,e.timeZone):null,state:l?"late":fc(i,r,o)}})}function fc(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var hc=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function $c({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function _c({late:e,status:t},n){return!e||!mc.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function gc(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o,status:r}=e;if(De(e)&&r!=="HANDED_OVER")return[zn(e,a("event.shipped"),t),yc(e)];let s=o.filter(l=>B(l)&&l.fulfilment!=="NONE");return s.length===0?[]:s.every(({fulfilment:l})=>l!=="PICKUP")?[zn(e,a("event.handedOver"),n)]:[zn(e,a("event.ready"),ft(o.map(({readyAt:l})=>l))),{name:a("step.pickedUp"),at:T(n)}]}function zn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(Jn[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=Os(e);return s?{name:r,planned:s}:{name:t}}function yc(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:ft(i.map(({returnedAt:l})=>l))}:Jn[t]===4||z(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:Ds(o),planned:r}}function ft(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var bc={AWAITING_PAYMENT:wc,PROCESSING:Ec,READY_FOR_PICKUP:xc,PARTIALLY_SHIPPED:kc,SHIPPED:Rc,DELIVERED:Ac,RECEIVED:Sc,HANDED_OVER:Ic,RETURNED_TO_SENDER:Tc,CANCELLED:Oc};function Ke(e){let{title:t,lead:n=null,chip:o=null}=bc[e.status](e);return{title:t,lead:vc(e)??n,chip:o?.text===t?null:o,steps:Ls(e)}}function vc({status:e,cancelledAt:t,timeZone:n}){let o=e==="CANCELLED"?null:T(t);return o?a("headline.restCancelled",{date:A(o,n)}):null}function wc(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:ur(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function Ec(e){let t=Qn(e)??ht(e,"");if(e.late)return{title:a("headline.late"),lead:Qt(e,!1),chip:t};let[n,o]=[Xn(e),Ms(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(De(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function xc(e){let t=ft(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function kc(e){let t=Qn(e)??ht(e,"info",Dc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Qt(e,!0),chip:t};let[n,o]=[Xn(e),Ms(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function Rc(e){let t=Bs(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Xn(e),T(e.firstShippedAt)],s=Qn(e)??ht(e,"info","truck");if(n){let i=e.late?Qt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Qt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:Pc(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function Ac(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ht(e,"good","check")}}function Sc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,l]=[T(n),T(o)],u=Ns(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return l?{title:a("headline.delivered",{date:A(l,r)}),lead:d,chip:u}:{title:d,chip:u}}function Ic(e){let t=e.lines.filter(r=>B(r)&&r.fulfilment!=="NONE"),n=ft(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:Ns(e)??ht(e,"good","check")}}function Tc({statusText:e}){return{title:e}}function Oc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||zt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ht=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Qn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function Ns({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Cc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Qt({late:e,timeZone:t},n){return e?a(Cc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Xn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!z(e)&&De(e)?A(n,o):null}function Ms(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!z(e)?A(n,o):null}var Bs=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),Dc=e=>Bs(e).length>0||!!T(e.firstShippedAt);function Pc(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var eo="";function he(e,t){let n=Object.entries(t).map(([r,s])=>[r,eo+s+eo]);return a(e,Object.fromEntries(n)).split(eo).map((r,s)=>s%2?c`<bdi>${r}</bdi>`:r)}function ee(e){return e.filter(Boolean).map((t,n)=>c`${n?" · ":null}${t}`)}function to(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function no(e){return t=>{t.preventDefault(),to(t.currentTarget,e)}}function oo(e,t,n){return c`<a class="why" href=${`#${e}`} onClick=${no(e)}>${_(t,"s")}<span>${n}</span></a>`}var Lc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},Nc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},te=e=>Lc[e]??"help",U=(e,t)=>e.helpActions.find(n=>n.type===t),$t=({reason:e})=>e?.code!=="NOT_OFFERED";function ae({action:e,open:t,chosen:n,part:o}){if(!e||!$t(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(te(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return ro(e,i);if(r)return c`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let l=Nc[e.type];return l?oo(_t(e.type),"info",a(l)):null}function ro({title:e},t){return oo(le(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function qs(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var _t=e=>`why-${e}`,le=e=>`request-${e.replace(/\W/g,"")}`;function re({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}function Hs({unitPrice:e,measure:t,quantity:n}){let o=t??Q(n);return e?c`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:c`<span>${a("order.quantity",{count:o})}</span>`}function Xt({measure:e,title:t},n){return c`<span><bdi>${e??Q(n)}</bdi> × <bdi>${t}</bdi></span>`}var Fs=3;function Us(e){let t=e.length>Fs?e.slice(0,Fs-1):e,n=e.length-t.length,o=cr(t.length).map(r=>typeof r=="string"?r:Mc(t[r]));return c`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Mc(e){if(!e)return null;let t=B(e);return t>1?Xt({measure:null,title:e.title},t):c`<span><bdi>${e.title}</bdi></span>`}function Ws({order:e,filled:t,withChannel:n}){let o=Ke(e),r=Bc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(re,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${me(e.id)}>${o.title}<span class="hidden"> ${he("orders.viewOf",{number:e.number})}</span></a></h2>
          ${qc(e,o).map(Hc)}
        </div>
        <p class="names">${Us(r)}</p>
        ${Fc(e,o)}
        ${Gc(e,r.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Vc(o)}
      </div>
      ${Kc(r,s)}
      <div class="order-does">${jc(e,t)} ${e.availableHelpActions.map(l=>Yc(e,l))}</div>
    </li>
  `}function Bc({lines:e}){let t=e.filter(o=>B(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function qc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ge(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Hc=({tone:e,text:t,icon:n,unread:o})=>c`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function Fc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?c`<p class="small">${Uc(n,e.timeZone)}</p>`:t&&Wc(e)?c`<p class="small">${t}</p>`:null}function Uc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Wc({late:e,status:t,shipments:n,cancelledAt:o}){return e||o||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:s})=>x(r)||x(s))}function Gc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=c`<time datetime=${t}>${pe(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=o?c`<bdi>${o.formatted}</bdi>`:null;return c`<p class="meta">${ee([c`<span>${l}</span>`,u,c`<bdi>${r}</bdi>`])}</p>`}function Vc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Kc([,...e],t){if(e.length===0)return null;let n=e.length>2?e.slice(0,1):e;return c`
    <div class="goods-set others" aria-hidden="true">
      ${n.map(({id:o,title:r,imageUrl:s})=>f(re,{key:o,title:r,imageUrl:s,gone:t}))}
      ${e.length>n.length?c`<span class="goods s">+${Q(e.length-n.length)}</span>`:null}
    </div>
  `}function jc(e,t){let n=c`<span class="hidden"> ${he("orders.of",{number:e.number})}</span>`;if(Ge(e))return c`<a class=${t?"btn primary":"btn"} href=${me(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Zc(r));return o?c`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("parcel.track")}${n}${_("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Zc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function Yc(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${me(e.id,t)}>
      ${_(te(t))}<span>${n}<span class="hidden"> ${he("orders.of",{number:e.number})}</span></span>
    </a>
  `}var zc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],Gs=99;function Vs({choice:e,counts:t,choose:n}){let o=w(null),r=w(!1);return M(()=>{!r.current&&!e.show||(r.current=!0,Jc(o.current))},[e.show]),c`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${zc.map(([s,i,l])=>{let u={show:s,search:null},d=s==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${l} href=${Ue(u)} aria-current=${e.show===s?"page":void 0} onClick=${so(()=>n(u))}>
            ${a(i)}<span class=${d?"count new":"count"}>${t?Qc(t[l],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Jc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function Qc(e,t){return e>Gs||e>0&&!t?`${Q(Math.min(e,Gs))}+`:Q(e)}var so=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Xc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Ks={show:null,search:null};function js({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=c`<a class="btn" href=${Ue(Ks)} onClick=${so(()=>o(Ks))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${Js(e)}</p><div class="btns">${Ys(t,n)} ${i}</div>`:i;if(s){let u=he(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(fe,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return f(fe,{icon:"bag",level:"h2",title:a(r?Xc[r]:"orders.noneOnTheWay")},l)}function Zs({found:e,counts:t,busy:n,more:o}){if(!e.next)return null;let r=e.stopped?Ys(n,o):zs(a("orders.more"),n,o);return c`<div class="more-orders">${r}<p>${e.stopped?Js(e):eu(e,t)}</p></div>`}function eu(e,t){let{show:n,search:o}=e.choice;return n||o||!t?.isComplete?null:a("orders.shown",{shown:Yt(e).length,count:t.all})}var Ys=(e,t)=>zs(a("orders.further"),e,t);function zs(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function Js({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:lr(t,o)}):a("orders.lookedAt",{count:e})}var tu=500,nu=200;function Qs({search:e,find:t}){let n=j(),[o,r]=b(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),tu)}function u(d){d.preventDefault(),i(o)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${nu}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${l}
      />
    </form>
  `}function Xs(){let[e,t]=ou(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:l,again:u}=xs(e),d=n?.choice===e,p=Rs(n&&d?n.orders.length:null);ie(a("orders.title"));let h=[o,r].find(m=>m instanceof J);if(h)return f(X,{failed:h,again:u});if(n&&d&&iu(n))return au();let $=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(Qs,{search:e.search,find:$})}</div>
    ${f(Vs,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${su(d?n:null,s)}</p>
    ${o?f(X,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:es()}
    ${n&&n.orders.length>0?f(ru,{found:n,failed:r,counts:i,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?f(js,{found:n,busy:s,more:l,choose:t}):null}
  `}function ou(){let[e,t]=b(Sn);return k(()=>{if(!L)return;let n=()=>t(Sn());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{hr(n,o),t(n)}]}function ru({found:e,failed:t,counts:n,busy:o,isFound:r,save:s,more:i}){let l=Yt(e),u=w(null),d=w(null);M(()=>{(d.current===null?null:u.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=l.length,i()),h=l.findIndex(Ge),$=new Set(l.map(m=>m.channel)).size>1;return c`
    <ul ref=${u} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${s}>
      ${l.map((m,g)=>f(Ws,{key:m.id,order:m,filled:g===h,withChannel:$}))}
    </ul>
    ${t?f(X,{failed:t,again:p,at:e.at}):f(Zs,{found:e,counts:n,busy:o,more:p})}
  `}function su(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var iu=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function au(){let e=q.home?c`<a class="btn primary" href=${q.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(fe,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var ei=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function be(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ce({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function ti(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function en({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let $=j(),m=e??$,g=be(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${ti(m,t,!i)}
      ${l?c`<textarea rows="4" ...${y}></textarea>`:c`<input type=${p??"text"} ...${y} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}function ni({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=j(),u=e??l,d=be(i,n);return c`
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
  `}function gt({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let $=j(),m=e??$,g=be(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${ti(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${y=>s(y.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(y=>c`<option key=${y.value} value=${y.value} selected=${y.value===r}>${y.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}var G=e=>`field-${e.replace(/\W/g,"-")}`;function oi({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${lu([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function lu(e){let t=[...e];return Pt.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${G(r.path)}`} onClick=${cu}><bdi>${o}</bdi></a>`:o})}function cu(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var uu={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},du=["name","line1","line2"],pu=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Se(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ri=null;function mu(){let e=new Intl.Collator(C);return ri??=ei.map(t=>({value:t,label:Mt(t)})).sort((t,n)=>e.compare(t.label,n.label)),ri}var io=new Map;function fu(e){let t=io.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>io.delete(e)),io.set(e,n),n}function si(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return k(()=>{if(!e)return;let i=!0;return fu(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function ii(e,t,n){let o=yt(t,n).map(r=>[r.name,ao(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function yt(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=pu.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function ao(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??(hu(e,n)?o:"")}function hu(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function ai(e,{name:t,latinName:n}){let o=new Intl.Locale(C).maximize().region===e;return n&&!o?`${n} (${t})`:t}function li(e,t,n){return[...yt(t,n).map(r=>{let s=ao(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?ai(t.countryCode,i):s}),Mt(t.countryCode)].filter(Boolean)}function ci({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(gt,{id:G("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:mu(),value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?yt(s,t).map(u=>f($u,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(X,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function $u({field:e,address:t,before:n,set:o,problems:r}){let s=ao(t,e,n),i={id:G(`address.${e.name}`),label:e.label,wide:du.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:uu[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(en,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:ai(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(gt,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function tn({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Mt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var _u={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function lo(e){let t=w(Qo());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===_u[n]?null:bt(s)}catch(r){return ge(r)}}}function bt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var nn=5,gu=6e4,Pe=new Map,Le=class extends Error{constructor(t,n){super(t),this.again=n}},co=e=>Pe.get(e.key)?.file,vt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function wt(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>nn?a("photos.tooMany",{max:nn}):null}function ui(e){let t=n=>n.state!=="ready"&&!Pe.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function uo(e,t,n){let o=Date.now()*1e3+Pe.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),pi(o,e,t,n)}function di({key:e},t,n){let o=Pe.get(e)?.file;o&&pi(e,o,t,n)}function on({key:e},t){Pe.get(e)?.stopper.abort(),Pe.delete(e),t(n=>n.filter(o=>o.key!==e))}async function pi(e,t,n,o){let r=new AbortController;Pe.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await yu(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:l,again:u}=i instanceof Le?i:{message:ge(i),again:!0};s({state:"failed",problem:l,again:u})}}async function yu(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Le(bt({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await bu(r.upload,e,n,o),o({state:"checking"}),await vu(r.attachment.id,t),r.attachment.id}function bu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new Le(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function vu(e,t){let n=Date.now()+gu;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Le(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Le(a("photos.notTaken"),!0)}var je=(e,t)=>`${e}:${t}`;function po(e,t,n){let o={values:{},message:"",address:Se(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return mo(o,t,n??wu(t))}function mo(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function wu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function fo(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function mi(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:vt(e.photos),...e.values};return o&&(r.address=ii(e.address,o,Se(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ze(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function fi(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ze(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function hi(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var Eu=8;function _i({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),l=e.lines.flatMap($=>xu($,t)),u=l.length>Eu,d=l.filter(({line:$})=>ku(n,$)||$i($.title).includes($i(s))),p=r.filter($=>$.path==="items"),h=c`
    ${d.filter($=>$.left>0).map($=>f(Su,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Tu)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${G("items")}-problem`:void 0}>
      <legend class="label" id=${G("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(ce,{id:`${G("items")}-problem`,problems:p})}
      ${u?f(Ru,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function xu(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var ku=(e,t)=>e.some(n=>n.lineId===t.id),$i=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Ru({search:e,set:t,count:n}){let o=j();return c`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Au} />
    </div>
  `}function Au(e){e.key==="Enter"&&e.preventDefault()}function Su({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,$)=>r(o.map(m=>m===l?{...m,...$}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${G(i)} checked=${!!l} onChange=${d} />
        ${f(re,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?f(Iu,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:be(s,`${i}.quantity`)}):null}
              ${f(gt,{id:G(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(ce,{id:`${G(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Iu({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=G(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${_(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Q(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(ce,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Tu({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(re,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function gi({order:e,action:t,parcels:n,set:o,problems:r}){let s=G("shipmentIds"),i=be(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter($=>$!==l):[...n,l])} />
            <span>
              <bdi>${h?Jt(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(ce,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Ou="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",rn=96;function $o(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function yi({id:e,problems:t=[],...n}){let o=j(),r=e??o,[s,i]=b(!1),{orderId:l,set:u,api:d=$o}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])uo(g,d(l),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:nn})}</span></span>
        ${ho({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${ho({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(ce,{id:`${r}-problem`,problems:t})}
      ${f(_o,n)}
    </div>
  `}function bi(e){return c`<label class="btn bare square clip">${_("clip")}<span class="hidden">${a("photos.add")}</span>${ho({},e)}</label>`}function ho(e,{orderId:t,set:n,api:o=$o}){return c`<input type="file" multiple accept=${Ou} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)uo(i,o(t),n);s.value=""}} />`}function _o({photos:e,...t}){let n=w(null);k(()=>t.set(ui),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(Cu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Cu({photo:e,orderId:t,set:n,api:o=$o,removed:r}){let{name:s,state:i,progress:l}=e;function u(){on(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${f(Lu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Du[i]}>${e.problem??a(Pu[i])}</span>`}
        ${i==="failed"&&e.again&&co(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>di(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var Du={checking:"hint",ready:"ok",failed:"problem"},Pu={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Lu({photo:e}){let t=w(null),[n,o]=b(!1),r=co(e);return k(()=>{r?.type.startsWith("image/")&&Nu(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${rn} height=${rn} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Nu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,rn,rn),n.close(),!0}function Ye(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Q(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function ze(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var Mu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},vi=e=>a(Mu[e]??"form.kind");function wi({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${f(oi,{problems:s,round:l,fieldOf:u=>Bu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(_i,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(gi,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(ci,{address:r.address,before:Se(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ze(t).map(u=>f(ni,{key:u,id:G(u),legend:vi(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(en,{id:G("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(yi,{id:G("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:be(s,"attachmentIds")})}
  `}function Bu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?qu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Hu(e,s,t,o):Ze(n).includes(r)?{path:r,label:vi(r)}:null}function qu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Hu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=yt(o,Se(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var Et=[],go="",sn=!1,Ei="auto",xt=()=>!!history.state?.dialog;function ln(e,t){M(()=>{if(!L)return;let n=()=>e();return Et.push(n),go=t??location.href,queueMicrotask(an),()=>{Et.splice(Et.indexOf(n),1),queueMicrotask(an)}},[])}function xi(e,t){L&&(xt()?t||an():history.replaceState(null,"",e))}function an(){sn||(Et.length>0?Fu():xt()&&(sn=!0,history.back()))}function Fu(){let e={...history.state,dialog:!0};if(xt())return history.replaceState(e,"",go);Ei=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",go)}addEventListener("popstate",()=>{if(!L)return;let e=!sn;sn=!1,xt()||(history.scrollRestoration=Ei),e&&!xt()?Et.at(-1)?.():an()});var kt=null;function ki(e){let t=e?.getRootNode(),n=kt??Uu(t,e);return kt=null,()=>{if(n.opener&&t.activeElement===n.opener)return yo(n,t);!Ai(t)&&!e?.contains(t.activeElement)||(kt=n,queueMicrotask(()=>{kt===n&&Ri(n,t),kt=null}))}}function Uu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Ri({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return yo({opener:e,around:t},n);for(let r of t.flatMap(Wu))if(r.tabIndex=-1,o(r))return yo({opener:r,around:t},n)}function yo({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Ai(n)&&Ri({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Ai=e=>!e.activeElement||e.activeElement===document.body;function Wu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function cn({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=w(null),d=w(null),p=j(),h=()=>u.current?.close();M(()=>{let g=ki(u.current);return u.current?.showModal(),g},[]),M(()=>d.current?.focus(),[e,t]),ln(h,i);let $=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Vu(h)}>
      ${n?null:Gu($,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Gu(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Vu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function bo({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:l,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(cn,{title:i.title,seal:{icon:"check",tone:""},close:l,foot:v},i.text?c`<p>${i.text}</p>`:null)}let y=c`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(cn,{title:e,close:l,foot:y},[n?c`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,c`<div role="alert">${h?c`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var Ku={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Si=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Ii(e,t){let[n,o]=Ku[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:Si()}}function Ti(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${Ve(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Si()}`}}function Oi({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var vo=5,wo=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Di({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${ju(t)}
    ${r?c`<div class="goods-set">${Pi(e).slice(0,vo).map(({id:s,title:i,imageUrl:l})=>f(re,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${Ne(a("form.order"),a("form.orderOf",{number:e.number,date:S(e.placedAt,e.timeZone)}))}
      ${r?Ne(a("order.items"),Zu(e)):null}
      ${r?Ne(a("order.total"),e.total?.formatted):null}
      ${o?Ne(a("form.address"),Ci(li(n.address,o,Se(e.shippingAddress)))):null}
      ${Ze(t).map(s=>Ne(a("form.reason"),Yu(t,s,n.values[s])))}
      ${Ne(a("form.message"),n.message.trim())}
      ${Ne(a("photos.add"),n.photos.length?Ci(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function ju(e){if(!e.settlesItself)return c`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Ne(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Ci=e=>e.map(t=>c`<span class="one-line"><bdi>${t}</bdi></span>`),Pi=e=>e.lines.filter(t=>t.quantity>t.cancelled);function Zu(e){let t=Pi(e),n=t.length-vo,o=t.slice(0,vo).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="one-line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="one-line">${a("orders.others",{count:n})}</span>`:null}`}function Yu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Eo=new Map,Li=new Map;function un(e,t){let n=Dt(e),[o]=b(t),[,r]=b(0);M(()=>zu(n,()=>r(i=>i+1)),[n]);function s(i){let l=xo(n)??o,u=typeof i=="function"?i(l):i;ko(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[xo(n)??o,s,()=>ko(n,null)]}var dn=e=>xo(Dt(e)),pn=(e,t)=>ko(Dt(e),t);function xo(e){let t=N.get(e);if(t===null)return null;let n=Li.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Li.set(e,{json:t,value:o}),o}function ko(e,t){t===null?N.remove(e):N.set(e,JSON.stringify(t));for(let n of Eo.get(e)??[])n()}function zu(e,t){let n=Eo.get(e)??new Set;return Eo.set(e,n.add(t)),()=>{n.delete(t)}}async function Ni(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return Ju(Object.values(o)[0])}catch(o){return o instanceof J?{signedOut:!0}:{failed:ge(o)}}}function Ju(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Mi({order:e,action:t,chosen:n,changed:o}){let r=je(e.id,t.type),[s,i]=b(()=>Qu(r,t,n)),[l,u,d]=un(r,po(e,t,n)),[p,h]=b([]),[$,m]=b(null),[g,y]=b(0),[v,R]=b(!1),E=fo(l,t);function P(Z,W){u(V=>({...fo(V,t),...Z})),h(p.filter(V=>V.path!==W&&!V.path.startsWith(`${W}.`)))}function I(Z){u(W=>({...W,photos:Z(W.photos)})),h(W=>W.filter(V=>!V.path.startsWith("attachmentIds")))}function Ie(Z){return h(Z),m(null),y(g+1),Z.length===0}function Xe(){let Z=wt(E.photos);return Ie([...fi(E,t),...Z?[{path:"attachmentIds",message:Z}]:[]])}async function Be(Z){if(v)return!0;if(!Xe())return!1;R(!0);let W=mi(E,e,t,Z),V=ot(W,E.sent);u(Y=>({...Y,sent:V}));let K=await Ni(t.type,{...W,idempotencyKey:V.key});return"filed"in K&&d(),"problems"in K?Ie(hi(K.problems,E)):m(K),"problems"in K||"signedOut"in K||o(),y(Y=>Y+1),R(!1),!("problems"in K)}function $e(){for(let Z of E.photos)on(Z,I);d(),i(!1),Ie([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:P,changePhotos:I,isReady:Xe,send:Be,startAfresh:$e}}function Qu(e,t,n){let o=dn(e);return o?(n&&pn(e,mo(o,t,n)),!0):!1}function Bi(e,t,n){let o=dn(je(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=dn(je(e.id,n.type))??po(e,n),s=[r.message,o.message].filter(Boolean);pn(je(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),pn(je(e.id,t.type),null)}function qi({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=Xu(t),l=Mi({order:e,action:i,chosen:n,changed:s}),u=si(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(wo(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:$},g=ed(e,i,l,o,h)??(d?od(m,()=>p(!1)):nd(m));return f(cn,{close:()=>{r(),h.current()},address:me(e.id,i.type),...g})}function Xu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function ed(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?Ii(t.type,e):Ti(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>td(d.getElementById(le(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===U(e,t.type)?.insteadTry&&u==="AVAILABLE");return Oi(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Bi(e,t,i),r(i.type))})}function td(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function nd({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=wo(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?rd(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(Fi,{filling:n})}
      ${f(wi,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Hi(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function od({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${f(Fi,{filling:n})}${f(Di,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${Hi(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Hi({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function rd({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Fi({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${pt()}</div>`}function Wi(e){let{id:t}=e.named;return t?e.page(t):f(sd,e)}function sd({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:l,failed:u,again:d}=Kt(()=>t(s));if(ie(i),u&&!l)return f(X,{failed:u,again:d});if(!l)return f(jt,{title:i});let[p]=l;return p?l.length===1?n(p.id):id(i,e,l,r()):o(i)}function id(e,{number:t,help:n},o,r){return c`
    ${r}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${o.map(s=>c`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${me(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${ad(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function ad({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=c`<span>${a("event.placed")} ${mt(n,o)}</span>`,i=r?c`<bdi>${r.formatted}</bdi>`:null;return ee([Ui("order.channel",e),Ui("desk.customer",t),s,i])}var Ui=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Gi({order:e,shipmentId:t,close:n,changed:o}){let r=lo(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let l=ye(i,s),u=i.returnLastDay;return f(bo,{title:a("receipt.title",{parcel:l}),children:[ld(e,i),c`<p>${a("receipt.final")}</p>`],notice:[cd(e,i),ud(e,i),dd(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:S(u,e.timeZone)}):void 0},close:n})}function ld(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return c`<p>${ee(n.map(o=>o&&c`<bdi>${o}</bdi>`))}</p>`}function cd(e,{id:t,inquiryLastDay:n}){return U(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:S(n,e.timeZone)}):a("receipt.endsInquiry"):null}function ud(e,{id:t}){return U(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(r=>r.shipment.id===t&&r.openRequests.length>0)?a("receipt.requestStays"):null}function dd({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:S(t,e)}):null}function Vi({order:e,requestId:t,close:n,changed:o}){let r=lo(o),s=pd(e,t);return f(bo,{title:a("withdraw.title",{title:s}),children:c`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function pd({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Ki({order:e,open:t}){let n=U(e,"CANCEL_ORDER");if(!n||!$t(n)||z(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return c`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ae,{action:n,open:t})} ${o?f(ae,{action:o,open:t}):null}
    </section>
  `}var ji=5;function Ro({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(md,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(Ao,{of:"lines",rows:r})}function Ao({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>ji&&!o;function l(){r(!0);let d=s.current?.children[ji];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return c`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?c`<button type="button" class="btn" onClick=${l}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function md({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return c`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let l=n===B(t),u=z(i)||B(t)===0,d=[r?null:Is(t,i.timeZone),...o?Ss(t):[]];return c`
    <li class="line" tabindex="-1">
      ${f(re,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Hs({...t,quantity:n})}</p>
        ${d.map(p=>p?c`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${l&&t.amount?c`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?fd(e,t.id):null}
      </div>
    </li>
  `}function fd({order:e,open:t},n){let o=U(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ae,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function Yi(e){let{order:t}=e,[n,o]=[Cs(t.payment),T(t.paidAt)];return c`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?tn(t.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
        ${Zi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(Ao,{of:"totals",rows:t.lines.filter(B).map(hd),last:$d(t)})}
        ${t.total?null:c`<p>${a("order.noTotal")}</p>`}
        ${n?c`<p class="small soft">${n}</p>`:null}
        ${o?c`<p class="small soft">${a("order.paidOn",{date:S(o,t.timeZone)})}</p>`:null}
        ${Zi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function Zi({order:e,open:t},n){return c`<div class="links">${n.map(o=>f(ae,{key:o,action:U(e,o),open:t}))}</div>`}function hd(e){return c`<div key=${e.id} tabindex="-1"><dt>${Xt(e,B(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function $d({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>c`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?c`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function mn(e,t){let[n,o]=b({items:So(e),cursor:Io(e)});k(()=>o(d=>_d(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:zi(So(d),p.items),cursor:Io(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function fn({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function _d(e,t){let n=So(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:zi(e.items,n)}:{items:n,cursor:Io(t)}}function zi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var So=e=>e.edges.map(t=>t.node).reverse(),Io=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Ji({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return c`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${ye(t,n)}</h3>
        ${yd(t)} ${bd(t,r.timeZone)} ${Rt(vd(r,t))}
      </div>
      ${i?c`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(Ro,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):c`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:gd(e,t)}
    </article>
  `}function Qi({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return c`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?c`<span class="soft">${s}</span>`:null}</div>
      ${f(Ro,{section:e,units:r,canReturn:i})}
    </article>
  `}function gd({order:e,open:t,receive:n},o){let r=U(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:c`
    <div class="parcel-foot">
      ${f(ae,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?c`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function yd({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?c`<bdi>${t}</bdi>`:null;return c`
    <span class="soft">
      ${e?c`<bdi>${e}</bdi> `:null}
      ${n&&o?c`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function bd({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,l]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return l?c`<span class="soft">${a(i,{date:pe(l,r)})}</span>`:null}function vd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:l,returnedAt:u}=t,d=(p,h)=>a(p,{date:pe(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?l?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:wd(e,r,d)}function wd(e,t,n){return z(e)?null:{tone:"",text:t&&oe(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function Rt(e){return e?c`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function hn({chosen:e,details:t},n){return[...To(t,n),...e.map(({label:o})=>o)].map(o=>c`<bdi>${o}</bdi>`)}function To(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Jt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function Oo(e,t){return c`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${Yn(a("request.filedAt"),e.filedAt,t)} ${Yn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${kd(e,t)}
      ${e.message?c`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ye(e.attachments,ze)}
    </details>
  `}function Xi({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=mn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:c`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>xd(r,e))}</ul>
      ${fn(n)}
    </details>
  `}var Ed={RESOLVED:"good",DECLINED:"warn"};function xd(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:l}=e,u=Ed[r]??"";return c`
    <li key=${n} id=${le(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(te(l),"s")}<b>${i}</b>
        <span class="soft">${o?S(o,t.timeZone):null}</span>
        ${Rt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${Oo(e,t.timeZone)}
    </li>
  `}function kd({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${Rd(t,n)}`}function Rd(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?tn(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${mt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Ad)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ad({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var ea=.8,ta=864e5,Sd={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Id={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function na({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:Cd(n,o,t)};return c`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>c`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Td(s,e,t)}</span>${Od(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${pe(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${pe(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Td({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:l,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:S(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:S(t,u)});let h=n.map(m=>Sd[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:S(p,u)});let $=s.map(m=>Id[m]).find(Boolean);return $?a($):t?t>l?a("when.since",{date:S(t,u)}):a("when.always"):i?.message??a("when.always")}function Od({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,l=n?Date.parse(n):o.to,u=i===null||i>r?"then":l<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&l>i;return c`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?c`<rect class=${u} x=${s(i)} width=${s(l)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-ea)} width=${ea} height="10" />
    </svg>
  `}function Cd(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+ta,t+ta,...o)-t)}function oa(e){let t=e.order.helpActions.filter($t),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return c`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?c`<ul>${n.map(r=>Dd(r,e))}</ul>`:c`<p>${a("help.none")}</p>`}
        ${o.length?Pd(o,e):null} ${f(Xi,{section:e})} ${na(e,t)}
      </div>
    </section>
  `}function Dd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return c`
    <li key=${e} class="help-row">
      <span class="tile">${_(te(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function Pd(e,t){return c`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>Ld(n,t))}</ul>
    </details>
  `}function Ld(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[l]=i;return c`
    <li key=${o} id=${_t(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&l?ro(e,l):null}
        ${qs(e,t.helpActions,n)}
      </div>
    </li>
  `}var Nd=2;function ra(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Ke(t);return c`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${Md(t)}</div>
        <div class="hero-words">
          ${Rt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?c`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?c`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,l)=>Bd(i,s[l+1]))}</ol>`:null}
      <div class="hero-does">
        ${qd(e)}
        <a class="btn jump" href="#help" onClick=${no("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function Md(e){let t=e.lines.filter(o=>B(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,Nd).map(o=>f(re,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:z(e)}))}function Bd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return c`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?c`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?c`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?c`<span>${t}</span>`:null}
    </li>
  `}function qd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=U(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return c`
    ${r?c`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(te("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Hd(e,r?"btn":s)}
  `}function Hd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:l,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(l)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:ye(o,n)}):a("parcel.track");return c`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function sa(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Wd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(ia(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],l={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=Ud(s,u.id),p=Math.max(0,B(u)-d),h=Fd(u,p,d);h?l[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||l.others.push(n(u,u.id,u.quantity))}return l}function Fd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var Ud=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),ia=(e,t)=>e.lines.find(n=>n.id===t)??null;function Wd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=ia(e,r?.id);return s&&B(s)===0})}function aa(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:l}=sa(t);return c`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Gd(e)}</div>
      ${zt(t.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Ji,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(z(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",ye(d,p),h))}
      ${u("others","more",a("order.rest"),l)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Qi,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Gd({order:e,open:t}){let n=U(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(ae,{action:n,open:t}):null}var Vd="(min-width: 64rem)";function Je(e,t="box"){let n=$n(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function la(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(Vd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Kd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=$n(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&jd(e.current,o.current)}function l({relatedTarget:u}){e.current?.matches(":popover-open")&&u instanceof Node&&!e.current.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function ca({close:e}){return ln(e),null}function Kd(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function jd(e,t){let n=$n(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var $n=e=>e.getRootNode();function ua(e,t){let n=$n(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function da({edges:e}){let t=e.map(({node:n})=>n.unread?Zd(n):null).find(Boolean);return t?c`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Je(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function Zd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var pa=()=>c`
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
`;function ma({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>Yd(o,e,t)).map(o=>Jd(o,e))}function Yd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<zd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:l})=>l===s?.id)?.returned??0)>=i)}var zd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function Jd(e,t){let n=e.returnInstructions,o=`return-${le(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return c`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ee([a("return.approved"),...hn(e,t)])}</p>
          ${n?.address.length?c`<p>${a("return.to")}</p><address>${n.address.map(s=>c`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?c`<p>${a("return.label")}</p>${Ye(n.files,ze)}`:null}
        </div>
      </div>
    </section>
  `}function ha(e,t){let{openRequests:n}=e.order,r=[...n.filter(fa).map((s,i)=>Qd(s,e,i===0)),...n.filter(s=>!fa(s)).map(s=>Xd(s,e)),...ma(e)];return r.length||t?c`<div class="strips">${r}${t}</div>`:null}var fa=({state:e})=>e==="AWAITING_SHOPPER",Co=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function Qd(e,t,n){let{order:o,write:r}=t,s=Co(e,o),i=e.replyByDay?a("request.answerUntil",{date:S(e.replyByDay,o.timeZone)}):null,l=({currentTarget:u})=>r(e.id,u);return $a(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:c`
      ${s?.question?c`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ee([c`<span id=${`${le(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:c`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${l}>${a("request.answer")}</button>
      ${_a(e,t,"btn bare","about")}
    `})}function Xd(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:l,title:u,type:d}=e,p=Co(e,n),h=Ps(s,n.timeZone),$=oe(s)?c`${a("request.answerBy")} ${Ve(String(s),n.timeZone)}`:l;return $a(e,n,"",{sign:_(te(d)),title:a("request.inProgress",{title:u}),words:c`
      <p>${ee([...p?hn(p,n):[],h?null:$])}</p>
      ${h?c`<p class="late">${h}</p>`:null}
    `,does:c`
      ${i?ga(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${_a(e,t,"btn")}
    `})}function $a(e,t,n,{sign:o,title:r,words:s,does:i}){let l=le(e.id),u=Co(e,t);return c`
    <section key=${l} id=${l} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${l}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${l}-title`}>${r}</h2>
          ${s} ${u?Oo(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function _a({id:e,canWithdraw:t},n,o,r="title"){return t?ga(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function ga(e,t,n,o,r,s){let i=le(e),l=`${i}-${t} ${i}-${s}`;return c`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${l} onClick=${o}>${n}</button>`}var Qe="order";function ve(e){let t=e.openRequests.filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>n(o.type)?{...o,title:ep(o,e)}:o)}function ep({id:e,title:t,filedAt:n},o){let r=o.helpRequests.edges.find(({node:i})=>i.id===e)?.node,s=r?To(r.details,o).join(", "):"";return`${t} (${s||ke(n,o.timeZone)})`}function we(e){return e.filter(n=>n.state==="AWAITING_SHOPPER").sort((n,o)=>String(n.replyByDay).localeCompare(String(o.replyByDay)))}function ya(e,{chosen:t,hasWords:n,last:o}){let r=ve(e),s=we(r),i=d=>d===Qe||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:tp(r,Qe));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var tp=([e,t],n)=>e&&!t?e.id:n;function ba(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[l,u]=b(null),[d,p]=b("");async function h(g){let{text:y,photos:v,sent:R}=t.of(g),E={orderId:e.id,text:y,helpRequestId:g===Qe?null:g,attachmentIds:vt(v)},P=ot(E,R);t.write(g,{sent:P});let{postMessage:I}=await D("post_message",{input:{...E,idempotencyKey:P.key}});return I.__typename!=="MessagePosted"?(await n(!1),{message:bt(I),at:null}):(t.clear(g),p(g),await n(!0),null)}async function $(g){if(o)return s;r(!0),u(null);let y=np(g,t)??await h(g.id).catch(op);return i(y),u(y?null:g),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:$,reset:m}}function np({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=wt(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var op=e=>({message:ge(e),at:null,isSignedOut:e instanceof J});function va({id:e,title:t,isAnswer:n},o,r){let s=ve(r).find(l=>l.id===e),i=oe(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function wa({order:e,subject:t,choose:n}){let o=j(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:we(i);return c`
    <div role="status">
      ${s?sp(e,t):null} ${l?ip(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${rp(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function rp({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Qe,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function sp(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:n.title,state:n.stateText}:null;return c`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function ip({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var Do={text:"",photos:[]};function Ea(e){let[t,n]=un(`talk:${e}`,{about:"",written:{}}),o=r=>ap(Me(t,r));return{about:o(t.about)?t.about:"",of:r=>Me(t,r),has:o,write:(r,s)=>n(i=>_n({...i,about:r},{[r]:{...Me(i,r),...s}})),changePhotos:(r,s)=>n(i=>_n(i,{[r]:{...Me(i,r),photos:s(Me(i,r).photos)}})),move:(r,s)=>n(i=>_n({...i,about:s},{[r]:Do,[s]:lp(Me(i,s),Me(i,r))})),clear:r=>n(s=>_n(s,{[r]:Do}))}}var Me=({written:e},t)=>e[t]??Do,ap=({text:e,photos:t})=>e.trim()!==""||t.length>0;function _n({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var lp=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var xa="talk-problem";function ka({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=Ea(e.id),[i,l]=b(""),u=ba(e,s,async y=>{y&&n(""),y&&l(""),await o()}),d=ya(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);pp(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),g={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?va(u.sent,d,e):null}</p>
      ${f(wa,{order:e,subject:d,choose:p})}
      ${f(_o,{key:d.id,...g})}
      ${f(cp,{box:r,subject:d,words:s,sending:u,files:g,write:h,hold:y=>l(y?d.id:"")})}
      ${up(u)}
    </form>
  `}function cp({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:l,write:u,hold:d}){let p=j();return c`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?xa:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${dp}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(bi,l)}
        <button type="submit" class=${`btn send ${r.has(t)?"primary":""}`} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
  `}function up({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return c`
    <div id=${xa} role="alert" class=${n?"notice warn":"problem"}>
      ${n?pt():c`${_("alert","s")}<p>${t}</p>`}
    </div>
  `}function dp(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function pp(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var mp=864e5,fp=ne(()=>({day:"numeric",month:"short"})),hp=ne(()=>({day:"numeric",month:"short",year:"numeric"})),Ra=ne(()=>({year:"numeric"})),$p=[!1,!0].map(e=>ne(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),_p=new Intl.DateTimeFormat().resolvedOptions().timeZone,Sa=(e,t)=>$p[t===_p?0:1]?.(t).format(new Date(e)),Aa=(e,t)=>Ra(t).format(new Date(e))===Ra(t).format(Date.now());function Ia(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=S(r.at,n),l=!t(r)&&!Oa(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return gp(o).map(r=>({label:yp(r,n),isOneDay:Ta(r,n),entries:r}))}function gp(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var Ta=(e,t)=>new Set(e.map(({at:n})=>S(n,t))).size===1;function yp(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return Ta(e,t)?Oa(r,t)??A(r,t):(Aa(o,t)&&Aa(r,t)?fp:hp)(t).formatRange(new Date(o),new Date(r))}function Oa(e,t){let n=[0,1].find(o=>S(e,t)===S(new Date(Date.now()-o*mp).toISOString(),t));return n===void 0?null:sr.format(-n,"day")}var Po={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},bp={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Ca(e){switch(e.__typename){case"OrderEventEntry":return Po[e.event]??"info";case"ParcelEventEntry":return Po[e.parcelEvent]??"parcel";case"ItemEventEntry":return Po[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return te(e.type);case"HelpRequestSettledEntry":return bp[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var vp=()=>q.name||a("conversation.shop"),Lo=(e,t)=>La(e,t)!==null;function Da(e,t,n){let o=La(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:wp(e,t,n)} ${o?Ep(e,t,o):null}
    </li>
  `}function wp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?No(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${_(Ca(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Pa(t.at,e.timeZone,n)}
    </p>
  `}function Ep(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?No(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):vp()}</bdi> · ${Pa(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?c` · <bdi>${s.title}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Ye(o,ze)}
      ${s&&xp(e,t,s.id)?c`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Pa(e,t,n){return c`<time datetime=${e} title=${ke(e,t)}>${n?Sa(e,t):pe(e,t)}</time>`}function La(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?No(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var No=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function xp(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&we(ve(e)).some(({id:o})=>o===n)}var kp=8;function Na(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>kp?Ap(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return M(()=>{let u=n.current;if(Rp(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=Mo(e.current,u.element)-u.top),i(),n.current&&s(Ma(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var Ma=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),Rp=(e,t)=>Ma(e,t).at(-1)?.author==="SHOPPER";function Ap(e){let t=[...e.querySelectorAll(".entry")].find(n=>Mo(e,n)+n.clientHeight>0);return t?{element:t,top:Mo(e,t)}:null}var Mo=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Sp=2e4;async function At(e,t){return(await D("order_timeline",{...gr(e),...t})).order?.timeline}function qa(e,t,n){let o=Ba(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await At(e,{first:1}).then(Ba,()=>null);(l!==o||r)&&n(),r=l===null},Sp);return()=>clearInterval(i)},[e,o])}var Ba=e=>e?.edges[0]?.node.id;function Ha({order:e,timeline:t,changed:n}){let o=w(null),r=mn(t,$=>At(e.id,{after:$})),{items:s}=r,i=Tp(s),{below:l,scrolled:u,toEnd:d}=Na(o,s);Op(e.id,s,o,n),Cp(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>Lo(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${fn(r)}
          <ol class="entries">${Ia(s,$=>Lo(e,$),e.timeZone).map($=>Ip(e,$,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function Ip(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,Da(e,s,n)])]}function Tp(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Op(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function Cp(e,t){let n=w(t);M(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function Fa({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:l,handlers:u}=la(s);return qa(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(ca,{close:l}):null}
      <div class="talk">
        ${Dp(e,l)} ${f(Ha,{order:e,timeline:t,changed:r})} ${f(ka,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function Dp(e,t){let n=Lt(),o=Pp(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${q.name?he("conversation.with",{shop:q.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function Pp(e){let t=e.timeZone,n=ve(e),o=we(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!oe(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function Ua({order:e}){let t=we(ve(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>ua(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Je(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${Lp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function Lp(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Q(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function Wa(e){return f(Wi,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Np,{id:t,help:e.help}),none:Va,back:Ga})}var Ga=()=>c`<a class="crumb" href=${An}>${_("back","s")}${a("orders.title")}</a>`;function Va(e){return c`<${fe} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${An}>${a("orders.title")}</a><//>`}function Np({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=Kt(async()=>{let[{order:i},l]=await Promise.all([D("order_details",_r(e)),At(e)]);return{order:i,timeline:l}});return r&&!n?f(X,{failed:r,again:s}):n?!n.order||!n.timeline?Va(a("orders.title")):c`
    ${r?f(X,{failed:r,again:s,at:o}):null}
    ${f(Mp,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(jt,{title:a("order.waiting")},pa())}function Mp({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=b(null),[l,u]=b(""),d=w(null);ie(a("order.pageTitle",{title:Ke(e).title,number:e.number})),k(()=>{let h=U(e,o),$=h?.state==="AVAILABLE";$?i({form:h.type}):h&&to(d.current,_t(h.type)),xi(me(e.id),$)},[]);let p={order:e,at:n,open:(h,$)=>i({form:h,chosen:$}),receive:h=>i({receive:h}),withdraw:h=>i({withdraw:h}),write(h,$){u(h),$ instanceof Element&&Je($)}};return c`
    ${Bp(e)}
    <div class="order-page" ref=${d}>
      <div class="order-main">
        ${ha(p,da(t))} ${ra(p)} ${aa(p)} ${oa(p)} ${Yi(p)} ${Ki(p)}
      </div>
      ${f(Fa,{order:e,timeline:t,about:l,setAbout:u,changed:r})}
    </div>
    ${f(Ua,{order:e})}
    ${qp(s,i,p,r)}
  `}function Bp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[c`${he("order.title",{number:e})}`,S(n,o),t?c`${a("order.channel")} <bdi>${t}</bdi>`:null];return c`
    <div class="order-top">
      ${Ga()}
      <span class="soft order-number">${ee(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function qp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(l=>l===e?null:l);if("receive"in e)return f(Gi,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(Vi,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=U(n,e.form);return i?f(qi,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var Hp=2e3;function Ka(e,t){document.documentElement.lang=C,document.documentElement.dir=Fo?"rtl":"ltr";let n=_e()?.leaves?"leaves":Vr();if(n==="leaves")return;jo(()=>location.reload()),Kr();let o=f(n==="asks"?Qr:e,mr()),r=()=>Mn(Fp(o,t),document.body);document.body.replaceChildren(),Ct(r),r()}function Fp(e,t){return c`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${Up(t)}
    <main id="main" tabindex="-1">${e}</main>
    ${Wp()}
  `}function Up({home:e,name:t}){let n=Lt(),o=q.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${q.home||e}>
          ${n?c`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${ja(q.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Gp,{})}
          ${xe()?c`<button type="button" class="btn bare square" onClick=${Kn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Wp(){let e=xe();return!e&&!q.footer?.length?null:c`
    <footer class="foot">
      ${ja(q.footer)}
      ${e?c`<button type="button" class="as-link" onClick=${Kn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var ja=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${ar(t)}</a>`);function Gp(){let e=w(!1),[t,n]=b(!1),o=()=>n(!0);k(()=>{let l=setTimeout(o,Hp);return()=>clearTimeout(l)},[]);function r({currentTarget:{value:l}}){l!==C&&Uo(l)}function s(l){e.current=!0,l.key==="Enter"&&r(l)}let i=()=>{e.current=!1};return c`
    <label class="quiet-select short" onPointerEnter=${o} onFocusIn=${o}>
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        ref=${Vp}
        onKeyDown=${s}
        onPointerDown=${i}
        onChange=${l=>e.current?null:r(l)}
        onBlur=${r}
      >
        ${Object.entries(It).filter(([l])=>t||l===C).map(([l,{name:u}])=>c`<option key=${l} value=${l} lang=${l} selected=${l===C}>${u}</option>`)}
      </select>
    </label>
  `}function Vp(e){e&&Wo()&&e.focus()}var Kp={orders:Xs,order:Wa},Za=Kp[St];Za&&Ka(Za,{home:"./",name:a("orders.title")});
