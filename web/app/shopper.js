var ao={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var lo="language",Wi={no:"nb",nn:"nb",iw:"he"},lt=ao,S=Gi([Ki(lo),Vi(),...navigator.languages]),ct=lt[S]?.direction==="rtl";function co(e){localStorage.setItem(lo,e),location.reload()}function Gi(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Wi[n]??n;if(o in lt)return o}return"en"}function Vi(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Ki(e){try{return localStorage.getItem(e)}catch{return null}}var Xt="wanted",Be="owner:",uo="signed-out:",po="draft:",mo={};function qe(e){ji(e);let t=mo[e]??localStorage.getItem(e);return!t||Zi(t)?null:(sessionStorage.setItem(Be+e,on(t)),t)}function en(e){mo[e]=void 0,localStorage.removeItem(e)}function tn(e){en(e),localStorage.setItem(uo+e,String(Date.now())),dt(e),location.assign(nn(""))}function fo(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===uo+e&&(dt(e),t());let r=on(o??"");n!==e||!o||r===sessionStorage.getItem(Be+e)||(dt(e),t())})}function ho(){sessionStorage.setItem(Xt,ut())}function nn(e=ut()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var ut=()=>location.pathname+location.search;function ji(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Be+e)!==on(t)&&dt(e),localStorage.setItem(e,t),history.replaceState(history.state,"",ut());let n=sessionStorage.getItem(Xt);sessionStorage.removeItem(Xt),n&&n!==ut()&&location.replace(n)}var _o=(e,t)=>`${po}${sessionStorage.getItem(Be+e)??""}:${t}`;function dt(e){sessionStorage.removeItem(Be+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(po)&&sessionStorage.removeItem(n)}var on=e=>String($o(e).sub??"");function Zi(e){let{exp:t}=$o(e);return typeof t=="number"&&t*1e3<=Date.now()}function $o(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var Z=class extends Error{},ne=class extends Error{constructor(t,n){super(t),this.retryable=n}},Yi={origin:""},ke=()=>globalThis.orderHelpStarted;function yo(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await ea(Qi(o,r)??zi(e,s,r,n));if(i.status===401)throw en(n),new Z;if(i.status>=500||i.status===429)throw new ne(i.statusText,!0);return ta(i)}}function zi(e,t,n,o){let r=qe(o);if(!r)throw new Z;return fetch(Yi.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":S},body:JSON.stringify({query:t,variables:n})})}var Ji=(e,t)=>`${e} ${JSON.stringify(t)}`;function Qi(e,t){let n=Ji(e,t),o=ke()?.answers.get(n);return ke()?.answers.delete(n),o}function rn(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Xi()}}function He(){let e=null;return t=>(e=rn(t,e),e.key)}function Xi(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function ea(e){try{return await e}catch(t){throw new ne(String(t),!0)}}async function ta(e){let t;try{t=await e.json()}catch{throw new ne(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ne(n.message,n.extensions?.retryable??!1);return t.data}var go=e=>new URL(`../texts/${e}.json`,import.meta.url).href,sn=new URL("../shop/shop.json",import.meta.url).href;var N=await na();function vo(e){return typeof e=="string"?e:e[S]??e.en??Object.values(e)[0]??""}var pt=()=>N.logo?new URL(N.logo,sn).href:null;async function na(){return await(ke()?.shop??fetch(sn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var oa={...await ua(),...N.texts?.[S]},ra=new Intl.PluralRules(S),wo=new Intl.NumberFormat(S),sa=new Intl.DateTimeFormat().resolvedOptions().timeZone,an=Q(()=>({dateStyle:"long"})),Eo=Q(()=>({day:"numeric",month:"short"})),ia=Q(()=>({weekday:"short",day:"numeric",month:"short"})),xo=Q(()=>({day:"numeric",month:"short",year:"numeric"})),bo=Q(()=>({year:"numeric"})),aa=Q(()=>({year:"numeric",month:"long"})),la=Q(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===sa?void 0:"short"}));function a(e,t={}){let n=oa[e]??e;return(typeof n=="string"?n:n[ra.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?wo.format(i):i??r})}var X=e=>wo.format(e),V=(e,t)=>an(Fe(e,t)).format(new Date(e)),Ro=(e,t)=>Eo(Fe(e,t)).format(new Date(e)),A=(e,t)=>(To(e,t)?ia:xo)(Fe(e,t)).format(new Date(e)),ko=(e,t)=>(To(e,t)?Eo:xo)(Fe(e,t)).format(new Date(e)),Ao=(e,t)=>aa(t).format(new Date(e));function So(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(S,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var Io=(e,t)=>an(t).format(new Date(e))===an(t).format(Date.now()),To=(e,t)=>bo(Fe(e,t)).format(new Date(e))===bo(t).format(Date.now()),pe=(e,t)=>la(t).format(new Date(e)),Co=e=>new Intl.DateTimeFormat(S,{timeStyle:"short"}).format(e),Fe=(e,t)=>e.includes("T")?t:"UTC";function Q(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(S,{...e(n),timeZone:n});return t.set(n,o),o}}var mt=e=>ca.of(e)??e,ca=new Intl.DisplayNames(S,{type:"region"});async function ua(){let e=await(ke()?.texts??fetch(go(S)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${S}" are missing.`);return e}function oe(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ie(e){return new URLSearchParams(location.search).get(e)??""}var Ue=()=>history.state?.list??null;function Oo(e){history.replaceState({...history.state,list:e},"")}function Ae({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[o,r]of Object.entries({show:e,search:t}))r?n.set(o,r):n.delete(o);return n.size?`${location.pathname}?${n}`:location.pathname}function Do(e,t=!1){t?history.replaceState(null,"",Ae(e)):history.pushState(null,"",Ae(e))}var da=20,pa=50,ma=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function Po({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,da),pa),after:n,show:e,search:t}}function ln(){return{show:ma.find(t=>t===ie("show"))??null,search:ie("search").trim()||null}}var Mo=e=>({id:e,newestFirst:!0});var Lo=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,Lo(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},No=new Map;function Bo(e){var t=No.get(this);return t||(t=new Map,No.set(this,t)),(t=Lo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):s===3&&(f||i)?(u.push(3,f,i),s=2):s===2&&i==="..."&&f?u.push(4,f,0):s===2&&i&&!f?u.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(u.push(s,0,i,r),s=6),f&&(u.push(s,f,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var _=0;_<n[p].length;_++)o=n[p][_],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][_+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var I,Fo,fa,me,cn,yt,Uo,ht,Wo,dn,un,ha,Ge=Symbol.for("pv"),gt={},vt=[],_a=/^m(i|n|o|s|text|space)$/,pn=Array.isArray,mn=vt.slice,ye=Object.assign;function $e(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?mn.call(arguments,2):n),We(e,i,o,r,null)}function We(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ge,__v:r||++Fo,__i:-1,__u:0};return!r&&I.vnode&&I.vnode(s),s}function bt(e){return e.children}function _t(e,t){this.props=e,this.context=t,this.__g=0}function fe(e,t){if(t==null)return e.__&&fe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:fe(e)}function $a(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=ye({constructor:Ge},n)).__v=n.__v+1,I.vnode&&I.vnode(t),fn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||fe(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Yo(r,t,s),n.__=n.__e=null,t.__e!=o&&Go(t))}function Go(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Go(e)}function qo(e){(8&e.__g||(e.__g|=8,me.push(e),yt++))&&cn==I.debounceRendering||((cn=I.debounceRendering)||queueMicrotask)(Vo)}function Vo(){try{for(var e,t=1;me.length;)me.length>t&&me.sort(Uo),e=me.shift(),t=me.length,8&e.__g&&$a(e)}finally{(yt=me.length)&&(cn||queueMicrotask)(Vo)}}function Ko(e,t,n,o,r,s,i,l,u,d,p){var _,f,m,$,v,b,x=o.__k||vt,E=t.length;for(u=ya(n,t,x,u,E),_=0;_<E;_++)(m=n.__k[_])!=null&&(f=~m.__i&&x[m.__i]||gt,m.__i=_,b=fn(e,m,f,r,s,i,l,u,d,p),$=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&hn(f.ref,null,m,f),m.ref&&p.push(m.ref,m.__c||$,m)),v=v||$,4&m.__u?(u=jo(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&b!==void 0?u=b:$&&(u=$.nextSibling),m.__u&=-21);return n.__e=v,u}function ya(e,t,n,o,r){var s,i,l,u,d,p,_,f,m,$=n.length,v=$,b=0,x=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=We(null,i):pn(i)?i=E[s]=We(bt,{children:i}):i.constructor===Ge&&i.__b?i=E[s]=We(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+b,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=ga(i,n,u,v))&&(v--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?b--:d==u+1?b++:d!=u&&(d>u?b--:b++,x=1)):(~d||(r>$?b--:r<$&&b++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(x){for(p=[],_=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(b=0,f=p.length;b<f;)p[m=b+f>>1]<i.__i?b=m+1:f=m;p[b]=i.__i,_[s]=b+1}for(b=p.length;s--;)_[s]&&(_[s]==b?b--:E[s].__u|=4)}if(v)for(s=0;s<$;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=fe(l)),_n(l,l));return o}function jo(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=jo(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=fe(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ga(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ho(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ft(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ho(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ho(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=un[t]||(un[t]=va(t)),(e.__a||(e.__a={}))[t]=dn,s=t!=(t=t.replace(Wo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function va(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=dn++;else if(t[ht]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function fn(e,t,n,o,r,s,i,l,u,d){var p,_,f,m,$,v,b,x,E,M,T,_e,Le,Re,se,W,L,F,U=t.type;if(t.constructor!==Ge)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,_=s=[],p.nodeType==8?l=$t(p,s):s.push(p),l=s[0]||l),(p=I.__b)&&p(t);e:if(typeof U=="function"){f=i.length;try{if(x=t.props,E=(p=U.prototype)&&p.render,M=(p=U.contextType)&&o[p.__c],T=p?M?M.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new U(x,T):(t.__c=m=new _t(x,T),m.constructor=U,m.render=wa),M&&M.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),U.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=ye({},m.__s)),ye(m.__s,U.getDerivedStateFromProps(x,m.__s)))),$=m.props,v=m.state,m.__v=t,n.__c){if(x!==$&&E&&!U.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(x,T),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(x,m.__s,T)===!1){t.__v!=n.__v&&(m.props=x,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(G){G&&(G.__=t)}),vt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=fe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(x,m.__s,T),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,v,b)})}else E&&!U.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=T,m.props=x,m.__P=e,m.__g&=-5,_e=I.__r,Le=E?25:0;do m.__g&=-9,_e&&_e(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Le<25);E&&(vt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=ye({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(b=m.getSnapshotBeforeUpdate($,v)),Re=p&&p.type===bt&&p.key==null?p.props.children:p,x.__P&&(p=l,r=(e=x.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&_n(G,G)}),n.__k=null),l=n.__k?fe(n,0):null),l=Ko(e,pn(Re)?Re:[Re],t,n,o,r,s,i,l,u,d),x.__P&&(t.__e=null,l=p),t.__u&=-161,_&&_.some($e),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(G){if(i.length=f,t.__v=null,u||s)if(G&&G.then){if(t.__u|=128|u,s){for(~(L=s.indexOf(l||void 0))||(L=s.length);(F=s[L-1])&&F.nodeType==8;)L--;for(;L<s.length;L++)if(F=s[L])if(s[L]=null,se){if(F==W)break}else{if(F.nodeType!=8)break;F.data.startsWith("$s")&&(W=$t(se=F))}}if(!se){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;se=l}(p=$t(se=t.__c.__z||(t.__c.__z=se)))?(t.__e=se,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some($e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),G&&G.then||Zo(t),I.__e(G,t,n)}}else l=t.__e=ba(n.__e,t,n,o,r,s,i,u,d,e);return(p=I.diffed)&&p(t),l}function $t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Zo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Zo))}function Yo(e,t,n){for(var o=0;o<n.length;)hn(n[o++],n[o++],n[o++]);I.__c&&I.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){I.__e(s,r.__v)}})}function ba(e,t,n,o,r,s,i,l,u,d){var p,_,f,m,$,v,b,x,E=n.props||gt,M=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if(($=s[p])&&(T?$.localName==T:$.nodeType==3)){e=$,s[p]=null;break}}if(!e){if(x=d.ownerDocument||document,!T)return x.createTextNode(M);e=x.createElementNS(r,T,M.is?M:d),l&&(I.__m&&I.__m(t,s),l=!1),s=null}if(T){if(d=T=="template"&&e.content||e,s=T=="textarea"&&M.defaultValue!=null?null:s&&mn.call(d.childNodes),!l&&s)for(E={},p=0;p<e.attributes.length;p++)E[($=e.attributes[p]).name]=$.value;for(p in E)$=E[p],p=="dangerouslySetInnerHTML"?f=$:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in M||ft(e,p,null,$,r);for(p in M)$=M[p],p=="children"?m=$:p=="dangerouslySetInnerHTML"?_=$:p=="value"?v=$:p=="checked"?b=$:l&&typeof $!="function"||E[p]===$||ft(e,p,$,E[p],r);_?(l||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&_a.test(T))&&(r="http://www.w3.org/1999/xhtml"),Ko(d,pn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&fe(n,0),l,u),s&&s.some($e)),l&&T!="textarea"||(p="value",T=="progress"&&v==null?e.removeAttribute(p):v==null||v===e[p]&&(T!="progress"||v)||ft(e,p,v,E[p],r),p="checked",b!=null&&b!=e[p]&&ft(e,p,b,E[p],r))}else E===M||l&&e.data==M||(e.data=M);return e}function hn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){I.__e(r,n)}}function _n(e,t,n){var o,r,s,i;if(I.unmount&&I.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||hn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){I.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&_n(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$t(o,s=[]))&&(o==e.__e&&s.some($e),$e(r),$e(o)),n||$e(e.__e),e.__e=e.__c=e.__=null}function wa(e,t,n){return this.constructor(e,n)}function $n(e,t){var n,o,r,s;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=We(bt,{children:[e]}),r=[],s=[],fn(t,t.__k,o||gt,gt,t.namespaceURI,o?null:t.firstChild?mn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Yo(r,t.__k,s),t.__k.props.children=null}I={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw yt=0,e}},Fo=0,fa=function(e){return e!=null&&e.constructor===Ge},_t.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ye({},this.state)),typeof e=="function"&&(e=e(ye({},n),this.props)),e&&(ye(n,e),this.__v&&(t&&this.__k.push(t),qo(this)))},_t.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qo(this))},_t.prototype.render=bt,me=[],yt=0,Uo=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),Wo=/(PointerCapture)$|Capture$/i,dn=0,un={},ha=0;var ge,P,yn,zo,gn=Object.is,Ke=0,sr=[],vn=[],D=I,Jo=D.__b,Qo=D.__r,Xo=D.diffed,er=D.__c,tr=D.unmount,nr=D.__;function je(e,t){D.__h&&D.__h(P,e,Ke||t),Ke=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Ke=1,Ea(ir,e)}function Ea(e,t,n){var o=je(ge++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ir(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);gn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;P.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function(f){f.__N&&(d=!0,gn(f.__[0],f.__N[0])||(p=!0))}),r){var _=r.call(this,s,i,l);return d?_||p:_}return!d||p}}return o.__}function R(e,t){var n=je(ge++,3);!D.__s&&xn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function q(e,t){var n=je(ge++,4);!D.__s&&xn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,P.__h.push(n))}function w(e){return Ke=5,wn(function(){return{current:e}},[])}function wn(e,t){var n=je(ge++,7);return xn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function En(e,t){return Ke=8,wn(function(){return e},t)}function B(){var e=je(ge++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function xa(){var e;do{for(;e=vn.shift();)try{Ve(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=sr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ve),t.__h.some(bn),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(vn.length)}D.__b=function(e){P=null,Jo&&Jo(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),nr&&nr(e,t)},D.__r=function(e){Qo&&Qo(e),ge=0;var t=(P=e.__c).__H;t&&(yn==P?P.__h=[]:(t.__h.some(Ve),t.__h.some(bn),ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),yn=P},D.diffed=function(e){Xo&&Xo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&rr(sr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),yn=P=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(Ve),n.__h=n.__h.filter(function(o){return!o.__||bn(o)})}catch(o){n.__h=[function(){throw o}]}}),er&&er(e,t)},D.unmount=function(e){tr&&tr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,rr(vn.push(r))}else Ve(r)}catch(s){t=s}}),o.__H=void 0,t&&D.__e(t,o.__v))};var or=typeof requestAnimationFrame=="function";function Ra(e){var t,n=function(){clearTimeout(o),or&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);or&&(t=requestAnimationFrame(n))}function rr(e){e!=1&&zo==D.requestAnimationFrame||((zo=D.requestAnimationFrame)||Ra)(xa)}function Ve(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function bn(e){var t=P;e.__c=e.__(),P=t}function xn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!gn(n,e[o])})}function ir(e,t){return typeof t=="function"?t(e):t}var c=Bo.bind(h);var ka={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Aa=["back","next","out","return","send","truck"];function y(e,t){let n=["icon",t,Aa.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ka[e]}} />`}function ar(e,t){document.documentElement.lang=S,document.documentElement.dir=ct?"rtl":"ltr",fo(t.tokenName,()=>location.reload()),document.body.replaceChildren(),$n(c`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${Sa(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${Ia(t)}
    `,document.body)}function Sa({home:e,name:t,tokenName:n}){let o=pt(),r=N.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${N.home||e}>
          ${o?c`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${lr(N.header)}
          ${r===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(Ta,{})}
          ${qe(n)?c`<button type="button" class="btn bare square" onClick=${()=>tn(n)}>${y("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Ia({tokenName:e}){let t=qe(e);return!t&&!N.footer?.length?null:c`
    <footer class="foot">
      ${lr(N.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>tn(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var lr=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${vo(t)}</a>`);function Ta(){let e=w(!1);function t({currentTarget:{value:r}}){r!==S&&co(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${y("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(lt).map(([r,{name:s}])=>c`<option key=${r} value=${r} lang=${r} selected=${r===S}>${s}</option>`)}
      </select>
    </label>
  `}function ae(e){R(()=>{document.title=N.name?`${e} · ${N.name}`:e},[e])}function Ze({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${nn()} onClick=${ho}>${a("page.signIn")}</a>`}function wt(e){let[t,n]=g({data:void 0,at:0,failed:null}),o=En(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return R(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Et({title:e,children:t}){return ae(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function Y({failed:e,again:t,at:n}){if(e instanceof Z)return n?c`<div class="notice warn" role="alert">${Rn()}</div>`:h(Oa,{});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${y(o?"offline":"alert")}
      <p>${o?Ca(n):le(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${y("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Ca(e){return e?a("page.offlineSince",{time:Co(e)}):a("page.offline")}function Rn(){return c`${y("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${h(Ze,{primary:!1})}`}function Oa(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return ae(e),c`<${Se} icon="lock" title=${e} text=${a("page.signInBack")}>${h(Ze,{primary:!0})}<//>`}function Se({icon:e,title:t,level:n="h1",text:o,children:r}){return c`
    <div class="rows empty">
      <span class="seal quiet">${y(e,"l")}</span>
      <${n}>${t}<//>
      ${o?c`<p>${o}</p>`:null} ${r}
    </div>
  `}function le(e){return e instanceof Z?a("page.signInFirst"):e instanceof ne&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Da=[1,2,3],cr=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Da.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var ur=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var dr=`# One attachment: its state, and a URL to download the file.
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
`;var pr=`# Cancels an order that the warehouse has not started to pack.
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
`;var mr=`# Changes the shipping address of an order.
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
`;var fr=`# Asks about the progress of a late order.
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
`;var hr=`# Confirms the receipt of parcels.
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
`;var _r=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var yr=`# Marks the timeline as read up to an item.
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
`;var gr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var vr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var br=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var wr=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var xr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Rr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var kr=`# Asks about customs, duty or tax.
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
`;var Ar=`# Reports parcels that did not arrive.
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
`;var Sr=`# Reports a problem with a payment.
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
`;var Ir=`# Requests to return items for a refund or a replacement.
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
`;var Tr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Cr=`# Withdraws an open help request.
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
`;var Or={address_form:ur,attachment:dr,cancel_order:pr,change_shipping_address:mr,check_order_progress:fr,confirm_receipt:hr,create_attachment_upload:_r,help_request:$r,mark_timeline_read:yr,my_orders:gr,node:vr,order_counts:br,order_details:wr,order_timeline:Er,orders_numbered:xr,post_message:Rr,report_customs_duty_issue:kr,report_package_not_received:Ar,resolve_payment_issue:Sr,return_or_replace_items:Ir,viewer:Tr,withdraw_help_request:Cr};var C=yo("/graphql",Or,"token");var Ie=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Dr({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function Pr(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=g({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=g(null),u=w(0);async function d(m,$){u.current+=1;let v=u.current;s(x=>({...x,busy:!0}));let b;try{b={found:await m()}}catch(x){b={found:t?.choice===e?t:null,[$]:x}}v===u.current&&s({failed:null,failedMore:null,...b,busy:!1})}function p(m){let $=rl();return $.then(l,()=>{}),d(()=>il(sl(e,m),$),"failed")}let _=()=>t?d(()=>xt(t),"failedMore"):void 0,f=()=>p(t?.orders.length??0);return nl(e,()=>{p(Ue()?.orders??0)}),ol(f,()=>s(m=>({...m,failed:new ne("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:_,again:f}}function nl({show:e,search:t},n){R(n,[e,t])}function ol(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},R(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=l=>l.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var rl=async()=>(await C("order_counts",{})).viewer.orderCounts;async function sl(e,t){let n=await xt({...Mr(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await xt({...n,wanted:t});return n}var Mr=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function xt({wanted:e=0,...t}){let n=Po(t.choice,t.next,e-t.orders.length),o=(await C("my_orders",n)).orders,r=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:l})=>r.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function il(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Ie);if(!n.next||await al(t)<=o.length)return{...n,first:o};let r=await xt(Mr({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}var al=e=>e.then(({needsAnswer:t})=>t,()=>0);var ll=150;function Nr(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&Oo({orders:e,y:scrollY})};return q(()=>{if(e===null){t.current=!1;return}let r=Ue();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,ll)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var Te=(e,t)=>c`<time datetime=${e}>${V(e,t)}</time>`,Rt=(e,t)=>c`<time datetime=${e}>${pe(e,t)}</time>`,K=e=>!!e&&new Date(String(e)).getTime()>Date.now(),O=e=>!!e&&!K(e),k=e=>K(e)?null:e;var ee=({quantity:e,cancelled:t})=>e-t,kt=e=>e.every(t=>ee(t)===0),z=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&ee(n)>0);function Br(e,t){let n=[Lr(e.cancelled,e,"line.cancelled","line.allCancelled"),ee(e)?cl(e,t):null];return n.push(Lr(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?c`<p key=${o} class="hint">${o}</p>`:null)}function Lr(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function cl({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return O(n)?a(r?"line.pickedUp":"line.handedOver",{date:V(n,o)}):r?t?a(K(t)?"line.readyFrom":"line.readySince",{date:V(t,o)}):a("line.pickup"):a("line.digital")}var qr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function At(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Rt(t,n)}</dd></div>`:null}function Ce(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${Te(t,n)}</dd></div>`:null}function Hr(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Fr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var j=({cancelledAt:e})=>!!k(e);function St(e){let t=O(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[z(e)?n:a(t?"event.readyByMissed":"event.readyBy"),j(e)||k(e.fulfilledAt)?null:e.shipByDay]}var kn=e=>qr[e]?a(qr[e]):null,It=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Ur(e,t){let n=It(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Tt=e=>a(O(e)?"event.deliverByMissed":"event.deliverBy"),Oe=e=>a(e?"event.receiptConfirmed":"event.received");function Wr(e,t){return O(e)?c`<p class="notice">${a("request.late",{date:pe(e,t)})}</p>`:null}var Gr=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function Vr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Sn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},ul=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Kr(e){let t=Sn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},ml(e),...hl(e)],o=fl(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===o,i<=r],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?pl(d,e.timeZone):null,state:l?"late":dl(i,r,o)}})}function dl(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var pl=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function ml({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:k(t)}:{name:a("step.prepared")}}function fl({late:e,status:t},n){return!e||!ul.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function hl(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o}=e;if(z(e))return[An(e,a("event.shipped"),t),_l(e)];let r=o.filter(i=>ee(i)&&i.fulfilment!=="NONE");return r.length===0?[]:r.every(({fulfilment:i})=>i!=="PICKUP")?[An(e,a("event.handedOver"),n)]:[An(e,a("event.ready"),Ye(o.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:k(n)}]}function An(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:k(e.firstShippedAt)??k(e.firstHandedOverAt)};if(Sn[e.status]>=3&&!o)return{name:t,at:k(n)};let[r,s]=St(e);return s?{name:r,planned:s}:{name:t}}function _l(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:Ye(i.map(({returnedAt:l})=>l))}:Sn[t]===4||j(e)||!r?{name:a("event.delivered"),at:k(s)}:{name:Tt(o),planned:r}}function Ye(e){return e.flatMap(n=>O(n)?n:[]).sort().pop()??null}var $l={AWAITING_PAYMENT:yl,PROCESSING:gl,READY_FOR_PICKUP:vl,PARTIALLY_SHIPPED:bl,SHIPPED:wl,DELIVERED:El,RECEIVED:xl,HANDED_OVER:Rl,RETURNED_TO_SENDER:kl,CANCELLED:Al};function jr(e){let{title:t,lead:n=null,chip:o=null}=$l[e.status](e);return{title:t,lead:n,chip:o?.text===t?null:o,steps:Kr(e)}}function yl(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:Io(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function gl(e){let t=In(e)??ze(e,"");if(e.late)return{title:a("headline.late"),lead:Ct(e,!1),chip:t};let[n,o]=[Tn(e),Yr(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(z(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function vl(e){let t=Ye(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function bl(e){let t=In(e)??ze(e,"info",Il(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Ct(e,!0),chip:t};let[n,o]=[Tn(e),Yr(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function wl(e){let t=zr(e),n=t.filter(i=>O(i.deliveredAt)||O(i.receivedAt)).length,[o,r]=[Tn(e),k(e.firstShippedAt)],s=In(e)??ze(e,"info","truck");if(n){let i=e.late?Ct(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Ct(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:Tl(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function El(e){let t=k(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ze(e,"good","check")}}function xl(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,l]=[k(n),k(o)],u=Zr(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return l?{title:a("headline.delivered",{date:A(l,r)}),lead:d,chip:u}:{title:d,chip:u}}function Rl(e){let t=e.lines.filter(r=>ee(r)&&r.fulfilment!=="NONE"),n=Ye(t.map(({fulfilledAt:r})=>r))??k(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:Zr(e)??ze(e,"good","check")}}function kl({statusText:e}){return{title:e}}function Al({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||kt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ze=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function In({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function Zr({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Sl={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Ct({late:e,timeZone:t},n){return e?a(Sl[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Tn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!O(t)&&!j(e)&&z(e)?A(n,o):null}function Yr(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!O(t)&&!j(e)?A(n,o):null}var zr=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&O(n)&&!O(o)),Il=e=>zr(e).length>0||!!k(e.firstShippedAt);function Tl(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Cn="";function De(e,t){let n=Object.entries(t).map(([r,s])=>[r,Cn+s+Cn]);return a(e,Object.fromEntries(n)).split(Cn).map((r,s)=>s%2?c`<bdi>${r}</bdi>`:r)}var Ot=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);var Cl={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",CHECK_ORDER_PROGRESS:"clock",REPORT_CUSTOMS_DUTY_ISSUE:"customs",REPORT_PACKAGE_NOT_RECEIVED:"missing",RESOLVE_PAYMENT_ISSUE:"card",RETURN_OR_REPLACE_ITEMS:"return"},Jr=e=>Cl[e],J=(e,t)=>e.helpActions.find(n=>n.type===t);function Je({action:e,actions:t,open:n,chosen:o,part:r}){let s=B();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,o)}>${e.title}</button></p>`;let i=r?.open===!1&&r.reason?r.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?Ol(i===r?.reason?r.openRequests:e.openRequests):null} ${Dl(e,t,n)}
    </div>
  `}function Ol([e]){return e?c`<p class="reason"><a href=${`#${Qe(e.id)}`}>${a("help.seeRequest")}</a></p>`:null}function Dl(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p class="reason">${a("help.instead")} <button type="button" class="link" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Qe=e=>`request-${e.replace(/\W/g,"")}`;function re({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=g(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var Qr=3;function Xr(e){let t=e.length>Qr?e.slice(0,Qr-1):e,n=e.length-t.length,o=So(t.length).map(r=>typeof r=="string"?r:Pl(t[r]));return c`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function Pl(e){if(!e)return null;let t=ee(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function es({order:e,filled:t,withChannel:n}){let o=jr(e),r=Ml(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return c`
    <li class="order-card order">
      ${i?h(re,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${oe(e.id)}>${o.title}<span class="hidden"> ${De("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Nl(e,o).map(Ll)}
        </div>
        <p class="names">${Xr(r)}</p>
        ${Bl(e,o)}
        ${Fl(e,r.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Ul(o)}
      </div>
      ${Wl(r,s)}
      <div class="order-does">${Gl(e,t)} ${e.availableHelpActions.map(l=>Kl(e,l))}</div>
    </li>
  `}function Ml({lines:e}){let t=e.filter(o=>ee(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function Nl(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Ie(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Ll=({tone:e,text:t,icon:n,unread:o})=>c`<span class=${`chip ${e}${o?" unread":""}`}>${n?y(n):null}${t}</span>`;function Bl(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?c`<p class="small">${ql(n,e.timeZone)}</p>`:t&&Hl(e)?c`<p class="small">${t}</p>`:null}function ql({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Hl({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:o,receivedAt:r})=>O(o)||O(r))}function Fl({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=c`<time datetime=${t}>${ko(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=o?c`<bdi>${o.formatted}</bdi>`:null;return c`<p class="meta">${Ot([c`<span>${l}</span>`,u,c`<bdi>${r}</bdi>`])}</p>`}function Ul({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Wl([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${h(re,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${X(t.length)}</span>`:null}
    </div>
  `:null}function Gl(e,t){let n=c`<span class="hidden"> ${De("orders.of",{number:e.number})}</span>`;if(Ie(e))return c`<a class=${t?"btn primary":"btn"} href=${oe(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Vl(r));return o?c`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${y("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Vl({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return O(e)&&![t,n,o].some(O)}function Kl(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${oe(e.id,t)}>
      ${y(Jr(t))}<span>${n}<span class="hidden"> ${De("orders.of",{number:e.number})}</span></span>
    </a>
  `}var jl=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],ts=99;function ns({choice:e,counts:t,choose:n}){let o=w(null);return q(()=>Zl(o.current),[e.show]),c`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${jl.map(([r,s,i])=>{let l={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${i} href=${Ae(l)} aria-current=${e.show===r?"page":void 0} onClick=${On(()=>n(l))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?Yl(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Zl(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function Yl(e,t){return e>ts||e>0&&!t?`${X(Math.min(e,ts))}+`:X(e)}var On=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var zl={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},os={show:null,search:null};function rs({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=c`<a class="btn" href=${Ae(os)} onClick=${On(()=>o(os))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${ls(e)}</p><div class="btns">${is(t,n)} ${i}</div>`:i;if(s){let u=De(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return h(Se,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return h(Se,{icon:"bag",level:"h2",title:a(r?zl[r]:"orders.noneOnTheWay")},l)}function ss({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?is(t,n):as(a("orders.more"),t,n)} ${e.stopped?c`<p>${ls(e)}</p>`:null}
    </div>
  `:null}var is=(e,t)=>as(a("orders.further"),e,t);function as(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function ls({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:Ao(t,o)}):a("orders.lookedAt",{count:e})}var Jl=500,Ql=200;function cs({search:e,find:t}){let n=B(),[o,r]=g(e??""),s=w(0);R(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Jl)}function u(d){d.preventDefault(),i(o)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${y("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${Ql}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${l}
      />
    </form>
  `}function us(){let[e,t]=Xl(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:l,again:u}=Pr(e),d=n?.choice===e,p=Nr(n&&d?n.orders.length:null);ae(a("orders.title"));let _=[o,r].find(m=>m instanceof Z);if(_)return h(Y,{failed:_});if(n&&d&&nc(n))return oc();let f=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${h(cs,{search:e.search,find:f})}</div>
    ${h(ns,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${tc(d?n:null,s)}</p>
    ${o?h(Y,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:cr()}
    ${n&&n.orders.length>0?h(ec,{found:n,failed:r,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?h(rs,{found:n,busy:s,more:l,choose:t}):null}
  `}function Xl(){let[e,t]=g(ln);return R(()=>{let n=()=>t(ln());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{Do(n,o),t(n)}]}function ec({found:e,failed:t,busy:n,isFound:o,save:r,more:s}){let i=Dr(e),l=w(null),u=w(null);q(()=>{(u.current===null?null:l.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let d=()=>(u.current=i.length,s()),p=i.findIndex(Ie),_=new Set(i.map(f=>f.channel)).size>1;return c`
    <ul ref=${l} class="orders" aria-busy=${o?void 0:"true"} onClickCapture=${r}>
      ${i.map((f,m)=>h(es,{key:f.id,order:f,filled:m===p,withChannel:_}))}
    </ul>
    ${t?h(Y,{failed:t,again:d,at:e.at}):h(ss,{found:e,busy:n,more:d})}
  `}function tc(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var nc=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function oc(){let e=N.home?c`<a class="btn primary" href=${N.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${h(Se,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var ds=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ce(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function te({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${y("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function ps(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Dt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,..._}){let f=B(),m=e??f,$=ce(s,n),v={id:m,name:n,value:o,required:i,maxLength:_.maxLength,autocomplete:_.autocomplete,dir:"auto","aria-invalid":$.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,$.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:b=>r(b.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${ps(m,t,!i)}
      ${l?c`<textarea rows="4" ...${v}></textarea>`:c`<input type=${p??"text"} ...${v} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${h(te,{id:`${m}-problem`,problems:$})}
    </div>
  `}function ms({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=B(),u=e??l,d=ce(i,n);return c`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${d.length?"true":void 0} aria-describedby=${d.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((p,_)=>c`
          <label key=${p.value} class="choice">
            <input type="radio" id=${_===0?u:void 0} name=${`${u}-${n}`} value=${p.value}
              checked=${p.value===r} onChange=${()=>s(p.value)} />
            <span>${p.label}</span>
          </label>
        `)}
      ${h(te,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function Xe({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:_}){let f=B(),m=e??f,$=ce(i,n);return c`
    <div class=${_?"field wide":"field"}>
      ${ps(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${$.length?"true":void 0}
          aria-describedby=${$.length?`${m}-problem`:void 0}
          onChange=${v=>s(v.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(v=>c`<option key=${v.value} value=${v.value} selected=${v.value===r}>${v.label}</option>`)}
        </select>
        ${y("down","s")}
      </div>
      ${h(te,{id:`${m}-problem`,problems:$})}
    </div>
  `}var rc=new Intl.ListFormat(S,{type:"unit",style:"short"}),H=e=>`field-${e.replace(/\W/g,"-")}`;function fs({problems:e,fieldOf:t,round:n}){let o=w(null);if(R(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${y("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${sc([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function sc(e){let t=[...e];return rc.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${H(r.path)}`} onClick=${ic}><bdi>${o}</bdi></a>`:o})}function ic(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var ac={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},lc=["name","line1","line2"],cc=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function he(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var uc=new Intl.Collator(S),dc=ds.map(e=>({value:e,label:mt(e)})).sort((e,t)=>uc.compare(e.label,t.label)),Dn=new Map;function pc(e){let t=Dn.get(e);if(t)return t;let n=C("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>Dn.delete(e)),Dn.set(e,n),n}function hs(e){let[{form:t,failed:n},o]=g({form:null,failed:null}),[r,s]=g(0);return R(()=>{if(!e)return;let i=!0;return pc(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function _s(e,t,n){let o=et(t,n).map(r=>[r.name,Pn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function et(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=cc.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function Pn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??(mc(e,n)?o:"")}function mc(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function $s(e,{name:t,latinName:n}){let o=new Intl.Locale(S).maximize().region===e;return n&&!o?`${n} (${t})`:t}function ys(e,t,n){return[...et(t,n).map(r=>{let s=Pn(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?$s(t.countryCode,i):s}),mt(t.countryCode)].filter(Boolean)}function gs({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${h(Xe,{id:H("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:dc,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?et(s,t).map(u=>h(fc,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?h(Y,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function fc({field:e,address:t,before:n,set:o,problems:r}){let s=Pn(t,e,n),i={id:H(`address.${e.name}`),label:e.label,wide:lc.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:ac[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return h(Dt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:$s(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return h(Xe,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function Pt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[mt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var hc={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function Mt(e){let[t,n]=g(""),o=w(He());async function r(s,i){try{let l=await C(s,{input:{...i,idempotencyKey:o.current(i)}}),[u]=Object.values(l);n(u.__typename===hc[s]?"":tt(u)),await e()}catch(l){n(le(l))}}return{run:r,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function tt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Nt=5,_c=6e4,ve=new Map,be=class extends Error{},Mn=e=>ve.get(e.key)?.file,nt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),Nn=e=>e.some(t=>t.state==="sending"||t.state==="checking");function Ln(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Nt?a("photos.tooMany",{max:Nt}):null}function vs(e){let t=n=>n.state!=="ready"&&!ve.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function Bn(e,t,n){let o=Date.now()*1e3+ve.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),ws(o,e,t,n)}function bs({key:e},t,n){let o=ve.get(e)?.file;o&&ws(e,o,t,n)}function Lt({key:e},t){ve.get(e)?.stopper.abort(),ve.delete(e),t(n=>n.filter(o=>o.key!==e))}async function ws(e,t,n,o){let r=new AbortController;ve.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await $c(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof be?i.message:le(i)})}}async function $c(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new be(tt({message:"",...r}));return r.upload&&await yc(r.upload,e,n,o),o({state:"checking"}),await gc(r.attachment.id,t),r.attachment.id}function yc({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new be(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:_})=>r({state:"sending",progress:Math.round(100*p/_)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function gc(e,t){let n=Date.now()+_c;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new be(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new be(a("photos.notTaken"))}var Pe=(e,t)=>`${e}:${t}`;function qn(e,t,n){let o={values:{},message:"",address:he(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return Hn(o,t,n??vc(t))}function Hn(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function vc(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function Fn(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Es(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:nt(e.photos),...e.values};return o&&(r.address=_s(e.address,o,he(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Me(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function xs(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Me(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Rs(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var bc=8;function As({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=g(""),l=e.lines.flatMap(f=>wc(f,t)),u=l.length>bc,d=l.filter(({line:f})=>Ec(n,f)||ks(f.title).includes(ks(s))),p=r.filter(f=>f.path==="items"),_=c`
    ${d.filter(f=>f.left>0).map(f=>h(kc,{key:f.line.id,row:f,action:t,items:n,set:o,problems:r}))}
    ${d.filter(f=>f.left===0).map(Sc)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${H("items")}-problem`:void 0}>
      <legend class="label" id=${H("items")} tabindex="-1">${a("form.items")}</legend>
      ${h(te,{id:`${H("items")}-problem`,problems:p})}
      ${u?h(xc,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${_}</div>`:c`<div class="picks">${_}</div>`}
    </fieldset>
  `}function wc(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Ec=(e,t)=>e.some(n=>n.lineId===t.id),ks=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function xc({search:e,set:t,count:n}){let o=B();return c`
    <div class="search-in">
      ${y("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Rc} />
    </div>
  `}function Rc(e){e.key==="Enter"&&e.preventDefault()}function kc({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(_=>_.lineId===e.id),u=o.filter(_=>_!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(_,f)=>r(o.map(m=>m===l?{...m,...f}:m),`${i}.${_}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${H(i)} checked=${!!l} onChange=${d} />
        ${h(re,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?h(Ac,{item:l,left:t,set:_=>p("quantity",{quantity:_}),problems:ce(s,`${i}.quantity`)}):null}
              ${h(Xe,{id:H(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(_=>_.field==="reason"),value:l.reason,set:_=>p("reason",{reason:_}),problems:s,empty:a("form.choose"),required:!0})}
              ${h(te,{id:`${H(i)}-problem`,problems:s.filter(_=>_.path===i||_.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Ac({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=H(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${y(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${X(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${h(te,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Sc({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${h(re,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Ss({order:e,action:t,parcels:n,set:o,problems:r}){let s=H("shipmentIds"),i=ce(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex(f=>f.id===l),_=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter(f=>f!==l):[...n,l])} />
            <span>
              <bdi>${_?Ur(_,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(te,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Ic="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Bt=96;function Un(e){return{create:async t=>(await C("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await C("attachment",{id:t})).attachment}}function qt({id:e,problems:t=[],...n}){let o=B(),r=e??o,[s,i]=g(!1),{orderId:l,set:u,api:d=Un}=n,p=m=>$=>{$.preventDefault(),i(m)},_=m=>{p(!1)(m);for(let $ of m.dataTransfer?.files??[])Bn($,d(l),u)},f=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${_}>
        ${y("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Nt})}</span></span>
        ${Is({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":f,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${y("photo","s")}${a("photos.camera")}${Is({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${h(te,{id:`${r}-problem`,problems:t})}
      ${h(Tc,n)}
    </div>
  `}function Is(e,{orderId:t,set:n,api:o=Un}){return c`<input type="file" multiple accept=${Ic} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)Bn(i,o(t),n);s.value=""}} />`}function Tc({photos:e,...t}){let n=w(null);R(()=>t.set(vs),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>h(Cc,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Cc({photo:e,orderId:t,set:n,api:o=Un,removed:r}){let{name:s,state:i,progress:l}=e;function u(){Lt(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${h(Pc,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Oc[i]}>${e.problem??a(Dc[i])}</span>`}
        ${i==="failed"&&Mn(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>bs(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${y("close","s")}</button>
    </li>
  `}var Oc={checking:"hint",ready:"ok",failed:"problem"},Dc={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Pc({photo:e}){let t=w(null),[n,o]=g(!1),r=Mn(e);return R(()=>{r?.type.startsWith("image/")&&Mc(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Bt} height=${Bt} hidden=${!n}></canvas>
      ${n?null:y(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Mc(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Bt,Bt),n.close(),!0}function Ht(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${y(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:X(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Ft(e){return(await C("attachment",{id:e})).attachment?.downloadUrl}var Nc={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Ts=e=>a(Nc[e]??"form.kind");function Cs({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${h(fs,{problems:s,round:l,fieldOf:u=>Lc(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(As,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Ss,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?h(gs,{address:r.address,before:he(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Me(t).map(u=>h(ms,{key:u,id:H(u),legend:Ts(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${h(Dt,{id:H("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${h(qt,{id:H("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:ce(s,"attachmentIds")})}
  `}function Lc(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Bc(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?qc(e,s,t,o):Me(n).includes(r)?{path:r,label:Ts(r)}:null}function Bc(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function qc(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=et(o,he(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var ot=[],Wn="",Ut=!1,Os="auto",Gn=()=>!!document.documentElement.dataset.page,rt=()=>!!history.state?.dialog;function Gt(e,t){q(()=>{if(!Gn())return;let n=()=>e();return ot.push(n),Wn=t??location.href,queueMicrotask(Wt),()=>{ot.splice(ot.indexOf(n),1),queueMicrotask(Wt)}},[])}function Ds(e,t){Gn()&&(rt()?t||Wt():history.replaceState(null,"",e))}function Wt(){Ut||(ot.length>0?Hc():rt()&&(Ut=!0,history.back()))}function Hc(){let e={...history.state,dialog:!0};if(rt())return history.replaceState(e,"",Wn);Os=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",Wn)}addEventListener("popstate",()=>{if(!Gn())return;let e=!Ut;Ut=!1,rt()||(history.scrollRestoration=Os),e&&!rt()?ot.at(-1)?.():Wt()});var st=null;function Ps(e){let t=e?.getRootNode(),n=st??Fc(t,e);return st=null,()=>{if(n.opener&&t.activeElement===n.opener)return Vn(n,t);!Ns(t)&&!e?.contains(t.activeElement)||(st=n,queueMicrotask(()=>{st===n&&Ms(n,t),st=null}))}}function Fc(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Ms({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return Vn({opener:e,around:t},n);for(let r of t.flatMap(Uc))if(r.tabIndex=-1,o(r))return Vn({opener:r,around:t},n)}function Vn({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Ns(n)&&Ms({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Ns=e=>!e.activeElement||e.activeElement===document.body;function Uc(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Ls({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=w(null),d=w(null),p=B(),_=()=>u.current?.close();q(()=>{let $=Ps(u.current);return u.current?.showModal(),$},[]),q(()=>d.current?.focus(),[e,t]),Gt(_,i);let f=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${y(n.icon,"l")}</span>${f}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Gc(_)}>
      ${n?null:Wc(f,t,_)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Wc(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${y("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Gc(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}var Vc={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Bs=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function qs(e,t){let[n,o]=Vc[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:Bs()}}function Hs(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${Rt(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Bs()}`}}function Fs({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${y("next","s")}</button>`:null}
    `}}var Kn=5,jn=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Ws({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${Kc(t)}
    ${r?c`<div class="goods-set">${Gs(e).slice(0,Kn).map(({id:s,title:i,imageUrl:l})=>h(re,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${we(a("form.order"),a("form.orderOf",{number:e.number,date:V(e.placedAt,e.timeZone)}))}
      ${r?we(a("order.items"),jc(e)):null}
      ${r?we(a("order.total"),e.total?.formatted):null}
      ${o?we(a("form.address"),Us(ys(n.address,o,he(e.shippingAddress)))):null}
      ${Me(t).map(s=>we(a("form.reason"),Zc(t,s,n.values[s])))}
      ${we(a("form.message"),n.message.trim())}
      ${we(a("photos.add"),n.photos.length?Us(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Kc(e){if(!e.settlesItself)return c`<div class="notice">${y("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${y("alert")}<p>${t}</p></div>`}function we(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Us=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),Gs=e=>e.lines.filter(t=>t.quantity>t.cancelled);function jc(e){let t=Gs(e),n=t.length-Kn,o=t.slice(0,Kn).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Zc(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Zn=new Map,Vs=new Map,Yn=new Map;function Vt(e,t){let n=Qn(e),[o]=g(t),[,r]=g(0);q(()=>Yc(n,()=>r(i=>i+1)),[n]);function s(i){let l=zn(n)??o,u=typeof i=="function"?i(l):i;Jn(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[zn(n)??o,s,()=>Jn(n,null)]}var Kt=e=>zn(Qn(e)),jt=(e,t)=>Jn(Qn(e),t),Qn=e=>_o("token",e);function zn(e){let t=sessionStorage.getItem(e)??Yn.get(e);if(t===void 0)return null;let n=Vs.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Vs.set(e,{json:t,value:o}),o}function Jn(e,t){if(Yn.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{Yn.set(e,n)}}for(let n of Zn.get(e)??[])n()}function Yc(e,t){let n=Zn.get(e)??new Set;return Zn.set(e,n.add(t)),()=>{n.delete(t)}}async function Ks(e,t){let n=e.toLowerCase();try{let o=await C(n,{input:t});return zc(Object.values(o)[0])}catch(o){return o instanceof Z?{signedOut:!0}:{failed:le(o)}}}function zc(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function js({order:e,action:t,chosen:n,changed:o}){let r=Pe(e.id,t.type),[s,i]=g(()=>Jc(r,t,n)),[l,u,d]=Vt(r,qn(e,t,n)),[p,_]=g([]),[f,m]=g(null),[$,v]=g(0),[b,x]=g(!1),E=Fn(l,t);function M(W,L){u(F=>({...Fn(F,t),...W})),_(p.filter(F=>F.path!==L&&!F.path.startsWith(`${L}.`)))}function T(W){u(L=>({...L,photos:W(L.photos)})),_(L=>L.filter(F=>!F.path.startsWith("attachmentIds")))}function _e(W){return _(W),m(null),v($+1),W.length===0}function Le(){let W=Ln(E.photos);return _e([...xs(E,t),...W?[{path:"attachmentIds",message:W}]:[]])}async function Re(W){if(b)return!0;if(!Le())return!1;x(!0);let L=Es(E,e,t,W),F=rn(L,E.sent);u(G=>({...G,sent:F}));let U=await Ks(t.type,{...L,idempotencyKey:F.key});return"filed"in U&&d(),"problems"in U?_e(Rs(U.problems,E)):m(U),"problems"in U||"signedOut"in U||o(),v(G=>G+1),x(!1),!("problems"in U)}function se(){for(let W of E.photos)Lt(W,T);d(),i(!1),_e([])}return{filled:E,isDraft:s,problems:p,outcome:f,round:$,busy:b,change:M,changePhotos:T,isReady:Le,send:Re,startAfresh:se}}function Jc(e,t,n){let o=Kt(e);return o?(n&&jt(e,Hn(o,t,n)),!0):!1}function Zs(e,t,n){let o=Kt(Pe(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=Kt(Pe(e.id,n.type))??qn(e,n),s=[r.message,o.message].filter(Boolean);jt(Pe(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),jt(Pe(e.id,t.type),null)}function Ys({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=Qc(t),l=js({order:e,action:i,chosen:n,changed:s}),u=hs(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=g(!1),_=w((()=>{}));async function f(b){b.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(jn(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:f},$=Xc(e,i,l,o,_)??(d?nu(m,()=>p(!1)):tu(m));return h(Ls,{close:()=>{r(),_.current()},address:oe(e.id,i.type),...$})}function Qc(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Xc(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?qs(t.type,e):Hs(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>eu(d.getElementById(Qe(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===J(e,t.type)?.insteadTry&&u==="AVAILABLE");return Fs(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Zs(e,t,i),r(i.type))})}function eu(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function tu({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=jn(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?ou(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${y("info")}<p>${t.notice}</p></div>`:null}
      ${h(Js,{filling:n})}
      ${h(Cs,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${zs(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function nu({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${h(Js,{filling:n})}${h(Ws,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${zs(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function zs({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function ou({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${y("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function Js({filling:{outcome:e,round:t}}){let n=w(null);return R(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${y("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${Rn()}</div>`}function Xs(e){let t=ie("id");return t?e.page(t):h(ru,e)}function ru({find:e,page:t,none:n,back:o}){let r=ie("number"),s=a("order.title",{number:r}),{data:i,failed:l,again:u}=wt(()=>e(r));if(ae(s),l&&!i)return h(Y,{failed:l,again:u});if(!i)return h(Et,{title:s});let[d]=i;return d?i.length===1?t(d.id):su(s,r,i,o()):n(s)}function su(e,t,n,o){return c`
    ${o}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>c`<li key=${r.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${oe(r.id,ie("help"))}><bdi>${r.number}</bdi></a></h2>
              <span class="chip">${r.statusText}</span>
            </div>
            <p class="meta">${iu(r)}</p>
          </div>
        </li>`)}
    </ul>
  `}function iu({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=c`<span>${a("event.placed")} ${Te(n,o)}</span>`,i=r?c`<bdi>${r.formatted}</bdi>`:null;return Ot([Qs("order.channel",e),Qs("desk.customer",t),s,i])}var Qs=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function ti({order:e,shipment:t,place:n,open:o,changed:r}){return t.isNote?au(e,t,n):h(lu,{order:e,shipment:t,place:n,open:o,changed:r})}function au(e,t,n){return c`<li class="parcel"><h3>${It(t,n)}</h3>${ni(e,t)}</li>`}function lu({order:e,shipment:t,place:n,open:o,changed:r}){let s=Mt(r),i=J(e,"REPORT_PACKAGE_NOT_RECEIVED"),l=i?.shipments.find(d=>d.shipment.id===t.id),u=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${It(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${a("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${a("parcel.tracking")}</dt><dd>${cu(t)}</dd></div>`:null}
        ${uu(t,j(e)).map(([d,p])=>Ce(d,p,e.timeZone))}
      </dl>
      ${ei(t)||j(e)?null:c`<p class="hint">${a("parcel.prepared")}</p>`}
      ${k(t.returnedAt)?c`<p class="notice">${a("parcel.cameBack")}</p>`:null}
      ${ni(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${u}>${a("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&ei(t)?h(Je,{action:i,actions:e.helpActions,open:o,chosen:t.id,part:l&&{open:l.available,reason:l.reason,openRequests:l.openRequests}}):null}
    </li>
  `}function ni(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:o,quantity:r})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${o}><span dir="auto">${s?.title??a("parcel.goneLine")}</span> <span class="quantity">${a("order.times",{count:r})}</span></li>`})}
    </ul>
  `}var ei=e=>O(e.shippedAt);function cu({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function uu({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:o,returnedAt:r},s){return[[K(e)?a("event.shipBy"):a("event.shipped"),e],[K(t)?a("event.deliverBy"):a("event.delivered"),t],[Oe(o),k(n)],[a("event.returned"),k(r)]].flatMap(([l,u])=>u&&!(s&&K(u))?[[l,u]]:[])}function oi({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${a("order.times",{count:o})}`:a("order.quantity",{count:o})}function ri({order:e,request:t,write:n,changed:o}){let r=Mt(o),s=Qe(t.id),i=J(e,t.type)?.title,l=e.timeZone,u=()=>r.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${Vr(t)}
      </div>
      <dl class="facts">
        ${At(a("request.filedAt"),t.filedAt,l)} ${At(a("request.answerBy"),K(t.answerBy)?t.answerBy:null,l)}
        ${Ce(a("request.replyBy"),t.replyByDay,l)} ${At(a("request.closedAt"),t.closedAt,l)}
      </dl>
      ${Wr(t.answerBy,l)}
      ${du(t,l)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${Ht(t.attachments,Ft)}
      ${r.shown}
      <div class="links">
        ${d(`${s}-write`,t.canReply,a("request.write"),p=>n(t,p.currentTarget))}
        ${d(`${s}-withdraw`,t.canWithdraw,a("request.withdraw"),u)}
      </div>
    </li>
  `;function d(p,_,f,m){return _?c`<button type="button" id=${p} class="link" aria-labelledby=${`${p} ${s}-title`} onClick=${m}>${f}</button>`:null}}function du({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${pu(t,n)}`}function pu(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Pt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${Te(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(mu)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function mu({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Xn=92,si=190,Zt=74,ii=30,ai=14,fu=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],hu=["shipBy","deliverBy"];function li({order:e,now:t,children:n}){let o=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),r=$u(e,o,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${a("windows.title")}</h2>
      <p class="hint">${a("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${yu(r,o,t,e.timeZone)}</div>
      <details>
        <summary>${a("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${bu(o,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function _u(e,t,n){return t==="receivedAt"?Oe(e.receiptConfirmed):t==="shipBy"&&!z(e)?a("event.readyBy"):a(n)}function $u(e,t,n){let o=new Map,r=(i,l,u=i)=>{let d=Date.parse(i),p=o.get(d)??{at:d,day:u,names:[]};l&&!p.names.includes(l)&&p.names.push(l),o.set(d,p)};for(let[i,l,u]of fu){let d=e[i];typeof d!="string"||j(e)&&hu.includes(i)||i==="deliverBy"&&!z(e)||r(d,_u(e,i,l),(u&&e[u])??d)}for(let{opensAt:i}of t)i&&r(i,"");for(let{closesAt:i,lastDay:l}of t)i&&r(i,"",l??i);return r(new Date(n).toISOString(),a("windows.now")),[...o.values()].sort((i,l)=>i.at-l.at).map(i=>({...i,now:i.at===n}))}function yu(e,t,n,o){let r=si+e.length*Xn,s=Zt+t.length*ii+10,i=d=>ct?r-d:d,l=d=>si+Xn/2+e.findIndex(p=>p.at===d)*Xn,u=(d,p)=>({x:Math.min(i(d),i(p)),width:Math.max(2,Math.abs(p-d))});return c`
    <svg class="windows" viewBox=${`0 0 ${r} ${s}`} width=${r} height=${s} aria-hidden="true">
      ${e.map(d=>{let p=i(l(d.at));return c`
          <g key=${d.at} class=${d.now?"mark now":d.at>n?"mark to-come":"mark"}>
            <line x1=${p} x2=${p} y1=${Zt-8} y2=${s-4} />
            ${d.names.slice(0,3).map((_,f)=>c`<text x=${p} y=${14+13*f} text-anchor="middle">${vu(_)}</text>`)}
            <text class="day" x=${p} y=${Zt-14} text-anchor="middle">${Ro(d.day,o)}</text>
          </g>
        `})}
      ${t.map((d,p)=>{let _=Zt+p*ii,f=gu(d,l,r);return c`
          <g key=${d.id} class=${`window ${d.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${_+ai} text-anchor="start">${d.title}</text>
            ${f?c`<rect y=${_+3} height=${ai} rx="4" ...${u(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function gu(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let o=t(Date.parse(e.opensAt)),r=e.closesAt?t(Date.parse(e.closesAt)):n-6;return r>o?{from:o,to:r}:null}var vu=e=>e.length>15?`${e.slice(0,14)}…`:e;function bu(e,t){return c`
    <table>
      <thead><tr><th scope="col">${a("windows.help")}</th><th scope="col">${a("windows.opens")}</th><th scope="col">${a("windows.closes")}</th><th scope="col">${a("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?V(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?V(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??a("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}var Ne="order";function ue(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=it(e,o);return{...o,title:n(o.type)?`${r} (${pe(o.filedAt,e.timeZone)})`:r}})}var it=(e,{type:t,stateText:n})=>J(e,t)?.title??n;function de(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function ci(e,{chosen:t,hasWords:n,last:o}){let r=ue(e),s=de(r),i=d=>d===Ne||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:wu(r,Ne));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var wu=([e,t],n)=>e&&!t?e.id:n;function ui(e,t,n){let[o,r]=g(!1),[s,i]=g(null),[l,u]=g(null),[d,p]=g(""),_=w(He());async function f(v){let b=v===Ne?null:v,x={orderId:e.id,text:t.text(v),helpRequestId:b,attachmentIds:nt(t.photos(v))},{postMessage:E}=await C("post_message",{input:{...x,idempotencyKey:_.current(x)}});return E.__typename!=="MessagePosted"?(await n(!1),{message:tt(E),at:null}):(_.current=He(),t.clear(v),p(v),await n(!0),null)}async function m(v){if(o)return s;r(!0),u(null);let b=Eu(v,t)??await f(v.id).catch(xu);return i(b),u(b?null:v),r(!1),b}function $(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:m,reset:$}}function Eu({id:e,isClosed:t},n){let o=n.photos(e);return t?{message:a("conversation.chooseFirst"),at:"subject"}:o.some(r=>r.state==="failed")?{message:a("conversation.photoFailed"),at:null}:Nn(o)?{message:a("conversation.photoSending"),at:null}:n.text(e).trim()?null:{message:a("conversation.empty"),at:"words"}}var xu=e=>({message:le(e),at:null,isSignedOut:e instanceof Z});function di({id:e,title:t,isAnswer:n},o,r){let s=ue(r).find(l=>l.id===e),i=K(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function pi({order:e,subject:t,choose:n}){let o=B(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:de(i);return c`
    <div role="status">
      ${s?ku(e,t):null} ${l?Au(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${Ru(t)}</select>
              ${y("down","s")}
            </span>
          </div>`:null}
  `}function Ru({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Ne,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function ku(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:it(e,n),state:n.stateText}:null;return c`<p class="notice warn">${y("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function Au({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${y("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}function mi(e){let[t,n]=Su(e),[o,r]=g({}),s=u=>t.texts[u]??"",i=u=>o[u]??[];function l(u,d){r(p=>({...p,[u]:d(p[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,d)=>n(p=>({...p,[u]:d}),u),changePhotos:l,move(u,d){n(p=>({...p,[u]:"",[d]:[p[d],p[u]].filter(_=>_?.trim()).join(`

`)}),d),r(p=>({...p,[u]:[],[d]:[...p[d]??[],...p[u]??[]]}))},clear(u){n(d=>({...d,[u]:""})),l(u,()=>[])}}}function Su(e){let[t,n,o]=Vt(`talk:${e}`,{about:"",texts:{}});function r(s,i){let l=0;n(u=>{let d=Object.fromEntries(Object.entries(s(u.texts)).filter(([,p])=>p));return l=Object.keys(d).length,{about:i??Object.keys(d)[0]??"",texts:d}}),l===0&&o()}return[t,r]}function fi({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=mi(e.id),[i,l]=g(""),u=ui(e,s,async $=>{$&&n(""),$&&l(""),await o()}),d=ci(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p($,v){d.isClosed&&s.move(d.id,$),n($),u.reset(),v&&r.current?.focus()}function _($){s.write(d.id,$),n(d.id),u.reset()}async function f($){$.preventDefault();let v=await u.send(d);Ou(r.current,v?.at==="subject"?"select":"textarea")}let m={orderId:e.id,photos:s.photos(d.id),set:Iu(s,d.id)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${f}>
      <p class="sent" role="status">${u.sent?di(u.sent,d,e):null}</p>
      ${h(pi,{order:e,subject:d,choose:p})}
      ${h(Tu,{box:r,subject:d,words:s,sending:u,write:_,hold:$=>l($?d.id:"")})}
      ${h(qt,{key:d.id,...m})}
    </form>
  `}var Iu=(e,t)=>n=>e.changePhotos(t,n);function Tu({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},write:l,hold:u}){let d=B();return c`
    <div class="composer-box">
      <label class="hidden" for=${d}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${d} ref=${e} rows="2" dir="auto" value=${r.text(t)} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?`${d}-problem`:void 0}
        onInput=${p=>l(p.currentTarget.value)} onKeyDown=${Cu}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${p=>p.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${y("send","s")}
        </button>
      </div>
    </div>
    ${i?c`<div role="alert">
            <p id=${`${d}-problem`} class="problem">${y("alert","s")}${i.message}</p>
            ${i.isSignedOut?h(Ze,{primary:!1}):null}
          </div>`:null}
  `}function Cu(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Ou(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var Du=864e5,Pu=new Intl.RelativeTimeFormat(S,{numeric:"auto"}),_i=Q(()=>({day:"numeric",month:"short"})),$i=Q(()=>({day:"numeric",month:"short",year:"numeric"})),hi=Q(()=>({year:"numeric"})),Mu=[!1,!0].map(e=>Q(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),Nu=new Intl.DateTimeFormat().resolvedOptions().timeZone,yi=(e,t)=>Mu[t===Nu?0:1]?.(t).format(new Date(e)),gi=(e,t)=>(eo(e,t)?_i:$i)(t).format(new Date(e)),eo=(e,t)=>hi(t).format(new Date(e))===hi(t).format(Date.now());function vi(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=V(r.at,n),l=!t(r)&&!wi(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return Lu(o).map(r=>({label:Bu(r,n),isOneDay:bi(r,n),entries:r}))}function Lu(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var bi=(e,t)=>new Set(e.map(({at:n})=>V(n,t))).size===1;function Bu(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return bi(e,t)?wi(r,t)??A(r,t):(eo(o,t)&&eo(r,t)?_i:$i)(t).formatRange(new Date(o),new Date(r))}function wi(e,t){let n=[0,1].find(o=>V(e,t)===V(new Date(Date.now()-o*Du).toISOString(),t));return n===void 0?null:Pu.format(-n,"day")}var to={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},qu={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},Hu={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Ei(e){switch(e.__typename){case"OrderEventEntry":return to[e.event]??"info";case"ParcelEventEntry":return to[e.parcelEvent]??"parcel";case"ItemEventEntry":return to[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return qu[e.type]??"help";case"HelpRequestSettledEntry":return Hu[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Fu=()=>N.name||a("conversation.shop"),no=(e,t)=>ki(e,t)!==null;function xi(e,t,n){let o=ki(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:Uu(e,t,n)} ${o?Wu(e,t,o):null}
    </li>
  `}function Uu(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?oo(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${y(Ei(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Ri(t.at,e.timeZone,n)}
    </p>
  `}function Wu(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?oo(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):Fu()}</bdi> · ${Ri(t.at,e.timeZone,!0)}
        ${s?c` · <bdi>${it(e,s)}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Ht(o,Ft)}
      ${s&&Gu(e,t,s.id)?c`<p class="wanted">${y("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Ri(e,t,n){return c`<time datetime=${e} title=${pe(e,t)}>${n?yi(e,t):gi(e,t)}</time>`}function ki(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?oo(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var oo=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Gu(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&de(ue(e)).some(({id:o})=>o===n)}function Yt(e,t){let[n,o]=g({items:ro(e),cursor:so(e)});R(()=>o(d=>Vu(d,e)),[e]);let[r,s]=g(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:Ai(ro(d),p.items),cursor:so(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function zt({earlier:e,failed:t}){return t?h(Y,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Vu(e,t){let n=ro(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Ai(e.items,n)}:{items:n,cursor:so(t)}}function Ai(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var ro=e=>e.edges.map(t=>t.node).reverse(),so=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var Ku=8;function Si(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=g(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Ku?Zu(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return q(()=>{let u=n.current;if(ju(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=io(e.current,u.element)-u.top),i(),n.current&&s(Ii(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var Ii=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),ju=(e,t)=>Ii(e,t).at(-1)?.author==="SHOPPER";function Zu(e){let t=[...e.querySelectorAll(".entry")].find(n=>io(e,n)+n.clientHeight>0);return t?{element:t,top:io(e,t)}:null}var io=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Yu=2e4;async function at(e,t){return(await C("order_timeline",{...Mo(e),...t})).order?.timeline}function Ci(e,t,n){let o=Ti(t);R(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await at(e,{first:1}).then(Ti,()=>null);(l!==o||r)&&n(),r=l===null},Yu);return()=>clearInterval(i)},[e,o])}var Ti=e=>e?.edges[0]?.node.id;function Oi({order:e,timeline:t,changed:n}){let o=w(null),r=Yt(t,f=>at(e.id,{after:f})),{items:s}=r,i=Ju(s),{below:l,scrolled:u,toEnd:d}=Si(o,s);Qu(e.id,s,o,n),Xu(o,r.earlier!==null);let p=!r.earlier&&!s.some(f=>no(e,f)),_=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${zt(r)}
          <ol class="entries">${vi(s,f=>no(e,f),e.timeZone).map(f=>zu(e,f,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${_}>${y("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function zu(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,xi(e,s,n)])]}function Ju(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function Qu(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);R(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await C("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function Xu(e,t){let n=w(t);q(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}var ed="(min-width: 64rem)";function Jt(e,t="box"){let n=Qt(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Di(e){let[t,n]=g(!1),o=w(null),r=()=>e.current?.hidePopover();R(()=>{let u=matchMedia(ed);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),td(e);function s({newState:u}){u==="open"&&e.current&&(o.current=Qt(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&nd(e.current,o.current)}function l({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function Pi({close:e}){return Gt(e),null}function td(e){R(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function nd(e,t){let n=Qt(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var Qt=e=>e.getRootNode();function Mi(e,t){let n=Qt(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Ni({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:l,handlers:u}=Di(s);return Ci(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?h(Pi,{close:l}):null}
      <div class="talk">
        ${od(e,l)} ${h(Oi,{order:e,timeline:t,changed:r})} ${h(fi,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function od(e,t){let n=pt(),o=rd(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:y("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${N.name?a("conversation.with",{shop:N.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${y("close")}</button>
    </div>
  `}function rd(e){let t=e.timeZone,n=ue(e),o=de(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!K(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function Li({order:e}){let t=de(ue(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Mi(n,"help")}>${y("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Jt(n,"head")}>
        ${y("chat")}${a("dock.messages")} ${sd(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function sd(e,t){return e?c`<span class="count new"><span aria-hidden="true">${X(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}var xe={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},id=Object.values(xe).flat();function Bi(){return h(Xs,{find:async e=>(await C("orders_numbered",{number:e})).ordersNumbered,page:e=>h(ad,{id:e}),none:Hi,back:qi})}var qi=()=>c`<p class="back"><a href="./">${a("order.back")}</a></p>`;function Hi(e){return c`<h1>${e}</h1><p>${a("order.none")}</p><p><a class="button" href="./">${a("orders.title")}</a></p>`}function ad({id:e}){let{data:t,failed:n,again:o}=wt(async()=>{let[{order:s},i]=await Promise.all([C("order_details",{id:e}),at(e)]);return{order:s,timeline:i,at:Date.now()}}),r=t?.order?a("order.title",{number:t.order.number}):a("orders.title");return ae(r),n&&!t?h(Y,{failed:n,again:o}):t?!t.order||!t.timeline?Hi(r):c`
    ${n?h(Y,{failed:n,again:o,at:t.at}):null}
    ${h(ld,{order:t.order,timeline:t.timeline,at:t.at,title:r,again:o})}
  `:h(Et,{title:r})}function ld({order:e,timeline:t,at:n,title:o,again:r}){let[s,i]=g(null),[l,u]=g(""),d=(f,m)=>i({type:f,chosen:m}),p=()=>i(f=>f===s?null:f),_=J(e,s?.type);return R(()=>{let f=J(e,ie("help")),m=f?.state==="AVAILABLE";m&&i({type:f.type}),Ds(oe(e.id),m)},[]),c`
    ${qi()}
    <div class="order-head">
      <h1>${o}</h1>
      ${Gr(e)}
    </div>
    <div class="order-page"><div class="order-main">
    <div class="columns">
      ${dd({order:e,open:d})} ${md({order:e,open:d})} ${fd({order:e,open:d})}
    </div>
    ${_d({order:e,open:d})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${a("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(ti,{key:f.id,order:e,shipment:f,place:m,open:d,changed:r}))}</ul>
      ${e.shipments.every(f=>f.isNote)?ud({order:e,open:d}):null}
    </section>
    <div id="help">${h(li,{order:e,now:n},Ee(cd(e),{order:e,open:d}))}</div>
    ${h($d,{order:e,setAbout:u,changed:r})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${a("order.noLonger")}</h2>
      ${Ee(xe.end,{order:e,open:d})}
    </section>
    </div>${h(Ni,{order:e,timeline:t,about:l,setAbout:u,changed:r})}</div>
    ${h(Li,{order:e})}
    ${s&&_?h(Ys,{key:s,order:e,action:_,chosen:s.chosen,open:d,close:p,changed:r}):null}
  `}function Ee(e,{order:t,open:n}){return e.flatMap(r=>J(t,r)??[]).map(r=>h(Je,{key:r.type,action:r,actions:t.helpActions,open:n}))}var cd=e=>e.helpActions.map(t=>t.type).filter(t=>!id.includes(t));function ud({order:e,open:t}){return c`
    ${z(e)?c`<p>${a(j(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${Ee(xe.parcels,{order:e,open:t})}
  `}function dd({order:e,open:t}){let n=[[a("event.placed"),e.placedAt],[a("event.paid"),k(e.paidAt)],St(e),...pd(e),[Tt(e.deliverBy),j(e)||!z(e)||k(e.deliveredAt)?null:e.deliverByDay],[a("event.delivered"),k(e.deliveredAt)],[Oe(e.receiptConfirmed),k(e.receivedAt)],[a("event.cancelled"),k(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${a("order.progress")}</h2>
      <dl class="facts">
        ${Hr(a("order.channel"),e.channel)} ${n.map(([o,r])=>Ce(o,r,e.timeZone))}
      </dl>
      ${Ee(xe.progress,{order:e,open:t})}
    </section>
  `}function pd({firstShippedAt:e,firstHandedOverAt:t}){return[[a("event.shipped"),k(e)],[a("event.handedOver"),k(t)]].sort(([,o],[,r])=>String(o).localeCompare(String(r)))}function md({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${a("order.address")}</h2>
      ${e.shippingAddress?Pt(e.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
      ${Ee(xe.address,{order:e,open:t})}
    </section>
  `}function fd({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${a("order.payment")}</h2>
      ${hd(e)}
      ${kn(e.payment)?c`<p>${kn(e.payment)}</p>`:null}
      ${Ee(xe.payment,{order:e,open:t})}
    </section>
  `}function hd({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${Fr(t)}
      ${e?c`<div><dt>${a("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${a("order.noTotal")}</p>`}
  `}function _d({order:e,open:t}){let n=J(e,"RETURN_OR_REPLACE_ITEMS"),o=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${a("order.items")}</h2>
      ${kt(e.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(r=>{let s=n?.lines.find(i=>i.line.id===r.id);return c`
            <li key=${r.id}>
              ${h(re,{title:r.title,imageUrl:r.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${r.title}</h3>
                <p class="hint">${oi(r)}</p>
                ${Br(r,e.timeZone)}
                ${n&&!o&&s?h(Je,{action:n,actions:e.helpActions,open:t,chosen:r.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${o?Ee(xe.items,{order:e,open:t}):null}
    </section>
  `}function $d({order:e,setAbout:t,changed:n}){let o=async i=>(await C("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,r=Yt(e.helpRequests,o);if(r.items.length===0)return null;let s=(i,l)=>{t(i.id),Jt(l)};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${a("order.requests")}</h2>
      <ul class="requests">${[...r.items].reverse().map(i=>h(ri,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${zt(r)}
    </section>
  `}var yd={orders:us,order:Bi},Fi=yd[document.documentElement.dataset.page];Fi&&ar(Fi,{home:"./",name:a("orders.title"),tokenName:"token"});
