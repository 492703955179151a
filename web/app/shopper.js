var dn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var pn="language",Ko={no:"nb",nn:"nb",iw:"he"},We=dn,T=Zo([jo(pn),Yo(),...navigator.languages]),Ve=We[T]?.direction==="rtl";function mn(e){localStorage.setItem(pn,e),location.reload()}function Zo(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=Ko[n]??n;if(r in We)return r}return"en"}function Yo(){return document.documentElement.dataset.page?null:document.documentElement.lang}function jo(e){try{return localStorage.getItem(e)}catch{return null}}var At="wanted",Ye="owner:",fn="signed-out:",zo="draft:",hn={};function ke(e){Jo(e);let t=hn[e]??localStorage.getItem(e);return!t||Qo(t)?null:(sessionStorage.setItem(Ye+e,Tt(t)),t)}function Et(e){hn[e]=void 0,localStorage.removeItem(e)}function Rt(e){Et(e),localStorage.setItem(fn+e,String(Date.now())),Ze(e),location.assign(St(""))}function _n(e,t){addEventListener("storage",({key:n,newValue:r})=>{n===fn+e&&(Ze(e),t());let o=Tt(r??"");n!==e||!r||o===sessionStorage.getItem(Ye+e)||(Ze(e),t())})}function yn(){sessionStorage.setItem(At,Ke())}function St(e=Ke()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Ke=()=>location.pathname+location.search;function Jo(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ye+e)!==Tt(t)&&Ze(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Ke());let n=sessionStorage.getItem(At);sessionStorage.removeItem(At),n&&n!==Ke()&&location.replace(n)}function Ze(e){sessionStorage.removeItem(Ye+e);let t=Array.from({length:sessionStorage.length},(n,r)=>sessionStorage.key(r)??"");for(let n of t)n.startsWith(zo)&&sessionStorage.removeItem(n)}var Tt=e=>String(gn(e).sub??"");function Qo(e){let{exp:t}=gn(e);return typeof t=="number"&&t*1e3<=Date.now()}function gn(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var W=class extends Error{},J=class extends Error{constructor(t,n){super(t),this.retryable=n}},Xo={origin:""},ve=()=>globalThis.orderHelpStarted;function $n(e,t,n){return async(r,o)=>{let s=t[r];if(!s)throw new Error(`There is no document ${r}.`);let a=await os(ns(r,o)??es(e,s,o,n));if(a.status===401)throw Et(n),new W;if(a.status>=500||a.status===429)throw new J(a.statusText,!0);return ss(a)}}function es(e,t,n,r){let o=ke(r);if(!o)throw new W;return fetch(Xo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":T},body:JSON.stringify({query:t,variables:n})})}var ts=(e,t)=>`${e} ${JSON.stringify(t)}`;function ns(e,t){let n=ts(e,t),r=ve()?.answers.get(n);return ve()?.answers.delete(n),r}function de(){let[e,t]=["",""];return n=>{let r=JSON.stringify(n);return r!==e&&([e,t]=[r,rs()]),t}}function rs(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function os(e){try{return await e}catch(t){throw new J(String(t),!0)}}async function ss(e){let t;try{t=await e.json()}catch{throw new J(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new J(n.message,n.extensions?.retryable??!1);return t.data}var vn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,It=new URL("../shop/shop.json",import.meta.url).href;var N=await as();function bn(e){return typeof e=="string"?e:e[T]??e.en??Object.values(e)[0]??""}var wn=()=>N.logo?new URL(N.logo,It).href:null;async function as(){return await(ve()?.shop??fetch(It).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var is={...await fs(),...N.texts?.[T]},ls=new Intl.PluralRules(T),An=new Intl.NumberFormat(T),cs=new Intl.DateTimeFormat().resolvedOptions().timeZone,kt=pe(()=>({dateStyle:"long"})),En=pe(()=>({day:"numeric",month:"short"})),us=pe(()=>({weekday:"short",day:"numeric",month:"short"})),Rn=pe(()=>({day:"numeric",month:"short",year:"numeric"})),xn=pe(()=>({year:"numeric"})),ds=pe(()=>({year:"numeric",month:"long"})),ps=pe(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===cs?void 0:"short"}));function i(e,t={}){let n=is[e]??e;return(typeof n=="string"?n:n[ls.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(o,s)=>{let a=t[s];return typeof a=="number"?An.format(a):a??o})}var ee=e=>An.format(e),oe=(e,t)=>kt(Ce(e,t)).format(new Date(e)),Sn=(e,t)=>En(Ce(e,t)).format(new Date(e)),D=(e,t)=>(Pn(e,t)?us:Rn)(Ce(e,t)).format(new Date(e)),Tn=(e,t)=>(Pn(e,t)?En:Rn)(Ce(e,t)).format(new Date(e)),In=(e,t)=>ds(t).format(new Date(e));function kn(e){let t=Array.from({length:e},(r,o)=>String(o));return new Intl.ListFormat(T,{type:"unit",style:"short"}).formatToParts(t).map(({type:r,value:o})=>r==="element"?Number(o):o)}var Cn=(e,t)=>kt(t).format(new Date(e))===kt(t).format(Date.now()),Pn=(e,t)=>xn(Ce(e,t)).format(new Date(e))===xn(t).format(Date.now()),je=(e,t)=>ps(t).format(new Date(e)),Mn=e=>new Intl.DateTimeFormat(T,{timeStyle:"short"}).format(e),Ce=(e,t)=>e.includes("T")?t:"UTC";function pe(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(T,{...e(n),timeZone:n});return t.set(n,r),r}}var Ct=e=>ms.of(e)??e,ms=new Intl.DisplayNames(T,{type:"region"});async function fs(){let e=await(ve()?.texts??fetch(vn(T)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${T}" are missing.`);return e}function se(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function te(e){return new URLSearchParams(location.search).get(e)??""}var Pe=()=>history.state?.list??null;function On(e){history.replaceState({...history.state,list:e},"")}function be({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[r,o]of Object.entries({show:e,search:t}))o?n.set(r,o):n.delete(r);return n.size?`${location.pathname}?${n}`:location.pathname}function Dn(e,t=!1){t?history.replaceState(null,"",be(e)):history.pushState(null,"",be(e))}var hs=20,_s=50,ys=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function Nn({show:e,search:t},n=null,r=0){return{first:Math.min(Math.max(r,hs),_s),after:n,show:e,search:t}}function Pt(){return{show:ys.find(t=>t===te("show"))??null,search:te("search").trim()||null}}var Bn=function(e,t,n,r){var o;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?r[0]=l:a===4?r[1]=Object.assign(r[1]||{},l):a===5?(r[1]=r[1]||{})[t[++s]]=l:a===6?r[1][t[++s]]+=l+"":a?(o=e.apply(l,Bn(e,l,n,["",null])),r.push(o),l[0]?t[0]|=2:(t[s-2]=0,t[s]=o)):r.push(l)}return r},Ln=new Map;function Hn(e){var t=Ln.get(this);return t||(t=new Map,Ln.set(this,t)),(t=Bn(this,t.get(e)||(t.set(e,t=(function(n){for(var r,o,s=1,a="",l="",d=[0],p=function(f){s===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,f,a):s===3&&(f||a)?(d.push(3,f,a),s=2):s===2&&a==="..."&&f?d.push(4,f,0):s===2&&a&&!f?d.push(5,0,!0,a):s>=5&&((a||!f&&s===5)&&(d.push(s,0,a,o),s=6),f&&(d.push(s,f,0,o),s=6)),a=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var _=0;_<n[u].length;_++)r=n[u][_],s===1?r==="<"?(p(),d=[d],s=3):a+=r:s===4?a==="--"&&r===">"?(s=1,a=""):a=r+a[0]:l?r===l?l="":a+=r:r==='"'||r==="'"?l=r:r===">"?(p(),s=1):s&&(r==="="?(s=5,o=a,a=""):r==="/"&&(s<5||n[u][_+1]===">")?(p(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(p(),s=2):a+=r),s===3&&a==="!--"&&(s=4,d=d[0])}return p(),d})(e)),t),arguments,[])).length>1?t:t[0]}var R,Fn,gs,ae,Mt,et,Gn,Je,Wn,Dt,Ot,$s,Oe=Symbol.for("pv"),tt={},nt=[],vs=/^m(i|n|o|s|text|space)$/,Nt=Array.isArray,Lt=nt.slice,fe=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var r,o,s,a={},l=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Lt.call(arguments,2):n),Me(e,a,r,o,null)}function Me(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Oe,__v:o||++Fn,__i:-1,__u:0};return!o&&R.vnode&&R.vnode(s),s}function rt(e){return e.children}function Qe(e,t){this.props=e,this.context=t,this.__g=0}function ie(e,t){if(t==null)return e.__&&ie(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ie(e)}function bs(e){var t,n=e.__v,r=n.__e,o=[],s=[],a=e.__P;a&&((t=fe({constructor:Oe},n)).__v=n.__v+1,R.vnode&&R.vnode(t),Bt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[r]:null,o,r||ie(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,zn(o,t,s),n.__=n.__e=null,t.__e!=r&&Vn(t))}function Vn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vn(e)}function qn(e){(8&e.__g||(e.__g|=8,ae.push(e),et++))&&Mt==R.debounceRendering||((Mt=R.debounceRendering)||queueMicrotask)(Kn)}function Kn(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(Gn),e=ae.shift(),t=ae.length,8&e.__g&&bs(e)}finally{(et=ae.length)&&(Mt||queueMicrotask)(Kn)}}function Zn(e,t,n,r,o,s,a,l,d,p,u){var _,f,m,y,w,v,E=r.__k||nt,g=t.length;for(d=ws(n,t,E,d,g),_=0;_<g;_++)(m=n.__k[_])!=null&&(f=~m.__i&&E[m.__i]||tt,m.__i=_,v=Bt(e,m,f,o,s,a,l,d,p,u),y=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&Ht(f.ref,null,m,f),m.ref&&u.push(m.ref,m.__c||y,m)),w=w||y,4&m.__u?(d=Yn(m,d,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&v!==void 0?d=v:y&&(d=y.nextSibling),m.__u&=-21);return n.__e=w,d}function ws(e,t,n,r,o){var s,a,l,d,p,u,_,f,m,y=n.length,w=y,v=0,E=0,g=e.__k=Array(o);for(s=0;s<o;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=Me(null,a):Nt(a)?a=g[s]=Me(rt,{children:a}):a.constructor===Oe&&a.__b?a=g[s]=Me(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,d=s+v,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=xs(a,n,d,w))&&(w--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==d-1?v--:p==d+1?v++:p!=d&&(p>d?v--:v++,E=1)):(~p||(o>y?v--:o<y&&v++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(E){for(u=[],_=[],s=0;s<o;s++)if((a=g[s])&&16&a.__u){for(v=0,f=u.length;v<f;)u[m=v+f>>1]<a.__i?v=m+1:f=m;u[v]=a.__i,_[s]=v+1}for(v=u.length;s--;)_[s]&&(_[s]==v?v--:g[s].__u|=4)}if(w)for(s=0;s<y;s++)!(l=n[s])||2&l.__u||(l.__e==r&&(r=ie(l)),qt(l,l));return r}function Yn(e,t,n,r){var o,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Yn(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ie(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function xs(e,t,n,r){var o,s=e.key,a=e.type,l=t[n],d=l&&!(2&l.__u);if(l===null&&s==null||d&&s==l.key&&a==l.type)return n;if(r>(d?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&s==l.key&&a==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&s==l.key&&a==l.type)return o}return-1}function Un(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ze(e,t,n,r,o){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Un(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Un(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(a=Ot[t]||(Ot[t]=As(t)),(e.__a||(e.__a={}))[t]=Dt,s=t!=(t=t.replace(Wn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function As(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Je]==null)t[Je]=Dt++;else if(t[Je]<this.__a[e])return;return n(R.event?R.event(t):t)}}}function Bt(e,t,n,r,o,s,a,l,d,p){var u,_,f,m,y,w,v,E,g,b,x,H,ue,K,X,Z,O,Y,j=t.type;if(t.constructor!==Oe)return null;128&n.__u&&(d=32&n.__u,u=n.__c.__z)&&(t.__u|=d,_=s=[],u.nodeType==8?l=Xe(u,s):s.push(u),l=s[0]||l),(u=R.__b)&&u(t);e:if(typeof j=="function"){f=a.length;try{if(E=t.props,g=(u=j.prototype)&&u.render,b=(u=j.contextType)&&r[u.__c],x=u?b?b.props.value:u.__:r,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(g?t.__c=m=new j(E,x):(t.__c=m=new Qe(E,x),m.constructor=j,m.render=Rs),b&&b.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),g&&(m.__s||(m.__s=m.state),j.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=fe({},m.__s)),fe(m.__s,j.getDerivedStateFromProps(E,m.__s)))),y=m.props,w=m.state,m.__v=t,n.__c){if(E!==y&&g&&!j.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(E,x),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(E,m.__s,x)===!1){t.__v!=n.__v&&(m.props=E,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),nt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),l=ie(n);break e}m.componentWillUpdate&&m.componentWillUpdate(E,m.__s,x),g&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(y,w,v)})}else g&&!j.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),g&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=x,m.props=E,m.__P=e,m.__g&=-5,H=R.__r,ue=g?25:0;do m.__g&=-9,H&&H(t),u=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ue<25);g&&(nt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=fe({},r,m.getChildContext())),g&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(y,w)),K=u&&u.type===rt&&u.key==null?u.props.children:u,E.__P&&(u=l,o=(e=E.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&qt(L,L)}),n.__k=null),l=n.__k?ie(n,0):null),l=Zn(e,Nt(K)?K:[K],t,n,r,o,s,a,l,d,p),E.__P&&(t.__e=null,l=u),t.__u&=-161,_&&_.some(me),m.__h.length&&a.push(m),1&m.__g&&(m.__g&=-4)}catch(L){if(a.length=f,t.__v=null,d||s)if(L&&L.then){if(t.__u|=128|d,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(Y=s[O-1])&&Y.nodeType==8;)O--;for(;O<s.length;O++)if(Y=s[O])if(s[O]=null,X){if(Y==Z)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(Z=Xe(X=Y))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(u=Xe(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(me);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||jn(t),R.__e(L,t,n)}}else l=t.__e=Es(n.__e,t,n,r,o,s,a,d,p,e);return(u=R.diffed)&&u(t),l}function Xe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jn))}function zn(e,t,n){for(var r=0;r<n.length;)Ht(n[r++],n[r++],n[r++]);R.__c&&R.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){R.__e(s,o.__v)}})}function Es(e,t,n,r,o,s,a,l,d,p){var u,_,f,m,y,w,v,E,g=n.props||tt,b=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((y=s[u])&&(x?y.localName==x:y.nodeType==3)){e=y,s[u]=null;break}}if(!e){if(E=p.ownerDocument||document,!x)return E.createTextNode(b);e=E.createElementNS(o,x,b.is?b:p),l&&(R.__m&&R.__m(t,s),l=!1),s=null}if(x){if(p=x=="template"&&e.content||e,s=x=="textarea"&&b.defaultValue!=null?null:s&&Lt.call(p.childNodes),!l&&s)for(g={},u=0;u<e.attributes.length;u++)g[(y=e.attributes[u]).name]=y.value;for(u in g)y=g[u],u=="dangerouslySetInnerHTML"?f=y:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||ze(e,u,null,y,o);for(u in b)y=b[u],u=="children"?m=y:u=="dangerouslySetInnerHTML"?_=y:u=="value"?w=y:u=="checked"?v=y:l&&typeof y!="function"||g[u]===y||ze(e,u,y,g[u],o);_?(l||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&vs.test(x))&&(o="http://www.w3.org/1999/xhtml"),Zn(p,Nt(m)?m:[m],t,n,r,o,s,a,s?s[0]:n.__k&&ie(n,0),l,d),s&&s.some(me)),l&&x!="textarea"||(u="value",x=="progress"&&w==null?e.removeAttribute(u):w==null||w===e[u]&&(x!="progress"||w)||ze(e,u,w,g[u],o),u="checked",v!=null&&v!=e[u]&&ze(e,u,v,g[u],o))}else g===b||l&&e.data==b||(e.data=b);return e}function Ht(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){R.__e(o,n)}}function qt(e,t,n){var r,o,s,a;if(R.unmount&&R.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ht(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){R.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&qt(r[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Xe(r,s=[]))&&(r==e.__e&&s.some(me),me(o),me(r)),n||me(e.__e),e.__e=e.__c=e.__=null}function Rs(e,t,n){return this.constructor(e,n)}function Ut(e,t){var n,r,o,s;R.__&&R.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Me(rt,{children:[e]}),o=[],s=[],Bt(t,t.__k,r||tt,tt,t.namespaceURI,r?null:t.firstChild?Lt.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),zn(o,t.__k,s),t.__k.props.children=null}R={__e:function(e,t,n,r){for(var o,s,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw et=0,e}},Fn=0,gs=function(e){return e!=null&&e.constructor===Oe},Qe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),qn(this)))},Qe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qn(this))},Qe.prototype.render=rt,ae=[],et=0,Gn=function(e,t){return e.__v.__b-t.__v.__b},Je=Symbol(),Wn=/(PointerCapture)$|Capture$/i,Dt=0,Ot={},$s=0;var he,P,Ft,Jn,Gt=Object.is,Ne=0,ar=[],Wt=[],C=R,Qn=C.__b,Xn=C.__r,er=C.diffed,tr=C.__c,nr=C.unmount,rr=C.__;function Le(e,t){C.__h&&C.__h(P,e,Ne||t),Ne=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Ne=1,Ss(ir,e)}function Ss(e,t,n){var r=Le(he++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ir(void 0,t),function(s){var a=(r.__N||r.__)[0],l=r.t(a,s);Gt(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=P,!P.__f)){P.__f=!0;var o=P.shouldComponentUpdate;P.shouldComponentUpdate=function(s,a,l){var d=this.__H;if(!d)return!0;var p=!1,u=this.props!=s;if(d.__.some(function(f){f.__N&&(p=!0,Gt(f.__[0],f.__N[0])||(u=!0))}),o){var _=o.call(this,s,a,l);return p?_||u:_}return!p||u}}return r.__}function S(e,t){var n=Le(he++,3);!C.__s&&Yt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function Be(e,t){var n=Le(he++,4);!C.__s&&Yt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,P.__h.push(n))}function I(e){return Ne=5,Kt(function(){return{current:e}},[])}function Kt(e,t){var n=Le(he++,7);return Yt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Zt(e,t){return Ne=8,Kt(function(){return e},t)}function q(){var e=Le(he++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ts(){var e;do{for(;e=Wt.shift();)try{De(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ar.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(De),t.__h.some(Vt),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(Wt.length)}C.__b=function(e){P=null,Qn&&Qn(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),rr&&rr(e,t)},C.__r=function(e){Xn&&Xn(e),he=0;var t=(P=e.__c).__H;t&&(Ft==P?P.__h=[]:(t.__h.some(De),t.__h.some(Vt),he=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ft=P},C.diffed=function(e){er&&er(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&sr(ar.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ft=P=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(De),n.__h=n.__h.filter(function(r){return!r.__||Vt(r)})}catch(r){n.__h=[function(){throw r}]}}),tr&&tr(e,t)},C.unmount=function(e){nr&&nr(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,sr(Wt.push(o))}else De(o)}catch(s){t=s}}),r.__H=void 0,t&&C.__e(t,r.__v))};var or=typeof requestAnimationFrame=="function";function Is(e){var t,n=function(){clearTimeout(r),or&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);or&&(t=requestAnimationFrame(n))}function sr(e){e!=1&&Jn==C.requestAnimationFrame||((Jn=C.requestAnimationFrame)||Is)(Ts)}function De(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function Vt(e){var t=P;e.__c=e.__(),P=t}function Yt(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Gt(n,e[r])})}function ir(e,t){return typeof t=="function"?t(e):t}var c=Hn.bind(h);var ks={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Cs=["back","next","out","return","send","truck"];function U(e,t){let n=["icon",t,Cs.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ks[e]}} />`}function lr(e,t){document.documentElement.lang=T,document.documentElement.dir=Ve?"rtl":"ltr",_n(t.tokenName,()=>location.reload()),document.body.replaceChildren(),Ut(c`
      <a class="skip" href="#main">${i("page.skip")}</a>
      ${Ps(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${Ms(t)}
    `,document.body)}function Ps({home:e,name:t,tokenName:n}){let r=wn(),o=N.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${N.home||e}>
          ${r?c`<img class="shop-logo" src=${r} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${cr(N.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(Os,{})}
          ${ke(n)?c`<button type="button" class="btn bare square" onClick=${()=>Rt(n)}>${U("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Ms({tokenName:e}){let t=ke(e);return!t&&!N.footer?.length?null:c`
    <footer class="foot">
      ${cr(N.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>Rt(e)}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var cr=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${bn(t)}</a>`);function Os(){let e=I(!1);function t({currentTarget:{value:o}}){o!==T&&mn(o)}function n(o){e.current=!0,o.key==="Enter"&&t(o)}let r=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${U("language")}<span class="hidden">${i("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${r}
        onChange=${o=>e.current?null:t(o)}
        onBlur=${t}
      >
        ${Object.entries(We).map(([o,{name:s}])=>c`<option key=${o} value=${o} lang=${o} selected=${o===T}>${s}</option>`)}
      </select>
    </label>
  `}function ne(e){S(()=>{document.title=N.name?`${e} · ${N.name}`:e},[e])}function ur({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${St()} onClick=${yn}>${i("page.signIn")}</a>`}function jt(e){e?.focus()}function ot(e){let[t,n]=$({data:void 0,at:0,failed:null}),r=Zt(async()=>{try{let o=await e();n({data:o,at:Date.now(),failed:null})}catch(o){n(s=>({...s,data:o instanceof W?void 0:s.data,failed:o}))}},[]);return S(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function st({title:e,children:t}){return ne(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function V({failed:e,again:t,at:n}){if(e instanceof W)return h(Ns,{});let r=!navigator.onLine;return c`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${U(r?"offline":"alert")}
      <p>${r?Ds(n):re(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${U("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function Ds(e){return e?i("page.offlineSince",{time:Mn(e)}):i("page.offline")}function Ns(){let e=i(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return ne(e),c`<${we} icon="lock" title=${e} text=${i("page.signInBack")}>${h(ur,{primary:!0})}<//>`}function we({icon:e,title:t,level:n="h1",text:r,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${U(e,"l")}</span>
      <${n}>${t}<//>
      ${r?c`<p>${r}</p>`:null} ${o}
    </div>
  `}function re(e){return e instanceof W?i("page.signInFirst"):e instanceof J&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}var Ls=[1,2,3],dr=()=>c`
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
`;var Pr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Mr=`# Withdraws an open help request.
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
`;var Or={address_form:pr,attachment:mr,cancel_order:fr,change_shipping_address:hr,check_order_progress:_r,confirm_receipt:yr,create_attachment_upload:gr,help_request:$r,mark_timeline_read:vr,my_orders:br,node:wr,order_counts:xr,order_details:Ar,order_timeline:Er,orders_numbered:Rr,post_message:Sr,report_customs_duty_issue:Tr,report_package_not_received:Ir,resolve_payment_issue:kr,return_or_replace_items:Cr,viewer:Pr,withdraw_help_request:Mr};var M=$n("/graphql",Or,"token");var xe=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Dr({first:e,orders:t}){let n=new Set(e.map(({id:r})=>r));return[...e,...t.filter(({id:r})=>!n.has(r))]}function Nr(e){let[{found:t,failed:n,busy:r},o]=$({found:null,failed:null,busy:!0}),[s,a]=$(null),l=I(0);async function d(f){l.current+=1;let m=l.current;o(w=>({...w,busy:!0}));let y;try{y={found:await f(),failed:null}}catch(w){y={found:w instanceof W||t?.choice!==e?null:t,failed:w}}m===l.current&&o({...y,busy:!1})}function p(f){let m=la();return m.then(a,()=>{}),d(()=>ua(ca(e,f),m))}let u=()=>t?d(()=>at(t)):void 0,_=()=>p(t?.orders.length??0);return aa(e,()=>{p(Pe()?.orders??0)}),ia(_,()=>o(f=>({...f,failed:new J("offline",!0)}))),{found:t,failed:n,busy:r,counts:s,more:u,again:_}}function aa({show:e,search:t},n){S(n,[e,t])}function ia(e,t){let n=I({back:e,gone:t});n.current={back:e,gone:t},S(()=>{let r=()=>{n.current.back()},o=()=>{n.current.gone()},s=l=>l.persisted?r():void 0,a=new AbortController;return addEventListener("online",r,a),addEventListener("offline",o,a),addEventListener("pageshow",s,a),()=>a.abort()},[])}var la=async()=>(await M("order_counts",{})).viewer.orderCounts;async function ca(e,t){let n=await at({...Lr(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await at({...n,wanted:t});return n}var Lr=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function at({wanted:e=0,...t}){let n=Nn(t.choice,t.next,e-t.orders.length),r=(await M("my_orders",n)).orders,o=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:a}=r.pageInfo;return{...t,orders:[...t.orders,...r.edges.flatMap(({node:l})=>o.has(l.id)?[]:l)],next:s?a??null:null,stopped:s&&r.edges.length<n.first,lookedAt:t.lookedAt+r.lookedAt,lookedBackTo:r.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function ua(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let r=n.orders.filter(xe);if(!n.next||await da(t)<=r.length)return{...n,first:r};let o=await at(Lr({show:"NEEDS_ANSWER",search:null}));return{...n,first:o.orders}}var da=e=>e.then(({needsAnswer:t})=>t,()=>0);var pa=150;function Br(e){let t=I(!1),n=location.href,r=()=>{e!==null&&location.href===n&&On({orders:e,y:scrollY})};return Be(()=>{if(e===null){t.current=!1;return}let o=Pe();!t.current&&o&&scrollTo({top:o.y,behavior:"instant"}),t.current=!0,r();let s=0,a=()=>{clearTimeout(s),s=setTimeout(r,pa)};return addEventListener("scroll",a,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",a)}},[e,n]),r}var Ae=(e,t)=>c`<time datetime=${e}>${oe(e,t)}</time>`,Ee=(e,t)=>c`<time datetime=${e}>${je(e,t)}</time>`,Q=e=>!!e&&new Date(String(e)).getTime()>Date.now(),k=e=>!!e&&!Q(e),A=e=>Q(e)?null:e;var z=({quantity:e,cancelled:t})=>e-t,it=e=>e.every(t=>z(t)===0),F=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&z(n)>0);function qr(e,t){let n=[Hr(e.cancelled,e,"line.cancelled","line.allCancelled"),z(e)?ma(e,t):null];return n.push(Hr(e.returned,e,"line.returned","line.allReturned")),n.map(r=>r?c`<p key=${r} class="hint">${r}</p>`:null)}function Hr(e,{quantity:t},n,r){return e===0?null:e===t?i(r):i(n,{count:e,total:t})}function ma({fulfilment:e,readyAt:t,fulfilledAt:n},r){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let o=e==="PICKUP";return k(n)?i(o?"line.pickedUp":"line.handedOver",{date:oe(n,r)}):o?t?i(Q(t)?"line.readyFrom":"line.readySince",{date:oe(t,r)}):i("line.pickup"):i("line.digital")}var Ur={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function lt(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Ee(t,n)}</dd></div>`:null}function Re(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${Ae(t,n)}</dd></div>`:null}function Fr(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Gr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var B=({cancelledAt:e})=>!!A(e);function ct(e){let t=k(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[F(e)?n:i(t?"event.readyByMissed":"event.readyBy"),B(e)||A(e.fulfilledAt)?null:e.shipByDay]}var zt=e=>Ur[e]?i(Ur[e]):null,ut=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function Wr(e,t){let n=ut(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var dt=e=>i(k(e)?"event.deliverByMissed":"event.deliverBy"),Se=e=>i(e?"event.receiptConfirmed":"event.received");function Vr(e,t){return k(e)?c`<p class="notice">${i("request.late",{date:je(e,t)})}</p>`:null}var Kr=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function Zr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Qt={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},fa=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Yr(e){let t=Qt[e.status];if(t===0)return[];let n=[{name:i("event.placed"),at:e.placedAt},ya(e),...$a(e)],r=ga(e,n.length),o=Math.min(t,n.length)-1;return n.map((s,a)=>{let[l,d]=[a===r,a<=o],p=l?e.late?.dueDay:d?s.at:s.planned;return{name:s.name,day:p?_a(p,e.timeZone):null,state:l?"late":ha(a,o,r)}})}function ha(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var _a=(e,t)=>c`<time datetime=${e}>${D(e,t)}</time>`;function ya({payment:e,paidAt:t}){return e==="PREPAID"?{name:i("event.paid"),at:A(t)}:{name:i("step.prepared")}}function ga({late:e,status:t},n){return!e||!fa.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function $a(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:r}=e;if(F(e))return[Jt(e,i("event.shipped"),t),va(e)];let o=r.filter(a=>z(a)&&a.fulfilment!=="NONE");return o.length===0?[]:o.every(({fulfilment:a})=>a!=="PICKUP")?[Jt(e,i("event.handedOver"),n)]:[Jt(e,i("event.ready"),He(r.map(({readyAt:a})=>a))),{name:i("step.pickedUp"),at:A(n)}]}function Jt(e,t,n){let r=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!r)return{name:e.statusText,at:A(e.firstShippedAt)??A(e.firstHandedOverAt)};if(Qt[e.status]>=3&&!r)return{name:t,at:A(n)};let[o,s]=ct(e);return s?{name:o,planned:s}:{name:t}}function va(e){let{status:t,statusText:n,deliverBy:r,deliverByDay:o,deliveredAt:s,shipments:a=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:He(a.map(({returnedAt:l})=>l))}:Qt[t]===4||B(e)||!o?{name:i("event.delivered"),at:A(s)}:{name:dt(r),planned:o}}function He(e){return e.flatMap(n=>k(n)?n:[]).sort().pop()??null}var ba={AWAITING_PAYMENT:wa,PROCESSING:xa,READY_FOR_PICKUP:Aa,PARTIALLY_SHIPPED:Ea,SHIPPED:Ra,DELIVERED:Sa,RECEIVED:Ta,HANDED_OVER:Ia,RETURNED_TO_SENDER:ka,CANCELLED:Ca};function jr(e){let{title:t,lead:n=null,chip:r=null}=ba[e.status](e);return{title:t,lead:n,chip:r?.text===t?null:r,steps:Yr(e)}}function wa(e){let{placedAt:t,timeZone:n,statusText:r}=e;return{title:Cn(t,n)?i("headline.orderedToday"):i("headline.ordered",{date:D(t,n)}),chip:{tone:"info",text:r,icon:"card"}}}function xa(e){let t=Xt(e)??qe(e,"");if(e.late)return{title:i("headline.late"),lead:pt(e,!1),chip:t};let[n,r]=[en(e),Jr(e)];return n?{title:i("headline.arriving",{date:n}),lead:r&&i("headline.leavesBy",{date:r}),chip:t}:r?{title:i(F(e)?"headline.shipsBy":"headline.readyBy",{date:r}),chip:t}:{title:e.statusText}}function Aa(e){let t=He(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&i("headline.since",{date:D(t,e.timeZone)})}}function Ea(e){let t=Xt(e)??qe(e,"info",Ma(e)?"truck":"bag");if(e.late)return{title:i("headline.partLate"),lead:pt(e,!0),chip:t};let[n,r]=[en(e),Jr(e)],o=r&&i("headline.restLeavesBy",{date:r});return{title:n?i("headline.partlyArriving",{date:n}):e.statusText,lead:o,chip:t}}function Ra(e){let t=Qr(e),n=t.filter(a=>k(a.deliveredAt)||k(a.receivedAt)).length,[r,o]=[en(e),A(e.firstShippedAt)],s=Xt(e)??qe(e,"info","truck");if(n){let a=e.late?pt(e,!0):r&&i("headline.restArrivesBy",{date:r});return{title:i("headline.arrived",{count:n,total:t.length}),lead:a,chip:s}}return e.late?{title:i("headline.late"),lead:pt(e,!1),chip:s}:r?{title:i("headline.arriving",{date:r}),lead:Oa(t),chip:s}:{title:o?i("headline.onItsWay",{date:D(o,e.timeZone)}):e.statusText,chip:s}}function Sa(e){let t=A(e.deliveredAt);return{title:t?i("headline.delivered",{date:D(t,e.timeZone)}):e.statusText,chip:qe(e,"good","check")}}function Ta(e){let t=A(e.receivedAt),n=e.receiptConfirmed?"headline.received":"headline.countsAsReceived";return{title:t?i(n,{date:D(t,e.timeZone)}):e.statusText,chip:zr(e)}}function Ia(e){let t=e.lines.filter(o=>z(o)&&o.fulfilment!=="NONE"),n=He(t.map(({fulfilledAt:o})=>o))??A(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let r=t.every(({fulfilment:o})=>o==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:i(r,{date:D(n,e.timeZone)}),chip:zr(e)??qe(e,"good","check")}}function ka({statusText:e}){return{title:e}}function Ca({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:r,timeZone:o}){return!e||it(n)?{title:r}:{title:i(t?"headline.cancelledByYou":"headline.cancelled",{date:D(e,o)})}}var qe=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Xt({late:e}){return e?{tone:"warn",text:i("headline.daysLate",{count:e.days}),icon:"clock"}:null}function zr({returnLastDay:e,timeZone:t}){return e?{tone:"",text:i("headline.returnsUntil",{date:D(e,t)}),icon:null}:null}var Pa={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function pt({late:e,timeZone:t},n){return e?i(Pa[e.milestone][n?1:0],{date:D(e.dueDay,t)}):null}function en(e){let{deliverBy:t,deliverByDay:n,timeZone:r}=e;return n&&!k(t)&&!B(e)&&F(e)?D(n,r):null}function Jr(e){let{shipBy:t,shipByDay:n,timeZone:r}=e;return n&&!k(t)&&!B(e)?D(n,r):null}var Qr=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:r})=>!t&&k(n)&&!k(r)),Ma=e=>Qr(e).length>0||!!A(e.firstShippedAt);function Oa(e){let t=[...new Set(e.flatMap(({carrier:r})=>r??[]))],[n]=t;return e.length===0?null:n&&t.length===1?i("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):i("headline.inParcels",{count:e.length})}var tn="";function Te(e,t){let n=Object.entries(t).map(([o,s])=>[o,tn+s+tn]);return i(e,Object.fromEntries(n)).split(tn).map((o,s)=>s%2?c`<bdi>${o}</bdi>`:o)}var Da={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",CHECK_ORDER_PROGRESS:"clock",REPORT_CUSTOMS_DUTY_ISSUE:"customs",REPORT_PACKAGE_NOT_RECEIVED:"missing",RESOLVE_PAYMENT_ISSUE:"card",RETURN_OR_REPLACE_ITEMS:"return"},Xr=e=>Da[e],G=(e,t)=>e.helpActions.find(n=>n.type===t);function Ue({action:e,actions:t,open:n,chosen:r,part:o}){let s=q();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,r)}>${e.title}</button></p>`;let a=o?.open===!1&&o.reason?o.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${a?.message}</p>
      ${a?.code==="REQUEST_OPEN"?Na(a===o?.reason?o.openRequests:e.openRequests):null} ${nn(e,t,n)}
    </div>
  `}function Na([e]){return e?c`<p class="reason"><a href=${`#${rn(e.id)}`}>${i("help.seeRequest")}</a></p>`:null}function nn(e,t,n){let r=t.find(o=>o.type===e.insteadTry&&o.state==="AVAILABLE");return r?c`<p class="reason">${i("help.instead")} <button type="button" class="link" onClick=${()=>n(r.type)}>${r.title}</button></p>`:null}var rn=e=>`request-${e.replace(/\W/g,"")}`;function Fe({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[o,s]=$(null),a=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||o===t?c`<span class=${a} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${a}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var eo=3;function to(e){let t=e.length>eo?e.slice(0,eo-1):e,n=e.length-t.length,r=kn(t.length).map(o=>typeof o=="string"?o:La(t[o]));return c`${r}${n?` ${i("orders.others",{count:n})}`:null}`}function La(e){if(!e)return null;let t=z(e);return c`<span>${t>1?c`<bdi>${i("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function no({order:e,filled:t,withChannel:n}){let r=jr(e),o=Ba(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[a]=o;return c`
    <li class="order-card order">
      ${a?h(Fe,{title:a.title,imageUrl:a.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${se(e.id)}>${r.title}<span class="hidden">${Te("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Ha(e,r).map(qa)}
        </div>
        <p class="names">${to(o)}</p>
        ${Ua(e,r)}
        ${Wa(e,o.length)}
        ${n&&e.channel?c`<p class="meta">${i("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Va(r)}
      </div>
      ${Ka(o,s)}
      <div class="order-does">${Za(e,t)} ${e.availableHelpActions.map(l=>ja(e,l))}</div>
    </li>
  `}function Ba({lines:e}){let t=e.filter(r=>z(r)>0);return[t.filter(({fulfilment:r})=>r!=="NONE"),t,e].find(r=>r.length>0)??[]}function Ha(e,t){let n=e.openRequests.filter(({state:a})=>a!=="AWAITING_SHOPPER"),r=n.some(a=>a.isLate),o=n.length,s=[];return xe(e)&&s.push({tone:"warn",text:i("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),r?s.push({tone:"warn",text:i("orders.openLate",{count:o}),icon:"clock"}):o&&s.push({tone:"",text:i("orders.open",{count:o}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:i("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var qa=({tone:e,text:t,icon:n,unread:r})=>c`<span class=${`chip ${e}${r?" unread":""}`}>${n?U(n):null}${t}</span>`;function Ua(e,{lead:t}){let n=e.openRequests.find(({state:r})=>r==="AWAITING_SHOPPER");return n?c`<p class="small">${Fa(n,e.timeZone)}</p>`:t&&Ga(e)?c`<p class="small">${t}</p>`:null}function Fa({title:e,replyByDay:t},n){return t?i("orders.asksBy",{request:e,date:D(t,n)}):i("orders.asks",{request:e})}function Ga({late:e,status:t,shipments:n}){return e||t==="READY_FOR_PICKUP"||t==="PARTIALLY_SHIPPED"?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:o})=>k(r)||k(o))}function Wa({status:e,placedAt:t,timeZone:n,total:r,number:o},s){let a=c`<time datetime=${t}>${Tn(t,n)}</time>`;return c`
    <p class="meta">
      <span>${e==="AWAITING_PAYMENT"?i("orders.items",{count:s}):c`${i("event.placed")} ${a}`}</span>
      ${r?c`<bdi>${r.formatted}</bdi>`:null}
      <bdi>${o}</bdi>
    </p>
  `}function Va({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:a})=>a==="late"),r=t.filter(({state:a})=>a==="done"||a==="now").length,o={place:r,total:t.length,name:t[r-1]?.name??""},s=n?i("orders.stepLate",{...o,late:e?.text??""}):i("orders.step",o);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:a,state:l})=>c`<i key=${a} class=${l}></i>`)}</div>`}function Ka([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${h(Fe,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${ee(t.length)}</span>`:null}
    </div>
  `:null}function Za(e,t){let n=c`<span class="hidden">${Te("orders.of",{number:e.number})}</span>`;if(xe(e))return c`<a class=${t?"btn primary":"btn"} href=${se(e.id)}>${i("orders.answer")}${n}</a>`;let r=e.shipments.find(o=>o.trackingUrl&&Ya(o));return r?c`<a class="btn" href=${r.trackingUrl} rel="noreferrer">${i("orders.track")}${n}${U("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${i("orders.view")}</span>`}function Ya({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:r}){return k(e)&&![t,n,r].some(k)}function ja(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${se(e.id,t)}>
      ${U(Xr(t))}<span>${n}<span class="hidden">${Te("orders.of",{number:e.number})}</span></span>
    </a>
  `}var za=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],ro=99;function oo({choice:e,counts:t,choose:n}){return c`
    <nav class="tabs" aria-label=${i("orders.show")}>
      ${za.map(([r,o,s])=>{let a={show:r,search:null},l=r==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${s} href=${be(a)} aria-current=${e.show===r?"page":void 0} onClick=${on(()=>n(a))}>
            ${i(o)}<span class=${l?"count new":"count"}>${t?Ja(t[s],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Ja(e,t){return e>ro||e>0&&!t?`${ee(Math.min(e,ro))}+`:ee(e)}var on=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Qa={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},so={show:null,search:null};function ao({found:e,busy:t,more:n,choose:r}){let{show:o,search:s}=e.choice,a=c`<a class="btn" href=${be(so)} onClick=${on(()=>r(so))}>${i("orders.showAll")}</a>`,l=e.next?c`<p>${uo(e)}</p><div class="btns">${lo(t,n)} ${a}</div>`:a;if(s){let d=Te(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return h(we,{icon:"search",level:"h2",title:d,text:i("orders.noMatchHint")},l)}return h(we,{icon:"bag",level:"h2",title:i(o?Qa[o]:"orders.noneOnTheWay")},l)}function io({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?lo(t,n):co(i("orders.more"),t,n)} ${e.stopped?c`<p>${uo(e)}</p>`:null}
    </div>
  `:null}var lo=(e,t)=>co(i("orders.further"),e,t);function co(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function uo({lookedAt:e,lookedBackTo:t,orders:n}){let r=n[0]?.timeZone??"UTC";return t?i("orders.lookedBackTo",{count:e,month:In(t,r)}):i("orders.lookedAt",{count:e})}var Xa=500,ei=200;function po({search:e,find:t}){let n=q(),[r,o]=$(e??""),s=I(0);S(()=>(r.trim()!==(e??"")&&o(e??""),()=>clearTimeout(s.current)),[e]);function a(p){clearTimeout(s.current);let u=p.trim()||null;u!==e&&t(u)}function l({currentTarget:{value:p}}){o(p),clearTimeout(s.current),s.current=setTimeout(()=>a(p),Xa)}function d(p){p.preventDefault(),a(r)}return c`
    <form class="search" role="search" onSubmit=${d}>
      ${U("search")}<label class="hidden" for=${n}>${i("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${ei}
        placeholder=${i("orders.searchHint")}
        value=${r}
        onInput=${l}
      />
    </form>
  `}function mo(){let[e,t]=ti(),{found:n,failed:r,busy:o,counts:s,more:a,again:l}=Nr(e),d=n?.choice===e,p=Br(n&&d?n.orders.length:null);if(ne(i("orders.title")),r instanceof W)return h(V,{failed:r});if(n&&d&&oi(n))return si();let u=_=>t({show:null,search:_},!!e.search);return c`
    <div class="list-head"><h1>${i("orders.title")}</h1>${h(po,{search:e.search,find:u})}</div>
    ${h(oo,{choice:e,counts:s,choose:t})}
    <p class=${n||r?"hidden":"waiting hidden"} role="status">${ri(d?n:null,o)}</p>
    ${r?h(V,{failed:r,again:l,at:n?.at}):null}
    ${n||r?null:dr()}
    ${n&&n.orders.length>0?h(ni,{found:n,busy:o,isFound:d,save:p,more:a}):null}
    ${n?.orders.length===0?h(ao,{found:n,busy:o,more:a,choose:t}):null}
  `}function ti(){let[e,t]=$(Pt);return S(()=>{let n=()=>t(Pt());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,r)=>{Dn(n,r),t(n)}]}function ni({found:e,busy:t,isFound:n,save:r,more:o}){let s=Dr(e),a=I(null),l=I(null);Be(()=>{(l.current===null?null:a.current?.children[l.current]?.querySelector("a"))?.focus(),l.current=null},[e]);let d=()=>(l.current=s.length,o()),p=s.findIndex(xe),u=new Set(s.map(_=>_.channel)).size>1;return c`
    <ul ref=${a} class="orders" aria-busy=${n?void 0:"true"} onClickCapture=${r}>
      ${s.map((_,f)=>h(no,{key:_.id,order:_,filled:f===p,withChannel:u}))}
    </ul>
    ${h(io,{found:e,busy:t,more:d})}
  `}function ri(e,t){if(!e)return t?i("page.loading"):"";let{choice:n,orders:r}=e;return n.show||n.search?i("orders.found",{count:r.length}):""}var oi=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function si(){let e=N.home?c`<a class="btn primary" href=${N.home}>${i("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${i("orders.title")}</h1></div>
    ${h(we,{icon:"bag",level:"h2",title:i("orders.noneYet"),text:i("orders.none")},e)}
  `}var fo=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function _e(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function le({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function ho(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="optional">${i("form.optional")}</span>`:null}</label>`}function Ie({label:e,name:t,value:n,set:r,problems:o=[],required:s,multiline:a,autocomplete:l,type:d,maxLength:p,hint:u}){let _=q(),f=_e(o,t),m={id:_,name:t,value:n,required:s,maxLength:p,autocomplete:l,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[u&&`${_}-hint`,f.length&&`${_}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>r(y.currentTarget.value)};return c`
    <div class="field">
      ${ho(_,e,!s)}
      ${a?c`<textarea rows="4" ...${m}></textarea>`:c`<input type=${d??"text"} ...${m} />`}
      ${u?c`<p id=${`${_}-hint`} class="hint">${u}</p>`:null}
      ${h(le,{id:`${_}-problem`,problems:f})}
    </div>
  `}function _o({legend:e,name:t,choices:n,value:r,set:o,problems:s=[]}){let a=q(),l=_e(s,t);return c`
    <fieldset aria-describedby=${l.length?`${a}-problem`:void 0}>
      <legend>${e}</legend>
      ${n.map(d=>c`
          <label key=${d.value} class="choice">
            <input type="radio" name=${`${a}-${t}`} value=${d.value} required checked=${d.value===r}
              onChange=${()=>o(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${h(le,{id:`${a}-problem`,problems:l})}
    </fieldset>
  `}function ce({label:e,name:t,choices:n,value:r,set:o,problems:s=[],empty:a,required:l,optional:d,autocomplete:p}){let u=q(),_=_e(s,t);return c`
    <div class="field">
      ${ho(u,e,d)}
      <select id=${u} name=${t} required=${l} autocomplete=${p} aria-invalid=${_.length?"true":void 0}
        aria-describedby=${_.length?`${u}-problem`:void 0}
        onChange=${f=>o(f.currentTarget.value)}>
        ${a===void 0?null:c`<option value="" selected=${r===""}>${a}</option>`}
        ${n.map(f=>c`<option key=${f.value} value=${f.value} selected=${f.value===r}>${f.label}</option>`)}
      </select>
      ${h(le,{id:`${u}-problem`,problems:_})}
    </div>
  `}var ai={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},ii=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function yo(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var li=new Intl.Collator(T),ci=fo.map(e=>({value:e,label:Ct(e)})).sort((e,t)=>li.compare(e.label,t.label)),sn=new Map;function ui(e){let t=sn.get(e);if(t)return t;let n=M("address_form",{countryCode:e}).then(r=>r.addressForm);return n.catch(()=>sn.delete(e)),sn.set(e,n),n}function go(e){let[{form:t,failed:n},r]=$({form:null,failed:null}),[o,s]=$(0);return S(()=>{if(!e)return;let a=!0;return ui(e).then(l=>a&&r({form:l,failed:null}),l=>a&&r({form:null,failed:l})),()=>{a=!1}},[e,o]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(o+1)}}function $o(e,t,n){let r=vo(t,n).map(o=>[o.name,bo(e,o,n)]);return{...Object.fromEntries(r),countryCode:e.countryCode}}function vo(e,t){let n=e.fields,r=s=>e.countryCode===t.countryCode&&t[s]!=="",o=ii.filter(s=>r(s.name)&&n.every(a=>a.name!==s.name));return[...n.slice(0,-1),...o,...n.slice(-1)]}function bo(e,t,n){let r=e[t.name];if(t.choices.length===0)return r;let o=a=>a?.toLowerCase()===r.toLowerCase();return t.choices.find(({code:a,name:l,latinName:d})=>[a,l,d].some(o))?.code??(di(e,n)?r:"")}function di(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function pi(e,{name:t,latinName:n}){let r=new Intl.Locale(T).maximize().region===e;return n&&!r?`${n} (${t})`:t}function wo({address:e,before:t,read:n,set:r,problems:o}){let{form:s,failed:a,again:l}=n;return c`
    <fieldset>
      <legend>${i("form.address")}</legend>
      ${h(ce,{label:i("address.country"),name:"address.countryCode",choices:ci,value:e.countryCode,set:d=>r({...e,countryCode:d}),problems:o,empty:e.countryCode?void 0:i("form.choose"),required:!0,autocomplete:"country"})}
      ${s?vo(s,t).map(d=>h(mi,{key:d.name,field:d,address:e,before:t,set:r,problems:o})):null}
      ${a?h(V,{failed:a,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${i("page.loading")}</p>`}
    </fieldset>
  `}function mi({field:e,address:t,before:n,set:r,problems:o}){let s=bo(t,e,n),a={label:e.label,name:`address.${e.name}`,value:s,set:p=>r({...t,[e.name]:p}),problems:o,required:e.required,autocomplete:ai[e.name]};if(e.choices.length===0){let p=e.example?i("address.example",{example:e.example}):void 0;return h(Ie,{...a,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(p=>({value:p.code,label:pi(t.countryCode,p)})),d=s&&l.every(p=>p.value!==s)?[{value:s,label:s}]:[];return h(ce,{...a,choices:[...d,...l],empty:i("form.choose"),optional:!e.required})}function mt({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[Ct(t)]:[],...n?[n]:[]];return c`<address>${r.map(o=>c`<span dir="auto">${o}</span>`)}</address>`}function xo(e,t){return e.lines.filter(n=>n.left>0).map(n=>({lineId:n.line.id,quantity:n.line.id===t?n.left:0,reason:""}))}function Ao({order:e,action:t,items:n,set:r,problems:o}){let s=t.choices.filter(d=>d.field==="reason"),a=n.filter(d=>d.quantity>0),l=(d,p)=>r(n.map(u=>u===d?{...u,...p}:u));return c`
    <fieldset>
      <legend>${i("form.items")}</legend>
      ${h(le,{id:"items-problem",problems:o.filter(d=>d.path==="items")})}
      ${n.map(d=>{let p=e.lines.find(f=>f.id===d.lineId),u=t.lines.find(f=>f.line.id===d.lineId)?.left??0,_=`items.${a.indexOf(d)}`;return c`
          <div key=${d.lineId} class="item" role="group" aria-label=${p?.title}>
            <p class="item-title" dir="auto">${p?.title}</p>
            <div class="row">
              ${h(ce,{label:i("form.quantity"),name:"quantity",choices:Array.from({length:u+1},(f,m)=>({value:String(m),label:ee(m)})),value:String(d.quantity),set:f=>l(d,{quantity:Number(f)})})}
              ${d.quantity>0?h(ce,{label:i("form.reason"),name:"reason",choices:s,value:d.reason,set:f=>l(d,{reason:f}),empty:i("form.choose"),required:!0}):null}
            </div>
            ${d.quantity>0?h(le,{id:`${_}-problem`,problems:_e(o,_)}):null}
          </div>
        `})}
    </fieldset>
  `}function Eo({order:e,action:t,parcels:n,set:r,problems:o}){return c`
    <fieldset>
      <legend>${i("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:s},available:a,reason:l})=>{let d=e.shipments.findIndex(u=>u.id===s),p=e.shipments[d];return c`
          <label key=${s} class="choice">
            <input type="checkbox" checked=${n.includes(s)} disabled=${!a}
              onChange=${()=>r(n.includes(s)?n.filter(u=>u!==s):[...n,s])} />
            <span>
              ${p?Wr(p,d):s}
              ${l?c` <span class="reason">${l.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(le,{id:"parcels-problem",problems:_e(o,"shipmentIds")})}
    </fieldset>
  `}var fi={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function ft(e){let[t,n]=$(""),r=I(de());async function o(s,a){try{let l=await M(s,{input:{...a,idempotencyKey:r.current(a)}}),[d]=Object.values(l);n(d.__typename===fi[s]?"":Ge(d)),await e()}catch(l){n(re(l))}}return{run:o,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ge(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var hi="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",an=5,_i=3e4,yi=0,ht=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),_t=e=>e.some(t=>t.state==="sending");function yt({orderId:e,photos:t,set:n}){let r=q(),o=I(null);async function s(l){let d=++yi,p=u=>n(_=>_.map(f=>f.key===d?{...f,...u}:f));n(u=>[...u,{key:d,name:l.name,state:"sending"}]);try{p({id:await $i(e,l),state:"ready"})}catch(u){p({state:"failed",problem:u instanceof ye?u.message:re(u)})}}function a(){let l=[...o.current?.files??[]].slice(0,an-t.length);o.current&&(o.current.value="");for(let d of l)s(d)}return c`
    <div class="field">
      <label for=${r}>${i("photos.add")} <span class="optional">${i("form.optional")}</span></label>
      <p id=${`${r}-help`} class="hint">${i("photos.hint",{max:an})}</p>
      <input id=${r} ref=${o} type="file" multiple accept=${hi} aria-describedby=${`${r}-help`}
        disabled=${t.length>=an} onChange=${a} />
      <ul class="photos" aria-live="polite">
        ${t.map(l=>c`
            <li key=${l.key} class=${l.state}>
              <span dir="auto">${l.name}</span> <span class="hint">${l.problem??i(gi[l.state])}</span>
              <button type="button" class="link" aria-label=${i("photos.removeNamed",{name:l.name})}
                onClick=${()=>n(d=>d.filter(p=>p.key!==l.key))}>${i("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var gi={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},ye=class extends Error{};async function $i(e,t){let n={orderId:e,fileName:t.name,mediaType:t.type,size:t.size},{createAttachmentUpload:r}=await M("create_attachment_upload",{input:n});if(r.__typename!=="AttachmentUploadCreated")throw new ye(Ge(r));if(r.upload){let o=new FormData;for(let{name:a,value:l}of r.upload.fields)o.append(a,l);if(o.append("file",t),!(await fetch(r.upload.url,{method:"POST",body:o})).ok)throw new ye(i("photos.notTaken"))}return await vi(r.attachment.id),r.attachment.id}async function vi(e){let t=Date.now()+_i;for(let n=200;Date.now()<t;n*=1.5){let{attachment:r}=await M("attachment",{id:e});if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new ye(i("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,n))}throw new ye(i("photos.notTaken"))}function gt(e,t){if(e.length===0)return null;let n=async r=>{let o=await t(r).catch(()=>null);o&&location.assign(o)};return c`
    <ul class="files">
      ${e.map(r=>c`<li key=${r.id}>
          <button type="button" class="link" onClick=${()=>n(r.id)}><span dir="auto">${r.fileName}</span></button>
          <span class="hint">${i("photos.size",{size:ee(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?c`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function $t(e){return(await M("attachment",{id:e})).attachment?.downloadUrl}var bi={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"};function Ro({order:e,action:t,chosen:n,open:r,close:o,changed:s}){let a=I(null),[l,d]=$(null),p=q();S(()=>a.current?.showModal(),[]);function u(f){d(f),"problems"in f||s()}let _=G(e,t.type)??t;return c`
    <dialog ref=${a} aria-labelledby=${p} onClose=${o}>
      <div class="dialog-head">
        <h2 id=${p}>${t.title}</h2>
        <button type="button" class="quiet" onClick=${()=>a.current?.close()}>${i("form.close")}</button>
      </div>
      ${l&&"filed"in l?xi(t.type,l.filed,e.timeZone,()=>a.current?.close()):l&&"refused"in l&&l.unavailable?c`<div class="notice bad" role="alert">
                <p ref=${jt} tabindex="-1">${l.refused}</p>
                ${nn(_,e.helpActions,r)}
              </div>`:h(Ai,{order:e,action:t,chosen:n,ended:u,outcome:l})}
    </dialog>
  `}var wi={CANCEL_ORDER:"form.cancelled",CHANGE_SHIPPING_ADDRESS:"form.addressChanged"};function xi(e,t,n,r){let o=t.state==="RESOLVED";return c`
    <div class="notice good" role="status">
      <h3 ref=${jt} tabindex="-1">${i(o?wi[e]??"form.approved":"form.filed")}</h3>
      ${o?null:c`<p>${t.stateText}</p>`}
      ${t.answerBy?c`<p>${i("request.answerBy")} ${Ee(t.answerBy,n)}</p>`:null}
    </div>
    <p class="buttons"><button type="button" class="primary" onClick=${r}>${i("form.done")}</button></p>
  `}function Ai({order:e,action:t,chosen:n,outcome:r,ended:o}){let[s,a]=$({}),[l,d]=$(""),p=yo(e.shippingAddress),[u,_]=$(p),f=t.type==="CHANGE_SHIPPING_ADDRESS",m=go(f?u.countryCode:""),[y,w]=$(()=>Si(t,n)),[v,E]=$(()=>xo(t,n)),[g,b]=$([]),[x,H]=$(!1),ue=I(de()),K=r&&"problems"in r?r.problems:[];async function X(Z){Z.preventDefault();let O={orderId:e.id,message:l.trim()||null,attachmentIds:ht(g),...s};f&&m.form&&(O.address=$o(u,m.form,p)),t.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(O.shipmentIds=y),t.type==="RETURN_OR_REPLACE_ITEMS"&&(O.items=v.filter(Y=>Y.quantity>0).map(({lineId:Y,quantity:j,reason:L})=>({lineId:Y,quantity:j,reason:L}))),H(!0),o(await Ii(Ti(t.type),{...O,idempotencyKey:ue.current(O)})),H(!1)}return c`
    <form onSubmit=${X}>
      <p>${t.description}</p>
      ${t.notice?c`<p class="notice">${t.notice}</p>`:null}
      ${Ei(r,K)}
      ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Ao,{order:e,action:t,items:v,set:E,problems:K}):null}
      ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Eo,{order:e,action:t,parcels:y,set:w,problems:K}):null}
      ${f?h(wo,{address:u,before:p,read:m,set:_,problems:K}):null}
      ${Ri(t).map(Z=>h(_o,{key:Z,legend:i(bi[Z]??"form.kind"),name:Z,choices:t.choices.filter(O=>O.field===Z),value:s[Z]??"",set:O=>a({...s,[Z]:O}),problems:K}))}
      ${h(Ie,{label:i("form.message"),name:"message",value:l,set:d,problems:K,multiline:!0,maxLength:4e3})}
      ${h(yt,{orderId:e.id,photos:g,set:b})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${x||_t(g)||f&&!m.form}>${x?i("form.sending"):i("form.send")}</button>
      </p>
    </form>
  `}function Ei(e,t){let n=e&&"refused"in e?e.refused:t.length?i("form.problems"):null,r=t.filter(o=>!/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(o.path));return n?c`<div class="notice bad" role="alert">
    <p>${n}</p>
    ${r.map(o=>c`<p>${o.message}</p>`)}
  </div>`:null}function Ri(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Si(e,t){let n=e.shipments.filter(r=>r.available).map(r=>r.shipment.id);return n.length===1?n:n.filter(r=>r===t)}var Ti=e=>e.toLowerCase();async function Ii(e,t){try{let n=await M(e,{input:t}),r=Object.values(n)[0];return r.__typename==="HelpRequestFiled"?{filed:r.helpRequest}:r.__typename==="InvalidInput"?{problems:r.problems}:{refused:r.message,unavailable:r.__typename==="HelpActionUnavailable"}}catch(n){return{refused:re(n)}}}function To(e){let t=te("id");return t?e.page(t):h(ki,e)}function ki({find:e,page:t,none:n,back:r}){let o=te("number"),s=i("order.title",{number:o}),{data:a,failed:l,again:d}=ot(()=>e(o));if(ne(s),l&&!a)return h(V,{failed:l,again:d});if(!a)return h(st,{title:s});let[p]=a;return p?a.length===1?t(p.id):Ci(s,o,a,r()):n(s)}function Ci(e,t,n,r){return c`
    ${r}
    <h1>${e}</h1>
    <p>${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(o=>c`<li key=${o.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${se(o.id,te("help"))}><bdi>${o.number}</bdi></a></h2>
              <span class="chip">${o.statusText}</span>
            </div>
            <p class="meta">
              ${So("order.channel",o.channel)} ${So("desk.customer",o.customerId)}
              <span>${i("event.placed")} ${Ae(o.placedAt,o.timeZone)}</span>
              ${o.total?c`<bdi>${o.total.formatted}</bdi>`:null}
            </p>
          </div>
        </li>`)}
    </ul>
  `}var So=(e,t)=>t?c`<span>${i(e)} <bdi>${t}</bdi></span>`:null;function ko({order:e,shipment:t,place:n,open:r,changed:o}){return t.isNote?Pi(e,t,n):h(Mi,{order:e,shipment:t,place:n,open:r,changed:o})}function Pi(e,t,n){return c`<li class="parcel"><h3>${ut(t,n)}</h3>${Co(e,t)}</li>`}function Mi({order:e,shipment:t,place:n,open:r,changed:o}){let s=ft(o),a=G(e,"REPORT_PACKAGE_NOT_RECEIVED"),l=a?.shipments.find(p=>p.shipment.id===t.id),d=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${ut(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${i("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${i("parcel.tracking")}</dt><dd>${Oi(t)}</dd></div>`:null}
        ${Di(t,B(e)).map(([p,u])=>Re(p,u,e.timeZone))}
      </dl>
      ${Io(t)||B(e)?null:c`<p class="hint">${i("parcel.prepared")}</p>`}
      ${A(t.returnedAt)?c`<p class="notice">${i("parcel.cameBack")}</p>`:null}
      ${Co(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${d}>${i("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${a&&Io(t)?h(Ue,{action:a,actions:e.helpActions,open:r,chosen:t.id,part:l&&{open:l.available,reason:l.reason,openRequests:l.openRequests}}):null}
    </li>
  `}function Co(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:r,quantity:o})=>{let s=e.lines.find(a=>a.id===n?.id);return c`<li key=${r}><span dir="auto">${s?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:o})}</span></li>`})}
    </ul>
  `}var Io=e=>k(e.shippedAt);function Oi({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function Di({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:r,returnedAt:o},s){return[[Q(e)?i("event.shipBy"):i("event.shipped"),e],[Q(t)?i("event.deliverBy"):i("event.delivered"),t],[Se(r),A(n)],[i("event.returned"),A(o)]].flatMap(([l,d])=>d&&!(s&&Q(d))?[[l,d]]:[])}function Po({unitPrice:e,measure:t,quantity:n}){let r=t??n;return e?`${e.formatted} ${i("order.times",{count:r})}`:i("order.quantity",{count:r})}function Mo({order:e,request:t,write:n,changed:r}){let o=ft(r),s=rn(t.id),a=G(e,t.type)?.title,l=e.timeZone,d=()=>o.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${a}</h3>
        ${Zr(t)}
      </div>
      <dl class="facts">
        ${lt(i("request.filedAt"),t.filedAt,l)} ${lt(i("request.answerBy"),Q(t.answerBy)?t.answerBy:null,l)}
        ${Re(i("request.replyBy"),t.replyByDay,l)} ${lt(i("request.closedAt"),t.closedAt,l)}
      </dl>
      ${Vr(t.answerBy,l)}
      ${Ni(t,l)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${gt(t.attachments,$t)}
      ${o.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,i("request.write"),()=>n(t))}
        ${p(`${s}-withdraw`,t.canWithdraw,i("request.withdraw"),d)}
      </div>
    </li>
  `;function p(u,_,f,m){return _?c`<button type="button" id=${u} class="link" aria-labelledby=${`${u} ${s}-title`} onClick=${m}>${f}</button>`:null}}function Ni({chosen:e,details:t},n){return c`${e.map(({label:r})=>c`<p>${r}</p>`)} ${Li(t,n)}`}function Li(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?mt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${i("request.shipBy")}: ${Ae(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Bi)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Bi({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var ln=92,Oo=190,vt=74,Do=30,No=14,Hi=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],qi=["shipBy","deliverBy"];function Lo({order:e,now:t,children:n}){let r=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),o=Fi(e,r,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${i("windows.title")}</h2>
      <p class="hint">${i("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Gi(o,r,t,e.timeZone)}</div>
      <details>
        <summary>${i("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Ki(r,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function Ui(e,t,n){return t==="receivedAt"?Se(e.receiptConfirmed):t==="shipBy"&&!F(e)?i("event.readyBy"):i(n)}function Fi(e,t,n){let r=new Map,o=(a,l,d=a)=>{let p=Date.parse(a),u=r.get(p)??{at:p,day:d,names:[]};l&&!u.names.includes(l)&&u.names.push(l),r.set(p,u)};for(let[a,l,d]of Hi){let p=e[a];typeof p!="string"||B(e)&&qi.includes(a)||a==="deliverBy"&&!F(e)||o(p,Ui(e,a,l),(d&&e[d])??p)}for(let{opensAt:a}of t)a&&o(a,"");for(let{closesAt:a,lastDay:l}of t)a&&o(a,"",l??a);return o(new Date(n).toISOString(),i("windows.now")),[...r.values()].sort((a,l)=>a.at-l.at).map(a=>({...a,now:a.at===n}))}function Gi(e,t,n,r){let o=Oo+e.length*ln,s=vt+t.length*Do+10,a=p=>Ve?o-p:p,l=p=>Oo+ln/2+e.findIndex(u=>u.at===p)*ln,d=(p,u)=>({x:Math.min(a(p),a(u)),width:Math.max(2,Math.abs(u-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${o} ${s}`} width=${o} height=${s} aria-hidden="true">
      ${e.map(p=>{let u=a(l(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${u} x2=${u} y1=${vt-8} y2=${s-4} />
            ${p.names.slice(0,3).map((_,f)=>c`<text x=${u} y=${14+13*f} text-anchor="middle">${Vi(_)}</text>`)}
            <text class="day" x=${u} y=${vt-14} text-anchor="middle">${Sn(p.day,r)}</text>
          </g>
        `})}
      ${t.map((p,u)=>{let _=vt+u*Do,f=Wi(p,l,o);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${a(0)} y=${_+No} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${_+3} height=${No} rx="4" ...${d(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function Wi(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let r=t(Date.parse(e.opensAt)),o=e.closesAt?t(Date.parse(e.closesAt)):n-6;return o>r?{from:r,to:o}:null}var Vi=e=>e.length>15?`${e.slice(0,14)}…`:e;function Ki(e,t){return c`
    <table>
      <thead><tr><th scope="col">${i("windows.help")}</th><th scope="col">${i("windows.opens")}</th><th scope="col">${i("windows.closes")}</th><th scope="col">${i("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?oe(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?oe(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??i("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}function bt(e,t){let[n,r]=$({items:cn(e),cursor:un(e)});S(()=>r(p=>Zi(p,e)),[e]);let[o,s]=$(null),{items:a,cursor:l}=n;return l?{items:a,earlier:async()=>{try{let p=await t(l);p&&r(u=>({items:Bo(cn(p),u.items),cursor:un(p)})),s(null)}catch(p){s(p)}},failed:o}:{items:a,earlier:null,failed:o}}function wt({earlier:e,failed:t}){return t?h(V,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function Zi(e,t){let n=cn(t);return n.some(o=>e.items.some(s=>s.id===o.id))?{...e,items:Bo(e.items,n)}:{items:n,cursor:un(t)}}function Bo(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var cn=e=>e.edges.map(t=>t.node).reverse(),un=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var Yi=2e4;function qo({order:e,timeline:t,about:n,setAbout:r,changed:o}){let s=bt(t,l=>xt(e.id,{after:l}));S(()=>{Ji(e.id,t)},[t]);let a=Ho(t);return S(()=>{let l=!1,p=setInterval(async()=>{if(document.visibilityState!=="visible")return;let u=await xt(e.id,{first:1}).then(Ho,()=>null);(u!==a||l)&&o(),l=u===null},Yi);return()=>clearInterval(p)},[e.id,a]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${i("conversation.title")}</h2>
      ${wt(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(l=>ji(l,e.timeZone))}</ol></div>
      ${h(zi,{order:e,about:n,setAbout:r,sent:o})}
    </section>
  `}function ji(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,r=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${Ee(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${i("conversation.new")}</span>`:null}
      </p>
      ${r?c`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?gt(e.attachments,$t):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${i("conversation.answerWanted")}</p>`:null}
    </li>
  `}function zi({order:e,about:t,setAbout:n,sent:r}){let[o,s]=$(""),[a,l]=$([]),[d,p]=$([]),[u,_]=$(""),[f,m]=$(!1),y=I(de()),w=e.helpRequests.edges.map(b=>b.node).filter(b=>b.canReply),v=w.some(b=>b.id===t)?t:"";async function E(b){b.preventDefault();let x={orderId:e.id,text:o,helpRequestId:v||null,attachmentIds:ht(a)};m(!0);try{let{postMessage:H}=await M("post_message",{input:{...x,idempotencyKey:y.current(x)}}),ue=H.__typename==="MessagePosted";p(H.__typename==="InvalidInput"?H.problems:[]),_(ue?i("conversation.sent"):Ge(H)),ue&&(s(""),l([]),y.current=de(),await r())}catch(H){_(re(H))}m(!1)}let g=w.map(b=>({value:b.id,label:G(e,b.type)?.title??b.stateText}));return c`
    <form class="composer" onSubmit=${E}>
      ${g.length?h(ce,{label:i("conversation.about"),name:"helpRequestId",choices:g,value:v,set:n,problems:d,empty:i("conversation.order")}):null}
      ${h(Ie,{label:i("conversation.message"),name:"text",value:o,set:s,problems:d,multiline:!0,required:!0,maxLength:4e3})}
      ${h(yt,{orderId:e.id,photos:a,set:l})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||_t(a)}>${f?i("form.sending"):i("conversation.send")}</button>
        <span role="status">${u}</span>
      </p>
    </form>
  `}async function xt(e,t){return(await M("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var Ho=e=>e?.edges[0]?.node.id;async function Ji(e,{edges:t}){let n=t[0]?.node;!n||!t.some(r=>r.node.unread)||await M("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var $e={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},Qi=Object.values($e).flat();function Uo(){return h(To,{find:async e=>(await M("orders_numbered",{number:e})).ordersNumbered,page:e=>h(Xi,{id:e}),none:Go,back:Fo})}var Fo=()=>c`<p class="back"><a href="./">${i("order.back")}</a></p>`;function Go(e){return c`<h1>${e}</h1><p>${i("order.none")}</p><p><a class="button" href="./">${i("orders.title")}</a></p>`}function Xi({id:e}){let{data:t,failed:n,again:r}=ot(async()=>{let[{order:s},a]=await Promise.all([M("order_details",{id:e}),xt(e)]);return{order:s,timeline:a,at:Date.now()}}),o=t?.order?i("order.title",{number:t.order.number}):i("orders.title");return ne(o),n&&!t?h(V,{failed:n,again:r}):t?!t.order||!t.timeline?Go(o):c`
    ${n?h(V,{failed:n,again:r}):null}
    ${h(el,{order:t.order,timeline:t.timeline,at:t.at,title:o,again:r})}
  `:h(st,{title:o})}function el({order:e,timeline:t,at:n,title:r,again:o}){let[s,a]=$(null),[l,d]=$(""),p=(f,m)=>a({type:f,chosen:m}),u=()=>a(f=>f===s?null:f),_=G(e,s?.type);return S(()=>{let f=G(e,te("help"));f?.state==="AVAILABLE"&&a({type:f.type}),history.replaceState(null,"",se(e.id))},[]),c`
    ${Fo()}
    <div class="order-head">
      <h1>${r}</h1>
      ${Kr(e)}
    </div>
    <div class="columns">
      ${rl({order:e,open:p})} ${sl({order:e,open:p})} ${al({order:e,open:p})}
    </div>
    ${ll({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${i("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(ko,{key:f.id,order:e,shipment:f,place:m,open:p,changed:o}))}</ul>
      ${e.shipments.every(f=>f.isNote)?nl({order:e,open:p}):null}
    </section>
    ${h(Lo,{order:e,now:n},ge(tl(e),{order:e,open:p}))}
    ${h(cl,{order:e,setAbout:d,changed:o})}
    ${h(qo,{order:e,timeline:t,about:l,setAbout:d,changed:o})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${i("order.noLonger")}</h2>
      ${ge($e.end,{order:e,open:p})}
    </section>
    ${s&&_?h(Ro,{key:s,order:e,action:_,chosen:s.chosen,open:p,close:u,changed:o}):null}
  `}function ge(e,{order:t,open:n}){return e.flatMap(o=>G(t,o)??[]).map(o=>h(Ue,{key:o.type,action:o,actions:t.helpActions,open:n}))}var tl=e=>e.helpActions.map(t=>t.type).filter(t=>!Qi.includes(t));function nl({order:e,open:t}){return c`
    ${F(e)?c`<p>${i(B(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${ge($e.parcels,{order:e,open:t})}
  `}function rl({order:e,open:t}){let n=[[i("event.placed"),e.placedAt],[i("event.paid"),A(e.paidAt)],ct(e),...ol(e),[dt(e.deliverBy),B(e)||!F(e)||A(e.deliveredAt)?null:e.deliverByDay],[i("event.delivered"),A(e.deliveredAt)],[Se(e.receiptConfirmed),A(e.receivedAt)],[i("event.cancelled"),A(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${i("order.progress")}</h2>
      <dl class="facts">
        ${Fr(i("order.channel"),e.channel)} ${n.map(([r,o])=>Re(r,o,e.timeZone))}
      </dl>
      ${ge($e.progress,{order:e,open:t})}
    </section>
  `}function ol({firstShippedAt:e,firstHandedOverAt:t}){return[[i("event.shipped"),A(e)],[i("event.handedOver"),A(t)]].sort(([,r],[,o])=>String(r).localeCompare(String(o)))}function sl({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${i("order.address")}</h2>
      ${e.shippingAddress?mt(e.shippingAddress):c`<p>${i("order.noAddress")}</p>`}
      ${ge($e.address,{order:e,open:t})}
    </section>
  `}function al({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${i("order.payment")}</h2>
      ${il(e)}
      ${zt(e.payment)?c`<p>${zt(e.payment)}</p>`:null}
      ${ge($e.payment,{order:e,open:t})}
    </section>
  `}function il({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${Gr(t)}
      ${e?c`<div><dt>${i("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${i("order.noTotal")}</p>`}
  `}function ll({order:e,open:t}){let n=G(e,"RETURN_OR_REPLACE_ITEMS"),r=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      ${it(e.lines)?c`<p>${i("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(o=>{let s=n?.lines.find(a=>a.line.id===o.id);return c`
            <li key=${o.id}>
              ${h(Fe,{title:o.title,imageUrl:o.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${o.title}</h3>
                <p class="hint">${Po(o)}</p>
                ${qr(o,e.timeZone)}
                ${n&&!r&&s?h(Ue,{action:n,actions:e.helpActions,open:t,chosen:o.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${r?ge($e.items,{order:e,open:t}):null}
    </section>
  `}function cl({order:e,setAbout:t,changed:n}){let r=async a=>(await M("order_details",{id:e.id,requestsAfter:a})).order?.helpRequests,o=bt(e.helpRequests,r);if(o.items.length===0)return null;let s=a=>{t(a.id);let l=document.querySelector(".composer textarea");l instanceof HTMLElement&&l.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${i("order.requests")}</h2>
      <ul class="requests">${[...o.items].reverse().map(a=>h(Mo,{key:a.id,order:e,request:a,write:s,changed:n}))}</ul>
      ${wt(o)}
    </section>
  `}var ul={orders:mo,order:Uo},Wo=ul[document.documentElement.dataset.page];Wo&&lr(Wo,{home:"./",name:i("orders.title"),tokenName:"token"});
