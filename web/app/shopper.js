var{orderHelp:It}=document.documentElement.dataset,M=It!==void 0,He=!!It?.startsWith("desk"),tt=M?"":new URL("../",import.meta.url).href;var nt=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,re=Ho("localStorage"),B=Ho("sessionStorage");function Ho(e){let t=Xa(e),n=o=>`${e} ${o}`;return{get:o=>nt.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),nt.delete(n(o))}catch{nt.set(n(o),r)}},remove(o){nt.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...nt.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function Xa(e){try{return globalThis[e]}catch{return null}}var el=["en","fr","es","de","it","pt","ja","ru","nl","nb","da","sv","ko","fi","he","tr","pl","cs","el","hr","ro","hu"],tl=["he"],qo="language",bn="language-chosen",nl={no:"nb",nn:"nb",iw:"he"},D=ol([...M?[re.get(qo)]:rl(),...navigator.languages]),Fo=tl.includes(D);function Uo(e){re.set(qo,e),B.set(bn,e),location.reload()}function Wo(){let e=B.get(bn)!==null;return B.remove(bn),e}function ol(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=nl[n]??n;if(el.includes(o))return o}return"en"}function rl(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var we=He?"desk-token":"token",ot=`owner:${we}`,Tt=`signed-out:${we}`,Go=`draft:${we}:`,vn=new Set,Vo=new Set,ce={source:null,token:null,coming:null};function xe(){return qe(),M?re.get(we):ce.token}async function Ot(e=null){e&&sl(e),!M&&!ce.token&&(ce.coming??=il().finally(()=>{ce.coming=null}),await ce.coming);let t=xe();return t===e?null:t}function wn(e){re.set(we,e),qe()}function sl(e){xe()===e&&(ce.token=null,M&&re.remove(we),Yo(!1))}async function il(){let{source:e}=ce,t=typeof e=="function"?await e():null;e===ce.source&&(ce.token=t,qe()&&al())}function Ko(){re.remove(we),re.set(Tt,String(Date.now())),qe()}function jo(e){return qe(),zo(e)===B.get(ot)}function Zo(e){Vo.add(e);let t=()=>qe()?e():Yo(xe()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Ct(e){return vn.add(e),()=>{vn.delete(e)}}var Dt=e=>`${Go}${B.get(ot)??""}:${e}`;function qe(){let e=M?re.get(we):ce.token,t=re.get(Tt)??"",n=t!==(B.get(Tt)??""),o=n?null:B.get(ot),r=e?zo(e):o;if(!n&&r===o)return!1;for(let s of B.keys())s.startsWith(Go)&&B.remove(s);return B.set(Tt,t),r===null?B.remove(ot):B.set(ot,r),!0}function al(){for(let e of Vo)e()}function Yo(e){for(let t of vn)t(e)}var zo=e=>String(cl(e)??ll(e)),ll=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function cl(e){try{let[,t=""]=e.split(".");return JSON.parse(atob(t.replace(/-/g,"+").replace(/_/g,"/"))).sub}catch{return}}var z=class extends Error{},ue=class extends Error{constructor(t,n){super(t),this.retryable=n}},ul={origin:""},$e=()=>globalThis.orderHelpStarted;function Jo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=ml(n,o),i=s?$e()?.token:await Ot();if(!i)throw new z;let l=await er(s??Qo(e,r,o,i));return hl(l.status===401?await dl(e,r,o,i):l)}}function Qo(e,t,n,o){return fetch(ul.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":D},body:JSON.stringify({query:t,variables:n})})}async function dl(e,t,n,o){let r=await Ot(o);if(!r)throw new z;let s=await er(Qo(e,t,n,r));if(s.status!==401)return s;throw await Ot(r),new z}var pl=(e,t)=>`${e} ${JSON.stringify(t)}`;function ml(e,t){let n=pl(e,t),o=$e()?.answers.get(n);return $e()?.answers.delete(n),o}function Fe(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:fl()}}function Xo(){let e=null;return t=>(e=Fe(t,e),e.key)}function fl(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function er(e){try{return await e}catch(t){throw new ue(String(t),!0)}}async function hl(e){if(e.status>=500||e.status===429)throw new ue(e.statusText,!0);let t;try{t=await e.json()}catch{throw new ue(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ue(n.message,n.extensions?.retryable??!1);return t.data}var tr=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Pt=new URL("../shop/shop.json",import.meta.url).href,mm=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var nr=new Intl.PluralRules(D),xn=new Intl.NumberFormat(D),$l=new Intl.DateTimeFormat().resolvedOptions().timeZone,rt=te(()=>({dateStyle:"long"})),En=te(()=>({day:"numeric",month:"short"})),kn=te(()=>({weekday:"short",day:"numeric",month:"short"})),Rn=te(()=>({day:"numeric",month:"short",year:"numeric"})),An=te(()=>({year:"numeric"})),or=te(()=>({year:"numeric",month:"long"})),rr=te(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===$l?void 0:"short"})),sr=new Intl.DateTimeFormat(D,{timeStyle:"short"}),Lt=new Intl.ListFormat(D,{type:"unit",style:"short"}),ir=new Intl.RelativeTimeFormat(D,{numeric:"auto"}),ar=new Intl.DisplayNames(D,{type:"region"});for(let e of[rt,En,kn])e("UTC").format(0);function te(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(D,{...e(n),timeZone:n});return t.set(n,o),o}}var F=await _l();function cr(e){return typeof e=="string"?e:e[D]??e.en??Object.values(e)[0]??""}var Nt=()=>F.logo?new URL(F.logo,Pt).href:null;async function _l(){let t=await($e()?.shop??fetch(Pt).then(r=>r.ok?r.json():null)).catch(()=>null)??{},n=r=>typeof r=="string"?r:void 0;return{name:n(t.name),home:n(t.home),logo:URL.canParse(n(t.logo)??"",Pt)?n(t.logo):void 0,header:lr(t.header),footer:lr(t.footer),texts:t.texts&&typeof t.texts=="object"?t.texts:void 0}}function lr(e){let t=n=>typeof n?.href=="string"&&(typeof n.text=="string"||n.text&&typeof n.text=="object");return Array.isArray(e)?e.filter(t):[]}var gl={...await yl(),...F.texts?.[D]};function a(e,t={}){let n=gl[e]??e;return(typeof n=="string"?n:n[nr.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}(\.?)/g,(r,s,i)=>{let l=t[s],u=typeof l=="number"?xn.format(l):l;return u===void 0?r:u.endsWith(".")?u:u+i})}var J=e=>xn.format(e),S=(e,t)=>rt(Mt(e,t)).format(new Date(e));var A=(e,t)=>(mr(e,t)?kn:Rn)(Mt(e,t)).format(new Date(e)),de=(e,t)=>(mr(e,t)?En:Rn)(Mt(e,t)).format(new Date(e)),ur=(e,t)=>or(t).format(new Date(e));function dr(e){let t=Array.from({length:e},(o,r)=>String(r));return Lt.formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var pr=(e,t)=>rt(t).format(new Date(e))===rt(t).format(Date.now()),mr=(e,t)=>An(Mt(e,t)).format(new Date(e))===An(t).format(Date.now()),Ee=(e,t)=>rr(t).format(new Date(e)),fr=e=>sr.format(e),Mt=(e,t)=>e.includes("T")?t:"UTC",Bt=e=>ar.of(e)??e;async function yl(){let e=await($e()?.texts??fetch(tr(D)).then(t=>t.json()));if(!e)throw new Error(`texts ${D}`);return e}var Sn=tt||"./";function pe(e,t){return`${tt}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Ue(e){return new URLSearchParams(location.search).get(e)??""}var hr=()=>({id:Ue("id"),number:Ue("number"),help:Ue("help")});var Ie=()=>M?history.state?.list??null:null;function $r(e){M&&history.replaceState({...history.state,list:e},"")}function We({show:e,search:t}){let{pathname:n,search:o}=M?location:{pathname:tt,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function _r(e,t=!1){M&&(t?history.replaceState(null,"",We(e)):history.pushState(null,"",We(e)))}var bl=20,vl=50,wl=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function gr({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,bl),vl),after:n,show:e,search:t}}function In(){return M?{show:wl.find(t=>t===Ue("show"))??null,search:Ue("search").trim()||null}:{show:null,search:null}}var yr=e=>({id:e}),br=e=>({id:e,newestFirst:!0});var wr=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,wr(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},vr=new Map;function xr(e){var t=vr.get(this);return t||(t=new Map,vr.set(this,t)),(t=wr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var O,Rr,xl,ke,Tn,Wt,Ar,qt,Sr,Cn,On,El,it=Symbol.for("pv"),Gt={},Vt=[],kl=/^m(i|n|o|s|text|space)$/,Dn=Array.isArray,Pn=Vt.slice,Oe=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?Pn.call(arguments,2):n),st(e,i,o,r,null)}function st(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:r||++Rr,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Kt(e){return e.children}function Ft(e,t){this.props=e,this.context=t,this.__g=0}function Re(e,t){if(t==null)return e.__&&Re(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Re(e)}function Rl(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Oe({constructor:it},n)).__v=n.__v+1,O.vnode&&O.vnode(t),Ln(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Re(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Pr(r,t,s),n.__=n.__e=null,t.__e!=o&&Ir(t))}function Ir(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ir(e)}function Er(e){(8&e.__g||(e.__g|=8,ke.push(e),Wt++))&&Tn==O.debounceRendering||((Tn=O.debounceRendering)||queueMicrotask)(Tr)}function Tr(){try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(Ar),e=ke.shift(),t=ke.length,8&e.__g&&Rl(e)}finally{(Wt=ke.length)&&(Tn||queueMicrotask)(Tr)}}function Or(e,t,n,o,r,s,i,l,u,d,p){var h,$,m,g,y,v,R=o.__k||Vt,x=t.length;for(u=Al(n,t,R,u,x),h=0;h<x;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Gt,m.__i=h,v=Ln(e,m,$,r,s,i,l,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&Nn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),y=y||g,4&m.__u?(u=Cr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=y,u}function Al(e,t,n,o,r){var s,i,l,u,d,p,h,$,m,g=n.length,y=g,v=0,R=0,x=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[s]=st(null,i):Dn(i)?i=x[s]=st(Kt,{children:i}):i.constructor===it&&i.__b?i=x[s]=st(i.type,i.props,i.key,i.ref,i.__v):x[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=Sl(i,n,u,y))&&(y--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):x[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=x[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Re(l)),Mn(l,l));return o}function Cr(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Cr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Re(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Sl(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function kr(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ht(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||kr(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||kr(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=On[t]||(On[t]=Il(t)),(e.__a||(e.__a={}))[t]=Cn,s=t!=(t=t.replace(Sr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Il(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[qt]==null)t[qt]=Cn++;else if(t[qt]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function Ln(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,y,v,R,x,N,I,Se,et,Be,he,St,C,G,P=t.type;if(t.constructor!==it)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=Ut(p,s):s.push(p),l=s[0]||l),(p=O.__b)&&p(t);e:if(typeof P=="function"){$=i.length;try{if(R=t.props,x=(p=P.prototype)&&p.render,N=(p=P.contextType)&&o[p.__c],I=p?N?N.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(x?t.__c=m=new P(R,I):(t.__c=m=new Ft(R,I),m.constructor=P,m.render=Ol),N&&N.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),x&&(m.__s||(m.__s=m.state),P.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Oe({},m.__s)),Oe(m.__s,P.getDerivedStateFromProps(R,m.__s)))),g=m.props,y=m.state,m.__v=t,n.__c){if(R!==g&&x&&!P.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,I)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(V){V&&(V.__=t)}),Vt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=Re(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,I),x&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,y,v)})}else x&&!P.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),x&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=R,m.__P=e,m.__g&=-5,Se=O.__r,et=x?25:0;do m.__g&=-9,Se&&Se(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++et<25);x&&(Vt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Oe({},o,m.getChildContext())),x&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,y)),Be=p&&p.type===Kt&&p.key==null?p.props.children:p,R.__P&&(p=l,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&Mn(V,V)}),n.__k=null),l=n.__k?Re(n,0):null),l=Or(e,Dn(Be)?Be:[Be],t,n,o,r,s,i,l,u,d),R.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(Te),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(V){if(i.length=$,t.__v=null,u||s)if(V&&V.then){if(t.__u|=128|u,s){for(~(C=s.indexOf(l||void 0))||(C=s.length);(G=s[C-1])&&G.nodeType==8;)C--;for(;C<s.length;C++)if(G=s[C])if(s[C]=null,he){if(G==St)break}else{if(G.nodeType!=8)break;G.data.startsWith("$s")&&(St=Ut(he=G))}}if(!he){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;he=l}(p=Ut(he=t.__c.__z||(t.__c.__z=he)))?(t.__e=he,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),V&&V.then||Dr(t),O.__e(V,t,n)}}else l=t.__e=Tl(n.__e,t,n,o,r,s,i,u,d,e);return(p=O.diffed)&&p(t),l}function Ut(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Dr))}function Pr(e,t,n){for(var o=0;o<n.length;)Nn(n[o++],n[o++],n[o++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Tl(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,y,v,R,x=n.props||Gt,N=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(I?g.localName==I:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!I)return R.createTextNode(N);e=R.createElementNS(r,I,N.is?N:d),l&&(O.__m&&O.__m(t,s),l=!1),s=null}if(I){if(d=I=="template"&&e.content||e,s=I=="textarea"&&N.defaultValue!=null?null:s&&Pn.call(d.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in N||p=="value"&&"defaultValue"in N||p=="checked"&&"defaultChecked"in N||Ht(e,p,null,g,r);for(p in N)g=N[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?y=g:p=="checked"?v=g:l&&typeof g!="function"||x[p]===g||Ht(e,p,g,x[p],r);h?(l||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&kl.test(I))&&(r="http://www.w3.org/1999/xhtml"),Or(d,Dn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&Re(n,0),l,u),s&&s.some(Te)),l&&I!="textarea"||(p="value",I=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(I!="progress"||y)||Ht(e,p,y,x[p],r),p="checked",v!=null&&v!=e[p]&&Ht(e,p,v,x[p],r))}else x===N||l&&e.data==N||(e.data=N);return e}function Nn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,n)}}function Mn(e,t,n){var o,r,s,i;if(O.unmount&&O.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Nn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){O.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Mn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ut(o,s=[]))&&(o==e.__e&&s.some(Te),Te(r),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function Ol(e,t,n){return this.constructor(e,n)}function Bn(e,t){var n,o,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=st(Kt,{children:[e]}),r=[],s=[],Ln(t,t.__k,o||Gt,Gt,t.namespaceURI,o?null:t.firstChild?Pn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Pr(r,t.__k,s),t.__k.props.children=null}O={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Wt=0,e}},Rr=0,xl=function(e){return e!=null&&e.constructor===it},Ft.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},n),this.props)),e&&(Oe(n,e),this.__v&&(t&&this.__k.push(t),Er(this)))},Ft.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Er(this))},Ft.prototype.render=Kt,ke=[],Wt=0,Ar=function(e,t){return e.__v.__b-t.__v.__b},qt=Symbol(),Sr=/(PointerCapture)$|Capture$/i,Cn=0,On={},El=0;var Ce,W,Hn,Lr,qn=Object.is,lt=0,Gr=[],Fn=[],U=O,Nr=U.__b,Mr=U.__r,Br=U.diffed,Hr=U.__c,qr=U.unmount,Fr=U.__;function ct(e,t){U.__h&&U.__h(W,e,lt||t),lt=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return lt=1,Cl(Vr,e)}function Cl(e,t,n){var o=ct(Ce++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Vr(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);qn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=W,!W.__f)){W.__f=!0;var r=W.shouldComponentUpdate;W.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,qn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,l);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=ct(Ce++,3);!U.__s&&Vn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function H(e,t){var n=ct(Ce++,4);!U.__s&&Vn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,W.__h.push(n))}function w(e){return lt=5,Wn(function(){return{current:e}},[])}function Wn(e,t){var n=ct(Ce++,7);return Vn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gn(e,t){return lt=8,Wn(function(){return e},t)}function Z(){var e=ct(Ce++,11);if(!e.__){for(var t=W.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Dl(){var e;do{for(;e=Fn.shift();)try{at(e)}catch(n){U.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Gr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(at),t.__h.some(Un),t.__h=[]}catch(n){t.__h=[],U.__e(n,e.__v)}}}while(Fn.length)}U.__b=function(e){W=null,Nr&&Nr(e)},U.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fr&&Fr(e,t)},U.__r=function(e){Mr&&Mr(e),Ce=0;var t=(W=e.__c).__H;t&&(Hn==W?W.__h=[]:(t.__h.some(at),t.__h.some(Un),Ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Hn=W},U.diffed=function(e){Br&&Br(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Wr(Gr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Hn=W=null},U.__c=function(e,t){t.some(function(n){try{n.__h.some(at),n.__h=n.__h.filter(function(o){return!o.__||Un(o)})}catch(o){n.__h=[function(){throw o}]}}),Hr&&Hr(e,t)},U.unmount=function(e){qr&&qr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Wr(Fn.push(r))}else at(r)}catch(s){t=s}}),o.__H=void 0,t&&U.__e(t,o.__v))};var Ur=typeof requestAnimationFrame=="function";function Pl(e){var t,n=function(){clearTimeout(o),Ur&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ur&&(t=requestAnimationFrame(n))}function Wr(e){e!=1&&Lr==U.requestAnimationFrame||((Lr=U.requestAnimationFrame)||Pl)(Dl)}function at(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function Un(e){var t=W;e.__c=e.__(),W=t}function Vn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!qn(n,e[o])})}function Vr(e,t){return typeof t=="function"?t(e):t}var c=xr.bind(f);var Ll={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Nl=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,Nl.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Ll[e]}} />`}var Kn=He?"asked:desk-token":"asked:token",Ml=36e5;function ut(e=Ge()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Kr=()=>zr(Ge());function jn(){Ko(),zr(""),location.assign(ut(""))}function jr(){let e=Yn();if(!e)return"stays";let t=Bl();if(t===null&&!ql()&&!jo(e))return"asks";wn(e),Yr();let n=Hl(t||Ge());return n===Ge()?"stays":(location.replace(n),"leaves")}function Zn(e){let t=Yn();e&&t&&wn(t),Yr(),location.reload()}var Zr=()=>addEventListener("hashchange",()=>Yn()&&location.reload()),Yn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),Yr=()=>history.replaceState(history.state,"",Ge()),Ge=()=>location.pathname.replace(/^\/+/,"/")+location.search,zr=e=>B.set(Kn,JSON.stringify({wanted:e,at:Date.now()}));function Bl(){let{wanted:e="",at:t=0}=JSON.parse(B.get(Kn)??"{}");return B.remove(Kn),Date.now()-t<Ml?e:null}function Hl(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:Ge()}function ql(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(ut(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function me({icon:e,title:t,level:n="h1",text:o,children:r}){return c`
    <div class="empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?c`<p>${o}</p>`:null} ${r}
    </div>
  `}function se(e){k(()=>{M&&(document.title=F.name?`${e} · ${F.name}`:e)},[e])}function Jr({primary:e}){let t=({currentTarget:n})=>{n.href=ut(),Kr()};return c`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${ut()} onClick=${t}>${a("page.signIn")}</a>`}function Qr({again:e}){let t=a(He?"desk.signedOut":"page.signedOut");return se(t),ts(e),c`<${me} icon="lock" title=${t} text=${a("page.signInBack")}>${f(Jr,{primary:!0})}<//>`}function Xr({again:e}){return ts(e),c`<div class="notice warn" role="alert">${dt()}</div>`}function dt(){return c`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Jr,{primary:!1})}`}function es(){let e=a("signIn.question");return se(e),c`
    <${me} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Zn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Zn(!1)}>${a(xe()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function ts(e){k(()=>Ct(t=>{t&&e?.()}),[])}function jt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=Gn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return H(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Zt({title:e,children:t}){return se(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function Q({failed:e,again:t,at:n}){if(e instanceof z)return f(n?Xr:Qr,{again:t});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?Fl(n):_e(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Fl(e){return e?a("page.offlineSince",{time:fr(e)}):a("page.offline")}function _e(e){return e instanceof z?a("page.signInFirst"):e instanceof ue&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Ul=[1,2,3],ns=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Ul.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Wl=110,Gl=200;function os(e){let[t,n]=b(()=>!!Ie()?.y);return k(()=>n(!0),[]),t?e:Math.min(e,Math.ceil((innerHeight-Gl)/Wl))}var rs="query AddressForm($countryCode:String!){addressForm(countryCode:$countryCode){countryCode fields{name label required maxLength example choices{code name latinName}}}}";var ss="query Attachment($id:ID!){attachment(id:$id){id fileName mediaType size state downloadUrl}}";var is="mutation CancelOrder($input:CancelOrderInput!){cancelOrder(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var as="mutation ChangeShippingAddress($input:ChangeShippingAddressInput!){changeShippingAddress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ls="mutation CheckOrderProgress($input:CheckOrderProgressInput!){checkOrderProgress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var cs="mutation ConfirmReceipt($input:ConfirmReceiptInput!){confirmReceipt(input:$input){__typename ...on ReceiptConfirmed{order{status statusText shipments{id receivedAt canConfirmReceipt}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var us="mutation CreateAttachmentUpload($input:CreateAttachmentUploadInput!){createAttachmentUpload(input:$input){__typename ...on AttachmentUploadCreated{replayed attachment{id state}upload{url expiresAt fields{name value}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ds="query HelpRequest($id:ID!){helpRequest(id:$id){id type state stateText outcome declineReason filedAt answerBy replyBy replyByDay closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply order{number timeZone}chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on ResolvePaymentIssueDetails{paymentKind:kind kindText}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{parcelKind:kind kindText shipments{id trackingNumber}}...on ReportCustomsDutyIssueDetails{customsKind:kind kindText}...on ReturnOrReplaceItemsDetails{resolution resolutionText items{quantity reason reasonText line{id title}}allocation{quantity shipment{id trackingNumber}line{id title}}}...on CancelOrderDetails{cancelReason:reason reasonText}}}}";var ps="mutation MarkTimelineRead($input:MarkTimelineReadInput!){markTimelineRead(input:$input){__typename ...on TimelineMarkedRead{order{number unreadCount}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ms="query MyOrders($first:Int!=20$after:String$show:OrderFilter$search:String){orders(first:$first after:$after show:$show search:$search){edges{node{id number channel unreadCount status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText answerBy replyByDay isLate}total{amount currency formatted}lines{id title quantity cancelled fulfilment readyAt fulfilledAt imageUrl}shipments{id isNote carrier trackingNumber trackingUrl shippedAt deliveredAt receivedAt returnedAt}availableHelpActions(on:LIST){id type title}}}lookedAt lookedBackTo pageInfo{hasNextPage endCursor}}}";var fs="query Node($id:ID!){node(id:$id){__typename id ...on Order{number}...on OrderLine{lineId}...on Shipment{shipmentId}...on HelpAction{type}...on HelpRequest{filedAt}...on Attachment{fileName}}}";var hs="query OrderCounts{viewer{orderCounts{all needsAnswer openRequests onTheWay past isComplete}}}";var $s="query OrderDetails($id:ID$number:String$requestsAfter:String){order(id:$id number:$number){id number channel status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay releasedAt firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText filedAt answerBy replyByDay isLate canWithdraw canReply}unreadCount adjustments{title amount{amount currency formatted}}total{amount currency formatted}shippingAddress{formatted name line1 line2 city region postalCode countryCode phone}lines{id lineId sku title quantity cancelled returned fulfilment readyAt fulfilledAt imageUrl notReturnable measure unitPrice{amount currency formatted}amount{amount currency formatted}}shipments{id shipmentId isNote carrier trackingNumber trackingUrl shippedAt deliveredAt returnedAt receivedAt receiptConfirmed inquiryEndsAt inquiryLastDay returnEndsAt returnLastDay canConfirmReceipt returnLastDayOnceReceived lines{quantity lineId line{id}}}helpActions{id type state title description pages insteadTry settlesItself notice opensAt opensOn closesAt lastDay closesOn reason{code message event at day}choices{field value label}lines{left line{id}reason{code message}openRequests{id}}shipments{available shipment{id}reason{code message}openRequests{id}}openRequests{id type state}}helpRequests(after:$requestsAfter){edges{node{id type title state stateText outcome declineReason filedAt answerBy isLate replyBy replyByDay question closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{shipments{id trackingNumber}}...on ReturnOrReplaceItemsDetails{items{quantity reason reasonText line{id title}}}}}}pageInfo{hasNextPage endCursor}}}}";var _s="query OrderTimeline($id:ID$number:String$first:Int!=20$after:String$newestFirst:Boolean!=false){order(id:$id number:$number){id number unreadCount timeline(first:$first after:$after newestFirst:$newestFirst){pageInfo{hasNextPage endCursor}edges{cursor node{__typename ...on OrderEventEntry{event}...on ParcelEventEntry{parcelEvent:event shipment{id trackingNumber}}...on ItemEventEntry{itemEvent:event line{id title}}...on OrderEventTakenBackEntry{takenBack:event}...on ParcelCorrectedEntry{corrected:shipment{id trackingNumber}}...on ItemCorrectedEntry{correctedLine:line{id title}}...on ShippingAddressChangedEntry{helpRequestId}...on HelpRequestFiledEntry{helpRequestId type}...on HelpRequestSettledEntry{helpRequestId type state outcome declineReason answer:message}...on HelpRequestReopenedEntry{helpRequestId type}...on MessageEntry{aboutRequestId:helpRequestId message attachments{id fileName mediaType size}expectsAnswer}...on TimelineItem{id at author text unread}}}}}}";var gs="query OrdersNumbered($number:String!){ordersNumbered(number:$number){id number channel statusText timeZone placedAt total{formatted}}}";var ys="mutation PostMessage($input:PostMessageInput!){postMessage(input:$input){__typename ...on MessagePosted{replayed order{number unreadCount timeline(first:1 newestFirst:true){edges{cursor node{...on TimelineItem{id at author text}}}}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var bs="mutation ReportCustomsDutyIssue($input:ReportCustomsDutyIssueInput!){reportCustomsDutyIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var vs="mutation ReportPackageNotReceived($input:ReportPackageNotReceivedInput!){reportPackageNotReceived(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ws="mutation ResolvePaymentIssue($input:ResolvePaymentIssueInput!){resolvePaymentIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var xs="mutation ReturnOrReplaceItems($input:ReturnOrReplaceItemsInput!){returnOrReplaceItems(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var Es="query Viewer{viewer{locale unreadCount}}";var ks="mutation WithdrawHelpRequest($input:WithdrawHelpRequestInput!){withdrawHelpRequest(input:$input){__typename ...on HelpRequestWithdrawn{helpRequest{id state stateText}order{number availableHelpActions{type title}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var Rs={address_form:rs,attachment:ss,cancel_order:is,change_shipping_address:as,check_order_progress:ls,confirm_receipt:cs,create_attachment_upload:us,help_request:ds,mark_timeline_read:ps,my_orders:ms,node:fs,order_counts:hs,order_details:$s,order_timeline:_s,orders_numbered:gs,post_message:ys,report_customs_duty_issue:bs,report_package_not_received:vs,resolve_payment_issue:ws,return_or_replace_items:xs,viewer:Es,withdraw_help_request:ks};var L=Jo("/graphql",Rs);var mc=2e3,Ve=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function zt({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function As(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=b(null),u=w(0);async function d(m,g){u.current+=1;let y=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=$c();return g.then(l,()=>{}),d(()=>gc(_c(e,m),g),"failed")}let h=()=>t?d(()=>Yt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return fc(e,()=>{p(Ie()?.orders??0)}),hc($,()=>s(m=>({...m,failed:new ue("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function fc({show:e,search:t},n){H(n,[e,t])}function hc(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=l=>l.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var $c=async()=>(await L("order_counts",{})).viewer.orderCounts;async function _c(e,t){let n=await Yt({...Ss(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Yt({...n,wanted:t});return n}var Ss=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Yt({wanted:e=0,...t}){let n=gr(t.choice,t.next,e-t.orders.length),o=(await L("my_orders",n)).orders,r=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:l})=>r.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function gc(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ve);if(!n.next||await yc(t)<=o.length)return{...n,first:o};let r=await Yt(Ss({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}function yc(e){let t=e.then(o=>o.needsAnswer).catch(()=>0),n=new Promise(o=>setTimeout(o,mc,0));return Promise.race([t,n])}var bc=150;function Is(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&$r({orders:e,y:scrollY})};return H(()=>{if(e===null){t.current=!1;return}let r=Ie();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,bc)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var pt=(e,t)=>c`<time datetime=${e}>${S(e,t)}</time>`,Ke=(e,t)=>c`<time datetime=${e}>${Ee(e,t)}</time>`,ne=e=>!!e&&new Date(String(e)).getTime()>Date.now(),E=e=>!!e&&!ne(e),T=e=>ne(e)?null:e;var q=({quantity:e,cancelled:t})=>e-t,Jt=e=>e.every(t=>q(t)===0),De=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&q(n)>0);function Os(e){return[Ts(e.cancelled,e,"line.cancelled","line.allCancelled"),Ts(e.returned,e,"line.returned","line.allReturned")]}function Ts(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function Cs(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(q(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return E(r)?a(s?"line.pickedUp":"line.handedOver",{date:S(r,t)}):s?o?a(ne(o)?"line.readyFrom":"line.readySince",{date:S(o,t)}):a("line.pickup"):a("line.digital")}var Ds={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function zn(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Ke(t,n)}</dd></div>`:null}var Y=({cancelledAt:e})=>!!T(e);function Ps(e){let t=E(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[De(e)?n:a(t?"event.readyByMissed":"event.readyBy"),Y(e)||T(e.fulfilledAt)?null:e.shipByDay]}var Ls=e=>Ds[e]?a(Ds[e]):null,ge=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Qt(e,t){let n=ge(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Ns=e=>a(E(e)?"event.deliverByMissed":"event.deliverBy");function Ms(e,t){return E(e)?a("request.late",{date:Ee(e,t)}):null}var Qn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},vc=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Bs(e){let t=Qn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},Ec(e),...Rc(e)],o=kc(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===o,i<=r],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?xc(d,e.timeZone):null,state:l?"late":wc(i,r,o)}})}function wc(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var xc=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function Ec({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function kc({late:e,status:t},n){return!e||!vc.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function Rc(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o,status:r}=e;if(De(e)&&r!=="HANDED_OVER")return[Jn(e,a("event.shipped"),t),Ac(e)];let s=o.filter(l=>q(l)&&l.fulfilment!=="NONE");return s.length===0?[]:s.every(({fulfilment:l})=>l!=="PICKUP")?[Jn(e,a("event.handedOver"),n)]:[Jn(e,a("event.ready"),mt(o.map(({readyAt:l})=>l))),{name:a("step.pickedUp"),at:T(n)}]}function Jn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(Qn[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=Ps(e);return s?{name:r,planned:s}:{name:t}}function Ac(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:mt(i.map(({returnedAt:l})=>l))}:Qn[t]===4||Y(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:Ns(o),planned:r}}function mt(e){return e.flatMap(n=>E(n)?n:[]).sort().pop()??null}var Sc={AWAITING_PAYMENT:Tc,PROCESSING:Oc,READY_FOR_PICKUP:Cc,PARTIALLY_SHIPPED:Dc,SHIPPED:Pc,DELIVERED:Lc,RECEIVED:Nc,HANDED_OVER:Mc,RETURNED_TO_SENDER:Bc,CANCELLED:Hc};function je(e){let{title:t,lead:n=null,chip:o=null}=Sc[e.status](e);return{title:t,lead:Ic(e)??n,chip:o?.text===t?null:o,steps:Bs(e)}}function Ic({status:e,cancelledAt:t,timeZone:n}){let o=e==="CANCELLED"?null:T(t);return o?a("headline.restCancelled",{date:A(o,n)}):null}function Tc(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:pr(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function Oc(e){let t=Xn(e)??ft(e,"");if(e.late)return{title:a("headline.late"),lead:Xt(e,!1),chip:t};let[n,o]=[eo(e),qs(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(De(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function Cc(e){let t=mt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function Dc(e){let t=Xn(e)??ft(e,"info",Fc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Xt(e,!0),chip:t};let[n,o]=[eo(e),qs(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function Pc(e){let t=Fs(e),n=t.filter(i=>E(i.deliveredAt)||E(i.receivedAt)).length,[o,r]=[eo(e),T(e.firstShippedAt)],s=Xn(e)??ft(e,"info","truck");if(n){let i=e.late?Xt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Xt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:Uc(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function Lc(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ft(e,"good","check")}}function Nc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,l]=[T(n),T(o)],u=Hs(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return l?{title:a("headline.delivered",{date:A(l,r)}),lead:d,chip:u}:{title:d,chip:u}}function Mc(e){let t=e.lines.filter(r=>q(r)&&r.fulfilment!=="NONE"),n=mt(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:Hs(e)??ft(e,"good","check")}}function Bc({statusText:e}){return{title:e}}function Hc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Jt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ft=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Xn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function Hs({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var qc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Xt({late:e,timeZone:t},n){return e?a(qc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function eo(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!E(t)&&!Y(e)&&De(e)?A(n,o):null}function qs(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!E(t)&&!Y(e)?A(n,o):null}var Fs=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&E(n)&&!E(o)),Fc=e=>Fs(e).length>0||!!T(e.firstShippedAt);function Uc(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var to="";function fe(e,t){let n=Object.entries(t).map(([r,s])=>[r,to+s+to]);return a(e,Object.fromEntries(n)).split(to).map((r,s)=>s%2?c`<bdi>${r}</bdi>`:r)}function X(e){return e.filter(Boolean).map((t,n)=>c`${n?" · ":null}${t}`)}function no(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function oo(e){return t=>{t.preventDefault(),no(t.currentTarget,e)}}function ro(e,t,n){return c`<a class="why" href=${`#${e}`} onClick=${oo(e)}>${_(t,"s")}<span>${n}</span></a>`}var Wc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},Gc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},ee=e=>Wc[e]??"help",K=(e,t)=>e.helpActions.find(n=>n.type===t),ht=({reason:e})=>e?.code!=="NOT_OFFERED";function ie({action:e,open:t,chosen:n,part:o}){if(!e||!ht(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(ee(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return so(e,i);if(r)return c`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let l=Gc[e.type];return l?ro($t(e.type),"info",a(l)):null}function so({title:e},t){return ro(ae(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function Us(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var $t=e=>`why-${e}`,ae=e=>`request-${e.replace(/\W/g,"")}`;function oe({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}function Ws({unitPrice:e,measure:t,quantity:n}){let o=t??J(n);return e?c`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:c`<span>${a("order.quantity",{count:o})}</span>`}function en({measure:e,title:t},n){return c`<span><bdi>${e??J(n)}</bdi> × <bdi>${t}</bdi></span>`}var Gs=3;function Vs(e){let t=e.length>Gs?e.slice(0,Gs-1):e,n=e.length-t.length,o=dr(t.length).map(r=>typeof r=="string"?r:Vc(t[r]));return c`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Vc(e){if(!e)return null;let t=q(e);return t>1?en({measure:null,title:e.title},t):c`<span><bdi>${e.title}</bdi></span>`}function Ks({order:e,filled:t,withChannel:n}){let o=je(e),r=Kc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(oe,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${pe(e.id)}>${o.title}<span class="hidden"> ${fe("orders.viewOf",{number:e.number})}</span></a></h2>
          ${jc(e,o).map(Zc)}
        </div>
        <p class="names">${Vs(r)}</p>
        ${Yc(e,o)}
        ${Qc(e,r.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Xc(o)}
      </div>
      ${eu(r,s)}
      <div class="order-does">${tu(e,t)} ${e.availableHelpActions.map(l=>ou(e,l))}</div>
    </li>
  `}function Kc({lines:e}){let t=e.filter(o=>q(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function jc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ve(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Zc=({tone:e,text:t,icon:n,unread:o})=>c`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function Yc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?c`<p class="small">${zc(n,e.timeZone)}</p>`:t&&Jc(e)?c`<p class="small">${t}</p>`:null}function zc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Jc({late:e,status:t,shipments:n,cancelledAt:o}){return e||o||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:s})=>E(r)||E(s))}function Qc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=c`<time datetime=${t}>${de(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=o?c`<bdi>${o.formatted}</bdi>`:null;return c`<p class="meta">${X([c`<span>${l}</span>`,u,c`<bdi>${r}</bdi>`])}</p>`}function Xc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function eu([,...e],t){if(e.length===0)return null;let n=e.length>2?e.slice(0,1):e;return c`
    <div class="goods-set others" aria-hidden="true">
      ${n.map(({id:o,title:r,imageUrl:s})=>f(oe,{key:o,title:r,imageUrl:s,gone:t}))}
      ${e.length>n.length?c`<span class="goods s">+${J(e.length-n.length)}</span>`:null}
    </div>
  `}function tu(e,t){let n=c`<span class="hidden"> ${fe("orders.of",{number:e.number})}</span>`;if(Ve(e))return c`<a class=${t?"btn primary":"btn"} href=${pe(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&nu(r));return o?c`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("parcel.track")}${n}${_("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function nu({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return E(e)&&![t,n,o].some(E)}function ou(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${pe(e.id,t)}>
      ${_(ee(t))}<span>${n}<span class="hidden"> ${fe("orders.of",{number:e.number})}</span></span>
    </a>
  `}var ru=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],js=99;function Zs({choice:e,counts:t,choose:n}){let o=w(null),r=w(!1);return H(()=>{!r.current&&!e.show||(r.current=!0,su(o.current))},[e.show]),c`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${ru.map(([s,i,l])=>{let u={show:s,search:null},d=s==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${l} href=${We(u)} aria-current=${e.show===s?"page":void 0} onClick=${io(()=>n(u))}>
            ${a(i)}<span class=${d?"count new":"count"}>${t?iu(t[l],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function su(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function iu(e,t){return e>js||e>0&&!t?`${J(Math.min(e,js))}+`:J(e)}var io=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var au={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Ys={show:null,search:null};function zs({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=c`<a class="btn" href=${We(Ys)} onClick=${io(()=>o(Ys))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${ei(e)}</p><div class="btns">${Qs(t,n)} ${i}</div>`:i;if(s){let u=fe(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(me,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return f(me,{icon:"bag",level:"h2",title:a(r?au[r]:"orders.noneOnTheWay")},l)}function Js({found:e,counts:t,busy:n,more:o}){if(!e.next)return null;let r=e.stopped?Qs(n,o):Xs(a("orders.more"),n,o);return c`<div class="more-orders">${r}<p>${e.stopped?ei(e):lu(e,t)}</p></div>`}function lu(e,t){let{show:n,search:o}=e.choice;return n||o||!t?.isComplete?null:a("orders.shown",{shown:zt(e).length,count:t.all})}var Qs=(e,t)=>Xs(a("orders.further"),e,t);function Xs(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function ei({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:ur(t,o)}):a("orders.lookedAt",{count:e})}var cu=500,uu=200;function ti({search:e,find:t}){let n=Z(),[o,r]=b(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),cu)}function u(d){d.preventDefault(),i(o)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${uu}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${l}
      />
    </form>
  `}function ni(){let[e,t]=du(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:l,again:u}=As(e),d=n?.choice===e,p=Is(n&&d?n.orders.length:null);se(a("orders.title"));let h=[o,r].find(m=>m instanceof z);if(h)return f(Q,{failed:h,again:u});if(n&&d&&fu(n))return hu();let $=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(ti,{search:e.search,find:$})}</div>
    ${f(Zs,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${mu(d?n:null,s)}</p>
    ${o?f(Q,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:ns()}
    ${n&&n.orders.length>0?f(pu,{found:n,failed:r,counts:i,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?f(zs,{found:n,busy:s,more:l,choose:t}):null}
  `}function du(){let[e,t]=b(In);return k(()=>{if(!M)return;let n=()=>t(In());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{_r(n,o),t(n)}]}function pu({found:e,failed:t,counts:n,busy:o,isFound:r,save:s,more:i}){let l=zt(e),u=w(null),d=w(null);H(()=>{(d.current===null?null:u.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=l.length,i()),h=os(l.length),$=l.findIndex(Ve),m=new Set(l.map(g=>g.channel)).size>1;return c`
    <ul ref=${u} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${s}>
      ${l.slice(0,h).map((g,y)=>f(Ks,{key:g.id,order:g,filled:y===$,withChannel:m}))}
    </ul>
    ${t?f(Q,{failed:t,again:p,at:e.at}):f(Js,{found:e,counts:n,busy:o,more:p})}
  `}function mu(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var fu=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function hu(){let e=F.home?c`<a class="btn primary" href=${F.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(me,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var oi=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ye(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function le({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function ri(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function tn({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let $=Z(),m=e??$,g=ye(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,readOnly:h.readOnly,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${ri(m,t,!i)}
      ${l?c`<textarea rows="4" ...${y}></textarea>`:c`<input type=${p??"text"} ...${y} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(le,{id:`${m}-problem`,problems:g})}
    </div>
  `}function si({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=Z(),u=e??l,d=ye(i,n);return c`
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
      ${f(le,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function _t({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let $=Z(),m=e??$,g=ye(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${ri(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${y=>s(y.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(y=>c`<option key=${y.value} value=${y.value} selected=${y.value===r}>${y.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(le,{id:`${m}-problem`,problems:g})}
    </div>
  `}var j=e=>`field-${e.replace(/\W/g,"-")}`;function ii({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${$u([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function $u(e){let t=[...e];return Lt.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${j(r.path)}`} onClick=${_u}><bdi>${o}</bdi></a>`:o})}function _u(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var gu={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},yu=["name","line1","line2"],bu=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Ae(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ai=null;function vu(){let e=new Intl.Collator(D);return ai??=oi.map(t=>({value:t,label:Bt(t)})).sort((t,n)=>e.compare(t.label,n.label)),ai}var ao=new Map;function wu(e){let t=ao.get(e);if(t)return t;let n=L("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>ao.delete(e)),ao.set(e,n),n}function li(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return k(()=>{if(!e)return;let i=!0;return wu(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function ci(e,t,n){let o=gt(t,n).map(r=>[r.name,lo(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function gt(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=bu.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function lo(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??(xu(e,n)?o:"")}function xu(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function ui(e,{name:t,latinName:n}){let o=new Intl.Locale(D).maximize().region===e;return n&&!o?`${n} (${t})`:t}function di(e,t,n){return[...gt(t,n).map(r=>{let s=lo(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?ui(t.countryCode,i):s}),Bt(t.countryCode)].filter(Boolean)}function pi({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(_t,{id:j("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:vu(),value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?gt(s,t).map(u=>f(Eu,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(Q,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function Eu({field:e,address:t,before:n,set:o,problems:r}){let s=lo(t,e,n),i={id:j(`address.${e.name}`),label:e.label,wide:yu.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:gu[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(tn,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:ui(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(_t,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function nn({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Bt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var ku={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function co(e){let t=w(Xo());return async(n,o)=>{try{let r=await L(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===ku[n]?null:yt(s)}catch(r){return _e(r)}}}function yt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var on=5,Ru=6e4,Pe=new Map,Le=class extends Error{constructor(t,n){super(t),this.again=n}},uo=e=>Pe.get(e.key)?.file,bt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function vt(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>on?a("photos.tooMany",{max:on}):null}function mi(e){let t=n=>n.state!=="ready"&&!Pe.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function po(e,t,n){let o=Date.now()*1e3+Pe.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),hi(o,e,t,n)}function fi({key:e},t,n){let o=Pe.get(e)?.file;o&&hi(e,o,t,n)}function rn({key:e},t){Pe.get(e)?.stopper.abort(),Pe.delete(e),t(n=>n.filter(o=>o.key!==e))}async function hi(e,t,n,o){let r=new AbortController;Pe.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Au(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:l,again:u}=i instanceof Le?i:{message:_e(i),again:!0};s({state:"failed",problem:l,again:u})}}async function Au(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Le(yt({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await Su(r.upload,e,n,o),o({state:"checking"}),await Iu(r.attachment.id,t),r.attachment.id}function Su({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new Le(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Iu(e,t){let n=Date.now()+Ru;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Le(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Le(a("photos.notTaken"),!0)}var Ze=(e,t)=>`${e}:${t}`;function mo(e,t,n){let o={values:{},message:"",address:Ae(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return fo(o,t,n??Tu(t))}function fo(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Tu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function sn(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function ho(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:bt(e.photos),...e.values};return o&&(r.address=ci(e.address,o,Ae(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ye(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function $i(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ye(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function _i(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var Ou=8;function yi({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),l=e.lines.flatMap($=>Cu($,t)),u=l.length>Ou,d=l.filter(({line:$})=>Du(n,$)||gi($.title).includes(gi(s))),p=r.filter($=>$.path==="items"),h=c`
    ${d.filter($=>$.left>0).map($=>f(Nu,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Bu)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${j("items")}-problem`:void 0}>
      <legend class="label" id=${j("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(le,{id:`${j("items")}-problem`,problems:p})}
      ${u?f(Pu,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function Cu(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Du=(e,t)=>e.some(n=>n.lineId===t.id),gi=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Pu({search:e,set:t,count:n}){let o=Z();return c`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Lu} />
    </div>
  `}function Lu(e){e.key==="Enter"&&e.preventDefault()}function Nu({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,$)=>r(o.map(m=>m===l?{...m,...$}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${j(i)} checked=${!!l} onChange=${d} />
        ${f(oe,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?f(Mu,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:ye(s,`${i}.quantity`)}):null}
              ${f(_t,{id:j(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(le,{id:`${j(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Mu({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=j(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${_(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${J(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(le,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Bu({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(oe,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function bi({order:e,action:t,parcels:n,set:o,problems:r}){let s=j("shipmentIds"),i=ye(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter($=>$!==l):[...n,l])} />
            <span>
              <bdi>${h?Qt(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(le,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Hu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",an=96;function _o(e){return{create:async t=>(await L("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await L("attachment",{id:t})).attachment}}function vi({id:e,problems:t=[],...n}){let o=Z(),r=e??o,[s,i]=b(!1),{orderId:l,set:u,api:d=_o}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])po(g,d(l),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:on})}</span></span>
        ${$o({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${$o({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(le,{id:`${r}-problem`,problems:t})}
      ${f(go,n)}
    </div>
  `}function wi(e){return c`<label class="btn bare square clip">${_("clip")}<span class="hidden">${a("photos.add")}</span>${$o({},e)}</label>`}function $o(e,{orderId:t,set:n,api:o=_o}){return c`<input type="file" multiple accept=${Hu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)po(i,o(t),n);s.value=""}} />`}function go({photos:e,...t}){let n=w(null);k(()=>t.set(mi),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(qu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function qu({photo:e,orderId:t,set:n,api:o=_o,removed:r}){let{name:s,state:i,progress:l}=e;function u(){rn(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${f(Wu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Fu[i]}>${e.problem??a(Uu[i])}</span>`}
        ${i==="failed"&&e.again&&uo(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>fi(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var Fu={checking:"hint",ready:"ok",failed:"problem"},Uu={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Wu({photo:e}){let t=w(null),[n,o]=b(!1),r=uo(e);return k(()=>{r?.type.startsWith("image/")&&Gu(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${an} height=${an} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Gu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,an,an),n.close(),!0}function ze(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:J(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Je(e){return(await L("attachment",{id:e})).attachment?.downloadUrl}var Vu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},xi=e=>a(Vu[e]??"form.kind");function Ei({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${f(ii,{problems:s,round:l,fieldOf:u=>Ku(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(yi,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(bi,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(pi,{address:r.address,before:Ae(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ye(t).map(u=>f(si,{key:u,id:j(u),legend:xi(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(tn,{id:j("message"),label:a("form.message"),name:"message",value:r.message,readOnly:n.busy,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(vi,{id:j("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:ye(s,"attachmentIds")})}
  `}function Ku(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?ju(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Zu(e,s,t,o):Ye(n).includes(r)?{path:r,label:xi(r)}:null}function ju(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Zu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=gt(o,Ae(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var wt=[],yo="",ln=!1,ki="auto",xt=()=>!!history.state?.dialog;function un(e,t){H(()=>{if(!M)return;let n=()=>e();return wt.push(n),yo=t??location.href,queueMicrotask(cn),()=>{wt.splice(wt.indexOf(n),1),queueMicrotask(cn)}},[])}function Ri(e,t){M&&(xt()?t||cn():history.replaceState(null,"",e))}function cn(){ln||(wt.length>0?Yu():xt()&&(ln=!0,history.back()))}function Yu(){let e={...history.state,dialog:!0};if(xt())return history.replaceState(e,"",yo);ki=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",yo)}addEventListener("popstate",()=>{if(!M)return;let e=!ln;ln=!1,xt()||(history.scrollRestoration=ki),e&&!xt()?wt.at(-1)?.():cn()});var Et=null;function Ai(e){let t=e?.getRootNode(),n=Et??zu(t,e);return Et=null,()=>{if(n.opener&&t.activeElement===n.opener)return bo(n,t);!Ii(t)&&!e?.contains(t.activeElement)||(Et=n,queueMicrotask(()=>{Et===n&&Si(n,t),Et=null}))}}function zu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Si({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return bo({opener:e,around:t},n);for(let r of t.flatMap(Ju))if(r.tabIndex=-1,o(r))return bo({opener:r,around:t},n)}function bo({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Ii(n)&&Si({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Ii=e=>!e.activeElement||e.activeElement===document.body;function Ju(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function dn({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l,busy:u}){let d=w(null),p=w(null),h=Z(),$=()=>d.current?.close();H(()=>{let y=Ai(d.current);return d.current?.showModal(),y},[]),H(()=>p.current?.focus(),[e,t]),un($,i);let m=c`<h2 id=${h} ref=${p} tabindex="-1">${e}</h2>`,g=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${m}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${d} aria-labelledby=${h} onClose=${r} onClick=${Xu($)}
      onCancel=${y=>u&&y.preventDefault()}>
      ${n?null:Qu(m,t,$)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${g}</form>`:g}
    </dialog>
  `}function Qu(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Xu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function vo({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:l,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(dn,{title:i.title,seal:{icon:"check",tone:""},close:l,foot:v},i.text?c`<p>${i.text}</p>`:null)}let y=c`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(dn,{title:e,close:l,foot:y},[n?c`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,c`<div role="alert">${h?c`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var ed={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Ti=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Oi(e,t){let[n,o]=ed[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:Ti()}}function Ci(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${Ke(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Ti()}`}}function Di({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var wo=5,xo=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Li({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${td(t)}
    ${r?c`<div class="goods-set">${Ni(e).slice(0,wo).map(({id:s,title:i,imageUrl:l})=>f(oe,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${Ne(a("form.order"),a("form.orderOf",{number:e.number,date:S(e.placedAt,e.timeZone)}))}
      ${r?Ne(a("order.items"),nd(e)):null}
      ${r?Ne(a("order.total"),e.total?.formatted):null}
      ${o?Ne(a("form.address"),Pi(di(n.address,o,Ae(e.shippingAddress)))):null}
      ${Ye(t).map(s=>Ne(a("form.reason"),od(t,s,n.values[s])))}
      ${Ne(a("form.message"),n.message.trim())}
      ${Ne(a("photos.add"),n.photos.length?Pi(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function td(e){if(!e.settlesItself)return c`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Ne(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Pi=e=>e.map(t=>c`<span class="one-line"><bdi>${t}</bdi></span>`),Ni=e=>e.lines.filter(t=>t.quantity>t.cancelled);function nd(e){let t=Ni(e),n=t.length-wo,o=t.slice(0,wo).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="one-line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="one-line">${a("orders.others",{count:n})}</span>`:null}`}function od(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Eo=new Map,Mi=new Map;function pn(e,t){let n=Dt(e),[o]=b(t),[,r]=b(0);H(()=>rd(n,()=>r(i=>i+1)),[n]);function s(i){let l=ko(n)??o,u=typeof i=="function"?i(l):i;Ro(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[ko(n)??o,s,()=>Ro(n,null)]}var kt=e=>ko(Dt(e)),mn=(e,t)=>Ro(Dt(e),t);function ko(e){let t=B.get(e);if(t===null)return null;let n=Mi.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Mi.set(e,{json:t,value:o}),o}function Ro(e,t){t===null?B.remove(e):B.set(e,JSON.stringify(t));for(let n of Eo.get(e)??[])n()}function rd(e,t){let n=Eo.get(e)??new Set;return Eo.set(e,n.add(t)),()=>{n.delete(t)}}async function Bi(e,t){let n=e.toLowerCase();try{let o=await L(n,{input:t});return sd(Object.values(o)[0])}catch(o){return o instanceof z?{signedOut:!0}:{failed:_e(o)}}}function sd(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Hi({order:e,action:t,chosen:n,changed:o}){let r=Ze(e.id,t.type),[s,i]=b(()=>id(r,t,n)),[l,u,d]=pn(r,mo(e,t,n)),[p,h]=b([]),[$,m]=b(null),[g,y]=b(0),[v,R]=b(!1),x=sn(l,t);function N(C,G){u(P=>({...sn(P,t),...C})),h(p.filter(P=>P.path!==G&&!P.path.startsWith(`${G}.`)))}function I(C){u(G=>({...G,photos:C(G.photos)})),h(G=>G.filter(P=>!P.path.startsWith("attachmentIds")))}function Se(C){return h(C),m(null),y(g+1),C.length===0}function et(){let C=vt(x.photos);return Se([...$i(x,t),...C?[{path:"attachmentIds",message:C}]:[]])}async function Be(C){if(v)return!0;if(!et())return!1;R(!0);let G=ho(x,e,t,C),P=Fe(G,x.sent);u(yn=>({...yn,sent:P}));let V=await Bi(t.type,{...G,idempotencyKey:P.key});return"filed"in V&&he(P.key,C)&&d(),"problems"in V?Se(_i(V.problems,x)):m(V),"problems"in V||"signedOut"in V||o(),y(yn=>yn+1),R(!1),!("problems"in V)}function he(C,G){let P=kt(r);return P&&Fe(ho(sn(P,t),e,t,G),P.sent).key===C}function St(){for(let C of x.photos)rn(C,I);d(),i(!1),Se([])}return{filled:x,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:N,changePhotos:I,isReady:et,send:Be,startAfresh:St}}function id(e,t,n){let o=kt(e);return o?(n&&mn(e,fo(o,t,n)),!0):!1}function qi(e,t,n){let o=kt(Ze(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=kt(Ze(e.id,n.type))??mo(e,n),s=[r.message,o.message].filter(Boolean);mn(Ze(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),mn(Ze(e.id,t.type),null)}function Fi({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=ad(t),l=Hi({order:e,action:i,chosen:n,changed:s}),u=li(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(xo(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:$},g=ld(e,i,l,o,h)??(d?dd(m,()=>p(!1)):ud(m));return f(dn,{close:()=>{r(),h.current()},address:pe(e.id,i.type),...g})}function ad(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function ld(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?Oi(t.type,e):Ci(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>cd(d.getElementById(ae(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===K(e,t.type)?.insteadTry&&u==="AVAILABLE");return Di(n,i,o.message!==""||o.photos.length>0,()=>{i&&(qi(e,t,i),r(i.type))})}function cd(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function ud({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=xo(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,busy:n.busy,submit:r,children:c`
      ${n.isDraft?pd(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(Wi,{filling:n})}
      ${f(Ei,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Ui(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function dd({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),busy:n.busy,submit:r,children:c`${f(Wi,{filling:n})}${f(Li,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${Ui(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Ui({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function pd({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Wi({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${dt()}</div>`}function Vi(e){let{id:t}=e.named;return t?e.page(t):f(md,e)}function md({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:l,failed:u,again:d}=jt(()=>t(s));if(se(i),u&&!l)return f(Q,{failed:u,again:d});if(!l)return f(Zt,{title:i});let[p]=l;return p?l.length===1?n(p.id):fd(i,e,l,r()):o(i)}function fd(e,{number:t,help:n},o,r){return c`
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
            <p class="meta">${hd(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function hd({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=c`<span>${a("event.placed")} ${pt(n,o)}</span>`,i=r?c`<bdi>${r.formatted}</bdi>`:null;return X([Gi("order.channel",e),Gi("desk.customer",t),s,i])}var Gi=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Ki({order:e,shipmentId:t,close:n,changed:o}){let r=co(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let l=ge(i,s),u=i.returnLastDay;return f(vo,{title:a("receipt.title",{parcel:l}),children:[$d(e,i),c`<p>${a("receipt.final")}</p>`],notice:[_d(e,i),gd(e,i),yd(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:S(u,e.timeZone)}):void 0},close:n})}function $d(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return c`<p>${X(n.map(o=>o&&c`<bdi>${o}</bdi>`))}</p>`}function _d(e,{id:t,inquiryLastDay:n}){return K(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:S(n,e.timeZone)}):a("receipt.endsInquiry"):null}function gd(e,{id:t}){return K(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(r=>r.shipment.id===t&&r.openRequests.length>0)?a("receipt.requestStays"):null}function yd({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:S(t,e)}):null}function ji({order:e,requestId:t,close:n,changed:o}){let r=co(o),s=bd(e,t);return f(vo,{title:a("withdraw.title",{title:s}),children:c`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function bd({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Zi({order:e,open:t}){let n=K(e,"CANCEL_ORDER");if(!n||!ht(n)||Y(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return c`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ie,{action:n,open:t})} ${o?f(ie,{action:o,open:t}):null}
    </section>
  `}var Yi=5;function Ao({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(vd,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(So,{of:"lines",rows:r})}function So({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>Yi&&!o;function l(){r(!0);let d=s.current?.children[Yi];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return c`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?c`<button type="button" class="btn" onClick=${l}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function vd({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return c`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let l=n===q(t),u=Y(i)||q(t)===0,d=[r?null:Cs(t,i.timeZone),...o?Os(t):[]];return c`
    <li class="line" tabindex="-1">
      ${f(oe,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Ws({...t,quantity:n})}</p>
        ${d.map(p=>p?c`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${l&&t.amount?c`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?wd(e,t.id):null}
      </div>
    </li>
  `}function wd({order:e,open:t},n){let o=K(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ie,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function Ji(e){let{order:t}=e,[n,o]=[Ls(t.payment),T(t.paidAt)];return c`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?nn(t.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
        ${zi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(So,{of:"totals",rows:t.lines.filter(q).map(xd),last:Ed(t)})}
        ${t.total?null:c`<p>${a("order.noTotal")}</p>`}
        ${n?c`<p class="small soft">${n}</p>`:null}
        ${o?c`<p class="small soft">${a("order.paidOn",{date:S(o,t.timeZone)})}</p>`:null}
        ${zi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function zi({order:e,open:t},n){return c`<div class="links">${n.map(o=>f(ie,{key:o,action:K(e,o),open:t}))}</div>`}function xd(e){return c`<div key=${e.id} tabindex="-1"><dt>${en(e,q(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function Ed({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>c`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?c`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function fn(e,t){let[n,o]=b({items:Io(e),cursor:To(e)});k(()=>o(d=>kd(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:Qi(Io(d),p.items),cursor:To(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function hn({earlier:e,failed:t}){return t?f(Q,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function kd(e,t){let n=Io(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Qi(e.items,n)}:{items:n,cursor:To(t)}}function Qi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Io=e=>e.edges.map(t=>t.node).reverse(),To=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Xi({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=E(t.returnedAt);return c`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${ge(t,n)}</h3>
        ${Ad(t)} ${Sd(t,r.timeZone)} ${Rt(Id(r,t))}
      </div>
      ${i?c`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(Ao,{section:e,units:o,isSent:!0,canReturn:E(t.shippedAt)}):c`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!E(t.shippedAt)?null:Rd(e,t)}
    </article>
  `}function ea({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return c`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?c`<span class="soft">${s}</span>`:null}</div>
      ${f(Ao,{section:e,units:r,canReturn:i})}
    </article>
  `}function Rd({order:e,open:t,receive:n},o){let r=K(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:c`
    <div class="parcel-foot">
      ${f(ie,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?c`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function Ad({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?c`<bdi>${t}</bdi>`:null;return c`
    <span class="soft">
      ${e?c`<bdi>${e}</bdi> `:null}
      ${n&&o?c`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function Sd({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,l]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return l?c`<span class="soft">${a(i,{date:de(l,r)})}</span>`:null}function Id(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:l,returnedAt:u}=t,d=(p,h)=>a(p,{date:de(h,o)});return E(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:E(i)?l?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:E(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:E(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:Td(e,r,d)}function Td(e,t,n){return Y(e)?null:{tone:"",text:t&&ne(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function Rt(e){return e?c`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function $n({chosen:e,details:t},n){return[...Oo(t,n),...e.map(({label:o})=>o)].map(o=>c`<bdi>${o}</bdi>`)}function Oo(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Qt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function Co(e,t){return c`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${zn(a("request.filedAt"),e.filedAt,t)} ${zn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${Dd(e,t)}
      ${e.message?c`<p class="words" dir="auto">${e.message}</p>`:null}
      ${ze(e.attachments,Je)}
    </details>
  `}function ta({section:{order:e}}){let t=async r=>(await L("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=fn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:c`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>Cd(r,e))}</ul>
      ${hn(n)}
    </details>
  `}var Od={RESOLVED:"good",DECLINED:"warn"};function Cd(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:l}=e,u=Od[r]??"";return c`
    <li key=${n} id=${ae(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(ee(l),"s")}<b>${i}</b>
        <span class="soft">${o?S(o,t.timeZone):null}</span>
        ${Rt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${Co(e,t.timeZone)}
    </li>
  `}function Dd({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${Pd(t,n)}`}function Pd(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?nn(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${pt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Ld)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ld({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var na=.8,oa=864e5,Nd={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Md={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function ra({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:qd(n,o,t)};return c`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>c`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Bd(s,e,t)}</span>${Hd(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${de(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${de(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Bd({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:l,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:S(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:S(t,u)});let h=n.map(m=>Nd[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:S(p,u)});let $=s.map(m=>Md[m]).find(Boolean);return $?a($):t?t>l?a("when.since",{date:S(t,u)}):a("when.always"):i?.message??a("when.always")}function Hd({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,l=n?Date.parse(n):o.to,u=i===null||i>r?"then":l<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&l>i;return c`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?c`<rect class=${u} x=${s(i)} width=${s(l)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-na)} width=${na} height="10" />
    </svg>
  `}function qd(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+oa,t+oa,...o)-t)}function sa(e){let t=e.order.helpActions.filter(ht),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return c`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?c`<ul>${n.map(r=>Fd(r,e))}</ul>`:c`<p>${a("help.none")}</p>`}
        ${o.length?Ud(o,e):null} ${f(ta,{section:e})} ${ra(e,t)}
      </div>
    </section>
  `}function Fd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return c`
    <li key=${e} class="help-row">
      <span class="tile">${_(ee(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function Ud(e,t){return c`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>Wd(n,t))}</ul>
    </details>
  `}function Wd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[l]=i;return c`
    <li key=${o} id=${$t(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&l?so(e,l):null}
        ${Us(e,t.helpActions,n)}
      </div>
    </li>
  `}var Gd=2;function ia(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=je(t);return c`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${Vd(t)}</div>
        <div class="hero-words">
          ${Rt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?c`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?c`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,l)=>Kd(i,s[l+1]))}</ol>`:null}
      <div class="hero-does">
        ${jd(e)}
        <a class="btn jump" href="#help" onClick=${oo("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function Vd(e){let t=e.lines.filter(o=>q(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,Gd).map(o=>f(oe,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:Y(e)}))}function Kd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return c`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?c`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?c`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?c`<span>${t}</span>`:null}
    </li>
  `}function jd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=K(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return c`
    ${r?c`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(ee("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Zd(e,r?"btn":s)}
  `}function Zd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:l,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&E(l)&&![u,d,p].some(E)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:ge(o,n)}):a("parcel.track");return c`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function aa(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Jd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(la(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],l={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=zd(s,u.id),p=Math.max(0,q(u)-d),h=Yd(u,p,d);h?l[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||l.others.push(n(u,u.id,u.quantity))}return l}function Yd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var zd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),la=(e,t)=>e.lines.find(n=>n.id===t)??null;function Jd(e,{isNote:t,lines:n,shippedAt:o}){return t||E(o)||n.length===0?!1:n.every(({line:r})=>{let s=la(e,r?.id);return s&&q(s)===0})}function ca(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:l}=aa(t);return c`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Qd(e)}</div>
      ${Jt(t.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Xi,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(Y(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",ge(d,p),h))}
      ${u("others","more",a("order.rest"),l)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(ea,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Qd({order:e,open:t}){let n=K(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&E(s))||E(e.firstHandedOverAt)?f(ie,{action:n,open:t}):null}var Xd="(min-width: 64rem)";function Qe(e,t="box"){let n=_n(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function ua(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(Xd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),ep(e);function s({newState:u}){u==="open"&&e.current&&(o.current=_n(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&tp(e.current,o.current)}function l({relatedTarget:u}){e.current?.matches(":popover-open")&&u instanceof Node&&!e.current.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function da({close:e}){return un(e),null}function ep(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function tp(e,t){let n=_n(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var _n=e=>e.getRootNode();function pa(e,t){let n=_n(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function ma({edges:e}){let t=e.map(({node:n})=>n.unread?np(n):null).find(Boolean);return t?c`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Qe(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function np(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var fa=()=>c`
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
`;function ha({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>op(o,e,t)).map(o=>sp(o,e))}function op({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<rp(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:l})=>l===s?.id)?.returned??0)>=i)}var rp=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function sp(e,t){let n=e.returnInstructions,o=`return-${ae(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return c`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${X([a("return.approved"),...$n(e,t)])}</p>
          ${n?.address.length?c`<p>${a("return.to")}</p><address>${n.address.map(s=>c`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?c`<p>${a("return.label")}</p>${ze(n.files,Je)}`:null}
        </div>
      </div>
    </section>
  `}function _a(e,t){let{openRequests:n}=e.order,r=[...n.filter($a).map((s,i)=>ip(s,e,i===0)),...n.filter(s=>!$a(s)).map(s=>ap(s,e)),...ha(e)];return r.length||t?c`<div class="strips">${r}${t}</div>`:null}var $a=({state:e})=>e==="AWAITING_SHOPPER",Do=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function ip(e,t,n){let{order:o,write:r}=t,s=Do(e,o),i=e.replyByDay?a("request.answerUntil",{date:S(e.replyByDay,o.timeZone)}):null,l=({currentTarget:u})=>r(e.id,u);return ga(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:c`
      ${s?.question?c`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${X([c`<span id=${`${ae(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:c`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${l}>${a("request.answer")}</button>
      ${ya(e,t,"btn bare","about")}
    `})}function ap(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:l,title:u,type:d}=e,p=Do(e,n),h=Ms(s,n.timeZone),$=ne(s)?c`${a("request.answerBy")} ${Ke(String(s),n.timeZone)}`:l;return ga(e,n,"",{sign:_(ee(d)),title:a("request.inProgress",{title:u}),words:c`
      <p>${X([...p?$n(p,n):[],h?null:$])}</p>
      ${h?c`<p class="late">${h}</p>`:null}
    `,does:c`
      ${i?ba(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${ya(e,t,"btn")}
    `})}function ga(e,t,n,{sign:o,title:r,words:s,does:i}){let l=ae(e.id),u=Do(e,t);return c`
    <section key=${l} id=${l} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${l}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${l}-title`}>${r}</h2>
          ${s} ${u?Co(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function ya({id:e,canWithdraw:t},n,o,r="title"){return t?ba(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function ba(e,t,n,o,r,s){let i=ae(e),l=`${i}-${t} ${i}-${s}`;return c`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${l} onClick=${o}>${n}</button>`}var Xe="order";function be(e){let t=e.openRequests.filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>n(o.type)?{...o,title:lp(o,e)}:o)}function lp({id:e,title:t,filedAt:n},o){let r=o.helpRequests.edges.find(({node:i})=>i.id===e)?.node,s=r?Oo(r.details,o).join(", "):"";return`${t} (${s||Ee(n,o.timeZone)})`}function ve(e){return e.filter(n=>n.state==="AWAITING_SHOPPER").sort((n,o)=>String(n.replyByDay).localeCompare(String(o.replyByDay)))}function va(e,{chosen:t,hasWords:n,last:o}){let r=be(e),s=ve(r),i=d=>d===Xe||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:cp(r,Xe));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var cp=([e,t],n)=>e&&!t?e.id:n;function wa(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[l,u]=b(null),[d,p]=b("");async function h(g){let{text:y,photos:v,sent:R}=t.of(g),x={orderId:e.id,text:y,helpRequestId:g===Xe?null:g,attachmentIds:bt(v)},N=Fe(x,R);t.write(g,{sent:N});let{postMessage:I}=await L("post_message",{input:{...x,idempotencyKey:N.key}});return I.__typename!=="MessagePosted"?(await n(!1),{message:yt(I),at:null}):(t.clear(g),p(g),await n(!0),null)}async function $(g){if(o)return s;r(!0),u(null);let y=up(g,t)??await h(g.id).catch(dp);return i(y),u(y?null:g),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:$,reset:m}}function up({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=vt(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var dp=e=>({message:_e(e),at:null,isSignedOut:e instanceof z});function xa({id:e,title:t,isAnswer:n},o,r){let s=be(r).find(l=>l.id===e),i=ne(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function Ea({order:e,subject:t,choose:n}){let o=Z(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:ve(i);return c`
    <div role="status">
      ${s?mp(e,t):null} ${l?fp(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${pp(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function pp({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Xe,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function mp(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:n.title,state:n.stateText}:null;return c`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function fp({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var Po={text:"",photos:[]};function ka(e){let[t,n]=pn(`talk:${e}`,{about:"",written:{}}),o=r=>hp(Me(t,r));return{about:o(t.about)?t.about:"",of:r=>Me(t,r),has:o,write:(r,s)=>n(i=>gn({...i,about:r},{[r]:{...Me(i,r),...s}})),changePhotos:(r,s)=>n(i=>gn(i,{[r]:{...Me(i,r),photos:s(Me(i,r).photos)}})),move:(r,s)=>n(i=>gn({...i,about:s},{[r]:Po,[s]:$p(Me(i,s),Me(i,r))})),clear:r=>n(s=>gn(s,{[r]:Po}))}}var Me=({written:e},t)=>e[t]??Po,hp=({text:e,photos:t})=>e.trim()!==""||t.length>0;function gn({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var $p=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var Ra="talk-problem";function Aa({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=ka(e.id),[i,l]=b(""),u=wa(e,s,async y=>{y&&n(""),y&&l(""),await o()}),d=va(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);bp(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),g={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?xa(u.sent,d,e):null}</p>
      ${f(Ea,{order:e,subject:d,choose:p})}
      ${f(go,{key:d.id,...g})}
      ${f(_p,{box:r,subject:d,words:s,sending:u,files:g,write:h,hold:y=>l(y?d.id:"")})}
      ${gp(u)}
    </form>
  `}function _p({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:l,write:u,hold:d}){let p=Z();return c`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?Ra:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${yp}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(wi,l)}
        <button type="submit" class=${`btn send ${r.has(t)?"primary":""}`} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
  `}function gp({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return c`
    <div id=${Ra} role="alert" class=${n?"notice warn":"problem"}>
      ${n?dt():c`${_("alert","s")}<p>${t}</p>`}
    </div>
  `}function yp(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function bp(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var vp=864e5,wp=te(()=>({day:"numeric",month:"short"})),xp=te(()=>({day:"numeric",month:"short",year:"numeric"})),Sa=te(()=>({year:"numeric"})),Ep=[!1,!0].map(e=>te(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),kp=new Intl.DateTimeFormat().resolvedOptions().timeZone,Ta=(e,t)=>Ep[t===kp?0:1]?.(t).format(new Date(e)),Ia=(e,t)=>Sa(t).format(new Date(e))===Sa(t).format(Date.now());function Oa(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=S(r.at,n),l=!t(r)&&!Da(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return Rp(o).map(r=>({label:Ap(r,n),isOneDay:Ca(r,n),entries:r}))}function Rp(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var Ca=(e,t)=>new Set(e.map(({at:n})=>S(n,t))).size===1;function Ap(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return Ca(e,t)?Da(r,t)??A(r,t):(Ia(o,t)&&Ia(r,t)?wp:xp)(t).formatRange(new Date(o),new Date(r))}function Da(e,t){let n=[0,1].find(o=>S(e,t)===S(new Date(Date.now()-o*vp).toISOString(),t));return n===void 0?null:ir.format(-n,"day")}var Lo={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Sp={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Pa(e){switch(e.__typename){case"OrderEventEntry":return Lo[e.event]??"info";case"ParcelEventEntry":return Lo[e.parcelEvent]??"parcel";case"ItemEventEntry":return Lo[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return ee(e.type);case"HelpRequestSettledEntry":return Sp[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Ip=()=>F.name||a("conversation.shop"),No=(e,t)=>Ma(e,t)!==null;function La(e,t,n){let o=Ma(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:Tp(e,t,n)} ${o?Op(e,t,o):null}
    </li>
  `}function Tp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Mo(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${_(Pa(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Na(t.at,e.timeZone,n)}
    </p>
  `}function Op(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Mo(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):Ip()}</bdi> · ${Na(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?c` · <bdi>${s.title}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${ze(o,Je)}
      ${s&&Cp(e,t,s.id)?c`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Na(e,t,n){return c`<time datetime=${e} title=${Ee(e,t)}>${n?Ta(e,t):de(e,t)}</time>`}function Ma(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Mo(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Mo=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Cp(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&ve(be(e)).some(({id:o})=>o===n)}var Dp=8;function Ba(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Dp?Lp(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return H(()=>{let u=n.current;if(Pp(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=Bo(e.current,u.element)-u.top),i(),n.current&&s(Ha(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var Ha=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),Pp=(e,t)=>Ha(e,t).at(-1)?.author==="SHOPPER";function Lp(e){let t=[...e.querySelectorAll(".entry")].find(n=>Bo(e,n)+n.clientHeight>0);return t?{element:t,top:Bo(e,t)}:null}var Bo=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Np=2e4;async function At(e,t){return(await L("order_timeline",{...br(e),...t})).order?.timeline}function Fa(e,t,n){let o=qa(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await At(e,{first:1}).then(qa,()=>null);(l!==o||r)&&n(),r=l===null},Np);return()=>clearInterval(i)},[e,o])}var qa=e=>e?.edges[0]?.node.id;function Ua({order:e,timeline:t,changed:n}){let o=w(null),r=fn(t,$=>At(e.id,{after:$})),{items:s}=r,i=Bp(s),{below:l,scrolled:u,toEnd:d}=Ba(o,s);Hp(e.id,s,o,n),qp(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>No(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${hn(r)}
          <ol class="entries">${Oa(s,$=>No(e,$),e.timeZone).map($=>Mp(e,$,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function Mp(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,La(e,s,n)])]}function Bp(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Hp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await L("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function qp(e,t){let n=w(t);H(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function Wa({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:l,handlers:u}=ua(s);return Fa(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(da,{close:l}):null}
      <div class="talk">
        ${Fp(e,l)} ${f(Ua,{order:e,timeline:t,changed:r})} ${f(Aa,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function Fp(e,t){let n=Nt(),o=Up(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${F.name?fe("conversation.with",{shop:F.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function Up(e){let t=e.timeZone,n=be(e),o=ve(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!ne(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function Ga({order:e}){let t=ve(be(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>pa(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Qe(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${Wp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function Wp(e,t){return e?c`<span class="count new"><span aria-hidden="true">${J(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function Va(e){return f(Vi,{named:e,find:async t=>(await L("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Gp,{id:t,help:e.help}),none:ja,back:Ka})}var Ka=()=>c`<a class="crumb" href=${Sn}>${_("back","s")}${a("orders.title")}</a>`;function ja(e){return c`<${me} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${Sn}>${a("orders.title")}</a><//>`}function Gp({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=jt(async()=>{let[{order:i},l]=await Promise.all([L("order_details",yr(e)),At(e)]);return{order:i,timeline:l}});return r&&!n?f(Q,{failed:r,again:s}):n?!n.order||!n.timeline?ja(a("orders.title")):c`
    ${r?f(Q,{failed:r,again:s,at:o}):null}
    ${f(Vp,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(Zt,{title:a("order.waiting")},fa())}function Vp({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=b(null),[l,u]=b(""),d=w(null);se(a("order.pageTitle",{title:je(e).title,number:e.number})),k(()=>{let h=K(e,o),$=h?.state==="AVAILABLE";$?i({form:h.type}):h&&no(d.current,$t(h.type)),Ri(pe(e.id),$)},[]);let p={order:e,at:n,open:(h,$)=>i({form:h,chosen:$}),receive:h=>i({receive:h}),withdraw:h=>i({withdraw:h}),write(h,$){u(h),$ instanceof Element&&Qe($)}};return c`
    ${Kp(e)}
    <div class="order-page" ref=${d}>
      <div class="order-main">
        ${_a(p,ma(t))} ${ia(p)} ${ca(p)} ${sa(p)} ${Ji(p)} ${Zi(p)}
      </div>
      ${f(Wa,{order:e,timeline:t,about:l,setAbout:u,changed:r})}
    </div>
    ${f(Ga,{order:e})}
    ${jp(s,i,p,r)}
  `}function Kp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[c`${fe("order.title",{number:e})}`,S(n,o),t?c`${a("order.channel")} <bdi>${t}</bdi>`:null];return c`
    <div class="order-top">
      ${Ka()}
      <span class="soft order-number">${X(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function jp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(l=>l===e?null:l);if("receive"in e)return f(Ki,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(ji,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=K(n,e.form);return i?f(Fi,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var Za={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Ya=Za;var Yp=2e3;function za(e,t){document.documentElement.lang=D,document.documentElement.dir=Fo?"rtl":"ltr";let n=$e()?.leaves?"leaves":jr();if(n==="leaves")return;Zo(()=>location.reload()),Zr();let o=f(n==="asks"?es:e,hr()),r=()=>Bn(zp(o,t),document.body);document.body.replaceChildren(),Ct(r),r()}function zp(e,t){return c`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${Jp(t)}
    <main id="main" tabindex="-1">${e}</main>
    ${Qp()}
  `}function Jp({home:e,name:t}){let n=Nt(),o=F.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${F.home||e}>
          ${n?c`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${Ja(F.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Xp,{})}
          ${xe()?c`<button type="button" class="btn bare square" onClick=${jn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Qp(){let e=xe();return!e&&!F.footer?.length?null:c`
    <footer class="foot">
      ${Ja(F.footer)}
      ${e?c`<button type="button" class="as-link" onClick=${jn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var Ja=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${cr(t)}</a>`);function Xp(){let e=w(!1),[t,n]=b(!1),o=()=>n(!0);k(()=>{let l=setTimeout(o,Yp);return()=>clearTimeout(l)},[]);function r({currentTarget:{value:l}}){l!==D&&Uo(l)}function s(l){e.current=!0,l.key==="Enter"&&r(l)}let i=()=>{e.current=!1};return c`
    <label class="quiet-select short" onPointerEnter=${o} onFocusIn=${o}>
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        ref=${em}
        onKeyDown=${s}
        onPointerDown=${i}
        onChange=${l=>e.current?null:r(l)}
        onBlur=${r}
      >
        ${Object.entries(Ya).filter(([l])=>t||l===D).map(([l,{name:u}])=>c`<option key=${l} value=${l} lang=${l} selected=${l===D}>${u}</option>`)}
      </select>
    </label>
  `}function em(e){e&&Wo()&&e.focus()}var tm={orders:ni,order:Va},Qa=tm[It];Qa&&za(Qa,{home:"./",name:a("orders.title")});
