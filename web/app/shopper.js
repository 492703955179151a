var{orderHelp:At}=document.documentElement.dataset,L=At!==void 0,He=!!At?.startsWith("desk"),et=L?"":new URL("../",import.meta.url).href;var No={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var tt=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,se=Mo("localStorage"),N=Mo("sessionStorage");function Mo(e){let t=Za(e),n=o=>`${e} ${o}`;return{get:o=>tt.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),tt.delete(n(o))}catch{tt.set(n(o),r)}},remove(o){tt.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...tt.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function Za(e){try{return globalThis[e]}catch{return null}}var Bo="language",$n="language-chosen",Ya={no:"nb",nn:"nb",iw:"he"},St=No,C=za([...L?[se.get(Bo)]:Ja(),...navigator.languages]),Ho=St[C]?.direction==="rtl";function qo(e){se.set(Bo,e),N.set($n,e),location.reload()}function Fo(){let e=N.get($n)!==null;return N.remove($n),e}function za(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Ya[n]??n;if(o in St)return o}return"en"}function Ja(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var xe=He?"desk-token":"token",nt=`owner:${xe}`,It=`signed-out:${xe}`,Uo=`draft:${xe}:`,_n=new Set,ue={source:null,token:null,coming:null};function Ee(){return qe(),L?se.get(xe):ue.token}async function Tt(e=null){e&&Qa(e),!L&&!ue.token&&(ue.coming??=Xa().finally(()=>{ue.coming=null}),await ue.coming);let t=Ee();return t===e?null:t}function gn(e){se.set(xe,e),qe()}function Qa(e){Ee()===e&&(ue.token=null,L&&se.remove(xe),Ko(!1))}async function Xa(){let{source:e}=ue,t=typeof e=="function"?await e():null;e===ue.source&&(ue.token=t,qe())}function Wo(){se.remove(xe),se.set(It,String(Date.now())),qe()}function Go(e){return qe(),jo(e)===N.get(nt)}function Vo(e){let t=()=>qe()?e():Ko(Ee()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Ot(e){return _n.add(e),()=>{_n.delete(e)}}var Ct=e=>`${Uo}${N.get(nt)??""}:${e}`;function qe(){let e=L?se.get(xe):ue.token,t=se.get(It)??"",n=t!==(N.get(It)??""),o=n?null:N.get(nt),r=e?jo(e):o;if(!n&&r===o)return!1;for(let s of N.keys())s.startsWith(Uo)&&N.remove(s);return N.set(It,t),r===null?N.remove(nt):N.set(nt,r),!0}function Ko(e){for(let t of _n)t(e)}var jo=e=>String(tl(e)??el(e)),el=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function tl(e){try{let[,t=""]=e.split(".");return JSON.parse(atob(t.replace(/-/g,"+").replace(/_/g,"/"))).sub}catch{return}}var J=class extends Error{},de=class extends Error{constructor(t,n){super(t),this.retryable=n}},nl={origin:""},_e=()=>globalThis.orderHelpStarted;function Zo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=sl(n,o),i=s?_e()?.token:await Tt();if(!i)throw new J;let l=await Jo(s??Yo(e,r,o,i));return al(l.status===401?await ol(e,r,o,i):l)}}function Yo(e,t,n,o){return fetch(nl.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":C},body:JSON.stringify({query:t,variables:n})})}async function ol(e,t,n,o){let r=await Tt(o);if(!r)throw new J;let s=await Jo(Yo(e,t,n,r));if(s.status!==401)return s;throw await Tt(r),new J}var rl=(e,t)=>`${e} ${JSON.stringify(t)}`;function sl(e,t){let n=rl(e,t),o=_e()?.answers.get(n);return _e()?.answers.delete(n),o}function ot(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:il()}}function zo(){let e=null;return t=>(e=ot(t,e),e.key)}function il(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Jo(e){try{return await e}catch(t){throw new de(String(t),!0)}}async function al(e){if(e.status>=500||e.status===429)throw new de(e.statusText,!0);let t;try{t=await e.json()}catch{throw new de(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new de(n.message,n.extensions?.retryable??!1);return t.data}var Qo=e=>new URL(`../texts/${e}.json`,import.meta.url).href,yn=new URL("../shop/shop.json",import.meta.url).href,sm=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var Xo=new Intl.PluralRules(C),bn=new Intl.NumberFormat(C),ll=new Intl.DateTimeFormat().resolvedOptions().timeZone,rt=ne(()=>({dateStyle:"long"})),vn=ne(()=>({day:"numeric",month:"short"})),wn=ne(()=>({weekday:"short",day:"numeric",month:"short"})),xn=ne(()=>({day:"numeric",month:"short",year:"numeric"})),En=ne(()=>({year:"numeric"})),er=ne(()=>({year:"numeric",month:"long"})),tr=ne(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===ll?void 0:"short"})),nr=new Intl.DateTimeFormat(C,{timeStyle:"short"}),Dt=new Intl.ListFormat(C,{type:"unit",style:"short"}),or=new Intl.RelativeTimeFormat(C,{numeric:"auto"}),rr=new Intl.DisplayNames(C,{type:"region"});for(let e of[rt,vn,wn])e("UTC").format(0);function ne(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(C,{...e(n),timeZone:n});return t.set(n,o),o}}var H=await cl();function sr(e){return typeof e=="string"?e:e[C]??e.en??Object.values(e)[0]??""}var Pt=()=>H.logo?new URL(H.logo,yn).href:null;async function cl(){return await(_e()?.shop??fetch(yn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var ul={...await dl(),...H.texts?.[C]};function a(e,t={}){let n=ul[e]??e;return(typeof n=="string"?n:n[Xo.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}(\.?)/g,(r,s,i)=>{let l=t[s],u=typeof l=="number"?bn.format(l):l;return u===void 0?r:u.endsWith(".")?u:u+i})}var Q=e=>bn.format(e),S=(e,t)=>rt(Lt(e,t)).format(new Date(e));var A=(e,t)=>(cr(e,t)?wn:xn)(Lt(e,t)).format(new Date(e)),pe=(e,t)=>(cr(e,t)?vn:xn)(Lt(e,t)).format(new Date(e)),ir=(e,t)=>er(t).format(new Date(e));function ar(e){let t=Array.from({length:e},(o,r)=>String(r));return Dt.formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var lr=(e,t)=>rt(t).format(new Date(e))===rt(t).format(Date.now()),cr=(e,t)=>En(Lt(e,t)).format(new Date(e))===En(t).format(Date.now()),ke=(e,t)=>tr(t).format(new Date(e)),ur=e=>nr.format(e),Lt=(e,t)=>e.includes("T")?t:"UTC",Nt=e=>rr.of(e)??e;async function dl(){let e=await(_e()?.texts??fetch(Qo(C)).then(t=>t.json()));if(!e)throw new Error(`texts ${C}`);return e}var kn=et||"./";function me(e,t){return`${et}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Fe(e){return new URLSearchParams(location.search).get(e)??""}var dr=()=>({id:Fe("id"),number:Fe("number"),help:Fe("help")});var st=()=>L?history.state?.list??null:null;function pr(e){L&&history.replaceState({...history.state,list:e},"")}function Ue({show:e,search:t}){let{pathname:n,search:o}=L?location:{pathname:et,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function mr(e,t=!1){L&&(t?history.replaceState(null,"",Ue(e)):history.pushState(null,"",Ue(e)))}var pl=20,ml=50,fl=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function fr({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,pl),ml),after:n,show:e,search:t}}function Rn(){return L?{show:fl.find(t=>t===Fe("show"))??null,search:Fe("search").trim()||null}:{show:null,search:null}}var hr=e=>({id:e}),$r=e=>({id:e,newestFirst:!0});var gr=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,gr(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},_r=new Map;function yr(e){var t=_r.get(this);return t||(t=new Map,_r.set(this,t)),(t=gr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var O,wr,hl,Re,An,Ft,xr,Bt,Er,In,Sn,$l,at=Symbol.for("pv"),Ut={},Wt=[],_l=/^m(i|n|o|s|text|space)$/,Tn=Array.isArray,On=Wt.slice,Oe=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?On.call(arguments,2):n),it(e,i,o,r,null)}function it(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:at,__v:r||++wr,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function Gt(e){return e.children}function Ht(e,t){this.props=e,this.context=t,this.__g=0}function Ae(e,t){if(t==null)return e.__&&Ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ae(e)}function gl(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Oe({constructor:at},n)).__v=n.__v+1,O.vnode&&O.vnode(t),Cn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||Ae(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Tr(r,t,s),n.__=n.__e=null,t.__e!=o&&kr(t))}function kr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),kr(e)}function br(e){(8&e.__g||(e.__g|=8,Re.push(e),Ft++))&&An==O.debounceRendering||((An=O.debounceRendering)||queueMicrotask)(Rr)}function Rr(){try{for(var e,t=1;Re.length;)Re.length>t&&Re.sort(xr),e=Re.shift(),t=Re.length,8&e.__g&&gl(e)}finally{(Ft=Re.length)&&(An||queueMicrotask)(Rr)}}function Ar(e,t,n,o,r,s,i,l,u,d,p){var h,$,m,g,y,v,R=o.__k||Wt,x=t.length;for(u=yl(n,t,R,u,x),h=0;h<x;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Ut,m.__i=h,v=Cn(e,m,$,r,s,i,l,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&Dn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),y=y||g,4&m.__u?(u=Sr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=y,u}function yl(e,t,n,o,r){var s,i,l,u,d,p,h,$,m,g=n.length,y=g,v=0,R=0,x=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[s]=it(null,i):Tn(i)?i=x[s]=it(Gt,{children:i}):i.constructor===at&&i.__b?i=x[s]=it(i.type,i.props,i.key,i.ref,i.__v):x[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=bl(i,n,u,y))&&(y--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):x[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=x[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:x[s].__u|=4)}if(y)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=Ae(l)),Pn(l,l));return o}function Sr(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Sr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ae(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function bl(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function vr(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Mt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||vr(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||vr(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Sn[t]||(Sn[t]=vl(t)),(e.__a||(e.__a={}))[t]=In,s=t!=(t=t.replace(Er,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function vl(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Bt]==null)t[Bt]=In++;else if(t[Bt]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function Cn(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,y,v,R,x,P,I,Ie,Xe,Be,$e,Z,U,V,K=t.type;if(t.constructor!==at)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=qt(p,s):s.push(p),l=s[0]||l),(p=O.__b)&&p(t);e:if(typeof K=="function"){$=i.length;try{if(R=t.props,x=(p=K.prototype)&&p.render,P=(p=K.contextType)&&o[p.__c],I=p?P?P.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(x?t.__c=m=new K(R,I):(t.__c=m=new Ht(R,I),m.constructor=K,m.render=xl),P&&P.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),x&&(m.__s||(m.__s=m.state),K.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Oe({},m.__s)),Oe(m.__s,K.getDerivedStateFromProps(R,m.__s)))),g=m.props,y=m.state,m.__v=t,n.__c){if(R!==g&&x&&!K.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,I)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),Wt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=Ae(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,I),x&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,y,v)})}else x&&!K.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),x&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=R,m.__P=e,m.__g&=-5,Ie=O.__r,Xe=x?25:0;do m.__g&=-9,Ie&&Ie(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Xe<25);x&&(Wt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Oe({},o,m.getChildContext())),x&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,y)),Be=p&&p.type===Gt&&p.key==null?p.props.children:p,R.__P&&(p=l,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&Pn(Y,Y)}),n.__k=null),l=n.__k?Ae(n,0):null),l=Ar(e,Tn(Be)?Be:[Be],t,n,o,r,s,i,l,u,d),R.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(Te),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Y){if(i.length=$,t.__v=null,u||s)if(Y&&Y.then){if(t.__u|=128|u,s){for(~(U=s.indexOf(l||void 0))||(U=s.length);(V=s[U-1])&&V.nodeType==8;)U--;for(;U<s.length;U++)if(V=s[U])if(s[U]=null,$e){if(V==Z)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(Z=qt($e=V))}}if(!$e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$e=l}(p=qt($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||Ir(t),O.__e(Y,t,n)}}else l=t.__e=wl(n.__e,t,n,o,r,s,i,u,d,e);return(p=O.diffed)&&p(t),l}function qt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ir(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ir))}function Tr(e,t,n){for(var o=0;o<n.length;)Dn(n[o++],n[o++],n[o++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function wl(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,g,y,v,R,x=n.props||Ut,P=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(I?g.localName==I:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!I)return R.createTextNode(P);e=R.createElementNS(r,I,P.is?P:d),l&&(O.__m&&O.__m(t,s),l=!1),s=null}if(I){if(d=I=="template"&&e.content||e,s=I=="textarea"&&P.defaultValue!=null?null:s&&On.call(d.childNodes),!l&&s)for(x={},p=0;p<e.attributes.length;p++)x[(g=e.attributes[p]).name]=g.value;for(p in x)g=x[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||Mt(e,p,null,g,r);for(p in P)g=P[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?y=g:p=="checked"?v=g:l&&typeof g!="function"||x[p]===g||Mt(e,p,g,x[p],r);h?(l||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&_l.test(I))&&(r="http://www.w3.org/1999/xhtml"),Ar(d,Tn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&Ae(n,0),l,u),s&&s.some(Te)),l&&I!="textarea"||(p="value",I=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(I!="progress"||y)||Mt(e,p,y,x[p],r),p="checked",v!=null&&v!=e[p]&&Mt(e,p,v,x[p],r))}else x===P||l&&e.data==P||(e.data=P);return e}function Dn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,n)}}function Pn(e,t,n){var o,r,s,i;if(O.unmount&&O.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Dn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){O.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Pn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=qt(o,s=[]))&&(o==e.__e&&s.some(Te),Te(r),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function xl(e,t,n){return this.constructor(e,n)}function Ln(e,t){var n,o,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=it(Gt,{children:[e]}),r=[],s=[],Cn(t,t.__k,o||Ut,Ut,t.namespaceURI,o?null:t.firstChild?On.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Tr(r,t.__k,s),t.__k.props.children=null}O={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ft=0,e}},wr=0,hl=function(e){return e!=null&&e.constructor===at},Ht.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},n),this.props)),e&&(Oe(n,e),this.__v&&(t&&this.__k.push(t),br(this)))},Ht.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),br(this))},Ht.prototype.render=Gt,Re=[],Ft=0,xr=function(e,t){return e.__v.__b-t.__v.__b},Bt=Symbol(),Er=/(PointerCapture)$|Capture$/i,In=0,Sn={},$l=0;var Ce,F,Nn,Or,Mn=Object.is,ct=0,qr=[],Bn=[],q=O,Cr=q.__b,Dr=q.__r,Pr=q.diffed,Lr=q.__c,Nr=q.unmount,Mr=q.__;function ut(e,t){q.__h&&q.__h(F,e,ct||t),ct=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return ct=1,El(Fr,e)}function El(e,t,n){var o=ut(Ce++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Fr(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);Mn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=F,!F.__f)){F.__f=!0;var r=F.shouldComponentUpdate;F.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,Mn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,l);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=ut(Ce++,3);!q.__s&&Un(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function M(e,t){var n=ut(Ce++,4);!q.__s&&Un(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,F.__h.push(n))}function w(e){return ct=5,qn(function(){return{current:e}},[])}function qn(e,t){var n=ut(Ce++,7);return Un(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Fn(e,t){return ct=8,qn(function(){return e},t)}function j(){var e=ut(Ce++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function kl(){var e;do{for(;e=Bn.shift();)try{lt(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=qr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(lt),t.__h.some(Hn),t.__h=[]}catch(n){t.__h=[],q.__e(n,e.__v)}}}while(Bn.length)}q.__b=function(e){F=null,Cr&&Cr(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Mr&&Mr(e,t)},q.__r=function(e){Dr&&Dr(e),Ce=0;var t=(F=e.__c).__H;t&&(Nn==F?F.__h=[]:(t.__h.some(lt),t.__h.some(Hn),Ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Nn=F},q.diffed=function(e){Pr&&Pr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Hr(qr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Nn=F=null},q.__c=function(e,t){t.some(function(n){try{n.__h.some(lt),n.__h=n.__h.filter(function(o){return!o.__||Hn(o)})}catch(o){n.__h=[function(){throw o}]}}),Lr&&Lr(e,t)},q.unmount=function(e){Nr&&Nr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Hr(Bn.push(r))}else lt(r)}catch(s){t=s}}),o.__H=void 0,t&&q.__e(t,o.__v))};var Br=typeof requestAnimationFrame=="function";function Rl(e){var t,n=function(){clearTimeout(o),Br&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Br&&(t=requestAnimationFrame(n))}function Hr(e){e!=1&&Or==q.requestAnimationFrame||((Or=q.requestAnimationFrame)||Rl)(kl)}function lt(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function Hn(e){var t=F;e.__c=e.__(),F=t}function Un(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Mn(n,e[o])})}function Fr(e,t){return typeof t=="function"?t(e):t}var c=yr.bind(f);var Al={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Sl=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,Sl.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Al[e]}} />`}var Wn=He?"asked:desk-token":"asked:token",Il=36e5;function dt(e=We()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Ur=()=>Kr(We());function Gn(){Wo(),Kr(""),location.assign(dt(""))}function Wr(){let e=Kn();if(!e)return"stays";let t=Tl();if(t===null&&!Cl()&&!Go(e))return"asks";gn(e),Vr();let n=Ol(t||We());return n===We()?"stays":(location.replace(n),"leaves")}function Vn(e){let t=Kn();e&&t&&gn(t),Vr(),location.reload()}var Gr=()=>addEventListener("hashchange",()=>Kn()&&location.reload()),Kn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),Vr=()=>history.replaceState(history.state,"",We()),We=()=>location.pathname.replace(/^\/+/,"/")+location.search,Kr=e=>N.set(Wn,JSON.stringify({wanted:e,at:Date.now()}));function Tl(){let{wanted:e="",at:t=0}=JSON.parse(N.get(Wn)??"{}");return N.remove(Wn),Date.now()-t<Il?e:null}function Ol(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:We()}function Cl(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(dt(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function fe({icon:e,title:t,level:n="h1",text:o,children:r}){return c`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?c`<p>${o}</p>`:null} ${r}
    </div>
  `}function ie(e){k(()=>{L&&(document.title=H.name?`${e} · ${H.name}`:e)},[e])}function jr({primary:e}){let t=({currentTarget:n})=>{n.href=dt(),Ur()};return c`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${dt()} onClick=${t}>${a("page.signIn")}</a>`}function Zr({again:e}){let t=a(He?"desk.signedOut":"page.signedOut");return ie(t),Jr(e),c`<${fe} icon="lock" title=${t} text=${a("page.signInBack")}>${f(jr,{primary:!0})}<//>`}function Yr({again:e}){return Jr(e),c`<div class="notice warn" role="alert">${pt()}</div>`}function pt(){return c`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(jr,{primary:!1})}`}function zr(){let e=a("signIn.question");return ie(e),c`
    <${fe} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Vn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Vn(!1)}>${a(Ee()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Jr(e){k(()=>Ot(t=>{t&&e?.()}),[])}function Vt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=Fn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return M(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Kt({title:e,children:t}){return ie(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof J)return f(n?Yr:Zr,{again:t});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?Dl(n):ge(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Dl(e){return e?a("page.offlineSince",{time:ur(e)}):a("page.offline")}function ge(e){return e instanceof J?a("page.signInFirst"):e instanceof de&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Pl=[1,2,3],Qr=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Pl.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Xr="query AddressForm($countryCode:String!){addressForm(countryCode:$countryCode){countryCode fields{name label required maxLength example choices{code name latinName}}}}";var es="query Attachment($id:ID!){attachment(id:$id){id fileName mediaType size state downloadUrl}}";var ts="mutation CancelOrder($input:CancelOrderInput!){cancelOrder(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ns="mutation ChangeShippingAddress($input:ChangeShippingAddressInput!){changeShippingAddress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var os="mutation CheckOrderProgress($input:CheckOrderProgressInput!){checkOrderProgress(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var rs="mutation ConfirmReceipt($input:ConfirmReceiptInput!){confirmReceipt(input:$input){__typename ...on ReceiptConfirmed{order{status statusText shipments{id receivedAt canConfirmReceipt}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ss="mutation CreateAttachmentUpload($input:CreateAttachmentUploadInput!){createAttachmentUpload(input:$input){__typename ...on AttachmentUploadCreated{replayed attachment{id state}upload{url expiresAt fields{name value}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var is="query HelpRequest($id:ID!){helpRequest(id:$id){id type state stateText outcome declineReason filedAt answerBy replyBy replyByDay closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply order{number timeZone}chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on ResolvePaymentIssueDetails{paymentKind:kind kindText}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{parcelKind:kind kindText shipments{id trackingNumber}}...on ReportCustomsDutyIssueDetails{customsKind:kind kindText}...on ReturnOrReplaceItemsDetails{resolution resolutionText items{quantity reason reasonText line{id title}}allocation{quantity shipment{id trackingNumber}line{id title}}}...on CancelOrderDetails{cancelReason:reason reasonText}}}}";var as="mutation MarkTimelineRead($input:MarkTimelineReadInput!){markTimelineRead(input:$input){__typename ...on TimelineMarkedRead{order{number unreadCount}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ls="query MyOrders($first:Int!=20$after:String$show:OrderFilter$search:String){orders(first:$first after:$after show:$show search:$search){edges{node{id number channel unreadCount status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText answerBy replyByDay isLate}total{amount currency formatted}lines{id title quantity cancelled fulfilment readyAt fulfilledAt imageUrl}shipments{id isNote carrier trackingNumber trackingUrl shippedAt deliveredAt receivedAt returnedAt}availableHelpActions(on:LIST){id type title}}}lookedAt lookedBackTo pageInfo{hasNextPage endCursor}}}";var cs="query Node($id:ID!){node(id:$id){__typename id ...on Order{number}...on OrderLine{lineId}...on Shipment{shipmentId}...on HelpAction{type}...on HelpRequest{filedAt}...on Attachment{fileName}}}";var us="query OrderCounts{viewer{orderCounts{all needsAnswer openRequests onTheWay past isComplete}}}";var ds="query OrderDetails($id:ID$number:String$requestsAfter:String){order(id:$id number:$number){id number channel status statusText timeZone placedAt payment paidAt shipBy shipByDay deliverBy deliverByDay releasedAt firstShippedAt firstHandedOverAt fulfilledAt deliveredAt receivedAt receiptConfirmed cancelledAt cancelledByShopper late{milestone days dueDay}returnLastDay openRequests{id type title state stateText filedAt answerBy replyByDay isLate canWithdraw canReply}unreadCount adjustments{title amount{amount currency formatted}}total{amount currency formatted}shippingAddress{formatted name line1 line2 city region postalCode countryCode phone}lines{id lineId sku title quantity cancelled returned fulfilment readyAt fulfilledAt imageUrl notReturnable measure unitPrice{amount currency formatted}amount{amount currency formatted}}shipments{id shipmentId isNote carrier trackingNumber trackingUrl shippedAt deliveredAt returnedAt receivedAt receiptConfirmed inquiryEndsAt inquiryLastDay returnEndsAt returnLastDay canConfirmReceipt returnLastDayOnceReceived lines{quantity lineId line{id}}}helpActions{id type state title description pages insteadTry settlesItself notice opensAt opensOn closesAt lastDay closesOn reason{code message event at day}choices{field value label}lines{left line{id}reason{code message}openRequests{id}}shipments{available shipment{id}reason{code message}openRequests{id}}openRequests{id type state}}helpRequests(after:$requestsAfter){edges{node{id type title state stateText outcome declineReason filedAt answerBy isLate replyBy replyByDay question closedAt message attachments{id fileName mediaType size}returnInstructions{address sendByDay files{id fileName mediaType size}}canWithdraw canReply chosen{field value label}details{__typename ...on ChangeShippingAddressDetails{address{formatted countryCode phone}}...on CheckOrderProgressDetails{shipBy shipByDay}...on ReportPackageNotReceivedDetails{shipments{id trackingNumber}}...on ReturnOrReplaceItemsDetails{items{quantity reason reasonText line{id title}}}}}}pageInfo{hasNextPage endCursor}}}}";var ps="query OrderTimeline($id:ID$number:String$first:Int!=20$after:String$newestFirst:Boolean!=false){order(id:$id number:$number){id number unreadCount timeline(first:$first after:$after newestFirst:$newestFirst){pageInfo{hasNextPage endCursor}edges{cursor node{__typename ...on OrderEventEntry{event}...on ParcelEventEntry{parcelEvent:event shipment{id trackingNumber}}...on ItemEventEntry{itemEvent:event line{id title}}...on OrderEventTakenBackEntry{takenBack:event}...on ParcelCorrectedEntry{corrected:shipment{id trackingNumber}}...on ItemCorrectedEntry{correctedLine:line{id title}}...on ShippingAddressChangedEntry{helpRequestId}...on HelpRequestFiledEntry{helpRequestId type}...on HelpRequestSettledEntry{helpRequestId type state outcome declineReason answer:message}...on HelpRequestReopenedEntry{helpRequestId type}...on MessageEntry{aboutRequestId:helpRequestId message attachments{id fileName mediaType size}expectsAnswer}...on TimelineItem{id at author text unread}}}}}}";var ms="query OrdersNumbered($number:String!){ordersNumbered(number:$number){id number channel statusText timeZone placedAt total{formatted}}}";var fs="mutation PostMessage($input:PostMessageInput!){postMessage(input:$input){__typename ...on MessagePosted{replayed order{number unreadCount timeline(first:1 newestFirst:true){edges{cursor node{...on TimelineItem{id at author text}}}}}}...on RateLimited{retryAt}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var hs="mutation ReportCustomsDutyIssue($input:ReportCustomsDutyIssueInput!){reportCustomsDutyIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var $s="mutation ReportPackageNotReceived($input:ReportPackageNotReceivedInput!){reportPackageNotReceived(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var _s="mutation ResolvePaymentIssue($input:ResolvePaymentIssueInput!){resolvePaymentIssue(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var gs="mutation ReturnOrReplaceItems($input:ReturnOrReplaceItemsInput!){returnOrReplaceItems(input:$input){__typename ...on HelpRequestFiled{replayed helpRequest{id state stateText answerBy}order{status statusText availableHelpActions{type title}}}...on HelpActionUnavailable{action{state insteadTry reason{code message event at}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var ys="query Viewer{viewer{locale unreadCount}}";var bs="mutation WithdrawHelpRequest($input:WithdrawHelpRequestInput!){withdrawHelpRequest(input:$input){__typename ...on HelpRequestWithdrawn{helpRequest{id state stateText}order{number availableHelpActions{type title}}}...on InvalidInput{problems{path code message}}...on Refusal{code message}}}";var vs={address_form:Xr,attachment:es,cancel_order:ts,change_shipping_address:ns,check_order_progress:os,confirm_receipt:rs,create_attachment_upload:ss,help_request:is,mark_timeline_read:as,my_orders:ls,node:cs,order_counts:us,order_details:ds,order_timeline:ps,orders_numbered:ms,post_message:fs,report_customs_duty_issue:hs,report_package_not_received:$s,resolve_payment_issue:_s,return_or_replace_items:gs,viewer:ys,withdraw_help_request:bs};var D=Zo("/graphql",vs);var oc=2e3,Ge=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Zt({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function ws(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=b(null),u=w(0);async function d(m,g){u.current+=1;let y=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=ic();return g.then(l,()=>{}),d(()=>lc(ac(e,m),g),"failed")}let h=()=>t?d(()=>jt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return rc(e,()=>{p(st()?.orders??0)}),sc($,()=>s(m=>({...m,failed:new de("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function rc({show:e,search:t},n){M(n,[e,t])}function sc(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=l=>l.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var ic=async()=>(await D("order_counts",{})).viewer.orderCounts;async function ac(e,t){let n=await jt({...xs(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await jt({...n,wanted:t});return n}var xs=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function jt({wanted:e=0,...t}){let n=fr(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:l})=>r.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function lc(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ge);if(!n.next||await cc(t)<=o.length)return{...n,first:o};let r=await jt(xs({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}function cc(e){let t=e.then(o=>o.needsAnswer).catch(()=>0),n=new Promise(o=>setTimeout(o,oc,0));return Promise.race([t,n])}var uc=150;function Es(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&pr({orders:e,y:scrollY})};return M(()=>{if(e===null){t.current=!1;return}let r=st();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,uc)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var mt=(e,t)=>c`<time datetime=${e}>${S(e,t)}</time>`,Ve=(e,t)=>c`<time datetime=${e}>${ke(e,t)}</time>`,oe=e=>!!e&&new Date(String(e)).getTime()>Date.now(),E=e=>!!e&&!oe(e),T=e=>oe(e)?null:e;var B=({quantity:e,cancelled:t})=>e-t,Yt=e=>e.every(t=>B(t)===0),De=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&B(n)>0);function Rs(e){return[ks(e.cancelled,e,"line.cancelled","line.allCancelled"),ks(e.returned,e,"line.returned","line.allReturned")]}function ks(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function As(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(B(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return E(r)?a(s?"line.pickedUp":"line.handedOver",{date:S(r,t)}):s?o?a(oe(o)?"line.readyFrom":"line.readySince",{date:S(o,t)}):a("line.pickup"):a("line.digital")}var Ss={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function jn(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Ve(t,n)}</dd></div>`:null}var z=({cancelledAt:e})=>!!T(e);function Is(e){let t=E(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[De(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||T(e.fulfilledAt)?null:e.shipByDay]}var Ts=e=>Ss[e]?a(Ss[e]):null,ye=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function zt(e,t){let n=ye(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Os=e=>a(E(e)?"event.deliverByMissed":"event.deliverBy");function Cs(e,t){return E(e)?a("request.late",{date:ke(e,t)}):null}var Yn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},dc=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Ds(e){let t=Yn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},fc(e),...$c(e)],o=hc(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===o,i<=r],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?mc(d,e.timeZone):null,state:l?"late":pc(i,r,o)}})}function pc(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var mc=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function fc({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function hc({late:e,status:t},n){return!e||!dc.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function $c(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o,status:r}=e;if(De(e)&&r!=="HANDED_OVER")return[Zn(e,a("event.shipped"),t),_c(e)];let s=o.filter(l=>B(l)&&l.fulfilment!=="NONE");return s.length===0?[]:s.every(({fulfilment:l})=>l!=="PICKUP")?[Zn(e,a("event.handedOver"),n)]:[Zn(e,a("event.ready"),ft(o.map(({readyAt:l})=>l))),{name:a("step.pickedUp"),at:T(n)}]}function Zn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(Yn[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=Is(e);return s?{name:r,planned:s}:{name:t}}function _c(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:ft(i.map(({returnedAt:l})=>l))}:Yn[t]===4||z(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:Os(o),planned:r}}function ft(e){return e.flatMap(n=>E(n)?n:[]).sort().pop()??null}var gc={AWAITING_PAYMENT:bc,PROCESSING:vc,READY_FOR_PICKUP:wc,PARTIALLY_SHIPPED:xc,SHIPPED:Ec,DELIVERED:kc,RECEIVED:Rc,HANDED_OVER:Ac,RETURNED_TO_SENDER:Sc,CANCELLED:Ic};function Ke(e){let{title:t,lead:n=null,chip:o=null}=gc[e.status](e);return{title:t,lead:yc(e)??n,chip:o?.text===t?null:o,steps:Ds(e)}}function yc({status:e,cancelledAt:t,timeZone:n}){let o=e==="CANCELLED"?null:T(t);return o?a("headline.restCancelled",{date:A(o,n)}):null}function bc(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:lr(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function vc(e){let t=zn(e)??ht(e,"");if(e.late)return{title:a("headline.late"),lead:Jt(e,!1),chip:t};let[n,o]=[Jn(e),Ls(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(De(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function wc(e){let t=ft(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function xc(e){let t=zn(e)??ht(e,"info",Oc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Jt(e,!0),chip:t};let[n,o]=[Jn(e),Ls(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function Ec(e){let t=Ns(e),n=t.filter(i=>E(i.deliveredAt)||E(i.receivedAt)).length,[o,r]=[Jn(e),T(e.firstShippedAt)],s=zn(e)??ht(e,"info","truck");if(n){let i=e.late?Jt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Jt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:Cc(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function kc(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ht(e,"good","check")}}function Rc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,l]=[T(n),T(o)],u=Ps(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return l?{title:a("headline.delivered",{date:A(l,r)}),lead:d,chip:u}:{title:d,chip:u}}function Ac(e){let t=e.lines.filter(r=>B(r)&&r.fulfilment!=="NONE"),n=ft(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:Ps(e)??ht(e,"good","check")}}function Sc({statusText:e}){return{title:e}}function Ic({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Yt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ht=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function zn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function Ps({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Tc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Jt({late:e,timeZone:t},n){return e?a(Tc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Jn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!E(t)&&!z(e)&&De(e)?A(n,o):null}function Ls(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!E(t)&&!z(e)?A(n,o):null}var Ns=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&E(n)&&!E(o)),Oc=e=>Ns(e).length>0||!!T(e.firstShippedAt);function Cc(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Qn="";function he(e,t){let n=Object.entries(t).map(([r,s])=>[r,Qn+s+Qn]);return a(e,Object.fromEntries(n)).split(Qn).map((r,s)=>s%2?c`<bdi>${r}</bdi>`:r)}function ee(e){return e.filter(Boolean).map((t,n)=>c`${n?" · ":null}${t}`)}function Dc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function Xn(e){return t=>{t.preventDefault(),Dc(t.currentTarget,e)}}function eo(e,t,n){return c`<a class="why" href=${`#${e}`} onClick=${Xn(e)}>${_(t,"s")}<span>${n}</span></a>`}var Pc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},Lc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},te=e=>Pc[e]??"help",W=(e,t)=>e.helpActions.find(n=>n.type===t),$t=({reason:e})=>e?.code!=="NOT_OFFERED";function ae({action:e,open:t,chosen:n,part:o}){if(!e||!$t(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(te(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return to(e,i);if(r)return c`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let l=Lc[e.type];return l?eo(no(e.type),"info",a(l)):null}function to({title:e},t){return eo(le(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function Ms(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var no=e=>`why-${e}`,le=e=>`request-${e.replace(/\W/g,"")}`;function re({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var Bs=3;function Hs(e){let t=e.length>Bs?e.slice(0,Bs-1):e,n=e.length-t.length,o=ar(t.length).map(r=>typeof r=="string"?r:Nc(t[r]));return c`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Nc(e){if(!e)return null;let t=B(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function qs({order:e,filled:t,withChannel:n}){let o=Ke(e),r=Mc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(re,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${me(e.id)}>${o.title}<span class="hidden"> ${he("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Bc(e,o).map(Hc)}
        </div>
        <p class="names">${Hs(r)}</p>
        ${qc(e,o)}
        ${Wc(e,r.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Gc(o)}
      </div>
      ${Vc(r,s)}
      <div class="order-does">${Kc(e,t)} ${e.availableHelpActions.map(l=>Zc(e,l))}</div>
    </li>
  `}function Mc({lines:e}){let t=e.filter(o=>B(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function Bc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ge(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Hc=({tone:e,text:t,icon:n,unread:o})=>c`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function qc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?c`<p class="small">${Fc(n,e.timeZone)}</p>`:t&&Uc(e)?c`<p class="small">${t}</p>`:null}function Fc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Uc({late:e,status:t,shipments:n,cancelledAt:o}){return e||o||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:s})=>E(r)||E(s))}function Wc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=c`<time datetime=${t}>${pe(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=o?c`<bdi>${o.formatted}</bdi>`:null;return c`<p class="meta">${ee([c`<span>${l}</span>`,u,c`<bdi>${r}</bdi>`])}</p>`}function Gc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Vc([,...e],t){if(e.length===0)return null;let n=e.length>2?e.slice(0,1):e;return c`
    <div class="goods-set others" aria-hidden="true">
      ${n.map(({id:o,title:r,imageUrl:s})=>f(re,{key:o,title:r,imageUrl:s,gone:t}))}
      ${e.length>n.length?c`<span class="goods s">+${Q(e.length-n.length)}</span>`:null}
    </div>
  `}function Kc(e,t){let n=c`<span class="hidden"> ${he("orders.of",{number:e.number})}</span>`;if(Ge(e))return c`<a class=${t?"btn primary":"btn"} href=${me(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&jc(r));return o?c`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("parcel.track")}${n}${_("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function jc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return E(e)&&![t,n,o].some(E)}function Zc(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${me(e.id,t)}>
      ${_(te(t))}<span>${n}<span class="hidden"> ${he("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Yc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],Fs=99;function Us({choice:e,counts:t,choose:n}){let o=w(null),r=w(!1);return M(()=>{!r.current&&!e.show||(r.current=!0,zc(o.current))},[e.show]),c`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${Yc.map(([s,i,l])=>{let u={show:s,search:null},d=s==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${l} href=${Ue(u)} aria-current=${e.show===s?"page":void 0} onClick=${oo(()=>n(u))}>
            ${a(i)}<span class=${d?"count new":"count"}>${t?Jc(t[l],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function zc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function Jc(e,t){return e>Fs||e>0&&!t?`${Q(Math.min(e,Fs))}+`:Q(e)}var oo=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Qc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Ws={show:null,search:null};function Gs({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=c`<a class="btn" href=${Ue(Ws)} onClick=${oo(()=>o(Ws))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${Zs(e)}</p><div class="btns">${Ks(t,n)} ${i}</div>`:i;if(s){let u=he(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(fe,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return f(fe,{icon:"bag",level:"h2",title:a(r?Qc[r]:"orders.noneOnTheWay")},l)}function Vs({found:e,counts:t,busy:n,more:o}){if(!e.next)return null;let r=e.stopped?Ks(n,o):js(a("orders.more"),n,o);return c`<div class="more-orders">${r}<p>${e.stopped?Zs(e):Xc(e,t)}</p></div>`}function Xc(e,t){let{show:n,search:o}=e.choice;return n||o||!t?.isComplete?null:a("orders.shown",{shown:Zt(e).length,count:t.all})}var Ks=(e,t)=>js(a("orders.further"),e,t);function js(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function Zs({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:ir(t,o)}):a("orders.lookedAt",{count:e})}var eu=500,tu=200;function Ys({search:e,find:t}){let n=j(),[o,r]=b(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),eu)}function u(d){d.preventDefault(),i(o)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${tu}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${l}
      />
    </form>
  `}function zs(){let[e,t]=nu(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:l,again:u}=ws(e),d=n?.choice===e,p=Es(n&&d?n.orders.length:null);ie(a("orders.title"));let h=[o,r].find(m=>m instanceof J);if(h)return f(X,{failed:h,again:u});if(n&&d&&su(n))return iu();let $=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(Ys,{search:e.search,find:$})}</div>
    ${f(Us,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${ru(d?n:null,s)}</p>
    ${o?f(X,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:Qr()}
    ${n&&n.orders.length>0?f(ou,{found:n,failed:r,counts:i,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?f(Gs,{found:n,busy:s,more:l,choose:t}):null}
  `}function nu(){let[e,t]=b(Rn);return k(()=>{if(!L)return;let n=()=>t(Rn());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{mr(n,o),t(n)}]}function ou({found:e,failed:t,counts:n,busy:o,isFound:r,save:s,more:i}){let l=Zt(e),u=w(null),d=w(null);M(()=>{(d.current===null?null:u.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=l.length,i()),h=l.findIndex(Ge),$=new Set(l.map(m=>m.channel)).size>1;return c`
    <ul ref=${u} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${s}>
      ${l.map((m,g)=>f(qs,{key:m.id,order:m,filled:g===h,withChannel:$}))}
    </ul>
    ${t?f(X,{failed:t,again:p,at:e.at}):f(Vs,{found:e,counts:n,busy:o,more:p})}
  `}function ru(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var su=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function iu(){let e=H.home?c`<a class="btn primary" href=${H.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(fe,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var Js=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function be(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ce({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Qs(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Qt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let $=j(),m=e??$,g=be(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${Qs(m,t,!i)}
      ${l?c`<textarea rows="4" ...${y}></textarea>`:c`<input type=${p??"text"} ...${y} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(ce,{id:`${m}-problem`,problems:g})}
    </div>
  `}function Xs({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=j(),u=e??l,d=be(i,n);return c`
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
  `}function _t({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let $=j(),m=e??$,g=be(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${Qs(m,t,d)}
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
  `}var G=e=>`field-${e.replace(/\W/g,"-")}`;function ei({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${au([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function au(e){let t=[...e];return Dt.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${G(r.path)}`} onClick=${lu}><bdi>${o}</bdi></a>`:o})}function lu(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var cu={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},uu=["name","line1","line2"],du=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Se(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ti=null;function pu(){let e=new Intl.Collator(C);return ti??=Js.map(t=>({value:t,label:Nt(t)})).sort((t,n)=>e.compare(t.label,n.label)),ti}var ro=new Map;function mu(e){let t=ro.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>ro.delete(e)),ro.set(e,n),n}function ni(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return k(()=>{if(!e)return;let i=!0;return mu(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function oi(e,t,n){let o=gt(t,n).map(r=>[r.name,so(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function gt(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=du.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function so(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??(fu(e,n)?o:"")}function fu(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function ri(e,{name:t,latinName:n}){let o=new Intl.Locale(C).maximize().region===e;return n&&!o?`${n} (${t})`:t}function si(e,t,n){return[...gt(t,n).map(r=>{let s=so(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?ri(t.countryCode,i):s}),Nt(t.countryCode)].filter(Boolean)}function ii({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(_t,{id:G("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:pu(),value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?gt(s,t).map(u=>f(hu,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(X,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function hu({field:e,address:t,before:n,set:o,problems:r}){let s=so(t,e,n),i={id:G(`address.${e.name}`),label:e.label,wide:uu.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:cu[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Qt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:ri(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(_t,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function Xt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Nt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var $u={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function io(e){let t=w(zo());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===$u[n]?null:yt(s)}catch(r){return ge(r)}}}function yt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var en=5,_u=6e4,Pe=new Map,Le=class extends Error{constructor(t,n){super(t),this.again=n}},ao=e=>Pe.get(e.key)?.file,bt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function vt(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>en?a("photos.tooMany",{max:en}):null}function ai(e){let t=n=>n.state!=="ready"&&!Pe.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function lo(e,t,n){let o=Date.now()*1e3+Pe.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),ci(o,e,t,n)}function li({key:e},t,n){let o=Pe.get(e)?.file;o&&ci(e,o,t,n)}function tn({key:e},t){Pe.get(e)?.stopper.abort(),Pe.delete(e),t(n=>n.filter(o=>o.key!==e))}async function ci(e,t,n,o){let r=new AbortController;Pe.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await gu(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:l,again:u}=i instanceof Le?i:{message:ge(i),again:!0};s({state:"failed",problem:l,again:u})}}async function gu(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Le(yt({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await yu(r.upload,e,n,o),o({state:"checking"}),await bu(r.attachment.id,t),r.attachment.id}function yu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new Le(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function bu(e,t){let n=Date.now()+_u;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Le(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Le(a("photos.notTaken"),!0)}var je=(e,t)=>`${e}:${t}`;function co(e,t,n){let o={values:{},message:"",address:Se(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return uo(o,t,n??vu(t))}function uo(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function vu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function po(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function ui(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:bt(e.photos),...e.values};return o&&(r.address=oi(e.address,o,Se(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ze(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function di(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ze(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function pi(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var wu=8;function fi({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),l=e.lines.flatMap($=>xu($,t)),u=l.length>wu,d=l.filter(({line:$})=>Eu(n,$)||mi($.title).includes(mi(s))),p=r.filter($=>$.path==="items"),h=c`
    ${d.filter($=>$.left>0).map($=>f(Au,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Iu)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${G("items")}-problem`:void 0}>
      <legend class="label" id=${G("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(ce,{id:`${G("items")}-problem`,problems:p})}
      ${u?f(ku,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function xu(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Eu=(e,t)=>e.some(n=>n.lineId===t.id),mi=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function ku({search:e,set:t,count:n}){let o=j();return c`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Ru} />
    </div>
  `}function Ru(e){e.key==="Enter"&&e.preventDefault()}function Au({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,$)=>r(o.map(m=>m===l?{...m,...$}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${G(i)} checked=${!!l} onChange=${d} />
        ${f(re,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?f(Su,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:be(s,`${i}.quantity`)}):null}
              ${f(_t,{id:G(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(ce,{id:`${G(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Su({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=G(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${_(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Q(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(ce,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Iu({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(re,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function hi({order:e,action:t,parcels:n,set:o,problems:r}){let s=G("shipmentIds"),i=be(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter($=>$!==l):[...n,l])} />
            <span>
              <bdi>${h?zt(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(ce,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Tu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",nn=96;function fo(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function $i({id:e,problems:t=[],...n}){let o=j(),r=e??o,[s,i]=b(!1),{orderId:l,set:u,api:d=fo}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])lo(g,d(l),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:en})}</span></span>
        ${mo({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${mo({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(ce,{id:`${r}-problem`,problems:t})}
      ${f(ho,n)}
    </div>
  `}function _i(e){return c`<label class="btn bare square clip">${_("clip")}<span class="hidden">${a("photos.add")}</span>${mo({},e)}</label>`}function mo(e,{orderId:t,set:n,api:o=fo}){return c`<input type="file" multiple accept=${Tu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)lo(i,o(t),n);s.value=""}} />`}function ho({photos:e,...t}){let n=w(null);k(()=>t.set(ai),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(Ou,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Ou({photo:e,orderId:t,set:n,api:o=fo,removed:r}){let{name:s,state:i,progress:l}=e;function u(){tn(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${f(Pu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Cu[i]}>${e.problem??a(Du[i])}</span>`}
        ${i==="failed"&&e.again&&ao(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>li(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var Cu={checking:"hint",ready:"ok",failed:"problem"},Du={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Pu({photo:e}){let t=w(null),[n,o]=b(!1),r=ao(e);return k(()=>{r?.type.startsWith("image/")&&Lu(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${nn} height=${nn} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Lu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,nn,nn),n.close(),!0}function Ye(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Q(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function ze(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var Nu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},gi=e=>a(Nu[e]??"form.kind");function yi({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${f(ei,{problems:s,round:l,fieldOf:u=>Mu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(fi,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(hi,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(ii,{address:r.address,before:Se(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ze(t).map(u=>f(Xs,{key:u,id:G(u),legend:gi(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Qt,{id:G("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f($i,{id:G("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:be(s,"attachmentIds")})}
  `}function Mu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Bu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Hu(e,s,t,o):Ze(n).includes(r)?{path:r,label:gi(r)}:null}function Bu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Hu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=gt(o,Se(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var wt=[],$o="",on=!1,bi="auto",xt=()=>!!history.state?.dialog;function sn(e,t){M(()=>{if(!L)return;let n=()=>e();return wt.push(n),$o=t??location.href,queueMicrotask(rn),()=>{wt.splice(wt.indexOf(n),1),queueMicrotask(rn)}},[])}function vi(e,t){L&&(xt()?t||rn():history.replaceState(null,"",e))}function rn(){on||(wt.length>0?qu():xt()&&(on=!0,history.back()))}function qu(){let e={...history.state,dialog:!0};if(xt())return history.replaceState(e,"",$o);bi=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",$o)}addEventListener("popstate",()=>{if(!L)return;let e=!on;on=!1,xt()||(history.scrollRestoration=bi),e&&!xt()?wt.at(-1)?.():rn()});var Et=null;function wi(e){let t=e?.getRootNode(),n=Et??Fu(t,e);return Et=null,()=>{if(n.opener&&t.activeElement===n.opener)return _o(n,t);!Ei(t)&&!e?.contains(t.activeElement)||(Et=n,queueMicrotask(()=>{Et===n&&xi(n,t),Et=null}))}}function Fu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function xi({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return _o({opener:e,around:t},n);for(let r of t.flatMap(Uu))if(r.tabIndex=-1,o(r))return _o({opener:r,around:t},n)}function _o({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Ei(n)&&xi({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Ei=e=>!e.activeElement||e.activeElement===document.body;function Uu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function an({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=w(null),d=w(null),p=j(),h=()=>u.current?.close();M(()=>{let g=wi(u.current);return u.current?.showModal(),g},[]),M(()=>d.current?.focus(),[e,t]),sn(h,i);let $=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Gu(h)}>
      ${n?null:Wu($,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Wu(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Gu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function go({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:l,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(an,{title:i.title,seal:{icon:"check",tone:""},close:l,foot:v},i.text?c`<p>${i.text}</p>`:null)}let y=c`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(an,{title:e,close:l,foot:y},[n?c`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,c`<div role="alert">${h?c`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var Vu={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},ki=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Ri(e,t){let[n,o]=Vu[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:ki()}}function Ai(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${Ve(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${ki()}`}}function Si({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var yo=5,bo=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Ti({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${Ku(t)}
    ${r?c`<div class="goods-set">${Oi(e).slice(0,yo).map(({id:s,title:i,imageUrl:l})=>f(re,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${Ne(a("form.order"),a("form.orderOf",{number:e.number,date:S(e.placedAt,e.timeZone)}))}
      ${r?Ne(a("order.items"),ju(e)):null}
      ${r?Ne(a("order.total"),e.total?.formatted):null}
      ${o?Ne(a("form.address"),Ii(si(n.address,o,Se(e.shippingAddress)))):null}
      ${Ze(t).map(s=>Ne(a("form.reason"),Zu(t,s,n.values[s])))}
      ${Ne(a("form.message"),n.message.trim())}
      ${Ne(a("photos.add"),n.photos.length?Ii(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Ku(e){if(!e.settlesItself)return c`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Ne(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Ii=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),Oi=e=>e.lines.filter(t=>t.quantity>t.cancelled);function ju(e){let t=Oi(e),n=t.length-yo,o=t.slice(0,yo).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Zu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var vo=new Map,Ci=new Map;function ln(e,t){let n=Ct(e),[o]=b(t),[,r]=b(0);M(()=>Yu(n,()=>r(i=>i+1)),[n]);function s(i){let l=wo(n)??o,u=typeof i=="function"?i(l):i;xo(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[wo(n)??o,s,()=>xo(n,null)]}var cn=e=>wo(Ct(e)),un=(e,t)=>xo(Ct(e),t);function wo(e){let t=N.get(e);if(t===null)return null;let n=Ci.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Ci.set(e,{json:t,value:o}),o}function xo(e,t){t===null?N.remove(e):N.set(e,JSON.stringify(t));for(let n of vo.get(e)??[])n()}function Yu(e,t){let n=vo.get(e)??new Set;return vo.set(e,n.add(t)),()=>{n.delete(t)}}async function Di(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return zu(Object.values(o)[0])}catch(o){return o instanceof J?{signedOut:!0}:{failed:ge(o)}}}function zu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Pi({order:e,action:t,chosen:n,changed:o}){let r=je(e.id,t.type),[s,i]=b(()=>Ju(r,t,n)),[l,u,d]=ln(r,co(e,t,n)),[p,h]=b([]),[$,m]=b(null),[g,y]=b(0),[v,R]=b(!1),x=po(l,t);function P(Z,U){u(V=>({...po(V,t),...Z})),h(p.filter(V=>V.path!==U&&!V.path.startsWith(`${U}.`)))}function I(Z){u(U=>({...U,photos:Z(U.photos)})),h(U=>U.filter(V=>!V.path.startsWith("attachmentIds")))}function Ie(Z){return h(Z),m(null),y(g+1),Z.length===0}function Xe(){let Z=vt(x.photos);return Ie([...di(x,t),...Z?[{path:"attachmentIds",message:Z}]:[]])}async function Be(Z){if(v)return!0;if(!Xe())return!1;R(!0);let U=ui(x,e,t,Z),V=ot(U,x.sent);u(Y=>({...Y,sent:V}));let K=await Di(t.type,{...U,idempotencyKey:V.key});return"filed"in K&&d(),"problems"in K?Ie(pi(K.problems,x)):m(K),"problems"in K||"signedOut"in K||o(),y(Y=>Y+1),R(!1),!("problems"in K)}function $e(){for(let Z of x.photos)tn(Z,I);d(),i(!1),Ie([])}return{filled:x,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:P,changePhotos:I,isReady:Xe,send:Be,startAfresh:$e}}function Ju(e,t,n){let o=cn(e);return o?(n&&un(e,uo(o,t,n)),!0):!1}function Li(e,t,n){let o=cn(je(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=cn(je(e.id,n.type))??co(e,n),s=[r.message,o.message].filter(Boolean);un(je(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),un(je(e.id,t.type),null)}function Ni({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=Qu(t),l=Pi({order:e,action:i,chosen:n,changed:s}),u=ni(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(bo(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:$},g=Xu(e,i,l,o,h)??(d?nd(m,()=>p(!1)):td(m));return f(an,{close:()=>{r(),h.current()},address:me(e.id,i.type),...g})}function Qu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Xu(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?Ri(t.type,e):Ai(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>ed(d.getElementById(le(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===W(e,t.type)?.insteadTry&&u==="AVAILABLE");return Si(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Li(e,t,i),r(i.type))})}function ed(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function td({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=bo(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?od(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(Bi,{filling:n})}
      ${f(yi,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Mi(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function nd({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${f(Bi,{filling:n})}${f(Ti,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${Mi(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Mi({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function od({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Bi({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${pt()}</div>`}function qi(e){let{id:t}=e.named;return t?e.page(t):f(rd,e)}function rd({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:l,failed:u,again:d}=Vt(()=>t(s));if(ie(i),u&&!l)return f(X,{failed:u,again:d});if(!l)return f(Kt,{title:i});let[p]=l;return p?l.length===1?n(p.id):sd(i,e,l,r()):o(i)}function sd(e,{number:t,help:n},o,r){return c`
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
            <p class="meta">${id(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function id({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=c`<span>${a("event.placed")} ${mt(n,o)}</span>`,i=r?c`<bdi>${r.formatted}</bdi>`:null;return ee([Hi("order.channel",e),Hi("desk.customer",t),s,i])}var Hi=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Fi({order:e,shipmentId:t,close:n,changed:o}){let r=io(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let l=ye(i,s),u=i.returnLastDay;return f(go,{title:a("receipt.title",{parcel:l}),children:[ad(e,i),c`<p>${a("receipt.final")}</p>`],notice:[ld(e,i),cd(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:S(u,e.timeZone)}):void 0},close:n})}function ad(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return c`<p>${ee(n.map(o=>o&&c`<bdi>${o}</bdi>`))}</p>`}function ld(e,{id:t,inquiryLastDay:n}){return W(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:S(n,e.timeZone)}):a("receipt.endsInquiry"):null}function cd({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:S(t,e)}):null}function Ui({order:e,requestId:t,close:n,changed:o}){let r=io(o),s=ud(e,t);return f(go,{title:a("withdraw.title",{title:s}),children:c`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function ud({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Wi({order:e,open:t}){let n=W(e,"CANCEL_ORDER");if(!n||!$t(n)||z(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return c`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ae,{action:n,open:t})} ${o?f(ae,{action:o,open:t}):null}
    </section>
  `}function Gi({unitPrice:e,measure:t,quantity:n}){let o=t??Q(n);return e?c`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:c`<span>${a("order.quantity",{count:o})}</span>`}function Vi({measure:e,title:t},n){return c`<span><bdi>${e??Q(n)}</bdi> × <bdi>${t}</bdi></span>`}var Ki=5;function Eo({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(dd,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(ko,{of:"lines",rows:r})}function ko({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>Ki&&!o;function l(){r(!0);let d=s.current?.children[Ki];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return c`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?c`<button type="button" class="btn" onClick=${l}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function dd({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return c`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let l=n===B(t),u=z(i)||B(t)===0,d=[r?null:As(t,i.timeZone),...o?Rs(t):[]];return c`
    <li class="line" tabindex="-1">
      ${f(re,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Gi({...t,quantity:n})}</p>
        ${d.map(p=>p?c`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${l&&t.amount?c`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?pd(e,t.id):null}
      </div>
    </li>
  `}function pd({order:e,open:t},n){let o=W(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ae,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function Zi(e){let{order:t}=e,[n,o]=[Ts(t.payment),T(t.paidAt)];return c`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Xt(t.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
        ${ji(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(ko,{of:"totals",rows:t.lines.filter(B).map(md),last:fd(t)})}
        ${t.total?null:c`<p>${a("order.noTotal")}</p>`}
        ${n?c`<p class="small soft">${n}</p>`:null}
        ${o?c`<p class="small soft">${a("order.paidOn",{date:S(o,t.timeZone)})}</p>`:null}
        ${ji(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function ji({order:e,open:t},n){return c`<div class="links">${n.map(o=>f(ae,{key:o,action:W(e,o),open:t}))}</div>`}function md(e){return c`<div key=${e.id} tabindex="-1"><dt>${Vi(e,B(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function fd({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>c`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?c`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function dn(e,t){let[n,o]=b({items:Ro(e),cursor:Ao(e)});k(()=>o(d=>hd(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:Yi(Ro(d),p.items),cursor:Ao(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function pn({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function hd(e,t){let n=Ro(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Yi(e.items,n)}:{items:n,cursor:Ao(t)}}function Yi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Ro=e=>e.edges.map(t=>t.node).reverse(),Ao=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function zi({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=E(t.returnedAt);return c`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${ye(t,n)}</h3>
        ${_d(t)} ${gd(t,r.timeZone)} ${kt(yd(r,t))}
      </div>
      ${i?c`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(Eo,{section:e,units:o,isSent:!0,canReturn:E(t.shippedAt)}):c`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!E(t.shippedAt)?null:$d(e,t)}
    </article>
  `}function Ji({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return c`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?c`<span class="soft">${s}</span>`:null}</div>
      ${f(Eo,{section:e,units:r,canReturn:i})}
    </article>
  `}function $d({order:e,open:t,receive:n},o){let r=W(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:c`
    <div class="parcel-foot">
      ${f(ae,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?c`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function _d({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?c`<bdi>${t}</bdi>`:null;return c`
    <span class="soft">
      ${e?c`<bdi>${e}</bdi> `:null}
      ${n&&o?c`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function gd({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,l]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return l?c`<span class="soft">${a(i,{date:pe(l,r)})}</span>`:null}function yd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:l,returnedAt:u}=t,d=(p,h)=>a(p,{date:pe(h,o)});return E(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:E(i)?l?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:E(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:E(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:bd(e,r,d)}function bd(e,t,n){return z(e)?null:{tone:"",text:t&&oe(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function kt(e){return e?c`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function mn({chosen:e,details:t},n){return[...So(t,n),...e.map(({label:o})=>o)].map(o=>c`<bdi>${o}</bdi>`)}function So(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?zt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function Io(e,t){return c`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${jn(a("request.filedAt"),e.filedAt,t)} ${jn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${xd(e,t)}
      ${e.message?c`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ye(e.attachments,ze)}
    </details>
  `}function Qi({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=dn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:c`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>wd(r,e))}</ul>
      ${pn(n)}
    </details>
  `}var vd={RESOLVED:"good",DECLINED:"warn"};function wd(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:l}=e,u=vd[r]??"";return c`
    <li key=${n} id=${le(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(te(l),"s")}<b>${i}</b>
        <span class="soft">${o?S(o,t.timeZone):null}</span>
        ${kt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${Io(e,t.timeZone)}
    </li>
  `}function xd({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${Ed(t,n)}`}function Ed(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Xt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${mt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(kd)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function kd({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Xi=.8,Rd=864e5,Ad={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Sd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function ea({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:Od(n,o,t)};return c`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>c`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Id(s,e,t)}</span>${Td(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${pe(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${pe(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Id({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:l,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:S(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:S(t,u)});let h=n.map(m=>Ad[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:S(p,u)});let $=s.map(m=>Sd[m]).find(Boolean);return $?a($):t?t>l?a("when.since",{date:S(t,u)}):a("when.always"):i?.message??a("when.always")}function Td({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,l=n?Date.parse(n):o.to,u=i===null||i>r?"then":l<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&l>i;return c`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?c`<rect class=${u} x=${s(i)} width=${s(l)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-Xi)} width=${Xi} height="10" />
    </svg>
  `}function Od(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+Rd,...o)-t)}function ta(e){let t=e.order.helpActions.filter($t),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return c`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?c`<ul>${n.map(r=>Cd(r,e))}</ul>`:c`<p>${a("help.none")}</p>`}
        ${o.length?Dd(o,e):null} ${f(Qi,{section:e})} ${ea(e,t)}
      </div>
    </section>
  `}function Cd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return c`
    <li key=${e} class="help-row">
      <span class="tile">${_(te(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function Dd(e,t){return c`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>Pd(n,t))}</ul>
    </details>
  `}function Pd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[l]=i;return c`
    <li key=${o} id=${no(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&l?to(e,l):null}
        ${Ms(e,t.helpActions,n)}
      </div>
    </li>
  `}var Ld=2;function na(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Ke(t);return c`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${Nd(t)}</div>
        <div class="hero-words">
          ${kt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?c`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?c`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,l)=>Md(i,s[l+1]))}</ol>`:null}
      <div class="hero-does">
        ${Bd(e)}
        <a class="btn jump" href="#help" onClick=${Xn("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function Nd(e){let t=e.lines.filter(o=>B(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,Ld).map(o=>f(re,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:z(e)}))}function Md({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return c`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?c`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?c`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?c`<span>${t}</span>`:null}
    </li>
  `}function Bd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=W(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return c`
    ${r?c`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(te("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Hd(e,r?"btn":s)}
  `}function Hd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:l,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&E(l)&&![u,d,p].some(E)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:ye(o,n)}):a("parcel.track");return c`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function oa(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Ud(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(ra(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],l={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=Fd(s,u.id),p=Math.max(0,B(u)-d),h=qd(u,p,d);h?l[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||l.others.push(n(u,u.id,u.quantity))}return l}function qd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var Fd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),ra=(e,t)=>e.lines.find(n=>n.id===t)??null;function Ud(e,{isNote:t,lines:n,shippedAt:o}){return t||E(o)||n.length===0?!1:n.every(({line:r})=>{let s=ra(e,r?.id);return s&&B(s)===0})}function sa(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:l}=oa(t);return c`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Wd(e)}</div>
      ${Yt(t.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(zi,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(z(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",ye(d,p),h))}
      ${u("others","more",a("order.rest"),l)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Ji,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Wd({order:e,open:t}){let n=W(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&E(s))||E(e.firstHandedOverAt)?f(ae,{action:n,open:t}):null}var Gd="(min-width: 64rem)";function Je(e,t="box"){let n=fn(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function ia(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(Gd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Vd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=fn(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&Kd(e.current,o.current)}function l({relatedTarget:u}){e.current?.matches(":popover-open")&&u instanceof Node&&!e.current.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function aa({close:e}){return sn(e),null}function Vd(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function Kd(e,t){let n=fn(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var fn=e=>e.getRootNode();function la(e,t){let n=fn(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function ca({edges:e}){let t=e.map(({node:n})=>n.unread?jd(n):null).find(Boolean);return t?c`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Je(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function jd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var ua=()=>c`
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
`;function da({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>Zd(o,e,t)).map(o=>zd(o,e))}function Zd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Yd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:l})=>l===s?.id)?.returned??0)>=i)}var Yd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function zd(e,t){let n=e.returnInstructions,o=`return-${le(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return c`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ee([a("return.approved"),...mn(e,t)])}</p>
          ${n?.address.length?c`<p>${a("return.to")}</p><address>${n.address.map(s=>c`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?c`<p>${a("return.label")}</p>${Ye(n.files,ze)}`:null}
        </div>
      </div>
    </section>
  `}function ma(e,t){let{openRequests:n}=e.order,r=[...n.filter(pa).map((s,i)=>Jd(s,e,i===0)),...n.filter(s=>!pa(s)).map(s=>Qd(s,e)),...da(e)];return r.length||t?c`<div class="strips">${r}${t}</div>`:null}var pa=({state:e})=>e==="AWAITING_SHOPPER",To=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function Jd(e,t,n){let{order:o,write:r}=t,s=To(e,o),i=e.replyByDay?a("request.answerUntil",{date:S(e.replyByDay,o.timeZone)}):null,l=({currentTarget:u})=>r(e.id,u);return fa(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:c`
      ${s?.question?c`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ee([c`<span id=${`${le(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:c`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${l}>${a("request.answer")}</button>
      ${ha(e,t,"btn bare","about")}
    `})}function Qd(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:l,title:u,type:d}=e,p=To(e,n),h=Cs(s,n.timeZone),$=oe(s)?c`${a("request.answerBy")} ${Ve(String(s),n.timeZone)}`:l;return fa(e,n,"",{sign:_(te(d)),title:a("request.inProgress",{title:u}),words:c`
      <p>${ee([...p?mn(p,n):[],h?null:$])}</p>
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
  `}function ha({id:e,canWithdraw:t},n,o,r="title"){return t?$a(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function $a(e,t,n,o,r,s){let i=le(e),l=`${i}-${t} ${i}-${s}`;return c`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${l} onClick=${o}>${n}</button>`}var Qe="order";function ve(e){let t=e.openRequests.filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>n(o.type)?{...o,title:Xd(o,e)}:o)}function Xd({id:e,title:t,filedAt:n},o){let r=o.helpRequests.edges.find(({node:i})=>i.id===e)?.node,s=r?So(r.details,o).join(", "):"";return`${t} (${s||ke(n,o.timeZone)})`}function we(e){return e.filter(n=>n.state==="AWAITING_SHOPPER").sort((n,o)=>String(n.replyByDay).localeCompare(String(o.replyByDay)))}function _a(e,{chosen:t,hasWords:n,last:o}){let r=ve(e),s=we(r),i=d=>d===Qe||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:ep(r,Qe));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var ep=([e,t],n)=>e&&!t?e.id:n;function ga(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[l,u]=b(null),[d,p]=b("");async function h(g){let{text:y,photos:v,sent:R}=t.of(g),x={orderId:e.id,text:y,helpRequestId:g===Qe?null:g,attachmentIds:bt(v)},P=ot(x,R);t.write(g,{sent:P});let{postMessage:I}=await D("post_message",{input:{...x,idempotencyKey:P.key}});return I.__typename!=="MessagePosted"?(await n(!1),{message:yt(I),at:null}):(t.clear(g),p(g),await n(!0),null)}async function $(g){if(o)return s;r(!0),u(null);let y=tp(g,t)??await h(g.id).catch(np);return i(y),u(y?null:g),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:$,reset:m}}function tp({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=vt(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var np=e=>({message:ge(e),at:null,isSignedOut:e instanceof J});function ya({id:e,title:t,isAnswer:n},o,r){let s=ve(r).find(l=>l.id===e),i=oe(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function ba({order:e,subject:t,choose:n}){let o=j(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:we(i);return c`
    <div role="status">
      ${s?rp(e,t):null} ${l?sp(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${op(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function op({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Qe,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function rp(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:n.title,state:n.stateText}:null;return c`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function sp({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var Oo={text:"",photos:[]};function va(e){let[t,n]=ln(`talk:${e}`,{about:"",written:{}}),o=r=>ip(Me(t,r));return{about:o(t.about)?t.about:"",of:r=>Me(t,r),has:o,write:(r,s)=>n(i=>hn({...i,about:r},{[r]:{...Me(i,r),...s}})),changePhotos:(r,s)=>n(i=>hn(i,{[r]:{...Me(i,r),photos:s(Me(i,r).photos)}})),move:(r,s)=>n(i=>hn({...i,about:s},{[r]:Oo,[s]:ap(Me(i,s),Me(i,r))})),clear:r=>n(s=>hn(s,{[r]:Oo}))}}var Me=({written:e},t)=>e[t]??Oo,ip=({text:e,photos:t})=>e.trim()!==""||t.length>0;function hn({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var ap=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var wa="talk-problem";function xa({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=va(e.id),[i,l]=b(""),u=ga(e,s,async y=>{y&&n(""),y&&l(""),await o()}),d=_a(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);dp(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),g={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?ya(u.sent,d,e):null}</p>
      ${f(ba,{order:e,subject:d,choose:p})}
      ${f(ho,{key:d.id,...g})}
      ${f(lp,{box:r,subject:d,words:s,sending:u,files:g,write:h,hold:y=>l(y?d.id:"")})}
      ${cp(u)}
    </form>
  `}function lp({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:l,write:u,hold:d}){let p=j();return c`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?wa:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${up}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(_i,l)}
        <button type="submit" class=${`btn send ${r.has(t)?"primary":""}`} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
  `}function cp({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return c`
    <div id=${wa} role="alert" class=${n?"notice warn":"problem"}>
      ${n?pt():c`${_("alert","s")}<p>${t}</p>`}
    </div>
  `}function up(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function dp(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var pp=864e5,mp=ne(()=>({day:"numeric",month:"short"})),fp=ne(()=>({day:"numeric",month:"short",year:"numeric"})),Ea=ne(()=>({year:"numeric"})),hp=[!1,!0].map(e=>ne(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),$p=new Intl.DateTimeFormat().resolvedOptions().timeZone,Ra=(e,t)=>hp[t===$p?0:1]?.(t).format(new Date(e)),ka=(e,t)=>Ea(t).format(new Date(e))===Ea(t).format(Date.now());function Aa(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=S(r.at,n),l=!t(r)&&!Ia(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return _p(o).map(r=>({label:gp(r,n),isOneDay:Sa(r,n),entries:r}))}function _p(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var Sa=(e,t)=>new Set(e.map(({at:n})=>S(n,t))).size===1;function gp(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return Sa(e,t)?Ia(r,t)??A(r,t):(ka(o,t)&&ka(r,t)?mp:fp)(t).formatRange(new Date(o),new Date(r))}function Ia(e,t){let n=[0,1].find(o=>S(e,t)===S(new Date(Date.now()-o*pp).toISOString(),t));return n===void 0?null:or.format(-n,"day")}var Co={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},yp={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Ta(e){switch(e.__typename){case"OrderEventEntry":return Co[e.event]??"info";case"ParcelEventEntry":return Co[e.parcelEvent]??"parcel";case"ItemEventEntry":return Co[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return te(e.type);case"HelpRequestSettledEntry":return yp[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var bp=()=>H.name||a("conversation.shop"),Do=(e,t)=>Da(e,t)!==null;function Oa(e,t,n){let o=Da(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:vp(e,t,n)} ${o?wp(e,t,o):null}
    </li>
  `}function vp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Po(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${_(Ta(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Ca(t.at,e.timeZone,n)}
    </p>
  `}function wp(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Po(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):bp()}</bdi> · ${Ca(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?c` · <bdi>${s.title}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Ye(o,ze)}
      ${s&&xp(e,t,s.id)?c`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Ca(e,t,n){return c`<time datetime=${e} title=${ke(e,t)}>${n?Ra(e,t):pe(e,t)}</time>`}function Da(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Po(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Po=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function xp(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&we(ve(e)).some(({id:o})=>o===n)}var Ep=8;function Pa(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Ep?Rp(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return M(()=>{let u=n.current;if(kp(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=Lo(e.current,u.element)-u.top),i(),n.current&&s(La(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var La=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),kp=(e,t)=>La(e,t).at(-1)?.author==="SHOPPER";function Rp(e){let t=[...e.querySelectorAll(".entry")].find(n=>Lo(e,n)+n.clientHeight>0);return t?{element:t,top:Lo(e,t)}:null}var Lo=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Ap=2e4;async function Rt(e,t){return(await D("order_timeline",{...$r(e),...t})).order?.timeline}function Ma(e,t,n){let o=Na(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await Rt(e,{first:1}).then(Na,()=>null);(l!==o||r)&&n(),r=l===null},Ap);return()=>clearInterval(i)},[e,o])}var Na=e=>e?.edges[0]?.node.id;function Ba({order:e,timeline:t,changed:n}){let o=w(null),r=dn(t,$=>Rt(e.id,{after:$})),{items:s}=r,i=Ip(s),{below:l,scrolled:u,toEnd:d}=Pa(o,s);Tp(e.id,s,o,n),Op(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>Do(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${pn(r)}
          <ol class="entries">${Aa(s,$=>Do(e,$),e.timeZone).map($=>Sp(e,$,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function Sp(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,Oa(e,s,n)])]}function Ip(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Tp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function Op(e,t){let n=w(t);M(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function Ha({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:l,handlers:u}=ia(s);return Ma(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(aa,{close:l}):null}
      <div class="talk">
        ${Cp(e,l)} ${f(Ba,{order:e,timeline:t,changed:r})} ${f(xa,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function Cp(e,t){let n=Pt(),o=Dp(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${H.name?he("conversation.with",{shop:H.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function Dp(e){let t=e.timeZone,n=ve(e),o=we(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!oe(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function qa({order:e}){let t=we(ve(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>la(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Je(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${Pp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function Pp(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Q(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function Fa(e){return f(qi,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Lp,{id:t,help:e.help}),none:Wa,back:Ua})}var Ua=()=>c`<a class="crumb" href=${kn}>${_("back","s")}${a("orders.title")}</a>`;function Wa(e){return c`<${fe} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${kn}>${a("orders.title")}</a><//>`}function Lp({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=Vt(async()=>{let[{order:i},l]=await Promise.all([D("order_details",hr(e)),Rt(e)]);return{order:i,timeline:l}});return r&&!n?f(X,{failed:r,again:s}):n?!n.order||!n.timeline?Wa(a("orders.title")):c`
    ${r?f(X,{failed:r,again:s,at:o}):null}
    ${f(Np,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(Kt,{title:a("order.waiting")},ua())}function Np({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=b(null),[l,u]=b("");ie(a("order.pageTitle",{title:Ke(e).title,number:e.number})),k(()=>{let p=W(e,o),h=p?.state==="AVAILABLE";h&&i({form:p.type}),vi(me(e.id),h)},[]);let d={order:e,at:n,open:(p,h)=>i({form:p,chosen:h}),receive:p=>i({receive:p}),withdraw:p=>i({withdraw:p}),write(p,h){u(p),h instanceof Element&&Je(h)}};return c`
    ${Mp(e)}
    <div class="order-page">
      <div class="order-main">
        ${ma(d,ca(t))} ${na(d)} ${sa(d)} ${ta(d)} ${Zi(d)} ${Wi(d)}
      </div>
      ${f(Ha,{order:e,timeline:t,about:l,setAbout:u,changed:r})}
    </div>
    ${f(qa,{order:e})}
    ${Bp(s,i,d,r)}
  `}function Mp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[c`${he("order.title",{number:e})}`,S(n,o),t?c`${a("order.channel")} <bdi>${t}</bdi>`:null];return c`
    <div class="order-top">
      ${Ua()}
      <span class="soft order-number">${ee(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function Bp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(l=>l===e?null:l);if("receive"in e)return f(Fi,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(Ui,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=W(n,e.form);return i?f(Ni,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var Hp=2e3;function Ga(e,t){document.documentElement.lang=C,document.documentElement.dir=Ho?"rtl":"ltr";let n=_e()?.leaves?"leaves":Wr();if(n==="leaves")return;Vo(()=>location.reload()),Gr();let o=f(n==="asks"?zr:e,dr()),r=()=>Ln(qp(o,t),document.body);document.body.replaceChildren(),Ot(r),r()}function qp(e,t){return c`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${Fp(t)}
    <main id="main" tabindex="-1">${e}</main>
    ${Up()}
  `}function Fp({home:e,name:t}){let n=Pt(),o=H.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${H.home||e}>
          ${n?c`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${Va(H.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Wp,{})}
          ${Ee()?c`<button type="button" class="btn bare square" onClick=${Gn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Up(){let e=Ee();return!e&&!H.footer?.length?null:c`
    <footer class="foot">
      ${Va(H.footer)}
      ${e?c`<button type="button" class="as-link" onClick=${Gn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var Va=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${sr(t)}</a>`);function Wp(){let e=w(!1),[t,n]=b(!1),o=()=>n(!0);k(()=>{let l=setTimeout(o,Hp);return()=>clearTimeout(l)},[]);function r({currentTarget:{value:l}}){l!==C&&qo(l)}function s(l){e.current=!0,l.key==="Enter"&&r(l)}let i=()=>{e.current=!1};return c`
    <label class="quiet-select short" onPointerEnter=${o} onFocusIn=${o}>
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        ref=${Gp}
        onKeyDown=${s}
        onPointerDown=${i}
        onChange=${l=>e.current?null:r(l)}
        onBlur=${r}
      >
        ${Object.entries(St).filter(([l])=>t||l===C).map(([l,{name:u}])=>c`<option key=${l} value=${l} lang=${l} selected=${l===C}>${u}</option>`)}
      </select>
    </label>
  `}function Gp(e){e&&Fo()&&e.focus()}var Vp={orders:zs,order:Fa},Ka=Vp[At];Ka&&Ga(Ka,{home:"./",name:a("orders.title")});
