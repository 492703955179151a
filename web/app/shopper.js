var go={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var yo="language",ha={no:"nb",nn:"nb",iw:"he"},$t=go,T=$a([ga(yo),_a(),...navigator.languages]),bo=$t[T]?.direction==="rtl";function vo(e){localStorage.setItem(yo,e),location.reload()}function $a(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=ha[n]??n;if(o in $t)return o}return"en"}function _a(){return document.documentElement.dataset.page?null:document.documentElement.lang}function ga(e){try{return localStorage.getItem(e)}catch{return null}}var en="wanted",Ve="owner:",wo="signed-out:",Eo="draft:",xo={};function Ke(e){ya(e);let t=xo[e]??localStorage.getItem(e);return!t||ba(t)?null:(sessionStorage.setItem(Ve+e,rn(t)),t)}function tn(e){xo[e]=void 0,localStorage.removeItem(e)}function nn(e){tn(e),localStorage.setItem(wo+e,String(Date.now())),gt(e),location.assign(on(""))}function Ro(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===wo+e&&(gt(e),t());let r=rn(o??"");n!==e||!o||r===sessionStorage.getItem(Ve+e)||(gt(e),t())})}function ko(){sessionStorage.setItem(en,_t())}function on(e=_t()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var _t=()=>location.pathname+location.search;function ya(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ve+e)!==rn(t)&&gt(e),localStorage.setItem(e,t),history.replaceState(history.state,"",_t());let n=sessionStorage.getItem(en);sessionStorage.removeItem(en),n&&n!==_t()&&location.replace(n)}var Ao=(e,t)=>`${Eo}${sessionStorage.getItem(Ve+e)??""}:${t}`;function gt(e){sessionStorage.removeItem(Ve+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(Eo)&&sessionStorage.removeItem(n)}var rn=e=>String(Io(e).sub??"");function ba(e){let{exp:t}=Io(e);return typeof t=="number"&&t*1e3<=Date.now()}function Io(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var z=class extends Error{},se=class extends Error{constructor(t,n){super(t),this.retryable=n}},va={origin:""},Oe=()=>globalThis.orderHelpStarted;function So(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await ka(xa(o,r)??wa(e,s,r,n));if(i.status===401)throw tn(n),new z;if(i.status>=500||i.status===429)throw new se(i.statusText,!0);return Aa(i)}}function wa(e,t,n,o){let r=Ke(o);if(!r)throw new z;return fetch(va.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":T},body:JSON.stringify({query:t,variables:n})})}var Ea=(e,t)=>`${e} ${JSON.stringify(t)}`;function xa(e,t){let n=Ea(e,t),o=Oe()?.answers.get(n);return Oe()?.answers.delete(n),o}function je(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Ra()}}function To(){let e=null;return t=>(e=je(t,e),e.key)}function Ra(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function ka(e){try{return await e}catch(t){throw new se(String(t),!0)}}async function Aa(e){let t;try{t=await e.json()}catch{throw new se(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new se(n.message,n.extensions?.retryable??!1);return t.data}var Co=e=>new URL(`../texts/${e}.json`,import.meta.url).href,sn=new URL("../shop/shop.json",import.meta.url).href;var B=await Ia();function Oo(e){return typeof e=="string"?e:e[T]??e.en??Object.values(e)[0]??""}var yt=()=>B.logo?new URL(B.logo,sn).href:null;async function Ia(){return await(Oe()?.shop??fetch(sn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Sa={...await Ma(),...B.texts?.[T]},Ta=new Intl.PluralRules(T),Po=new Intl.NumberFormat(T),Ca=new Intl.DateTimeFormat().resolvedOptions().timeZone,an=J(()=>({dateStyle:"long"})),Oa=J(()=>({day:"numeric",month:"short"})),Da=J(()=>({weekday:"short",day:"numeric",month:"short"})),No=J(()=>({day:"numeric",month:"short",year:"numeric"})),Do=J(()=>({year:"numeric"})),Pa=J(()=>({year:"numeric",month:"long"})),Na=J(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Ca?void 0:"short"}));function a(e,t={}){let n=Sa[e]??e;return(typeof n=="string"?n:n[Ta.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?Po.format(i):i??r})}var Y=e=>Po.format(e),I=(e,t)=>an(bt(e,t)).format(new Date(e));var A=(e,t)=>(Bo(e,t)?Da:No)(bt(e,t)).format(new Date(e)),$e=(e,t)=>(Bo(e,t)?Oa:No)(bt(e,t)).format(new Date(e)),Lo=(e,t)=>Pa(t).format(new Date(e));function Mo(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(T,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var qo=(e,t)=>an(t).format(new Date(e))===an(t).format(Date.now()),Bo=(e,t)=>Do(bt(e,t)).format(new Date(e))===Do(t).format(Date.now()),_e=(e,t)=>Na(t).format(new Date(e)),Ho=e=>new Intl.DateTimeFormat(T,{timeStyle:"short"}).format(e),bt=(e,t)=>e.includes("T")?t:"UTC";function J(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(T,{...e(n),timeZone:n});return t.set(n,o),o}}var vt=e=>La.of(e)??e,La=new Intl.DisplayNames(T,{type:"region"});async function Ma(){let e=await(Oe()?.texts??fetch(Co(T)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${T}" are missing.`);return e}function ie(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function le(e){return new URLSearchParams(location.search).get(e)??""}var Ze=()=>history.state?.list??null;function Fo(e){history.replaceState({...history.state,list:e},"")}function De({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[o,r]of Object.entries({show:e,search:t}))r?n.set(o,r):n.delete(o);return n.size?`${location.pathname}?${n}`:location.pathname}function Uo(e,t=!1){t?history.replaceState(null,"",De(e)):history.pushState(null,"",De(e))}var qa=20,Ba=50,Ha=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function Wo({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,qa),Ba),after:n,show:e,search:t}}function ln(){return{show:Ha.find(t=>t===le("show"))??null,search:le("search").trim()||null}}var Go=e=>({id:e}),Vo=e=>({id:e,newestFirst:!0});var jo=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,jo(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Ko=new Map;function Zo(e){var t=Ko.get(this);return t||(t=new Map,Ko.set(this,t)),(t=jo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var C,Qo,Fa,ge,cn,kt,Jo,Et,Xo,dn,un,Ua,ze=Symbol.for("pv"),At={},It=[],Wa=/^m(i|n|o|s|text|space)$/,pn=Array.isArray,mn=It.slice,xe=Object.assign;function Ee(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?mn.call(arguments,2):n),Ye(e,i,o,r,null)}function Ye(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ze,__v:r||++Qo,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(s),s}function St(e){return e.children}function xt(e,t){this.props=e,this.context=t,this.__g=0}function ye(e,t){if(t==null)return e.__&&ye(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ye(e)}function Ga(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=xe({constructor:ze},n)).__v=n.__v+1,C.vnode&&C.vnode(t),fn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||ye(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,sr(r,t,s),n.__=n.__e=null,t.__e!=o&&er(t))}function er(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),er(e)}function Yo(e){(8&e.__g||(e.__g|=8,ge.push(e),kt++))&&cn==C.debounceRendering||((cn=C.debounceRendering)||queueMicrotask)(tr)}function tr(){try{for(var e,t=1;ge.length;)ge.length>t&&ge.sort(Jo),e=ge.shift(),t=ge.length,8&e.__g&&Ga(e)}finally{(kt=ge.length)&&(cn||queueMicrotask)(tr)}}function nr(e,t,n,o,r,s,i,c,u,d,p){var h,$,m,g,y,v,R=o.__k||It,E=t.length;for(u=Va(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||At,m.__i=h,v=fn(e,m,$,r,s,i,c,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&hn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),y=y||g,4&m.__u?(u=or(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=y,u}function Va(e,t,n,o,r){var s,i,c,u,d,p,h,$,m,g=n.length,y=g,v=0,R=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=Ye(null,i):pn(i)?i=E[s]=Ye(St,{children:i}):i.constructor===ze&&i.__b?i=E[s]=Ye(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Ka(i,n,u,y))&&(y--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(y)for(s=0;s<g;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=ye(c)),$n(c,c));return o}function or(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=or(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ye(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ka(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function zo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function wt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||zo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||zo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=un[t]||(un[t]=ja(t)),(e.__a||(e.__a={}))[t]=dn,s=t!=(t=t.replace(Xo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ja(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Et]==null)t[Et]=dn++;else if(t[Et]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function fn(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,y,v,R,E,P,S,we,Ge,Ce,ae,K,H,W,G=t.type;if(t.constructor!==ze)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?c=Rt(p,s):s.push(p),c=s[0]||c),(p=C.__b)&&p(t);e:if(typeof G=="function"){$=i.length;try{if(R=t.props,E=(p=G.prototype)&&p.render,P=(p=G.contextType)&&o[p.__c],S=p?P?P.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new G(R,S):(t.__c=m=new xt(R,S),m.constructor=G,m.render=Ya),P&&P.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),G.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=xe({},m.__s)),xe(m.__s,G.getDerivedStateFromProps(R,m.__s)))),g=m.props,y=m.state,m.__v=t,n.__c){if(R!==g&&E&&!G.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,S),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,S)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),It.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),c=ye(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,S),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,y,v)})}else E&&!G.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=S,m.props=R,m.__P=e,m.__g&=-5,we=C.__r,Ge=E?25:0;do m.__g&=-9,we&&we(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Ge<25);E&&(It.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=xe({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,y)),Ce=p&&p.type===St&&p.key==null?p.props.children:p,R.__P&&(p=c,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&$n(j,j)}),n.__k=null),c=n.__k?ye(n,0):null),c=nr(e,pn(Ce)?Ce:[Ce],t,n,o,r,s,i,c,u,d),R.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Ee),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(j){if(i.length=$,t.__v=null,u||s)if(j&&j.then){if(t.__u|=128|u,s){for(~(H=s.indexOf(c||void 0))||(H=s.length);(W=s[H-1])&&W.nodeType==8;)H--;for(;H<s.length;H++)if(W=s[H])if(s[H]=null,ae){if(W==K)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(K=Rt(ae=W))}}if(!ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ae=c}(p=Rt(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some(Ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||rr(t),C.__e(j,t,n)}}else c=t.__e=Za(n.__e,t,n,o,r,s,i,u,d,e);return(p=C.diffed)&&p(t),c}function Rt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function rr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(rr))}function sr(e,t,n){for(var o=0;o<n.length;)hn(n[o++],n[o++],n[o++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){C.__e(s,r.__v)}})}function Za(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,y,v,R,E=n.props||At,P=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(S?g.localName==S:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!S)return R.createTextNode(P);e=R.createElementNS(r,S,P.is?P:d),c&&(C.__m&&C.__m(t,s),c=!1),s=null}if(S){if(d=S=="template"&&e.content||e,s=S=="textarea"&&P.defaultValue!=null?null:s&&mn.call(d.childNodes),!c&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||wt(e,p,null,g,r);for(p in P)g=P[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?y=g:p=="checked"?v=g:c&&typeof g!="function"||E[p]===g||wt(e,p,g,E[p],r);h?(c||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Wa.test(S))&&(r="http://www.w3.org/1999/xhtml"),nr(d,pn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&ye(n,0),c,u),s&&s.some(Ee)),c&&S!="textarea"||(p="value",S=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(S!="progress"||y)||wt(e,p,y,E[p],r),p="checked",v!=null&&v!=e[p]&&wt(e,p,v,E[p],r))}else E===P||c&&e.data==P||(e.data=P);return e}function hn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function $n(e,t,n){var o,r,s,i;if(C.unmount&&C.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||hn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){C.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&$n(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Rt(o,s=[]))&&(o==e.__e&&s.some(Ee),Ee(r),Ee(o)),n||Ee(e.__e),e.__e=e.__c=e.__=null}function Ya(e,t,n){return this.constructor(e,n)}function _n(e,t){var n,o,r,s;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ye(St,{children:[e]}),r=[],s=[],fn(t,t.__k,o||At,At,t.namespaceURI,o?null:t.firstChild?mn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),sr(r,t.__k,s),t.__k.props.children=null}C={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw kt=0,e}},Qo=0,Fa=function(e){return e!=null&&e.constructor===ze},xt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=xe({},this.state)),typeof e=="function"&&(e=e(xe({},n),this.props)),e&&(xe(n,e),this.__v&&(t&&this.__k.push(t),Yo(this)))},xt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Yo(this))},xt.prototype.render=St,ge=[],kt=0,Jo=function(e,t){return e.__v.__b-t.__v.__b},Et=Symbol(),Xo=/(PointerCapture)$|Capture$/i,dn=0,un={},Ua=0;var Re,M,gn,ir,yn=Object.is,Je=0,hr=[],bn=[],L=C,ar=L.__b,lr=L.__r,cr=L.diffed,ur=L.__c,dr=L.unmount,pr=L.__;function Xe(e,t){L.__h&&L.__h(M,e,Je||t),Je=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return Je=1,za($r,e)}function za(e,t,n){var o=Xe(Re++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):$r(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);yn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,yn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,c);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=Xe(Re++,3);!L.__s&&xn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function F(e,t){var n=Xe(Re++,4);!L.__s&&xn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function w(e){return Je=5,wn(function(){return{current:e}},[])}function wn(e,t){var n=Xe(Re++,7);return xn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function En(e,t){return Je=8,wn(function(){return e},t)}function V(){var e=Xe(Re++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Qa(){var e;do{for(;e=bn.shift();)try{Qe(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=hr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Qe),t.__h.some(vn),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(bn.length)}L.__b=function(e){M=null,ar&&ar(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),pr&&pr(e,t)},L.__r=function(e){lr&&lr(e),Re=0;var t=(M=e.__c).__H;t&&(gn==M?M.__h=[]:(t.__h.some(Qe),t.__h.some(vn),Re=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),gn=M},L.diffed=function(e){cr&&cr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&fr(hr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gn=M=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(Qe),n.__h=n.__h.filter(function(o){return!o.__||vn(o)})}catch(o){n.__h=[function(){throw o}]}}),ur&&ur(e,t)},L.unmount=function(e){dr&&dr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,fr(bn.push(r))}else Qe(r)}catch(s){t=s}}),o.__H=void 0,t&&L.__e(t,o.__v))};var mr=typeof requestAnimationFrame=="function";function Ja(e){var t,n=function(){clearTimeout(o),mr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);mr&&(t=requestAnimationFrame(n))}function fr(e){e!=1&&ir==L.requestAnimationFrame||((ir=L.requestAnimationFrame)||Ja)(Qa)}function Qe(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function vn(e){var t=M;e.__c=e.__(),M=t}function xn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!yn(n,e[o])})}function $r(e,t){return typeof t=="function"?t(e):t}var l=Zo.bind(f);var Xa={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},el=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,el.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Xa[e]}} />`}function _r(e,t){document.documentElement.lang=T,document.documentElement.dir=bo?"rtl":"ltr",Ro(t.tokenName,()=>location.reload()),document.body.replaceChildren(),_n(l`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${tl(t)}
      <main id="main" tabindex="-1">${f(e,{})}</main>
      ${nl(t)}
    `,document.body)}function tl({home:e,name:t,tokenName:n}){let o=yt(),r=B.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${B.home||e}>
          ${o?l`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${gr(B.header)}
          ${r===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(ol,{})}
          ${Ke(n)?l`<button type="button" class="btn bare square" onClick=${()=>nn(n)}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function nl({tokenName:e}){let t=Ke(e);return!t&&!B.footer?.length?null:l`
    <footer class="foot">
      ${gr(B.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>nn(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var gr=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Oo(t)}</a>`);function ol(){let e=w(!1);function t({currentTarget:{value:r}}){r!==T&&vo(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries($t).map(([r,{name:s}])=>l`<option key=${r} value=${r} lang=${r} selected=${r===T}>${s}</option>`)}
      </select>
    </label>
  `}function ce(e){k(()=>{document.title=B.name?`${e} · ${B.name}`:e},[e])}function Rn({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${on()} onClick=${ko}>${a("page.signIn")}</a>`}function Tt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=En(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return k(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Ct({title:e,children:t}){return ce(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function Q({failed:e,again:t,at:n}){if(e instanceof z)return n?l`<div class="notice warn" role="alert">${et()}</div>`:f(sl,{});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?rl(n):ue(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function rl(e){return e?a("page.offlineSince",{time:Ho(e)}):a("page.offline")}function et(){return l`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Rn,{primary:!1})}`}function sl(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return ce(e),l`<${be} icon="lock" title=${e} text=${a("page.signInBack")}>${f(Rn,{primary:!0})}<//>`}function be({icon:e,title:t,level:n="h1",text:o,children:r}){return l`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${r}
    </div>
  `}function ue(e){return e instanceof z?a("page.signInFirst"):e instanceof se&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var il=[1,2,3],yr=()=>l`
  <ul class="orders bones" aria-hidden="true">
    ${il.map(e=>l`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var br=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var vr=`# One attachment: its state, and a URL to download the file.
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
`;var wr=`# Cancels an order that the warehouse has not started to pack.
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
`;var Er=`# Changes the shipping address of an order.
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
`;var xr=`# Asks about the progress of a late order.
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
`;var Rr=`# Confirms the receipt of parcels.
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
`;var kr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Ar=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Ir=`# Marks the timeline as read up to an item.
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
`;var Sr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Tr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Cr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Or=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Dr=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Pr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Nr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Lr=`# Asks about customs, duty or tax.
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
`;var Mr=`# Reports parcels that did not arrive.
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
`;var qr=`# Reports a problem with a payment.
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
`;var Br=`# Requests to return items for a refund or a replacement.
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
`;var Hr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Fr=`# Withdraws an open help request.
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
`;var Ur={address_form:br,attachment:vr,cancel_order:wr,change_shipping_address:Er,check_order_progress:xr,confirm_receipt:Rr,create_attachment_upload:kr,help_request:Ar,mark_timeline_read:Ir,my_orders:Sr,node:Tr,order_counts:Cr,order_details:Or,order_timeline:Dr,orders_numbered:Pr,post_message:Nr,report_customs_duty_issue:Lr,report_package_not_received:Mr,resolve_payment_issue:qr,return_or_replace_items:Br,viewer:Hr,withdraw_help_request:Fr};var D=So("/graphql",Ur,"token");var Pe=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Wr({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function Gr(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,c]=b(null),u=w(0);async function d(m,g){u.current+=1;let y=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=Cl();return g.then(c,()=>{}),d(()=>Dl(Ol(e,m),g),"failed")}let h=()=>t?d(()=>Ot(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return Sl(e,()=>{p(Ze()?.orders??0)}),Tl($,()=>s(m=>({...m,failed:new se("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function Sl({show:e,search:t},n){k(n,[e,t])}function Tl(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=c=>c.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var Cl=async()=>(await D("order_counts",{})).viewer.orderCounts;async function Ol(e,t){let n=await Ot({...Vr(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Ot({...n,wanted:t});return n}var Vr=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Ot({wanted:e=0,...t}){let n=Wo(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:c})=>c)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:c})=>r.has(c.id)?[]:c)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function Dl(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Pe);if(!n.next||await Pl(t)<=o.length)return{...n,first:o};let r=await Ot(Vr({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}var Pl=e=>e.then(({needsAnswer:t})=>t,()=>0);var Nl=150;function Kr(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&Fo({orders:e,y:scrollY})};return F(()=>{if(e===null){t.current=!1;return}let r=Ze();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,Nl)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var tt=(e,t)=>l`<time datetime=${e}>${I(e,t)}</time>`,Ne=(e,t)=>l`<time datetime=${e}>${_e(e,t)}</time>`,X=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!X(e),O=e=>X(e)?null:e;var N=({quantity:e,cancelled:t})=>e-t,Dt=e=>e.every(t=>N(t)===0),ke=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&N(n)>0);function Zr(e){return[jr(e.cancelled,e,"line.cancelled","line.allCancelled"),jr(e.returned,e,"line.returned","line.allReturned")]}function jr(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function Yr(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(N(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:I(r,t)}):s?o?a(X(o)?"line.readyFrom":"line.readySince",{date:I(o,t)}):a("line.pickup"):a("line.digital")}var zr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function kn(e,t,n){return t?l`<div><dt>${e}</dt><dd>${Ne(t,n)}</dd></div>`:null}var Z=({cancelledAt:e})=>!!O(e);function Qr(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[ke(e)?n:a(t?"event.readyByMissed":"event.readyBy"),Z(e)||O(e.fulfilledAt)?null:e.shipByDay]}var Jr=e=>zr[e]?a(zr[e]):null,de=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Pt(e,t){let n=de(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Xr=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function es(e,t){return x(e)?a("request.late",{date:_e(e,t)}):null}var In={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},Ll=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function ts(e){let t=In[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},Bl(e),...Fl(e)],o=Hl(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[c,u]=[i===o,i<=r],d=c?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?ql(d,e.timeZone):null,state:c?"late":Ml(i,r,o)}})}function Ml(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var ql=(e,t)=>l`<time datetime=${e}>${A(e,t)}</time>`;function Bl({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:O(t)}:{name:a("step.prepared")}}function Hl({late:e,status:t},n){return!e||!Ll.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function Fl(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o}=e;if(ke(e))return[An(e,a("event.shipped"),t),Ul(e)];let r=o.filter(i=>N(i)&&i.fulfilment!=="NONE");return r.length===0?[]:r.every(({fulfilment:i})=>i!=="PICKUP")?[An(e,a("event.handedOver"),n)]:[An(e,a("event.ready"),nt(o.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:O(n)}]}function An(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:O(e.firstShippedAt)??O(e.firstHandedOverAt)};if(In[e.status]>=3&&!o)return{name:t,at:O(n)};let[r,s]=Qr(e);return s?{name:r,planned:s}:{name:t}}function Ul(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:nt(i.map(({returnedAt:c})=>c))}:In[t]===4||Z(e)||!r?{name:a("event.delivered"),at:O(s)}:{name:Xr(o),planned:r}}function nt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var Wl={AWAITING_PAYMENT:Gl,PROCESSING:Vl,READY_FOR_PICKUP:Kl,PARTIALLY_SHIPPED:jl,SHIPPED:Zl,DELIVERED:Yl,RECEIVED:zl,HANDED_OVER:Ql,RETURNED_TO_SENDER:Jl,CANCELLED:Xl};function Le(e){let{title:t,lead:n=null,chip:o=null}=Wl[e.status](e);return{title:t,lead:n,chip:o?.text===t?null:o,steps:ts(e)}}function Gl(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:qo(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function Vl(e){let t=Sn(e)??ot(e,"");if(e.late)return{title:a("headline.late"),lead:Nt(e,!1),chip:t};let[n,o]=[Tn(e),os(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(ke(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function Kl(e){let t=nt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function jl(e){let t=Sn(e)??ot(e,"info",tc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Nt(e,!0),chip:t};let[n,o]=[Tn(e),os(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function Zl(e){let t=rs(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Tn(e),O(e.firstShippedAt)],s=Sn(e)??ot(e,"info","truck");if(n){let i=e.late?Nt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Nt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:nc(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function Yl(e){let t=O(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ot(e,"good","check")}}function zl(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,c]=[O(n),O(o)],u=ns(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return c?{title:a("headline.delivered",{date:A(c,r)}),lead:d,chip:u}:{title:d,chip:u}}function Ql(e){let t=e.lines.filter(r=>N(r)&&r.fulfilment!=="NONE"),n=nt(t.map(({fulfilledAt:r})=>r))??O(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:ns(e)??ot(e,"good","check")}}function Jl({statusText:e}){return{title:e}}function Xl({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Dt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ot=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Sn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function ns({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var ec={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Nt({late:e,timeZone:t},n){return e?a(ec[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Tn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!Z(e)&&ke(e)?A(n,o):null}function os(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!Z(e)?A(n,o):null}var rs=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),tc=e=>rs(e).length>0||!!O(e.firstShippedAt);function nc(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Cn="";function Me(e,t){let n=Object.entries(t).map(([r,s])=>[r,Cn+s+Cn]);return a(e,Object.fromEntries(n)).split(Cn).map((r,s)=>s%2?l`<bdi>${r}</bdi>`:r)}var Lt=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function oc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function On(e){return t=>{t.preventDefault(),oc(t.currentTarget,e)}}function Dn(e,t,n){return l`<a class="why" href=${`#${e}`} onClick=${On(e)}>${_(t,"s")}<span>${n}</span></a>`}var rc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},sc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},te=e=>rc[e]??"help",q=(e,t)=>e.helpActions.find(n=>n.type===t),rt=({reason:e})=>e?.code!=="NOT_OFFERED";function ne({action:e,open:t,chosen:n,part:o}){if(!e||!rt(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return l`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(te(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Pn(e,i);if(r)return l`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let c=sc[e.type];return c?Dn(Nn(e.type),"info",a(c)):null}function Pn({title:e},t){return Dn(oe(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function ss(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?l`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Nn=e=>`why-${e}`,oe=e=>`request-${e.replace(/\W/g,"")}`;function ee({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?l`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var is=3;function as(e){let t=e.length>is?e.slice(0,is-1):e,n=e.length-t.length,o=Mo(t.length).map(r=>typeof r=="string"?r:ic(t[r]));return l`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function ic(e){if(!e)return null;let t=N(e);return l`<span>${t>1?l`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function ls({order:e,filled:t,withChannel:n}){let o=Le(e),r=ac(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return l`
    <li class="order-card order">
      ${i?f(ee,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${ie(e.id)}>${o.title}<span class="hidden"> ${Me("orders.viewOf",{number:e.number})}</span></a></h2>
          ${lc(e,o).map(cc)}
        </div>
        <p class="names">${as(r)}</p>
        ${uc(e,o)}
        ${mc(e,r.length)}
        ${n&&e.channel?l`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:fc(o)}
      </div>
      ${hc(r,s)}
      <div class="order-does">${$c(e,t)} ${e.availableHelpActions.map(c=>gc(e,c))}</div>
    </li>
  `}function ac({lines:e}){let t=e.filter(o=>N(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function lc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Pe(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var cc=({tone:e,text:t,icon:n,unread:o})=>l`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function uc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?l`<p class="small">${dc(n,e.timeZone)}</p>`:t&&pc(e)?l`<p class="small">${t}</p>`:null}function dc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function pc({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:o,receivedAt:r})=>x(o)||x(r))}function mc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=l`<time datetime=${t}>${$e(t,n)}</time>`,c=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):l`${a("event.placed")} ${i}`,u=o?l`<bdi>${o.formatted}</bdi>`:null;return l`<p class="meta">${Lt([l`<span>${c}</span>`,u,l`<bdi>${r}</bdi>`])}</p>`}function fc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return l`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:c})=>l`<i key=${i} class=${c}></i>`)}</div>`}function hc([,e,...t],n){return e?l`
    <div class="goods-set others" aria-hidden="true">
      ${f(ee,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?l`<span class="goods s">+${Y(t.length)}</span>`:null}
    </div>
  `:null}function $c(e,t){let n=l`<span class="hidden"> ${Me("orders.of",{number:e.number})}</span>`;if(Pe(e))return l`<a class=${t?"btn primary":"btn"} href=${ie(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&_c(r));return o?l`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${_("out","s")}</a>`:l`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function _c({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function gc(e,{type:t,title:n}){return l`
    <a key=${t} class="help-link" href=${ie(e.id,t)}>
      ${_(te(t))}<span>${n}<span class="hidden"> ${Me("orders.of",{number:e.number})}</span></span>
    </a>
  `}var yc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],cs=99;function us({choice:e,counts:t,choose:n}){let o=w(null);return F(()=>bc(o.current),[e.show]),l`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${yc.map(([r,s,i])=>{let c={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return l`
          <a key=${i} href=${De(c)} aria-current=${e.show===r?"page":void 0} onClick=${Ln(()=>n(c))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?vc(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function bc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function vc(e,t){return e>cs||e>0&&!t?`${Y(Math.min(e,cs))}+`:Y(e)}var Ln=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var wc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},ds={show:null,search:null};function ps({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=l`<a class="btn" href=${De(ds)} onClick=${Ln(()=>o(ds))}>${a("orders.showAll")}</a>`,c=e.next?l`<p>${$s(e)}</p><div class="btns">${fs(t,n)} ${i}</div>`:i;if(s){let u=Me(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(be,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},c)}return f(be,{icon:"bag",level:"h2",title:a(r?wc[r]:"orders.noneOnTheWay")},c)}function ms({found:e,busy:t,more:n}){return e.next?l`
    <div class="more-orders">
      ${e.stopped?fs(t,n):hs(a("orders.more"),t,n)} ${e.stopped?l`<p>${$s(e)}</p>`:null}
    </div>
  `:null}var fs=(e,t)=>hs(a("orders.further"),e,t);function hs(e,t,n){return l`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function $s({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:Lo(t,o)}):a("orders.lookedAt",{count:e})}var Ec=500,xc=200;function _s({search:e,find:t}){let n=V(),[o,r]=b(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function c({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Ec)}function u(d){d.preventDefault(),i(o)}return l`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${xc}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${c}
      />
    </form>
  `}function gs(){let[e,t]=Rc(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:c,again:u}=Gr(e),d=n?.choice===e,p=Kr(n&&d?n.orders.length:null);ce(a("orders.title"));let h=[o,r].find(m=>m instanceof z);if(h)return f(Q,{failed:h});if(n&&d&&Ic(n))return Sc();let $=m=>t({show:null,search:m},!!e.search);return l`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(_s,{search:e.search,find:$})}</div>
    ${f(us,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${Ac(d?n:null,s)}</p>
    ${o?f(Q,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:yr()}
    ${n&&n.orders.length>0?f(kc,{found:n,failed:r,busy:s,isFound:d,save:p,more:c}):null}
    ${n?.orders.length===0?f(ps,{found:n,busy:s,more:c,choose:t}):null}
  `}function Rc(){let[e,t]=b(ln);return k(()=>{let n=()=>t(ln());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{Uo(n,o),t(n)}]}function kc({found:e,failed:t,busy:n,isFound:o,save:r,more:s}){let i=Wr(e),c=w(null),u=w(null);F(()=>{(u.current===null?null:c.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let d=()=>(u.current=i.length,s()),p=i.findIndex(Pe),h=new Set(i.map($=>$.channel)).size>1;return l`
    <ul ref=${c} class="orders" aria-busy=${o?void 0:"true"} onClickCapture=${r}>
      ${i.map(($,m)=>f(ls,{key:$.id,order:$,filled:m===p,withChannel:h}))}
    </ul>
    ${t?f(Q,{failed:t,again:d,at:e.at}):f(ms,{found:e,busy:n,more:d})}
  `}function Ac(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var Ic=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function Sc(){let e=B.home?l`<a class="btn primary" href=${B.home}>${a("orders.startShopping")}</a>`:null;return l`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(be,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var ys=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function pe(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function re({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function bs(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Mt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:c,wide:u,hint:d,type:p,...h}){let $=V(),m=e??$,g=pe(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return l`
    <div class=${u?"field wide":"field"}>
      ${bs(m,t,!i)}
      ${c?l`<textarea rows="4" ...${y}></textarea>`:l`<input type=${p??"text"} ...${y} />`}
      ${d?l`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(re,{id:`${m}-problem`,problems:g})}
    </div>
  `}function vs({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let c=V(),u=e??c,d=pe(i,n);return l`
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
      ${f(re,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function st({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:c,required:u,optional:d,autocomplete:p,wide:h}){let $=V(),m=e??$,g=pe(i,n);return l`
    <div class=${h?"field wide":"field"}>
      ${bs(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${y=>s(y.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${r===""}>${c}</option>`}
          ${o.map(y=>l`<option key=${y.value} value=${y.value} selected=${y.value===r}>${y.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(re,{id:`${m}-problem`,problems:g})}
    </div>
  `}var Tc=new Intl.ListFormat(T,{type:"unit",style:"short"}),U=e=>`field-${e.replace(/\W/g,"-")}`;function ws({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return l`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?l`<p>${a("form.check",{count:r.size})} ${Cc([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>l`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function Cc(e){let t=[...e];return Tc.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?l`<a key=${r.path} href=${`#${U(r.path)}`} onClick=${Oc}><bdi>${o}</bdi></a>`:o})}function Oc(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var Dc={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Pc=["name","line1","line2"],Nc=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function ve(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var Lc=new Intl.Collator(T),Mc=ys.map(e=>({value:e,label:vt(e)})).sort((e,t)=>Lc.compare(e.label,t.label)),Mn=new Map;function qc(e){let t=Mn.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>Mn.delete(e)),Mn.set(e,n),n}function Es(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return k(()=>{if(!e)return;let i=!0;return qc(e).then(c=>i&&o({form:c,failed:null}),c=>i&&o({form:null,failed:c})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function xs(e,t,n){let o=it(t,n).map(r=>[r.name,qn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function it(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=Nc.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function qn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:c,latinName:u})=>[i,c,u].some(r))?.code??(Bc(e,n)?o:"")}function Bc(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Rs(e,{name:t,latinName:n}){let o=new Intl.Locale(T).maximize().region===e;return n&&!o?`${n} (${t})`:t}function ks(e,t,n){return[...it(t,n).map(r=>{let s=qn(e,r,n),i=r.choices.find(({code:c})=>c===s);return i?Rs(t.countryCode,i):s}),vt(t.countryCode)].filter(Boolean)}function As({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:c}=n;return l`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(st,{id:U("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:Mc,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?it(s,t).map(u=>f(Hc,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(Q,{failed:i,again:c}):s||!e.countryCode?null:l`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function Hc({field:e,address:t,before:n,set:o,problems:r}){let s=qn(t,e,n),i={id:U(`address.${e.name}`),label:e.label,wide:Pc.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:Dc[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Mt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let c=e.choices.map(d=>({value:d.code,label:Rs(t.countryCode,d)})),u=s&&c.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(st,{...i,choices:[...u,...c],empty:a("form.choose"),optional:!e.required})}function qt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[vt(t)]:[],...n?[n]:[]];return l`<address>${o.map(r=>l`<span dir="auto">${r}</span>`)}</address>`}var Fc={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function Bn(e){let t=w(To());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===Fc[n]?null:at(s)}catch(r){return ue(r)}}}function at(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Bt=5,Uc=6e4,Ae=new Map,Ie=class extends Error{constructor(t,n){super(t),this.again=n}},Hn=e=>Ae.get(e.key)?.file,lt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function ct(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Bt?a("photos.tooMany",{max:Bt}):null}function Is(e){let t=n=>n.state!=="ready"&&!Ae.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function Fn(e,t,n){let o=Date.now()*1e3+Ae.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),Ts(o,e,t,n)}function Ss({key:e},t,n){let o=Ae.get(e)?.file;o&&Ts(e,o,t,n)}function Ht({key:e},t){Ae.get(e)?.stopper.abort(),Ae.delete(e),t(n=>n.filter(o=>o.key!==e))}async function Ts(e,t,n,o){let r=new AbortController;Ae.set(e,{file:t,stopper:r});let s=i=>o(c=>c.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Wc(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:c,again:u}=i instanceof Ie?i:{message:ue(i),again:!0};s({state:"failed",problem:c,again:u})}}async function Wc(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Ie(at({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await Gc(r.upload,e,n,o),o({state:"checking"}),await Vc(r.attachment.id,t),r.attachment.id}function Gc({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:c}of t)s.append(i,c);return s.append("file",n),new Promise((i,c)=>{let u=new XMLHttpRequest,d=()=>c(new Ie(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Vc(e,t){let n=Date.now()+Uc;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Ie(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Ie(a("photos.notTaken"),!0)}var qe=(e,t)=>`${e}:${t}`;function Un(e,t,n){let o={values:{},message:"",address:ve(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return Wn(o,t,n??Kc(t))}function Wn(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Kc(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function Gn(e,t){let n=([s,i])=>t.choices.some(c=>c.field===s&&c.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let c=e.items.find(u=>u.lineId===s.id);return c&&i>0?[{...c,quantity:Math.min(c.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Cs(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:lt(e.photos),...e.values};return o&&(r.address=xs(e.address,o,ve(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Be(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Os(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Be(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Ds(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),c=r==="items"?t.items[Number(s)]:void 0;return{path:c&&s?["items",c.lineId,...i].join("."):n,message:o}})}var jc=8;function Ns({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),c=e.lines.flatMap($=>Zc($,t)),u=c.length>jc,d=c.filter(({line:$})=>Yc(n,$)||Ps($.title).includes(Ps(s))),p=r.filter($=>$.path==="items"),h=l`
    ${d.filter($=>$.left>0).map($=>f(Jc,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(eu)}
    ${d.length?null:l`<p class="hint">${a("form.noneFound")}</p>`}
  `;return l`
    <fieldset aria-describedby=${p.length?`${U("items")}-problem`:void 0}>
      <legend class="label" id=${U("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(re,{id:`${U("items")}-problem`,problems:p})}
      ${u?f(zc,{search:s,set:i,count:c.length}):null}
      ${u?l`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:l`<div class="picks">${h}</div>`}
    </fieldset>
  `}function Zc(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Yc=(e,t)=>e.some(n=>n.lineId===t.id),Ps=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function zc({search:e,set:t,count:n}){let o=V();return l`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Qc} />
    </div>
  `}function Qc(e){e.key==="Enter"&&e.preventDefault()}function Jc({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,c=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==c),d=()=>r(c?u:[...o,{lineId:e.id,quantity:t,reason:""}],c?i:"items"),p=(h,$)=>r(o.map(m=>m===c?{...m,...$}:m),`${i}.${h}`);return l`
    <div class="pick">
      <label>
        <input type="checkbox" id=${U(i)} checked=${!!c} onChange=${d} />
        ${f(ee,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${c?l`<div class="pick-more">
              ${t>1?f(Xc,{item:c,left:t,set:h=>p("quantity",{quantity:h}),problems:pe(s,`${i}.quantity`)}):null}
              ${f(st,{id:U(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:c.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(re,{id:`${U(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Xc({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=U(`items.${e}.quantity`);function i(c,u,d){let p=c>=1&&c<=n;return l`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(c):void 0}>${_(d,"s")}</button>`}return l`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Y(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(re,{id:`${s}-problem`,problems:r})}
    </div>
  `}function eu({line:e,reason:t}){return l`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(ee,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Ls({order:e,action:t,parcels:n,set:o,problems:r}){let s=U("shipmentIds"),i=pe(r,"shipmentIds");return l`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:c},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===c),h=e.shipments[p];return l`
          <label key=${c} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(c)} disabled=${!u}
              onChange=${()=>o(n.includes(c)?n.filter($=>$!==c):[...n,c])} />
            <span>
              <bdi>${h?Pt(h,p):c}</bdi>
              ${d?l` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(re,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var tu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ft=96;function Kn(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function Ms({id:e,problems:t=[],...n}){let o=V(),r=e??o,[s,i]=b(!1),{orderId:c,set:u,api:d=Kn}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])Fn(g,d(c),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Bt})}</span></span>
        ${Vn({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${Vn({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(re,{id:`${r}-problem`,problems:t})}
      ${f(jn,n)}
    </div>
  `}function qs(e){return l`<label class="btn bare square clip">${_("clip")}<span class="hidden">${a("photos.add")}</span>${Vn({},e)}</label>`}function Vn(e,{orderId:t,set:n,api:o=Kn}){return l`<input type="file" multiple accept=${tu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)Fn(i,o(t),n);s.value=""}} />`}function jn({photos:e,...t}){let n=w(null);k(()=>t.set(Is),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(nu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function nu({photo:e,orderId:t,set:n,api:o=Kn,removed:r}){let{name:s,state:i,progress:c}=e;function u(){Ht(e,n),queueMicrotask(r)}return l`
    <li class=${`upload ${i}`}>
      ${f(su,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?l`<progress max="100" value=${c} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:l`<span class=${ou[i]}>${e.problem??a(ru[i])}</span>`}
        ${i==="failed"&&e.again&&Hn(e)?l`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>Ss(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var ou={checking:"hint",ready:"ok",failed:"problem"},ru={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function su({photo:e}){let t=w(null),[n,o]=b(!1),r=Hn(e);return k(()=>{r?.type.startsWith("image/")&&iu(r,t.current).then(o,()=>o(!1))},[r]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Ft} height=${Ft} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function iu(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Ft,Ft),n.close(),!0}function He(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Y(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Fe(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var au={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Bs=e=>a(au[e]??"form.kind");function Hs({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:c}=n;return l`
    ${f(ws,{problems:s,round:c,fieldOf:u=>lu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(Ns,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(Ls,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(As,{address:r.address,before:ve(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Be(t).map(u=>f(vs,{key:u,id:U(u),legend:Bs(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Mt,{id:U("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(Ms,{id:U("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:pe(s,"attachmentIds")})}
  `}function lu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?cu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?uu(e,s,t,o):Be(n).includes(r)?{path:r,label:Bs(r)}:null}function cu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function uu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=it(o,ve(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var ut=[],Zn="",Ut=!1,Fs="auto",Yn=()=>!!document.documentElement.dataset.page,dt=()=>!!history.state?.dialog;function Gt(e,t){F(()=>{if(!Yn())return;let n=()=>e();return ut.push(n),Zn=t??location.href,queueMicrotask(Wt),()=>{ut.splice(ut.indexOf(n),1),queueMicrotask(Wt)}},[])}function Us(e,t){Yn()&&(dt()?t||Wt():history.replaceState(null,"",e))}function Wt(){Ut||(ut.length>0?du():dt()&&(Ut=!0,history.back()))}function du(){let e={...history.state,dialog:!0};if(dt())return history.replaceState(e,"",Zn);Fs=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",Zn)}addEventListener("popstate",()=>{if(!Yn())return;let e=!Ut;Ut=!1,dt()||(history.scrollRestoration=Fs),e&&!dt()?ut.at(-1)?.():Wt()});var pt=null;function Ws(e){let t=e?.getRootNode(),n=pt??pu(t,e);return pt=null,()=>{if(n.opener&&t.activeElement===n.opener)return zn(n,t);!Vs(t)&&!e?.contains(t.activeElement)||(pt=n,queueMicrotask(()=>{pt===n&&Gs(n,t),pt=null}))}}function pu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Gs({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return zn({opener:e,around:t},n);for(let r of t.flatMap(mu))if(r.tabIndex=-1,o(r))return zn({opener:r,around:t},n)}function zn({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Vs(n)&&Gs({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Vs=e=>!e.activeElement||e.activeElement===document.body;function mu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Vt({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:c}){let u=w(null),d=w(null),p=V(),h=()=>u.current?.close();F(()=>{let g=Ws(u.current);return u.current?.showModal(),g},[]),F(()=>d.current?.focus(),[e,t]),Gt(h,i);let $=l`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=l`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?l`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${c}
    </div>
    ${o?l`<div class="dialog-foot">${o}</div>`:null}
  `;return l`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${hu(h)}>
      ${n?null:fu($,t,h)}
      ${s?l`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function fu(e,t,n){return l`
    <div class="dialog-head">
      <div>${e} ${t?l`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function hu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function Qn({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:c,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(Vt,{title:i.title,seal:{icon:"check",tone:""},close:c,foot:v},i.text?l`<p>${i.text}</p>`:null)}let y=l`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(Vt,{title:e,close:c,foot:y},[n?l`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,l`<div role="alert">${h?l`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var $u={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Ks=()=>l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function js(e,t){let[n,o]=$u[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?l`<p>${a(o,{number:t.number})}</p>`:null,foot:Ks()}}function Zs(e,t,n,o){let r=t.answerBy?l`<p>${a("request.answerBy")} <b>${Ne(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:l`<p>${e.title}</p>${r??l`<p>${t.stateText}</p>`}`,foot:l`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Ks()}`}}function Ys({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:l`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?l`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:l`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?l`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var Jn=5,Xn=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Qs({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return l`
    ${_u(t)}
    ${r?l`<div class="goods-set">${Js(e).slice(0,Jn).map(({id:s,title:i,imageUrl:c})=>f(ee,{key:s,title:i,imageUrl:c}))}</div>`:null}
    <dl class="review">
      ${Se(a("form.order"),a("form.orderOf",{number:e.number,date:I(e.placedAt,e.timeZone)}))}
      ${r?Se(a("order.items"),gu(e)):null}
      ${r?Se(a("order.total"),e.total?.formatted):null}
      ${o?Se(a("form.address"),zs(ks(n.address,o,ve(e.shippingAddress)))):null}
      ${Be(t).map(s=>Se(a("form.reason"),yu(t,s,n.values[s])))}
      ${Se(a("form.message"),n.message.trim())}
      ${Se(a("photos.add"),n.photos.length?zs(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function _u(e){if(!e.settlesItself)return l`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return l`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Se(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?l`<bdi>${t}</bdi>`:t}</dd></div>`:null}var zs=e=>e.map(t=>l`<span class="line"><bdi>${t}</bdi></span>`),Js=e=>e.lines.filter(t=>t.quantity>t.cancelled);function gu(e){let t=Js(e),n=t.length-Jn,o=t.slice(0,Jn).map(({title:r,quantity:s,cancelled:i,measure:c})=>l`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:c??s-i})}</bdi></span>
  `);return l`${o}${n>0?l`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function yu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var eo=new Map,Xs=new Map,to=new Map;function Kt(e,t){let n=ro(e),[o]=b(t),[,r]=b(0);F(()=>bu(n,()=>r(i=>i+1)),[n]);function s(i){let c=no(n)??o,u=typeof i=="function"?i(c):i;oo(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[no(n)??o,s,()=>oo(n,null)]}var jt=e=>no(ro(e)),Zt=(e,t)=>oo(ro(e),t),ro=e=>Ao("token",e);function no(e){let t=sessionStorage.getItem(e)??to.get(e);if(t===void 0)return null;let n=Xs.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Xs.set(e,{json:t,value:o}),o}function oo(e,t){if(to.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{to.set(e,n)}}for(let n of eo.get(e)??[])n()}function bu(e,t){let n=eo.get(e)??new Set;return eo.set(e,n.add(t)),()=>{n.delete(t)}}async function ei(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return vu(Object.values(o)[0])}catch(o){return o instanceof z?{signedOut:!0}:{failed:ue(o)}}}function vu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function ti({order:e,action:t,chosen:n,changed:o}){let r=qe(e.id,t.type),[s,i]=b(()=>wu(r,t,n)),[c,u,d]=Kt(r,Un(e,t,n)),[p,h]=b([]),[$,m]=b(null),[g,y]=b(0),[v,R]=b(!1),E=Gn(c,t);function P(K,H){u(W=>({...Gn(W,t),...K})),h(p.filter(W=>W.path!==H&&!W.path.startsWith(`${H}.`)))}function S(K){u(H=>({...H,photos:K(H.photos)})),h(H=>H.filter(W=>!W.path.startsWith("attachmentIds")))}function we(K){return h(K),m(null),y(g+1),K.length===0}function Ge(){let K=ct(E.photos);return we([...Os(E,t),...K?[{path:"attachmentIds",message:K}]:[]])}async function Ce(K){if(v)return!0;if(!Ge())return!1;R(!0);let H=Cs(E,e,t,K),W=je(H,E.sent);u(j=>({...j,sent:W}));let G=await ei(t.type,{...H,idempotencyKey:W.key});return"filed"in G&&d(),"problems"in G?we(Ds(G.problems,E)):m(G),"problems"in G||"signedOut"in G||o(),y(j=>j+1),R(!1),!("problems"in G)}function ae(){for(let K of E.photos)Ht(K,S);d(),i(!1),we([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:P,changePhotos:S,isReady:Ge,send:Ce,startAfresh:ae}}function wu(e,t,n){let o=jt(e);return o?(n&&Zt(e,Wn(o,t,n)),!0):!1}function ni(e,t,n){let o=jt(qe(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=jt(qe(e.id,n.type))??Un(e,n),s=[r.message,o.message].filter(Boolean);Zt(qe(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),Zt(qe(e.id,t.type),null)}function oi({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=Eu(t),c=ti({order:e,action:i,chosen:n,changed:s}),u=Es(i.type==="CHANGE_SHIPPING_ADDRESS"?c.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(Xn(i)&&!d?p(c.isReady()):await c.send(u.form)||p(!1))}let m={order:e,action:i,filling:c,read:u,goOn:$},g=xu(e,i,c,o,h)??(d?Au(m,()=>p(!1)):ku(m));return f(Vt,{close:()=>{r(),h.current()},address:ie(e.id,i.type),...g})}function Eu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function xu(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:c}=n;return c.state==="RESOLVED"?js(t.type,e):Zs(t,c,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>Ru(d.getElementById(oe(c.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:c,state:u})=>c===q(e,t.type)?.insteadTry&&u==="AVAILABLE");return Ys(n,i,o.message!==""||o.photos.length>0,()=>{i&&(ni(e,t,i),r(i.type))})}function Ru(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function ku({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((c,u)=>c+u.quantity,0),i=Xn(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:l`
      ${n.isDraft?Iu(n):null}
      <p>${t.description}</p>
      ${t.notice?l`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(si,{filling:n})}
      ${f(Hs,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:l`
      ${s?l`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${ri(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function Au({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:l`${f(si,{filling:n})}${f(Qs,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:l`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?l`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${ri(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function ri({busy:e},t,n){return l`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function Iu({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return l`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function si({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?l`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:l`<div class="notice warn" ref=${n} tabindex="-1">${et()}</div>`}function me(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function ai(e){let t=le("id");return t?e.page(t):f(Su,e)}function Su({find:e,page:t,none:n,back:o}){let r=le("number"),s=a("order.title",{number:r}),{data:i,failed:c,again:u}=Tt(()=>e(r));if(ce(s),c&&!i)return f(Q,{failed:c,again:u});if(!i)return f(Ct,{title:s});let[d]=i;return d?i.length===1?t(d.id):Tu(s,r,i,o()):n(s)}function Tu(e,t,n,o){return l`
    ${o}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>l`<li key=${r.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${ie(r.id,le("help"))}><bdi>${r.number}</bdi></a></h2>
              <span class="chip">${r.statusText}</span>
            </div>
            <p class="meta">${Cu(r)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Cu({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=l`<span>${a("event.placed")} ${tt(n,o)}</span>`,i=r?l`<bdi>${r.formatted}</bdi>`:null;return Lt([ii("order.channel",e),ii("desk.customer",t),s,i])}var ii=(e,t)=>t?l`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function li({order:e,shipmentId:t,close:n,changed:o}){let r=Bn(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let c=de(i,s),u=i.returnLastDay;return f(Qn,{title:a("receipt.title",{parcel:c}),children:[Ou(e,i),l`<p>${a("receipt.final")}</p>`],notice:[Du(e,i),Pu(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:I(u,e.timeZone)}):void 0},close:n})}function Ou(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return l`<p>${me(n.map(o=>o&&l`<bdi>${o}</bdi>`))}</p>`}function Du(e,{id:t,inquiryLastDay:n}){return q(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:I(n,e.timeZone)}):a("receipt.endsInquiry"):null}function Pu({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:I(t,e)}):null}function ci({order:e,requestId:t,close:n,changed:o}){let r=Bn(o),s=Nu(e,t);return f(Qn,{title:a("withdraw.title",{title:s}),children:l`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function Nu({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function ui({order:e,open:t}){let n=q(e,"CANCEL_ORDER");if(!n||!rt(n)||Z(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return l`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ne,{action:n,open:t})} ${o?f(ne,{action:o,open:t}):null}
    </section>
  `}function di({unitPrice:e,measure:t,quantity:n}){let o=t??Y(n);return e?l`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${a("order.quantity",{count:o})}</span>`}function pi({measure:e,title:t},n){return l`<span><bdi>${e??Y(n)}</bdi> × <bdi>${t}</bdi></span>`}var mi=5;function so({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(Lu,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(io,{of:"lines",rows:r})}function io({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>mi&&!o;function c(){r(!0);let d=s.current?.children[mi];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return l`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?l`<button type="button" class="btn" onClick=${c}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function Lu({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return l`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let c=n===N(t),u=Z(i)||N(t)===0,d=[r?null:Yr(t,i.timeZone),...o?Zr(t):[]];return l`
    <li class="line" tabindex="-1">
      ${f(ee,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${di({...t,quantity:n})}</p>
        ${d.map(p=>p?l`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${c&&t.amount?l`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?Mu(e,t.id):null}
      </div>
    </li>
  `}function Mu({order:e,open:t},n){let o=q(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ne,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function hi(e){let{order:t}=e,[n,o]=[Jr(t.payment),O(t.paidAt)];return l`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?qt(t.shippingAddress):l`<p>${a("order.noAddress")}</p>`}
        ${fi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(io,{of:"totals",rows:t.lines.filter(N).map(qu),last:Bu(t)})}
        ${t.total?null:l`<p>${a("order.noTotal")}</p>`}
        ${n?l`<p class="small soft">${n}</p>`:null}
        ${o?l`<p class="small soft">${a("order.paidOn",{date:I(o,t.timeZone)})}</p>`:null}
        ${fi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function fi({order:e,open:t},n){return l`<div class="links">${n.map(o=>f(ne,{key:o,action:q(e,o),open:t}))}</div>`}function qu(e){return l`<div key=${e.id} tabindex="-1"><dt>${pi(e,N(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function Bu({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>l`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?l`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function Yt(e,t){let[n,o]=b({items:ao(e),cursor:lo(e)});k(()=>o(d=>Hu(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:c}=n;return c?{items:i,earlier:async()=>{try{let d=await t(c);d&&o(p=>({items:$i(ao(d),p.items),cursor:lo(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function zt({earlier:e,failed:t}){return t?f(Q,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Hu(e,t){let n=ao(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:$i(e.items,n)}:{items:n,cursor:lo(t)}}function $i(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var ao=e=>e.edges.map(t=>t.node).reverse(),lo=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function _i({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return l`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${de(t,n)}</h3>
        ${Uu(t)} ${Wu(t,r.timeZone)} ${mt(Gu(r,t))}
      </div>
      ${i?l`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(so,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):l`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:Fu(e,t)}
    </article>
  `}function gi({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return l`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?l`<span class="soft">${s}</span>`:null}</div>
      ${f(so,{section:e,units:r,canReturn:i})}
    </article>
  `}function Fu({order:e,open:t,receive:n},o){let r=q(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:l`
    <div class="parcel-foot">
      ${f(ne,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?l`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function Uu({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?l`<bdi>${t}</bdi>`:null;return l`
    <span class="soft">
      ${e?l`<bdi>${e}</bdi> `:null}
      ${n&&o?l`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function Wu({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=O(t)&&(O(n)||O(o)),[i,c]=s?["headline.delivered",t]:["parcel.shipped",O(e)];return c?l`<span class="soft">${a(i,{date:$e(c,r)})}</span>`:null}function Gu(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:c,returnedAt:u}=t,d=(p,h)=>a(p,{date:$e(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?c?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:Vu(e,r,d)}function Vu(e,t,n){return Z(e)?null:{tone:"",text:t&&X(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function mt(e){return e?l`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function Qt({chosen:e,details:t},n){return[...Ku(t,n),...e.map(({label:o})=>o)].map(o=>l`<bdi>${o}</bdi>`)}function Ku(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Pt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function co(e,t){return l`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${kn(a("request.filedAt"),e.filedAt,t)} ${kn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${Yu(e,t)}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${He(e.attachments,Fe)}
    </details>
  `}function yi({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=Yt(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:l`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>Zu(r,e))}</ul>
      ${zt(n)}
    </details>
  `}var ju={RESOLVED:"good",DECLINED:"warn"};function Zu(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:c}=e,u=ju[r]??"";return l`
    <li key=${n} id=${oe(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(te(c),"s")}<b>${i}</b>
        <span class="soft">${o?I(o,t.timeZone):null}</span>
        ${mt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${co(e,t.timeZone)}
    </li>
  `}function Yu({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${zu(t,n)}`}function zu(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?qt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${a("request.shipBy")}: ${tt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Qu)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Qu({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var bi=.8,Ju=864e5,Xu={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},ed={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function vi({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:od(n,o,t)};return l`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>l`<li key=${s.type}><b>${s.title}</b> <span class="soft">${td(s,e,t)}</span>${nd(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${$e(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${$e(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function td({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:c,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:I(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:I(t,u)});let h=n.map(m=>Xu[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:I(p,u)});let $=s.map(m=>ed[m]).find(Boolean);return $?a($):t?t>c?a("when.since",{date:I(t,u)}):a("when.always"):i?.message??a("when.always")}function nd({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,c=n?Date.parse(n):o.to,u=i===null||i>r?"then":c<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&c>i;return l`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?l`<rect class=${u} x=${s(i)} width=${s(c)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-bi)} width=${bi} height="10" />
    </svg>
  `}function od(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+Ju,...o)-t)}function wi(e){let t=e.order.helpActions.filter(rt),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return l`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?l`<ul>${n.map(r=>rd(r,e))}</ul>`:l`<p>${a("help.none")}</p>`}
        ${o.length?sd(o,e):null} ${f(yi,{section:e})} ${vi(e,t)}
      </div>
    </section>
  `}function rd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return l`
    <li key=${e} class="help-row">
      <span class="tile">${_(te(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function sd(e,t){return l`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>id(n,t))}</ul>
    </details>
  `}function id(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[c]=i;return l`
    <li key=${o} id=${Nn(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&c?Pn(e,c):null}
        ${ss(e,t.helpActions,n)}
      </div>
    </li>
  `}var ad=2;function Ei(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Le(t);return l`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${ld(t)}</div>
        <div class="hero-words">
          ${mt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?l`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?l`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,c)=>cd(i,s[c+1]))}</ol>`:null}
      <div class="hero-does">
        ${ud(e)}
        <a class="btn jump" href="#help" onClick=${On("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function ld(e){let t=e.lines.filter(o=>N(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,ad).map(o=>f(ee,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:Z(e)}))}function cd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return l`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?l`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?l`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?l`<span>${t}</span>`:null}
    </li>
  `}function ud({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=q(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return l`
    ${r?l`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(te("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${dd(e,r?"btn":s)}
  `}function dd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:c,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(c)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:de(o,n)}):a("parcel.track");return l`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function xi(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!fd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(Ri(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],c={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=md(s,u.id),p=Math.max(0,N(u)-d),h=pd(u,p,d);h?c[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||c.others.push(n(u,u.id,u.quantity))}return c}function pd({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(O(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var md=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),Ri=(e,t)=>e.lines.find(n=>n.id===t)??null;function fd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=Ri(e,r?.id);return s&&N(s)===0})}function ki(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:c}=xi(t);return l`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${hd(e)}</div>
      ${Dt(t.lines)?l`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(_i,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(Z(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",de(d,p),h))}
      ${u("others","more",a("order.rest"),c)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(gi,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function hd({order:e,open:t}){let n=q(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(ne,{action:n,open:t}):null}var $d="(min-width: 64rem)";function Ue(e,t="box"){let n=Jt(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Ai(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia($d);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),_d(e);function s({newState:u}){u==="open"&&e.current&&(o.current=Jt(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&gd(e.current,o.current)}function c({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:c}}}function Ii({close:e}){return Gt(e),null}function _d(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function gd(e,t){let n=Jt(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var Jt=e=>e.getRootNode();function Si(e,t){let n=Jt(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Ti({edges:e}){let t=e.map(({node:n})=>n.unread?yd(n):null).find(Boolean);return t?l`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Ue(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function yd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var Ci=()=>l`
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
`;function Oi({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>bd(o,e,t)).map(o=>wd(o,e))}function bd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<vd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:c})=>c===s?.id)?.returned??0)>=i)}var vd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function wd(e,t){let n=e.returnInstructions,o=`return-${oe(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return l`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${me([a("return.approved"),...Qt(e,t)])}</p>
          ${n?.address.length?l`<p>${a("return.to")}</p><address>${n.address.map(s=>l`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?l`<p>${a("return.label")}</p>${He(n.files,Fe)}`:null}
        </div>
      </div>
    </section>
  `}function Pi(e,t){let{openRequests:n}=e.order,r=[...n.filter(Di).map((s,i)=>Ed(s,e,i===0)),...n.filter(s=>!Di(s)).map(s=>xd(s,e)),...Oi(e)];return r.length||t?l`<div class="strips">${r}${t}</div>`:null}var Di=({state:e})=>e==="AWAITING_SHOPPER",uo=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function Ed(e,t,n){let{order:o,write:r}=t,s=uo(e,o),i=e.replyByDay?a("request.answerUntil",{date:I(e.replyByDay,o.timeZone)}):null,c=({currentTarget:u})=>r(e.id,u);return Ni(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:l`
      ${s?.question?l`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${me([l`<span id=${`${oe(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:l`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${c}>${a("request.answer")}</button>
      ${Li(e,t,"btn bare","about")}
    `})}function xd(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:c,title:u,type:d}=e,p=uo(e,n),h=es(s,n.timeZone),$=X(s)?l`${a("request.answerBy")} ${Ne(String(s),n.timeZone)}`:c;return Ni(e,n,"",{sign:_(te(d)),title:a("request.inProgress",{title:u}),words:l`
      <p>${me([...p?Qt(p,n):[],h?null:$])}</p>
      ${h?l`<p class="late">${h}</p>`:null}
    `,does:l`
      ${i?Mi(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${Li(e,t,"btn")}
    `})}function Ni(e,t,n,{sign:o,title:r,words:s,does:i}){let c=oe(e.id),u=uo(e,t);return l`
    <section key=${c} id=${c} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${c}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${c}-title`}>${r}</h2>
          ${s} ${u?co(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function Li({id:e,canWithdraw:t},n,o,r="title"){return t?Mi(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function Mi(e,t,n,o,r,s){let i=oe(e),c=`${i}-${t} ${i}-${s}`;return l`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${c} onClick=${o}>${n}</button>`}var We="order";function fe(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=ft(e,o);return{...o,title:n(o.type)?`${r} (${_e(o.filedAt,e.timeZone)})`:r}})}var ft=(e,{type:t,stateText:n})=>q(e,t)?.title??n;function he(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function qi(e,{chosen:t,hasWords:n,last:o}){let r=fe(e),s=he(r),i=d=>d===We||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:Rd(r,We));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var Rd=([e,t],n)=>e&&!t?e.id:n;function Bi(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[c,u]=b(null),[d,p]=b("");async function h(g){let{text:y,photos:v,sent:R}=t.of(g),E={orderId:e.id,text:y,helpRequestId:g===We?null:g,attachmentIds:lt(v)},P=je(E,R);t.write(g,{sent:P});let{postMessage:S}=await D("post_message",{input:{...E,idempotencyKey:P.key}});return S.__typename!=="MessagePosted"?(await n(!1),{message:at(S),at:null}):(t.clear(g),p(g),await n(!0),null)}async function $(g){if(o)return s;r(!0),u(null);let y=kd(g,t)??await h(g.id).catch(Ad);return i(y),u(y?null:g),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:c,last:d,send:$,reset:m}}function kd({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=ct(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var Ad=e=>({message:ue(e),at:null,isSignedOut:e instanceof z});function Hi({id:e,title:t,isAnswer:n},o,r){let s=fe(r).find(c=>c.id===e),i=X(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function Fi({order:e,subject:t,choose:n}){let o=V(),{isAnswer:r,isClosed:s,requests:i}=t,[c]=r||s?[]:he(i);return l`
    <div role="status">
      ${s?Sd(e,t):null} ${c?Td(c,e.timeZone,()=>n(c.id,!0)):null}
    </div>
    ${i.length||s?l`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${Id(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function Id({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[We,a("conversation.order")]];return[t?l`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function Sd(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:ft(e,n),state:n.stateText}:null;return l`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function Td({title:e,replyByDay:t},n,o){return l`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var po={text:"",photos:[]};function Ui(e){let[t,n]=Kt(`talk:${e}`,{about:"",written:{}}),o=r=>Cd(Te(t,r));return{about:o(t.about)?t.about:"",of:r=>Te(t,r),has:o,write:(r,s)=>n(i=>Xt({...i,about:r},{[r]:{...Te(i,r),...s}})),changePhotos:(r,s)=>n(i=>Xt(i,{[r]:{...Te(i,r),photos:s(Te(i,r).photos)}})),move:(r,s)=>n(i=>Xt({...i,about:s},{[r]:po,[s]:Od(Te(i,s),Te(i,r))})),clear:r=>n(s=>Xt(s,{[r]:po}))}}var Te=({written:e},t)=>e[t]??po,Cd=({text:e,photos:t})=>e.trim()!==""||t.length>0;function Xt({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var Od=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var Wi="talk-problem";function Gi({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=Ui(e.id),[i,c]=b(""),u=Bi(e,s,async y=>{y&&n(""),y&&c(""),await o()}),d=qi(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);Ld(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),g={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return l`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?Hi(u.sent,d,e):null}</p>
      ${f(Fi,{order:e,subject:d,choose:p})}
      ${f(jn,{key:d.id,...g})}
      ${f(Dd,{box:r,subject:d,words:s,sending:u,files:g,write:h,hold:y=>c(y?d.id:"")})}
      ${Pd(u)}
    </form>
  `}function Dd({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:c,write:u,hold:d}){let p=V();return l`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?Wi:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${Nd}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(qs,c)}
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
  `}function Pd({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return l`
    <div id=${Wi} role="alert" class=${n?"notice warn":"problem"}>
      ${n?et():l`${_("alert","s")}<p>${t}</p>`}
    </div>
  `}function Nd(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Ld(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var Md=864e5,qd=new Intl.RelativeTimeFormat(T,{numeric:"auto"}),Ki=J(()=>({day:"numeric",month:"short"})),ji=J(()=>({day:"numeric",month:"short",year:"numeric"})),Vi=J(()=>({year:"numeric"})),Bd=[!1,!0].map(e=>J(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),Hd=new Intl.DateTimeFormat().resolvedOptions().timeZone,Zi=(e,t)=>Bd[t===Hd?0:1]?.(t).format(new Date(e)),Yi=(e,t)=>(mo(e,t)?Ki:ji)(t).format(new Date(e)),mo=(e,t)=>Vi(t).format(new Date(e))===Vi(t).format(Date.now());function zi(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=I(r.at,n),c=!t(r)&&!Ji(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=c):o.push({name:i,isQuiet:c,entries:[r]})}return Fd(o).map(r=>({label:Ud(r,n),isOneDay:Qi(r,n),entries:r}))}function Fd(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var Qi=(e,t)=>new Set(e.map(({at:n})=>I(n,t))).size===1;function Ud(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return Qi(e,t)?Ji(r,t)??A(r,t):(mo(o,t)&&mo(r,t)?Ki:ji)(t).formatRange(new Date(o),new Date(r))}function Ji(e,t){let n=[0,1].find(o=>I(e,t)===I(new Date(Date.now()-o*Md).toISOString(),t));return n===void 0?null:qd.format(-n,"day")}var fo={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Wd={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},Gd={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Xi(e){switch(e.__typename){case"OrderEventEntry":return fo[e.event]??"info";case"ParcelEventEntry":return fo[e.parcelEvent]??"parcel";case"ItemEventEntry":return fo[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return Wd[e.type]??"help";case"HelpRequestSettledEntry":return Gd[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Vd=()=>B.name||a("conversation.shop"),ho=(e,t)=>na(e,t)!==null;function ea(e,t,n){let o=na(e,t);return l`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:Kd(e,t,n)} ${o?jd(e,t,o):null}
    </li>
  `}function Kd(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?$o(e,t.helpRequestId)?.chosen:null;return l`
    <p class="fact">
      ${_(Xi(t),"s")}
      <span>
        ${t.text} ${o?l`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${ta(t.at,e.timeZone,n)}
    </p>
  `}function jd(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?$o(e,t.aboutRequestId):null;return l`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):Vd()}</bdi> · ${ta(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?l` · <bdi>${ft(e,s)}</bdi>`:null}
      </p>
      ${n?l`<p class="says" dir="auto">${n}</p>`:null} ${He(o,Fe)}
      ${s&&Zd(e,t,s.id)?l`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function ta(e,t,n){return l`<time datetime=${e} title=${_e(e,t)}>${n?Zi(e,t):Yi(e,t)}</time>`}function na(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?$o(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var $o=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Zd(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&he(fe(e)).some(({id:o})=>o===n)}var Yd=8;function oa(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Yd?Qd(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function c(){e.current&&(e.current.scrollTop=0),i()}return F(()=>{let u=n.current;if(zd(o.current,t))return c();u&&e.current&&(e.current.scrollTop+=_o(e.current,u.element)-u.top),i(),n.current&&s(ra(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:c}}var ra=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),zd=(e,t)=>ra(e,t).at(-1)?.author==="SHOPPER";function Qd(e){let t=[...e.querySelectorAll(".entry")].find(n=>_o(e,n)+n.clientHeight>0);return t?{element:t,top:_o(e,t)}:null}var _o=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Jd=2e4;async function ht(e,t){return(await D("order_timeline",{...Vo(e),...t})).order?.timeline}function ia(e,t,n){let o=sa(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let c=await ht(e,{first:1}).then(sa,()=>null);(c!==o||r)&&n(),r=c===null},Jd);return()=>clearInterval(i)},[e,o])}var sa=e=>e?.edges[0]?.node.id;function aa({order:e,timeline:t,changed:n}){let o=w(null),r=Yt(t,$=>ht(e.id,{after:$})),{items:s}=r,i=ep(s),{below:c,scrolled:u,toEnd:d}=oa(o,s);tp(e.id,s,o,n),np(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>ho(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return l`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?l`<p class="talk-first">${a("conversation.first")}</p>`:null} ${zt(r)}
          <ol class="entries">${zi(s,$=>ho(e,$),e.timeZone).map($=>Xd(e,$,i))}</ol>
        </div>
      </div>
      ${c?l`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:c})}</button>`:null}
    </div>
  `}function Xd(e,{label:t,isOneDay:n,entries:o},r){return[l`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?l`<li key="new" class="news">${a("conversation.new")}</li>`:null,ea(e,s,n)])]}function ep(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function tp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let c=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;c.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return c.observe(i),()=>c.disconnect()},[r,s])}function np(e,t){let n=w(t);F(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function la({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:c,handlers:u}=Ai(s);return ia(e.id,t,r),l`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Ii,{close:c}):null}
      <div class="talk">
        ${op(e,c)} ${f(aa,{order:e,timeline:t,changed:r})} ${f(Gi,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function op(e,t){let n=yt(),o=rp(e);return l`
    <div class="talk-head">
      <span class="avatar">${n?l`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${B.name?a("conversation.with",{shop:B.name}):a("conversation.withShop")}</h2>
        ${o?l`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function rp(e){let t=e.timeZone,n=fe(e),o=he(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!X(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function ca({order:e}){let t=he(fe(e)).length;return l`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Si(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Ue(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${sp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function sp(e,t){return e?l`<span class="count new"><span aria-hidden="true">${Y(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function ua(){return f(ai,{find:async e=>(await D("orders_numbered",{number:e})).ordersNumbered,page:e=>f(ip,{id:e}),none:pa,back:da})}var da=()=>l`<a class="crumb" href="./">${_("back","s")}${a("orders.title")}</a>`;function pa(e){return l`<${be} icon="search" title=${e} text=${a("order.none")}><a class="btn" href="./">${a("orders.title")}</a><//>`}function ip({id:e}){let{data:t,at:n,failed:o,again:r}=Tt(async()=>{let[{order:s},i]=await Promise.all([D("order_details",Go(e)),ht(e)]);return{order:s,timeline:i}});return o&&!t?f(Q,{failed:o,again:r}):t?!t.order||!t.timeline?pa(a("orders.title")):l`
    ${o?f(Q,{failed:o,again:r,at:n}):null}
    ${f(ap,{order:t.order,timeline:t.timeline,at:n,again:r})}
  `:f(Ct,{title:a("order.waiting")},Ci())}function ap({order:e,timeline:t,at:n,again:o}){let[r,s]=b(null),[i,c]=b("");ce(a("order.pageTitle",{title:Le(e).title,number:e.number})),k(()=>{let d=q(e,le("help")),p=d?.state==="AVAILABLE";p&&s({form:d.type}),Us(ie(e.id),p)},[]);let u={order:e,at:n,open:(d,p)=>s({form:d,chosen:p}),receive:d=>s({receive:d}),withdraw:d=>s({withdraw:d}),write(d,p){c(d),p instanceof Element&&Ue(p)}};return l`
    ${lp(e)}
    <div class="order-page">
      <div class="order-main">
        ${Pi(u,Ti(t))} ${Ei(u)} ${ki(u)} ${wi(u)} ${hi(u)} ${ui(u)}
      </div>
      ${f(la,{order:e,timeline:t,about:i,setAbout:c,changed:o})}
    </div>
    ${f(ca,{order:e})}
    ${cp(r,s,u,o)}
  `}function lp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[a("order.title",{number:e}),I(n,o),t?l`${a("order.channel")} <bdi>${t}</bdi>`:null];return l`
    <div class="order-top">
      ${da()}
      <span class="soft order-number">${me(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function cp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(c=>c===e?null:c);if("receive"in e)return f(li,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(ci,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=q(n,e.form);return i?f(oi,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var up={orders:gs,order:ua},ma=up[document.documentElement.dataset.page];ma&&_r(ma,{home:"./",name:a("orders.title"),tokenName:"token"});
