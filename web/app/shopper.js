var _o={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var go="language",da={no:"nb",nn:"nb",iw:"he"},ht=_o,C=pa([fa(go),ma(),...navigator.languages]),yo=ht[C]?.direction==="rtl";function bo(e){localStorage.setItem(go,e),location.reload()}function pa(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=da[n]??n;if(o in ht)return o}return"en"}function ma(){return document.documentElement.dataset.page?null:document.documentElement.lang}function fa(e){try{return localStorage.getItem(e)}catch{return null}}var Xt="wanted",Ve="owner:",vo="signed-out:",wo="draft:",Eo={};function Ke(e){ha(e);let t=Eo[e]??localStorage.getItem(e);return!t||$a(t)?null:(sessionStorage.setItem(Ve+e,on(t)),t)}function en(e){Eo[e]=void 0,localStorage.removeItem(e)}function tn(e){en(e),localStorage.setItem(vo+e,String(Date.now())),_t(e),location.assign(nn(""))}function xo(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===vo+e&&(_t(e),t());let r=on(o??"");n!==e||!o||r===sessionStorage.getItem(Ve+e)||(_t(e),t())})}function ko(){sessionStorage.setItem(Xt,$t())}function nn(e=$t()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var $t=()=>location.pathname+location.search;function ha(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ve+e)!==on(t)&&_t(e),localStorage.setItem(e,t),history.replaceState(history.state,"",$t());let n=sessionStorage.getItem(Xt);sessionStorage.removeItem(Xt),n&&n!==$t()&&location.replace(n)}var Ro=(e,t)=>`${wo}${sessionStorage.getItem(Ve+e)??""}:${t}`;function _t(e){sessionStorage.removeItem(Ve+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(wo)&&sessionStorage.removeItem(n)}var on=e=>String(Ao(e).sub??"");function $a(e){let{exp:t}=Ao(e);return typeof t=="number"&&t*1e3<=Date.now()}function Ao(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var z=class extends Error{},ie=class extends Error{constructor(t,n){super(t),this.retryable=n}},_a={origin:""},Oe=()=>globalThis.orderHelpStarted;function Io(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await wa(ba(o,r)??ga(e,s,r,n));if(i.status===401)throw en(n),new z;if(i.status>=500||i.status===429)throw new ie(i.statusText,!0);return Ea(i)}}function ga(e,t,n,o){let r=Ke(o);if(!r)throw new z;return fetch(_a.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":C},body:JSON.stringify({query:t,variables:n})})}var ya=(e,t)=>`${e} ${JSON.stringify(t)}`;function ba(e,t){let n=ya(e,t),o=Oe()?.answers.get(n);return Oe()?.answers.delete(n),o}function je(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:va()}}function So(){let e=null;return t=>(e=je(t,e),e.key)}function va(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function wa(e){try{return await e}catch(t){throw new ie(String(t),!0)}}async function Ea(e){let t;try{t=await e.json()}catch{throw new ie(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ie(n.message,n.extensions?.retryable??!1);return t.data}var To=e=>new URL(`../texts/${e}.json`,import.meta.url).href,rn=new URL("../shop/shop.json",import.meta.url).href;var q=await xa();function Co(e){return typeof e=="string"?e:e[C]??e.en??Object.values(e)[0]??""}var gt=()=>q.logo?new URL(q.logo,rn).href:null;async function xa(){return await(Oe()?.shop??fetch(rn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var ka={...await Da(),...q.texts?.[C]},Ra=new Intl.PluralRules(C),Do=new Intl.NumberFormat(C),Aa=new Intl.DateTimeFormat().resolvedOptions().timeZone,sn=ee(()=>({dateStyle:"long"})),Ia=ee(()=>({day:"numeric",month:"short"})),Sa=ee(()=>({weekday:"short",day:"numeric",month:"short"})),Po=ee(()=>({day:"numeric",month:"short",year:"numeric"})),Oo=ee(()=>({year:"numeric"})),Ta=ee(()=>({year:"numeric",month:"long"})),Ca=ee(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Aa?void 0:"short"}));function a(e,t={}){let n=ka[e]??e;return(typeof n=="string"?n:n[Ra.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?Do.format(i):i??r})}var Y=e=>Do.format(e),I=(e,t)=>sn(yt(e,t)).format(new Date(e));var A=(e,t)=>(qo(e,t)?Sa:Po)(yt(e,t)).format(new Date(e)),ae=(e,t)=>(qo(e,t)?Ia:Po)(yt(e,t)).format(new Date(e)),No=(e,t)=>Ta(t).format(new Date(e));function Lo(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(C,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var Mo=(e,t)=>sn(t).format(new Date(e))===sn(t).format(Date.now()),qo=(e,t)=>Oo(yt(e,t)).format(new Date(e))===Oo(t).format(Date.now()),_e=(e,t)=>Ca(t).format(new Date(e)),Bo=e=>new Intl.DateTimeFormat(C,{timeStyle:"short"}).format(e),yt=(e,t)=>e.includes("T")?t:"UTC";function ee(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(C,{...e(n),timeZone:n});return t.set(n,o),o}}var bt=e=>Oa.of(e)??e,Oa=new Intl.DisplayNames(C,{type:"region"});async function Da(){let e=await(Oe()?.texts??fetch(To(C)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${C}" are missing.`);return e}function le(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ue(e){return new URLSearchParams(location.search).get(e)??""}var Ze=()=>history.state?.list??null;function Ho(e){history.replaceState({...history.state,list:e},"")}function De({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[o,r]of Object.entries({show:e,search:t}))r?n.set(o,r):n.delete(o);return n.size?`${location.pathname}?${n}`:location.pathname}function Fo(e,t=!1){t?history.replaceState(null,"",De(e)):history.pushState(null,"",De(e))}var Pa=20,Na=50,La=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function Uo({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,Pa),Na),after:n,show:e,search:t}}function an(){return{show:La.find(t=>t===ue("show"))??null,search:ue("search").trim()||null}}var Wo=e=>({id:e}),Go=e=>({id:e,newestFirst:!0});var Ko=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,Ko(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},Vo=new Map;function jo(e){var t=Vo.get(this);return t||(t=new Map,Vo.set(this,t)),(t=Ko(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var O,zo,Ma,ge,ln,kt,Jo,wt,Qo,un,cn,qa,ze=Symbol.for("pv"),Rt={},At=[],Ba=/^m(i|n|o|s|text|space)$/,dn=Array.isArray,pn=At.slice,xe=Object.assign;function Ee(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?pn.call(arguments,2):n),Ye(e,i,o,r,null)}function Ye(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ze,__v:r||++zo,__i:-1,__u:0};return!r&&O.vnode&&O.vnode(s),s}function It(e){return e.children}function Et(e,t){this.props=e,this.context=t,this.__g=0}function ye(e,t){if(t==null)return e.__&&ye(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ye(e)}function Ha(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=xe({constructor:ze},n)).__v=n.__v+1,O.vnode&&O.vnode(t),mn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||ye(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,rr(r,t,s),n.__=n.__e=null,t.__e!=o&&Xo(t))}function Xo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Xo(e)}function Zo(e){(8&e.__g||(e.__g|=8,ge.push(e),kt++))&&ln==O.debounceRendering||((ln=O.debounceRendering)||queueMicrotask)(er)}function er(){try{for(var e,t=1;ge.length;)ge.length>t&&ge.sort(Jo),e=ge.shift(),t=ge.length,8&e.__g&&Ha(e)}finally{(kt=ge.length)&&(ln||queueMicrotask)(er)}}function tr(e,t,n,o,r,s,i,c,u,d,p){var h,$,m,g,y,v,k=o.__k||At,E=t.length;for(u=Fa(n,t,k,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&k[m.__i]||Rt,m.__i=h,v=mn(e,m,$,r,s,i,c,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&fn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),y=y||g,4&m.__u?(u=nr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=y,u}function Fa(e,t,n,o,r){var s,i,c,u,d,p,h,$,m,g=n.length,y=g,v=0,k=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=Ye(null,i):dn(i)?i=E[s]=Ye(It,{children:i}):i.constructor===ze&&i.__b?i=E[s]=Ye(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=Ua(i,n,u,y))&&(y--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,k=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(k){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(y)for(s=0;s<g;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=ye(c)),hn(c,c));return o}function nr(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=nr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ye(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ua(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function Yo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function vt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Yo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Yo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=cn[t]||(cn[t]=Wa(t)),(e.__a||(e.__a={}))[t]=un,s=t!=(t=t.replace(Qo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Wa(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[wt]==null)t[wt]=un++;else if(t[wt]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function mn(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,y,v,k,E,P,S,we,Ge,Ce,ce,K,B,W,G=t.type;if(t.constructor!==ze)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?c=xt(p,s):s.push(p),c=s[0]||c),(p=O.__b)&&p(t);e:if(typeof G=="function"){$=i.length;try{if(k=t.props,E=(p=G.prototype)&&p.render,P=(p=G.contextType)&&o[p.__c],S=p?P?P.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new G(k,S):(t.__c=m=new Et(k,S),m.constructor=G,m.render=Va),P&&P.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),G.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=xe({},m.__s)),xe(m.__s,G.getDerivedStateFromProps(k,m.__s)))),g=m.props,y=m.state,m.__v=t,n.__c){if(k!==g&&E&&!G.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(k,S),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(k,m.__s,S)===!1){t.__v!=n.__v&&(m.props=k,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),At.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),c=ye(n);break e}m.componentWillUpdate&&m.componentWillUpdate(k,m.__s,S),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,y,v)})}else E&&!G.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=S,m.props=k,m.__P=e,m.__g&=-5,we=O.__r,Ge=E?25:0;do m.__g&=-9,we&&we(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Ge<25);E&&(At.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=xe({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,y)),Ce=p&&p.type===It&&p.key==null?p.props.children:p,k.__P&&(p=c,r=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&hn(j,j)}),n.__k=null),c=n.__k?ye(n,0):null),c=tr(e,dn(Ce)?Ce:[Ce],t,n,o,r,s,i,c,u,d),k.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Ee),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(j){if(i.length=$,t.__v=null,u||s)if(j&&j.then){if(t.__u|=128|u,s){for(~(B=s.indexOf(c||void 0))||(B=s.length);(W=s[B-1])&&W.nodeType==8;)B--;for(;B<s.length;B++)if(W=s[B])if(s[B]=null,ce){if(W==K)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(K=xt(ce=W))}}if(!ce){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ce=c}(p=xt(ce=t.__c.__z||(t.__c.__z=ce)))?(t.__e=ce,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some(Ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||or(t),O.__e(j,t,n)}}else c=t.__e=Ga(n.__e,t,n,o,r,s,i,u,d,e);return(p=O.diffed)&&p(t),c}function xt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function or(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(or))}function rr(e,t,n){for(var o=0;o<n.length;)fn(n[o++],n[o++],n[o++]);O.__c&&O.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){O.__e(s,r.__v)}})}function Ga(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,y,v,k,E=n.props||Rt,P=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(S?g.localName==S:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(k=d.ownerDocument||document,!S)return k.createTextNode(P);e=k.createElementNS(r,S,P.is?P:d),c&&(O.__m&&O.__m(t,s),c=!1),s=null}if(S){if(d=S=="template"&&e.content||e,s=S=="textarea"&&P.defaultValue!=null?null:s&&pn.call(d.childNodes),!c&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||vt(e,p,null,g,r);for(p in P)g=P[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?y=g:p=="checked"?v=g:c&&typeof g!="function"||E[p]===g||vt(e,p,g,E[p],r);h?(c||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ba.test(S))&&(r="http://www.w3.org/1999/xhtml"),tr(d,dn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&ye(n,0),c,u),s&&s.some(Ee)),c&&S!="textarea"||(p="value",S=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(S!="progress"||y)||vt(e,p,y,E[p],r),p="checked",v!=null&&v!=e[p]&&vt(e,p,v,E[p],r))}else E===P||c&&e.data==P||(e.data=P);return e}function fn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){O.__e(r,n)}}function hn(e,t,n){var o,r,s,i;if(O.unmount&&O.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||fn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){O.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&hn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=xt(o,s=[]))&&(o==e.__e&&s.some(Ee),Ee(r),Ee(o)),n||Ee(e.__e),e.__e=e.__c=e.__=null}function Va(e,t,n){return this.constructor(e,n)}function $n(e,t){var n,o,r,s;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ye(It,{children:[e]}),r=[],s=[],mn(t,t.__k,o||Rt,Rt,t.namespaceURI,o?null:t.firstChild?pn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),rr(r,t.__k,s),t.__k.props.children=null}O={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw kt=0,e}},zo=0,Ma=function(e){return e!=null&&e.constructor===ze},Et.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=xe({},this.state)),typeof e=="function"&&(e=e(xe({},n),this.props)),e&&(xe(n,e),this.__v&&(t&&this.__k.push(t),Zo(this)))},Et.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Zo(this))},Et.prototype.render=It,ge=[],kt=0,Jo=function(e,t){return e.__v.__b-t.__v.__b},wt=Symbol(),Qo=/(PointerCapture)$|Capture$/i,un=0,cn={},qa=0;var ke,M,_n,sr,gn=Object.is,Qe=0,fr=[],yn=[],L=O,ir=L.__b,ar=L.__r,lr=L.diffed,cr=L.__c,ur=L.unmount,dr=L.__;function Xe(e,t){L.__h&&L.__h(M,e,Qe||t),Qe=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return Qe=1,Ka(hr,e)}function Ka(e,t,n){var o=Xe(ke++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):hr(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);gn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,gn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,c);return d?h||p:h}return!d||p}}return o.__}function R(e,t){var n=Xe(ke++,3);!L.__s&&En(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function F(e,t){var n=Xe(ke++,4);!L.__s&&En(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function w(e){return Qe=5,vn(function(){return{current:e}},[])}function vn(e,t){var n=Xe(ke++,7);return En(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wn(e,t){return Qe=8,vn(function(){return e},t)}function V(){var e=Xe(ke++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function ja(){var e;do{for(;e=yn.shift();)try{Je(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=fr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Je),t.__h.some(bn),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(yn.length)}L.__b=function(e){M=null,ir&&ir(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),dr&&dr(e,t)},L.__r=function(e){ar&&ar(e),ke=0;var t=(M=e.__c).__H;t&&(_n==M?M.__h=[]:(t.__h.some(Je),t.__h.some(bn),ke=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_n=M},L.diffed=function(e){lr&&lr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&mr(fr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_n=M=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(Je),n.__h=n.__h.filter(function(o){return!o.__||bn(o)})}catch(o){n.__h=[function(){throw o}]}}),cr&&cr(e,t)},L.unmount=function(e){ur&&ur(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,mr(yn.push(r))}else Je(r)}catch(s){t=s}}),o.__H=void 0,t&&L.__e(t,o.__v))};var pr=typeof requestAnimationFrame=="function";function Za(e){var t,n=function(){clearTimeout(o),pr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);pr&&(t=requestAnimationFrame(n))}function mr(e){e!=1&&sr==L.requestAnimationFrame||((sr=L.requestAnimationFrame)||Za)(ja)}function Je(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function bn(e){var t=M;e.__c=e.__(),M=t}function En(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!gn(n,e[o])})}function hr(e,t){return typeof t=="function"?t(e):t}var l=jo.bind(f);var Ya={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},za=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,za.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Ya[e]}} />`}function $r(e,t){document.documentElement.lang=C,document.documentElement.dir=yo?"rtl":"ltr",xo(t.tokenName,()=>location.reload()),document.body.replaceChildren(),$n(l`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${Ja(t)}
      <main id="main" tabindex="-1">${f(e,{})}</main>
      ${Qa(t)}
    `,document.body)}function Ja({home:e,name:t,tokenName:n}){let o=gt(),r=q.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${q.home||e}>
          ${o?l`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${_r(q.header)}
          ${r===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Xa,{})}
          ${Ke(n)?l`<button type="button" class="btn bare square" onClick=${()=>tn(n)}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Qa({tokenName:e}){let t=Ke(e);return!t&&!q.footer?.length?null:l`
    <footer class="foot">
      ${_r(q.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>tn(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var _r=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Co(t)}</a>`);function Xa(){let e=w(!1);function t({currentTarget:{value:r}}){r!==C&&bo(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(ht).map(([r,{name:s}])=>l`<option key=${r} value=${r} lang=${r} selected=${r===C}>${s}</option>`)}
      </select>
    </label>
  `}function de(e){R(()=>{document.title=q.name?`${e} · ${q.name}`:e},[e])}function xn({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${nn()} onClick=${ko}>${a("page.signIn")}</a>`}function St(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=wn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return R(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Tt({title:e,children:t}){return de(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function J({failed:e,again:t,at:n}){if(e instanceof z)return n?l`<div class="notice warn" role="alert">${et()}</div>`:f(tl,{});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?el(n):pe(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function el(e){return e?a("page.offlineSince",{time:Bo(e)}):a("page.offline")}function et(){return l`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(xn,{primary:!1})}`}function tl(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return de(e),l`<${be} icon="lock" title=${e} text=${a("page.signInBack")}>${f(xn,{primary:!0})}<//>`}function be({icon:e,title:t,level:n="h1",text:o,children:r}){return l`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      ${f(n,{},t)}
      ${o?l`<p>${o}</p>`:null} ${r}
    </div>
  `}function pe(e){return e instanceof z?a("page.signInFirst"):e instanceof ie&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var nl=[1,2,3],gr=()=>l`
  <ul class="orders bones" aria-hidden="true">
    ${nl.map(e=>l`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var yr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var br=`# One attachment: its state, and a URL to download the file.
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
`;var vr=`# Cancels an order that the warehouse has not started to pack.
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
`;var wr=`# Changes the shipping address of an order.
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
`;var Er=`# Asks about the progress of a late order.
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
`;var xr=`# Confirms the receipt of parcels.
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
`;var Rr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Ar=`# Marks the timeline as read up to an item.
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
`;var Ir=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Sr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Tr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Cr=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Or=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Dr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Pr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Nr=`# Asks about customs, duty or tax.
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
`;var Lr=`# Reports parcels that did not arrive.
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
`;var Mr=`# Reports a problem with a payment.
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
`;var qr=`# Requests to return items for a refund or a replacement.
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
`;var Br=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Hr=`# Withdraws an open help request.
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
`;var Fr={address_form:yr,attachment:br,cancel_order:vr,change_shipping_address:wr,check_order_progress:Er,confirm_receipt:xr,create_attachment_upload:kr,help_request:Rr,mark_timeline_read:Ar,my_orders:Ir,node:Sr,order_counts:Tr,order_details:Cr,order_timeline:Or,orders_numbered:Dr,post_message:Pr,report_customs_duty_issue:Nr,report_package_not_received:Lr,resolve_payment_issue:Mr,return_or_replace_items:qr,viewer:Br,withdraw_help_request:Hr};var D=Io("/graphql",Fr,"token");var kl=2e3,Pe=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Ot({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function Ur(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,c]=b(null),u=w(0);async function d(m,g){u.current+=1;let y=u.current;s(k=>({...k,busy:!0}));let v;try{v={found:await m()}}catch(k){v={found:t?.choice===e?t:null,[g]:k}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=Il();return g.then(c,()=>{}),d(()=>Tl(Sl(e,m),g),"failed")}let h=()=>t?d(()=>Ct(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return Rl(e,()=>{p(Ze()?.orders??0)}),Al($,()=>s(m=>({...m,failed:new ie("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function Rl({show:e,search:t},n){R(n,[e,t])}function Al(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},R(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=c=>c.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var Il=async()=>(await D("order_counts",{})).viewer.orderCounts;async function Sl(e,t){let n=await Ct({...Wr(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Ct({...n,wanted:t});return n}var Wr=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Ct({wanted:e=0,...t}){let n=Uo(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:c})=>c)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:c})=>r.has(c.id)?[]:c)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function Tl(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Pe);if(!n.next||await Cl(t)<=o.length)return{...n,first:o};let r=await Ct(Wr({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}function Cl(e){let t=e.then(o=>o.needsAnswer).catch(()=>0),n=new Promise(o=>setTimeout(o,kl,0));return Promise.race([t,n])}var Ol=150;function Gr(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&Ho({orders:e,y:scrollY})};return F(()=>{if(e===null){t.current=!1;return}let r=Ze();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,Ol)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var tt=(e,t)=>l`<time datetime=${e}>${I(e,t)}</time>`,Ne=(e,t)=>l`<time datetime=${e}>${_e(e,t)}</time>`,te=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!te(e),T=e=>te(e)?null:e;var N=({quantity:e,cancelled:t})=>e-t,Dt=e=>e.every(t=>N(t)===0),Re=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&N(n)>0);function Kr(e){return[Vr(e.cancelled,e,"line.cancelled","line.allCancelled"),Vr(e.returned,e,"line.returned","line.allReturned")]}function Vr(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function jr(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(N(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:I(r,t)}):s?o?a(te(o)?"line.readyFrom":"line.readySince",{date:I(o,t)}):a("line.pickup"):a("line.digital")}var Zr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function kn(e,t,n){return t?l`<div><dt>${e}</dt><dd>${Ne(t,n)}</dd></div>`:null}var Z=({cancelledAt:e})=>!!T(e);function Yr(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Re(e)?n:a(t?"event.readyByMissed":"event.readyBy"),Z(e)||T(e.fulfilledAt)?null:e.shipByDay]}var zr=e=>Zr[e]?a(Zr[e]):null,me=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Pt(e,t){let n=me(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Jr=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function Qr(e,t){return x(e)?a("request.late",{date:_e(e,t)}):null}var An={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},Dl=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function Xr(e){let t=An[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},Ll(e),...ql(e)],o=Ml(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[c,u]=[i===o,i<=r],d=c?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?Nl(d,e.timeZone):null,state:c?"late":Pl(i,r,o)}})}function Pl(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var Nl=(e,t)=>l`<time datetime=${e}>${A(e,t)}</time>`;function Ll({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function Ml({late:e,status:t},n){return!e||!Dl.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function ql(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o,status:r}=e;if(Re(e)&&r!=="HANDED_OVER")return[Rn(e,a("event.shipped"),t),Bl(e)];let s=o.filter(c=>N(c)&&c.fulfilment!=="NONE");return s.length===0?[]:s.every(({fulfilment:c})=>c!=="PICKUP")?[Rn(e,a("event.handedOver"),n)]:[Rn(e,a("event.ready"),nt(o.map(({readyAt:c})=>c))),{name:a("step.pickedUp"),at:T(n)}]}function Rn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(An[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=Yr(e);return s?{name:r,planned:s}:{name:t}}function Bl(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:nt(i.map(({returnedAt:c})=>c))}:An[t]===4||Z(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:Jr(o),planned:r}}function nt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var Hl={AWAITING_PAYMENT:Ul,PROCESSING:Wl,READY_FOR_PICKUP:Gl,PARTIALLY_SHIPPED:Vl,SHIPPED:Kl,DELIVERED:jl,RECEIVED:Zl,HANDED_OVER:Yl,RETURNED_TO_SENDER:zl,CANCELLED:Jl};function Le(e){let{title:t,lead:n=null,chip:o=null}=Hl[e.status](e);return{title:t,lead:Fl(e)??n,chip:o?.text===t?null:o,steps:Xr(e)}}function Fl({status:e,cancelledAt:t,timeZone:n}){let o=e==="CANCELLED"?null:T(t);return o?a("headline.restCancelled",{date:A(o,n)}):null}function Ul(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:Mo(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function Wl(e){let t=In(e)??ot(e,"");if(e.late)return{title:a("headline.late"),lead:Nt(e,!1),chip:t};let[n,o]=[Sn(e),ts(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(Re(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function Gl(e){let t=nt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function Vl(e){let t=In(e)??ot(e,"info",Xl(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Nt(e,!0),chip:t};let[n,o]=[Sn(e),ts(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function Kl(e){let t=ns(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Sn(e),T(e.firstShippedAt)],s=In(e)??ot(e,"info","truck");if(n){let i=e.late?Nt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Nt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:ec(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function jl(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ot(e,"good","check")}}function Zl(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,c]=[T(n),T(o)],u=es(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return c?{title:a("headline.delivered",{date:A(c,r)}),lead:d,chip:u}:{title:d,chip:u}}function Yl(e){let t=e.lines.filter(r=>N(r)&&r.fulfilment!=="NONE"),n=nt(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:es(e)??ot(e,"good","check")}}function zl({statusText:e}){return{title:e}}function Jl({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Dt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ot=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function In({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function es({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var Ql={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Nt({late:e,timeZone:t},n){return e?a(Ql[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Sn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!Z(e)&&Re(e)?A(n,o):null}function ts(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!Z(e)?A(n,o):null}var ns=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),Xl=e=>ns(e).length>0||!!T(e.firstShippedAt);function ec(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Tn="";function Me(e,t){let n=Object.entries(t).map(([r,s])=>[r,Tn+s+Tn]);return a(e,Object.fromEntries(n)).split(Tn).map((r,s)=>s%2?l`<bdi>${r}</bdi>`:r)}function Q(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function tc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function Cn(e){return t=>{t.preventDefault(),tc(t.currentTarget,e)}}function On(e,t,n){return l`<a class="why" href=${`#${e}`} onClick=${Cn(e)}>${_(t,"s")}<span>${n}</span></a>`}var nc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},oc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},X=e=>nc[e]??"help",H=(e,t)=>e.helpActions.find(n=>n.type===t),rt=({reason:e})=>e?.code!=="NOT_OFFERED";function oe({action:e,open:t,chosen:n,part:o}){if(!e||!rt(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return l`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(X(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Dn(e,i);if(r)return l`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let c=oc[e.type];return c?On(Pn(e.type),"info",a(c)):null}function Dn({title:e},t){return On(re(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function os(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?l`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Pn=e=>`why-${e}`,re=e=>`request-${e.replace(/\W/g,"")}`;function ne({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?l`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var rs=3;function ss(e){let t=e.length>rs?e.slice(0,rs-1):e,n=e.length-t.length,o=Lo(t.length).map(r=>typeof r=="string"?r:rc(t[r]));return l`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function rc(e){if(!e)return null;let t=N(e);return l`<span>${t>1?l`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function is({order:e,filled:t,withChannel:n}){let o=Le(e),r=sc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return l`
    <li class="order-card order">
      ${i?f(ne,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${le(e.id)}>${o.title}<span class="hidden"> ${Me("orders.viewOf",{number:e.number})}</span></a></h2>
          ${ic(e,o).map(ac)}
        </div>
        <p class="names">${ss(r)}</p>
        ${lc(e,o)}
        ${dc(e,r.length)}
        ${n&&e.channel?l`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:pc(o)}
      </div>
      ${mc(r,s)}
      <div class="order-does">${fc(e,t)} ${e.availableHelpActions.map(c=>$c(e,c))}</div>
    </li>
  `}function sc({lines:e}){let t=e.filter(o=>N(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function ic(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Pe(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var ac=({tone:e,text:t,icon:n,unread:o})=>l`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function lc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?l`<p class="small">${cc(n,e.timeZone)}</p>`:t&&uc(e)?l`<p class="small">${t}</p>`:null}function cc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function uc({late:e,status:t,shipments:n,cancelledAt:o}){return e||o||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:s})=>x(r)||x(s))}function dc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=l`<time datetime=${t}>${ae(t,n)}</time>`,c=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):l`${a("event.placed")} ${i}`,u=o?l`<bdi>${o.formatted}</bdi>`:null;return l`<p class="meta">${Q([l`<span>${c}</span>`,u,l`<bdi>${r}</bdi>`])}</p>`}function pc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return l`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:c})=>l`<i key=${i} class=${c}></i>`)}</div>`}function mc([,...e],t){if(e.length===0)return null;let n=e.length>2?e.slice(0,1):e;return l`
    <div class="goods-set others" aria-hidden="true">
      ${n.map(({id:o,title:r,imageUrl:s})=>f(ne,{key:o,title:r,imageUrl:s,gone:t}))}
      ${e.length>n.length?l`<span class="goods s">+${Y(e.length-n.length)}</span>`:null}
    </div>
  `}function fc(e,t){let n=l`<span class="hidden"> ${Me("orders.of",{number:e.number})}</span>`;if(Pe(e))return l`<a class=${t?"btn primary":"btn"} href=${le(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&hc(r));return o?l`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("parcel.track")}${n}${_("out","s")}</a>`:l`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function hc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function $c(e,{type:t,title:n}){return l`
    <a key=${t} class="help-link" href=${le(e.id,t)}>
      ${_(X(t))}<span>${n}<span class="hidden"> ${Me("orders.of",{number:e.number})}</span></span>
    </a>
  `}var _c=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],as=99;function ls({choice:e,counts:t,choose:n}){let o=w(null);return F(()=>gc(o.current),[e.show]),l`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${_c.map(([r,s,i])=>{let c={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return l`
          <a key=${i} href=${De(c)} aria-current=${e.show===r?"page":void 0} onClick=${Nn(()=>n(c))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?yc(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function gc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function yc(e,t){return e>as||e>0&&!t?`${Y(Math.min(e,as))}+`:Y(e)}var Nn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var bc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},cs={show:null,search:null};function us({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=l`<a class="btn" href=${De(cs)} onClick=${Nn(()=>o(cs))}>${a("orders.showAll")}</a>`,c=e.next?l`<p>${fs(e)}</p><div class="btns">${ps(t,n)} ${i}</div>`:i;if(s){let u=Me(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(be,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},c)}return f(be,{icon:"bag",level:"h2",title:a(r?bc[r]:"orders.noneOnTheWay")},c)}function ds({found:e,counts:t,busy:n,more:o}){if(!e.next)return null;let r=e.stopped?ps(n,o):ms(a("orders.more"),n,o);return l`<div class="more-orders">${r}<p>${e.stopped?fs(e):vc(e,t)}</p></div>`}function vc(e,t){let{show:n,search:o}=e.choice;return n||o||!t?.isComplete?null:a("orders.shown",{shown:Ot(e).length,count:t.all})}var ps=(e,t)=>ms(a("orders.further"),e,t);function ms(e,t,n){return l`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function fs({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:No(t,o)}):a("orders.lookedAt",{count:e})}var wc=500,Ec=200;function hs({search:e,find:t}){let n=V(),[o,r]=b(e??""),s=w(0);R(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function c({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),wc)}function u(d){d.preventDefault(),i(o)}return l`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${Ec}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${c}
      />
    </form>
  `}function $s(){let[e,t]=xc(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:c,again:u}=Ur(e),d=n?.choice===e,p=Gr(n&&d?n.orders.length:null);de(a("orders.title"));let h=[o,r].find(m=>m instanceof z);if(h)return f(J,{failed:h});if(n&&d&&Ac(n))return Ic();let $=m=>t({show:null,search:m},!!e.search);return l`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(hs,{search:e.search,find:$})}</div>
    ${f(ls,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${Rc(d?n:null,s)}</p>
    ${o?f(J,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:gr()}
    ${n&&n.orders.length>0?f(kc,{found:n,failed:r,counts:i,busy:s,isFound:d,save:p,more:c}):null}
    ${n?.orders.length===0?f(us,{found:n,busy:s,more:c,choose:t}):null}
  `}function xc(){let[e,t]=b(an);return R(()=>{let n=()=>t(an());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{Fo(n,o),t(n)}]}function kc({found:e,failed:t,counts:n,busy:o,isFound:r,save:s,more:i}){let c=Ot(e),u=w(null),d=w(null);F(()=>{(d.current===null?null:u.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=c.length,i()),h=c.findIndex(Pe),$=new Set(c.map(m=>m.channel)).size>1;return l`
    <ul ref=${u} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${s}>
      ${c.map((m,g)=>f(is,{key:m.id,order:m,filled:g===h,withChannel:$}))}
    </ul>
    ${t?f(J,{failed:t,again:p,at:e.at}):f(ds,{found:e,counts:n,busy:o,more:p})}
  `}function Rc(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var Ac=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function Ic(){let e=q.home?l`<a class="btn primary" href=${q.home}>${a("orders.startShopping")}</a>`:null;return l`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(be,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var _s=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function fe(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function se({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function gs(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Lt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:c,wide:u,hint:d,type:p,...h}){let $=V(),m=e??$,g=fe(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return l`
    <div class=${u?"field wide":"field"}>
      ${gs(m,t,!i)}
      ${c?l`<textarea rows="4" ...${y}></textarea>`:l`<input type=${p??"text"} ...${y} />`}
      ${d?l`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(se,{id:`${m}-problem`,problems:g})}
    </div>
  `}function ys({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let c=V(),u=e??c,d=fe(i,n);return l`
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
      ${f(se,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function st({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:c,required:u,optional:d,autocomplete:p,wide:h}){let $=V(),m=e??$,g=fe(i,n);return l`
    <div class=${h?"field wide":"field"}>
      ${gs(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${y=>s(y.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${r===""}>${c}</option>`}
          ${o.map(y=>l`<option key=${y.value} value=${y.value} selected=${y.value===r}>${y.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(se,{id:`${m}-problem`,problems:g})}
    </div>
  `}var Sc=new Intl.ListFormat(C,{type:"unit",style:"short"}),U=e=>`field-${e.replace(/\W/g,"-")}`;function bs({problems:e,fieldOf:t,round:n}){let o=w(null);if(R(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return l`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?l`<p>${a("form.check",{count:r.size})} ${Tc([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>l`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function Tc(e){let t=[...e];return Sc.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?l`<a key=${r.path} href=${`#${U(r.path)}`} onClick=${Cc}><bdi>${o}</bdi></a>`:o})}function Cc(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var Oc={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Dc=["name","line1","line2"],Pc=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function ve(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var Nc=new Intl.Collator(C),Lc=_s.map(e=>({value:e,label:bt(e)})).sort((e,t)=>Nc.compare(e.label,t.label)),Ln=new Map;function Mc(e){let t=Ln.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>Ln.delete(e)),Ln.set(e,n),n}function vs(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return R(()=>{if(!e)return;let i=!0;return Mc(e).then(c=>i&&o({form:c,failed:null}),c=>i&&o({form:null,failed:c})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function ws(e,t,n){let o=it(t,n).map(r=>[r.name,Mn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function it(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=Pc.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function Mn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:c,latinName:u})=>[i,c,u].some(r))?.code??(qc(e,n)?o:"")}function qc(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Es(e,{name:t,latinName:n}){let o=new Intl.Locale(C).maximize().region===e;return n&&!o?`${n} (${t})`:t}function xs(e,t,n){return[...it(t,n).map(r=>{let s=Mn(e,r,n),i=r.choices.find(({code:c})=>c===s);return i?Es(t.countryCode,i):s}),bt(t.countryCode)].filter(Boolean)}function ks({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:c}=n;return l`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(st,{id:U("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:Lc,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?it(s,t).map(u=>f(Bc,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(J,{failed:i,again:c}):s||!e.countryCode?null:l`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function Bc({field:e,address:t,before:n,set:o,problems:r}){let s=Mn(t,e,n),i={id:U(`address.${e.name}`),label:e.label,wide:Dc.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:Oc[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Lt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let c=e.choices.map(d=>({value:d.code,label:Es(t.countryCode,d)})),u=s&&c.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(st,{...i,choices:[...u,...c],empty:a("form.choose"),optional:!e.required})}function Mt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[bt(t)]:[],...n?[n]:[]];return l`<address>${o.map(r=>l`<span dir="auto">${r}</span>`)}</address>`}var Hc={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function qn(e){let t=w(So());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===Hc[n]?null:at(s)}catch(r){return pe(r)}}}function at(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var qt=5,Fc=6e4,Ae=new Map,Ie=class extends Error{constructor(t,n){super(t),this.again=n}},Bn=e=>Ae.get(e.key)?.file,lt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function ct(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>qt?a("photos.tooMany",{max:qt}):null}function Rs(e){let t=n=>n.state!=="ready"&&!Ae.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function Hn(e,t,n){let o=Date.now()*1e3+Ae.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),Is(o,e,t,n)}function As({key:e},t,n){let o=Ae.get(e)?.file;o&&Is(e,o,t,n)}function Bt({key:e},t){Ae.get(e)?.stopper.abort(),Ae.delete(e),t(n=>n.filter(o=>o.key!==e))}async function Is(e,t,n,o){let r=new AbortController;Ae.set(e,{file:t,stopper:r});let s=i=>o(c=>c.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Uc(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:c,again:u}=i instanceof Ie?i:{message:pe(i),again:!0};s({state:"failed",problem:c,again:u})}}async function Uc(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Ie(at({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await Wc(r.upload,e,n,o),o({state:"checking"}),await Gc(r.attachment.id,t),r.attachment.id}function Wc({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:c}of t)s.append(i,c);return s.append("file",n),new Promise((i,c)=>{let u=new XMLHttpRequest,d=()=>c(new Ie(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Gc(e,t){let n=Date.now()+Fc;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Ie(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Ie(a("photos.notTaken"),!0)}var qe=(e,t)=>`${e}:${t}`;function Fn(e,t,n){let o={values:{},message:"",address:ve(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return Un(o,t,n??Vc(t))}function Un(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Vc(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function Wn(e,t){let n=([s,i])=>t.choices.some(c=>c.field===s&&c.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let c=e.items.find(u=>u.lineId===s.id);return c&&i>0?[{...c,quantity:Math.min(c.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Ss(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:lt(e.photos),...e.values};return o&&(r.address=ws(e.address,o,ve(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Be(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ts(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Be(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Cs(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),c=r==="items"?t.items[Number(s)]:void 0;return{path:c&&s?["items",c.lineId,...i].join("."):n,message:o}})}var Kc=8;function Ds({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),c=e.lines.flatMap($=>jc($,t)),u=c.length>Kc,d=c.filter(({line:$})=>Zc(n,$)||Os($.title).includes(Os(s))),p=r.filter($=>$.path==="items"),h=l`
    ${d.filter($=>$.left>0).map($=>f(Jc,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(Xc)}
    ${d.length?null:l`<p class="hint">${a("form.noneFound")}</p>`}
  `;return l`
    <fieldset aria-describedby=${p.length?`${U("items")}-problem`:void 0}>
      <legend class="label" id=${U("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(se,{id:`${U("items")}-problem`,problems:p})}
      ${u?f(Yc,{search:s,set:i,count:c.length}):null}
      ${u?l`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:l`<div class="picks">${h}</div>`}
    </fieldset>
  `}function jc(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Zc=(e,t)=>e.some(n=>n.lineId===t.id),Os=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Yc({search:e,set:t,count:n}){let o=V();return l`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${zc} />
    </div>
  `}function zc(e){e.key==="Enter"&&e.preventDefault()}function Jc({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,c=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==c),d=()=>r(c?u:[...o,{lineId:e.id,quantity:t,reason:""}],c?i:"items"),p=(h,$)=>r(o.map(m=>m===c?{...m,...$}:m),`${i}.${h}`);return l`
    <div class="pick">
      <label>
        <input type="checkbox" id=${U(i)} checked=${!!c} onChange=${d} />
        ${f(ne,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${c?l`<div class="pick-more">
              ${t>1?f(Qc,{item:c,left:t,set:h=>p("quantity",{quantity:h}),problems:fe(s,`${i}.quantity`)}):null}
              ${f(st,{id:U(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:c.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(se,{id:`${U(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Qc({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=U(`items.${e}.quantity`);function i(c,u,d){let p=c>=1&&c<=n;return l`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(c):void 0}>${_(d,"s")}</button>`}return l`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Y(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(se,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Xc({line:e,reason:t}){return l`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(ne,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Ps({order:e,action:t,parcels:n,set:o,problems:r}){let s=U("shipmentIds"),i=fe(r,"shipmentIds");return l`
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
      ${f(se,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var eu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ht=96;function Vn(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function Ns({id:e,problems:t=[],...n}){let o=V(),r=e??o,[s,i]=b(!1),{orderId:c,set:u,api:d=Vn}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])Hn(g,d(c),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:qt})}</span></span>
        ${Gn({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${Gn({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(se,{id:`${r}-problem`,problems:t})}
      ${f(Kn,n)}
    </div>
  `}function Ls(e){return l`<label class="btn bare square clip">${_("clip")}<span class="hidden">${a("photos.add")}</span>${Gn({},e)}</label>`}function Gn(e,{orderId:t,set:n,api:o=Vn}){return l`<input type="file" multiple accept=${eu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)Hn(i,o(t),n);s.value=""}} />`}function Kn({photos:e,...t}){let n=w(null);R(()=>t.set(Rs),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(tu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function tu({photo:e,orderId:t,set:n,api:o=Vn,removed:r}){let{name:s,state:i,progress:c}=e;function u(){Bt(e,n),queueMicrotask(r)}return l`
    <li class=${`upload ${i}`}>
      ${f(ru,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?l`<progress max="100" value=${c} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:l`<span class=${nu[i]}>${e.problem??a(ou[i])}</span>`}
        ${i==="failed"&&e.again&&Bn(e)?l`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>As(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var nu={checking:"hint",ready:"ok",failed:"problem"},ou={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function ru({photo:e}){let t=w(null),[n,o]=b(!1),r=Bn(e);return R(()=>{r?.type.startsWith("image/")&&su(r,t.current).then(o,()=>o(!1))},[r]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Ht} height=${Ht} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function su(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Ht,Ht),n.close(),!0}function He(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Y(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Fe(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var iu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Ms=e=>a(iu[e]??"form.kind");function qs({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:c}=n;return l`
    ${f(bs,{problems:s,round:c,fieldOf:u=>au(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(Ds,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(Ps,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(ks,{address:r.address,before:ve(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Be(t).map(u=>f(ys,{key:u,id:U(u),legend:Ms(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Lt,{id:U("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(Ns,{id:U("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:fe(s,"attachmentIds")})}
  `}function au(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?lu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?cu(e,s,t,o):Be(n).includes(r)?{path:r,label:Ms(r)}:null}function lu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function cu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=it(o,ve(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var ut=[],jn="",Ft=!1,Bs="auto",Zn=()=>!!document.documentElement.dataset.page,dt=()=>!!history.state?.dialog;function Wt(e,t){F(()=>{if(!Zn())return;let n=()=>e();return ut.push(n),jn=t??location.href,queueMicrotask(Ut),()=>{ut.splice(ut.indexOf(n),1),queueMicrotask(Ut)}},[])}function Hs(e,t){Zn()&&(dt()?t||Ut():history.replaceState(null,"",e))}function Ut(){Ft||(ut.length>0?uu():dt()&&(Ft=!0,history.back()))}function uu(){let e={...history.state,dialog:!0};if(dt())return history.replaceState(e,"",jn);Bs=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",jn)}addEventListener("popstate",()=>{if(!Zn())return;let e=!Ft;Ft=!1,dt()||(history.scrollRestoration=Bs),e&&!dt()?ut.at(-1)?.():Ut()});var pt=null;function Fs(e){let t=e?.getRootNode(),n=pt??du(t,e);return pt=null,()=>{if(n.opener&&t.activeElement===n.opener)return Yn(n,t);!Ws(t)&&!e?.contains(t.activeElement)||(pt=n,queueMicrotask(()=>{pt===n&&Us(n,t),pt=null}))}}function du(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Us({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return Yn({opener:e,around:t},n);for(let r of t.flatMap(pu))if(r.tabIndex=-1,o(r))return Yn({opener:r,around:t},n)}function Yn({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Ws(n)&&Us({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Ws=e=>!e.activeElement||e.activeElement===document.body;function pu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Gt({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:c}){let u=w(null),d=w(null),p=V(),h=()=>u.current?.close();F(()=>{let g=Fs(u.current);return u.current?.showModal(),g},[]),F(()=>d.current?.focus(),[e,t]),Wt(h,i);let $=l`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=l`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?l`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${c}
    </div>
    ${o?l`<div class="dialog-foot">${o}</div>`:null}
  `;return l`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${fu(h)}>
      ${n?null:mu($,t,h)}
      ${s?l`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function mu(e,t,n){return l`
    <div class="dialog-head">
      <div>${e} ${t?l`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function fu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function zn({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:c,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(Gt,{title:i.title,seal:{icon:"check",tone:""},close:c,foot:v},i.text?l`<p>${i.text}</p>`:null)}let y=l`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(Gt,{title:e,close:c,foot:y},[n?l`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,l`<div role="alert">${h?l`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var hu={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Gs=()=>l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Vs(e,t){let[n,o]=hu[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?l`<p>${a(o,{number:t.number})}</p>`:null,foot:Gs()}}function Ks(e,t,n,o){let r=t.answerBy?l`<p>${a("request.answerBy")} <b>${Ne(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:l`<p>${e.title}</p>${r??l`<p>${t.stateText}</p>`}`,foot:l`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Gs()}`}}function js({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:l`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?l`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:l`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?l`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var Jn=5,Qn=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Ys({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return l`
    ${$u(t)}
    ${r?l`<div class="goods-set">${zs(e).slice(0,Jn).map(({id:s,title:i,imageUrl:c})=>f(ne,{key:s,title:i,imageUrl:c}))}</div>`:null}
    <dl class="review">
      ${Se(a("form.order"),a("form.orderOf",{number:e.number,date:I(e.placedAt,e.timeZone)}))}
      ${r?Se(a("order.items"),_u(e)):null}
      ${r?Se(a("order.total"),e.total?.formatted):null}
      ${o?Se(a("form.address"),Zs(xs(n.address,o,ve(e.shippingAddress)))):null}
      ${Be(t).map(s=>Se(a("form.reason"),gu(t,s,n.values[s])))}
      ${Se(a("form.message"),n.message.trim())}
      ${Se(a("photos.add"),n.photos.length?Zs(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function $u(e){if(!e.settlesItself)return l`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return l`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Se(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?l`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Zs=e=>e.map(t=>l`<span class="line"><bdi>${t}</bdi></span>`),zs=e=>e.lines.filter(t=>t.quantity>t.cancelled);function _u(e){let t=zs(e),n=t.length-Jn,o=t.slice(0,Jn).map(({title:r,quantity:s,cancelled:i,measure:c})=>l`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:c??s-i})}</bdi></span>
  `);return l`${o}${n>0?l`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function gu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Xn=new Map,Js=new Map,eo=new Map;function Vt(e,t){let n=oo(e),[o]=b(t),[,r]=b(0);F(()=>yu(n,()=>r(i=>i+1)),[n]);function s(i){let c=to(n)??o,u=typeof i=="function"?i(c):i;no(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[to(n)??o,s,()=>no(n,null)]}var Kt=e=>to(oo(e)),jt=(e,t)=>no(oo(e),t),oo=e=>Ro("token",e);function to(e){let t=sessionStorage.getItem(e)??eo.get(e);if(t===void 0)return null;let n=Js.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Js.set(e,{json:t,value:o}),o}function no(e,t){if(eo.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{eo.set(e,n)}}for(let n of Xn.get(e)??[])n()}function yu(e,t){let n=Xn.get(e)??new Set;return Xn.set(e,n.add(t)),()=>{n.delete(t)}}async function Qs(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return bu(Object.values(o)[0])}catch(o){return o instanceof z?{signedOut:!0}:{failed:pe(o)}}}function bu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Xs({order:e,action:t,chosen:n,changed:o}){let r=qe(e.id,t.type),[s,i]=b(()=>vu(r,t,n)),[c,u,d]=Vt(r,Fn(e,t,n)),[p,h]=b([]),[$,m]=b(null),[g,y]=b(0),[v,k]=b(!1),E=Wn(c,t);function P(K,B){u(W=>({...Wn(W,t),...K})),h(p.filter(W=>W.path!==B&&!W.path.startsWith(`${B}.`)))}function S(K){u(B=>({...B,photos:K(B.photos)})),h(B=>B.filter(W=>!W.path.startsWith("attachmentIds")))}function we(K){return h(K),m(null),y(g+1),K.length===0}function Ge(){let K=ct(E.photos);return we([...Ts(E,t),...K?[{path:"attachmentIds",message:K}]:[]])}async function Ce(K){if(v)return!0;if(!Ge())return!1;k(!0);let B=Ss(E,e,t,K),W=je(B,E.sent);u(j=>({...j,sent:W}));let G=await Qs(t.type,{...B,idempotencyKey:W.key});return"filed"in G&&d(),"problems"in G?we(Cs(G.problems,E)):m(G),"problems"in G||"signedOut"in G||o(),y(j=>j+1),k(!1),!("problems"in G)}function ce(){for(let K of E.photos)Bt(K,S);d(),i(!1),we([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:P,changePhotos:S,isReady:Ge,send:Ce,startAfresh:ce}}function vu(e,t,n){let o=Kt(e);return o?(n&&jt(e,Un(o,t,n)),!0):!1}function ei(e,t,n){let o=Kt(qe(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=Kt(qe(e.id,n.type))??Fn(e,n),s=[r.message,o.message].filter(Boolean);jt(qe(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),jt(qe(e.id,t.type),null)}function ti({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=wu(t),c=Xs({order:e,action:i,chosen:n,changed:s}),u=vs(i.type==="CHANGE_SHIPPING_ADDRESS"?c.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(Qn(i)&&!d?p(c.isReady()):await c.send(u.form)||p(!1))}let m={order:e,action:i,filling:c,read:u,goOn:$},g=Eu(e,i,c,o,h)??(d?Ru(m,()=>p(!1)):ku(m));return f(Gt,{close:()=>{r(),h.current()},address:le(e.id,i.type),...g})}function wu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Eu(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:c}=n;return c.state==="RESOLVED"?Vs(t.type,e):Ks(t,c,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>xu(d.getElementById(re(c.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:c,state:u})=>c===H(e,t.type)?.insteadTry&&u==="AVAILABLE");return js(n,i,o.message!==""||o.photos.length>0,()=>{i&&(ei(e,t,i),r(i.type))})}function xu(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function ku({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((c,u)=>c+u.quantity,0),i=Qn(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:l`
      ${n.isDraft?Au(n):null}
      <p>${t.description}</p>
      ${t.notice?l`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(oi,{filling:n})}
      ${f(qs,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:l`
      ${s?l`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${ni(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function Ru({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:l`${f(oi,{filling:n})}${f(Ys,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:l`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?l`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${ni(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function ni({busy:e},t,n){return l`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function Au({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return l`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function oi({filling:{outcome:e,round:t}}){let n=w(null);return R(()=>n.current?.focus(),[t]),e&&"failed"in e?l`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:l`<div class="notice warn" ref=${n} tabindex="-1">${et()}</div>`}function si(e){let t=ue("id");return t?e.page(t):f(Iu,e)}function Iu({find:e,page:t,none:n,back:o}){let r=ue("number"),s=a("order.title",{number:r}),{data:i,failed:c,again:u}=St(()=>e(r));if(de(s),c&&!i)return f(J,{failed:c,again:u});if(!i)return f(Tt,{title:s});let[d]=i;return d?i.length===1?t(d.id):Su(s,r,i,o()):n(s)}function Su(e,t,n,o){return l`
    ${o}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>l`<li key=${r.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${le(r.id,ue("help"))}><bdi>${r.number}</bdi></a></h2>
              <span class="chip">${r.statusText}</span>
            </div>
            <p class="meta">${Tu(r)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Tu({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=l`<span>${a("event.placed")} ${tt(n,o)}</span>`,i=r?l`<bdi>${r.formatted}</bdi>`:null;return Q([ri("order.channel",e),ri("desk.customer",t),s,i])}var ri=(e,t)=>t?l`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function ii({order:e,shipmentId:t,close:n,changed:o}){let r=qn(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let c=me(i,s),u=i.returnLastDay;return f(zn,{title:a("receipt.title",{parcel:c}),children:[Cu(e,i),l`<p>${a("receipt.final")}</p>`],notice:[Ou(e,i),Du(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:I(u,e.timeZone)}):void 0},close:n})}function Cu(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return l`<p>${Q(n.map(o=>o&&l`<bdi>${o}</bdi>`))}</p>`}function Ou(e,{id:t,inquiryLastDay:n}){return H(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:I(n,e.timeZone)}):a("receipt.endsInquiry"):null}function Du({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:I(t,e)}):null}function ai({order:e,requestId:t,close:n,changed:o}){let r=qn(o),s=Pu(e,t);return f(zn,{title:a("withdraw.title",{title:s}),children:l`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function Pu({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function li({order:e,open:t}){let n=H(e,"CANCEL_ORDER");if(!n||!rt(n)||Z(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return l`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(oe,{action:n,open:t})} ${o?f(oe,{action:o,open:t}):null}
    </section>
  `}function ci({unitPrice:e,measure:t,quantity:n}){let o=t??Y(n);return e?l`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${a("order.quantity",{count:o})}</span>`}function ui({measure:e,title:t},n){return l`<span><bdi>${e??Y(n)}</bdi> × <bdi>${t}</bdi></span>`}var di=5;function ro({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(Nu,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(so,{of:"lines",rows:r})}function so({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>di&&!o;function c(){r(!0);let d=s.current?.children[di];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return l`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?l`<button type="button" class="btn" onClick=${c}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function Nu({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return l`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let c=n===N(t),u=Z(i)||N(t)===0,d=[r?null:jr(t,i.timeZone),...o?Kr(t):[]];return l`
    <li class="line" tabindex="-1">
      ${f(ne,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${ci({...t,quantity:n})}</p>
        ${d.map(p=>p?l`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${c&&t.amount?l`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?Lu(e,t.id):null}
      </div>
    </li>
  `}function Lu({order:e,open:t},n){let o=H(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(oe,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function mi(e){let{order:t}=e,[n,o]=[zr(t.payment),T(t.paidAt)];return l`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Mt(t.shippingAddress):l`<p>${a("order.noAddress")}</p>`}
        ${pi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(so,{of:"totals",rows:t.lines.filter(N).map(Mu),last:qu(t)})}
        ${t.total?null:l`<p>${a("order.noTotal")}</p>`}
        ${n?l`<p class="small soft">${n}</p>`:null}
        ${o?l`<p class="small soft">${a("order.paidOn",{date:I(o,t.timeZone)})}</p>`:null}
        ${pi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function pi({order:e,open:t},n){return l`<div class="links">${n.map(o=>f(oe,{key:o,action:H(e,o),open:t}))}</div>`}function Mu(e){return l`<div key=${e.id} tabindex="-1"><dt>${ui(e,N(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function qu({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>l`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?l`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function Zt(e,t){let[n,o]=b({items:io(e),cursor:ao(e)});R(()=>o(d=>Bu(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:c}=n;return c?{items:i,earlier:async()=>{try{let d=await t(c);d&&o(p=>({items:fi(io(d),p.items),cursor:ao(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function Yt({earlier:e,failed:t}){return t?f(J,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Bu(e,t){let n=io(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:fi(e.items,n)}:{items:n,cursor:ao(t)}}function fi(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var io=e=>e.edges.map(t=>t.node).reverse(),ao=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function hi({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return l`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${me(t,n)}</h3>
        ${Fu(t)} ${Uu(t,r.timeZone)} ${mt(Wu(r,t))}
      </div>
      ${i?l`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(ro,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):l`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:Hu(e,t)}
    </article>
  `}function $i({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return l`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?l`<span class="soft">${s}</span>`:null}</div>
      ${f(ro,{section:e,units:r,canReturn:i})}
    </article>
  `}function Hu({order:e,open:t,receive:n},o){let r=H(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:l`
    <div class="parcel-foot">
      ${f(oe,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?l`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function Fu({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?l`<bdi>${t}</bdi>`:null;return l`
    <span class="soft">
      ${e?l`<bdi>${e}</bdi> `:null}
      ${n&&o?l`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function Uu({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,c]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return c?l`<span class="soft">${a(i,{date:ae(c,r)})}</span>`:null}function Wu(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:c,returnedAt:u}=t,d=(p,h)=>a(p,{date:ae(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?c?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:Gu(e,r,d)}function Gu(e,t,n){return Z(e)?null:{tone:"",text:t&&te(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function mt(e){return e?l`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function zt({chosen:e,details:t},n){return[...lo(t,n),...e.map(({label:o})=>o)].map(o=>l`<bdi>${o}</bdi>`)}function lo(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Pt(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function co(e,t){return l`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${kn(a("request.filedAt"),e.filedAt,t)} ${kn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${ju(e,t)}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${He(e.attachments,Fe)}
    </details>
  `}function _i({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=Zt(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:l`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>Ku(r,e))}</ul>
      ${Yt(n)}
    </details>
  `}var Vu={RESOLVED:"good",DECLINED:"warn"};function Ku(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:c}=e,u=Vu[r]??"";return l`
    <li key=${n} id=${re(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(X(c),"s")}<b>${i}</b>
        <span class="soft">${o?I(o,t.timeZone):null}</span>
        ${mt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${co(e,t.timeZone)}
    </li>
  `}function ju({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${Zu(t,n)}`}function Zu(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Mt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${a("request.shipBy")}: ${tt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Yu)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Yu({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var gi=.8,zu=864e5,Ju={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},Qu={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function yi({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:td(n,o,t)};return l`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>l`<li key=${s.type}><b>${s.title}</b> <span class="soft">${Xu(s,e,t)}</span>${ed(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${ae(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${ae(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function Xu({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:c,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:I(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:I(t,u)});let h=n.map(m=>Ju[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:I(p,u)});let $=s.map(m=>Qu[m]).find(Boolean);return $?a($):t?t>c?a("when.since",{date:I(t,u)}):a("when.always"):i?.message??a("when.always")}function ed({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,c=n?Date.parse(n):o.to,u=i===null||i>r?"then":c<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&c>i;return l`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?l`<rect class=${u} x=${s(i)} width=${s(c)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-gi)} width=${gi} height="10" />
    </svg>
  `}function td(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+zu,...o)-t)}function bi(e){let t=e.order.helpActions.filter(rt),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return l`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?l`<ul>${n.map(r=>nd(r,e))}</ul>`:l`<p>${a("help.none")}</p>`}
        ${o.length?od(o,e):null} ${f(_i,{section:e})} ${yi(e,t)}
      </div>
    </section>
  `}function nd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return l`
    <li key=${e} class="help-row">
      <span class="tile">${_(X(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function od(e,t){return l`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>rd(n,t))}</ul>
    </details>
  `}function rd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[c]=i;return l`
    <li key=${o} id=${Pn(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&c?Dn(e,c):null}
        ${os(e,t.helpActions,n)}
      </div>
    </li>
  `}var sd=2;function vi(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Le(t);return l`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${id(t)}</div>
        <div class="hero-words">
          ${mt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?l`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?l`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,c)=>ad(i,s[c+1]))}</ol>`:null}
      <div class="hero-does">
        ${ld(e)}
        <a class="btn jump" href="#help" onClick=${Cn("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function id(e){let t=e.lines.filter(o=>N(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,sd).map(o=>f(ne,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:Z(e)}))}function ad({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return l`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?l`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?l`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?l`<span>${t}</span>`:null}
    </li>
  `}function ld({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=H(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return l`
    ${r?l`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(X("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${cd(e,r?"btn":s)}
  `}function cd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:c,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(c)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:me(o,n)}):a("parcel.track");return l`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function wi(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!pd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(Ei(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],c={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=dd(s,u.id),p=Math.max(0,N(u)-d),h=ud(u,p,d);h?c[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||c.others.push(n(u,u.id,u.quantity))}return c}function ud({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var dd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),Ei=(e,t)=>e.lines.find(n=>n.id===t)??null;function pd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=Ei(e,r?.id);return s&&N(s)===0})}function xi(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:c}=wi(t);return l`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${md(e)}</div>
      ${Dt(t.lines)?l`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(hi,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(Z(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",me(d,p),h))}
      ${u("others","more",a("order.rest"),c)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f($i,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function md({order:e,open:t}){let n=H(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(oe,{action:n,open:t}):null}var fd="(min-width: 64rem)";function Ue(e,t="box"){let n=Jt(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function ki(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();R(()=>{let u=matchMedia(fd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),hd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=Jt(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&$d(e.current,o.current)}function c({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:c}}}function Ri({close:e}){return Wt(e),null}function hd(e){R(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function $d(e,t){let n=Jt(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var Jt=e=>e.getRootNode();function Ai(e,t){let n=Jt(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Ii({edges:e}){let t=e.map(({node:n})=>n.unread?_d(n):null).find(Boolean);return t?l`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Ue(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function _d(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var Si=()=>l`
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
`;function Ti({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>gd(o,e,t)).map(o=>bd(o,e))}function gd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<yd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:c})=>c===s?.id)?.returned??0)>=i)}var yd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function bd(e,t){let n=e.returnInstructions,o=`return-${re(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return l`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${Q([a("return.approved"),...zt(e,t)])}</p>
          ${n?.address.length?l`<p>${a("return.to")}</p><address>${n.address.map(s=>l`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?l`<p>${a("return.label")}</p>${He(n.files,Fe)}`:null}
        </div>
      </div>
    </section>
  `}function Oi(e,t){let{openRequests:n}=e.order,r=[...n.filter(Ci).map((s,i)=>vd(s,e,i===0)),...n.filter(s=>!Ci(s)).map(s=>wd(s,e)),...Ti(e)];return r.length||t?l`<div class="strips">${r}${t}</div>`:null}var Ci=({state:e})=>e==="AWAITING_SHOPPER",uo=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function vd(e,t,n){let{order:o,write:r}=t,s=uo(e,o),i=e.replyByDay?a("request.answerUntil",{date:I(e.replyByDay,o.timeZone)}):null,c=({currentTarget:u})=>r(e.id,u);return Di(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:l`
      ${s?.question?l`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${Q([l`<span id=${`${re(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:l`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${c}>${a("request.answer")}</button>
      ${Pi(e,t,"btn bare","about")}
    `})}function wd(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:c,title:u,type:d}=e,p=uo(e,n),h=Qr(s,n.timeZone),$=te(s)?l`${a("request.answerBy")} ${Ne(String(s),n.timeZone)}`:c;return Di(e,n,"",{sign:_(X(d)),title:a("request.inProgress",{title:u}),words:l`
      <p>${Q([...p?zt(p,n):[],h?null:$])}</p>
      ${h?l`<p class="late">${h}</p>`:null}
    `,does:l`
      ${i?Ni(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${Pi(e,t,"btn")}
    `})}function Di(e,t,n,{sign:o,title:r,words:s,does:i}){let c=re(e.id),u=uo(e,t);return l`
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
  `}function Pi({id:e,canWithdraw:t},n,o,r="title"){return t?Ni(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function Ni(e,t,n,o,r,s){let i=re(e),c=`${i}-${t} ${i}-${s}`;return l`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${c} onClick=${o}>${n}</button>`}var We="order";function he(e){let t=e.openRequests.filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>n(o.type)?{...o,title:Ed(o,e)}:o)}function Ed({id:e,title:t,filedAt:n},o){let r=o.helpRequests.edges.find(({node:i})=>i.id===e)?.node,s=r?lo(r.details,o).join(", "):"";return`${t} (${s||_e(n,o.timeZone)})`}function $e(e){return e.filter(n=>n.state==="AWAITING_SHOPPER").sort((n,o)=>String(n.replyByDay).localeCompare(String(o.replyByDay)))}function Li(e,{chosen:t,hasWords:n,last:o}){let r=he(e),s=$e(r),i=d=>d===We||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:xd(r,We));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var xd=([e,t],n)=>e&&!t?e.id:n;function Mi(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[c,u]=b(null),[d,p]=b("");async function h(g){let{text:y,photos:v,sent:k}=t.of(g),E={orderId:e.id,text:y,helpRequestId:g===We?null:g,attachmentIds:lt(v)},P=je(E,k);t.write(g,{sent:P});let{postMessage:S}=await D("post_message",{input:{...E,idempotencyKey:P.key}});return S.__typename!=="MessagePosted"?(await n(!1),{message:at(S),at:null}):(t.clear(g),p(g),await n(!0),null)}async function $(g){if(o)return s;r(!0),u(null);let y=kd(g,t)??await h(g.id).catch(Rd);return i(y),u(y?null:g),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:c,last:d,send:$,reset:m}}function kd({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=ct(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var Rd=e=>({message:pe(e),at:null,isSignedOut:e instanceof z});function qi({id:e,title:t,isAnswer:n},o,r){let s=he(r).find(c=>c.id===e),i=te(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function Bi({order:e,subject:t,choose:n}){let o=V(),{isAnswer:r,isClosed:s,requests:i}=t,[c]=r||s?[]:$e(i);return l`
    <div role="status">
      ${s?Id(e,t):null} ${c?Sd(c,e.timeZone,()=>n(c.id,!0)):null}
    </div>
    ${i.length||s?l`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${Ad(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function Ad({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[We,a("conversation.order")]];return[t?l`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function Id(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:n.title,state:n.stateText}:null;return l`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function Sd({title:e,replyByDay:t},n,o){return l`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var po={text:"",photos:[]};function Hi(e){let[t,n]=Vt(`talk:${e}`,{about:"",written:{}}),o=r=>Td(Te(t,r));return{about:o(t.about)?t.about:"",of:r=>Te(t,r),has:o,write:(r,s)=>n(i=>Qt({...i,about:r},{[r]:{...Te(i,r),...s}})),changePhotos:(r,s)=>n(i=>Qt(i,{[r]:{...Te(i,r),photos:s(Te(i,r).photos)}})),move:(r,s)=>n(i=>Qt({...i,about:s},{[r]:po,[s]:Cd(Te(i,s),Te(i,r))})),clear:r=>n(s=>Qt(s,{[r]:po}))}}var Te=({written:e},t)=>e[t]??po,Td=({text:e,photos:t})=>e.trim()!==""||t.length>0;function Qt({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var Cd=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var Fi="talk-problem";function Ui({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=Hi(e.id),[i,c]=b(""),u=Mi(e,s,async y=>{y&&n(""),y&&c(""),await o()}),d=Li(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);Nd(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),g={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return l`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?qi(u.sent,d,e):null}</p>
      ${f(Bi,{order:e,subject:d,choose:p})}
      ${f(Kn,{key:d.id,...g})}
      ${f(Od,{box:r,subject:d,words:s,sending:u,files:g,write:h,hold:y=>c(y?d.id:"")})}
      ${Dd(u)}
    </form>
  `}function Od({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:c,write:u,hold:d}){let p=V();return l`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?Fi:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${Pd}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(Ls,c)}
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
  `}function Dd({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return l`
    <div id=${Fi} role="alert" class=${n?"notice warn":"problem"}>
      ${n?et():l`${_("alert","s")}<p>${t}</p>`}
    </div>
  `}function Pd(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Nd(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var Ld=864e5,Md=new Intl.RelativeTimeFormat(C,{numeric:"auto"}),qd=ee(()=>({day:"numeric",month:"short"})),Bd=ee(()=>({day:"numeric",month:"short",year:"numeric"})),Wi=ee(()=>({year:"numeric"})),Hd=[!1,!0].map(e=>ee(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),Fd=new Intl.DateTimeFormat().resolvedOptions().timeZone,Vi=(e,t)=>Hd[t===Fd?0:1]?.(t).format(new Date(e)),Gi=(e,t)=>Wi(t).format(new Date(e))===Wi(t).format(Date.now());function Ki(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=I(r.at,n),c=!t(r)&&!Zi(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=c):o.push({name:i,isQuiet:c,entries:[r]})}return Ud(o).map(r=>({label:Wd(r,n),isOneDay:ji(r,n),entries:r}))}function Ud(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var ji=(e,t)=>new Set(e.map(({at:n})=>I(n,t))).size===1;function Wd(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return ji(e,t)?Zi(r,t)??A(r,t):(Gi(o,t)&&Gi(r,t)?qd:Bd)(t).formatRange(new Date(o),new Date(r))}function Zi(e,t){let n=[0,1].find(o=>I(e,t)===I(new Date(Date.now()-o*Ld).toISOString(),t));return n===void 0?null:Md.format(-n,"day")}var mo={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Gd={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Yi(e){switch(e.__typename){case"OrderEventEntry":return mo[e.event]??"info";case"ParcelEventEntry":return mo[e.parcelEvent]??"parcel";case"ItemEventEntry":return mo[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return X(e.type);case"HelpRequestSettledEntry":return Gd[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Vd=()=>q.name||a("conversation.shop"),fo=(e,t)=>Qi(e,t)!==null;function zi(e,t,n){let o=Qi(e,t);return l`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:Kd(e,t,n)} ${o?jd(e,t,o):null}
    </li>
  `}function Kd(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?ho(e,t.helpRequestId)?.chosen:null;return l`
    <p class="fact">
      ${_(Yi(t),"s")}
      <span>
        ${t.text} ${o?l`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Ji(t.at,e.timeZone,n)}
    </p>
  `}function jd(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?ho(e,t.aboutRequestId):null;return l`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):Vd()}</bdi> · ${Ji(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?l` · <bdi>${s.title}</bdi>`:null}
      </p>
      ${n?l`<p class="says" dir="auto">${n}</p>`:null} ${He(o,Fe)}
      ${s&&Zd(e,t,s.id)?l`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Ji(e,t,n){return l`<time datetime=${e} title=${_e(e,t)}>${n?Vi(e,t):ae(e,t)}</time>`}function Qi(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?ho(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var ho=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Zd(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&$e(he(e)).some(({id:o})=>o===n)}var Yd=8;function Xi(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Yd?Jd(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function c(){e.current&&(e.current.scrollTop=0),i()}return F(()=>{let u=n.current;if(zd(o.current,t))return c();u&&e.current&&(e.current.scrollTop+=$o(e.current,u.element)-u.top),i(),n.current&&s(ea(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:c}}var ea=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),zd=(e,t)=>ea(e,t).at(-1)?.author==="SHOPPER";function Jd(e){let t=[...e.querySelectorAll(".entry")].find(n=>$o(e,n)+n.clientHeight>0);return t?{element:t,top:$o(e,t)}:null}var $o=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Qd=2e4;async function ft(e,t){return(await D("order_timeline",{...Go(e),...t})).order?.timeline}function na(e,t,n){let o=ta(t);R(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let c=await ft(e,{first:1}).then(ta,()=>null);(c!==o||r)&&n(),r=c===null},Qd);return()=>clearInterval(i)},[e,o])}var ta=e=>e?.edges[0]?.node.id;function oa({order:e,timeline:t,changed:n}){let o=w(null),r=Zt(t,$=>ft(e.id,{after:$})),{items:s}=r,i=ep(s),{below:c,scrolled:u,toEnd:d}=Xi(o,s);tp(e.id,s,o,n),np(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>fo(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return l`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?l`<p class="talk-first">${a("conversation.first")}</p>`:null} ${Yt(r)}
          <ol class="entries">${Ki(s,$=>fo(e,$),e.timeZone).map($=>Xd(e,$,i))}</ol>
        </div>
      </div>
      ${c?l`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:c})}</button>`:null}
    </div>
  `}function Xd(e,{label:t,isOneDay:n,entries:o},r){return[l`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?l`<li key="new" class="news">${a("conversation.new")}</li>`:null,zi(e,s,n)])]}function ep(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function tp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);R(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let c=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;c.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return c.observe(i),()=>c.disconnect()},[r,s])}function np(e,t){let n=w(t);F(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function ra({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:c,handlers:u}=ki(s);return na(e.id,t,r),l`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Ri,{close:c}):null}
      <div class="talk">
        ${op(e,c)} ${f(oa,{order:e,timeline:t,changed:r})} ${f(Ui,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function op(e,t){let n=gt(),o=rp(e);return l`
    <div class="talk-head">
      <span class="avatar">${n?l`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${q.name?a("conversation.with",{shop:q.name}):a("conversation.withShop")}</h2>
        ${o?l`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function rp(e){let t=e.timeZone,n=he(e),o=$e(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!te(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function sa({order:e}){let t=$e(he(e)).length;return l`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Ai(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Ue(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${sp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function sp(e,t){return e?l`<span class="count new"><span aria-hidden="true">${Y(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function ia(){return f(si,{find:async e=>(await D("orders_numbered",{number:e})).ordersNumbered,page:e=>f(ip,{id:e}),none:la,back:aa})}var aa=()=>l`<a class="crumb" href="./">${_("back","s")}${a("orders.title")}</a>`;function la(e){return l`<${be} icon="search" title=${e} text=${a("order.none")}><a class="btn" href="./">${a("orders.title")}</a><//>`}function ip({id:e}){let{data:t,at:n,failed:o,again:r}=St(async()=>{let[{order:s},i]=await Promise.all([D("order_details",Wo(e)),ft(e)]);return{order:s,timeline:i}});return o&&!t?f(J,{failed:o,again:r}):t?!t.order||!t.timeline?la(a("orders.title")):l`
    ${o?f(J,{failed:o,again:r,at:n}):null}
    ${f(ap,{order:t.order,timeline:t.timeline,at:n,again:r})}
  `:f(Tt,{title:a("order.waiting")},Si())}function ap({order:e,timeline:t,at:n,again:o}){let[r,s]=b(null),[i,c]=b("");de(a("order.pageTitle",{title:Le(e).title,number:e.number})),R(()=>{let d=H(e,ue("help")),p=d?.state==="AVAILABLE";p&&s({form:d.type}),Hs(le(e.id),p)},[]);let u={order:e,at:n,open:(d,p)=>s({form:d,chosen:p}),receive:d=>s({receive:d}),withdraw:d=>s({withdraw:d}),write(d,p){c(d),p instanceof Element&&Ue(p)}};return l`
    ${lp(e)}
    <div class="order-page">
      <div class="order-main">
        ${Oi(u,Ii(t))} ${vi(u)} ${xi(u)} ${bi(u)} ${mi(u)} ${li(u)}
      </div>
      ${f(ra,{order:e,timeline:t,about:i,setAbout:c,changed:o})}
    </div>
    ${f(sa,{order:e})}
    ${cp(r,s,u,o)}
  `}function lp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[a("order.title",{number:e}),I(n,o),t?l`${a("order.channel")} <bdi>${t}</bdi>`:null];return l`
    <div class="order-top">
      ${aa()}
      <span class="soft order-number">${Q(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function cp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(c=>c===e?null:c);if("receive"in e)return f(ii,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(ai,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=H(n,e.form);return i?f(ti,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var up={orders:$s,order:ia},ca=up[document.documentElement.dataset.page];ca&&$r(ca,{home:"./",name:a("orders.title"),tokenName:"token"});
