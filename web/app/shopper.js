var ko={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Ye=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,X=Ro("localStorage"),F=Ro("sessionStorage");function Ro(e){let t=Ta(e),n=o=>`${e} ${o}`;return{get:o=>Ye.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),Ye.delete(n(o))}catch{Ye.set(n(o),r)}},remove(o){Ye.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...Ye.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function Ta(e){try{return globalThis[e]}catch{return null}}var Ao="language",Oa={no:"nb",nn:"nb",iw:"he"},vt=ko,S=Ca([X.get(Ao),Da(),...navigator.languages]),Io=vt[S]?.direction==="rtl";function So(e){X.set(Ao,e),location.reload()}function Ca(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Oa[n]??n;if(o in vt)return o}return"en"}function Da(){return document.documentElement.dataset.page?null:document.documentElement.lang}var ze=!!document.documentElement.dataset.page?.startsWith("desk"),pe=ze?"desk-token":"token",Qe=`owner:${pe}`,wt=`signed-out:${pe}`,To=`draft:${pe}:`,ln=new Set;function me(){return Je(),X.get(pe)}function cn(e){X.set(pe,e),Je()}function un(e){X.get(pe)===e&&(X.remove(pe),Po())}function Oo(){X.remove(pe),X.set(wt,String(Date.now())),Je()}function Co(e){return Je(),No(e)===F.get(Qe)}function Do(e){let t=()=>Je()?e():Po();addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Et(e){return ln.add(e),()=>{ln.delete(e)}}var xt=e=>`${To}${F.get(Qe)??""}:${e}`;function Je(){let e=X.get(pe),t=X.get(wt)??"",n=t!==(F.get(wt)??""),o=n?null:F.get(Qe),r=e?No(e):o;if(!n&&r===o)return!1;for(let s of F.keys())s.startsWith(To)&&F.remove(s);return F.set(wt,t),r===null?F.remove(Qe):F.set(Qe,r),!0}function Po(){for(let e of ln)e()}var No=e=>String(Na(e)??Pa(e)),Pa=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Na(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var Q=class extends Error{},ce=class extends Error{constructor(t,n){super(t),this.retryable=n}},La={origin:""},fe=()=>globalThis.orderHelpStarted;function Lo(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`There is no document ${n}.`);let s=Ha(n,o),i=s?fe()?.token:me();if(!i)throw new Q;let c=await qo(s??Mo(e,r,o,i));return Fa(c.status===401?await Ma(e,r,o,i):c)}}function Mo(e,t,n,o){return fetch(La.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":S},body:JSON.stringify({query:t,variables:n})})}async function Ma(e,t,n,o){un(o);let r=me();if(!r)throw new Q;let s=await qo(Mo(e,t,n,r));if(s.status!==401)return s;throw un(r),new Q}var qa=(e,t)=>`${e} ${JSON.stringify(t)}`;function Ha(e,t){let n=qa(e,t),o=fe()?.answers.get(n);return fe()?.answers.delete(n),o}function dn(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Ba()}}function Xe(){let e=null;return t=>(e=dn(t,e),e.key)}function Ba(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function qo(e){try{return await e}catch(t){throw new ce(String(t),!0)}}async function Fa(e){if(e.status>=500||e.status===429)throw new ce(e.statusText,!0);let t;try{t=await e.json()}catch{throw new ce(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ce(n.message,n.extensions?.retryable??!1);return t.data}var Ho=e=>new URL(`../texts/${e}.json`,import.meta.url).href,pn=new URL("../shop/shop.json",import.meta.url).href;var N=await Ua();function Bo(e){return typeof e=="string"?e:e[S]??e.en??Object.values(e)[0]??""}var kt=()=>N.logo?new URL(N.logo,pn).href:null;async function Ua(){return await(fe()?.shop??fetch(pn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Wa={...await za(),...N.texts?.[S]},Ga=new Intl.PluralRules(S),Uo=new Intl.NumberFormat(S),Va=new Intl.DateTimeFormat().resolvedOptions().timeZone,mn=ee(()=>({dateStyle:"long"})),Ka=ee(()=>({day:"numeric",month:"short"})),ja=ee(()=>({weekday:"short",day:"numeric",month:"short"})),Wo=ee(()=>({day:"numeric",month:"short",year:"numeric"})),Fo=ee(()=>({year:"numeric"})),Za=ee(()=>({year:"numeric",month:"long"})),Ya=ee(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Va?void 0:"short"}));function a(e,t={}){let n=Wa[e]??e;return(typeof n=="string"?n:n[Ga.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?Uo.format(i):i??r})}var z=e=>Uo.format(e),I=(e,t)=>mn(Rt(e,t)).format(new Date(e));var A=(e,t)=>(jo(e,t)?ja:Wo)(Rt(e,t)).format(new Date(e)),we=(e,t)=>(jo(e,t)?Ka:Wo)(Rt(e,t)).format(new Date(e)),Go=(e,t)=>Za(t).format(new Date(e));function Vo(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(S,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var Ko=(e,t)=>mn(t).format(new Date(e))===mn(t).format(Date.now()),jo=(e,t)=>Fo(Rt(e,t)).format(new Date(e))===Fo(t).format(Date.now()),Ee=(e,t)=>Ya(t).format(new Date(e)),Zo=e=>new Intl.DateTimeFormat(S,{timeStyle:"short"}).format(e),Rt=(e,t)=>e.includes("T")?t:"UTC";function ee(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(S,{...e(n),timeZone:n});return t.set(n,o),o}}var At=e=>Qa.of(e)??e,Qa=new Intl.DisplayNames(S,{type:"region"});async function za(){let e=await(fe()?.texts??fetch(Ho(S)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${S}" are missing.`);return e}function ue(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function he(e){return new URLSearchParams(location.search).get(e)??""}var et=()=>history.state?.list??null;function Yo(e){history.replaceState({...history.state,list:e},"")}function Le({show:e,search:t}){let n=new URLSearchParams(location.search);for(let[o,r]of Object.entries({show:e,search:t}))r?n.set(o,r):n.delete(o);return n.size?`${location.pathname}?${n}`:location.pathname}function Qo(e,t=!1){t?history.replaceState(null,"",Le(e)):history.pushState(null,"",Le(e))}var Ja=20,Xa=50,el=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function zo({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,Ja),Xa),after:n,show:e,search:t}}function fn(){return{show:el.find(t=>t===he("show"))??null,search:he("search").trim()||null}}var Jo=e=>({id:e}),Xo=e=>({id:e,newestFirst:!0});var tr=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],c=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++s]]=c:i===6?o[1][t[++s]]+=c+"":i?(r=e.apply(c,tr(e,c,n,["",null])),o.push(r),c[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(c)}return o},er=new Map;function nr(e){var t=er.get(this);return t||(t=new Map,er.set(this,t)),(t=tr(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",c="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var T,sr,tl,xe,hn,Ct,ir,St,ar,_n,$n,nl,nt=Symbol.for("pv"),Dt={},Pt=[],ol=/^m(i|n|o|s|text|space)$/,gn=Array.isArray,yn=Pt.slice,Se=Object.assign;function Ie(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},c=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return c>2&&(i.children=c>3?yn.call(arguments,2):n),tt(e,i,o,r,null)}function tt(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nt,__v:r||++sr,__i:-1,__u:0};return!r&&T.vnode&&T.vnode(s),s}function Nt(e){return e.children}function Tt(e,t){this.props=e,this.context=t,this.__g=0}function ke(e,t){if(t==null)return e.__&&ke(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ke(e)}function rl(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Se({constructor:nt},n)).__v=n.__v+1,T.vnode&&T.vnode(t),bn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||ke(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,mr(r,t,s),n.__=n.__e=null,t.__e!=o&&lr(t))}function lr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),lr(e)}function or(e){(8&e.__g||(e.__g|=8,xe.push(e),Ct++))&&hn==T.debounceRendering||((hn=T.debounceRendering)||queueMicrotask)(cr)}function cr(){try{for(var e,t=1;xe.length;)xe.length>t&&xe.sort(ir),e=xe.shift(),t=xe.length,8&e.__g&&rl(e)}finally{(Ct=xe.length)&&(hn||queueMicrotask)(cr)}}function ur(e,t,n,o,r,s,i,c,u,d,p){var h,$,m,g,b,v,R=o.__k||Pt,E=t.length;for(u=sl(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Dt,m.__i=h,v=bn(e,m,$,r,s,i,c,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&vn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),b=b||g,4&m.__u?(u=dr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=b,u}function sl(e,t,n,o,r){var s,i,c,u,d,p,h,$,m,g=n.length,b=g,v=0,R=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=tt(null,i):gn(i)?i=E[s]=tt(Nt,{children:i}):i.constructor===nt&&i.__b?i=E[s]=tt(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,c=null,~(d=i.__i=il(i,n,u,b))&&(b--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>g?v--:r<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(b)for(s=0;s<g;s++)!(c=n[s])||2&c.__u||(c.__e==o&&(o=ke(c)),wn(c,c));return o}function dr(e,t,n,o){var r,s,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=dr(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ke(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function il(e,t,n,o){var r,s=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&s==null||u&&s==c.key&&i==c.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r;for(r=n+1;r<t.length;r++)if((c=t[r])&&!(2&c.__u)&&s==c.key&&i==c.type)return r}return-1}function rr(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function It(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||rr(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||rr(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=$n[t]||($n[t]=al(t)),(e.__a||(e.__a={}))[t]=_n,s=t!=(t=t.replace(ar,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function al(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[St]==null)t[St]=_n++;else if(t[St]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function bn(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,b,v,R,E,H,C,Ae,Ze,Ne,de,j,B,G,V=t.type;if(t.constructor!==nt)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?c=Ot(p,s):s.push(p),c=s[0]||c),(p=T.__b)&&p(t);e:if(typeof V=="function"){$=i.length;try{if(R=t.props,E=(p=V.prototype)&&p.render,H=(p=V.contextType)&&o[p.__c],C=p?H?H.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new V(R,C):(t.__c=m=new Tt(R,C),m.constructor=V,m.render=cl),H&&H.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),V.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Se({},m.__s)),Se(m.__s,V.getDerivedStateFromProps(R,m.__s)))),g=m.props,b=m.state,m.__v=t,n.__c){if(R!==g&&E&&!V.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,C),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,C)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Z){Z&&(Z.__=t)}),Pt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),c=ke(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,C),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,b,v)})}else E&&!V.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=C,m.props=R,m.__P=e,m.__g&=-5,Ae=T.__r,Ze=E?25:0;do m.__g&=-9,Ae&&Ae(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Ze<25);E&&(Pt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Se({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,b)),Ne=p&&p.type===Nt&&p.key==null?p.props.children:p,R.__P&&(p=c,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Z){Z&&wn(Z,Z)}),n.__k=null),c=n.__k?ke(n,0):null),c=ur(e,gn(Ne)?Ne:[Ne],t,n,o,r,s,i,c,u,d),R.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Ie),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Z){if(i.length=$,t.__v=null,u||s)if(Z&&Z.then){if(t.__u|=128|u,s){for(~(B=s.indexOf(c||void 0))||(B=s.length);(G=s[B-1])&&G.nodeType==8;)B--;for(;B<s.length;B++)if(G=s[B])if(s[B]=null,de){if(G==j)break}else{if(G.nodeType!=8)break;G.data.startsWith("$s")&&(j=Ot(de=G))}}if(!de){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;de=c}(p=Ot(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,c=p):t.__e=c,c=c&&c.nextSibling}else s&&s.some(Ie);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Z&&Z.then||pr(t),T.__e(Z,t,n)}}else c=t.__e=ll(n.__e,t,n,o,r,s,i,u,d,e);return(p=T.diffed)&&p(t),c}function Ot(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function pr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(pr))}function mr(e,t,n){for(var o=0;o<n.length;)vn(n[o++],n[o++],n[o++]);T.__c&&T.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){T.__e(s,r.__v)}})}function ll(e,t,n,o,r,s,i,c,u,d){var p,h,$,m,g,b,v,R,E=n.props||Dt,H=t.props,C=t.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(C?g.localName==C:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!C)return R.createTextNode(H);e=R.createElementNS(r,C,H.is?H:d),c&&(T.__m&&T.__m(t,s),c=!1),s=null}if(C){if(d=C=="template"&&e.content||e,s=C=="textarea"&&H.defaultValue!=null?null:s&&yn.call(d.childNodes),!c&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in H||p=="value"&&"defaultValue"in H||p=="checked"&&"defaultChecked"in H||It(e,p,null,g,r);for(p in H)g=H[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?b=g:p=="checked"?v=g:c&&typeof g!="function"||E[p]===g||It(e,p,g,E[p],r);h?(c||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ol.test(C))&&(r="http://www.w3.org/1999/xhtml"),ur(d,gn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&ke(n,0),c,u),s&&s.some(Ie)),c&&C!="textarea"||(p="value",C=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(C!="progress"||b)||It(e,p,b,E[p],r),p="checked",v!=null&&v!=e[p]&&It(e,p,v,E[p],r))}else E===H||c&&e.data==H||(e.data=H);return e}function vn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){T.__e(r,n)}}function wn(e,t,n){var o,r,s,i;if(T.unmount&&T.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||vn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){T.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&wn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ot(o,s=[]))&&(o==e.__e&&s.some(Ie),Ie(r),Ie(o)),n||Ie(e.__e),e.__e=e.__c=e.__=null}function cl(e,t,n){return this.constructor(e,n)}function En(e,t){var n,o,r,s;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=tt(Nt,{children:[e]}),r=[],s=[],bn(t,t.__k,o||Dt,Dt,t.namespaceURI,o?null:t.firstChild?yn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),mr(r,t.__k,s),t.__k.props.children=null}T={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(c){e=c}}throw Ct=0,e}},sr=0,tl=function(e){return e!=null&&e.constructor===nt},Tt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Se({},this.state)),typeof e=="function"&&(e=e(Se({},n),this.props)),e&&(Se(n,e),this.__v&&(t&&this.__k.push(t),or(this)))},Tt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),or(this))},Tt.prototype.render=Nt,xe=[],Ct=0,ir=function(e,t){return e.__v.__b-t.__v.__b},St=Symbol(),ar=/(PointerCapture)$|Capture$/i,_n=0,$n={},nl=0;var Te,M,xn,fr,kn=Object.is,rt=0,Er=[],Rn=[],L=T,hr=L.__b,$r=L.__r,_r=L.diffed,gr=L.__c,yr=L.unmount,br=L.__;function st(e,t){L.__h&&L.__h(M,e,rt||t),rt=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e){return rt=1,ul(xr,e)}function ul(e,t,n){var o=st(Te++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):xr(void 0,t),function(s){var i=(o.__N||o.__)[0],c=o.t(i,s);kn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,i,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,kn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,c);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=st(Te++,3);!L.__s&&Tn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function U(e,t){var n=st(Te++,4);!L.__s&&Tn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function w(e){return rt=5,In(function(){return{current:e}},[])}function In(e,t){var n=st(Te++,7);return Tn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Sn(e,t){return rt=8,In(function(){return e},t)}function K(){var e=st(Te++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function dl(){var e;do{for(;e=Rn.shift();)try{ot(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Er.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ot),t.__h.some(An),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(Rn.length)}L.__b=function(e){M=null,hr&&hr(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),br&&br(e,t)},L.__r=function(e){$r&&$r(e),Te=0;var t=(M=e.__c).__H;t&&(xn==M?M.__h=[]:(t.__h.some(ot),t.__h.some(An),Te=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),xn=M},L.diffed=function(e){_r&&_r(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&wr(Er.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),xn=M=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(ot),n.__h=n.__h.filter(function(o){return!o.__||An(o)})}catch(o){n.__h=[function(){throw o}]}}),gr&&gr(e,t)},L.unmount=function(e){yr&&yr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,wr(Rn.push(r))}else ot(r)}catch(s){t=s}}),o.__H=void 0,t&&L.__e(t,o.__v))};var vr=typeof requestAnimationFrame=="function";function pl(e){var t,n=function(){clearTimeout(o),vr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);vr&&(t=requestAnimationFrame(n))}function wr(e){e!=1&&fr==L.requestAnimationFrame||((fr=L.requestAnimationFrame)||pl)(dl)}function ot(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function An(e){var t=M;e.__c=e.__(),M=t}function Tn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!kn(n,e[o])})}function xr(e,t){return typeof t=="function"?t(e):t}var l=nr.bind(f);var ml={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},fl=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,fl.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ml[e]}} />`}var On=ze?"asked:desk-token":"asked:token",hl=36e5;function it(e=Me()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var kr=()=>Sr(Me());function Cn(){Oo(),Sr(""),location.assign(it(""))}function Rr(){let e=Pn();if(!e)return"stays";let t=$l();if(t===null&&!gl()&&!Co(e))return"asks";cn(e),Ir();let n=_l(t||Me());return n===Me()?"stays":(location.replace(n),"leaves")}function Dn(e){let t=Pn();e&&t&&cn(t),Ir(),location.reload()}var Ar=()=>addEventListener("hashchange",()=>Pn()&&location.reload()),Pn=()=>new URLSearchParams(location.hash.slice(1)).get("token"),Ir=()=>history.replaceState(history.state,"",Me()),Me=()=>location.pathname.replace(/^\/+/,"/")+location.search,Sr=e=>F.set(On,JSON.stringify({wanted:e,at:Date.now()}));function $l(){let{wanted:e="",at:t=0}=JSON.parse(F.get(On)??"{}");return F.remove(On),Date.now()-t<hl?e:null}function _l(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:Me()}function gl(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(it(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function re({icon:e,title:t,level:n="h1",text:o,children:r}){return l`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${r}
    </div>
  `}function te(e){k(()=>{document.title=N.name?`${e} · ${N.name}`:e},[e])}function Lt({primary:e}){let t=({currentTarget:n})=>{n.href=it(),kr()};return l`<a class=${e?"btn primary":"btn"} href=${it()} onClick=${t}>${a("page.signIn")}</a>`}function Tr({again:e}){let t=a(ze?"desk.signedOut":"page.signedOut");return te(t),Dr(e),l`<${re} icon="lock" title=${t} text=${a("page.signInBack")}>${f(Lt,{primary:!0})}<//>`}function Or({again:e}){return Dr(e),l`<div class="notice warn" role="alert">${Nn()}</div>`}function Nn(){return l`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Lt,{primary:!1})}`}function Cr(){let e=a("signIn.question");return te(e),l`
    <${re} icon="lock" title=${e} text=${a("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Dn(!0)}>${a("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Dn(!1)}>${a(me()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Dr(e){k(()=>Et(()=>{me()&&e?.()}),[])}function Mt(e){let[t,n]=y({data:void 0,at:0,failed:null}),o=Sn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return k(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function qt({title:e,children:t}){return te(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function J({failed:e,again:t,at:n}){if(e instanceof Q)return f(n?Or:Tr,{again:t});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${_(o?"offline":"alert")}
      <p>${o?yl(n):$e(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function yl(e){return e?a("page.offlineSince",{time:Zo(e)}):a("page.offline")}function $e(e){return e instanceof Q?a("page.signInFirst"):e instanceof ce&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var bl=[1,2,3],Pr=()=>l`
  <ul class="orders bones" aria-hidden="true">
    ${bl.map(e=>l`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Nr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Lr=`# One attachment: its state, and a URL to download the file.
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
`;var Mr=`# Cancels an order that the warehouse has not started to pack.
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
`;var qr=`# Changes the shipping address of an order.
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
`;var Hr=`# Asks about the progress of a late order.
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
`;var Br=`# Confirms the receipt of parcels.
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
`;var Fr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Ur=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Wr=`# Marks the timeline as read up to an item.
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
`;var Gr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Vr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Kr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var jr=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Zr=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Yr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Qr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var zr=`# Asks about customs, duty or tax.
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
`;var Jr=`# Reports parcels that did not arrive.
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
`;var Xr=`# Reports a problem with a payment.
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
`;var es=`# Requests to return items for a refund or a replacement.
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
`;var ts=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var ns=`# Withdraws an open help request.
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
`;var os={address_form:Nr,attachment:Lr,cancel_order:Mr,change_shipping_address:qr,check_order_progress:Hr,confirm_receipt:Br,create_attachment_upload:Fr,help_request:Ur,mark_timeline_read:Wr,my_orders:Gr,node:Vr,order_counts:Kr,order_details:jr,order_timeline:Zr,orders_numbered:Yr,post_message:Qr,report_customs_duty_issue:zr,report_package_not_received:Jr,resolve_payment_issue:Xr,return_or_replace_items:es,viewer:ts,withdraw_help_request:ns};var D=Lo("/graphql",os);var qe=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function rs({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function ss(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=y({found:null,failed:null,failedMore:null,busy:!0}),[i,c]=y(null),u=w(0);async function d(m,g){u.current+=1;let b=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}b===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=Vl();return g.then(c,()=>{}),d(()=>jl(Kl(e,m),g),"failed")}let h=()=>t?d(()=>Ht(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return Wl(e,()=>{p(et()?.orders??0)}),Gl($,()=>s(m=>({...m,failed:new ce("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function Wl({show:e,search:t},n){k(n,[e,t])}function Gl(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=c=>c.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var Vl=async()=>(await D("order_counts",{})).viewer.orderCounts;async function Kl(e,t){let n=await Ht({...is(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Ht({...n,wanted:t});return n}var is=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Ht({wanted:e=0,...t}){let n=zo(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:c})=>c)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:c})=>r.has(c.id)?[]:c)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function jl(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(qe);if(!n.next||await Zl(t)<=o.length)return{...n,first:o};let r=await Ht(is({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}var Zl=e=>e.then(({needsAnswer:t})=>t,()=>0);var Yl=150;function as(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&Yo({orders:e,y:scrollY})};return U(()=>{if(e===null){t.current=!1;return}let r=et();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,Yl)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var at=(e,t)=>l`<time datetime=${e}>${I(e,t)}</time>`,He=(e,t)=>l`<time datetime=${e}>${Ee(e,t)}</time>`,ne=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!ne(e),O=e=>ne(e)?null:e;var P=({quantity:e,cancelled:t})=>e-t,Bt=e=>e.every(t=>P(t)===0),Oe=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&P(n)>0);function cs(e){return[ls(e.cancelled,e,"line.cancelled","line.allCancelled"),ls(e.returned,e,"line.returned","line.allReturned")]}function ls(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function us(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(P(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:I(r,t)}):s?o?a(ne(o)?"line.readyFrom":"line.readySince",{date:I(o,t)}):a("line.pickup"):a("line.digital")}var ds={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Ln(e,t,n){return t?l`<div><dt>${e}</dt><dd>${He(t,n)}</dd></div>`:null}var Y=({cancelledAt:e})=>!!O(e);function ps(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Oe(e)?n:a(t?"event.readyByMissed":"event.readyBy"),Y(e)||O(e.fulfilledAt)?null:e.shipByDay]}var ms=e=>ds[e]?a(ds[e]):null,_e=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Ft(e,t){let n=_e(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var fs=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function hs(e,t){return x(e)?a("request.late",{date:Ee(e,t)}):null}var qn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},Ql=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function $s(e){let t=qn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},Xl(e),...tc(e)],o=ec(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[c,u]=[i===o,i<=r],d=c?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?Jl(d,e.timeZone):null,state:c?"late":zl(i,r,o)}})}function zl(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var Jl=(e,t)=>l`<time datetime=${e}>${A(e,t)}</time>`;function Xl({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:O(t)}:{name:a("step.prepared")}}function ec({late:e,status:t},n){return!e||!Ql.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function tc(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o}=e;if(Oe(e))return[Mn(e,a("event.shipped"),t),nc(e)];let r=o.filter(i=>P(i)&&i.fulfilment!=="NONE");return r.length===0?[]:r.every(({fulfilment:i})=>i!=="PICKUP")?[Mn(e,a("event.handedOver"),n)]:[Mn(e,a("event.ready"),lt(o.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:O(n)}]}function Mn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:O(e.firstShippedAt)??O(e.firstHandedOverAt)};if(qn[e.status]>=3&&!o)return{name:t,at:O(n)};let[r,s]=ps(e);return s?{name:r,planned:s}:{name:t}}function nc(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:lt(i.map(({returnedAt:c})=>c))}:qn[t]===4||Y(e)||!r?{name:a("event.delivered"),at:O(s)}:{name:fs(o),planned:r}}function lt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var oc={AWAITING_PAYMENT:rc,PROCESSING:sc,READY_FOR_PICKUP:ic,PARTIALLY_SHIPPED:ac,SHIPPED:lc,DELIVERED:cc,RECEIVED:uc,HANDED_OVER:dc,RETURNED_TO_SENDER:pc,CANCELLED:mc};function Be(e){let{title:t,lead:n=null,chip:o=null}=oc[e.status](e);return{title:t,lead:n,chip:o?.text===t?null:o,steps:$s(e)}}function rc(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:Ko(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function sc(e){let t=Hn(e)??ct(e,"");if(e.late)return{title:a("headline.late"),lead:Ut(e,!1),chip:t};let[n,o]=[Bn(e),gs(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(Oe(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function ic(e){let t=lt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function ac(e){let t=Hn(e)??ct(e,"info",hc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Ut(e,!0),chip:t};let[n,o]=[Bn(e),gs(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function lc(e){let t=ys(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Bn(e),O(e.firstShippedAt)],s=Hn(e)??ct(e,"info","truck");if(n){let i=e.late?Ut(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Ut(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:$c(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function cc(e){let t=O(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ct(e,"good","check")}}function uc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,c]=[O(n),O(o)],u=_s(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return c?{title:a("headline.delivered",{date:A(c,r)}),lead:d,chip:u}:{title:d,chip:u}}function dc(e){let t=e.lines.filter(r=>P(r)&&r.fulfilment!=="NONE"),n=lt(t.map(({fulfilledAt:r})=>r))??O(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:_s(e)??ct(e,"good","check")}}function pc({statusText:e}){return{title:e}}function mc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Bt(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ct=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Hn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function _s({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var fc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Ut({late:e,timeZone:t},n){return e?a(fc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Bn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!Y(e)&&Oe(e)?A(n,o):null}function gs(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!Y(e)?A(n,o):null}var ys=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),hc=e=>ys(e).length>0||!!O(e.firstShippedAt);function $c(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Fn="";function Fe(e,t){let n=Object.entries(t).map(([r,s])=>[r,Fn+s+Fn]);return a(e,Object.fromEntries(n)).split(Fn).map((r,s)=>s%2?l`<bdi>${r}</bdi>`:r)}var Wt=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function _c(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function Un(e){return t=>{t.preventDefault(),_c(t.currentTarget,e)}}function Wn(e,t,n){return l`<a class="why" href=${`#${e}`} onClick=${Un(e)}>${_(t,"s")}<span>${n}</span></a>`}var gc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},yc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},se=e=>gc[e]??"help",q=(e,t)=>e.helpActions.find(n=>n.type===t),ut=({reason:e})=>e?.code!=="NOT_OFFERED";function ie({action:e,open:t,chosen:n,part:o}){if(!e||!ut(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return l`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(se(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Gn(e,i);if(r)return l`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let c=yc[e.type];return c?Wn(Vn(e.type),"info",a(c)):null}function Gn({title:e},t){return Wn(ae(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function bs(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?l`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Vn=e=>`why-${e}`,ae=e=>`request-${e.replace(/\W/g,"")}`;function oe({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=y(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?l`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var vs=3;function ws(e){let t=e.length>vs?e.slice(0,vs-1):e,n=e.length-t.length,o=Vo(t.length).map(r=>typeof r=="string"?r:bc(t[r]));return l`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function bc(e){if(!e)return null;let t=P(e);return l`<span>${t>1?l`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function Es({order:e,filled:t,withChannel:n}){let o=Be(e),r=vc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return l`
    <li class="order-card order">
      ${i?f(oe,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${ue(e.id)}>${o.title}<span class="hidden"> ${Fe("orders.viewOf",{number:e.number})}</span></a></h2>
          ${wc(e,o).map(Ec)}
        </div>
        <p class="names">${ws(r)}</p>
        ${xc(e,o)}
        ${Ac(e,r.length)}
        ${n&&e.channel?l`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:Ic(o)}
      </div>
      ${Sc(r,s)}
      <div class="order-does">${Tc(e,t)} ${e.availableHelpActions.map(c=>Cc(e,c))}</div>
    </li>
  `}function vc({lines:e}){let t=e.filter(o=>P(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function wc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return qe(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Ec=({tone:e,text:t,icon:n,unread:o})=>l`<span class=${`chip ${e}${o?" unread":""}`}>${n?_(n):null}${t}</span>`;function xc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?l`<p class="small">${kc(n,e.timeZone)}</p>`:t&&Rc(e)?l`<p class="small">${t}</p>`:null}function kc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Rc({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:o,receivedAt:r})=>x(o)||x(r))}function Ac({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=l`<time datetime=${t}>${we(t,n)}</time>`,c=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):l`${a("event.placed")} ${i}`,u=o?l`<bdi>${o.formatted}</bdi>`:null;return l`<p class="meta">${Wt([l`<span>${c}</span>`,u,l`<bdi>${r}</bdi>`])}</p>`}function Ic({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return l`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:c})=>l`<i key=${i} class=${c}></i>`)}</div>`}function Sc([,e,...t],n){return e?l`
    <div class="goods-set others" aria-hidden="true">
      ${f(oe,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?l`<span class="goods s">+${z(t.length)}</span>`:null}
    </div>
  `:null}function Tc(e,t){let n=l`<span class="hidden"> ${Fe("orders.of",{number:e.number})}</span>`;if(qe(e))return l`<a class=${t?"btn primary":"btn"} href=${ue(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Oc(r));return o?l`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${_("out","s")}</a>`:l`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Oc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function Cc(e,{type:t,title:n}){return l`
    <a key=${t} class="help-link" href=${ue(e.id,t)}>
      ${_(se(t))}<span>${n}<span class="hidden"> ${Fe("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Dc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],xs=99;function ks({choice:e,counts:t,choose:n}){let o=w(null);return U(()=>Pc(o.current),[e.show]),l`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${Dc.map(([r,s,i])=>{let c={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return l`
          <a key=${i} href=${Le(c)} aria-current=${e.show===r?"page":void 0} onClick=${Kn(()=>n(c))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?Nc(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Pc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function Nc(e,t){return e>xs||e>0&&!t?`${z(Math.min(e,xs))}+`:z(e)}var Kn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Lc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},Rs={show:null,search:null};function As({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=l`<a class="btn" href=${Le(Rs)} onClick=${Kn(()=>o(Rs))}>${a("orders.showAll")}</a>`,c=e.next?l`<p>${Os(e)}</p><div class="btns">${Ss(t,n)} ${i}</div>`:i;if(s){let u=Fe(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(re,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},c)}return f(re,{icon:"bag",level:"h2",title:a(r?Lc[r]:"orders.noneOnTheWay")},c)}function Is({found:e,busy:t,more:n}){return e.next?l`
    <div class="more-orders">
      ${e.stopped?Ss(t,n):Ts(a("orders.more"),t,n)} ${e.stopped?l`<p>${Os(e)}</p>`:null}
    </div>
  `:null}var Ss=(e,t)=>Ts(a("orders.further"),e,t);function Ts(e,t,n){return l`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function Os({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:Go(t,o)}):a("orders.lookedAt",{count:e})}var Mc=500,qc=200;function Cs({search:e,find:t}){let n=K(),[o,r]=y(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function c({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Mc)}function u(d){d.preventDefault(),i(o)}return l`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${qc}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${c}
      />
    </form>
  `}function Ds(e,t){document.documentElement.lang=S,document.documentElement.dir=Io?"rtl":"ltr";let n=fe()?.leaves?"leaves":Rr();if(n==="leaves")return;Do(()=>location.reload()),Ar();let o=()=>En(Hc(n==="asks"?Cr:e,t),document.body);document.body.replaceChildren(),Et(o),o()}function Hc(e,t){return l`
    <a class="skip" href="#main">${a("page.skip")}</a>
    ${Bc(t)}
    <main id="main" tabindex="-1">${f(e,{})}</main>
    ${Fc()}
  `}function Bc({home:e,name:t}){let n=kt(),o=N.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${N.home||e}>
          ${n?l`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${Ps(N.header)}
          ${o===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Uc,{})}
          ${me()?l`<button type="button" class="btn bare square" onClick=${Cn}>${_("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Fc(){let e=me();return!e&&!N.footer?.length?null:l`
    <footer class="foot">
      ${Ps(N.footer)}
      ${e?l`<button type="button" class="as-link" onClick=${Cn}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var Ps=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Bo(t)}</a>`);function Uc(){let e=w(!1);function t({currentTarget:{value:r}}){r!==S&&So(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${_("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(vt).map(([r,{name:s}])=>l`<option key=${r} value=${r} lang=${r} selected=${r===S}>${s}</option>`)}
      </select>
    </label>
  `}function Ns(){let[e,t]=Wc(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:c,again:u}=ss(e),d=n?.choice===e,p=as(n&&d?n.orders.length:null);te(a("orders.title"));let h=[o,r].find(m=>m instanceof Q);if(h)return f(J,{failed:h,again:u});if(n&&d&&Kc(n))return jc();let $=m=>t({show:null,search:m},!!e.search);return l`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(Cs,{search:e.search,find:$})}</div>
    ${f(ks,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${Vc(d?n:null,s)}</p>
    ${o?f(J,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:Pr()}
    ${n&&n.orders.length>0?f(Gc,{found:n,failed:r,busy:s,isFound:d,save:p,more:c}):null}
    ${n?.orders.length===0?f(As,{found:n,busy:s,more:c,choose:t}):null}
  `}function Wc(){let[e,t]=y(fn);return k(()=>{let n=()=>t(fn());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{Qo(n,o),t(n)}]}function Gc({found:e,failed:t,busy:n,isFound:o,save:r,more:s}){let i=rs(e),c=w(null),u=w(null);U(()=>{(u.current===null?null:c.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let d=()=>(u.current=i.length,s()),p=i.findIndex(qe),h=new Set(i.map($=>$.channel)).size>1;return l`
    <ul ref=${c} class="orders" aria-busy=${o?void 0:"true"} onClickCapture=${r}>
      ${i.map(($,m)=>f(Es,{key:$.id,order:$,filled:m===p,withChannel:h}))}
    </ul>
    ${t?f(J,{failed:t,again:d,at:e.at}):f(Is,{found:e,busy:n,more:d})}
  `}function Vc(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var Kc=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function jc(){let e=N.home?l`<a class="btn primary" href=${N.home}>${a("orders.startShopping")}</a>`:null;return l`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(re,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var Ls=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ge(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function le({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Ms(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Gt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:c,wide:u,hint:d,type:p,...h}){let $=K(),m=e??$,g=ge(s,n),b={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return l`
    <div class=${u?"field wide":"field"}>
      ${Ms(m,t,!i)}
      ${c?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${p??"text"} ...${b} />`}
      ${d?l`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(le,{id:`${m}-problem`,problems:g})}
    </div>
  `}function qs({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let c=K(),u=e??c,d=ge(i,n);return l`
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
      ${f(le,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function dt({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:c,required:u,optional:d,autocomplete:p,wide:h}){let $=K(),m=e??$,g=ge(i,n);return l`
    <div class=${h?"field wide":"field"}>
      ${Ms(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${b=>s(b.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${r===""}>${c}</option>`}
          ${o.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===r}>${b.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(le,{id:`${m}-problem`,problems:g})}
    </div>
  `}var Zc=new Intl.ListFormat(S,{type:"unit",style:"short"}),W=e=>`field-${e.replace(/\W/g,"-")}`;function Hs({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return l`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${_("alert")}
      <div>
        ${r.size?l`<p>${a("form.check",{count:r.size})} ${Yc([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>l`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function Yc(e){let t=[...e];return Zc.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?l`<a key=${r.path} href=${`#${W(r.path)}`} onClick=${Qc}><bdi>${o}</bdi></a>`:o})}function Qc(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var zc={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Jc=["name","line1","line2"],Xc=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Re(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var eu=new Intl.Collator(S),tu=Ls.map(e=>({value:e,label:At(e)})).sort((e,t)=>eu.compare(e.label,t.label)),jn=new Map;function nu(e){let t=jn.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>jn.delete(e)),jn.set(e,n),n}function Bs(e){let[{form:t,failed:n},o]=y({form:null,failed:null}),[r,s]=y(0);return k(()=>{if(!e)return;let i=!0;return nu(e).then(c=>i&&o({form:c,failed:null}),c=>i&&o({form:null,failed:c})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function Fs(e,t,n){let o=pt(t,n).map(r=>[r.name,Zn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function pt(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=Xc.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function Zn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:c,latinName:u})=>[i,c,u].some(r))?.code??(ou(e,n)?o:"")}function ou(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Us(e,{name:t,latinName:n}){let o=new Intl.Locale(S).maximize().region===e;return n&&!o?`${n} (${t})`:t}function Ws(e,t,n){return[...pt(t,n).map(r=>{let s=Zn(e,r,n),i=r.choices.find(({code:c})=>c===s);return i?Us(t.countryCode,i):s}),At(t.countryCode)].filter(Boolean)}function Gs({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:c}=n;return l`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(dt,{id:W("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:tu,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?pt(s,t).map(u=>f(ru,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(J,{failed:i,again:c}):s||!e.countryCode?null:l`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function ru({field:e,address:t,before:n,set:o,problems:r}){let s=Zn(t,e,n),i={id:W(`address.${e.name}`),label:e.label,wide:Jc.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:zc[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Gt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let c=e.choices.map(d=>({value:d.code,label:Us(t.countryCode,d)})),u=s&&c.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(dt,{...i,choices:[...u,...c],empty:a("form.choose"),optional:!e.required})}function Vt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[At(t)]:[],...n?[n]:[]];return l`<address>${o.map(r=>l`<span dir="auto">${r}</span>`)}</address>`}var su={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function Yn(e){let t=w(Xe());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===su[n]?null:mt(s)}catch(r){return $e(r)}}}function mt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Kt=5,iu=6e4,Ce=new Map,De=class extends Error{},Qn=e=>Ce.get(e.key)?.file,ft=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),zn=e=>e.some(t=>t.state==="sending"||t.state==="checking");function Jn(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Kt?a("photos.tooMany",{max:Kt}):null}function Vs(e){let t=n=>n.state!=="ready"&&!Ce.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function Xn(e,t,n){let o=Date.now()*1e3+Ce.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),js(o,e,t,n)}function Ks({key:e},t,n){let o=Ce.get(e)?.file;o&&js(e,o,t,n)}function jt({key:e},t){Ce.get(e)?.stopper.abort(),Ce.delete(e),t(n=>n.filter(o=>o.key!==e))}async function js(e,t,n,o){let r=new AbortController;Ce.set(e,{file:t,stopper:r});let s=i=>o(c=>c.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await au(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof De?i.message:$e(i)})}}async function au(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new De(mt({message:"",...r}));return r.upload&&await lu(r.upload,e,n,o),o({state:"checking"}),await cu(r.attachment.id,t),r.attachment.id}function lu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:c}of t)s.append(i,c);return s.append("file",n),new Promise((i,c)=>{let u=new XMLHttpRequest,d=()=>c(new De(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function cu(e,t){let n=Date.now()+iu;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new De(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new De(a("photos.notTaken"))}var Ue=(e,t)=>`${e}:${t}`;function eo(e,t,n){let o={values:{},message:"",address:Re(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return to(o,t,n??uu(t))}function to(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function uu(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function no(e,t){let n=([s,i])=>t.choices.some(c=>c.field===s&&c.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let c=e.items.find(u=>u.lineId===s.id);return c&&i>0?[{...c,quantity:Math.min(c.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Zs(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:ft(e.photos),...e.values};return o&&(r.address=Fs(e.address,o,Re(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function We(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ys(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=We(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Qs(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),c=r==="items"?t.items[Number(s)]:void 0;return{path:c&&s?["items",c.lineId,...i].join("."):n,message:o}})}var du=8;function Js({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=y(""),c=e.lines.flatMap($=>pu($,t)),u=c.length>du,d=c.filter(({line:$})=>mu(n,$)||zs($.title).includes(zs(s))),p=r.filter($=>$.path==="items"),h=l`
    ${d.filter($=>$.left>0).map($=>f($u,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(gu)}
    ${d.length?null:l`<p class="hint">${a("form.noneFound")}</p>`}
  `;return l`
    <fieldset aria-describedby=${p.length?`${W("items")}-problem`:void 0}>
      <legend class="label" id=${W("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(le,{id:`${W("items")}-problem`,problems:p})}
      ${u?f(fu,{search:s,set:i,count:c.length}):null}
      ${u?l`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:l`<div class="picks">${h}</div>`}
    </fieldset>
  `}function pu(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var mu=(e,t)=>e.some(n=>n.lineId===t.id),zs=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function fu({search:e,set:t,count:n}){let o=K();return l`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${hu} />
    </div>
  `}function hu(e){e.key==="Enter"&&e.preventDefault()}function $u({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,c=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==c),d=()=>r(c?u:[...o,{lineId:e.id,quantity:t,reason:""}],c?i:"items"),p=(h,$)=>r(o.map(m=>m===c?{...m,...$}:m),`${i}.${h}`);return l`
    <div class="pick">
      <label>
        <input type="checkbox" id=${W(i)} checked=${!!c} onChange=${d} />
        ${f(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${c?l`<div class="pick-more">
              ${t>1?f(_u,{item:c,left:t,set:h=>p("quantity",{quantity:h}),problems:ge(s,`${i}.quantity`)}):null}
              ${f(dt,{id:W(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:c.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(le,{id:`${W(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function _u({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=W(`items.${e}.quantity`);function i(c,u,d){let p=c>=1&&c<=n;return l`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(c):void 0}>${_(d,"s")}</button>`}return l`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${z(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(le,{id:`${s}-problem`,problems:r})}
    </div>
  `}function gu({line:e,reason:t}){return l`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Xs({order:e,action:t,parcels:n,set:o,problems:r}){let s=W("shipmentIds"),i=ge(r,"shipmentIds");return l`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:c},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===c),h=e.shipments[p];return l`
          <label key=${c} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(c)} disabled=${!u}
              onChange=${()=>o(n.includes(c)?n.filter($=>$!==c):[...n,c])} />
            <span>
              <bdi>${h?Ft(h,p):c}</bdi>
              ${d?l` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(le,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var yu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Zt=96;function oo(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function Yt({id:e,problems:t=[],...n}){let o=K(),r=e??o,[s,i]=y(!1),{orderId:c,set:u,api:d=oo}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])Xn(g,d(c),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Kt})}</span></span>
        ${ei({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${ei({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(le,{id:`${r}-problem`,problems:t})}
      ${f(bu,n)}
    </div>
  `}function ei(e,{orderId:t,set:n,api:o=oo}){return l`<input type="file" multiple accept=${yu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)Xn(i,o(t),n);s.value=""}} />`}function bu({photos:e,...t}){let n=w(null);k(()=>t.set(Vs),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(vu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function vu({photo:e,orderId:t,set:n,api:o=oo,removed:r}){let{name:s,state:i,progress:c}=e;function u(){jt(e,n),queueMicrotask(r)}return l`
    <li class=${`upload ${i}`}>
      ${f(xu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?l`<progress max="100" value=${c} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:l`<span class=${wu[i]}>${e.problem??a(Eu[i])}</span>`}
        ${i==="failed"&&Qn(e)?l`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>Ks(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var wu={checking:"hint",ready:"ok",failed:"problem"},Eu={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function xu({photo:e}){let t=w(null),[n,o]=y(!1),r=Qn(e);return k(()=>{r?.type.startsWith("image/")&&ku(r,t.current).then(o,()=>o(!1))},[r]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Zt} height=${Zt} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function ku(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Zt,Zt),n.close(),!0}function Ge(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${_(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:z(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Ve(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var Ru={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},ti=e=>a(Ru[e]??"form.kind");function ni({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:c}=n;return l`
    ${f(Hs,{problems:s,round:c,fieldOf:u=>Au(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(Js,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(Xs,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(Gs,{address:r.address,before:Re(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${We(t).map(u=>f(qs,{key:u,id:W(u),legend:ti(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Gt,{id:W("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(Yt,{id:W("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:ge(s,"attachmentIds")})}
  `}function Au(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Iu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Su(e,s,t,o):We(n).includes(r)?{path:r,label:ti(r)}:null}function Iu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Su(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=pt(o,Re(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var ht=[],ro="",Qt=!1,oi="auto",so=()=>!!document.documentElement.dataset.page,$t=()=>!!history.state?.dialog;function Jt(e,t){U(()=>{if(!so())return;let n=()=>e();return ht.push(n),ro=t??location.href,queueMicrotask(zt),()=>{ht.splice(ht.indexOf(n),1),queueMicrotask(zt)}},[])}function ri(e,t){so()&&($t()?t||zt():history.replaceState(null,"",e))}function zt(){Qt||(ht.length>0?Tu():$t()&&(Qt=!0,history.back()))}function Tu(){let e={...history.state,dialog:!0};if($t())return history.replaceState(e,"",ro);oi=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",ro)}addEventListener("popstate",()=>{if(!so())return;let e=!Qt;Qt=!1,$t()||(history.scrollRestoration=oi),e&&!$t()?ht.at(-1)?.():zt()});var _t=null;function si(e){let t=e?.getRootNode(),n=_t??Ou(t,e);return _t=null,()=>{if(n.opener&&t.activeElement===n.opener)return io(n,t);!ai(t)&&!e?.contains(t.activeElement)||(_t=n,queueMicrotask(()=>{_t===n&&ii(n,t),_t=null}))}}function Ou(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function ii({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return io({opener:e,around:t},n);for(let r of t.flatMap(Cu))if(r.tabIndex=-1,o(r))return io({opener:r,around:t},n)}function io({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),ai(n)&&ii({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var ai=e=>!e.activeElement||e.activeElement===document.body;function Cu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Xt({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:c}){let u=w(null),d=w(null),p=K(),h=()=>u.current?.close();U(()=>{let g=si(u.current);return u.current?.showModal(),g},[]),U(()=>d.current?.focus(),[e,t]),Jt(h,i);let $=l`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=l`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?l`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${c}
    </div>
    ${o?l`<div class="dialog-foot">${o}</div>`:null}
  `;return l`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Pu(h)}>
      ${n?null:Du($,t,h)}
      ${s?l`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Du(e,t,n){return l`
    <div class="dialog-head">
      <div>${e} ${t?l`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Pu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function ao({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:c,danger:u}){let[d,p]=y("asking"),[h,$]=y(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(Xt,{title:i.title,seal:{icon:"check",tone:""},close:c,foot:v},i.text?l`<p>${i.text}</p>`:null)}let b=l`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(Xt,{title:e,close:c,foot:b},[n?l`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,l`<div role="alert">${h?l`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var Nu={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},li=()=>l`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function ci(e,t){let[n,o]=Nu[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?l`<p>${a(o,{number:t.number})}</p>`:null,foot:li()}}function ui(e,t,n,o){let r=t.answerBy?l`<p>${a("request.answerBy")} <b>${He(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:l`<p>${e.title}</p>${r??l`<p>${t.stateText}</p>`}`,foot:l`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${li()}`}}function di({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:l`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?l`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:l`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?l`<button type="button" class="btn primary" onClick=${r}>${n.title}${_("next","s")}</button>`:null}
    `}}var lo=5,co=e=>e.settlesItself||e.type==="CANCEL_ORDER";function mi({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return l`
    ${Lu(t)}
    ${r?l`<div class="goods-set">${fi(e).slice(0,lo).map(({id:s,title:i,imageUrl:c})=>f(oe,{key:s,title:i,imageUrl:c}))}</div>`:null}
    <dl class="review">
      ${Pe(a("form.order"),a("form.orderOf",{number:e.number,date:I(e.placedAt,e.timeZone)}))}
      ${r?Pe(a("order.items"),Mu(e)):null}
      ${r?Pe(a("order.total"),e.total?.formatted):null}
      ${o?Pe(a("form.address"),pi(Ws(n.address,o,Re(e.shippingAddress)))):null}
      ${We(t).map(s=>Pe(a("form.reason"),qu(t,s,n.values[s])))}
      ${Pe(a("form.message"),n.message.trim())}
      ${Pe(a("photos.add"),n.photos.length?pi(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Lu(e){if(!e.settlesItself)return l`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return l`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Pe(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?l`<bdi>${t}</bdi>`:t}</dd></div>`:null}var pi=e=>e.map(t=>l`<span class="line"><bdi>${t}</bdi></span>`),fi=e=>e.lines.filter(t=>t.quantity>t.cancelled);function Mu(e){let t=fi(e),n=t.length-lo,o=t.slice(0,lo).map(({title:r,quantity:s,cancelled:i,measure:c})=>l`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:c??s-i})}</bdi></span>
  `);return l`${o}${n>0?l`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function qu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var uo=new Map,hi=new Map;function en(e,t){let n=xt(e),[o]=y(t),[,r]=y(0);U(()=>Hu(n,()=>r(i=>i+1)),[n]);function s(i){let c=po(n)??o,u=typeof i=="function"?i(c):i;mo(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[po(n)??o,s,()=>mo(n,null)]}var tn=e=>po(xt(e)),nn=(e,t)=>mo(xt(e),t);function po(e){let t=F.get(e);if(t===null)return null;let n=hi.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return hi.set(e,{json:t,value:o}),o}function mo(e,t){t===null?F.remove(e):F.set(e,JSON.stringify(t));for(let n of uo.get(e)??[])n()}function Hu(e,t){let n=uo.get(e)??new Set;return uo.set(e,n.add(t)),()=>{n.delete(t)}}async function $i(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return Bu(Object.values(o)[0])}catch(o){return o instanceof Q?{signedOut:!0}:{failed:$e(o)}}}function Bu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function _i({order:e,action:t,chosen:n,changed:o}){let r=Ue(e.id,t.type),[s,i]=y(()=>Fu(r,t,n)),[c,u,d]=en(r,eo(e,t,n)),[p,h]=y([]),[$,m]=y(null),[g,b]=y(0),[v,R]=y(!1),E=no(c,t);function H(j,B){u(G=>({...no(G,t),...j})),h(p.filter(G=>G.path!==B&&!G.path.startsWith(`${B}.`)))}function C(j){u(B=>({...B,photos:j(B.photos)})),h(B=>B.filter(G=>!G.path.startsWith("attachmentIds")))}function Ae(j){return h(j),m(null),b(g+1),j.length===0}function Ze(){let j=Jn(E.photos);return Ae([...Ys(E,t),...j?[{path:"attachmentIds",message:j}]:[]])}async function Ne(j){if(v)return!0;if(!Ze())return!1;R(!0);let B=Zs(E,e,t,j),G=dn(B,E.sent);u(Z=>({...Z,sent:G}));let V=await $i(t.type,{...B,idempotencyKey:G.key});return"filed"in V&&d(),"problems"in V?Ae(Qs(V.problems,E)):m(V),"problems"in V||"signedOut"in V||o(),b(Z=>Z+1),R(!1),!("problems"in V)}function de(){for(let j of E.photos)jt(j,C);d(),i(!1),Ae([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:H,changePhotos:C,isReady:Ze,send:Ne,startAfresh:de}}function Fu(e,t,n){let o=tn(e);return o?(n&&nn(e,to(o,t,n)),!0):!1}function gi(e,t,n){let o=tn(Ue(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=tn(Ue(e.id,n.type))??eo(e,n),s=[r.message,o.message].filter(Boolean);nn(Ue(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),nn(Ue(e.id,t.type),null)}function yi({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=Uu(t),c=_i({order:e,action:i,chosen:n,changed:s}),u=Bs(i.type==="CHANGE_SHIPPING_ADDRESS"?c.filled.address.countryCode:""),[d,p]=y(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(co(i)&&!d?p(c.isReady()):await c.send(u.form)||p(!1))}let m={order:e,action:i,filling:c,read:u,goOn:$},g=Wu(e,i,c,o,h)??(d?Ku(m,()=>p(!1)):Vu(m));return f(Xt,{close:()=>{r(),h.current()},address:ue(e.id,i.type),...g})}function Uu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Wu(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:c}=n;return c.state==="RESOLVED"?ci(t.type,e):ui(t,c,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>Gu(d.getElementById(ae(c.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:c,state:u})=>c===q(e,t.type)?.insteadTry&&u==="AVAILABLE");return di(n,i,o.message!==""||o.photos.length>0,()=>{i&&(gi(e,t,i),r(i.type))})}function Gu(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function Vu({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((c,u)=>c+u.quantity,0),i=co(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:l`
      ${n.isDraft?ju(n):null}
      <p>${t.description}</p>
      ${t.notice?l`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(vi,{filling:n})}
      ${f(ni,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:l`
      ${s?l`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${bi(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function Ku({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:l`${f(vi,{filling:n})}${f(mi,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:l`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?l`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${bi(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function bi({busy:e},t,n){return l`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function ju({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return l`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function vi({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?l`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:l`<div class="notice warn" ref=${n} tabindex="-1">${Nn()}</div>`}function ye(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function Ei(e){let t=he("id");return t?e.page(t):f(Zu,e)}function Zu({find:e,page:t,none:n,back:o}){let r=he("number"),s=a("order.title",{number:r}),{data:i,failed:c,again:u}=Mt(()=>e(r));if(te(s),c&&!i)return f(J,{failed:c,again:u});if(!i)return f(qt,{title:s});let[d]=i;return d?i.length===1?t(d.id):Yu(s,r,i,o()):n(s)}function Yu(e,t,n,o){return l`
    ${o}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>l`<li key=${r.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${ue(r.id,he("help"))}><bdi>${r.number}</bdi></a></h2>
              <span class="chip">${r.statusText}</span>
            </div>
            <p class="meta">${Qu(r)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Qu({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=l`<span>${a("event.placed")} ${at(n,o)}</span>`,i=r?l`<bdi>${r.formatted}</bdi>`:null;return Wt([wi("order.channel",e),wi("desk.customer",t),s,i])}var wi=(e,t)=>t?l`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function xi({order:e,shipmentId:t,close:n,changed:o}){let r=Yn(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let c=_e(i,s),u=i.returnLastDay;return f(ao,{title:a("receipt.title",{parcel:c}),children:[zu(e,i),l`<p>${a("receipt.final")}</p>`],notice:[Ju(e,i),Xu(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:I(u,e.timeZone)}):void 0},close:n})}function zu(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return l`<p>${ye(n.map(o=>o&&l`<bdi>${o}</bdi>`))}</p>`}function Ju(e,{id:t,inquiryLastDay:n}){return q(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:I(n,e.timeZone)}):a("receipt.endsInquiry"):null}function Xu({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:I(t,e)}):null}function ki({order:e,requestId:t,close:n,changed:o}){let r=Yn(o),s=ed(e,t);return f(ao,{title:a("withdraw.title",{title:s}),children:l`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function ed({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function Ri({order:e,open:t}){let n=q(e,"CANCEL_ORDER");if(!n||!ut(n)||Y(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return l`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ie,{action:n,open:t})} ${o?f(ie,{action:o,open:t}):null}
    </section>
  `}function Ai({unitPrice:e,measure:t,quantity:n}){let o=t??z(n);return e?l`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${a("order.quantity",{count:o})}</span>`}function Ii({measure:e,title:t},n){return l`<span><bdi>${e??z(n)}</bdi> × <bdi>${t}</bdi></span>`}var Si=5;function fo({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(td,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(ho,{of:"lines",rows:r})}function ho({of:e,rows:t,last:n=[]}){let[o,r]=y(!1),s=w(null),i=t.length>Si&&!o;function c(){r(!0);let d=s.current?.children[Si];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return l`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?l`<button type="button" class="btn" onClick=${c}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function td({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return l`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let c=n===P(t),u=Y(i)||P(t)===0,d=[r?null:us(t,i.timeZone),...o?cs(t):[]];return l`
    <li class="line" tabindex="-1">
      ${f(oe,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${Ai({...t,quantity:n})}</p>
        ${d.map(p=>p?l`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${c&&t.amount?l`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?nd(e,t.id):null}
      </div>
    </li>
  `}function nd({order:e,open:t},n){let o=q(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ie,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function Oi(e){let{order:t}=e,[n,o]=[ms(t.payment),O(t.paidAt)];return l`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Vt(t.shippingAddress):l`<p>${a("order.noAddress")}</p>`}
        ${Ti(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(ho,{of:"totals",rows:t.lines.filter(P).map(od),last:rd(t)})}
        ${t.total?null:l`<p>${a("order.noTotal")}</p>`}
        ${n?l`<p class="small soft">${n}</p>`:null}
        ${o?l`<p class="small soft">${a("order.paidOn",{date:I(o,t.timeZone)})}</p>`:null}
        ${Ti(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function Ti({order:e,open:t},n){return l`<div class="links">${n.map(o=>f(ie,{key:o,action:q(e,o),open:t}))}</div>`}function od(e){return l`<div key=${e.id} tabindex="-1"><dt>${Ii(e,P(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function rd({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>l`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?l`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function on(e,t){let[n,o]=y({items:$o(e),cursor:_o(e)});k(()=>o(d=>sd(d,e)),[e]);let[r,s]=y(null),{items:i,cursor:c}=n;return c?{items:i,earlier:async()=>{try{let d=await t(c);d&&o(p=>({items:Ci($o(d),p.items),cursor:_o(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function rn({earlier:e,failed:t}){return t?f(J,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function sd(e,t){let n=$o(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Ci(e.items,n)}:{items:n,cursor:_o(t)}}function Ci(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var $o=e=>e.edges.map(t=>t.node).reverse(),_o=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Di({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return l`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${_e(t,n)}</h3>
        ${ad(t)} ${ld(t,r.timeZone)} ${gt(cd(r,t))}
      </div>
      ${i?l`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(fo,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):l`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:id(e,t)}
    </article>
  `}function Pi({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return l`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${o}</h3>${s?l`<span class="soft">${s}</span>`:null}</div>
      ${f(fo,{section:e,units:r,canReturn:i})}
    </article>
  `}function id({order:e,open:t,receive:n},o){let r=q(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:l`
    <div class="parcel-foot">
      ${f(ie,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?l`<button type="button" class="btn" onClick=${()=>n(o.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function ad({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?l`<bdi>${t}</bdi>`:null;return l`
    <span class="soft">
      ${e?l`<bdi>${e}</bdi> `:null}
      ${n&&o?l`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function ld({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=O(t)&&(O(n)||O(o)),[i,c]=s?["headline.delivered",t]:["parcel.shipped",O(e)];return c?l`<span class="soft">${a(i,{date:we(c,r)})}</span>`:null}function cd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:c,returnedAt:u}=t,d=(p,h)=>a(p,{date:we(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?c?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:ud(e,r,d)}function ud(e,t,n){return Y(e)?null:{tone:"",text:t&&ne(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function gt(e){return e?l`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function sn({chosen:e,details:t},n){return[...dd(t,n),...e.map(({label:o})=>o)].map(o=>l`<bdi>${o}</bdi>`)}function dd(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Ft(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function go(e,t){return l`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${Ln(a("request.filedAt"),e.filedAt,t)} ${Ln(a("request.closedAt"),e.closedAt,t)}</dl>
      ${fd(e,t)}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ge(e.attachments,Ve)}
    </details>
  `}function Ni({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=on(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:l`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${_("down","s")}</summary>
      <ul class="past">${o.map(r=>md(r,e))}</ul>
      ${rn(n)}
    </details>
  `}var pd={RESOLVED:"good",DECLINED:"warn"};function md(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:c}=e,u=pd[r]??"";return l`
    <li key=${n} id=${ae(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(se(c),"s")}<b>${i}</b>
        <span class="soft">${o?I(o,t.timeZone):null}</span>
        ${gt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${go(e,t.timeZone)}
    </li>
  `}function fd({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${hd(t,n)}`}function hd(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Vt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${a("request.shipBy")}: ${at(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map($d)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function $d({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Li=.8,_d=864e5,gd={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},yd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function Mi({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:wd(n,o,t)};return l`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>l`<li key=${s.type}><b>${s.title}</b> <span class="soft">${bd(s,e,t)}</span>${vd(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${we(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${we(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function bd({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:c,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:I(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.from",{date:I(t,u)});let h=n.map(m=>gd[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:I(p,u)});let $=s.map(m=>yd[m]).find(Boolean);return $?a($):t&&t>c?a("when.since",{date:I(t,u)}):a("when.always")}function vd({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,c=n?Date.parse(n):o.to,u=i===null||i>r?"then":c<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&c>i;return l`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?l`<rect class=${u} x=${s(i)} width=${s(c)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-Li)} width=${Li} height="10" />
    </svg>
  `}function wd(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+_d,...o)-t)}function qi(e){let t=e.order.helpActions.filter(ut),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return l`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?l`<ul>${n.map(r=>Ed(r,e))}</ul>`:l`<p>${a("help.none")}</p>`}
        ${o.length?xd(o,e):null} ${f(Ni,{section:e})} ${Mi(e,t)}
      </div>
    </section>
  `}function Ed({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return l`
    <li key=${e} class="help-row">
      <span class="tile">${_(se(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function xd(e,t){return l`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>kd(n,t))}</ul>
    </details>
  `}function kd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[c]=i;return l`
    <li key=${o} id=${Vn(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&c?Gn(e,c):null}
        ${bs(e,t.helpActions,n)}
      </div>
    </li>
  `}var Rd=2;function Hi(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=Be(t);return l`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${Ad(t)}</div>
        <div class="hero-words">
          ${gt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?l`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?l`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,c)=>Id(i,s[c+1]))}</ol>`:null}
      <div class="hero-does">
        ${Sd(e)}
        <a class="btn jump" href="#help" onClick=${Un("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function Ad(e){let t=e.lines.filter(o=>P(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,Rd).map(o=>f(oe,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:Y(e)}))}function Id({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return l`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?_("check"):null}
      <b>${r?l`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?l`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?l`<span>${t}</span>`:null}
    </li>
  `}function Sd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=q(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return l`
    ${r?l`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(se("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${Td(e,r?"btn":s)}
  `}function Td({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:c,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(c)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:_e(o,n)}):a("parcel.track");return l`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function Bi(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Dd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(Fi(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],c={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=Cd(s,u.id),p=Math.max(0,P(u)-d),h=Od(u,p,d);h?c[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||c.others.push(n(u,u.id,u.quantity))}return c}function Od({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(O(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var Cd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),Fi=(e,t)=>e.lines.find(n=>n.id===t)??null;function Dd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=Fi(e,r?.id);return s&&P(s)===0})}function Ui(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:c}=Bi(t);return l`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Pd(e)}</div>
      ${Bt(t.lines)?l`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Di,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(Y(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",_e(d,p),h))}
      ${u("others","more",a("order.rest"),c)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Pi,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Pd({order:e,open:t}){let n=q(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(ie,{action:n,open:t}):null}var Nd="(min-width: 64rem)";function Ke(e,t="box"){let n=an(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Wi(e){let[t,n]=y(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(Nd);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Ld(e);function s({newState:u}){u==="open"&&e.current&&(o.current=an(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&Md(e.current,o.current)}function c({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:c}}}function Gi({close:e}){return Jt(e),null}function Ld(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function Md(e,t){let n=an(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var an=e=>e.getRootNode();function Vi(e,t){let n=an(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Ki({edges:e}){let t=e.map(({node:n})=>n.unread?qd(n):null).find(Boolean);return t?l`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Ke(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function qd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var ji=()=>l`
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
`;function Zi({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>Hd(o,e,t)).map(o=>Fd(o,e))}function Hd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Bd(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:c})=>c===s?.id)?.returned??0)>=i)}var Bd=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function Fd(e,t){let n=e.returnInstructions,o=`return-${ae(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return l`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ye([a("return.approved"),...sn(e,t)])}</p>
          ${n?.address.length?l`<p>${a("return.to")}</p><address>${n.address.map(s=>l`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?l`<p>${a("return.label")}</p>${Ge(n.files,Ve)}`:null}
        </div>
      </div>
    </section>
  `}function Qi(e,t){let{openRequests:n}=e.order,r=[...n.filter(Yi).map((s,i)=>Ud(s,e,i===0)),...n.filter(s=>!Yi(s)).map(s=>Wd(s,e)),...Zi(e)];return r.length||t?l`<div class="strips">${r}${t}</div>`:null}var Yi=({state:e})=>e==="AWAITING_SHOPPER",yo=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function Ud(e,t,n){let{order:o,write:r}=t,s=yo(e,o),i=e.replyByDay?a("request.answerUntil",{date:I(e.replyByDay,o.timeZone)}):null,c=({currentTarget:u})=>r(e.id,u);return zi(e,o,"needs",{sign:_("chat"),title:a("request.asked"),words:l`
      ${s?.question?l`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ye([l`<span id=${`${ae(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:l`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${c}>${a("request.answer")}</button>
      ${Ji(e,t,"btn bare","about")}
    `})}function Wd(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:c,title:u,type:d}=e,p=yo(e,n),h=hs(s,n.timeZone),$=ne(s)?l`${a("request.answerBy")} ${He(String(s),n.timeZone)}`:c;return zi(e,n,"",{sign:_(se(d)),title:a("request.inProgress",{title:u}),words:l`
      <p>${ye([...p?sn(p,n):[],h?null:$])}</p>
      ${h?l`<p class="late">${h}</p>`:null}
    `,does:l`
      ${i?Xi(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${Ji(e,t,"btn")}
    `})}function zi(e,t,n,{sign:o,title:r,words:s,does:i}){let c=ae(e.id),u=yo(e,t);return l`
    <section key=${c} id=${c} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${c}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${c}-title`}>${r}</h2>
          ${s} ${u?go(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function Ji({id:e,canWithdraw:t},n,o,r="title"){return t?Xi(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function Xi(e,t,n,o,r,s){let i=ae(e),c=`${i}-${t} ${i}-${s}`;return l`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${c} onClick=${o}>${n}</button>`}var je="order";function be(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=yt(e,o);return{...o,title:n(o.type)?`${r} (${Ee(o.filedAt,e.timeZone)})`:r}})}var yt=(e,{type:t,stateText:n})=>q(e,t)?.title??n;function ve(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function ea(e,{chosen:t,hasWords:n,last:o}){let r=be(e),s=ve(r),i=d=>d===je||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:Gd(r,je));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var Gd=([e,t],n)=>e&&!t?e.id:n;function ta(e,t,n){let[o,r]=y(!1),[s,i]=y(null),[c,u]=y(null),[d,p]=y(""),h=w(Xe());async function $(b){let v=b===je?null:b,R={orderId:e.id,text:t.text(b),helpRequestId:v,attachmentIds:ft(t.photos(b))},{postMessage:E}=await D("post_message",{input:{...R,idempotencyKey:h.current(R)}});return E.__typename!=="MessagePosted"?(await n(!1),{message:mt(E),at:null}):(h.current=Xe(),t.clear(b),p(b),await n(!0),null)}async function m(b){if(o)return s;r(!0),u(null);let v=Vd(b,t)??await $(b.id).catch(Kd);return i(v),u(v?null:b),r(!1),v}function g(){i(null),u(null)}return{busy:o,problem:s,sent:c,last:d,send:m,reset:g}}function Vd({id:e,isClosed:t},n){let o=n.photos(e);return t?{message:a("conversation.chooseFirst"),at:"subject"}:o.some(r=>r.state==="failed")?{message:a("conversation.photoFailed"),at:null}:zn(o)?{message:a("conversation.photoSending"),at:null}:n.text(e).trim()?null:{message:a("conversation.empty"),at:"words"}}var Kd=e=>({message:$e(e),at:null,isSignedOut:e instanceof Q});function na({id:e,title:t,isAnswer:n},o,r){let s=be(r).find(c=>c.id===e),i=ne(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function oa({order:e,subject:t,choose:n}){let o=K(),{isAnswer:r,isClosed:s,requests:i}=t,[c]=r||s?[]:ve(i);return l`
    <div role="status">
      ${s?Zd(e,t):null} ${c?Yd(c,e.timeZone,()=>n(c.id,!0)):null}
    </div>
    ${i.length||s?l`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${jd(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function jd({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[je,a("conversation.order")]];return[t?l`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>l`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function Zd(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:yt(e,n),state:n.stateText}:null;return l`<p class="notice warn">${_("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function Yd({title:e,replyByDay:t},n,o){return l`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}function ra(e){let[t,n]=Qd(e),[o,r]=y({}),s=u=>t.texts[u]??"",i=u=>o[u]??[];function c(u,d){r(p=>({...p,[u]:d(p[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,d)=>n(p=>({...p,[u]:d}),u),changePhotos:c,move(u,d){n(p=>({...p,[u]:"",[d]:[p[d],p[u]].filter(h=>h?.trim()).join(`

`)}),d),r(p=>({...p,[u]:[],[d]:[...p[d]??[],...p[u]??[]]}))},clear(u){n(d=>({...d,[u]:""})),c(u,()=>[])}}}function Qd(e){let[t,n,o]=en(`talk:${e}`,{about:"",texts:{}});function r(s,i){let c=0;n(u=>{let d=Object.fromEntries(Object.entries(s(u.texts)).filter(([,p])=>p));return c=Object.keys(d).length,{about:i??Object.keys(d)[0]??"",texts:d}}),c===0&&o()}return[t,r]}function sa({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=ra(e.id),[i,c]=y(""),u=ta(e,s,async g=>{g&&n(""),g&&c(""),await o()}),d=ea(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(g,b){d.isClosed&&s.move(d.id,g),n(g),u.reset(),b&&r.current?.focus()}function h(g){s.write(d.id,g),n(d.id),u.reset()}async function $(g){g.preventDefault();let b=await u.send(d);ep(r.current,b?.at==="subject"?"select":"textarea")}let m={orderId:e.id,photos:s.photos(d.id),set:zd(s,d.id)};return l`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?na(u.sent,d,e):null}</p>
      ${f(oa,{order:e,subject:d,choose:p})}
      ${f(Jd,{box:r,subject:d,words:s,sending:u,write:h,hold:g=>c(g?d.id:"")})}
      ${f(Yt,{key:d.id,...m})}
    </form>
  `}var zd=(e,t)=>n=>e.changePhotos(t,n);function Jd({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},write:c,hold:u}){let d=K();return l`
    <div class="composer-box">
      <label class="hidden" for=${d}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${d} ref=${e} rows="2" dir="auto" value=${r.text(t)} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?`${d}-problem`:void 0}
        onInput=${p=>c(p.currentTarget.value)} onKeyDown=${Xd}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${p=>p.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
    ${i?l`<div role="alert">
            <p id=${`${d}-problem`} class="problem">${_("alert","s")}${i.message}</p>
            ${i.isSignedOut?f(Lt,{primary:!1}):null}
          </div>`:null}
  `}function Xd(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function ep(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var tp=864e5,np=new Intl.RelativeTimeFormat(S,{numeric:"auto"}),aa=ee(()=>({day:"numeric",month:"short"})),la=ee(()=>({day:"numeric",month:"short",year:"numeric"})),ia=ee(()=>({year:"numeric"})),op=[!1,!0].map(e=>ee(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),rp=new Intl.DateTimeFormat().resolvedOptions().timeZone,ca=(e,t)=>op[t===rp?0:1]?.(t).format(new Date(e)),ua=(e,t)=>(bo(e,t)?aa:la)(t).format(new Date(e)),bo=(e,t)=>ia(t).format(new Date(e))===ia(t).format(Date.now());function da(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=I(r.at,n),c=!t(r)&&!ma(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=c):o.push({name:i,isQuiet:c,entries:[r]})}return sp(o).map(r=>({label:ip(r,n),isOneDay:pa(r,n),entries:r}))}function sp(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var pa=(e,t)=>new Set(e.map(({at:n})=>I(n,t))).size===1;function ip(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return pa(e,t)?ma(r,t)??A(r,t):(bo(o,t)&&bo(r,t)?aa:la)(t).formatRange(new Date(o),new Date(r))}function ma(e,t){let n=[0,1].find(o=>I(e,t)===I(new Date(Date.now()-o*tp).toISOString(),t));return n===void 0?null:np.format(-n,"day")}var vo={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},ap={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},lp={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function fa(e){switch(e.__typename){case"OrderEventEntry":return vo[e.event]??"info";case"ParcelEventEntry":return vo[e.parcelEvent]??"parcel";case"ItemEventEntry":return vo[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return ap[e.type]??"help";case"HelpRequestSettledEntry":return lp[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var cp=()=>N.name||a("conversation.shop"),wo=(e,t)=>_a(e,t)!==null;function ha(e,t,n){let o=_a(e,t);return l`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:up(e,t,n)} ${o?dp(e,t,o):null}
    </li>
  `}function up(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Eo(e,t.helpRequestId)?.chosen:null;return l`
    <p class="fact">
      ${_(fa(t),"s")}
      <span>
        ${t.text} ${o?l`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${$a(t.at,e.timeZone,n)}
    </p>
  `}function dp(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Eo(e,t.aboutRequestId):null;return l`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):cp()}</bdi> · ${$a(t.at,e.timeZone,!0)}
        ${s?l` · <bdi>${yt(e,s)}</bdi>`:null}
      </p>
      ${n?l`<p class="says" dir="auto">${n}</p>`:null} ${Ge(o,Ve)}
      ${s&&pp(e,t,s.id)?l`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function $a(e,t,n){return l`<time datetime=${e} title=${Ee(e,t)}>${n?ca(e,t):ua(e,t)}</time>`}function _a(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Eo(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Eo=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function pp(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&ve(be(e)).some(({id:o})=>o===n)}var mp=8;function ga(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=y(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>mp?hp(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function c(){e.current&&(e.current.scrollTop=0),i()}return U(()=>{let u=n.current;if(fp(o.current,t))return c();u&&e.current&&(e.current.scrollTop+=xo(e.current,u.element)-u.top),i(),n.current&&s(ya(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:c}}var ya=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),fp=(e,t)=>ya(e,t).at(-1)?.author==="SHOPPER";function hp(e){let t=[...e.querySelectorAll(".entry")].find(n=>xo(e,n)+n.clientHeight>0);return t?{element:t,top:xo(e,t)}:null}var xo=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var $p=2e4;async function bt(e,t){return(await D("order_timeline",{...Xo(e),...t})).order?.timeline}function va(e,t,n){let o=ba(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let c=await bt(e,{first:1}).then(ba,()=>null);(c!==o||r)&&n(),r=c===null},$p);return()=>clearInterval(i)},[e,o])}var ba=e=>e?.edges[0]?.node.id;function wa({order:e,timeline:t,changed:n}){let o=w(null),r=on(t,$=>bt(e.id,{after:$})),{items:s}=r,i=gp(s),{below:c,scrolled:u,toEnd:d}=ga(o,s);yp(e.id,s,o,n),bp(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>wo(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return l`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?l`<p class="talk-first">${a("conversation.first")}</p>`:null} ${rn(r)}
          <ol class="entries">${da(s,$=>wo(e,$),e.timeZone).map($=>_p(e,$,i))}</ol>
        </div>
      </div>
      ${c?l`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:c})}</button>`:null}
    </div>
  `}function _p(e,{label:t,isOneDay:n,entries:o},r){return[l`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?l`<li key="new" class="news">${a("conversation.new")}</li>`:null,ha(e,s,n)])]}function gp(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function yp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let c=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;c.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return c.observe(i),()=>c.disconnect()},[r,s])}function bp(e,t){let n=w(t);U(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function Ea({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:c,handlers:u}=Wi(s);return va(e.id,t,r),l`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Gi,{close:c}):null}
      <div class="talk">
        ${vp(e,c)} ${f(wa,{order:e,timeline:t,changed:r})} ${f(sa,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function vp(e,t){let n=kt(),o=wp(e);return l`
    <div class="talk-head">
      <span class="avatar">${n?l`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${N.name?a("conversation.with",{shop:N.name}):a("conversation.withShop")}</h2>
        ${o?l`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function wp(e){let t=e.timeZone,n=be(e),o=ve(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!ne(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function xa({order:e}){let t=ve(be(e)).length;return l`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Vi(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Ke(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${Ep(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function Ep(e,t){return e?l`<span class="count new"><span aria-hidden="true">${z(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function ka(){return f(Ei,{find:async e=>(await D("orders_numbered",{number:e})).ordersNumbered,page:e=>f(xp,{id:e}),none:Aa,back:Ra})}var Ra=()=>l`<a class="crumb" href="./">${_("back","s")}${a("orders.title")}</a>`;function Aa(e){return l`<${re} icon="search" title=${e} text=${a("order.none")}><a class="btn" href="./">${a("orders.title")}</a><//>`}function xp({id:e}){let{data:t,at:n,failed:o,again:r}=Mt(async()=>{let[{order:s},i]=await Promise.all([D("order_details",Jo(e)),bt(e)]);return{order:s,timeline:i}});return o&&!t?f(J,{failed:o,again:r}):t?!t.order||!t.timeline?Aa(a("orders.title")):l`
    ${o?f(J,{failed:o,again:r,at:n}):null}
    ${f(kp,{order:t.order,timeline:t.timeline,at:n,again:r})}
  `:f(qt,{title:a("order.waiting")},ji())}function kp({order:e,timeline:t,at:n,again:o}){let[r,s]=y(null),[i,c]=y("");te(a("order.pageTitle",{title:Be(e).title,number:e.number})),k(()=>{let d=q(e,he("help")),p=d?.state==="AVAILABLE";p&&s({form:d.type}),ri(ue(e.id),p)},[]);let u={order:e,at:n,open:(d,p)=>s({form:d,chosen:p}),receive:d=>s({receive:d}),withdraw:d=>s({withdraw:d}),write(d,p){c(d),p instanceof Element&&Ke(p)}};return l`
    ${Rp(e)}
    <div class="order-page">
      <div class="order-main">
        ${Qi(u,Ki(t))} ${Hi(u)} ${Ui(u)} ${qi(u)} ${Oi(u)} ${Ri(u)}
      </div>
      ${f(Ea,{order:e,timeline:t,about:i,setAbout:c,changed:o})}
    </div>
    ${f(xa,{order:e})}
    ${Ap(r,s,u,o)}
  `}function Rp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[a("order.title",{number:e}),I(n,o),t?l`${a("order.channel")} <bdi>${t}</bdi>`:null];return l`
    <div class="order-top">
      ${Ra()}
      <span class="soft order-number">${ye(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function Ap(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(c=>c===e?null:c);if("receive"in e)return f(xi,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(ki,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=q(n,e.form);return i?f(yi,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}var Ip={orders:Ns,order:ka},Ia=Ip[document.documentElement.dataset.page];Ia&&Ds(Ia,{home:"./",name:a("orders.title")});
