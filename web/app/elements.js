var Ao={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var{orderHelp:So}=document.documentElement.dataset,L=So!==void 0,qe=!!So?.startsWith("desk"),$e=L?"":new URL("../",import.meta.url).href;var Je=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,Se=Io("localStorage"),Z=Io("sessionStorage");function Io(e){let t=xa(e),n=o=>`${e} ${o}`;return{get:o=>Je.get(n(o))??t?.getItem(o)??null,set(o,r){try{if(!t)throw new Error(e);t.setItem(o,r),Je.delete(n(o))}catch{Je.set(n(o),r)}},remove(o){Je.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],r=[...Je.keys()].filter(s=>s.startsWith(n("")));return[...o,...r.map(s=>s.slice(n("").length))]}}}function xa(e){try{return globalThis[e]}catch{return null}}var ka="language";var Ra={no:"nb",nn:"nb",iw:"he"},ln=Ao,O=Aa([...L?[Se.get(ka)]:Sa(),...navigator.languages]),cn=ln[O]?.direction==="rtl";function Aa(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Ra[n]??n;if(o in ln)return o}return"en"}function Sa(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var Be=qe?"desk-token":"token",wt=`owner:${Be}`,un=`signed-out:${Be}`,To=`draft:${Be}:`,dn=new Set,se={source:null,token:null,coming:null};function Et(){return mn(),L?Se.get(Be):se.token}async function xt(e=null){e&&Ia(e),!L&&!se.token&&(se.coming??=Ta().finally(()=>{se.coming=null}),await se.coming);let t=Et();return t===e?null:t}function Co(e){Object.assign(se,{source:e,token:typeof e=="string"?e:null,coming:null}),mn(),Oo(e!==null)}function Ia(e){Et()===e&&(se.token=null,L&&Se.remove(Be),Oo(!1))}async function Ta(){let{source:e}=se,t=typeof e=="function"?await e():null;e===se.source&&(se.token=t,mn())}function pn(e){return dn.add(e),()=>{dn.delete(e)}}var kt=e=>`${To}${Z.get(wt)??""}:${e}`;function mn(){let e=L?Se.get(Be):se.token,t=Se.get(un)??"",n=t!==(Z.get(un)??""),o=n?null:Z.get(wt),r=e?Ca(e):o;if(!n&&r===o)return!1;for(let s of Z.keys())s.startsWith(To)&&Z.remove(s);return Z.set(un,t),r===null?Z.remove(wt):Z.set(wt,r),!0}function Oo(e){for(let t of dn)t(e)}var Ca=e=>String(Da(e)??Oa(e)),Oa=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Da(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var J=class extends Error{},ue=class extends Error{constructor(t,n){super(t),this.retryable=n}},Rt={origin:""},we=()=>globalThis.orderHelpStarted;function Do(e,t){return async(n,o)=>{let r=t[n];if(!r)throw new Error(`document ${n}`);let s=Na(n,o),i=s?we()?.token:await xt();if(!i)throw new J;let l=await No(s??Po(e,r,o,i));return qa(l.status===401?await Pa(e,r,o,i):l)}}function Po(e,t,n,o){return fetch(Rt.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":O},body:JSON.stringify({query:t,variables:n})})}async function Pa(e,t,n,o){let r=await xt(o);if(!r)throw new J;let s=await No(Po(e,t,n,r));if(s.status!==401)return s;throw await xt(r),new J}var La=(e,t)=>`${e} ${JSON.stringify(t)}`;function Na(e,t){let n=La(e,t),o=we()?.answers.get(n);return we()?.answers.delete(n),o}function Qe(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Ma()}}function Lo(){let e=null;return t=>(e=Qe(t,e),e.key)}function Ma(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function No(e){try{return await e}catch(t){throw new ue(String(t),!0)}}async function qa(e){if(e.status>=500||e.status===429)throw new ue(e.statusText,!0);let t;try{t=await e.json()}catch{throw new ue(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ue(n.message,n.extensions?.retryable??!1);return t.data}var Mo=e=>new URL(`../texts/${e}.json`,import.meta.url).href,fn=new URL("../shop/shop.json",import.meta.url).href,qo=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var Ho=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,Ho(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Bo=new Map;function Fo(e){var t=Bo.get(this);return t||(t=new Map,Bo.set(this,t)),(t=Ho(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,r),s=6),$&&(u.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var C,Go,Ba,Ee,hn,Ct,Vo,St,Ko,gn,$n,Ha,et=Symbol.for("pv"),Ot={},Dt=[],Fa=/^m(i|n|o|s|text|space)$/,_n=Array.isArray,yn=Dt.slice,Te=Object.assign;function Ie(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?yn.call(arguments,2):n),Xe(e,i,o,r,null)}function Xe(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:et,__v:r||++Go,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(s),s}function Pt(e){return e.children}function It(e,t){this.props=e,this.context=t,this.__g=0}function xe(e,t){if(t==null)return e.__&&xe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:xe(e)}function Ua(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=Te({constructor:et},n)).__v=n.__v+1,C.vnode&&C.vnode(t),bn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||xe(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Qo(r,t,s),n.__=n.__e=null,t.__e!=o&&jo(t))}function jo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),jo(e)}function Uo(e){(8&e.__g||(e.__g|=8,Ee.push(e),Ct++))&&hn==C.debounceRendering||((hn=C.debounceRendering)||queueMicrotask)(Zo)}function Zo(){try{for(var e,t=1;Ee.length;)Ee.length>t&&Ee.sort(Vo),e=Ee.shift(),t=Ee.length,8&e.__g&&Ua(e)}finally{(Ct=Ee.length)&&(hn||queueMicrotask)(Zo)}}function Yo(e,t,n,o,r,s,i,l,u,d,p){var h,$,m,_,y,v,R=o.__k||Dt,E=t.length;for(u=Wa(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Ot,m.__i=h,v=bn(e,m,$,r,s,i,l,u,d,p),_=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&vn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||_,m)),y=y||_,4&m.__u?(u=zo(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:_&&(u=_.nextSibling),m.__u&=-21);return n.__e=y,u}function Wa(e,t,n,o,r){var s,i,l,u,d,p,h,$,m,_=n.length,y=_,v=0,R=0,E=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=Xe(null,i):_n(i)?i=E[s]=Xe(Pt,{children:i}):i.constructor===et&&i.__b?i=E[s]=Xe(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=Ga(i,n,u,y))&&(y--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(r>_?v--:r<_&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<r;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(y)for(s=0;s<_;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=xe(l)),wn(l,l));return o}function zo(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=zo(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=xe(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ga(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Wo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function At(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Wo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Wo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=$n[t]||($n[t]=Va(t)),(e.__a||(e.__a={}))[t]=gn,s=t!=(t=t.replace(Ko,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Va(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[St]==null)t[St]=gn++;else if(t[St]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function bn(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,_,y,v,R,E,P,I,Ae,ze,Me,he,K,B,W,G=t.type;if(t.constructor!==et)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=Tt(p,s):s.push(p),l=s[0]||l),(p=C.__b)&&p(t);e:if(typeof G=="function"){$=i.length;try{if(R=t.props,E=(p=G.prototype)&&p.render,P=(p=G.contextType)&&o[p.__c],I=p?P?P.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new G(R,I):(t.__c=m=new It(R,I),m.constructor=G,m.render=ja),P&&P.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),G.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Te({},m.__s)),Te(m.__s,G.getDerivedStateFromProps(R,m.__s)))),_=m.props,y=m.state,m.__v=t,n.__c){if(R!==_&&E&&!G.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,I)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),Dt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=xe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,I),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(_,y,v)})}else E&&!G.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=R,m.__P=e,m.__g&=-5,Ae=C.__r,ze=E?25:0;do m.__g&=-9,Ae&&Ae(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ze<25);E&&(Dt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Te({},o,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(_,y)),Me=p&&p.type===Pt&&p.key==null?p.props.children:p,R.__P&&(p=l,r=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&wn(j,j)}),n.__k=null),l=n.__k?xe(n,0):null),l=Yo(e,_n(Me)?Me:[Me],t,n,o,r,s,i,l,u,d),R.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(Ie),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(j){if(i.length=$,t.__v=null,u||s)if(j&&j.then){if(t.__u|=128|u,s){for(~(B=s.indexOf(l||void 0))||(B=s.length);(W=s[B-1])&&W.nodeType==8;)B--;for(;B<s.length;B++)if(W=s[B])if(s[B]=null,he){if(W==K)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(K=Tt(he=W))}}if(!he){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;he=l}(p=Tt(he=t.__c.__z||(t.__c.__z=he)))?(t.__e=he,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ie);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||Jo(t),C.__e(j,t,n)}}else l=t.__e=Ka(n.__e,t,n,o,r,s,i,u,d,e);return(p=C.diffed)&&p(t),l}function Tt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Jo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Jo))}function Qo(e,t,n){for(var o=0;o<n.length;)vn(n[o++],n[o++],n[o++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){C.__e(s,r.__v)}})}function Ka(e,t,n,o,r,s,i,l,u,d){var p,h,$,m,_,y,v,R,E=n.props||Ot,P=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((_=s[p])&&(I?_.localName==I:_.nodeType==3)){e=_,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!I)return R.createTextNode(P);e=R.createElementNS(r,I,P.is?P:d),l&&(C.__m&&C.__m(t,s),l=!1),s=null}if(I){if(d=I=="template"&&e.content||e,s=I=="textarea"&&P.defaultValue!=null?null:s&&yn.call(d.childNodes),!l&&s)for(E={},p=0;p<e.attributes.length;p++)E[(_=e.attributes[p]).name]=_.value;for(p in E)_=E[p],p=="dangerouslySetInnerHTML"?$=_:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||At(e,p,null,_,r);for(p in P)_=P[p],p=="children"?m=_:p=="dangerouslySetInnerHTML"?h=_:p=="value"?y=_:p=="checked"?v=_:l&&typeof _!="function"||E[p]===_||At(e,p,_,E[p],r);h?(l||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Fa.test(I))&&(r="http://www.w3.org/1999/xhtml"),Yo(d,_n(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&xe(n,0),l,u),s&&s.some(Ie)),l&&I!="textarea"||(p="value",I=="progress"&&y==null?e.removeAttribute(p):y==null||y===e[p]&&(I!="progress"||y)||At(e,p,y,E[p],r),p="checked",v!=null&&v!=e[p]&&At(e,p,v,E[p],r))}else E===P||l&&e.data==P||(e.data=P);return e}function vn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function wn(e,t,n){var o,r,s,i;if(C.unmount&&C.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||vn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){C.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&wn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Tt(o,s=[]))&&(o==e.__e&&s.some(Ie),Ie(r),Ie(o)),n||Ie(e.__e),e.__e=e.__c=e.__=null}function ja(e,t,n){return this.constructor(e,n)}function tt(e,t){var n,o,r,s;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Xe(Pt,{children:[e]}),r=[],s=[],bn(t,t.__k,o||Ot,Ot,t.namespaceURI,o?null:t.firstChild?yn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Qo(r,t.__k,s),t.__k.props.children=null}C={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ct=0,e}},Go=0,Ba=function(e){return e!=null&&e.constructor===et},It.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),Uo(this)))},It.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Uo(this))},It.prototype.render=Pt,Ee=[],Ct=0,Vo=function(e,t){return e.__v.__b-t.__v.__b},St=Symbol(),Ko=/(PointerCapture)$|Capture$/i,gn=0,$n={},Ha=0;var Ce,q,En,Xo,xn=Object.is,ot=0,lr=[],kn=[],M=C,er=M.__b,tr=M.__r,nr=M.diffed,or=M.__c,rr=M.unmount,sr=M.__;function rt(e,t){M.__h&&M.__h(q,e,ot||t),ot=0;var n=q.__H||(q.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return ot=1,Za(cr,e)}function Za(e,t,n){var o=rt(Ce++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):cr(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);xn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=q,!q.__f)){q.__f=!0;var r=q.shouldComponentUpdate;q.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,xn($.__[0],$.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,l);return d?h||p:h}return!d||p}}return o.__}function k(e,t){var n=rt(Ce++,3);!M.__s&&In(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,q.__H.__h.push(n))}function F(e,t){var n=rt(Ce++,4);!M.__s&&In(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,q.__h.push(n))}function w(e){return ot=5,An(function(){return{current:e}},[])}function An(e,t){var n=rt(Ce++,7);return In(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Sn(e,t){return ot=8,An(function(){return e},t)}function V(){var e=rt(Ce++,11);if(!e.__){for(var t=q.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ya(){var e;do{for(;e=kn.shift();)try{nt(e)}catch(n){M.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=lr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(nt),t.__h.some(Rn),t.__h=[]}catch(n){t.__h=[],M.__e(n,e.__v)}}}while(kn.length)}M.__b=function(e){q=null,er&&er(e)},M.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),sr&&sr(e,t)},M.__r=function(e){tr&&tr(e),Ce=0;var t=(q=e.__c).__H;t&&(En==q?q.__h=[]:(t.__h.some(nt),t.__h.some(Rn),Ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),En=q},M.diffed=function(e){nr&&nr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ar(lr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),En=q=null},M.__c=function(e,t){t.some(function(n){try{n.__h.some(nt),n.__h=n.__h.filter(function(o){return!o.__||Rn(o)})}catch(o){n.__h=[function(){throw o}]}}),or&&or(e,t)},M.unmount=function(e){rr&&rr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ar(kn.push(r))}else nt(r)}catch(s){t=s}}),o.__H=void 0,t&&M.__e(t,o.__v))};var ir=typeof requestAnimationFrame=="function";function za(e){var t,n=function(){clearTimeout(o),ir&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ir&&(t=requestAnimationFrame(n))}function ar(e){e!=1&&Xo==M.requestAnimationFrame||((Xo=M.requestAnimationFrame)||za)(Ya)}function nt(e){var t=q,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),q=t}function Rn(e){var t=q;e.__c=e.__(),q=t}function In(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!xn(n,e[o])})}function cr(e,t){return typeof t=="function"?t(e):t}var c=Fo.bind(f);var Tn=$e||"./";function de(e,t){return`${$e}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Cn(e){return new URLSearchParams(location.search).get(e)??""}var st=()=>L?history.state?.list??null:null;function ur(e){L&&history.replaceState({...history.state,list:e},"")}function He({show:e,search:t}){let{pathname:n,search:o}=L?location:{pathname:$e,search:""},r=new URLSearchParams(o);for(let[s,i]of Object.entries({show:e,search:t}))i?r.set(s,i):r.delete(s);return r.size?`${n}?${r}`:n}function dr(e,t=!1){L&&(t?history.replaceState(null,"",He(e)):history.pushState(null,"",He(e)))}var Ja=20,Qa=50,Xa=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function pr({show:e,search:t},n=null,o=0){return{first:Math.min(Math.max(o,Ja),Qa),after:n,show:e,search:t}}function On(){return L?{show:Xa.find(t=>t===Cn("show"))??null,search:Cn("search").trim()||null}:{show:null,search:null}}var mr=e=>({id:e}),fr=e=>({id:e,newestFirst:!0});var Y=await el();var Dn=()=>Y.logo?new URL(Y.logo,fn).href:null;async function el(){return await(we()?.shop??fetch(fn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var tl={...await cl(),...Y.texts?.[O]},nl=new Intl.PluralRules(O),$r=new Intl.NumberFormat(O),ol=new Intl.DateTimeFormat().resolvedOptions().timeZone,Pn=ne(()=>({dateStyle:"long"})),rl=ne(()=>({day:"numeric",month:"short"})),sl=ne(()=>({weekday:"short",day:"numeric",month:"short"})),gr=ne(()=>({day:"numeric",month:"short",year:"numeric"})),hr=ne(()=>({year:"numeric"})),il=ne(()=>({year:"numeric",month:"long"})),al=ne(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===ol?void 0:"short"}));function a(e,t={}){let n=tl[e]??e;return(typeof n=="string"?n:n[nl.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}(\.?)/g,(r,s,i)=>{let l=t[s],u=typeof l=="number"?$r.format(l):l;return u===void 0?r:u.endsWith(".")?u:u+i})}var Q=e=>$r.format(e),S=(e,t)=>Pn(Lt(e,t)).format(new Date(e));var A=(e,t)=>(vr(e,t)?sl:gr)(Lt(e,t)).format(new Date(e)),pe=(e,t)=>(vr(e,t)?rl:gr)(Lt(e,t)).format(new Date(e)),_r=(e,t)=>il(t).format(new Date(e));function yr(e){let t=Array.from({length:e},(o,r)=>String(r));return new Intl.ListFormat(O,{type:"unit",style:"short"}).formatToParts(t).map(({type:o,value:r})=>o==="element"?Number(r):r)}var br=(e,t)=>Pn(t).format(new Date(e))===Pn(t).format(Date.now()),vr=(e,t)=>hr(Lt(e,t)).format(new Date(e))===hr(t).format(Date.now()),ke=(e,t)=>al(t).format(new Date(e)),wr=e=>new Intl.DateTimeFormat(O,{timeStyle:"short"}).format(e),Lt=(e,t)=>e.includes("T")?t:"UTC";function ne(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(O,{...e(n),timeZone:n});return t.set(n,o),o}}var Nt=e=>ll.of(e)??e,ll=new Intl.DisplayNames(O,{type:"region"});async function cl(){let e=await(we()?.texts??fetch(Mo(O)).then(t=>t.json()));if(!e)throw new Error(`texts ${O}`);return e}var ul={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},dl=["back","next","out","return","send","truck"];function g(e,t){let n=["icon",t,dl.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ul[e]}} />`}var pl=qe?"asked:desk-token":"asked:token";function Ln(e=xr()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Er=()=>ml(xr());var xr=()=>location.pathname.replace(/^\/+/,"/")+location.search,ml=e=>Z.set(pl,JSON.stringify({wanted:e,at:Date.now()}));function me({icon:e,title:t,level:n="h1",text:o,children:r}){return c`
    <div class="rows empty">
      <span class="seal quiet">${g(e,"l")}</span>
      <${n}>${t}<//>
      ${o?c`<p>${o}</p>`:null} ${r}
    </div>
  `}function ie(e){k(()=>{L&&(document.title=Y.name?`${e} · ${Y.name}`:e)},[e])}function kr({primary:e}){let t=({currentTarget:n})=>{n.href=Ln(),Er()};return c`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${Ln()} onClick=${t}>${a("page.signIn")}</a>`}function Rr({again:e}){let t=a(qe?"desk.signedOut":"page.signedOut");return ie(t),Sr(e),c`<${me} icon="lock" title=${t} text=${a("page.signInBack")}>${f(kr,{primary:!0})}<//>`}function Ar({again:e}){return Sr(e),c`<div class="notice warn" role="alert">${it()}</div>`}function it(){return c`${g("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(kr,{primary:!1})}`}function Sr(e){k(()=>pn(t=>{t&&e?.()}),[])}function Mt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=Sn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return k(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function qt({title:e,children:t}){return ie(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof J)return f(n?Ar:Rr,{again:t});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${g(o?"offline":"alert")}
      <p>${o?fl(n):ge(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${g("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function fl(e){return e?a("page.offlineSince",{time:wr(e)}):a("page.offline")}function ge(e){return e instanceof J?a("page.signInFirst"):e instanceof ue&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var hl=[1,2,3],Ir=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${hl.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var Tr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Cr=`# One attachment: its state, and a URL to download the file.
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
`;var Or=`# Cancels an order that the warehouse has not started to pack.
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
`;var Dr=`# Changes the shipping address of an order.
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
`;var Pr=`# Asks about the progress of a late order.
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
`;var Lr=`# Confirms the receipt of parcels.
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
`;var Nr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Mr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var qr=`# Marks the timeline as read up to an item.
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
`;var Br=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Hr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Fr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Ur=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Wr=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Gr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Vr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Kr=`# Asks about customs, duty or tax.
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
`;var jr=`# Reports parcels that did not arrive.
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
`;var Zr=`# Reports a problem with a payment.
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
`;var Yr=`# Requests to return items for a refund or a replacement.
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
`;var zr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Jr=`# Withdraws an open help request.
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
`;var Qr={address_form:Tr,attachment:Cr,cancel_order:Or,change_shipping_address:Dr,check_order_progress:Pr,confirm_receipt:Lr,create_attachment_upload:Nr,help_request:Mr,mark_timeline_read:qr,my_orders:Br,node:Hr,order_counts:Fr,order_details:Ur,order_timeline:Wr,orders_numbered:Gr,post_message:Vr,report_customs_duty_issue:Kr,report_package_not_received:jr,resolve_payment_issue:Zr,return_or_replace_items:Yr,viewer:zr,withdraw_help_request:Jr};var D=Do("/graphql",Qr);var ql=2e3,Fe=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Ht({first:e,orders:t}){let n=new Set(e.map(({id:o})=>o));return[...e,...t.filter(({id:o})=>!n.has(o))]}function Xr(e){let[{found:t,failed:n,failedMore:o,busy:r},s]=b({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=b(null),u=w(0);async function d(m,_){u.current+=1;let y=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[_]:R}}y===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let _=Fl();return _.then(l,()=>{}),d(()=>Wl(Ul(e,m),_),"failed")}let h=()=>t?d(()=>Bt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return Bl(e,()=>{p(st()?.orders??0)}),Hl($,()=>s(m=>({...m,failed:new ue("offline",!0)}))),{found:t,failed:n,failedMore:o,busy:r,counts:i,more:h,again:$}}function Bl({show:e,search:t},n){k(n,[e,t])}function Hl(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let o=()=>{n.current.back()},r=()=>{n.current.gone()},s=l=>l.persisted?o():void 0,i=new AbortController;return addEventListener("online",o,i),addEventListener("offline",r,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var Fl=async()=>(await D("order_counts",{})).viewer.orderCounts;async function Ul(e,t){let n=await Bt({...es(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await Bt({...n,wanted:t});return n}var es=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function Bt({wanted:e=0,...t}){let n=pr(t.choice,t.next,e-t.orders.length),o=(await D("my_orders",n)).orders,r=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=o.pageInfo;return{...t,orders:[...t.orders,...o.edges.flatMap(({node:l})=>r.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&o.edges.length<n.first,lookedAt:t.lookedAt+o.lookedAt,lookedBackTo:o.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function Wl(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let o=n.orders.filter(Fe);if(!n.next||await Gl(t)<=o.length)return{...n,first:o};let r=await Bt(es({show:"NEEDS_ANSWER",search:null}));return{...n,first:r.orders}}function Gl(e){let t=e.then(o=>o.needsAnswer).catch(()=>0),n=new Promise(o=>setTimeout(o,ql,0));return Promise.race([t,n])}var Vl=150;function ts(e){let t=w(!1),n=location.href,o=()=>{e!==null&&location.href===n&&ur({orders:e,y:scrollY})};return F(()=>{if(e===null){t.current=!1;return}let r=st();!t.current&&r&&scrollTo({top:r.y,behavior:"instant"}),t.current=!0,o();let s=0,i=()=>{clearTimeout(s),s=setTimeout(o,Vl)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),o}var at=(e,t)=>c`<time datetime=${e}>${S(e,t)}</time>`,Ue=(e,t)=>c`<time datetime=${e}>${ke(e,t)}</time>`,oe=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!oe(e),T=e=>oe(e)?null:e;var N=({quantity:e,cancelled:t})=>e-t,Ft=e=>e.every(t=>N(t)===0),Oe=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&N(n)>0);function os(e){return[ns(e.cancelled,e,"line.cancelled","line.allCancelled"),ns(e.returned,e,"line.returned","line.allReturned")]}function ns(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function rs(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:r}=e;if(N(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(r)?a(s?"line.pickedUp":"line.handedOver",{date:S(r,t)}):s?o?a(oe(o)?"line.readyFrom":"line.readySince",{date:S(o,t)}):a("line.pickup"):a("line.digital")}var ss={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Nn(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Ue(t,n)}</dd></div>`:null}var z=({cancelledAt:e})=>!!T(e);function is(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Oe(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||T(e.fulfilledAt)?null:e.shipByDay]}var as=e=>ss[e]?a(ss[e]):null,_e=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Ut(e,t){let n=_e(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var ls=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function cs(e,t){return x(e)?a("request.late",{date:ke(e,t)}):null}var qn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},Kl=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function us(e){let t=qn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},Yl(e),...Jl(e)],o=zl(e,n.length),r=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===o,i<=r],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?Zl(d,e.timeZone):null,state:l?"late":jl(i,r,o)}})}function jl(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var Zl=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function Yl({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function zl({late:e,status:t},n){return!e||!Kl.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function Jl(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:o,status:r}=e;if(Oe(e)&&r!=="HANDED_OVER")return[Mn(e,a("event.shipped"),t),Ql(e)];let s=o.filter(l=>N(l)&&l.fulfilment!=="NONE");return s.length===0?[]:s.every(({fulfilment:l})=>l!=="PICKUP")?[Mn(e,a("event.handedOver"),n)]:[Mn(e,a("event.ready"),lt(o.map(({readyAt:l})=>l))),{name:a("step.pickedUp"),at:T(n)}]}function Mn(e,t,n){let o=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!o)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(qn[e.status]>=3&&!o)return{name:t,at:T(n)};let[r,s]=is(e);return s?{name:r,planned:s}:{name:t}}function Ql(e){let{status:t,statusText:n,deliverBy:o,deliverByDay:r,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:lt(i.map(({returnedAt:l})=>l))}:qn[t]===4||z(e)||!r?{name:a("event.delivered"),at:T(s)}:{name:ls(o),planned:r}}function lt(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var Xl={AWAITING_PAYMENT:tc,PROCESSING:nc,READY_FOR_PICKUP:oc,PARTIALLY_SHIPPED:rc,SHIPPED:sc,DELIVERED:ic,RECEIVED:ac,HANDED_OVER:lc,RETURNED_TO_SENDER:cc,CANCELLED:uc};function We(e){let{title:t,lead:n=null,chip:o=null}=Xl[e.status](e);return{title:t,lead:ec(e)??n,chip:o?.text===t?null:o,steps:us(e)}}function ec({status:e,cancelledAt:t,timeZone:n}){let o=e==="CANCELLED"?null:T(t);return o?a("headline.restCancelled",{date:A(o,n)}):null}function tc(e){let{placedAt:t,timeZone:n,statusText:o}=e;return{title:br(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:o,icon:"card"}}}function nc(e){let t=Bn(e)??ct(e,"");if(e.late)return{title:a("headline.late"),lead:Wt(e,!1),chip:t};let[n,o]=[Hn(e),ps(e)];return n?{title:a("headline.arriving",{date:n}),lead:o&&a("headline.leavesBy",{date:o}),chip:t}:o?{title:a(Oe(e)?"headline.shipsBy":"headline.readyBy",{date:o}),chip:t}:{title:e.statusText}}function oc(e){let t=lt(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function rc(e){let t=Bn(e)??ct(e,"info",pc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Wt(e,!0),chip:t};let[n,o]=[Hn(e),ps(e)],r=o&&a("headline.restLeavesBy",{date:o});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:r,chip:t}}function sc(e){let t=ms(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[o,r]=[Hn(e),T(e.firstShippedAt)],s=Bn(e)??ct(e,"info","truck");if(n){let i=e.late?Wt(e,!0):o&&a("headline.restArrivesBy",{date:o});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Wt(e,!1),chip:s}:o?{title:a("headline.arriving",{date:o}),lead:mc(t),chip:s}:{title:r?a("headline.onItsWay",{date:A(r,e.timeZone)}):e.statusText,chip:s}}function ic(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:ct(e,"good","check")}}function ac(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:o,timeZone:r,statusText:s}=e,[i,l]=[T(n),T(o)],u=ds(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,r)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,r)});return l?{title:a("headline.delivered",{date:A(l,r)}),lead:d,chip:u}:{title:d,chip:u}}function lc(e){let t=e.lines.filter(r=>N(r)&&r.fulfilment!=="NONE"),n=lt(t.map(({fulfilledAt:r})=>r))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let o=t.every(({fulfilment:r})=>r==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(o,{date:A(n,e.timeZone)}),chip:ds(e)??ct(e,"good","check")}}function cc({statusText:e}){return{title:e}}function uc({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:o,timeZone:r}){return!e||Ft(n)?{title:o}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,r)})}}var ct=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Bn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function ds({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var dc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Wt({late:e,timeZone:t},n){return e?a(dc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Hn(e){let{deliverBy:t,deliverByDay:n,timeZone:o}=e;return n&&!x(t)&&!z(e)&&Oe(e)?A(n,o):null}function ps(e){let{shipBy:t,shipByDay:n,timeZone:o}=e;return n&&!x(t)&&!z(e)?A(n,o):null}var ms=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:o})=>!t&&x(n)&&!x(o)),pc=e=>ms(e).length>0||!!T(e.firstShippedAt);function mc(e){let t=[...new Set(e.flatMap(({carrier:o})=>o??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Fn="";function fe(e,t){let n=Object.entries(t).map(([r,s])=>[r,Fn+s+Fn]);return a(e,Object.fromEntries(n)).split(Fn).map((r,s)=>s%2?c`<bdi>${r}</bdi>`:r)}function ee(e){return e.filter(Boolean).map((t,n)=>c`${n?" · ":null}${t}`)}function fc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let o=n.closest("details");o;o=o.parentElement?.closest("details")??null)o.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function Un(e){return t=>{t.preventDefault(),fc(t.currentTarget,e)}}function Wn(e,t,n){return c`<a class="why" href=${`#${e}`} onClick=${Un(e)}>${g(t,"s")}<span>${n}</span></a>`}var hc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},$c={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},te=e=>hc[e]??"help",H=(e,t)=>e.helpActions.find(n=>n.type===t),ut=({reason:e})=>e?.code!=="NOT_OFFERED";function ae({action:e,open:t,chosen:n,part:o}){if(!e||!ut(e))return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${g(te(e.type))}<span>${e.title}</span></button>`;let r=o?.open===!1?o.reason:null,s=r??e.reason,[i]=r?o?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Gn(e,i);if(r)return c`<p class="why"><span>${e.title}: ${r.message}</span></p>`;let l=$c[e.type];return l?Wn(Vn(e.type),"info",a(l)):null}function Gn({title:e},t){return Wn(le(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function fs(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Vn=e=>`why-${e}`,le=e=>`request-${e.replace(/\W/g,"")}`;function re({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[r,s]=b(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||r===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var hs=3;function $s(e){let t=e.length>hs?e.slice(0,hs-1):e,n=e.length-t.length,o=yr(t.length).map(r=>typeof r=="string"?r:gc(t[r]));return c`${o}${n?` ${a("orders.others",{count:n})}`:null}`}function gc(e){if(!e)return null;let t=N(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function gs({order:e,filled:t,withChannel:n}){let o=We(e),r=_c(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=r;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(re,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${de(e.id)}>${o.title}<span class="hidden"> ${fe("orders.viewOf",{number:e.number})}</span></a></h2>
          ${yc(e,o).map(bc)}
        </div>
        <p class="names">${$s(r)}</p>
        ${vc(e,o)}
        ${xc(e,r.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:kc(o)}
      </div>
      ${Rc(r,s)}
      <div class="order-does">${Ac(e,t)} ${e.availableHelpActions.map(l=>Ic(e,l))}</div>
    </li>
  `}function _c({lines:e}){let t=e.filter(o=>N(o)>0);return[t.filter(({fulfilment:o})=>o!=="NONE"),t,e].find(o=>o.length>0)??[]}function yc(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),o=n.some(i=>i.isLate),r=n.length,s=[];return Fe(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),o?s.push({tone:"warn",text:a("orders.openLate",{count:r}),icon:"clock"}):r&&s.push({tone:"",text:a("orders.open",{count:r}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var bc=({tone:e,text:t,icon:n,unread:o})=>c`<span class=${`chip ${e}${o?" unread":""}`}>${n?g(n):null}${t}</span>`;function vc(e,{lead:t}){let n=e.openRequests.find(({state:o})=>o==="AWAITING_SHOPPER");return n?c`<p class="small">${wc(n,e.timeZone)}</p>`:t&&Ec(e)?c`<p class="small">${t}</p>`:null}function wc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function Ec({late:e,status:t,shipments:n,cancelledAt:o}){return e||o||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:s})=>x(r)||x(s))}function xc({status:e,placedAt:t,timeZone:n,total:o,number:r},s){let i=c`<time datetime=${t}>${pe(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=o?c`<bdi>${o.formatted}</bdi>`:null;return c`<p class="meta">${ee([c`<span>${l}</span>`,u,c`<bdi>${r}</bdi>`])}</p>`}function kc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),o=t.filter(({state:i})=>i==="done"||i==="now").length,r={place:o,total:t.length,name:t[o-1]?.name??""},s=n?a("orders.stepLate",{...r,late:e?.text??""}):a("orders.step",r);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Rc([,...e],t){if(e.length===0)return null;let n=e.length>2?e.slice(0,1):e;return c`
    <div class="goods-set others" aria-hidden="true">
      ${n.map(({id:o,title:r,imageUrl:s})=>f(re,{key:o,title:r,imageUrl:s,gone:t}))}
      ${e.length>n.length?c`<span class="goods s">+${Q(e.length-n.length)}</span>`:null}
    </div>
  `}function Ac(e,t){let n=c`<span class="hidden"> ${fe("orders.of",{number:e.number})}</span>`;if(Fe(e))return c`<a class=${t?"btn primary":"btn"} href=${de(e.id)}>${a("orders.answer")}${n}</a>`;let o=e.shipments.find(r=>r.trackingUrl&&Sc(r));return o?c`<a class="btn" href=${o.trackingUrl} rel="noreferrer">${a("parcel.track")}${n}${g("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function Sc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o}){return x(e)&&![t,n,o].some(x)}function Ic(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${de(e.id,t)}>
      ${g(te(t))}<span>${n}<span class="hidden"> ${fe("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Tc=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],_s=99;function ys({choice:e,counts:t,choose:n}){let o=w(null);return F(()=>Cc(o.current),[e.show]),c`
    <nav ref=${o} class="tabs" aria-label=${a("orders.show")}>
      ${Tc.map(([r,s,i])=>{let l={show:r,search:null},u=r==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${i} href=${He(l)} aria-current=${e.show===r?"page":void 0} onClick=${Kn(()=>n(l))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?Oc(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Cc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(o.right-n.right,0)+Math.min(o.left-n.left,0),behavior:"instant"})}function Oc(e,t){return e>_s||e>0&&!t?`${Q(Math.min(e,_s))}+`:Q(e)}var Kn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Dc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},bs={show:null,search:null};function vs({found:e,busy:t,more:n,choose:o}){let{show:r,search:s}=e.choice,i=c`<a class="btn" href=${He(bs)} onClick=${Kn(()=>o(bs))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${ks(e)}</p><div class="btns">${Es(t,n)} ${i}</div>`:i;if(s){let u=fe(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(me,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return f(me,{icon:"bag",level:"h2",title:a(r?Dc[r]:"orders.noneOnTheWay")},l)}function ws({found:e,counts:t,busy:n,more:o}){if(!e.next)return null;let r=e.stopped?Es(n,o):xs(a("orders.more"),n,o);return c`<div class="more-orders">${r}<p>${e.stopped?ks(e):Pc(e,t)}</p></div>`}function Pc(e,t){let{show:n,search:o}=e.choice;return n||o||!t?.isComplete?null:a("orders.shown",{shown:Ht(e).length,count:t.all})}var Es=(e,t)=>xs(a("orders.further"),e,t);function xs(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function ks({lookedAt:e,lookedBackTo:t,orders:n}){let o=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:_r(t,o)}):a("orders.lookedAt",{count:e})}var Lc=500,Nc=200;function Rs({search:e,find:t}){let n=V(),[o,r]=b(e??""),s=w(0);k(()=>(o.trim()!==(e??"")&&r(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){r(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Lc)}function u(d){d.preventDefault(),i(o)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${g("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${Nc}
        placeholder=${a("orders.searchHint")}
        value=${o}
        onInput=${l}
      />
    </form>
  `}function As(){let[e,t]=Mc(),{found:n,failed:o,failedMore:r,busy:s,counts:i,more:l,again:u}=Xr(e),d=n?.choice===e,p=ts(n&&d?n.orders.length:null);ie(a("orders.title"));let h=[o,r].find(m=>m instanceof J);if(h)return f(X,{failed:h,again:u});if(n&&d&&Hc(n))return Fc();let $=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(Rs,{search:e.search,find:$})}</div>
    ${f(ys,{choice:e,counts:i,choose:t})}
    <p class=${n||o?"hidden":"waiting hidden"} role="status">${Bc(d?n:null,s)}</p>
    ${o?f(X,{failed:o,again:u,at:n?.at}):null}
    ${n||o?null:Ir()}
    ${n&&n.orders.length>0?f(qc,{found:n,failed:r,counts:i,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?f(vs,{found:n,busy:s,more:l,choose:t}):null}
  `}function Mc(){let[e,t]=b(On);return k(()=>{if(!L)return;let n=()=>t(On());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,o)=>{dr(n,o),t(n)}]}function qc({found:e,failed:t,counts:n,busy:o,isFound:r,save:s,more:i}){let l=Ht(e),u=w(null),d=w(null);F(()=>{(d.current===null?null:u.current?.children[d.current]?.querySelector("a"))?.focus(),d.current=null},[e]);let p=()=>(d.current=l.length,i()),h=l.findIndex(Fe),$=new Set(l.map(m=>m.channel)).size>1;return c`
    <ul ref=${u} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${s}>
      ${l.map((m,_)=>f(gs,{key:m.id,order:m,filled:_===h,withChannel:$}))}
    </ul>
    ${t?f(X,{failed:t,again:p,at:e.at}):f(ws,{found:e,counts:n,busy:o,more:p})}
  `}function Bc(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:o}=e;return n.show||n.search?a("orders.found",{count:o.length}):""}var Hc=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function Fc(){let e=Y.home?c`<a class="btn primary" href=${Y.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(me,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var Ss=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ye(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ce({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${g("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Is(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Gt({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let $=V(),m=e??$,_=ye(s,n),y={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":_.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,_.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>r(v.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${Is(m,t,!i)}
      ${l?c`<textarea rows="4" ...${y}></textarea>`:c`<input type=${p??"text"} ...${y} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(ce,{id:`${m}-problem`,problems:_})}
    </div>
  `}function Ts({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=V(),u=e??l,d=ye(i,n);return c`
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
  `}function dt({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let $=V(),m=e??$,_=ye(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${Is(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${_.length?"true":void 0}
          aria-describedby=${_.length?`${m}-problem`:void 0}
          onChange=${y=>s(y.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(y=>c`<option key=${y.value} value=${y.value} selected=${y.value===r}>${y.label}</option>`)}
        </select>
        ${g("down","s")}
      </div>
      ${f(ce,{id:`${m}-problem`,problems:_})}
    </div>
  `}var Uc=new Intl.ListFormat(O,{type:"unit",style:"short"}),U=e=>`field-${e.replace(/\W/g,"-")}`;function Cs({problems:e,fieldOf:t,round:n}){let o=w(null);if(k(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${g("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${Wc([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function Wc(e){let t=[...e];return Uc.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${U(r.path)}`} onClick=${Gc}><bdi>${o}</bdi></a>`:o})}function Gc(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var Vc={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Kc=["name","line1","line2"],jc=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Re(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var Zc=new Intl.Collator(O),Yc=Ss.map(e=>({value:e,label:Nt(e)})).sort((e,t)=>Zc.compare(e.label,t.label)),jn=new Map;function zc(e){let t=jn.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>jn.delete(e)),jn.set(e,n),n}function Os(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return k(()=>{if(!e)return;let i=!0;return zc(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function Ds(e,t,n){let o=pt(t,n).map(r=>[r.name,Zn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function pt(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=jc.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function Zn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??(Jc(e,n)?o:"")}function Jc(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Ps(e,{name:t,latinName:n}){let o=new Intl.Locale(O).maximize().region===e;return n&&!o?`${n} (${t})`:t}function Ls(e,t,n){return[...pt(t,n).map(r=>{let s=Zn(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?Ps(t.countryCode,i):s}),Nt(t.countryCode)].filter(Boolean)}function Ns({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(dt,{id:U("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:Yc,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?pt(s,t).map(u=>f(Qc,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?f(X,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function Qc({field:e,address:t,before:n,set:o,problems:r}){let s=Zn(t,e,n),i={id:U(`address.${e.name}`),label:e.label,wide:Kc.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:Vc[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Gt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:Ps(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(dt,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function Vt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Nt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var Xc={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function Yn(e){let t=w(Lo());return async(n,o)=>{try{let r=await D(n,{input:{...o,idempotencyKey:t.current(o)}}),[s]=Object.values(r);return await e(),s.__typename===Xc[n]?null:mt(s)}catch(r){return ge(r)}}}function mt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Kt=5,eu=6e4,De=new Map,Pe=class extends Error{constructor(t,n){super(t),this.again=n}},zn=e=>De.get(e.key)?.file,ft=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function ht(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Kt?a("photos.tooMany",{max:Kt}):null}function Ms(e){let t=n=>n.state!=="ready"&&!De.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function Jn(e,t,n){let o=Date.now()*1e3+De.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),Bs(o,e,t,n)}function qs({key:e},t,n){let o=De.get(e)?.file;o&&Bs(e,o,t,n)}function jt({key:e},t){De.get(e)?.stopper.abort(),De.delete(e),t(n=>n.filter(o=>o.key!==e))}async function Bs(e,t,n,o){let r=new AbortController;De.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await tu(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){if(r.signal.aborted)return;let{message:l,again:u}=i instanceof Pe?i:{message:ge(i),again:!0};s({state:"failed",problem:l,again:u})}}async function tu(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new Pe(mt({message:"",...r}),r.__typename==="RateLimited");return r.upload&&await nu(r.upload,e,n,o),o({state:"checking"}),await ou(r.attachment.id,t),r.attachment.id}function nu({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new Pe(a(navigator.onLine?"photos.notTaken":"page.offline"),!0));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function ou(e,t){let n=Date.now()+eu;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new Pe(a("photos.rejected"),!1);if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new Pe(a("photos.notTaken"),!0)}var Ge=(e,t)=>`${e}:${t}`;function Qn(e,t,n){let o={values:{},message:"",address:Re(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return Xn(o,t,n??ru(t))}function Xn(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function ru(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function eo(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Hs(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:ft(e.photos),...e.values};return o&&(r.address=Ds(e.address,o,Re(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ve(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Fs(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ve(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Us(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var su=8;function Gs({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),l=e.lines.flatMap($=>iu($,t)),u=l.length>su,d=l.filter(({line:$})=>au(n,$)||Ws($.title).includes(Ws(s))),p=r.filter($=>$.path==="items"),h=c`
    ${d.filter($=>$.left>0).map($=>f(uu,{key:$.line.id,row:$,action:t,items:n,set:o,problems:r}))}
    ${d.filter($=>$.left===0).map(pu)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${U("items")}-problem`:void 0}>
      <legend class="label" id=${U("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(ce,{id:`${U("items")}-problem`,problems:p})}
      ${u?f(lu,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function iu(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var au=(e,t)=>e.some(n=>n.lineId===t.id),Ws=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function lu({search:e,set:t,count:n}){let o=V();return c`
    <div class="search-in">
      ${g("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${cu} />
    </div>
  `}function cu(e){e.key==="Enter"&&e.preventDefault()}function uu({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,$)=>r(o.map(m=>m===l?{...m,...$}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${U(i)} checked=${!!l} onChange=${d} />
        ${f(re,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?f(du,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:ye(s,`${i}.quantity`)}):null}
              ${f(dt,{id:U(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(ce,{id:`${U(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function du({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=U(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${g(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Q(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(ce,{id:`${s}-problem`,problems:r})}
    </div>
  `}function pu({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(re,{title:e.title,imageUrl:e.imageUrl,size:"xs"})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Vs({order:e,action:t,parcels:n,set:o,problems:r}){let s=U("shipmentIds"),i=ye(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter($=>$!==l):[...n,l])} />
            <span>
              <bdi>${h?Ut(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(ce,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var mu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Zt=96;function no(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function Ks({id:e,problems:t=[],...n}){let o=V(),r=e??o,[s,i]=b(!1),{orderId:l,set:u,api:d=no}=n,p=m=>_=>{_.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let _ of m.dataTransfer?.files??[])Jn(_,d(l),u)},$=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${g("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Kt})}</span></span>
        ${to({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${g("photo","s")}${a("photos.camera")}${to({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(ce,{id:`${r}-problem`,problems:t})}
      ${f(oo,n)}
    </div>
  `}function js(e){return c`<label class="btn bare square clip">${g("clip")}<span class="hidden">${a("photos.add")}</span>${to({},e)}</label>`}function to(e,{orderId:t,set:n,api:o=no}){return c`<input type="file" multiple accept=${mu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)Jn(i,o(t),n);s.value=""}} />`}function oo({photos:e,...t}){let n=w(null);k(()=>t.set(Ms),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>f(fu,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function fu({photo:e,orderId:t,set:n,api:o=no,removed:r}){let{name:s,state:i,progress:l}=e;function u(){jt(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${f(gu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${hu[i]}>${e.problem??a($u[i])}</span>`}
        ${i==="failed"&&e.again&&zn(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>qs(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${g("close","s")}</button>
    </li>
  `}var hu={checking:"hint",ready:"ok",failed:"problem"},$u={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function gu({photo:e}){let t=w(null),[n,o]=b(!1),r=zn(e);return k(()=>{r?.type.startsWith("image/")&&_u(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Zt} height=${Zt} hidden=${!n}></canvas>
      ${n?null:g(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function _u(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Zt,Zt),n.close(),!0}function Ke(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${g(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Q(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function je(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var yu={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Zs=e=>a(yu[e]??"form.kind");function Ys({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${f(Cs,{problems:s,round:l,fieldOf:u=>bu(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(Gs,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(Vs,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(Ns,{address:r.address,before:Re(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ve(t).map(u=>f(Ts,{key:u,id:U(u),legend:Zs(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${f(Gt,{id:U("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(Ks,{id:U("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:ye(s,"attachmentIds")})}
  `}function bu(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?vu(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?wu(e,s,t,o):Ve(n).includes(r)?{path:r,label:Zs(r)}:null}function vu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function wu(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=pt(o,Re(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var $t=[],ro="",Yt=!1,zs="auto",gt=()=>!!history.state?.dialog;function Jt(e,t){F(()=>{if(!L)return;let n=()=>e();return $t.push(n),ro=t??location.href,queueMicrotask(zt),()=>{$t.splice($t.indexOf(n),1),queueMicrotask(zt)}},[])}function Js(e,t){L&&(gt()?t||zt():history.replaceState(null,"",e))}function zt(){Yt||($t.length>0?Eu():gt()&&(Yt=!0,history.back()))}function Eu(){let e={...history.state,dialog:!0};if(gt())return history.replaceState(e,"",ro);zs=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",ro)}addEventListener("popstate",()=>{if(!L)return;let e=!Yt;Yt=!1,gt()||(history.scrollRestoration=zs),e&&!gt()?$t.at(-1)?.():zt()});var _t=null;function Qs(e){let t=e?.getRootNode(),n=_t??xu(t,e);return _t=null,()=>{if(n.opener&&t.activeElement===n.opener)return so(n,t);!ei(t)&&!e?.contains(t.activeElement)||(_t=n,queueMicrotask(()=>{_t===n&&Xs(n,t),_t=null}))}}function xu(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Xs({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return so({opener:e,around:t},n);for(let r of t.flatMap(ku))if(r.tabIndex=-1,o(r))return so({opener:r,around:t},n)}function so({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),ei(n)&&Xs({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var ei=e=>!e.activeElement||e.activeElement===document.body;function ku(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Qt({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=w(null),d=w(null),p=V(),h=()=>u.current?.close();F(()=>{let _=Qs(u.current);return u.current?.showModal(),_},[]),F(()=>d.current?.focus(),[e,t]),Jt(h,i);let $=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${g(n.icon,"l")}</span>${$}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Au(h)}>
      ${n?null:Ru($,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Ru(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${g("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function Au(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function io({title:e,children:t,notice:n,confirm:o,keep:r,act:s,done:i,close:l,danger:u}){let[d,p]=b("asking"),[h,$]=b(""),m=d==="busy";async function _(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(Qt,{title:i.title,seal:{icon:"check",tone:""},close:l,foot:v},i.text?c`<p>${i.text}</p>`:null)}let y=c`
    <button type="button" class="btn bare shuts">${r}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${_}>
      ${m?a("form.sending"):o}
    </button>
  `;return f(Qt,{title:e,close:l,foot:y},[n?c`<div class=${u?"notice warn":"notice"}>${g(u?"alert":"info")}<p>${n}</p></div>`:null,t,c`<div role="alert">${h?c`<p class="problem">${g("alert","s")}${h}</p>`:null}</div>`])}var Su={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},ti=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function ni(e,t){let[n,o]=Su[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:ti()}}function oi(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${Ue(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${ti()}`}}function ri({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${g("next","s")}</button>`:null}
    `}}var ao=5,lo=e=>e.settlesItself||e.type==="CANCEL_ORDER";function ii({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${Iu(t)}
    ${r?c`<div class="goods-set">${ai(e).slice(0,ao).map(({id:s,title:i,imageUrl:l})=>f(re,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${Le(a("form.order"),a("form.orderOf",{number:e.number,date:S(e.placedAt,e.timeZone)}))}
      ${r?Le(a("order.items"),Tu(e)):null}
      ${r?Le(a("order.total"),e.total?.formatted):null}
      ${o?Le(a("form.address"),si(Ls(n.address,o,Re(e.shippingAddress)))):null}
      ${Ve(t).map(s=>Le(a("form.reason"),Cu(t,s,n.values[s])))}
      ${Le(a("form.message"),n.message.trim())}
      ${Le(a("photos.add"),n.photos.length?si(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Iu(e){if(!e.settlesItself)return c`<div class="notice">${g("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${g("alert")}<p>${t}</p></div>`}function Le(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var si=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),ai=e=>e.lines.filter(t=>t.quantity>t.cancelled);function Tu(e){let t=ai(e),n=t.length-ao,o=t.slice(0,ao).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Cu(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var co=new Map,li=new Map;function Xt(e,t){let n=kt(e),[o]=b(t),[,r]=b(0);F(()=>Ou(n,()=>r(i=>i+1)),[n]);function s(i){let l=uo(n)??o,u=typeof i=="function"?i(l):i;po(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[uo(n)??o,s,()=>po(n,null)]}var en=e=>uo(kt(e)),tn=(e,t)=>po(kt(e),t);function uo(e){let t=Z.get(e);if(t===null)return null;let n=li.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return li.set(e,{json:t,value:o}),o}function po(e,t){t===null?Z.remove(e):Z.set(e,JSON.stringify(t));for(let n of co.get(e)??[])n()}function Ou(e,t){let n=co.get(e)??new Set;return co.set(e,n.add(t)),()=>{n.delete(t)}}async function ci(e,t){let n=e.toLowerCase();try{let o=await D(n,{input:t});return Du(Object.values(o)[0])}catch(o){return o instanceof J?{signedOut:!0}:{failed:ge(o)}}}function Du(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function ui({order:e,action:t,chosen:n,changed:o}){let r=Ge(e.id,t.type),[s,i]=b(()=>Pu(r,t,n)),[l,u,d]=Xt(r,Qn(e,t,n)),[p,h]=b([]),[$,m]=b(null),[_,y]=b(0),[v,R]=b(!1),E=eo(l,t);function P(K,B){u(W=>({...eo(W,t),...K})),h(p.filter(W=>W.path!==B&&!W.path.startsWith(`${B}.`)))}function I(K){u(B=>({...B,photos:K(B.photos)})),h(B=>B.filter(W=>!W.path.startsWith("attachmentIds")))}function Ae(K){return h(K),m(null),y(_+1),K.length===0}function ze(){let K=ht(E.photos);return Ae([...Fs(E,t),...K?[{path:"attachmentIds",message:K}]:[]])}async function Me(K){if(v)return!0;if(!ze())return!1;R(!0);let B=Hs(E,e,t,K),W=Qe(B,E.sent);u(j=>({...j,sent:W}));let G=await ci(t.type,{...B,idempotencyKey:W.key});return"filed"in G&&d(),"problems"in G?Ae(Us(G.problems,E)):m(G),"problems"in G||"signedOut"in G||o(),y(j=>j+1),R(!1),!("problems"in G)}function he(){for(let K of E.photos)jt(K,I);d(),i(!1),Ae([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:_,busy:v,change:P,changePhotos:I,isReady:ze,send:Me,startAfresh:he}}function Pu(e,t,n){let o=en(e);return o?(n&&tn(e,Xn(o,t,n)),!0):!1}function di(e,t,n){let o=en(Ge(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=en(Ge(e.id,n.type))??Qn(e,n),s=[r.message,o.message].filter(Boolean);tn(Ge(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),tn(Ge(e.id,t.type),null)}function pi({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=Lu(t),l=ui({order:e,action:i,chosen:n,changed:s}),u=Os(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=b(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(lo(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:$},_=Nu(e,i,l,o,h)??(d?Bu(m,()=>p(!1)):qu(m));return f(Qt,{close:()=>{r(),h.current()},address:de(e.id,i.type),..._})}function Lu(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Nu(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?ni(t.type,e):oi(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>Mu(d.getElementById(le(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===H(e,t.type)?.insteadTry&&u==="AVAILABLE");return ri(n,i,o.message!==""||o.photos.length>0,()=>{i&&(di(e,t,i),r(i.type))})}function Mu(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function qu({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=lo(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?Hu(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${g("info")}<p>${t.notice}</p></div>`:null}
      ${f(fi,{filling:n})}
      ${f(Ys,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${mi(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function Bu({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${f(fi,{filling:n})}${f(ii,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${mi(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function mi({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function Hu({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${g("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function fi({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${g("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${it()}</div>`}function $i(e){let{id:t}=e.named;return t?e.page(t):f(Fu,e)}function Fu({named:e,find:t,page:n,none:o,back:r}){let{number:s}=e,i=a("order.title",{number:s}),{data:l,failed:u,again:d}=Mt(()=>t(s));if(ie(i),u&&!l)return f(X,{failed:u,again:d});if(!l)return f(qt,{title:i});let[p]=l;return p?l.length===1?n(p.id):Uu(i,e,l,r()):o(i)}function Uu(e,{number:t,help:n},o,r){return c`
    ${r}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${o.map(s=>c`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${de(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${Wu(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Wu({channel:e,customerId:t,placedAt:n,timeZone:o,total:r}){let s=c`<span>${a("event.placed")} ${at(n,o)}</span>`,i=r?c`<bdi>${r.formatted}</bdi>`:null;return ee([hi("order.channel",e),hi("desk.customer",t),s,i])}var hi=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function gi({order:e,shipmentId:t,close:n,changed:o}){let r=Yn(o),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let l=_e(i,s),u=i.returnLastDay;return f(io,{title:a("receipt.title",{parcel:l}),children:[Gu(e,i),c`<p>${a("receipt.final")}</p>`],notice:[Vu(e,i),Ku(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>r("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:S(u,e.timeZone)}):void 0},close:n})}function Gu(e,{lines:t}){let n=t.map(({line:o})=>e.lines.find(({id:r})=>r===o?.id)?.title??null);return c`<p>${ee(n.map(o=>o&&c`<bdi>${o}</bdi>`))}</p>`}function Vu(e,{id:t,inquiryLastDay:n}){return H(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:S(n,e.timeZone)}):a("receipt.endsInquiry"):null}function Ku({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:S(t,e)}):null}function _i({order:e,requestId:t,close:n,changed:o}){let r=Yn(o),s=ju(e,t);return f(io,{title:a("withdraw.title",{title:s}),children:c`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>r("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function ju({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:r})=>r)].find(r=>r.id===n)?.title??""}function yi({order:e,open:t}){let n=H(e,"CANCEL_ORDER");if(!n||!ut(n)||z(e))return null;let o=e.helpActions.find(({type:r,state:s})=>r===n.insteadTry&&s==="AVAILABLE");return c`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ae,{action:n,open:t})} ${o?f(ae,{action:o,open:t}):null}
    </section>
  `}function bi({unitPrice:e,measure:t,quantity:n}){let o=t??Q(n);return e?c`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:c`<span>${a("order.quantity",{count:o})}</span>`}function vi({measure:e,title:t},n){return c`<span><bdi>${e??Q(n)}</bdi> × <bdi>${t}</bdi></span>`}var wi=5;function mo({section:e,units:t,isSent:n=!1,canReturn:o=!1}){let r=t.map(s=>f(Zu,{key:s.id,section:e,units:s,isSent:n,canReturn:o}));return f(fo,{of:"lines",rows:r})}function fo({of:e,rows:t,last:n=[]}){let[o,r]=b(!1),s=w(null),i=t.length>wi&&!o;function l(){r(!0);let d=s.current?.children[wi];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return c`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?c`<button type="button" class="btn" onClick=${l}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function Zu({section:e,units:{line:t,quantity:n,isFirst:o},isSent:r,canReturn:s}){let{order:i}=e;if(!t)return c`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let l=n===N(t),u=z(i)||N(t)===0,d=[r?null:rs(t,i.timeZone),...o?os(t):[]];return c`
    <li class="line" tabindex="-1">
      ${f(re,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${bi({...t,quantity:n})}</p>
        ${d.map(p=>p?c`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${l&&t.amount?c`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?Yu(e,t.id):null}
      </div>
    </li>
  `}function Yu({order:e,open:t},n){let o=H(e,"RETURN_OR_REPLACE_ITEMS"),r=o?.lines.find(s=>s.line.id===n);return!r||o?.state!=="AVAILABLE"&&o?.state!=="IN_PROGRESS"?null:f(ae,{action:o,open:t,chosen:n,part:{open:r.left>0,reason:r.reason,openRequests:r.openRequests}})}function xi(e){let{order:t}=e,[n,o]=[as(t.payment),T(t.paidAt)];return c`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Vt(t.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
        ${Ei(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(fo,{of:"totals",rows:t.lines.filter(N).map(zu),last:Ju(t)})}
        ${t.total?null:c`<p>${a("order.noTotal")}</p>`}
        ${n?c`<p class="small soft">${n}</p>`:null}
        ${o?c`<p class="small soft">${a("order.paidOn",{date:S(o,t.timeZone)})}</p>`:null}
        ${Ei(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function Ei({order:e,open:t},n){return c`<div class="links">${n.map(o=>f(ae,{key:o,action:H(e,o),open:t}))}</div>`}function zu(e){return c`<div key=${e.id} tabindex="-1"><dt>${vi(e,N(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function Ju({adjustments:e,total:t}){return[...e.map(({title:n,amount:o})=>c`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${o.formatted}</bdi></dd></div>`),t?c`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function nn(e,t){let[n,o]=b({items:ho(e),cursor:$o(e)});k(()=>o(d=>Qu(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:ki(ho(d),p.items),cursor:$o(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function on({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Qu(e,t){let n=ho(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:ki(e.items,n)}:{items:n,cursor:$o(t)}}function ki(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var ho=e=>e.edges.map(t=>t.node).reverse(),$o=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Ri({section:e,packed:{shipment:t,place:n,units:o}}){let{order:r}=e,s=`parcel-${n}`,i=x(t.returnedAt);return c`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${g("parcel")}
        <h3 id=${s}>${_e(t,n)}</h3>
        ${ed(t)} ${td(t,r.timeZone)} ${yt(nd(r,t))}
      </div>
      ${i?c`<p class="notice warn">${g("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${o.length?f(mo,{section:e,units:o,isSent:!0,canReturn:x(t.shippedAt)}):c`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:Xu(e,t)}
    </article>
  `}function Ai({section:e,id:t,name:n,title:o,units:r,note:s,canReturn:i}){return c`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${g(n)}<h3 id=${t}>${o}</h3>${s?c`<span class="soft">${s}</span>`:null}</div>
      ${f(mo,{section:e,units:r,canReturn:i})}
    </article>
  `}function Xu({order:e,open:t,receive:n},o){let r=H(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=r?.shipments.find(i=>i.shipment.id===o.id);return!r&&!o.canConfirmReceipt?null:c`
    <div class="parcel-foot">
      ${f(ae,{action:r,open:t,chosen:o.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${o.canConfirmReceipt?c`<button type="button" class="btn" onClick=${()=>n(o.id)}>${g("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function ed({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let o=t?c`<bdi>${t}</bdi>`:null;return c`
    <span class="soft">
      ${e?c`<bdi>${e}</bdi> `:null}
      ${n&&o?c`<a href=${n} rel="noreferrer">${o}</a>`:o}
    </span>
  `}function td({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:o},r){let s=T(t)&&(T(n)||T(o)),[i,l]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return l?c`<span class="soft">${a(i,{date:pe(l,r)})}</span>`:null}function nd(e,t){let{late:n,timeZone:o}=e,{shippedAt:r,deliveredAt:s,receivedAt:i,receiptConfirmed:l,returnedAt:u}=t,d=(p,h)=>a(p,{date:pe(h,o)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?l?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(r)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:od(e,r,d)}function od(e,t,n){return z(e)?null:{tone:"",text:t&&oe(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function yt(e){return e?c`<span class=${`chip ${e.tone}`}>${e.icon?g(e.icon):null}${e.text}</span>`:null}function rn({chosen:e,details:t},n){return[...go(t,n),...e.map(({label:o})=>o)].map(o=>c`<bdi>${o}</bdi>`)}function go(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let o=t.shipments.findIndex(s=>s.id===n),r=t.shipments[o];return r?Ut(r,o):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:o})=>`${o?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function _o(e,t){return c`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${Nn(a("request.filedAt"),e.filedAt,t)} ${Nn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${id(e,t)}
      ${e.message?c`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ke(e.attachments,je)}
    </details>
  `}function Si({section:{order:e}}){let t=async r=>(await D("order_details",{id:e.id,requestsAfter:r})).order?.helpRequests,n=nn(e.helpRequests,t),o=[...n.items].reverse().filter(({closedAt:r})=>r);return o.length===0&&!n.earlier?null:c`
    <details class="fold">
      <summary>${g("done","s")}<span>${a("request.earlier",{count:o.length})}</span>${g("down","s")}</summary>
      <ul class="past">${o.map(r=>sd(r,e))}</ul>
      ${on(n)}
    </details>
  `}var rd={RESOLVED:"good",DECLINED:"warn"};function sd(e,t){let{id:n,closedAt:o,state:r,stateText:s,title:i,type:l}=e,u=rd[r]??"";return c`
    <li key=${n} id=${le(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${g(te(l),"s")}<b>${i}</b>
        <span class="soft">${o?S(o,t.timeZone):null}</span>
        ${yt({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${_o(e,t.timeZone)}
    </li>
  `}function id({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${ad(t,n)}`}function ad(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Vt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${at(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(ld)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function ld({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Ii=.8,cd=864e5,ud={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},dd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function Ti({order:e,at:t},n){let o=Date.parse(e.placedAt),r={from:o,to:fd(n,o,t)};return c`
    <details class="fold">
      <summary>${g("chart","s")}<span>${a("when.title")}</span>${g("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>c`<li key=${s.type}><b>${s.title}</b> <span class="soft">${pd(s,e,t)}</span>${md(s,r,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${pe(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${pe(new Date(r.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function pd({state:e,opensAt:t,opensOn:n,closesAt:o,lastDay:r,closesOn:s,reason:i},{placedAt:l,timeZone:u},d){let p=r??o;if(p&&o&&Date.parse(o)<=d)return a("when.ended",{date:S(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.starting",{date:S(t,u)});let h=n.map(m=>ud[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:S(p,u)});let $=s.map(m=>dd[m]).find(Boolean);return $?a($):t?t>l?a("when.since",{date:S(t,u)}):a("when.always"):i?.message??a("when.always")}function md({state:e,opensAt:t,closesAt:n},o,r){let s=p=>Math.min(100,Math.max(0,100*(p-o.from)/(o.to-o.from))),i=t?Date.parse(t):null,l=n?Date.parse(n):o.to,u=i===null||i>r?"then":l<=r?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&l>i;return c`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?c`<rect class=${u} x=${s(i)} width=${s(l)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(r),100-Ii)} width=${Ii} height="10" />
    </svg>
  `}function fd(e,t,n){let o=e.flatMap(({opensAt:r,closesAt:s})=>[r,s]).flatMap(r=>r?Date.parse(r):[]);return t+1.1*(Math.max(n+cd,...o)-t)}function Ci(e){let t=e.order.helpActions.filter(ut),n=t.filter(({state:r})=>r==="AVAILABLE"),o=t.filter(({state:r})=>r!=="AVAILABLE");return c`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?c`<ul>${n.map(r=>hd(r,e))}</ul>`:c`<p>${a("help.none")}</p>`}
        ${o.length?$d(o,e):null} ${f(Si,{section:e})} ${Ti(e,t)}
      </div>
    </section>
  `}function hd({type:e,title:t,description:n},{open:o}){let r=`about-${e}`;return c`
    <li key=${e} class="help-row">
      <span class="tile">${g(te(e))}</span>
      <div>
        <button type="button" aria-describedby=${r} onClick=${()=>o(e)}>${t}</button>
        <p id=${r}>${n}</p>
      </div>
      ${g("next","s")}
    </li>
  `}function $d(e,t){return c`
    <details class="fold">
      <summary>${g("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${g("down","s")}</summary>
      <ul class="not-now">${e.map(n=>gd(n,t))}</ul>
    </details>
  `}function gd(e,{order:t,open:n}){let{type:o,title:r,reason:s,openRequests:i}=e,[l]=i;return c`
    <li key=${o} id=${Vn(o)} tabindex="-1">
      <b>${r}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&l?Gn(e,l):null}
        ${fs(e,t.helpActions,n)}
      </div>
    </li>
  `}var _d=2;function Oi(e){let{order:t}=e,{title:n,lead:o,chip:r,steps:s}=We(t);return c`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${yd(t)}</div>
        <div class="hero-words">
          ${yt(r)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${o?c`<p class="hero-lead">${o}</p>`:null}
        </div>
      </div>
      ${s.length?c`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,l)=>bd(i,s[l+1]))}</ol>`:null}
      <div class="hero-does">
        ${vd(e)}
        <a class="btn jump" href="#help" onClick=${Un("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function yd(e){let t=e.lines.filter(o=>N(o)>0&&o.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((o,r)=>+!o.imageUrl-+!r.imageUrl).slice(0,_d).map(o=>f(re,{key:o.id,title:o.title,imageUrl:o.imageUrl,gone:z(e)}))}function bd({name:e,day:t,state:n},o){let r=n==="done"||n==="now",s=r&&o&&o.state!=="done"&&o.state!=="now";return c`
    <li key=${e} class=${r?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${r?g("check"):null}
      <b>${r?c`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?c`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?c`<span>${t}</span>`:null}
    </li>
  `}function vd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),o=H(e,"CHECK_ORDER_PROGRESS"),r=o?.state==="AVAILABLE",s=n?"btn":"btn primary";return c`
    ${r?c`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${g(te("CHECK_ORDER_PROGRESS"),"s")}${o.title}</button>`:null}
    ${wd(e,r?"btn":s)}
  `}function wd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:l,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(l)&&![u,d,p].some(x)),o=e[n];if(!o)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:_e(o,n)}):a("parcel.track");return c`<a class=${t} href=${o.trackingUrl} rel="noreferrer">${s}${g("out","s")}</a>`}function Di(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},o=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!kd(e,u)),r=u=>o.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(Pi(e,p?.id),p?.id??h,$))})),[s,i]=[r(!1),r(!0)],l={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=xd(s,u.id),p=Math.max(0,N(u)-d),h=Ed(u,p,d);h?l[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||l.others.push(n(u,u.id,u.quantity))}return l}function Ed({fulfilment:e,fulfilledAt:t,quantity:n},o,r){return e==="PARCEL"?o>0?"waiting":null:e==="NONE"||o===0&&!(T(t)&&n>r)?null:e==="DIGITAL"?"digital":"pickup"}var xd=(e,t)=>e.flatMap(({units:n})=>n.filter(o=>o.id===t)).reduce((n,{quantity:o})=>n+o,0),Pi=(e,t)=>e.lines.find(n=>n.id===t)??null;function kd(e,{isNote:t,lines:n,shippedAt:o}){return t||x(o)||n.length===0?!1:n.every(({line:r})=>{let s=Pi(e,r?.id);return s&&N(s)===0})}function Li(e){let{order:t}=e,{parcels:n,notes:o,waiting:r,digital:s,pickup:i,others:l}=Di(t);return c`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${Rd(e)}</div>
      ${Ft(t.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(Ri,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(z(t)?"order.notShipped":"order.toShip"),r)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${o.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",_e(d,p),h))}
      ${u("others","more",a("order.rest"),l)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(Ai,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function Rd({order:e,open:t}){let n=H(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:r,shippedAt:s})=>!r&&x(s))||x(e.firstHandedOverAt)?f(ae,{action:n,open:t}):null}var Ad="(min-width: 64rem)";function Ze(e,t="box"){let n=sn(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Ni(e){let[t,n]=b(!1),o=w(null),r=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(Ad);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),Sd(e);function s({newState:u}){u==="open"&&e.current&&(o.current=sn(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&Id(e.current,o.current)}function l({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function Mi({close:e}){return Jt(e),null}function Sd(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function Id(e,t){let n=sn(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var sn=e=>e.getRootNode();function qi(e,t){let n=sn(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Bi({edges:e}){let t=e.map(({node:n})=>n.unread?Td(n):null).find(Boolean);return t?c`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${g("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>Ze(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function Td(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var Hi=()=>c`
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
`;function Fi({order:e,at:t}){return e.helpRequests.edges.map(({node:o})=>o).filter(o=>Cd(o,e,t)).map(o=>Dd(o,e))}function Cd({returnInstructions:e,details:t},n,o){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Od(o,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:l})=>l===s?.id)?.returned??0)>=i)}var Od=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function Dd(e,t){let n=e.returnInstructions,o=`return-${le(e.id)}`,r=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return c`
    <section key=${o} class="strip" aria-labelledby=${o}>
      <div class="strip-head">
        ${g("return")}
        <div>
          <h2 id=${o}>${r}</h2>
          <p>${ee([a("return.approved"),...rn(e,t)])}</p>
          ${n?.address.length?c`<p>${a("return.to")}</p><address>${n.address.map(s=>c`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?c`<p>${a("return.label")}</p>${Ke(n.files,je)}`:null}
        </div>
      </div>
    </section>
  `}function Wi(e,t){let{openRequests:n}=e.order,r=[...n.filter(Ui).map((s,i)=>Pd(s,e,i===0)),...n.filter(s=>!Ui(s)).map(s=>Ld(s,e)),...Fi(e)];return r.length||t?c`<div class="strips">${r}${t}</div>`:null}var Ui=({state:e})=>e==="AWAITING_SHOPPER",yo=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function Pd(e,t,n){let{order:o,write:r}=t,s=yo(e,o),i=e.replyByDay?a("request.answerUntil",{date:S(e.replyByDay,o.timeZone)}):null,l=({currentTarget:u})=>r(e.id,u);return Gi(e,o,"needs",{sign:g("chat"),title:a("request.asked"),words:c`
      ${s?.question?c`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${ee([c`<span id=${`${le(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:c`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${l}>${a("request.answer")}</button>
      ${Vi(e,t,"btn bare","about")}
    `})}function Ld(e,t){let{order:n,write:o}=t,{id:r,answerBy:s,canReply:i,stateText:l,title:u,type:d}=e,p=yo(e,n),h=cs(s,n.timeZone),$=oe(s)?c`${a("request.answerBy")} ${Ue(String(s),n.timeZone)}`:l;return Gi(e,n,"",{sign:g(te(d)),title:a("request.inProgress",{title:u}),words:c`
      <p>${ee([...p?rn(p,n):[],h?null:$])}</p>
      ${h?c`<p class="late">${h}</p>`:null}
    `,does:c`
      ${i?Ki(r,"write",a("request.write"),({currentTarget:m})=>o(r,m),"btn bare","title"):null}
      ${Vi(e,t,"btn")}
    `})}function Gi(e,t,n,{sign:o,title:r,words:s,does:i}){let l=le(e.id),u=yo(e,t);return c`
    <section key=${l} id=${l} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${l}-title`}>
      <div class="strip-head">
        ${o}
        <div>
          <h2 id=${`${l}-title`}>${r}</h2>
          ${s} ${u?_o(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function Vi({id:e,canWithdraw:t},n,o,r="title"){return t?Ki(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),o,r):null}function Ki(e,t,n,o,r,s){let i=le(e),l=`${i}-${t} ${i}-${s}`;return c`<button type="button" id=${`${i}-${t}`} class=${r} aria-labelledby=${l} onClick=${o}>${n}</button>`}var Ye="order";function be(e){let t=e.openRequests.filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>n(o.type)?{...o,title:Nd(o,e)}:o)}function Nd({id:e,title:t,filedAt:n},o){let r=o.helpRequests.edges.find(({node:i})=>i.id===e)?.node,s=r?go(r.details,o).join(", "):"";return`${t} (${s||ke(n,o.timeZone)})`}function ve(e){return e.filter(n=>n.state==="AWAITING_SHOPPER").sort((n,o)=>String(n.replyByDay).localeCompare(String(o.replyByDay)))}function ji(e,{chosen:t,hasWords:n,last:o}){let r=be(e),s=ve(r),i=d=>d===Ye||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:Md(r,Ye));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var Md=([e,t],n)=>e&&!t?e.id:n;function Zi(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[l,u]=b(null),[d,p]=b("");async function h(_){let{text:y,photos:v,sent:R}=t.of(_),E={orderId:e.id,text:y,helpRequestId:_===Ye?null:_,attachmentIds:ft(v)},P=Qe(E,R);t.write(_,{sent:P});let{postMessage:I}=await D("post_message",{input:{...E,idempotencyKey:P.key}});return I.__typename!=="MessagePosted"?(await n(!1),{message:mt(I),at:null}):(t.clear(_),p(_),await n(!0),null)}async function $(_){if(o)return s;r(!0),u(null);let y=qd(_,t)??await h(_.id).catch(Bd);return i(y),u(y?null:_),r(!1),y}function m(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:$,reset:m}}function qd({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=ht(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var Bd=e=>({message:ge(e),at:null,isSignedOut:e instanceof J});function Yi({id:e,title:t,isAnswer:n},o,r){let s=be(r).find(l=>l.id===e),i=oe(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function zi({order:e,subject:t,choose:n}){let o=V(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:ve(i);return c`
    <div role="status">
      ${s?Fd(e,t):null} ${l?Ud(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${Hd(t)}</select>
              ${g("down","s")}
            </span>
          </div>`:null}
  `}function Hd({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[Ye,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function Fd(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:n.title,state:n.stateText}:null;return c`<p class="notice warn">${g("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function Ud({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${g("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var bo={text:"",photos:[]};function Ji(e){let[t,n]=Xt(`talk:${e}`,{about:"",written:{}}),o=r=>Wd(Ne(t,r));return{about:o(t.about)?t.about:"",of:r=>Ne(t,r),has:o,write:(r,s)=>n(i=>an({...i,about:r},{[r]:{...Ne(i,r),...s}})),changePhotos:(r,s)=>n(i=>an(i,{[r]:{...Ne(i,r),photos:s(Ne(i,r).photos)}})),move:(r,s)=>n(i=>an({...i,about:s},{[r]:bo,[s]:Gd(Ne(i,s),Ne(i,r))})),clear:r=>n(s=>an(s,{[r]:bo}))}}var Ne=({written:e},t)=>e[t]??bo,Wd=({text:e,photos:t})=>e.trim()!==""||t.length>0;function an({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var Gd=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var Qi="talk-problem";function Xi({order:e,about:t,setAbout:n,changed:o}){let r=w(null),s=Ji(e.id),[i,l]=b(""),u=Zi(e,s,async y=>{y&&n(""),y&&l(""),await o()}),d=ji(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(y,v){d.isClosed&&s.move(d.id,y),n(y),u.reset(),v&&r.current?.focus()}function h(y){s.write(d.id,{text:y}),n(d.id),u.reset()}async function $(y){y.preventDefault();let v=await u.send(d);Zd(r.current,v?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),_={orderId:e.id,photos:m,set:y=>s.changePhotos(d.id,y)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?Yi(u.sent,d,e):null}</p>
      ${f(zi,{order:e,subject:d,choose:p})}
      ${f(oo,{key:d.id,..._})}
      ${f(Vd,{box:r,subject:d,words:s,sending:u,files:_,write:h,hold:y=>l(y?d.id:"")})}
      ${Kd(u)}
    </form>
  `}function Vd({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:l,write:u,hold:d}){let p=V();return c`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?Qi:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${jd}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${f(js,l)}
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${g("send","s")}
        </button>
      </div>
    </div>
  `}function Kd({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return c`
    <div id=${Qi} role="alert" class=${n?"notice warn":"problem"}>
      ${n?it():c`${g("alert","s")}<p>${t}</p>`}
    </div>
  `}function jd(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Zd(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var Yd=864e5,zd=new Intl.RelativeTimeFormat(O,{numeric:"auto"}),Jd=ne(()=>({day:"numeric",month:"short"})),Qd=ne(()=>({day:"numeric",month:"short",year:"numeric"})),ea=ne(()=>({year:"numeric"})),Xd=[!1,!0].map(e=>ne(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),ep=new Intl.DateTimeFormat().resolvedOptions().timeZone,na=(e,t)=>Xd[t===ep?0:1]?.(t).format(new Date(e)),ta=(e,t)=>ea(t).format(new Date(e))===ea(t).format(Date.now());function oa(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=S(r.at,n),l=!t(r)&&!sa(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return tp(o).map(r=>({label:np(r,n),isOneDay:ra(r,n),entries:r}))}function tp(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var ra=(e,t)=>new Set(e.map(({at:n})=>S(n,t))).size===1;function np(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return ra(e,t)?sa(r,t)??A(r,t):(ta(o,t)&&ta(r,t)?Jd:Qd)(t).formatRange(new Date(o),new Date(r))}function sa(e,t){let n=[0,1].find(o=>S(e,t)===S(new Date(Date.now()-o*Yd).toISOString(),t));return n===void 0?null:zd.format(-n,"day")}var vo={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},op={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function ia(e){switch(e.__typename){case"OrderEventEntry":return vo[e.event]??"info";case"ParcelEventEntry":return vo[e.parcelEvent]??"parcel";case"ItemEventEntry":return vo[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return te(e.type);case"HelpRequestSettledEntry":return op[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var rp=()=>Y.name||a("conversation.shop"),wo=(e,t)=>ca(e,t)!==null;function aa(e,t,n){let o=ca(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:sp(e,t,n)} ${o?ip(e,t,o):null}
    </li>
  `}function sp(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Eo(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${g(ia(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${la(t.at,e.timeZone,n)}
    </p>
  `}function ip(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Eo(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):rp()}</bdi> · ${la(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?c` · <bdi>${s.title}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Ke(o,je)}
      ${s&&ap(e,t,s.id)?c`<p class="wanted">${g("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function la(e,t,n){return c`<time datetime=${e} title=${ke(e,t)}>${n?na(e,t):pe(e,t)}</time>`}function ca(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Eo(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Eo=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function ap(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&ve(be(e)).some(({id:o})=>o===n)}var lp=8;function ua(e,t){let n=w(null),o=w(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>lp?up(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return F(()=>{let u=n.current;if(cp(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=xo(e.current,u.element)-u.top),i(),n.current&&s(da(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var da=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),cp=(e,t)=>da(e,t).at(-1)?.author==="SHOPPER";function up(e){let t=[...e.querySelectorAll(".entry")].find(n=>xo(e,n)+n.clientHeight>0);return t?{element:t,top:xo(e,t)}:null}var xo=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var dp=2e4;async function bt(e,t){return(await D("order_timeline",{...fr(e),...t})).order?.timeline}function ma(e,t,n){let o=pa(t);k(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await bt(e,{first:1}).then(pa,()=>null);(l!==o||r)&&n(),r=l===null},dp);return()=>clearInterval(i)},[e,o])}var pa=e=>e?.edges[0]?.node.id;function fa({order:e,timeline:t,changed:n}){let o=w(null),r=nn(t,$=>bt(e.id,{after:$})),{items:s}=r,i=mp(s),{below:l,scrolled:u,toEnd:d}=ua(o,s);fp(e.id,s,o,n),hp(o,r.earlier!==null);let p=!r.earlier&&!s.some($=>wo(e,$)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${on(r)}
          <ol class="entries">${oa(s,$=>wo(e,$),e.timeZone).map($=>pp(e,$,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${g("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function pp(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,aa(e,s,n)])]}function mp(e){let t=w(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function fp(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function hp(e,t){let n=w(t);F(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function ha({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=w(null),{isOpen:i,close:l,handlers:u}=Ni(s);return ma(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Mi,{close:l}):null}
      <div class="talk">
        ${$p(e,l)} ${f(fa,{order:e,timeline:t,changed:r})} ${f(Xi,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function $p(e,t){let n=Dn(),o=gp(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:g("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${Y.name?fe("conversation.with",{shop:Y.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${g("close")}</button>
    </div>
  `}function gp(e){let t=e.timeZone,n=be(e),o=ve(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:A(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!oe(i));return s?a("request.late",{date:A(s,t)}):r[0]?a("conversation.hearBy",{date:A(r[0],t)}):null}function $a({order:e}){let t=ve(be(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>qi(n,"help")}>${g("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Ze(n,"head")}>
        ${g("chat")}${a("dock.messages")} ${_p(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function _p(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Q(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function ga(e){return f($i,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(yp,{id:t,help:e.help}),none:ya,back:_a})}var _a=()=>c`<a class="crumb" href=${Tn}>${g("back","s")}${a("orders.title")}</a>`;function ya(e){return c`<${me} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${Tn}>${a("orders.title")}</a><//>`}function yp({id:e,help:t}){let{data:n,at:o,failed:r,again:s}=Mt(async()=>{let[{order:i},l]=await Promise.all([D("order_details",mr(e)),bt(e)]);return{order:i,timeline:l}});return r&&!n?f(X,{failed:r,again:s}):n?!n.order||!n.timeline?ya(a("orders.title")):c`
    ${r?f(X,{failed:r,again:s,at:o}):null}
    ${f(bp,{order:n.order,timeline:n.timeline,at:o,help:t,again:s})}
  `:f(qt,{title:a("order.waiting")},Hi())}function bp({order:e,timeline:t,at:n,help:o,again:r}){let[s,i]=b(null),[l,u]=b("");ie(a("order.pageTitle",{title:We(e).title,number:e.number})),k(()=>{let p=H(e,o),h=p?.state==="AVAILABLE";h&&i({form:p.type}),Js(de(e.id),h)},[]);let d={order:e,at:n,open:(p,h)=>i({form:p,chosen:h}),receive:p=>i({receive:p}),withdraw:p=>i({withdraw:p}),write(p,h){u(p),h instanceof Element&&Ze(h)}};return c`
    ${vp(e)}
    <div class="order-page">
      <div class="order-main">
        ${Wi(d,Bi(t))} ${Oi(d)} ${Li(d)} ${Ci(d)} ${xi(d)} ${yi(d)}
      </div>
      ${f(ha,{order:e,timeline:t,about:l,setAbout:u,changed:r})}
    </div>
    ${f($a,{order:e})}
    ${wp(s,i,d,r)}
  `}function vp({number:e,channel:t,placedAt:n,timeZone:o}){let r=[fe("order.title",{number:e}),S(n,o),t?c`${a("order.channel")} <bdi>${t}</bdi>`:null];return c`
    <div class="order-top">
      ${_a()}
      <span class="soft order-number">${ee(r)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${g("print","s")}${a("order.print")}</button>
    </div>
  `}function wp(e,t,{order:n,open:o},r){if(!e)return null;let s=()=>t(l=>l===e?null:l);if("receive"in e)return f(gi,{key:e,order:n,shipmentId:e.receive,close:s,changed:r});if("withdraw"in e)return f(_i,{key:e,order:n,requestId:e.withdraw,close:s,changed:r});let i=H(n,e.form);return i?f(pi,{key:e,order:n,action:i,chosen:e.chosen,open:o,close:s,changed:r}):null}function ba(e,t){t.addEventListener("click",n=>{let o=n.target.closest("a");if(!o||n.defaultPrevented||n.button!==0||Ep(n))return;let[r,s]=xp(o);if(!r)return;let i=new CustomEvent(r,{detail:s,bubbles:!0,composed:!0,cancelable:!0});e.dispatchEvent(i)||n.preventDefault()})}var Ep=e=>e.ctrlKey||e.metaKey||e.shiftKey||e.altKey;function xp(e){if(e.dataset.leadsTo==="sign-in")return["order-help-sign-in",{}];if(!e.href.startsWith($e))return[null];let{pathname:t,searchParams:n}=new URL(e.href);if(t===new URL($e).pathname&&!n.size)return["order-help-back",{}];if(t!==new URL("order.html",$e).pathname)return[null];let o=n.get("number")??e.closest("[data-number]")?.getAttribute("data-number")??null;return["order-help-open",{id:n.get("id"),number:o,help:n.get("help")}]}function va(e,t){let n=()=>{for(let r of e.querySelectorAll("h1, h2, h3, h4"))r.setAttribute("aria-level",String(Math.min(Number(r.tagName.slice(1))-1+t(),6)))},o=new MutationObserver(n);return o.observe(e,{childList:!0,subtree:!0}),n(),()=>o.disconnect()}function wa(e,t,n){let o=n.map(i=>Object.assign(document.createElement("link"),{rel:"stylesheet",href:i})),r=o.map(i=>new Promise(l=>["load","error"].map(u=>i.addEventListener(u,l)))),s=new Promise(i=>setTimeout(i,3e3));t.hidden=!0,e.append(...o,t),kp(e),Promise.race([Promise.all(r),s]).then(()=>{t.hidden=!1})}function kp(e){let t=new CSSStyleSheet;t.replaceSync(".reader { font-size: medium }"),e.adoptedStyleSheets.push(t);let n=Object.assign(document.createElement("span"),{className:"reader"});e.append(n),t.replaceSync(`:host { --rem: ${getComputedStyle(n).fontSize} }`),n.remove()}Rt.origin=new URL(import.meta.url).origin;var vt=class extends HTMLElement{static observedAttributes=["api","heading-level"];#e=null;#t=()=>{};set token(t){Co(t)}connectedCallback(){this.#e??=this.#o(),this.#t=va(this.#e,()=>Number(this.getAttribute("heading-level"))||2),this.#n()}disconnectedCallback(){this.#t(),this.#e&&tt(null,this.#e)}attributeChangedCallback(){this.isConnected&&this.#e&&this.#n()}view(){return null}#n(){let t=this.getAttribute("api");t&&(Rt.origin=t.replace(/\/$/,"")),this.#e&&tt(this.view(),this.#e)}#o(){Rp(this);let t=this.attachShadow({mode:"open"}),n=document.createElement("div");return n.className="order-help",n.lang=O,n.dir=cn?"rtl":"ltr",ba(this,n),wa(t,n,qo),n}},ko=class extends vt{view(){return f(As,{})}},Ro=class extends vt{static observedAttributes=[...vt.observedAttributes,"order-id","number","help"];view(){let t=s=>this.getAttribute(s)??"",[n,o,r]=[t("order-id"),t("number"),t("help")];return!n&&!o?null:f(ga,{key:JSON.stringify([n,o,r]),id:n,number:o,help:r})}};function Rp(e){if(!Object.hasOwn(e,"token"))return;let{token:t}=e;Reflect.deleteProperty(e,"token"),e.token=t}customElements.define("order-help-orders",ko);customElements.define("order-help-order",Ro);
