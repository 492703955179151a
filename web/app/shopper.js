var dn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var pn="language",Ko={no:"nb",nn:"nb",iw:"he"},We=dn,I=Zo([jo(pn),Yo(),...navigator.languages]),Ve=We[I]?.direction==="rtl";function mn(e){localStorage.setItem(pn,e),location.reload()}function Zo(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=Ko[n]??n;if(r in We)return r}return"en"}function Yo(){return document.documentElement.dataset.page?null:document.documentElement.lang}function jo(e){try{return localStorage.getItem(e)}catch{return null}}var At="wanted",Ye="owner:",fn="signed-out:",zo="draft:",hn={};function Ce(e){Jo(e);let t=hn[e]??localStorage.getItem(e);return!t||Qo(t)?null:(sessionStorage.setItem(Ye+e,Tt(t)),t)}function Et(e){hn[e]=void 0,localStorage.removeItem(e)}function Rt(e){Et(e),localStorage.setItem(fn+e,String(Date.now())),Ze(e),location.assign(St(""))}function _n(e,t){addEventListener("storage",({key:n,newValue:r})=>{n===fn+e&&(Ze(e),t());let o=Tt(r??"");n!==e||!r||o===sessionStorage.getItem(Ye+e)||(Ze(e),t())})}function yn(){sessionStorage.setItem(At,Ke())}function St(e=Ke()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Ke=()=>location.pathname+location.search;function Jo(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ye+e)!==Tt(t)&&Ze(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Ke());let n=sessionStorage.getItem(At);sessionStorage.removeItem(At),n&&n!==Ke()&&location.replace(n)}function Ze(e){sessionStorage.removeItem(Ye+e);let t=Array.from({length:sessionStorage.length},(n,r)=>sessionStorage.key(r)??"");for(let n of t)n.startsWith(zo)&&sessionStorage.removeItem(n)}var Tt=e=>String(gn(e).sub??"");function Qo(e){let{exp:t}=gn(e);return typeof t=="number"&&t*1e3<=Date.now()}function gn(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var z=class extends Error{},J=class extends Error{constructor(t,n){super(t),this.retryable=n}},Xo={origin:""},be=()=>globalThis.orderHelpStarted;function $n(e,t,n){return async(r,o)=>{let s=t[r];if(!s)throw new Error(`There is no document ${r}.`);let i=await os(ns(r,o)??es(e,s,o,n));if(i.status===401)throw Et(n),new z;if(i.status>=500||i.status===429)throw new J(i.statusText,!0);return ss(i)}}function es(e,t,n,r){let o=Ce(r);if(!o)throw new z;return fetch(Xo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":I},body:JSON.stringify({query:t,variables:n})})}var ts=(e,t)=>`${e} ${JSON.stringify(t)}`;function ns(e,t){let n=ts(e,t),r=be()?.answers.get(n);return be()?.answers.delete(n),r}function de(){let[e,t]=["",""];return n=>{let r=JSON.stringify(n);return r!==e&&([e,t]=[r,rs()]),t}}function rs(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function os(e){try{return await e}catch(t){throw new J(String(t),!0)}}async function ss(e){let t;try{t=await e.json()}catch{throw new J(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new J(n.message,n.extensions?.retryable??!1);return t.data}var vn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,It=new URL("../shop/shop.json",import.meta.url).href;var N=await is();function bn(e){return typeof e=="string"?e:e[I]??e.en??Object.values(e)[0]??""}var wn=()=>N.logo?new URL(N.logo,It).href:null;async function is(){return await(be()?.shop??fetch(It).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var as={...await fs(),...N.texts?.[I]},ls=new Intl.PluralRules(I),An=new Intl.NumberFormat(I),cs=new Intl.DateTimeFormat().resolvedOptions().timeZone,kt=pe(()=>({dateStyle:"long"})),En=pe(()=>({day:"numeric",month:"short"})),us=pe(()=>({weekday:"short",day:"numeric",month:"short"})),Rn=pe(()=>({day:"numeric",month:"short",year:"numeric"})),xn=pe(()=>({year:"numeric"})),ds=pe(()=>({year:"numeric",month:"long"})),ps=pe(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===cs?void 0:"short"}));function a(e,t={}){let n=as[e]??e;return(typeof n=="string"?n:n[ls.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return typeof i=="number"?An.format(i):i??o})}var ee=e=>An.format(e),oe=(e,t)=>kt(Me(e,t)).format(new Date(e)),Sn=(e,t)=>En(Me(e,t)).format(new Date(e)),D=(e,t)=>(Mn(e,t)?us:Rn)(Me(e,t)).format(new Date(e)),Tn=(e,t)=>(Mn(e,t)?En:Rn)(Me(e,t)).format(new Date(e)),In=(e,t)=>ds(t).format(new Date(e));function kn(e){let t=Array.from({length:e},(r,o)=>String(o));return new Intl.ListFormat(I,{type:"unit",style:"short"}).formatToParts(t).map(({type:r,value:o})=>r==="element"?Number(o):o)}var Cn=(e,t)=>kt(t).format(new Date(e))===kt(t).format(Date.now()),Mn=(e,t)=>xn(Me(e,t)).format(new Date(e))===xn(t).format(Date.now()),je=(e,t)=>ps(t).format(new Date(e)),Pn=e=>new Intl.DateTimeFormat(I,{timeStyle:"short"}).format(e),Me=(e,t)=>e.includes("T")?t:"UTC";function pe(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(I,{...e(n),timeZone:n});return t.set(n,r),r}}var Ct=e=>ms.of(e)??e,ms=new Intl.DisplayNames(I,{type:"region"});async function fs(){let e=await(be()?.texts??fetch(vn(I)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${I}" are missing.`);return e}function se(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function te(e){return new URLSearchParams(location.search).get(e)??""}var Pe=()=>history.state?.list??null;function On(e){history.replaceState({...history.state,list:e},"")}function we({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[r,o]of Object.entries({show:e,search:t}))o?n.set(r,o):n.delete(r);return n.size?`${location.pathname}?${n}`:location.pathname}function Dn(e,t=!1){t?history.replaceState(null,"",we(e)):history.pushState(null,"",we(e))}var hs=20,_s=50,ys=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function Nn({show:e,search:t},n=null,r=0){return{first:Math.min(Math.max(r,hs),_s),after:n,show:e,search:t}}function Mt(){return{show:ys.find(t=>t===te("show"))??null,search:te("search").trim()||null}}var Bn=function(e,t,n,r){var o;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?r[0]=l:i===4?r[1]=Object.assign(r[1]||{},l):i===5?(r[1]=r[1]||{})[t[++s]]=l:i===6?r[1][t[++s]]+=l+"":i?(o=e.apply(l,Bn(e,l,n,["",null])),r.push(o),l[0]?t[0]|=2:(t[s-2]=0,t[s]=o)):r.push(l)}return r},Ln=new Map;function Hn(e){var t=Ln.get(this);return t||(t=new Map,Ln.set(this,t)),(t=Bn(this,t.get(e)||(t.set(e,t=(function(n){for(var r,o,s=1,i="",l="",d=[0],p=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,f,i):s===3&&(f||i)?(d.push(3,f,i),s=2):s===2&&i==="..."&&f?d.push(4,f,0):s===2&&i&&!f?d.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(d.push(s,0,i,o),s=6),f&&(d.push(s,f,0,o),s=6)),i=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var _=0;_<n[u].length;_++)r=n[u][_],s===1?r==="<"?(p(),d=[d],s=3):i+=r:s===4?i==="--"&&r===">"?(s=1,i=""):i=r+i[0]:l?r===l?l="":i+=r:r==='"'||r==="'"?l=r:r===">"?(p(),s=1):s&&(r==="="?(s=5,o=i,i=""):r==="/"&&(s<5||n[u][_+1]===">")?(p(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(p(),s=2):i+=r),s===3&&i==="!--"&&(s=4,d=d[0])}return p(),d})(e)),t),arguments,[])).length>1?t:t[0]}var E,Fn,gs,ie,Pt,et,Gn,Je,Wn,Dt,Ot,$s,De=Symbol.for("pv"),tt={},nt=[],vs=/^m(i|n|o|s|text|space)$/,Nt=Array.isArray,Lt=nt.slice,fe=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var r,o,s,i={},l=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?Lt.call(arguments,2):n),Oe(e,i,r,o,null)}function Oe(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:De,__v:o||++Fn,__i:-1,__u:0};return!o&&E.vnode&&E.vnode(s),s}function rt(e){return e.children}function Qe(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function bs(e){var t,n=e.__v,r=n.__e,o=[],s=[],i=e.__P;i&&((t=fe({constructor:De},n)).__v=n.__v+1,E.vnode&&E.vnode(t),Bt(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||ae(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,zn(o,t,s),n.__=n.__e=null,t.__e!=r&&Vn(t))}function Vn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vn(e)}function qn(e){(8&e.__g||(e.__g|=8,ie.push(e),et++))&&Pt==E.debounceRendering||((Pt=E.debounceRendering)||queueMicrotask)(Kn)}function Kn(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(Gn),e=ie.shift(),t=ie.length,8&e.__g&&bs(e)}finally{(et=ie.length)&&(Pt||queueMicrotask)(Kn)}}function Zn(e,t,n,r,o,s,i,l,d,p,u){var _,f,m,y,R,g,w=r.__k||nt,$=t.length;for(d=ws(n,t,w,d,$),_=0;_<$;_++)(m=n.__k[_])!=null&&(f=~m.__i&&w[m.__i]||tt,m.__i=_,g=Bt(e,m,f,o,s,i,l,d,p,u),y=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&Ht(f.ref,null,m,f),m.ref&&u.push(m.ref,m.__c||y,m)),R=R||y,4&m.__u?(d=Yn(m,d,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&g!==void 0?d=g:y&&(d=y.nextSibling),m.__u&=-21);return n.__e=R,d}function ws(e,t,n,r,o){var s,i,l,d,p,u,_,f,m,y=n.length,R=y,g=0,w=0,$=e.__k=Array(o);for(s=0;s<o;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[s]=Oe(null,i):Nt(i)?i=$[s]=Oe(rt,{children:i}):i.constructor===De&&i.__b?i=$[s]=Oe(i.type,i.props,i.key,i.ref,i.__v):$[s]=i,d=s+g,i.__=e,i.__b=e.__b+1,l=null,~(p=i.__i=xs(i,n,d,R))&&(R--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==d-1?g--:p==d+1?g++:p!=d&&(p>d?g--:g++,w=1)):(~p||(o>y?g--:o<y&&g++),typeof i.type!="function"&&(i.__u|=4))):$[s]=null;if(w){for(u=[],_=[],s=0;s<o;s++)if((i=$[s])&&16&i.__u){for(g=0,f=u.length;g<f;)u[m=g+f>>1]<i.__i?g=m+1:f=m;u[g]=i.__i,_[s]=g+1}for(g=u.length;s--;)_[s]&&(_[s]==g?g--:$[s].__u|=4)}if(R)for(s=0;s<y;s++)!(l=n[s])||2&l.__u||(l.__e==r&&(r=ae(l)),qt(l,l));return r}function Yn(e,t,n,r){var o,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Yn(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function xs(e,t,n,r){var o,s=e.key,i=e.type,l=t[n],d=l&&!(2&l.__u);if(l===null&&s==null||d&&s==l.key&&i==l.type)return n;if(r>(d?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&s==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&s==l.key&&i==l.type)return o}return-1}function Un(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ze(e,t,n,r,o){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Un(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Un(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Ot[t]||(Ot[t]=As(t)),(e.__a||(e.__a={}))[t]=Dt,s=t!=(t=t.replace(Wn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function As(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Je]==null)t[Je]=Dt++;else if(t[Je]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function Bt(e,t,n,r,o,s,i,l,d,p){var u,_,f,m,y,R,g,w,$,b,A,H,ue,V,X,K,O,Z,Y=t.type;if(t.constructor!==De)return null;128&n.__u&&(d=32&n.__u,u=n.__c.__z)&&(t.__u|=d,_=s=[],u.nodeType==8?l=Xe(u,s):s.push(u),l=s[0]||l),(u=E.__b)&&u(t);e:if(typeof Y=="function"){f=i.length;try{if(w=t.props,$=(u=Y.prototype)&&u.render,b=(u=Y.contextType)&&r[u.__c],A=u?b?b.props.value:u.__:r,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):($?t.__c=m=new Y(w,A):(t.__c=m=new Qe(w,A),m.constructor=Y,m.render=Rs),b&&b.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),$&&(m.__s||(m.__s=m.state),Y.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=fe({},m.__s)),fe(m.__s,Y.getDerivedStateFromProps(w,m.__s)))),y=m.props,R=m.state,m.__v=t,n.__c){if(w!==y&&$&&!Y.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(w,A),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(w,m.__s,A)===!1){t.__v!=n.__v&&(m.props=w,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),nt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=ae(n);break e}m.componentWillUpdate&&m.componentWillUpdate(w,m.__s,A),$&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(y,R,g)})}else $&&!Y.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),$&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=A,m.props=w,m.__P=e,m.__g&=-5,H=E.__r,ue=$?25:0;do m.__g&=-9,H&&H(t),u=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ue<25);$&&(nt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=fe({},r,m.getChildContext())),$&&n.__c&&m.getSnapshotBeforeUpdate&&(g=m.getSnapshotBeforeUpdate(y,R)),V=u&&u.type===rt&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(e=w.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&qt(L,L)}),n.__k=null),l=n.__k?ae(n,0):null),l=Zn(e,Nt(V)?V:[V],t,n,r,o,s,i,l,d,p),w.__P&&(t.__e=null,l=u),t.__u&=-161,_&&_.some(me),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(L){if(i.length=f,t.__v=null,d||s)if(L&&L.then){if(t.__u|=128|d,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(Z=s[O-1])&&Z.nodeType==8;)O--;for(;O<s.length;O++)if(Z=s[O])if(s[O]=null,X){if(Z==K)break}else{if(Z.nodeType!=8)break;Z.data.startsWith("$s")&&(K=Xe(X=Z))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(u=Xe(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(me);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||jn(t),E.__e(L,t,n)}}else l=t.__e=Es(n.__e,t,n,r,o,s,i,d,p,e);return(u=E.diffed)&&u(t),l}function Xe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jn))}function zn(e,t,n){for(var r=0;r<n.length;)Ht(n[r++],n[r++],n[r++]);E.__c&&E.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){E.__e(s,o.__v)}})}function Es(e,t,n,r,o,s,i,l,d,p){var u,_,f,m,y,R,g,w,$=n.props||tt,b=t.props,A=t.type;if(A=="svg"?o="http://www.w3.org/2000/svg":A=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((y=s[u])&&(A?y.localName==A:y.nodeType==3)){e=y,s[u]=null;break}}if(!e){if(w=p.ownerDocument||document,!A)return w.createTextNode(b);e=w.createElementNS(o,A,b.is?b:p),l&&(E.__m&&E.__m(t,s),l=!1),s=null}if(A){if(p=A=="template"&&e.content||e,s=A=="textarea"&&b.defaultValue!=null?null:s&&Lt.call(p.childNodes),!l&&s)for($={},u=0;u<e.attributes.length;u++)$[(y=e.attributes[u]).name]=y.value;for(u in $)y=$[u],u=="dangerouslySetInnerHTML"?f=y:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||ze(e,u,null,y,o);for(u in b)y=b[u],u=="children"?m=y:u=="dangerouslySetInnerHTML"?_=y:u=="value"?R=y:u=="checked"?g=y:l&&typeof y!="function"||$[u]===y||ze(e,u,y,$[u],o);_?(l||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(A=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&vs.test(A))&&(o="http://www.w3.org/1999/xhtml"),Zn(p,Nt(m)?m:[m],t,n,r,o,s,i,s?s[0]:n.__k&&ae(n,0),l,d),s&&s.some(me)),l&&A!="textarea"||(u="value",A=="progress"&&R==null?e.removeAttribute(u):R==null||R===e[u]&&(A!="progress"||R)||ze(e,u,R,$[u],o),u="checked",g!=null&&g!=e[u]&&ze(e,u,g,$[u],o))}else $===b||l&&e.data==b||(e.data=b);return e}function Ht(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){E.__e(o,n)}}function qt(e,t,n){var r,o,s,i;if(E.unmount&&E.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ht(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){E.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&qt(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Xe(r,s=[]))&&(r==e.__e&&s.some(me),me(o),me(r)),n||me(e.__e),e.__e=e.__c=e.__=null}function Rs(e,t,n){return this.constructor(e,n)}function Ut(e,t){var n,r,o,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Oe(rt,{children:[e]}),o=[],s=[],Bt(t,t.__k,r||tt,tt,t.namespaceURI,r?null:t.firstChild?Lt.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),zn(o,t.__k,s),t.__k.props.children=null}E={__e:function(e,t,n,r){for(var o,s,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw et=0,e}},Fn=0,gs=function(e){return e!=null&&e.constructor===De},Qe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),qn(this)))},Qe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qn(this))},Qe.prototype.render=rt,ie=[],et=0,Gn=function(e,t){return e.__v.__b-t.__v.__b},Je=Symbol(),Wn=/(PointerCapture)$|Capture$/i,Dt=0,Ot={},$s=0;var he,M,Ft,Jn,Gt=Object.is,Le=0,ir=[],Wt=[],C=E,Qn=C.__b,Xn=C.__r,er=C.diffed,tr=C.__c,nr=C.unmount,rr=C.__;function Be(e,t){C.__h&&C.__h(M,e,Le||t),Le=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function v(e){return Le=1,Ss(ar,e)}function Ss(e,t,n){var r=Be(he++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ar(void 0,t),function(s){var i=(r.__N||r.__)[0],l=r.t(i,s);Gt(i,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=M,!M.__f)){M.__f=!0;var o=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,i,l){var d=this.__H;if(!d)return!0;var p=!1,u=this.props!=s;if(d.__.some(function(f){f.__N&&(p=!0,Gt(f.__[0],f.__N[0])||(u=!0))}),o){var _=o.call(this,s,i,l);return p?_||u:_}return!p||u}}return r.__}function T(e,t){var n=Be(he++,3);!C.__s&&Yt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function _e(e,t){var n=Be(he++,4);!C.__s&&Yt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function S(e){return Le=5,Kt(function(){return{current:e}},[])}function Kt(e,t){var n=Be(he++,7);return Yt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Zt(e,t){return Le=8,Kt(function(){return e},t)}function q(){var e=Be(he++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ts(){var e;do{for(;e=Wt.shift();)try{Ne(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ir.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ne),t.__h.some(Vt),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(Wt.length)}C.__b=function(e){M=null,Qn&&Qn(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),rr&&rr(e,t)},C.__r=function(e){Xn&&Xn(e),he=0;var t=(M=e.__c).__H;t&&(Ft==M?M.__h=[]:(t.__h.some(Ne),t.__h.some(Vt),he=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ft=M},C.diffed=function(e){er&&er(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&sr(ir.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ft=M=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Ne),n.__h=n.__h.filter(function(r){return!r.__||Vt(r)})}catch(r){n.__h=[function(){throw r}]}}),tr&&tr(e,t)},C.unmount=function(e){nr&&nr(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,sr(Wt.push(o))}else Ne(o)}catch(s){t=s}}),r.__H=void 0,t&&C.__e(t,r.__v))};var or=typeof requestAnimationFrame=="function";function Is(e){var t,n=function(){clearTimeout(r),or&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);or&&(t=requestAnimationFrame(n))}function sr(e){e!=1&&Jn==C.requestAnimationFrame||((Jn=C.requestAnimationFrame)||Is)(Ts)}function Ne(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function Vt(e){var t=M;e.__c=e.__(),M=t}function Yt(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Gt(n,e[r])})}function ar(e,t){return typeof t=="function"?t(e):t}var c=Hn.bind(h);var ks={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Cs=["back","next","out","return","send","truck"];function U(e,t){let n=["icon",t,Cs.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ks[e]}} />`}function lr(e,t){document.documentElement.lang=I,document.documentElement.dir=Ve?"rtl":"ltr",_n(t.tokenName,()=>location.reload()),document.body.replaceChildren(),Ut(c`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${Ms(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${Ps(t)}
    `,document.body)}function Ms({home:e,name:t,tokenName:n}){let r=wn(),o=N.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${N.home||e}>
          ${r?c`<img class="shop-logo" src=${r} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${cr(N.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(Os,{})}
          ${Ce(n)?c`<button type="button" class="btn bare square" onClick=${()=>Rt(n)}>${U("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Ps({tokenName:e}){let t=Ce(e);return!t&&!N.footer?.length?null:c`
    <footer class="foot">
      ${cr(N.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>Rt(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var cr=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${bn(t)}</a>`);function Os(){let e=S(!1);function t({currentTarget:{value:o}}){o!==I&&mn(o)}function n(o){e.current=!0,o.key==="Enter"&&t(o)}let r=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${U("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${r}
        onChange=${o=>e.current?null:t(o)}
        onBlur=${t}
      >
        ${Object.entries(We).map(([o,{name:s}])=>c`<option key=${o} value=${o} lang=${o} selected=${o===I}>${s}</option>`)}
      </select>
    </label>
  `}function ne(e){T(()=>{document.title=N.name?`${e} · ${N.name}`:e},[e])}function ur({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${St()} onClick=${yn}>${a("page.signIn")}</a>`}function jt(e){e?.focus()}function ot(e){let[t,n]=v({data:void 0,at:0,failed:null}),r=Zt(async()=>{try{let o=await e();n({data:o,at:Date.now(),failed:null})}catch(o){n(s=>({...s,data:o instanceof z?void 0:s.data,failed:o}))}},[]);return T(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function st({title:e,children:t}){return ne(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function F({failed:e,again:t,at:n}){if(e instanceof z)return h(Ns,{});let r=!navigator.onLine;return c`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${U(r?"offline":"alert")}
      <p>${r?Ds(n):re(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${U("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Ds(e){return e?a("page.offlineSince",{time:Pn(e)}):a("page.offline")}function Ns(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return ne(e),c`<${xe} icon="lock" title=${e} text=${a("page.signInBack")}>${h(ur,{primary:!0})}<//>`}function xe({icon:e,title:t,level:n="h1",text:r,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${U(e,"l")}</span>
      <${n}>${t}<//>
      ${r?c`<p>${r}</p>`:null} ${o}
    </div>
  `}function re(e){return e instanceof z?a("page.signInFirst"):e instanceof J&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Ls=[1,2,3],dr=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Ls.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var pr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var mr=`# One attachment: its state, and a URL to download the file.
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
`;var fr=`# Cancels an order that the warehouse has not started to pack.
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
`;var hr=`# Changes the shipping address of an order.
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
`;var _r=`# Asks about the progress of a late order.
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
`;var yr=`# Confirms the receipt of parcels.
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
`;var gr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var $r=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var vr=`# Marks the timeline as read up to an item.
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
`;var br=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var wr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var xr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Ar=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
      answerBy
      replyByDay
      isLate
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
`;var Er=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Rr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Sr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Tr=`# Asks about customs, duty or tax.
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
`;var Ir=`# Reports parcels that did not arrive.
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
`;var kr=`# Reports a problem with a payment.
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
`;var Cr=`# Requests to return items for a refund or a replacement.
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
`;var Mr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Pr=`# Withdraws an open help request.
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
`;var Or={address_form:pr,attachment:mr,cancel_order:fr,change_shipping_address:hr,check_order_progress:_r,confirm_receipt:yr,create_attachment_upload:gr,help_request:$r,mark_timeline_read:vr,my_orders:br,node:wr,order_counts:xr,order_details:Ar,order_timeline:Er,orders_numbered:Rr,post_message:Sr,report_customs_duty_issue:Tr,report_package_not_received:Ir,resolve_payment_issue:kr,return_or_replace_items:Cr,viewer:Mr,withdraw_help_request:Pr};var P=$n("/graphql",Or,"token");var Ae=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Dr({first:e,orders:t}){let n=new Set(e.map(({id:r})=>r));return[...e,...t.filter(({id:r})=>!n.has(r))]}function Nr(e){let[{found:t,failed:n,failedMore:r,busy:o},s]=v({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=v(null),d=S(0);async function p(m,y){d.current+=1;let R=d.current;s(w=>({...w,busy:!0}));let g;try{g={found:await m()}}catch(w){g={found:t?.choice===e?t:null,[y]:w}}R===d.current&&s({failed:null,failedMore:null,...g,busy:!1})}function u(m){let y=li();return y.then(l,()=>{}),p(()=>ui(ci(e,m),y),"failed")}let _=()=>t?p(()=>it(t),"failedMore"):void 0,f=()=>u(t?.orders.length??0);return ii(e,()=>{u(Pe()?.orders??0)}),ai(f,()=>s(m=>({...m,failed:new J("offline",!0)}))),{found:t,failed:n,failedMore:r,busy:o,counts:i,more:_,again:f}}function ii({show:e,search:t},n){T(n,[e,t])}function ai(e,t){let n=S({back:e,gone:t});n.current={back:e,gone:t},T(()=>{let r=()=>{n.current.back()},o=()=>{n.current.gone()},s=l=>l.persisted?r():void 0,i=new AbortController;return addEventListener("online",r,i),addEventListener("offline",o,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var li=async()=>(await P("order_counts",{})).viewer.orderCounts;async function ci(e,t){let n=await it({...Lr(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await it({...n,wanted:t});return n}var Lr=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function it({wanted:e=0,...t}){let n=Nn(t.choice,t.next,e-t.orders.length),r=(await P("my_orders",n)).orders,o=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=r.pageInfo;return{...t,orders:[...t.orders,...r.edges.flatMap(({node:l})=>o.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&r.edges.length<n.first,lookedAt:t.lookedAt+r.lookedAt,lookedBackTo:r.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function ui(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let r=n.orders.filter(Ae);if(!n.next||await di(t)<=r.length)return{...n,first:r};let o=await it(Lr({show:"NEEDS_ANSWER",search:null}));return{...n,first:o.orders}}var di=e=>e.then(({needsAnswer:t})=>t,()=>0);var pi=150;function Br(e){let t=S(!1),n=location.href,r=()=>{e!==null&&location.href===n&&On({orders:e,y:scrollY})};return _e(()=>{if(e===null){t.current=!1;return}let o=Pe();!t.current&&o&&scrollTo({top:o.y,behavior:"instant"}),t.current=!0,r();let s=0,i=()=>{clearTimeout(s),s=setTimeout(r,pi)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),r}var Ee=(e,t)=>c`<time datetime=${e}>${oe(e,t)}</time>`,Re=(e,t)=>c`<time datetime=${e}>${je(e,t)}</time>`,Q=e=>!!e&&new Date(String(e)).getTime()>Date.now(),k=e=>!!e&&!Q(e),x=e=>Q(e)?null:e;var j=({quantity:e,cancelled:t})=>e-t,at=e=>e.every(t=>j(t)===0),G=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&j(n)>0);function qr(e,t){let n=[Hr(e.cancelled,e,"line.cancelled","line.allCancelled"),j(e)?mi(e,t):null];return n.push(Hr(e.returned,e,"line.returned","line.allReturned")),n.map(r=>r?c`<p key=${r} class="hint">${r}</p>`:null)}function Hr(e,{quantity:t},n,r){return e===0?null:e===t?a(r):a(n,{count:e,total:t})}function mi({fulfilment:e,readyAt:t,fulfilledAt:n},r){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let o=e==="PICKUP";return k(n)?a(o?"line.pickedUp":"line.handedOver",{date:oe(n,r)}):o?t?a(Q(t)?"line.readyFrom":"line.readySince",{date:oe(t,r)}):a("line.pickup"):a("line.digital")}var Ur={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function lt(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Re(t,n)}</dd></div>`:null}function Se(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${Ee(t,n)}</dd></div>`:null}function Fr(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Gr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var B=({cancelledAt:e})=>!!x(e);function ct(e){let t=k(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[G(e)?n:a(t?"event.readyByMissed":"event.readyBy"),B(e)||x(e.fulfilledAt)?null:e.shipByDay]}var zt=e=>Ur[e]?a(Ur[e]):null,ut=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Wr(e,t){let n=ut(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var dt=e=>a(k(e)?"event.deliverByMissed":"event.deliverBy"),Te=e=>a(e?"event.receiptConfirmed":"event.received");function Vr(e,t){return k(e)?c`<p class="notice">${a("request.late",{date:je(e,t)})}</p>`:null}var Kr=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function Zr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Qt={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},fi=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Yr(e){let t=Qt[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},yi(e),...$i(e)],r=gi(e,n.length),o=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,d]=[i===r,i<=o],p=l?e.late?.dueDay:d?s.at:s.planned;return{name:s.name,day:p?_i(p,e.timeZone):null,state:l?"late":hi(i,o,r)}})}function hi(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var _i=(e,t)=>c`<time datetime=${e}>${D(e,t)}</time>`;function yi({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:x(t)}:{name:a("step.prepared")}}function gi({late:e,status:t},n){return!e||!fi.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function $i(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:r}=e;if(G(e))return[Jt(e,a("event.shipped"),t),vi(e)];let o=r.filter(i=>j(i)&&i.fulfilment!=="NONE");return o.length===0?[]:o.every(({fulfilment:i})=>i!=="PICKUP")?[Jt(e,a("event.handedOver"),n)]:[Jt(e,a("event.ready"),He(r.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:x(n)}]}function Jt(e,t,n){let r=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!r)return{name:e.statusText,at:x(e.firstShippedAt)??x(e.firstHandedOverAt)};if(Qt[e.status]>=3&&!r)return{name:t,at:x(n)};let[o,s]=ct(e);return s?{name:o,planned:s}:{name:t}}function vi(e){let{status:t,statusText:n,deliverBy:r,deliverByDay:o,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:He(i.map(({returnedAt:l})=>l))}:Qt[t]===4||B(e)||!o?{name:a("event.delivered"),at:x(s)}:{name:dt(r),planned:o}}function He(e){return e.flatMap(n=>k(n)?n:[]).sort().pop()??null}var bi={AWAITING_PAYMENT:wi,PROCESSING:xi,READY_FOR_PICKUP:Ai,PARTIALLY_SHIPPED:Ei,SHIPPED:Ri,DELIVERED:Si,RECEIVED:Ti,HANDED_OVER:Ii,RETURNED_TO_SENDER:ki,CANCELLED:Ci};function jr(e){let{title:t,lead:n=null,chip:r=null}=bi[e.status](e);return{title:t,lead:n,chip:r?.text===t?null:r,steps:Yr(e)}}function wi(e){let{placedAt:t,timeZone:n,statusText:r}=e;return{title:Cn(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:D(t,n)}),chip:{tone:"info",text:r,icon:"card"}}}function xi(e){let t=Xt(e)??qe(e,"");if(e.late)return{title:a("headline.late"),lead:pt(e,!1),chip:t};let[n,r]=[en(e),Jr(e)];return n?{title:a("headline.arriving",{date:n}),lead:r&&a("headline.leavesBy",{date:r}),chip:t}:r?{title:a(G(e)?"headline.shipsBy":"headline.readyBy",{date:r}),chip:t}:{title:e.statusText}}function Ai(e){let t=He(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:D(t,e.timeZone)})}}function Ei(e){let t=Xt(e)??qe(e,"info",Pi(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:pt(e,!0),chip:t};let[n,r]=[en(e),Jr(e)],o=r&&a("headline.restLeavesBy",{date:r});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:o,chip:t}}function Ri(e){let t=Qr(e),n=t.filter(i=>k(i.deliveredAt)||k(i.receivedAt)).length,[r,o]=[en(e),x(e.firstShippedAt)],s=Xt(e)??qe(e,"info","truck");if(n){let i=e.late?pt(e,!0):r&&a("headline.restArrivesBy",{date:r});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:pt(e,!1),chip:s}:r?{title:a("headline.arriving",{date:r}),lead:Oi(t),chip:s}:{title:o?a("headline.onItsWay",{date:D(o,e.timeZone)}):e.statusText,chip:s}}function Si(e){let t=x(e.deliveredAt);return{title:t?a("headline.delivered",{date:D(t,e.timeZone)}):e.statusText,chip:qe(e,"good","check")}}function Ti(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:r,timeZone:o,statusText:s}=e,[i,l]=[x(n),x(r)],d=zr(e);if(!i)return{title:s,chip:d};if(t)return{title:a("headline.received",{date:D(i,o)}),chip:d};let p=a("headline.countsAsReceived",{date:D(i,o)});return l?{title:a("headline.delivered",{date:D(l,o)}),lead:p,chip:d}:{title:p,chip:d}}function Ii(e){let t=e.lines.filter(o=>j(o)&&o.fulfilment!=="NONE"),n=He(t.map(({fulfilledAt:o})=>o))??x(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let r=t.every(({fulfilment:o})=>o==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(r,{date:D(n,e.timeZone)}),chip:zr(e)??qe(e,"good","check")}}function ki({statusText:e}){return{title:e}}function Ci({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:r,timeZone:o}){return!e||at(n)?{title:r}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:D(e,o)})}}var qe=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Xt({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function zr({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:D(e,t)}),icon:null}:null}var Mi={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function pt({late:e,timeZone:t},n){return e?a(Mi[e.milestone][n?1:0],{date:D(e.dueDay,t)}):null}function en(e){let{deliverBy:t,deliverByDay:n,timeZone:r}=e;return n&&!k(t)&&!B(e)&&G(e)?D(n,r):null}function Jr(e){let{shipBy:t,shipByDay:n,timeZone:r}=e;return n&&!k(t)&&!B(e)?D(n,r):null}var Qr=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:r})=>!t&&k(n)&&!k(r)),Pi=e=>Qr(e).length>0||!!x(e.firstShippedAt);function Oi(e){let t=[...new Set(e.flatMap(({carrier:r})=>r??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var tn="";function Ie(e,t){let n=Object.entries(t).map(([o,s])=>[o,tn+s+tn]);return a(e,Object.fromEntries(n)).split(tn).map((o,s)=>s%2?c`<bdi>${o}</bdi>`:o)}var Di={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",CHECK_ORDER_PROGRESS:"clock",REPORT_CUSTOMS_DUTY_ISSUE:"customs",REPORT_PACKAGE_NOT_RECEIVED:"missing",RESOLVE_PAYMENT_ISSUE:"card",RETURN_OR_REPLACE_ITEMS:"return"},Xr=e=>Di[e],W=(e,t)=>e.helpActions.find(n=>n.type===t);function Ue({action:e,actions:t,open:n,chosen:r,part:o}){let s=q();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,r)}>${e.title}</button></p>`;let i=o?.open===!1&&o.reason?o.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?Ni(i===o?.reason?o.openRequests:e.openRequests):null} ${nn(e,t,n)}
    </div>
  `}function Ni([e]){return e?c`<p class="reason"><a href=${`#${rn(e.id)}`}>${a("help.seeRequest")}</a></p>`:null}function nn(e,t,n){let r=t.find(o=>o.type===e.insteadTry&&o.state==="AVAILABLE");return r?c`<p class="reason">${a("help.instead")} <button type="button" class="link" onClick=${()=>n(r.type)}>${r.title}</button></p>`:null}var rn=e=>`request-${e.replace(/\W/g,"")}`;function Fe({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[o,s]=v(null),i=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||o===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var eo=3;function to(e){let t=e.length>eo?e.slice(0,eo-1):e,n=e.length-t.length,r=kn(t.length).map(o=>typeof o=="string"?o:Li(t[o]));return c`${r}${n?` ${a("orders.others",{count:n})}`:null}`}function Li(e){if(!e)return null;let t=j(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function no({order:e,filled:t,withChannel:n}){let r=jr(e),o=Bi(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=o;return c`
    <li class="order-card order">
      ${i?h(Fe,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${se(e.id)}>${r.title}<span class="hidden"> ${Ie("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Hi(e,r).map(qi)}
        </div>
        <p class="names">${to(o)}</p>
        ${Ui(e,r)}
        ${Wi(e,o.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Vi(r)}
      </div>
      ${Ki(o,s)}
      <div class="order-does">${Zi(e,t)} ${e.availableHelpActions.map(l=>ji(e,l))}</div>
    </li>
  `}function Bi({lines:e}){let t=e.filter(r=>j(r)>0);return[t.filter(({fulfilment:r})=>r!=="NONE"),t,e].find(r=>r.length>0)??[]}function Hi(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),r=n.some(i=>i.isLate),o=n.length,s=[];return Ae(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),r?s.push({tone:"warn",text:a("orders.openLate",{count:o}),icon:"clock"}):o&&s.push({tone:"",text:a("orders.open",{count:o}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var qi=({tone:e,text:t,icon:n,unread:r})=>c`<span class=${`chip ${e}${r?" unread":""}`}>${n?U(n):null}${t}</span>`;function Ui(e,{lead:t}){let n=e.openRequests.find(({state:r})=>r==="AWAITING_SHOPPER");return n?c`<p class="small">${Fi(n,e.timeZone)}</p>`:t&&Gi(e)?c`<p class="small">${t}</p>`:null}function Fi({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:D(t,n)}):a("orders.asks",{request:e})}function Gi({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:o})=>k(r)||k(o))}function Wi({status:e,placedAt:t,timeZone:n,total:r,number:o},s){let i=c`<time datetime=${t}>${Tn(t,n)}</time>`;return c`
    <p class="meta">
      <span>${e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`}</span>
      ${r?c`<bdi>${r.formatted}</bdi>`:null}
      <bdi>${o}</bdi>
    </p>
  `}function Vi({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),r=t.filter(({state:i})=>i==="done"||i==="now").length,o={place:r,total:t.length,name:t[r-1]?.name??""},s=n?a("orders.stepLate",{...o,late:e?.text??""}):a("orders.step",o);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Ki([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${h(Fe,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${ee(t.length)}</span>`:null}
    </div>
  `:null}function Zi(e,t){let n=c`<span class="hidden"> ${Ie("orders.of",{number:e.number})}</span>`;if(Ae(e))return c`<a class=${t?"btn primary":"btn"} href=${se(e.id)}>${a("orders.answer")}${n}</a>`;let r=e.shipments.find(o=>o.trackingUrl&&Yi(o));return r?c`<a class="btn" href=${r.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${U("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Yi({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:r}){return k(e)&&![t,n,r].some(k)}function ji(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${se(e.id,t)}>
      ${U(Xr(t))}<span>${n}<span class="hidden"> ${Ie("orders.of",{number:e.number})}</span></span>
    </a>
  `}var zi=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],ro=99;function oo({choice:e,counts:t,choose:n}){let r=S(null);return _e(()=>Ji(r.current),[e.show]),c`
    <nav ref=${r} class="tabs" aria-label=${a("orders.show")}>
      ${zi.map(([o,s,i])=>{let l={show:o,search:null},d=o==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${i} href=${we(l)} aria-current=${e.show===o?"page":void 0} onClick=${on(()=>n(l))}>
            ${a(s)}<span class=${d?"count new":"count"}>${t?Qi(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Ji(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(r.right-n.right,0)+Math.min(r.left-n.left,0),behavior:"instant"})}function Qi(e,t){return e>ro||e>0&&!t?`${ee(Math.min(e,ro))}+`:ee(e)}var on=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Xi={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},so={show:null,search:null};function io({found:e,busy:t,more:n,choose:r}){let{show:o,search:s}=e.choice,i=c`<a class="btn" href=${we(so)} onClick=${on(()=>r(so))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${uo(e)}</p><div class="btns">${lo(t,n)} ${i}</div>`:i;if(s){let d=Ie(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return h(xe,{icon:"search",level:"h2",title:d,text:a("orders.noMatchHint")},l)}return h(xe,{icon:"bag",level:"h2",title:a(o?Xi[o]:"orders.noneOnTheWay")},l)}function ao({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?lo(t,n):co(a("orders.more"),t,n)} ${e.stopped?c`<p>${uo(e)}</p>`:null}
    </div>
  `:null}var lo=(e,t)=>co(a("orders.further"),e,t);function co(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function uo({lookedAt:e,lookedBackTo:t,orders:n}){let r=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:In(t,r)}):a("orders.lookedAt",{count:e})}var ea=500,ta=200;function po({search:e,find:t}){let n=q(),[r,o]=v(e??""),s=S(0);T(()=>(r.trim()!==(e??"")&&o(e??""),()=>clearTimeout(s.current)),[e]);function i(p){clearTimeout(s.current);let u=p.trim()||null;u!==e&&t(u)}function l({currentTarget:{value:p}}){o(p),clearTimeout(s.current),s.current=setTimeout(()=>i(p),ea)}function d(p){p.preventDefault(),i(r)}return c`
    <form class="search" role="search" onSubmit=${d}>
      ${U("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${ta}
        placeholder=${a("orders.searchHint")}
        value=${r}
        onInput=${l}
      />
    </form>
  `}function mo(){let[e,t]=na(),{found:n,failed:r,failedMore:o,busy:s,counts:i,more:l,again:d}=Nr(e),p=n?.choice===e,u=Br(n&&p?n.orders.length:null);ne(a("orders.title"));let _=[r,o].find(m=>m instanceof z);if(_)return h(F,{failed:_});if(n&&p&&sa(n))return ia();let f=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${h(po,{search:e.search,find:f})}</div>
    ${h(oo,{choice:e,counts:i,choose:t})}
    <p class=${n||r?"hidden":"waiting hidden"} role="status">${oa(p?n:null,s)}</p>
    ${r?h(F,{failed:r,again:d,at:n?.at}):null}
    ${n||r?null:dr()}
    ${n&&n.orders.length>0?h(ra,{found:n,failed:o,busy:s,isFound:p,save:u,more:l}):null}
    ${n?.orders.length===0?h(io,{found:n,busy:s,more:l,choose:t}):null}
  `}function na(){let[e,t]=v(Mt);return T(()=>{let n=()=>t(Mt());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,r)=>{Dn(n,r),t(n)}]}function ra({found:e,failed:t,busy:n,isFound:r,save:o,more:s}){let i=Dr(e),l=S(null),d=S(null);_e(()=>{(d.current===null?null:l.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=i.length,s()),u=i.findIndex(Ae),_=new Set(i.map(f=>f.channel)).size>1;return c`
    <ul ref=${l} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${o}>
      ${i.map((f,m)=>h(no,{key:f.id,order:f,filled:m===u,withChannel:_}))}
    </ul>
    ${t?h(F,{failed:t,again:p,at:e.at}):h(ao,{found:e,busy:n,more:p})}
  `}function oa(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:r}=e;return n.show||n.search?a("orders.found",{count:r.length}):""}var sa=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function ia(){let e=N.home?c`<a class="btn primary" href=${N.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${h(xe,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var fo=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ye(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function le({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function ho(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="optional">${a("form.optional")}</span>`:null}</label>`}function ke({label:e,name:t,value:n,set:r,problems:o=[],required:s,multiline:i,autocomplete:l,type:d,maxLength:p,hint:u}){let _=q(),f=ye(o,t),m={id:_,name:t,value:n,required:s,maxLength:p,autocomplete:l,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[u&&`${_}-hint`,f.length&&`${_}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>r(y.currentTarget.value)};return c`
    <div class="field">
      ${ho(_,e,!s)}
      ${i?c`<textarea rows="4" ...${m}></textarea>`:c`<input type=${d??"text"} ...${m} />`}
      ${u?c`<p id=${`${_}-hint`} class="hint">${u}</p>`:null}
      ${h(le,{id:`${_}-problem`,problems:f})}
    </div>
  `}function _o({legend:e,name:t,choices:n,value:r,set:o,problems:s=[]}){let i=q(),l=ye(s,t);return c`
    <fieldset aria-describedby=${l.length?`${i}-problem`:void 0}>
      <legend>${e}</legend>
      ${n.map(d=>c`
          <label key=${d.value} class="choice">
            <input type="radio" name=${`${i}-${t}`} value=${d.value} required checked=${d.value===r}
              onChange=${()=>o(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${h(le,{id:`${i}-problem`,problems:l})}
    </fieldset>
  `}function ce({label:e,name:t,choices:n,value:r,set:o,problems:s=[],empty:i,required:l,optional:d,autocomplete:p}){let u=q(),_=ye(s,t);return c`
    <div class="field">
      ${ho(u,e,d)}
      <select id=${u} name=${t} required=${l} autocomplete=${p} aria-invalid=${_.length?"true":void 0}
        aria-describedby=${_.length?`${u}-problem`:void 0}
        onChange=${f=>o(f.currentTarget.value)}>
        ${i===void 0?null:c`<option value="" selected=${r===""}>${i}</option>`}
        ${n.map(f=>c`<option key=${f.value} value=${f.value} selected=${f.value===r}>${f.label}</option>`)}
      </select>
      ${h(le,{id:`${u}-problem`,problems:_})}
    </div>
  `}var aa={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},la=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function yo(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ca=new Intl.Collator(I),ua=fo.map(e=>({value:e,label:Ct(e)})).sort((e,t)=>ca.compare(e.label,t.label)),sn=new Map;function da(e){let t=sn.get(e);if(t)return t;let n=P("address_form",{countryCode:e}).then(r=>r.addressForm);return n.catch(()=>sn.delete(e)),sn.set(e,n),n}function go(e){let[{form:t,failed:n},r]=v({form:null,failed:null}),[o,s]=v(0);return T(()=>{if(!e)return;let i=!0;return da(e).then(l=>i&&r({form:l,failed:null}),l=>i&&r({form:null,failed:l})),()=>{i=!1}},[e,o]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(o+1)}}function $o(e,t,n){let r=vo(t,n).map(o=>[o.name,bo(e,o,n)]);return{...Object.fromEntries(r),countryCode:e.countryCode}}function vo(e,t){let n=e.fields,r=s=>e.countryCode===t.countryCode&&t[s]!=="",o=la.filter(s=>r(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...o,...n.slice(-1)]}function bo(e,t,n){let r=e[t.name];if(t.choices.length===0)return r;let o=i=>i?.toLowerCase()===r.toLowerCase();return t.choices.find(({code:i,name:l,latinName:d})=>[i,l,d].some(o))?.code??(pa(e,n)?r:"")}function pa(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function ma(e,{name:t,latinName:n}){let r=new Intl.Locale(I).maximize().region===e;return n&&!r?`${n} (${t})`:t}function wo({address:e,before:t,read:n,set:r,problems:o}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset>
      <legend>${a("form.address")}</legend>
      ${h(ce,{label:a("address.country"),name:"address.countryCode",choices:ua,value:e.countryCode,set:d=>r({...e,countryCode:d}),problems:o,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country"})}
      ${s?vo(s,t).map(d=>h(fa,{key:d.name,field:d,address:e,before:t,set:r,problems:o})):null}
      ${i?h(F,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function fa({field:e,address:t,before:n,set:r,problems:o}){let s=bo(t,e,n),i={label:e.label,name:`address.${e.name}`,value:s,set:p=>r({...t,[e.name]:p}),problems:o,required:e.required,autocomplete:aa[e.name]};if(e.choices.length===0){let p=e.example?a("address.example",{example:e.example}):void 0;return h(ke,{...i,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(p=>({value:p.code,label:ma(t.countryCode,p)})),d=s&&l.every(p=>p.value!==s)?[{value:s,label:s}]:[];return h(ce,{...i,choices:[...d,...l],empty:a("form.choose"),optional:!e.required})}function mt({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[Ct(t)]:[],...n?[n]:[]];return c`<address>${r.map(o=>c`<span dir="auto">${o}</span>`)}</address>`}function xo(e,t){return e.lines.filter(n=>n.left>0).map(n=>({lineId:n.line.id,quantity:n.line.id===t?n.left:0,reason:""}))}function Ao({order:e,action:t,items:n,set:r,problems:o}){let s=t.choices.filter(d=>d.field==="reason"),i=n.filter(d=>d.quantity>0),l=(d,p)=>r(n.map(u=>u===d?{...u,...p}:u));return c`
    <fieldset>
      <legend>${a("form.items")}</legend>
      ${h(le,{id:"items-problem",problems:o.filter(d=>d.path==="items")})}
      ${n.map(d=>{let p=e.lines.find(f=>f.id===d.lineId),u=t.lines.find(f=>f.line.id===d.lineId)?.left??0,_=`items.${i.indexOf(d)}`;return c`
          <div key=${d.lineId} class="item" role="group" aria-label=${p?.title}>
            <p class="item-title" dir="auto">${p?.title}</p>
            <div class="row">
              ${h(ce,{label:a("form.quantity"),name:"quantity",choices:Array.from({length:u+1},(f,m)=>({value:String(m),label:ee(m)})),value:String(d.quantity),set:f=>l(d,{quantity:Number(f)})})}
              ${d.quantity>0?h(ce,{label:a("form.reason"),name:"reason",choices:s,value:d.reason,set:f=>l(d,{reason:f}),empty:a("form.choose"),required:!0}):null}
            </div>
            ${d.quantity>0?h(le,{id:`${_}-problem`,problems:ye(o,_)}):null}
          </div>
        `})}
    </fieldset>
  `}function Eo({order:e,action:t,parcels:n,set:r,problems:o}){return c`
    <fieldset>
      <legend>${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:s},available:i,reason:l})=>{let d=e.shipments.findIndex(u=>u.id===s),p=e.shipments[d];return c`
          <label key=${s} class="choice">
            <input type="checkbox" checked=${n.includes(s)} disabled=${!i}
              onChange=${()=>r(n.includes(s)?n.filter(u=>u!==s):[...n,s])} />
            <span>
              ${p?Wr(p,d):s}
              ${l?c` <span class="reason">${l.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(le,{id:"parcels-problem",problems:ye(o,"shipmentIds")})}
    </fieldset>
  `}var ha={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function ft(e){let[t,n]=v(""),r=S(de());async function o(s,i){try{let l=await P(s,{input:{...i,idempotencyKey:r.current(i)}}),[d]=Object.values(l);n(d.__typename===ha[s]?"":Ge(d)),await e()}catch(l){n(re(l))}}return{run:o,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ge(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var _a="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",an=5,ya=3e4,ga=0,ht=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),_t=e=>e.some(t=>t.state==="sending");function yt({orderId:e,photos:t,set:n}){let r=q(),o=S(null);async function s(l){let d=++ga,p=u=>n(_=>_.map(f=>f.key===d?{...f,...u}:f));n(u=>[...u,{key:d,name:l.name,state:"sending"}]);try{p({id:await va(e,l),state:"ready"})}catch(u){p({state:"failed",problem:u instanceof ge?u.message:re(u)})}}function i(){let l=[...o.current?.files??[]].slice(0,an-t.length);o.current&&(o.current.value="");for(let d of l)s(d)}return c`
    <div class="field">
      <label for=${r}>${a("photos.add")} <span class="optional">${a("form.optional")}</span></label>
      <p id=${`${r}-help`} class="hint">${a("photos.hint",{max:an})}</p>
      <input id=${r} ref=${o} type="file" multiple accept=${_a} aria-describedby=${`${r}-help`}
        disabled=${t.length>=an} onChange=${i} />
      <ul class="photos" aria-live="polite">
        ${t.map(l=>c`
            <li key=${l.key} class=${l.state}>
              <span dir="auto">${l.name}</span> <span class="hint">${l.problem??a($a[l.state])}</span>
              <button type="button" class="link" aria-label=${a("photos.removeNamed",{name:l.name})}
                onClick=${()=>n(d=>d.filter(p=>p.key!==l.key))}>${a("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var $a={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},ge=class extends Error{};async function va(e,t){let n={orderId:e,fileName:t.name,mediaType:t.type,size:t.size},{createAttachmentUpload:r}=await P("create_attachment_upload",{input:n});if(r.__typename!=="AttachmentUploadCreated")throw new ge(Ge(r));if(r.upload){let o=new FormData;for(let{name:i,value:l}of r.upload.fields)o.append(i,l);if(o.append("file",t),!(await fetch(r.upload.url,{method:"POST",body:o})).ok)throw new ge(a("photos.notTaken"))}return await ba(r.attachment.id),r.attachment.id}async function ba(e){let t=Date.now()+ya;for(let n=200;Date.now()<t;n*=1.5){let{attachment:r}=await P("attachment",{id:e});if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new ge(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,n))}throw new ge(a("photos.notTaken"))}function gt(e,t){if(e.length===0)return null;let n=async r=>{let o=await t(r).catch(()=>null);o&&location.assign(o)};return c`
    <ul class="files">
      ${e.map(r=>c`<li key=${r.id}>
          <button type="button" class="link" onClick=${()=>n(r.id)}><span dir="auto">${r.fileName}</span></button>
          <span class="hint">${a("photos.size",{size:ee(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function $t(e){return(await P("attachment",{id:e})).attachment?.downloadUrl}var wa={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"};function Ro({order:e,action:t,chosen:n,open:r,close:o,changed:s}){let i=S(null),[l,d]=v(null),p=q();T(()=>i.current?.showModal(),[]);function u(f){d(f),"problems"in f||s()}let _=W(e,t.type)??t;return c`
    <dialog ref=${i} aria-labelledby=${p} onClose=${o}>
      <div class="dialog-head">
        <h2 id=${p}>${t.title}</h2>
        <button type="button" class="quiet" onClick=${()=>i.current?.close()}>${a("form.close")}</button>
      </div>
      ${l&&"filed"in l?Aa(t.type,l.filed,e.timeZone,()=>i.current?.close()):l&&"refused"in l&&l.unavailable?c`<div class="notice bad" role="alert">
                <p ref=${jt} tabindex="-1">${l.refused}</p>
                ${nn(_,e.helpActions,r)}
              </div>`:h(Ea,{order:e,action:t,chosen:n,ended:u,outcome:l})}
    </dialog>
  `}var xa={CANCEL_ORDER:"form.cancelled",CHANGE_SHIPPING_ADDRESS:"form.addressChanged"};function Aa(e,t,n,r){let o=t.state==="RESOLVED";return c`
    <div class="notice good" role="status">
      <h3 ref=${jt} tabindex="-1">${a(o?xa[e]??"form.approved":"form.filed")}</h3>
      ${o?null:c`<p>${t.stateText}</p>`}
      ${t.answerBy?c`<p>${a("request.answerBy")} ${Re(t.answerBy,n)}</p>`:null}
    </div>
    <p class="buttons"><button type="button" class="primary" onClick=${r}>${a("form.done")}</button></p>
  `}function Ea({order:e,action:t,chosen:n,outcome:r,ended:o}){let[s,i]=v({}),[l,d]=v(""),p=yo(e.shippingAddress),[u,_]=v(p),f=t.type==="CHANGE_SHIPPING_ADDRESS",m=go(f?u.countryCode:""),[y,R]=v(()=>Ta(t,n)),[g,w]=v(()=>xo(t,n)),[$,b]=v([]),[A,H]=v(!1),ue=S(de()),V=r&&"problems"in r?r.problems:[];async function X(K){K.preventDefault();let O={orderId:e.id,message:l.trim()||null,attachmentIds:ht($),...s};f&&m.form&&(O.address=$o(u,m.form,p)),t.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(O.shipmentIds=y),t.type==="RETURN_OR_REPLACE_ITEMS"&&(O.items=g.filter(Z=>Z.quantity>0).map(({lineId:Z,quantity:Y,reason:L})=>({lineId:Z,quantity:Y,reason:L}))),H(!0),o(await ka(Ia(t.type),{...O,idempotencyKey:ue.current(O)})),H(!1)}return c`
    <form onSubmit=${X}>
      <p>${t.description}</p>
      ${t.notice?c`<p class="notice">${t.notice}</p>`:null}
      ${Ra(r,V)}
      ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Ao,{order:e,action:t,items:g,set:w,problems:V}):null}
      ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Eo,{order:e,action:t,parcels:y,set:R,problems:V}):null}
      ${f?h(wo,{address:u,before:p,read:m,set:_,problems:V}):null}
      ${Sa(t).map(K=>h(_o,{key:K,legend:a(wa[K]??"form.kind"),name:K,choices:t.choices.filter(O=>O.field===K),value:s[K]??"",set:O=>i({...s,[K]:O}),problems:V}))}
      ${h(ke,{label:a("form.message"),name:"message",value:l,set:d,problems:V,multiline:!0,maxLength:4e3})}
      ${h(yt,{orderId:e.id,photos:$,set:b})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${A||_t($)||f&&!m.form}>${A?a("form.sending"):a("form.send")}</button>
      </p>
    </form>
  `}function Ra(e,t){let n=e&&"refused"in e?e.refused:t.length?a("form.problems"):null,r=t.filter(o=>!/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(o.path));return n?c`<div class="notice bad" role="alert">
    <p>${n}</p>
    ${r.map(o=>c`<p>${o.message}</p>`)}
  </div>`:null}function Sa(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ta(e,t){let n=e.shipments.filter(r=>r.available).map(r=>r.shipment.id);return n.length===1?n:n.filter(r=>r===t)}var Ia=e=>e.toLowerCase();async function ka(e,t){try{let n=await P(e,{input:t}),r=Object.values(n)[0];return r.__typename==="HelpRequestFiled"?{filed:r.helpRequest}:r.__typename==="InvalidInput"?{problems:r.problems}:{refused:r.message,unavailable:r.__typename==="HelpActionUnavailable"}}catch(n){return{refused:re(n)}}}function To(e){let t=te("id");return t?e.page(t):h(Ca,e)}function Ca({find:e,page:t,none:n,back:r}){let o=te("number"),s=a("order.title",{number:o}),{data:i,failed:l,again:d}=ot(()=>e(o));if(ne(s),l&&!i)return h(F,{failed:l,again:d});if(!i)return h(st,{title:s});let[p]=i;return p?i.length===1?t(p.id):Ma(s,o,i,r()):n(s)}function Ma(e,t,n,r){return c`
    ${r}
    <h1>${e}</h1>
    <p>${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(o=>c`<li key=${o.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${se(o.id,te("help"))}><bdi>${o.number}</bdi></a></h2>
              <span class="chip">${o.statusText}</span>
            </div>
            <p class="meta">
              ${So("order.channel",o.channel)} ${So("desk.customer",o.customerId)}
              <span>${a("event.placed")} ${Ee(o.placedAt,o.timeZone)}</span>
              ${o.total?c`<bdi>${o.total.formatted}</bdi>`:null}
            </p>
          </div>
        </li>`)}
    </ul>
  `}var So=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function ko({order:e,shipment:t,place:n,open:r,changed:o}){return t.isNote?Pa(e,t,n):h(Oa,{order:e,shipment:t,place:n,open:r,changed:o})}function Pa(e,t,n){return c`<li class="parcel"><h3>${ut(t,n)}</h3>${Co(e,t)}</li>`}function Oa({order:e,shipment:t,place:n,open:r,changed:o}){let s=ft(o),i=W(e,"REPORT_PACKAGE_NOT_RECEIVED"),l=i?.shipments.find(p=>p.shipment.id===t.id),d=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${ut(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${a("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${a("parcel.tracking")}</dt><dd>${Da(t)}</dd></div>`:null}
        ${Na(t,B(e)).map(([p,u])=>Se(p,u,e.timeZone))}
      </dl>
      ${Io(t)||B(e)?null:c`<p class="hint">${a("parcel.prepared")}</p>`}
      ${x(t.returnedAt)?c`<p class="notice">${a("parcel.cameBack")}</p>`:null}
      ${Co(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${d}>${a("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&Io(t)?h(Ue,{action:i,actions:e.helpActions,open:r,chosen:t.id,part:l&&{open:l.available,reason:l.reason,openRequests:l.openRequests}}):null}
    </li>
  `}function Co(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:r,quantity:o})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${r}><span dir="auto">${s?.title??a("parcel.goneLine")}</span> <span class="quantity">${a("order.times",{count:o})}</span></li>`})}
    </ul>
  `}var Io=e=>k(e.shippedAt);function Da({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function Na({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:r,returnedAt:o},s){return[[Q(e)?a("event.shipBy"):a("event.shipped"),e],[Q(t)?a("event.deliverBy"):a("event.delivered"),t],[Te(r),x(n)],[a("event.returned"),x(o)]].flatMap(([l,d])=>d&&!(s&&Q(d))?[[l,d]]:[])}function Mo({unitPrice:e,measure:t,quantity:n}){let r=t??n;return e?`${e.formatted} ${a("order.times",{count:r})}`:a("order.quantity",{count:r})}function Po({order:e,request:t,write:n,changed:r}){let o=ft(r),s=rn(t.id),i=W(e,t.type)?.title,l=e.timeZone,d=()=>o.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${Zr(t)}
      </div>
      <dl class="facts">
        ${lt(a("request.filedAt"),t.filedAt,l)} ${lt(a("request.answerBy"),Q(t.answerBy)?t.answerBy:null,l)}
        ${Se(a("request.replyBy"),t.replyByDay,l)} ${lt(a("request.closedAt"),t.closedAt,l)}
      </dl>
      ${Vr(t.answerBy,l)}
      ${La(t,l)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${gt(t.attachments,$t)}
      ${o.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,a("request.write"),()=>n(t))}
        ${p(`${s}-withdraw`,t.canWithdraw,a("request.withdraw"),d)}
      </div>
    </li>
  `;function p(u,_,f,m){return _?c`<button type="button" id=${u} class="link" aria-labelledby=${`${u} ${s}-title`} onClick=${m}>${f}</button>`:null}}function La({chosen:e,details:t},n){return c`${e.map(({label:r})=>c`<p>${r}</p>`)} ${Ba(t,n)}`}function Ba(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?mt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${Ee(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Ha)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ha({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var ln=92,Oo=190,vt=74,Do=30,No=14,qa=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],Ua=["shipBy","deliverBy"];function Lo({order:e,now:t,children:n}){let r=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),o=Ga(e,r,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${a("windows.title")}</h2>
      <p class="hint">${a("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Wa(o,r,t,e.timeZone)}</div>
      <details>
        <summary>${a("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Za(r,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function Fa(e,t,n){return t==="receivedAt"?Te(e.receiptConfirmed):t==="shipBy"&&!G(e)?a("event.readyBy"):a(n)}function Ga(e,t,n){let r=new Map,o=(i,l,d=i)=>{let p=Date.parse(i),u=r.get(p)??{at:p,day:d,names:[]};l&&!u.names.includes(l)&&u.names.push(l),r.set(p,u)};for(let[i,l,d]of qa){let p=e[i];typeof p!="string"||B(e)&&Ua.includes(i)||i==="deliverBy"&&!G(e)||o(p,Fa(e,i,l),(d&&e[d])??p)}for(let{opensAt:i}of t)i&&o(i,"");for(let{closesAt:i,lastDay:l}of t)i&&o(i,"",l??i);return o(new Date(n).toISOString(),a("windows.now")),[...r.values()].sort((i,l)=>i.at-l.at).map(i=>({...i,now:i.at===n}))}function Wa(e,t,n,r){let o=Oo+e.length*ln,s=vt+t.length*Do+10,i=p=>Ve?o-p:p,l=p=>Oo+ln/2+e.findIndex(u=>u.at===p)*ln,d=(p,u)=>({x:Math.min(i(p),i(u)),width:Math.max(2,Math.abs(u-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${o} ${s}`} width=${o} height=${s} aria-hidden="true">
      ${e.map(p=>{let u=i(l(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${u} x2=${u} y1=${vt-8} y2=${s-4} />
            ${p.names.slice(0,3).map((_,f)=>c`<text x=${u} y=${14+13*f} text-anchor="middle">${Ka(_)}</text>`)}
            <text class="day" x=${u} y=${vt-14} text-anchor="middle">${Sn(p.day,r)}</text>
          </g>
        `})}
      ${t.map((p,u)=>{let _=vt+u*Do,f=Va(p,l,o);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${_+No} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${_+3} height=${No} rx="4" ...${d(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function Va(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let r=t(Date.parse(e.opensAt)),o=e.closesAt?t(Date.parse(e.closesAt)):n-6;return o>r?{from:r,to:o}:null}var Ka=e=>e.length>15?`${e.slice(0,14)}…`:e;function Za(e,t){return c`
    <table>
      <thead><tr><th scope="col">${a("windows.help")}</th><th scope="col">${a("windows.opens")}</th><th scope="col">${a("windows.closes")}</th><th scope="col">${a("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?oe(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?oe(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??a("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}function bt(e,t){let[n,r]=v({items:cn(e),cursor:un(e)});T(()=>r(p=>Ya(p,e)),[e]);let[o,s]=v(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let p=await t(l);p&&r(u=>({items:Bo(cn(p),u.items),cursor:un(p)})),s(null)}catch(p){s(p)}},failed:o}:{items:i,earlier:null,failed:o}}function wt({earlier:e,failed:t}){return t?h(F,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Ya(e,t){let n=cn(t);return n.some(o=>e.items.some(s=>s.id===o.id))?{...e,items:Bo(e.items,n)}:{items:n,cursor:un(t)}}function Bo(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var cn=e=>e.edges.map(t=>t.node).reverse(),un=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var ja=2e4;function qo({order:e,timeline:t,about:n,setAbout:r,changed:o}){let s=bt(t,l=>xt(e.id,{after:l}));T(()=>{Qa(e.id,t)},[t]);let i=Ho(t);return T(()=>{let l=!1,p=setInterval(async()=>{if(document.visibilityState!=="visible")return;let u=await xt(e.id,{first:1}).then(Ho,()=>null);(u!==i||l)&&o(),l=u===null},ja);return()=>clearInterval(p)},[e.id,i]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${a("conversation.title")}</h2>
      ${wt(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(l=>za(l,e.timeZone))}</ol></div>
      ${h(Ja,{order:e,about:n,setAbout:r,sent:o})}
    </section>
  `}function za(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,r=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${Re(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${a("conversation.new")}</span>`:null}
      </p>
      ${r?c`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?gt(e.attachments,$t):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${a("conversation.answerWanted")}</p>`:null}
    </li>
  `}function Ja({order:e,about:t,setAbout:n,sent:r}){let[o,s]=v(""),[i,l]=v([]),[d,p]=v([]),[u,_]=v(""),[f,m]=v(!1),y=S(de()),R=e.helpRequests.edges.map(b=>b.node).filter(b=>b.canReply),g=R.some(b=>b.id===t)?t:"";async function w(b){b.preventDefault();let A={orderId:e.id,text:o,helpRequestId:g||null,attachmentIds:ht(i)};m(!0);try{let{postMessage:H}=await P("post_message",{input:{...A,idempotencyKey:y.current(A)}}),ue=H.__typename==="MessagePosted";p(H.__typename==="InvalidInput"?H.problems:[]),_(ue?a("conversation.sent"):Ge(H)),ue&&(s(""),l([]),y.current=de(),await r())}catch(H){_(re(H))}m(!1)}let $=R.map(b=>({value:b.id,label:W(e,b.type)?.title??b.stateText}));return c`
    <form class="composer" onSubmit=${w}>
      ${$.length?h(ce,{label:a("conversation.about"),name:"helpRequestId",choices:$,value:g,set:n,problems:d,empty:a("conversation.order")}):null}
      ${h(ke,{label:a("conversation.message"),name:"text",value:o,set:s,problems:d,multiline:!0,required:!0,maxLength:4e3})}
      ${h(yt,{orderId:e.id,photos:i,set:l})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||_t(i)}>${f?a("form.sending"):a("conversation.send")}</button>
        <span role="status">${u}</span>
      </p>
    </form>
  `}async function xt(e,t){return(await P("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var Ho=e=>e?.edges[0]?.node.id;async function Qa(e,{edges:t}){let n=t[0]?.node;!n||!t.some(r=>r.node.unread)||await P("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var ve={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},Xa=Object.values(ve).flat();function Uo(){return h(To,{find:async e=>(await P("orders_numbered",{number:e})).ordersNumbered,page:e=>h(el,{id:e}),none:Go,back:Fo})}var Fo=()=>c`<p class="back"><a href="./">${a("order.back")}</a></p>`;function Go(e){return c`<h1>${e}</h1><p>${a("order.none")}</p><p><a class="button" href="./">${a("orders.title")}</a></p>`}function el({id:e}){let{data:t,failed:n,again:r}=ot(async()=>{let[{order:s},i]=await Promise.all([P("order_details",{id:e}),xt(e)]);return{order:s,timeline:i,at:Date.now()}}),o=t?.order?a("order.title",{number:t.order.number}):a("orders.title");return ne(o),n&&!t?h(F,{failed:n,again:r}):t?!t.order||!t.timeline?Go(o):c`
    ${n?h(F,{failed:n,again:r}):null}
    ${h(tl,{order:t.order,timeline:t.timeline,at:t.at,title:o,again:r})}
  `:h(st,{title:o})}function tl({order:e,timeline:t,at:n,title:r,again:o}){let[s,i]=v(null),[l,d]=v(""),p=(f,m)=>i({type:f,chosen:m}),u=()=>i(f=>f===s?null:f),_=W(e,s?.type);return T(()=>{let f=W(e,te("help"));f?.state==="AVAILABLE"&&i({type:f.type}),history.replaceState(null,"",se(e.id))},[]),c`
    ${Fo()}
    <div class="order-head">
      <h1>${r}</h1>
      ${Kr(e)}
    </div>
    <div class="columns">
      ${ol({order:e,open:p})} ${il({order:e,open:p})} ${al({order:e,open:p})}
    </div>
    ${cl({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${a("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(ko,{key:f.id,order:e,shipment:f,place:m,open:p,changed:o}))}</ul>
      ${e.shipments.every(f=>f.isNote)?rl({order:e,open:p}):null}
    </section>
    ${h(Lo,{order:e,now:n},$e(nl(e),{order:e,open:p}))}
    ${h(ul,{order:e,setAbout:d,changed:o})}
    ${h(qo,{order:e,timeline:t,about:l,setAbout:d,changed:o})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${a("order.noLonger")}</h2>
      ${$e(ve.end,{order:e,open:p})}
    </section>
    ${s&&_?h(Ro,{key:s,order:e,action:_,chosen:s.chosen,open:p,close:u,changed:o}):null}
  `}function $e(e,{order:t,open:n}){return e.flatMap(o=>W(t,o)??[]).map(o=>h(Ue,{key:o.type,action:o,actions:t.helpActions,open:n}))}var nl=e=>e.helpActions.map(t=>t.type).filter(t=>!Xa.includes(t));function rl({order:e,open:t}){return c`
    ${G(e)?c`<p>${a(B(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${$e(ve.parcels,{order:e,open:t})}
  `}function ol({order:e,open:t}){let n=[[a("event.placed"),e.placedAt],[a("event.paid"),x(e.paidAt)],ct(e),...sl(e),[dt(e.deliverBy),B(e)||!G(e)||x(e.deliveredAt)?null:e.deliverByDay],[a("event.delivered"),x(e.deliveredAt)],[Te(e.receiptConfirmed),x(e.receivedAt)],[a("event.cancelled"),x(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${a("order.progress")}</h2>
      <dl class="facts">
        ${Fr(a("order.channel"),e.channel)} ${n.map(([r,o])=>Se(r,o,e.timeZone))}
      </dl>
      ${$e(ve.progress,{order:e,open:t})}
    </section>
  `}function sl({firstShippedAt:e,firstHandedOverAt:t}){return[[a("event.shipped"),x(e)],[a("event.handedOver"),x(t)]].sort(([,r],[,o])=>String(r).localeCompare(String(o)))}function il({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${a("order.address")}</h2>
      ${e.shippingAddress?mt(e.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
      ${$e(ve.address,{order:e,open:t})}
    </section>
  `}function al({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${a("order.payment")}</h2>
      ${ll(e)}
      ${zt(e.payment)?c`<p>${zt(e.payment)}</p>`:null}
      ${$e(ve.payment,{order:e,open:t})}
    </section>
  `}function ll({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${Gr(t)}
      ${e?c`<div><dt>${a("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${a("order.noTotal")}</p>`}
  `}function cl({order:e,open:t}){let n=W(e,"RETURN_OR_REPLACE_ITEMS"),r=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${a("order.items")}</h2>
      ${at(e.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(o=>{let s=n?.lines.find(i=>i.line.id===o.id);return c`
            <li key=${o.id}>
              ${h(Fe,{title:o.title,imageUrl:o.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${o.title}</h3>
                <p class="hint">${Mo(o)}</p>
                ${qr(o,e.timeZone)}
                ${n&&!r&&s?h(Ue,{action:n,actions:e.helpActions,open:t,chosen:o.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${r?$e(ve.items,{order:e,open:t}):null}
    </section>
  `}function ul({order:e,setAbout:t,changed:n}){let r=async i=>(await P("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,o=bt(e.helpRequests,r);if(o.items.length===0)return null;let s=i=>{t(i.id);let l=document.querySelector(".composer textarea");l instanceof HTMLElement&&l.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${a("order.requests")}</h2>
      <ul class="requests">${[...o.items].reverse().map(i=>h(Po,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${wt(o)}
    </section>
  `}var dl={orders:mo,order:Uo},Wo=dl[document.documentElement.dataset.page];Wo&&lr(Wo,{home:"./",name:a("orders.title"),tokenName:"token"});
