var pn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var mn="language",Yo={no:"nb",nn:"nb",iw:"he"},We=pn,I=Zo([zo(mn),jo(),...navigator.languages]),Ve=We[I]?.direction==="rtl";function fn(e){localStorage.setItem(mn,e),location.reload()}function Zo(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=Yo[n]??n;if(r in We)return r}return"en"}function jo(){return document.documentElement.dataset.page?null:document.documentElement.lang}function zo(e){try{return localStorage.getItem(e)}catch{return null}}var Et="wanted",Ze="owner:",hn="signed-out:",Jo="draft:",_n={};function Ce(e){Qo(e);let t=_n[e]??localStorage.getItem(e);return!t||Xo(t)?null:(sessionStorage.setItem(Ze+e,It(t)),t)}function Rt(e){_n[e]=void 0,localStorage.removeItem(e)}function St(e){Rt(e),localStorage.setItem(hn+e,String(Date.now())),Ye(e),location.assign(Tt(""))}function yn(e,t){addEventListener("storage",({key:n,newValue:r})=>{n===hn+e&&(Ye(e),t());let o=It(r??"");n!==e||!r||o===sessionStorage.getItem(Ze+e)||(Ye(e),t())})}function gn(){sessionStorage.setItem(Et,Ke())}function Tt(e=Ke()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Ke=()=>location.pathname+location.search;function Qo(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ze+e)!==It(t)&&Ye(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Ke());let n=sessionStorage.getItem(Et);sessionStorage.removeItem(Et),n&&n!==Ke()&&location.replace(n)}function Ye(e){sessionStorage.removeItem(Ze+e);let t=Array.from({length:sessionStorage.length},(n,r)=>sessionStorage.key(r)??"");for(let n of t)n.startsWith(Jo)&&sessionStorage.removeItem(n)}var It=e=>String($n(e).sub??"");function Xo(e){let{exp:t}=$n(e);return typeof t=="number"&&t*1e3<=Date.now()}function $n(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var z=class extends Error{},J=class extends Error{constructor(t,n){super(t),this.retryable=n}},es={origin:""},be=()=>globalThis.orderHelpStarted;function vn(e,t,n){return async(r,o)=>{let s=t[r];if(!s)throw new Error(`There is no document ${r}.`);let i=await ss(rs(r,o)??ts(e,s,o,n));if(i.status===401)throw Rt(n),new z;if(i.status>=500||i.status===429)throw new J(i.statusText,!0);return is(i)}}function ts(e,t,n,r){let o=Ce(r);if(!o)throw new z;return fetch(es.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":I},body:JSON.stringify({query:t,variables:n})})}var ns=(e,t)=>`${e} ${JSON.stringify(t)}`;function rs(e,t){let n=ns(e,t),r=be()?.answers.get(n);return be()?.answers.delete(n),r}function de(){let[e,t]=["",""];return n=>{let r=JSON.stringify(n);return r!==e&&([e,t]=[r,os()]),t}}function os(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function ss(e){try{return await e}catch(t){throw new J(String(t),!0)}}async function is(e){let t;try{t=await e.json()}catch{throw new J(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new J(n.message,n.extensions?.retryable??!1);return t.data}var bn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,kt=new URL("../shop/shop.json",import.meta.url).href;var N=await as();function wn(e){return typeof e=="string"?e:e[I]??e.en??Object.values(e)[0]??""}var xn=()=>N.logo?new URL(N.logo,kt).href:null;async function as(){return await(be()?.shop??fetch(kt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var ls={...await hs(),...N.texts?.[I]},cs=new Intl.PluralRules(I),En=new Intl.NumberFormat(I),us=new Intl.DateTimeFormat().resolvedOptions().timeZone,Ct=pe(()=>({dateStyle:"long"})),Rn=pe(()=>({day:"numeric",month:"short"})),ds=pe(()=>({weekday:"short",day:"numeric",month:"short"})),Sn=pe(()=>({day:"numeric",month:"short",year:"numeric"})),An=pe(()=>({year:"numeric"})),ps=pe(()=>({year:"numeric",month:"long"})),ms=pe(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===us?void 0:"short"}));function a(e,t={}){let n=ls[e]??e;return(typeof n=="string"?n:n[cs.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return typeof i=="number"?En.format(i):i??o})}var ee=e=>En.format(e),oe=(e,t)=>Ct(Me(e,t)).format(new Date(e)),Tn=(e,t)=>Rn(Me(e,t)).format(new Date(e)),D=(e,t)=>(Pn(e,t)?ds:Sn)(Me(e,t)).format(new Date(e)),In=(e,t)=>(Pn(e,t)?Rn:Sn)(Me(e,t)).format(new Date(e)),kn=(e,t)=>ps(t).format(new Date(e));function Cn(e){let t=Array.from({length:e},(r,o)=>String(o));return new Intl.ListFormat(I,{type:"unit",style:"short"}).formatToParts(t).map(({type:r,value:o})=>r==="element"?Number(o):o)}var Mn=(e,t)=>Ct(t).format(new Date(e))===Ct(t).format(Date.now()),Pn=(e,t)=>An(Me(e,t)).format(new Date(e))===An(t).format(Date.now()),je=(e,t)=>ms(t).format(new Date(e)),On=e=>new Intl.DateTimeFormat(I,{timeStyle:"short"}).format(e),Me=(e,t)=>e.includes("T")?t:"UTC";function pe(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(I,{...e(n),timeZone:n});return t.set(n,r),r}}var Mt=e=>fs.of(e)??e,fs=new Intl.DisplayNames(I,{type:"region"});async function hs(){let e=await(be()?.texts??fetch(bn(I)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${I}" are missing.`);return e}function se(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function te(e){return new URLSearchParams(location.search).get(e)??""}var Pe=()=>history.state?.list??null;function Dn(e){history.replaceState({...history.state,list:e},"")}function we({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[r,o]of Object.entries({show:e,search:t}))o?n.set(r,o):n.delete(r);return n.size?`${location.pathname}?${n}`:location.pathname}function Nn(e,t=!1){t?history.replaceState(null,"",we(e)):history.pushState(null,"",we(e))}var _s=20,ys=50,gs=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function Ln({show:e,search:t},n=null,r=0){return{first:Math.min(Math.max(r,_s),ys),after:n,show:e,search:t}}function Pt(){return{show:gs.find(t=>t===te("show"))??null,search:te("search").trim()||null}}var Hn=function(e,t,n,r){var o;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?r[0]=l:i===4?r[1]=Object.assign(r[1]||{},l):i===5?(r[1]=r[1]||{})[t[++s]]=l:i===6?r[1][t[++s]]+=l+"":i?(o=e.apply(l,Hn(e,l,n,["",null])),r.push(o),l[0]?t[0]|=2:(t[s-2]=0,t[s]=o)):r.push(l)}return r},Bn=new Map;function qn(e){var t=Bn.get(this);return t||(t=new Map,Bn.set(this,t)),(t=Hn(this,t.get(e)||(t.set(e,t=(function(n){for(var r,o,s=1,i="",l="",u=[0],p=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):s===3&&(f||i)?(u.push(3,f,i),s=2):s===2&&i==="..."&&f?u.push(4,f,0):s===2&&i&&!f?u.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(u.push(s,0,i,o),s=6),f&&(u.push(s,f,0,o),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&p(),p(d));for(var _=0;_<n[d].length;_++)r=n[d][_],s===1?r==="<"?(p(),u=[u],s=3):i+=r:s===4?i==="--"&&r===">"?(s=1,i=""):i=r+i[0]:l?r===l?l="":i+=r:r==='"'||r==="'"?l=r:r===">"?(p(),s=1):s&&(r==="="?(s=5,o=i,i=""):r==="/"&&(s<5||n[d][_+1]===">")?(p(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(p(),s=2):i+=r),s===3&&i==="!--"&&(s=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var E,Gn,$s,ie,Ot,et,Wn,Je,Vn,Nt,Dt,vs,De=Symbol.for("pv"),tt={},nt=[],bs=/^m(i|n|o|s|text|space)$/,Lt=Array.isArray,Bt=nt.slice,fe=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var r,o,s,i={},l=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?Bt.call(arguments,2):n),Oe(e,i,r,o,null)}function Oe(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:De,__v:o||++Gn,__i:-1,__u:0};return!o&&E.vnode&&E.vnode(s),s}function rt(e){return e.children}function Qe(e,t){this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function ws(e){var t,n=e.__v,r=n.__e,o=[],s=[],i=e.__P;i&&((t=fe({constructor:De},n)).__v=n.__v+1,E.vnode&&E.vnode(t),Ht(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||ae(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Jn(o,t,s),n.__=n.__e=null,t.__e!=r&&Kn(t))}function Kn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Kn(e)}function Un(e){(8&e.__g||(e.__g|=8,ie.push(e),et++))&&Ot==E.debounceRendering||((Ot=E.debounceRendering)||queueMicrotask)(Yn)}function Yn(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(Wn),e=ie.shift(),t=ie.length,8&e.__g&&ws(e)}finally{(et=ie.length)&&(Ot||queueMicrotask)(Yn)}}function Zn(e,t,n,r,o,s,i,l,u,p,d){var _,f,m,y,R,g,w=r.__k||nt,$=t.length;for(u=xs(n,t,w,u,$),_=0;_<$;_++)(m=n.__k[_])!=null&&(f=~m.__i&&w[m.__i]||tt,m.__i=_,g=Ht(e,m,f,o,s,i,l,u,p,d),y=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&qt(f.ref,null,m,f),m.ref&&d.push(m.ref,m.__c||y,m)),R=R||y,4&m.__u?(u=jn(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&g!==void 0?u=g:y&&(u=y.nextSibling),m.__u&=-21);return n.__e=R,u}function xs(e,t,n,r,o){var s,i,l,u,p,d,_,f,m,y=n.length,R=y,g=0,w=0,$=e.__k=Array(o);for(s=0;s<o;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[s]=Oe(null,i):Lt(i)?i=$[s]=Oe(rt,{children:i}):i.constructor===De&&i.__b?i=$[s]=Oe(i.type,i.props,i.key,i.ref,i.__v):$[s]=i,u=s+g,i.__=e,i.__b=e.__b+1,l=null,~(p=i.__i=As(i,n,u,R))&&(R--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==u-1?g--:p==u+1?g++:p!=u&&(p>u?g--:g++,w=1)):(~p||(o>y?g--:o<y&&g++),typeof i.type!="function"&&(i.__u|=4))):$[s]=null;if(w){for(d=[],_=[],s=0;s<o;s++)if((i=$[s])&&16&i.__u){for(g=0,f=d.length;g<f;)d[m=g+f>>1]<i.__i?g=m+1:f=m;d[g]=i.__i,_[s]=g+1}for(g=d.length;s--;)_[s]&&(_[s]==g?g--:$[s].__u|=4)}if(R)for(s=0;s<y;s++)!(l=n[s])||2&l.__u||(l.__e==r&&(r=ae(l)),Ut(l,l));return r}function jn(e,t,n,r){var o,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=jn(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function As(e,t,n,r){var o,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&s==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&s==l.key&&i==l.type)return o}return-1}function Fn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ze(e,t,n,r,o){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Fn(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Fn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Dt[t]||(Dt[t]=Es(t)),(e.__a||(e.__a={}))[t]=Nt,s=t!=(t=t.replace(Vn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Es(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Je]==null)t[Je]=Nt++;else if(t[Je]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function Ht(e,t,n,r,o,s,i,l,u,p){var d,_,f,m,y,R,g,w,$,b,A,H,ue,V,X,K,O,Y,Z=t.type;if(t.constructor!==De)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,_=s=[],d.nodeType==8?l=Xe(d,s):s.push(d),l=s[0]||l),(d=E.__b)&&d(t);e:if(typeof Z=="function"){f=i.length;try{if(w=t.props,$=(d=Z.prototype)&&d.render,b=(d=Z.contextType)&&r[d.__c],A=d?b?b.props.value:d.__:r,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):($?t.__c=m=new Z(w,A):(t.__c=m=new Qe(w,A),m.constructor=Z,m.render=Ss),b&&b.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),$&&(m.__s||(m.__s=m.state),Z.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=fe({},m.__s)),fe(m.__s,Z.getDerivedStateFromProps(w,m.__s)))),y=m.props,R=m.state,m.__v=t,n.__c){if(w!==y&&$&&!Z.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(w,A),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(w,m.__s,A)===!1){t.__v!=n.__v&&(m.props=w,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),nt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=ae(n);break e}m.componentWillUpdate&&m.componentWillUpdate(w,m.__s,A),$&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(y,R,g)})}else $&&!Z.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),$&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=A,m.props=w,m.__P=e,m.__g&=-5,H=E.__r,ue=$?25:0;do m.__g&=-9,H&&H(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ue<25);$&&(nt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=fe({},r,m.getChildContext())),$&&n.__c&&m.getSnapshotBeforeUpdate&&(g=m.getSnapshotBeforeUpdate(y,R)),V=d&&d.type===rt&&d.key==null?d.props.children:d,w.__P&&(d=l,o=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&Ut(L,L)}),n.__k=null),l=n.__k?ae(n,0):null),l=Zn(e,Lt(V)?V:[V],t,n,r,o,s,i,l,u,p),w.__P&&(t.__e=null,l=d),t.__u&=-161,_&&_.some(me),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(L){if(i.length=f,t.__v=null,u||s)if(L&&L.then){if(t.__u|=128|u,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(Y=s[O-1])&&Y.nodeType==8;)O--;for(;O<s.length;O++)if(Y=s[O])if(s[O]=null,X){if(Y==K)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(K=Xe(X=Y))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(d=Xe(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(me);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||zn(t),E.__e(L,t,n)}}else l=t.__e=Rs(n.__e,t,n,r,o,s,i,u,p,e);return(d=E.diffed)&&d(t),l}function Xe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function zn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(zn))}function Jn(e,t,n){for(var r=0;r<n.length;)qt(n[r++],n[r++],n[r++]);E.__c&&E.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){E.__e(s,o.__v)}})}function Rs(e,t,n,r,o,s,i,l,u,p){var d,_,f,m,y,R,g,w,$=n.props||tt,b=t.props,A=t.type;if(A=="svg"?o="http://www.w3.org/2000/svg":A=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((y=s[d])&&(A?y.localName==A:y.nodeType==3)){e=y,s[d]=null;break}}if(!e){if(w=p.ownerDocument||document,!A)return w.createTextNode(b);e=w.createElementNS(o,A,b.is?b:p),l&&(E.__m&&E.__m(t,s),l=!1),s=null}if(A){if(p=A=="template"&&e.content||e,s=A=="textarea"&&b.defaultValue!=null?null:s&&Bt.call(p.childNodes),!l&&s)for($={},d=0;d<e.attributes.length;d++)$[(y=e.attributes[d]).name]=y.value;for(d in $)y=$[d],d=="dangerouslySetInnerHTML"?f=y:d=="children"||d in b||d=="value"&&"defaultValue"in b||d=="checked"&&"defaultChecked"in b||ze(e,d,null,y,o);for(d in b)y=b[d],d=="children"?m=y:d=="dangerouslySetInnerHTML"?_=y:d=="value"?R=y:d=="checked"?g=y:l&&typeof y!="function"||$[d]===y||ze(e,d,y,$[d],o);_?(l||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(A=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&bs.test(A))&&(o="http://www.w3.org/1999/xhtml"),Zn(p,Lt(m)?m:[m],t,n,r,o,s,i,s?s[0]:n.__k&&ae(n,0),l,u),s&&s.some(me)),l&&A!="textarea"||(d="value",A=="progress"&&R==null?e.removeAttribute(d):R==null||R===e[d]&&(A!="progress"||R)||ze(e,d,R,$[d],o),d="checked",g!=null&&g!=e[d]&&ze(e,d,g,$[d],o))}else $===b||l&&e.data==b||(e.data=b);return e}function qt(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){E.__e(o,n)}}function Ut(e,t,n){var r,o,s,i;if(E.unmount&&E.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||qt(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){E.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Ut(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Xe(r,s=[]))&&(r==e.__e&&s.some(me),me(o),me(r)),n||me(e.__e),e.__e=e.__c=e.__=null}function Ss(e,t,n){return this.constructor(e,n)}function Ft(e,t){var n,r,o,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Oe(rt,{children:[e]}),o=[],s=[],Ht(t,t.__k,r||tt,tt,t.namespaceURI,r?null:t.firstChild?Bt.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),Jn(o,t.__k,s),t.__k.props.children=null}E={__e:function(e,t,n,r){for(var o,s,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw et=0,e}},Gn=0,$s=function(e){return e!=null&&e.constructor===De},Qe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof e=="function"&&(e=e(fe({},n),this.props)),e&&(fe(n,e),this.__v&&(t&&this.__k.push(t),Un(this)))},Qe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Un(this))},Qe.prototype.render=rt,ie=[],et=0,Wn=function(e,t){return e.__v.__b-t.__v.__b},Je=Symbol(),Vn=/(PointerCapture)$|Capture$/i,Nt=0,Dt={},vs=0;var he,M,Gt,Qn,Wt=Object.is,Le=0,ar=[],Vt=[],C=E,Xn=C.__b,er=C.__r,tr=C.diffed,nr=C.__c,rr=C.unmount,or=C.__;function Be(e,t){C.__h&&C.__h(M,e,Le||t),Le=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function v(e){return Le=1,Ts(lr,e)}function Ts(e,t,n){var r=Be(he++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):lr(void 0,t),function(s){var i=(r.__N||r.__)[0],l=r.t(i,s);Wt(i,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=M,!M.__f)){M.__f=!0;var o=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=s;if(u.__.some(function(f){f.__N&&(p=!0,Wt(f.__[0],f.__N[0])||(d=!0))}),o){var _=o.call(this,s,i,l);return p?_||d:_}return!p||d}}return r.__}function T(e,t){var n=Be(he++,3);!C.__s&&jt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function _e(e,t){var n=Be(he++,4);!C.__s&&jt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function S(e){return Le=5,Yt(function(){return{current:e}},[])}function Yt(e,t){var n=Be(he++,7);return jt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Zt(e,t){return Le=8,Yt(function(){return e},t)}function q(){var e=Be(he++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Is(){var e;do{for(;e=Vt.shift();)try{Ne(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ar.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ne),t.__h.some(Kt),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(Vt.length)}C.__b=function(e){M=null,Xn&&Xn(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),or&&or(e,t)},C.__r=function(e){er&&er(e),he=0;var t=(M=e.__c).__H;t&&(Gt==M?M.__h=[]:(t.__h.some(Ne),t.__h.some(Kt),he=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gt=M},C.diffed=function(e){tr&&tr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ir(ar.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gt=M=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Ne),n.__h=n.__h.filter(function(r){return!r.__||Kt(r)})}catch(r){n.__h=[function(){throw r}]}}),nr&&nr(e,t)},C.unmount=function(e){rr&&rr(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,ir(Vt.push(o))}else Ne(o)}catch(s){t=s}}),r.__H=void 0,t&&C.__e(t,r.__v))};var sr=typeof requestAnimationFrame=="function";function ks(e){var t,n=function(){clearTimeout(r),sr&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);sr&&(t=requestAnimationFrame(n))}function ir(e){e!=1&&Qn==C.requestAnimationFrame||((Qn=C.requestAnimationFrame)||ks)(Is)}function Ne(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function Kt(e){var t=M;e.__c=e.__(),M=t}function jt(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Wt(n,e[r])})}function lr(e,t){return typeof t=="function"?t(e):t}var c=qn.bind(h);var Cs={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Ms=["back","next","out","return","send","truck"];function U(e,t){let n=["icon",t,Ms.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Cs[e]}} />`}function cr(e,t){document.documentElement.lang=I,document.documentElement.dir=Ve?"rtl":"ltr",yn(t.tokenName,()=>location.reload()),document.body.replaceChildren(),Ft(c`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${Ps(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${Os(t)}
    `,document.body)}function Ps({home:e,name:t,tokenName:n}){let r=xn(),o=N.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${N.home||e}>
          ${r?c`<img class="shop-logo" src=${r} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${ur(N.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(Ds,{})}
          ${Ce(n)?c`<button type="button" class="btn bare square" onClick=${()=>St(n)}>${U("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Os({tokenName:e}){let t=Ce(e);return!t&&!N.footer?.length?null:c`
    <footer class="foot">
      ${ur(N.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>St(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var ur=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${wn(t)}</a>`);function Ds(){let e=S(!1);function t({currentTarget:{value:o}}){o!==I&&fn(o)}function n(o){e.current=!0,o.key==="Enter"&&t(o)}let r=()=>{e.current=!1};return c`
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
  `}function ne(e){T(()=>{document.title=N.name?`${e} · ${N.name}`:e},[e])}function dr({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${Tt()} onClick=${gn}>${a("page.signIn")}</a>`}function zt(e){e?.focus()}function ot(e){let[t,n]=v({data:void 0,at:0,failed:null}),r=Zt(async()=>{try{let o=await e();n({data:o,at:Date.now(),failed:null})}catch(o){n(s=>({...s,data:o instanceof z?void 0:s.data,failed:o}))}},[]);return T(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function st({title:e,children:t}){return ne(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function F({failed:e,again:t,at:n}){if(e instanceof z)return h(Ls,{});let r=!navigator.onLine;return c`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${U(r?"offline":"alert")}
      <p>${r?Ns(n):re(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${U("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Ns(e){return e?a("page.offlineSince",{time:On(e)}):a("page.offline")}function Ls(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return ne(e),c`<${xe} icon="lock" title=${e} text=${a("page.signInBack")}>${h(dr,{primary:!0})}<//>`}function xe({icon:e,title:t,level:n="h1",text:r,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${U(e,"l")}</span>
      <${n}>${t}<//>
      ${r?c`<p>${r}</p>`:null} ${o}
    </div>
  `}function re(e){return e instanceof z?a("page.signInFirst"):e instanceof J&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var Bs=[1,2,3],pr=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Bs.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var mr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var fr=`# One attachment: its state, and a URL to download the file.
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
`;var hr=`# Cancels an order that the warehouse has not started to pack.
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
`;var _r=`# Changes the shipping address of an order.
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
`;var yr=`# Asks about the progress of a late order.
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
`;var gr=`# Confirms the receipt of parcels.
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
`;var $r=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var vr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var br=`# Marks the timeline as read up to an item.
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
`;var wr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var xr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Ar=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Er=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Rr=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Sr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Tr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Ir=`# Asks about customs, duty or tax.
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
`;var kr=`# Reports parcels that did not arrive.
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
`;var Cr=`# Reports a problem with a payment.
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
`;var Mr=`# Requests to return items for a refund or a replacement.
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
`;var Or=`# Withdraws an open help request.
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
`;var Dr={address_form:mr,attachment:fr,cancel_order:hr,change_shipping_address:_r,check_order_progress:yr,confirm_receipt:gr,create_attachment_upload:$r,help_request:vr,mark_timeline_read:br,my_orders:wr,node:xr,order_counts:Ar,order_details:Er,order_timeline:Rr,orders_numbered:Sr,post_message:Tr,report_customs_duty_issue:Ir,report_package_not_received:kr,resolve_payment_issue:Cr,return_or_replace_items:Mr,viewer:Pr,withdraw_help_request:Or};var P=vn("/graphql",Dr,"token");var Ae=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Nr({first:e,orders:t}){let n=new Set(e.map(({id:r})=>r));return[...e,...t.filter(({id:r})=>!n.has(r))]}function Lr(e){let[{found:t,failed:n,failedMore:r,busy:o},s]=v({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=v(null),u=S(0);async function p(m,y){u.current+=1;let R=u.current;s(w=>({...w,busy:!0}));let g;try{g={found:await m()}}catch(w){g={found:t?.choice===e?t:null,[y]:w}}R===u.current&&s({failed:null,failedMore:null,...g,busy:!1})}function d(m){let y=ci();return y.then(l,()=>{}),p(()=>di(ui(e,m),y),"failed")}let _=()=>t?p(()=>it(t),"failedMore"):void 0,f=()=>d(t?.orders.length??0);return ai(e,()=>{d(Pe()?.orders??0)}),li(f,()=>s(m=>({...m,failed:new J("offline",!0)}))),{found:t,failed:n,failedMore:r,busy:o,counts:i,more:_,again:f}}function ai({show:e,search:t},n){T(n,[e,t])}function li(e,t){let n=S({back:e,gone:t});n.current={back:e,gone:t},T(()=>{let r=()=>{n.current.back()},o=()=>{n.current.gone()},s=l=>l.persisted?r():void 0,i=new AbortController;return addEventListener("online",r,i),addEventListener("offline",o,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var ci=async()=>(await P("order_counts",{})).viewer.orderCounts;async function ui(e,t){let n=await it({...Br(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await it({...n,wanted:t});return n}var Br=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function it({wanted:e=0,...t}){let n=Ln(t.choice,t.next,e-t.orders.length),r=(await P("my_orders",n)).orders,o=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=r.pageInfo;return{...t,orders:[...t.orders,...r.edges.flatMap(({node:l})=>o.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&r.edges.length<n.first,lookedAt:t.lookedAt+r.lookedAt,lookedBackTo:r.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function di(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let r=n.orders.filter(Ae);if(!n.next||await pi(t)<=r.length)return{...n,first:r};let o=await it(Br({show:"NEEDS_ANSWER",search:null}));return{...n,first:o.orders}}var pi=e=>e.then(({needsAnswer:t})=>t,()=>0);var mi=150;function Hr(e){let t=S(!1),n=location.href,r=()=>{e!==null&&location.href===n&&Dn({orders:e,y:scrollY})};return _e(()=>{if(e===null){t.current=!1;return}let o=Pe();!t.current&&o&&scrollTo({top:o.y,behavior:"instant"}),t.current=!0,r();let s=0,i=()=>{clearTimeout(s),s=setTimeout(r,mi)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),r}var Ee=(e,t)=>c`<time datetime=${e}>${oe(e,t)}</time>`,Re=(e,t)=>c`<time datetime=${e}>${je(e,t)}</time>`,Q=e=>!!e&&new Date(String(e)).getTime()>Date.now(),k=e=>!!e&&!Q(e),x=e=>Q(e)?null:e;var j=({quantity:e,cancelled:t})=>e-t,at=e=>e.every(t=>j(t)===0),G=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&j(n)>0);function Ur(e,t){let n=[qr(e.cancelled,e,"line.cancelled","line.allCancelled"),j(e)?fi(e,t):null];return n.push(qr(e.returned,e,"line.returned","line.allReturned")),n.map(r=>r?c`<p key=${r} class="hint">${r}</p>`:null)}function qr(e,{quantity:t},n,r){return e===0?null:e===t?a(r):a(n,{count:e,total:t})}function fi({fulfilment:e,readyAt:t,fulfilledAt:n},r){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let o=e==="PICKUP";return k(n)?a(o?"line.pickedUp":"line.handedOver",{date:oe(n,r)}):o?t?a(Q(t)?"line.readyFrom":"line.readySince",{date:oe(t,r)}):a("line.pickup"):a("line.digital")}var Fr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function lt(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Re(t,n)}</dd></div>`:null}function Se(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${Ee(t,n)}</dd></div>`:null}function Gr(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Wr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var B=({cancelledAt:e})=>!!x(e);function ct(e){let t=k(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[G(e)?n:a(t?"event.readyByMissed":"event.readyBy"),B(e)||x(e.fulfilledAt)?null:e.shipByDay]}var Jt=e=>Fr[e]?a(Fr[e]):null,ut=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Vr(e,t){let n=ut(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var dt=e=>a(k(e)?"event.deliverByMissed":"event.deliverBy"),Te=e=>a(e?"event.receiptConfirmed":"event.received");function Kr(e,t){return k(e)?c`<p class="notice">${a("request.late",{date:je(e,t)})}</p>`:null}var Yr=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function Zr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Xt={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},hi=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function jr(e){let t=Xt[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},gi(e),...vi(e)],r=$i(e,n.length),o=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===r,i<=o],p=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:p?yi(p,e.timeZone):null,state:l?"late":_i(i,o,r)}})}function _i(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var yi=(e,t)=>c`<time datetime=${e}>${D(e,t)}</time>`;function gi({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:x(t)}:{name:a("step.prepared")}}function $i({late:e,status:t},n){return!e||!hi.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function vi(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:r}=e;if(G(e))return[Qt(e,a("event.shipped"),t),bi(e)];let o=r.filter(i=>j(i)&&i.fulfilment!=="NONE");return o.length===0?[]:o.every(({fulfilment:i})=>i!=="PICKUP")?[Qt(e,a("event.handedOver"),n)]:[Qt(e,a("event.ready"),He(r.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:x(n)}]}function Qt(e,t,n){let r=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!r)return{name:e.statusText,at:x(e.firstShippedAt)??x(e.firstHandedOverAt)};if(Xt[e.status]>=3&&!r)return{name:t,at:x(n)};let[o,s]=ct(e);return s?{name:o,planned:s}:{name:t}}function bi(e){let{status:t,statusText:n,deliverBy:r,deliverByDay:o,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:He(i.map(({returnedAt:l})=>l))}:Xt[t]===4||B(e)||!o?{name:a("event.delivered"),at:x(s)}:{name:dt(r),planned:o}}function He(e){return e.flatMap(n=>k(n)?n:[]).sort().pop()??null}var wi={AWAITING_PAYMENT:xi,PROCESSING:Ai,READY_FOR_PICKUP:Ei,PARTIALLY_SHIPPED:Ri,SHIPPED:Si,DELIVERED:Ti,RECEIVED:Ii,HANDED_OVER:ki,RETURNED_TO_SENDER:Ci,CANCELLED:Mi};function zr(e){let{title:t,lead:n=null,chip:r=null}=wi[e.status](e);return{title:t,lead:n,chip:r?.text===t?null:r,steps:jr(e)}}function xi(e){let{placedAt:t,timeZone:n,statusText:r}=e;return{title:Mn(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:D(t,n)}),chip:{tone:"info",text:r,icon:"card"}}}function Ai(e){let t=en(e)??qe(e,"");if(e.late)return{title:a("headline.late"),lead:pt(e,!1),chip:t};let[n,r]=[tn(e),Qr(e)];return n?{title:a("headline.arriving",{date:n}),lead:r&&a("headline.leavesBy",{date:r}),chip:t}:r?{title:a(G(e)?"headline.shipsBy":"headline.readyBy",{date:r}),chip:t}:{title:e.statusText}}function Ei(e){let t=He(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:D(t,e.timeZone)})}}function Ri(e){let t=en(e)??qe(e,"info",Oi(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:pt(e,!0),chip:t};let[n,r]=[tn(e),Qr(e)],o=r&&a("headline.restLeavesBy",{date:r});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:o,chip:t}}function Si(e){let t=Xr(e),n=t.filter(i=>k(i.deliveredAt)||k(i.receivedAt)).length,[r,o]=[tn(e),x(e.firstShippedAt)],s=en(e)??qe(e,"info","truck");if(n){let i=e.late?pt(e,!0):r&&a("headline.restArrivesBy",{date:r});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:pt(e,!1),chip:s}:r?{title:a("headline.arriving",{date:r}),lead:Di(t),chip:s}:{title:o?a("headline.onItsWay",{date:D(o,e.timeZone)}):e.statusText,chip:s}}function Ti(e){let t=x(e.deliveredAt);return{title:t?a("headline.delivered",{date:D(t,e.timeZone)}):e.statusText,chip:qe(e,"good","check")}}function Ii(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:r,timeZone:o,statusText:s}=e,[i,l]=[x(n),x(r)],u=Jr(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:D(i,o)}),chip:u};let p=a("headline.countsAsReceived",{date:D(i,o)});return l?{title:a("headline.delivered",{date:D(l,o)}),lead:p,chip:u}:{title:p,chip:u}}function ki(e){let t=e.lines.filter(o=>j(o)&&o.fulfilment!=="NONE"),n=He(t.map(({fulfilledAt:o})=>o))??x(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let r=t.every(({fulfilment:o})=>o==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(r,{date:D(n,e.timeZone)}),chip:Jr(e)??qe(e,"good","check")}}function Ci({statusText:e}){return{title:e}}function Mi({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:r,timeZone:o}){return!e||at(n)?{title:r}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:D(e,o)})}}var qe=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function en({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function Jr({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:D(e,t)}),icon:null}:null}var Pi={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function pt({late:e,timeZone:t},n){return e?a(Pi[e.milestone][n?1:0],{date:D(e.dueDay,t)}):null}function tn(e){let{deliverBy:t,deliverByDay:n,timeZone:r}=e;return n&&!k(t)&&!B(e)&&G(e)?D(n,r):null}function Qr(e){let{shipBy:t,shipByDay:n,timeZone:r}=e;return n&&!k(t)&&!B(e)?D(n,r):null}var Xr=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:r})=>!t&&k(n)&&!k(r)),Oi=e=>Xr(e).length>0||!!x(e.firstShippedAt);function Di(e){let t=[...new Set(e.flatMap(({carrier:r})=>r??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var nn="";function Ie(e,t){let n=Object.entries(t).map(([o,s])=>[o,nn+s+nn]);return a(e,Object.fromEntries(n)).split(nn).map((o,s)=>s%2?c`<bdi>${o}</bdi>`:o)}var mt=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);var Ni={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",CHECK_ORDER_PROGRESS:"clock",REPORT_CUSTOMS_DUTY_ISSUE:"customs",REPORT_PACKAGE_NOT_RECEIVED:"missing",RESOLVE_PAYMENT_ISSUE:"card",RETURN_OR_REPLACE_ITEMS:"return"},eo=e=>Ni[e],W=(e,t)=>e.helpActions.find(n=>n.type===t);function Ue({action:e,actions:t,open:n,chosen:r,part:o}){let s=q();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,r)}>${e.title}</button></p>`;let i=o?.open===!1&&o.reason?o.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?Li(i===o?.reason?o.openRequests:e.openRequests):null} ${rn(e,t,n)}
    </div>
  `}function Li([e]){return e?c`<p class="reason"><a href=${`#${on(e.id)}`}>${a("help.seeRequest")}</a></p>`:null}function rn(e,t,n){let r=t.find(o=>o.type===e.insteadTry&&o.state==="AVAILABLE");return r?c`<p class="reason">${a("help.instead")} <button type="button" class="link" onClick=${()=>n(r.type)}>${r.title}</button></p>`:null}var on=e=>`request-${e.replace(/\W/g,"")}`;function Fe({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[o,s]=v(null),i=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||o===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var to=3;function no(e){let t=e.length>to?e.slice(0,to-1):e,n=e.length-t.length,r=Cn(t.length).map(o=>typeof o=="string"?o:Bi(t[o]));return c`${r}${n?` ${a("orders.others",{count:n})}`:null}`}function Bi(e){if(!e)return null;let t=j(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function ro({order:e,filled:t,withChannel:n}){let r=zr(e),o=Hi(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=o;return c`
    <li class="order-card order">
      ${i?h(Fe,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${se(e.id)}>${r.title}<span class="hidden"> ${Ie("orders.viewOf",{number:e.number})}</span></a></h2>
          ${qi(e,r).map(Ui)}
        </div>
        <p class="names">${no(o)}</p>
        ${Fi(e,r)}
        ${Vi(e,o.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Ki(r)}
      </div>
      ${Yi(o,s)}
      <div class="order-does">${Zi(e,t)} ${e.availableHelpActions.map(l=>zi(e,l))}</div>
    </li>
  `}function Hi({lines:e}){let t=e.filter(r=>j(r)>0);return[t.filter(({fulfilment:r})=>r!=="NONE"),t,e].find(r=>r.length>0)??[]}function qi(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),r=n.some(i=>i.isLate),o=n.length,s=[];return Ae(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),r?s.push({tone:"warn",text:a("orders.openLate",{count:o}),icon:"clock"}):o&&s.push({tone:"",text:a("orders.open",{count:o}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Ui=({tone:e,text:t,icon:n,unread:r})=>c`<span class=${`chip ${e}${r?" unread":""}`}>${n?U(n):null}${t}</span>`;function Fi(e,{lead:t}){let n=e.openRequests.find(({state:r})=>r==="AWAITING_SHOPPER");return n?c`<p class="small">${Gi(n,e.timeZone)}</p>`:t&&Wi(e)?c`<p class="small">${t}</p>`:null}function Gi({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:D(t,n)}):a("orders.asks",{request:e})}function Wi({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:o})=>k(r)||k(o))}function Vi({status:e,placedAt:t,timeZone:n,total:r,number:o},s){let i=c`<time datetime=${t}>${In(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=r?c`<bdi>${r.formatted}</bdi>`:null;return c`<p class="meta">${mt([c`<span>${l}</span>`,u,c`<bdi>${o}</bdi>`])}</p>`}function Ki({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),r=t.filter(({state:i})=>i==="done"||i==="now").length,o={place:r,total:t.length,name:t[r-1]?.name??""},s=n?a("orders.stepLate",{...o,late:e?.text??""}):a("orders.step",o);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Yi([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${h(Fe,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${ee(t.length)}</span>`:null}
    </div>
  `:null}function Zi(e,t){let n=c`<span class="hidden"> ${Ie("orders.of",{number:e.number})}</span>`;if(Ae(e))return c`<a class=${t?"btn primary":"btn"} href=${se(e.id)}>${a("orders.answer")}${n}</a>`;let r=e.shipments.find(o=>o.trackingUrl&&ji(o));return r?c`<a class="btn" href=${r.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${U("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function ji({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:r}){return k(e)&&![t,n,r].some(k)}function zi(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${se(e.id,t)}>
      ${U(eo(t))}<span>${n}<span class="hidden"> ${Ie("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Ji=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],oo=99;function so({choice:e,counts:t,choose:n}){let r=S(null);return _e(()=>Qi(r.current),[e.show]),c`
    <nav ref=${r} class="tabs" aria-label=${a("orders.show")}>
      ${Ji.map(([o,s,i])=>{let l={show:o,search:null},u=o==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${i} href=${we(l)} aria-current=${e.show===o?"page":void 0} onClick=${sn(()=>n(l))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?Xi(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Qi(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(r.right-n.right,0)+Math.min(r.left-n.left,0),behavior:"instant"})}function Xi(e,t){return e>oo||e>0&&!t?`${ee(Math.min(e,oo))}+`:ee(e)}var sn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var ea={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},io={show:null,search:null};function ao({found:e,busy:t,more:n,choose:r}){let{show:o,search:s}=e.choice,i=c`<a class="btn" href=${we(io)} onClick=${sn(()=>r(io))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${po(e)}</p><div class="btns">${co(t,n)} ${i}</div>`:i;if(s){let u=Ie(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return h(xe,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return h(xe,{icon:"bag",level:"h2",title:a(o?ea[o]:"orders.noneOnTheWay")},l)}function lo({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?co(t,n):uo(a("orders.more"),t,n)} ${e.stopped?c`<p>${po(e)}</p>`:null}
    </div>
  `:null}var co=(e,t)=>uo(a("orders.further"),e,t);function uo(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function po({lookedAt:e,lookedBackTo:t,orders:n}){let r=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:kn(t,r)}):a("orders.lookedAt",{count:e})}var ta=500,na=200;function mo({search:e,find:t}){let n=q(),[r,o]=v(e??""),s=S(0);T(()=>(r.trim()!==(e??"")&&o(e??""),()=>clearTimeout(s.current)),[e]);function i(p){clearTimeout(s.current);let d=p.trim()||null;d!==e&&t(d)}function l({currentTarget:{value:p}}){o(p),clearTimeout(s.current),s.current=setTimeout(()=>i(p),ta)}function u(p){p.preventDefault(),i(r)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${U("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${na}
        placeholder=${a("orders.searchHint")}
        value=${r}
        onInput=${l}
      />
    </form>
  `}function fo(){let[e,t]=ra(),{found:n,failed:r,failedMore:o,busy:s,counts:i,more:l,again:u}=Lr(e),p=n?.choice===e,d=Hr(n&&p?n.orders.length:null);ne(a("orders.title"));let _=[r,o].find(m=>m instanceof z);if(_)return h(F,{failed:_});if(n&&p&&ia(n))return aa();let f=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${h(mo,{search:e.search,find:f})}</div>
    ${h(so,{choice:e,counts:i,choose:t})}
    <p class=${n||r?"hidden":"waiting hidden"} role="status">${sa(p?n:null,s)}</p>
    ${r?h(F,{failed:r,again:u,at:n?.at}):null}
    ${n||r?null:pr()}
    ${n&&n.orders.length>0?h(oa,{found:n,failed:o,busy:s,isFound:p,save:d,more:l}):null}
    ${n?.orders.length===0?h(ao,{found:n,busy:s,more:l,choose:t}):null}
  `}function ra(){let[e,t]=v(Pt);return T(()=>{let n=()=>t(Pt());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,r)=>{Nn(n,r),t(n)}]}function oa({found:e,failed:t,busy:n,isFound:r,save:o,more:s}){let i=Nr(e),l=S(null),u=S(null);_e(()=>{(u.current===null?null:l.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let p=()=>(u.current=i.length,s()),d=i.findIndex(Ae),_=new Set(i.map(f=>f.channel)).size>1;return c`
    <ul ref=${l} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${o}>
      ${i.map((f,m)=>h(ro,{key:f.id,order:f,filled:m===d,withChannel:_}))}
    </ul>
    ${t?h(F,{failed:t,again:p,at:e.at}):h(lo,{found:e,busy:n,more:p})}
  `}function sa(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:r}=e;return n.show||n.search?a("orders.found",{count:r.length}):""}var ia=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function aa(){let e=N.home?c`<a class="btn primary" href=${N.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${h(xe,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var ho=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ye(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function le({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function _o(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="optional">${a("form.optional")}</span>`:null}</label>`}function ke({label:e,name:t,value:n,set:r,problems:o=[],required:s,multiline:i,autocomplete:l,type:u,maxLength:p,hint:d}){let _=q(),f=ye(o,t),m={id:_,name:t,value:n,required:s,maxLength:p,autocomplete:l,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[d&&`${_}-hint`,f.length&&`${_}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>r(y.currentTarget.value)};return c`
    <div class="field">
      ${_o(_,e,!s)}
      ${i?c`<textarea rows="4" ...${m}></textarea>`:c`<input type=${u??"text"} ...${m} />`}
      ${d?c`<p id=${`${_}-hint`} class="hint">${d}</p>`:null}
      ${h(le,{id:`${_}-problem`,problems:f})}
    </div>
  `}function yo({legend:e,name:t,choices:n,value:r,set:o,problems:s=[]}){let i=q(),l=ye(s,t);return c`
    <fieldset aria-describedby=${l.length?`${i}-problem`:void 0}>
      <legend>${e}</legend>
      ${n.map(u=>c`
          <label key=${u.value} class="choice">
            <input type="radio" name=${`${i}-${t}`} value=${u.value} required checked=${u.value===r}
              onChange=${()=>o(u.value)} />
            <span>${u.label}</span>
          </label>
        `)}
      ${h(le,{id:`${i}-problem`,problems:l})}
    </fieldset>
  `}function ce({label:e,name:t,choices:n,value:r,set:o,problems:s=[],empty:i,required:l,optional:u,autocomplete:p}){let d=q(),_=ye(s,t);return c`
    <div class="field">
      ${_o(d,e,u)}
      <select id=${d} name=${t} required=${l} autocomplete=${p} aria-invalid=${_.length?"true":void 0}
        aria-describedby=${_.length?`${d}-problem`:void 0}
        onChange=${f=>o(f.currentTarget.value)}>
        ${i===void 0?null:c`<option value="" selected=${r===""}>${i}</option>`}
        ${n.map(f=>c`<option key=${f.value} value=${f.value} selected=${f.value===r}>${f.label}</option>`)}
      </select>
      ${h(le,{id:`${d}-problem`,problems:_})}
    </div>
  `}var la={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},ca=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function go(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ua=new Intl.Collator(I),da=ho.map(e=>({value:e,label:Mt(e)})).sort((e,t)=>ua.compare(e.label,t.label)),an=new Map;function pa(e){let t=an.get(e);if(t)return t;let n=P("address_form",{countryCode:e}).then(r=>r.addressForm);return n.catch(()=>an.delete(e)),an.set(e,n),n}function $o(e){let[{form:t,failed:n},r]=v({form:null,failed:null}),[o,s]=v(0);return T(()=>{if(!e)return;let i=!0;return pa(e).then(l=>i&&r({form:l,failed:null}),l=>i&&r({form:null,failed:l})),()=>{i=!1}},[e,o]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(o+1)}}function vo(e,t,n){let r=bo(t,n).map(o=>[o.name,wo(e,o,n)]);return{...Object.fromEntries(r),countryCode:e.countryCode}}function bo(e,t){let n=e.fields,r=s=>e.countryCode===t.countryCode&&t[s]!=="",o=ca.filter(s=>r(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...o,...n.slice(-1)]}function wo(e,t,n){let r=e[t.name];if(t.choices.length===0)return r;let o=i=>i?.toLowerCase()===r.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(o))?.code??(ma(e,n)?r:"")}function ma(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function fa(e,{name:t,latinName:n}){let r=new Intl.Locale(I).maximize().region===e;return n&&!r?`${n} (${t})`:t}function xo({address:e,before:t,read:n,set:r,problems:o}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset>
      <legend>${a("form.address")}</legend>
      ${h(ce,{label:a("address.country"),name:"address.countryCode",choices:da,value:e.countryCode,set:u=>r({...e,countryCode:u}),problems:o,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country"})}
      ${s?bo(s,t).map(u=>h(ha,{key:u.name,field:u,address:e,before:t,set:r,problems:o})):null}
      ${i?h(F,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function ha({field:e,address:t,before:n,set:r,problems:o}){let s=wo(t,e,n),i={label:e.label,name:`address.${e.name}`,value:s,set:p=>r({...t,[e.name]:p}),problems:o,required:e.required,autocomplete:la[e.name]};if(e.choices.length===0){let p=e.example?a("address.example",{example:e.example}):void 0;return h(ke,{...i,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(p=>({value:p.code,label:fa(t.countryCode,p)})),u=s&&l.every(p=>p.value!==s)?[{value:s,label:s}]:[];return h(ce,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function ft({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[Mt(t)]:[],...n?[n]:[]];return c`<address>${r.map(o=>c`<span dir="auto">${o}</span>`)}</address>`}function Ao(e,t){return e.lines.filter(n=>n.left>0).map(n=>({lineId:n.line.id,quantity:n.line.id===t?n.left:0,reason:""}))}function Eo({order:e,action:t,items:n,set:r,problems:o}){let s=t.choices.filter(u=>u.field==="reason"),i=n.filter(u=>u.quantity>0),l=(u,p)=>r(n.map(d=>d===u?{...d,...p}:d));return c`
    <fieldset>
      <legend>${a("form.items")}</legend>
      ${h(le,{id:"items-problem",problems:o.filter(u=>u.path==="items")})}
      ${n.map(u=>{let p=e.lines.find(f=>f.id===u.lineId),d=t.lines.find(f=>f.line.id===u.lineId)?.left??0,_=`items.${i.indexOf(u)}`;return c`
          <div key=${u.lineId} class="item" role="group" aria-label=${p?.title}>
            <p class="item-title" dir="auto">${p?.title}</p>
            <div class="row">
              ${h(ce,{label:a("form.quantity"),name:"quantity",choices:Array.from({length:d+1},(f,m)=>({value:String(m),label:ee(m)})),value:String(u.quantity),set:f=>l(u,{quantity:Number(f)})})}
              ${u.quantity>0?h(ce,{label:a("form.reason"),name:"reason",choices:s,value:u.reason,set:f=>l(u,{reason:f}),empty:a("form.choose"),required:!0}):null}
            </div>
            ${u.quantity>0?h(le,{id:`${_}-problem`,problems:ye(o,_)}):null}
          </div>
        `})}
    </fieldset>
  `}function Ro({order:e,action:t,parcels:n,set:r,problems:o}){return c`
    <fieldset>
      <legend>${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:s},available:i,reason:l})=>{let u=e.shipments.findIndex(d=>d.id===s),p=e.shipments[u];return c`
          <label key=${s} class="choice">
            <input type="checkbox" checked=${n.includes(s)} disabled=${!i}
              onChange=${()=>r(n.includes(s)?n.filter(d=>d!==s):[...n,s])} />
            <span>
              ${p?Vr(p,u):s}
              ${l?c` <span class="reason">${l.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(le,{id:"parcels-problem",problems:ye(o,"shipmentIds")})}
    </fieldset>
  `}var _a={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function ht(e){let[t,n]=v(""),r=S(de());async function o(s,i){try{let l=await P(s,{input:{...i,idempotencyKey:r.current(i)}}),[u]=Object.values(l);n(u.__typename===_a[s]?"":Ge(u)),await e()}catch(l){n(re(l))}}return{run:o,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ge(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var ya="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",ln=5,ga=3e4,$a=0,_t=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),yt=e=>e.some(t=>t.state==="sending");function gt({orderId:e,photos:t,set:n}){let r=q(),o=S(null);async function s(l){let u=++$a,p=d=>n(_=>_.map(f=>f.key===u?{...f,...d}:f));n(d=>[...d,{key:u,name:l.name,state:"sending"}]);try{p({id:await ba(e,l),state:"ready"})}catch(d){p({state:"failed",problem:d instanceof ge?d.message:re(d)})}}function i(){let l=[...o.current?.files??[]].slice(0,ln-t.length);o.current&&(o.current.value="");for(let u of l)s(u)}return c`
    <div class="field">
      <label for=${r}>${a("photos.add")} <span class="optional">${a("form.optional")}</span></label>
      <p id=${`${r}-help`} class="hint">${a("photos.hint",{max:ln})}</p>
      <input id=${r} ref=${o} type="file" multiple accept=${ya} aria-describedby=${`${r}-help`}
        disabled=${t.length>=ln} onChange=${i} />
      <ul class="photos" aria-live="polite">
        ${t.map(l=>c`
            <li key=${l.key} class=${l.state}>
              <span dir="auto">${l.name}</span> <span class="hint">${l.problem??a(va[l.state])}</span>
              <button type="button" class="link" aria-label=${a("photos.removeNamed",{name:l.name})}
                onClick=${()=>n(u=>u.filter(p=>p.key!==l.key))}>${a("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var va={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},ge=class extends Error{};async function ba(e,t){let n={orderId:e,fileName:t.name,mediaType:t.type,size:t.size},{createAttachmentUpload:r}=await P("create_attachment_upload",{input:n});if(r.__typename!=="AttachmentUploadCreated")throw new ge(Ge(r));if(r.upload){let o=new FormData;for(let{name:i,value:l}of r.upload.fields)o.append(i,l);if(o.append("file",t),!(await fetch(r.upload.url,{method:"POST",body:o})).ok)throw new ge(a("photos.notTaken"))}return await wa(r.attachment.id),r.attachment.id}async function wa(e){let t=Date.now()+ga;for(let n=200;Date.now()<t;n*=1.5){let{attachment:r}=await P("attachment",{id:e});if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new ge(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,n))}throw new ge(a("photos.notTaken"))}function $t(e,t){if(e.length===0)return null;let n=async r=>{let o=await t(r).catch(()=>null);o&&location.assign(o)};return c`
    <ul class="files">
      ${e.map(r=>c`<li key=${r.id}>
          <button type="button" class="link" onClick=${()=>n(r.id)}><span dir="auto">${r.fileName}</span></button>
          <span class="hint">${a("photos.size",{size:ee(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function vt(e){return(await P("attachment",{id:e})).attachment?.downloadUrl}var xa={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"};function So({order:e,action:t,chosen:n,open:r,close:o,changed:s}){let i=S(null),[l,u]=v(null),p=q();T(()=>i.current?.showModal(),[]);function d(f){u(f),"problems"in f||s()}let _=W(e,t.type)??t;return c`
    <dialog ref=${i} aria-labelledby=${p} onClose=${o}>
      <div class="dialog-head">
        <h2 id=${p}>${t.title}</h2>
        <button type="button" class="quiet" onClick=${()=>i.current?.close()}>${a("form.close")}</button>
      </div>
      ${l&&"filed"in l?Ea(t.type,l.filed,e.timeZone,()=>i.current?.close()):l&&"refused"in l&&l.unavailable?c`<div class="notice bad" role="alert">
                <p ref=${zt} tabindex="-1">${l.refused}</p>
                ${rn(_,e.helpActions,r)}
              </div>`:h(Ra,{order:e,action:t,chosen:n,ended:d,outcome:l})}
    </dialog>
  `}var Aa={CANCEL_ORDER:"form.cancelled",CHANGE_SHIPPING_ADDRESS:"form.addressChanged"};function Ea(e,t,n,r){let o=t.state==="RESOLVED";return c`
    <div class="notice good" role="status">
      <h3 ref=${zt} tabindex="-1">${a(o?Aa[e]??"form.approved":"form.filed")}</h3>
      ${o?null:c`<p>${t.stateText}</p>`}
      ${t.answerBy?c`<p>${a("request.answerBy")} ${Re(t.answerBy,n)}</p>`:null}
    </div>
    <p class="buttons"><button type="button" class="primary" onClick=${r}>${a("form.done")}</button></p>
  `}function Ra({order:e,action:t,chosen:n,outcome:r,ended:o}){let[s,i]=v({}),[l,u]=v(""),p=go(e.shippingAddress),[d,_]=v(p),f=t.type==="CHANGE_SHIPPING_ADDRESS",m=$o(f?d.countryCode:""),[y,R]=v(()=>Ia(t,n)),[g,w]=v(()=>Ao(t,n)),[$,b]=v([]),[A,H]=v(!1),ue=S(de()),V=r&&"problems"in r?r.problems:[];async function X(K){K.preventDefault();let O={orderId:e.id,message:l.trim()||null,attachmentIds:_t($),...s};f&&m.form&&(O.address=vo(d,m.form,p)),t.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(O.shipmentIds=y),t.type==="RETURN_OR_REPLACE_ITEMS"&&(O.items=g.filter(Y=>Y.quantity>0).map(({lineId:Y,quantity:Z,reason:L})=>({lineId:Y,quantity:Z,reason:L}))),H(!0),o(await Ca(ka(t.type),{...O,idempotencyKey:ue.current(O)})),H(!1)}return c`
    <form onSubmit=${X}>
      <p>${t.description}</p>
      ${t.notice?c`<p class="notice">${t.notice}</p>`:null}
      ${Sa(r,V)}
      ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Eo,{order:e,action:t,items:g,set:w,problems:V}):null}
      ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Ro,{order:e,action:t,parcels:y,set:R,problems:V}):null}
      ${f?h(xo,{address:d,before:p,read:m,set:_,problems:V}):null}
      ${Ta(t).map(K=>h(yo,{key:K,legend:a(xa[K]??"form.kind"),name:K,choices:t.choices.filter(O=>O.field===K),value:s[K]??"",set:O=>i({...s,[K]:O}),problems:V}))}
      ${h(ke,{label:a("form.message"),name:"message",value:l,set:u,problems:V,multiline:!0,maxLength:4e3})}
      ${h(gt,{orderId:e.id,photos:$,set:b})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${A||yt($)||f&&!m.form}>${A?a("form.sending"):a("form.send")}</button>
      </p>
    </form>
  `}function Sa(e,t){let n=e&&"refused"in e?e.refused:t.length?a("form.problems"):null,r=t.filter(o=>!/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(o.path));return n?c`<div class="notice bad" role="alert">
    <p>${n}</p>
    ${r.map(o=>c`<p>${o.message}</p>`)}
  </div>`:null}function Ta(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ia(e,t){let n=e.shipments.filter(r=>r.available).map(r=>r.shipment.id);return n.length===1?n:n.filter(r=>r===t)}var ka=e=>e.toLowerCase();async function Ca(e,t){try{let n=await P(e,{input:t}),r=Object.values(n)[0];return r.__typename==="HelpRequestFiled"?{filed:r.helpRequest}:r.__typename==="InvalidInput"?{problems:r.problems}:{refused:r.message,unavailable:r.__typename==="HelpActionUnavailable"}}catch(n){return{refused:re(n)}}}function Io(e){let t=te("id");return t?e.page(t):h(Ma,e)}function Ma({find:e,page:t,none:n,back:r}){let o=te("number"),s=a("order.title",{number:o}),{data:i,failed:l,again:u}=ot(()=>e(o));if(ne(s),l&&!i)return h(F,{failed:l,again:u});if(!i)return h(st,{title:s});let[p]=i;return p?i.length===1?t(p.id):Pa(s,o,i,r()):n(s)}function Pa(e,t,n,r){return c`
    ${r}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(o=>c`<li key=${o.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${se(o.id,te("help"))}><bdi>${o.number}</bdi></a></h2>
              <span class="chip">${o.statusText}</span>
            </div>
            <p class="meta">${Oa(o)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Oa({channel:e,customerId:t,placedAt:n,timeZone:r,total:o}){let s=c`<span>${a("event.placed")} ${Ee(n,r)}</span>`,i=o?c`<bdi>${o.formatted}</bdi>`:null;return mt([To("order.channel",e),To("desk.customer",t),s,i])}var To=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Co({order:e,shipment:t,place:n,open:r,changed:o}){return t.isNote?Da(e,t,n):h(Na,{order:e,shipment:t,place:n,open:r,changed:o})}function Da(e,t,n){return c`<li class="parcel"><h3>${ut(t,n)}</h3>${Mo(e,t)}</li>`}function Na({order:e,shipment:t,place:n,open:r,changed:o}){let s=ht(o),i=W(e,"REPORT_PACKAGE_NOT_RECEIVED"),l=i?.shipments.find(p=>p.shipment.id===t.id),u=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${ut(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${a("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${a("parcel.tracking")}</dt><dd>${La(t)}</dd></div>`:null}
        ${Ba(t,B(e)).map(([p,d])=>Se(p,d,e.timeZone))}
      </dl>
      ${ko(t)||B(e)?null:c`<p class="hint">${a("parcel.prepared")}</p>`}
      ${x(t.returnedAt)?c`<p class="notice">${a("parcel.cameBack")}</p>`:null}
      ${Mo(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${u}>${a("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&ko(t)?h(Ue,{action:i,actions:e.helpActions,open:r,chosen:t.id,part:l&&{open:l.available,reason:l.reason,openRequests:l.openRequests}}):null}
    </li>
  `}function Mo(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:r,quantity:o})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${r}><span dir="auto">${s?.title??a("parcel.goneLine")}</span> <span class="quantity">${a("order.times",{count:o})}</span></li>`})}
    </ul>
  `}var ko=e=>k(e.shippedAt);function La({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function Ba({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:r,returnedAt:o},s){return[[Q(e)?a("event.shipBy"):a("event.shipped"),e],[Q(t)?a("event.deliverBy"):a("event.delivered"),t],[Te(r),x(n)],[a("event.returned"),x(o)]].flatMap(([l,u])=>u&&!(s&&Q(u))?[[l,u]]:[])}function Po({unitPrice:e,measure:t,quantity:n}){let r=t??n;return e?`${e.formatted} ${a("order.times",{count:r})}`:a("order.quantity",{count:r})}function Oo({order:e,request:t,write:n,changed:r}){let o=ht(r),s=on(t.id),i=W(e,t.type)?.title,l=e.timeZone,u=()=>o.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${Zr(t)}
      </div>
      <dl class="facts">
        ${lt(a("request.filedAt"),t.filedAt,l)} ${lt(a("request.answerBy"),Q(t.answerBy)?t.answerBy:null,l)}
        ${Se(a("request.replyBy"),t.replyByDay,l)} ${lt(a("request.closedAt"),t.closedAt,l)}
      </dl>
      ${Kr(t.answerBy,l)}
      ${Ha(t,l)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${$t(t.attachments,vt)}
      ${o.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,a("request.write"),()=>n(t))}
        ${p(`${s}-withdraw`,t.canWithdraw,a("request.withdraw"),u)}
      </div>
    </li>
  `;function p(d,_,f,m){return _?c`<button type="button" id=${d} class="link" aria-labelledby=${`${d} ${s}-title`} onClick=${m}>${f}</button>`:null}}function Ha({chosen:e,details:t},n){return c`${e.map(({label:r})=>c`<p>${r}</p>`)} ${qa(t,n)}`}function qa(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?ft(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${Ee(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Ua)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ua({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var cn=92,Do=190,bt=74,No=30,Lo=14,Fa=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],Ga=["shipBy","deliverBy"];function Bo({order:e,now:t,children:n}){let r=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),o=Va(e,r,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${a("windows.title")}</h2>
      <p class="hint">${a("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Ka(o,r,t,e.timeZone)}</div>
      <details>
        <summary>${a("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${ja(r,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function Wa(e,t,n){return t==="receivedAt"?Te(e.receiptConfirmed):t==="shipBy"&&!G(e)?a("event.readyBy"):a(n)}function Va(e,t,n){let r=new Map,o=(i,l,u=i)=>{let p=Date.parse(i),d=r.get(p)??{at:p,day:u,names:[]};l&&!d.names.includes(l)&&d.names.push(l),r.set(p,d)};for(let[i,l,u]of Fa){let p=e[i];typeof p!="string"||B(e)&&Ga.includes(i)||i==="deliverBy"&&!G(e)||o(p,Wa(e,i,l),(u&&e[u])??p)}for(let{opensAt:i}of t)i&&o(i,"");for(let{closesAt:i,lastDay:l}of t)i&&o(i,"",l??i);return o(new Date(n).toISOString(),a("windows.now")),[...r.values()].sort((i,l)=>i.at-l.at).map(i=>({...i,now:i.at===n}))}function Ka(e,t,n,r){let o=Do+e.length*cn,s=bt+t.length*No+10,i=p=>Ve?o-p:p,l=p=>Do+cn/2+e.findIndex(d=>d.at===p)*cn,u=(p,d)=>({x:Math.min(i(p),i(d)),width:Math.max(2,Math.abs(d-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${o} ${s}`} width=${o} height=${s} aria-hidden="true">
      ${e.map(p=>{let d=i(l(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${d} x2=${d} y1=${bt-8} y2=${s-4} />
            ${p.names.slice(0,3).map((_,f)=>c`<text x=${d} y=${14+13*f} text-anchor="middle">${Za(_)}</text>`)}
            <text class="day" x=${d} y=${bt-14} text-anchor="middle">${Tn(p.day,r)}</text>
          </g>
        `})}
      ${t.map((p,d)=>{let _=bt+d*No,f=Ya(p,l,o);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${_+Lo} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${_+3} height=${Lo} rx="4" ...${u(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function Ya(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let r=t(Date.parse(e.opensAt)),o=e.closesAt?t(Date.parse(e.closesAt)):n-6;return o>r?{from:r,to:o}:null}var Za=e=>e.length>15?`${e.slice(0,14)}…`:e;function ja(e,t){return c`
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
  `}function wt(e,t){let[n,r]=v({items:un(e),cursor:dn(e)});T(()=>r(p=>za(p,e)),[e]);let[o,s]=v(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let p=await t(l);p&&r(d=>({items:Ho(un(p),d.items),cursor:dn(p)})),s(null)}catch(p){s(p)}},failed:o}:{items:i,earlier:null,failed:o}}function xt({earlier:e,failed:t}){return t?h(F,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function za(e,t){let n=un(t);return n.some(o=>e.items.some(s=>s.id===o.id))?{...e,items:Ho(e.items,n)}:{items:n,cursor:dn(t)}}function Ho(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var un=e=>e.edges.map(t=>t.node).reverse(),dn=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var Ja=2e4;function Uo({order:e,timeline:t,about:n,setAbout:r,changed:o}){let s=wt(t,l=>At(e.id,{after:l}));T(()=>{el(e.id,t)},[t]);let i=qo(t);return T(()=>{let l=!1,p=setInterval(async()=>{if(document.visibilityState!=="visible")return;let d=await At(e.id,{first:1}).then(qo,()=>null);(d!==i||l)&&o(),l=d===null},Ja);return()=>clearInterval(p)},[e.id,i]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${a("conversation.title")}</h2>
      ${xt(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(l=>Qa(l,e.timeZone))}</ol></div>
      ${h(Xa,{order:e,about:n,setAbout:r,sent:o})}
    </section>
  `}function Qa(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,r=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${Re(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${a("conversation.new")}</span>`:null}
      </p>
      ${r?c`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?$t(e.attachments,vt):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${a("conversation.answerWanted")}</p>`:null}
    </li>
  `}function Xa({order:e,about:t,setAbout:n,sent:r}){let[o,s]=v(""),[i,l]=v([]),[u,p]=v([]),[d,_]=v(""),[f,m]=v(!1),y=S(de()),R=e.helpRequests.edges.map(b=>b.node).filter(b=>b.canReply),g=R.some(b=>b.id===t)?t:"";async function w(b){b.preventDefault();let A={orderId:e.id,text:o,helpRequestId:g||null,attachmentIds:_t(i)};m(!0);try{let{postMessage:H}=await P("post_message",{input:{...A,idempotencyKey:y.current(A)}}),ue=H.__typename==="MessagePosted";p(H.__typename==="InvalidInput"?H.problems:[]),_(ue?a("conversation.sent"):Ge(H)),ue&&(s(""),l([]),y.current=de(),await r())}catch(H){_(re(H))}m(!1)}let $=R.map(b=>({value:b.id,label:W(e,b.type)?.title??b.stateText}));return c`
    <form class="composer" onSubmit=${w}>
      ${$.length?h(ce,{label:a("conversation.about"),name:"helpRequestId",choices:$,value:g,set:n,problems:u,empty:a("conversation.order")}):null}
      ${h(ke,{label:a("conversation.message"),name:"text",value:o,set:s,problems:u,multiline:!0,required:!0,maxLength:4e3})}
      ${h(gt,{orderId:e.id,photos:i,set:l})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||yt(i)}>${f?a("form.sending"):a("conversation.send")}</button>
        <span role="status">${d}</span>
      </p>
    </form>
  `}async function At(e,t){return(await P("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var qo=e=>e?.edges[0]?.node.id;async function el(e,{edges:t}){let n=t[0]?.node;!n||!t.some(r=>r.node.unread)||await P("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var ve={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},tl=Object.values(ve).flat();function Fo(){return h(Io,{find:async e=>(await P("orders_numbered",{number:e})).ordersNumbered,page:e=>h(nl,{id:e}),none:Wo,back:Go})}var Go=()=>c`<p class="back"><a href="./">${a("order.back")}</a></p>`;function Wo(e){return c`<h1>${e}</h1><p>${a("order.none")}</p><p><a class="button" href="./">${a("orders.title")}</a></p>`}function nl({id:e}){let{data:t,failed:n,again:r}=ot(async()=>{let[{order:s},i]=await Promise.all([P("order_details",{id:e}),At(e)]);return{order:s,timeline:i,at:Date.now()}}),o=t?.order?a("order.title",{number:t.order.number}):a("orders.title");return ne(o),n&&!t?h(F,{failed:n,again:r}):t?!t.order||!t.timeline?Wo(o):c`
    ${n?h(F,{failed:n,again:r}):null}
    ${h(rl,{order:t.order,timeline:t.timeline,at:t.at,title:o,again:r})}
  `:h(st,{title:o})}function rl({order:e,timeline:t,at:n,title:r,again:o}){let[s,i]=v(null),[l,u]=v(""),p=(f,m)=>i({type:f,chosen:m}),d=()=>i(f=>f===s?null:f),_=W(e,s?.type);return T(()=>{let f=W(e,te("help"));f?.state==="AVAILABLE"&&i({type:f.type}),history.replaceState(null,"",se(e.id))},[]),c`
    ${Go()}
    <div class="order-head">
      <h1>${r}</h1>
      ${Yr(e)}
    </div>
    <div class="columns">
      ${il({order:e,open:p})} ${ll({order:e,open:p})} ${cl({order:e,open:p})}
    </div>
    ${dl({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${a("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(Co,{key:f.id,order:e,shipment:f,place:m,open:p,changed:o}))}</ul>
      ${e.shipments.every(f=>f.isNote)?sl({order:e,open:p}):null}
    </section>
    ${h(Bo,{order:e,now:n},$e(ol(e),{order:e,open:p}))}
    ${h(pl,{order:e,setAbout:u,changed:o})}
    ${h(Uo,{order:e,timeline:t,about:l,setAbout:u,changed:o})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${a("order.noLonger")}</h2>
      ${$e(ve.end,{order:e,open:p})}
    </section>
    ${s&&_?h(So,{key:s,order:e,action:_,chosen:s.chosen,open:p,close:d,changed:o}):null}
  `}function $e(e,{order:t,open:n}){return e.flatMap(o=>W(t,o)??[]).map(o=>h(Ue,{key:o.type,action:o,actions:t.helpActions,open:n}))}var ol=e=>e.helpActions.map(t=>t.type).filter(t=>!tl.includes(t));function sl({order:e,open:t}){return c`
    ${G(e)?c`<p>${a(B(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${$e(ve.parcels,{order:e,open:t})}
  `}function il({order:e,open:t}){let n=[[a("event.placed"),e.placedAt],[a("event.paid"),x(e.paidAt)],ct(e),...al(e),[dt(e.deliverBy),B(e)||!G(e)||x(e.deliveredAt)?null:e.deliverByDay],[a("event.delivered"),x(e.deliveredAt)],[Te(e.receiptConfirmed),x(e.receivedAt)],[a("event.cancelled"),x(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${a("order.progress")}</h2>
      <dl class="facts">
        ${Gr(a("order.channel"),e.channel)} ${n.map(([r,o])=>Se(r,o,e.timeZone))}
      </dl>
      ${$e(ve.progress,{order:e,open:t})}
    </section>
  `}function al({firstShippedAt:e,firstHandedOverAt:t}){return[[a("event.shipped"),x(e)],[a("event.handedOver"),x(t)]].sort(([,r],[,o])=>String(r).localeCompare(String(o)))}function ll({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${a("order.address")}</h2>
      ${e.shippingAddress?ft(e.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
      ${$e(ve.address,{order:e,open:t})}
    </section>
  `}function cl({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${a("order.payment")}</h2>
      ${ul(e)}
      ${Jt(e.payment)?c`<p>${Jt(e.payment)}</p>`:null}
      ${$e(ve.payment,{order:e,open:t})}
    </section>
  `}function ul({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${Wr(t)}
      ${e?c`<div><dt>${a("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${a("order.noTotal")}</p>`}
  `}function dl({order:e,open:t}){let n=W(e,"RETURN_OR_REPLACE_ITEMS"),r=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${a("order.items")}</h2>
      ${at(e.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(o=>{let s=n?.lines.find(i=>i.line.id===o.id);return c`
            <li key=${o.id}>
              ${h(Fe,{title:o.title,imageUrl:o.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${o.title}</h3>
                <p class="hint">${Po(o)}</p>
                ${Ur(o,e.timeZone)}
                ${n&&!r&&s?h(Ue,{action:n,actions:e.helpActions,open:t,chosen:o.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${r?$e(ve.items,{order:e,open:t}):null}
    </section>
  `}function pl({order:e,setAbout:t,changed:n}){let r=async i=>(await P("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,o=wt(e.helpRequests,r);if(o.items.length===0)return null;let s=i=>{t(i.id);let l=document.querySelector(".composer textarea");l instanceof HTMLElement&&l.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${a("order.requests")}</h2>
      <ul class="requests">${[...o.items].reverse().map(i=>h(Oo,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${xt(o)}
    </section>
  `}var ml={orders:fo,order:Fo},Vo=ml[document.documentElement.dataset.page];Vo&&cr(Vo,{home:"./",name:a("orders.title"),tokenName:"token"});
