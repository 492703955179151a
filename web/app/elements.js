var Rr={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var{orderHelp:Ar}=document.documentElement.dataset,P=Ar!==void 0,Le=!!Ar?.startsWith("desk"),me=P?"":new URL("../",import.meta.url).href;var ze=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,Ae=Sr("localStorage"),Z=Sr("sessionStorage");function Sr(e){let t=Ea(e),n=r=>`${e} ${r}`;return{get:r=>ze.get(n(r))??t?.getItem(r)??null,set(r,o){try{if(!t)throw new Error(e);t.setItem(r,o),ze.delete(n(r))}catch{ze.set(n(r),o)}},remove(r){ze.delete(n(r)),t?.removeItem(r)},keys(){let r=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],o=[...ze.keys()].filter(s=>s.startsWith(n("")));return[...r,...o.map(s=>s.slice(n("").length))]}}}function Ea(e){try{return globalThis[e]}catch{return null}}var xa="language";var ka={no:"nb",nn:"nb",iw:"he"},an=Rr,O=Ra([...P?[Ae.get(xa)]:Aa(),...navigator.languages]),ln=an[O]?.direction==="rtl";function Ra(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=ka[n]??n;if(r in an)return r}return"en"}function Aa(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var Me=Le?"desk-token":"token",bt=`owner:${Me}`,cn=`signed-out:${Me}`,Ir=`draft:${Me}:`,un=new Set,re={source:null,token:null,coming:null};function vt(){return pn(),P?Ae.get(Me):re.token}async function wt(e=null){e&&Sa(e),!P&&!re.token&&(re.coming??=Ia().finally(()=>{re.coming=null}),await re.coming);let t=vt();return t===e?null:t}function Tr(e){Object.assign(re,{source:e,token:typeof e=="string"?e:null,coming:null}),pn(),Cr(e!==null)}function Sa(e){vt()===e&&(re.token=null,P&&Ae.remove(Me),Cr(!1))}async function Ia(){let{source:e}=re,t=typeof e=="function"?await e():null;e===re.source&&(re.token=t,pn())}function dn(e){return un.add(e),()=>{un.delete(e)}}var Et=e=>`${Ir}${Z.get(bt)??""}:${e}`;function pn(){let e=P?Ae.get(Me):re.token,t=Ae.get(cn)??"",n=t!==(Z.get(cn)??""),r=n?null:Z.get(bt),o=e?Ta(e):r;if(!n&&o===r)return!1;for(let s of Z.keys())s.startsWith(Ir)&&Z.remove(s);return Z.set(cn,t),o===null?Z.remove(bt):Z.set(bt,o),!0}function Cr(e){for(let t of un)t(e)}var Ta=e=>String(Oa(e)??Ca(e)),Ca=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Oa(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var J=class extends Error{},ce=class extends Error{constructor(t,n){super(t),this.retryable=n}},xt={origin:""},be=()=>globalThis.orderHelpStarted;function Or(e,t){return async(n,r)=>{let o=t[n];if(!o)throw new Error(`document ${n}`);let s=Na(n,r),i=s?be()?.token:await wt();if(!i)throw new J;let l=await Pr(s??Dr(e,o,r,i));return Ma(l.status===401?await Da(e,o,r,i):l)}}function Dr(e,t,n,r){return fetch(xt.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":O},body:JSON.stringify({query:t,variables:n})})}async function Da(e,t,n,r){let o=await wt(r);if(!o)throw new J;let s=await Pr(Dr(e,t,n,o));if(s.status!==401)return s;throw await wt(o),new J}var Pa=(e,t)=>`${e} ${JSON.stringify(t)}`;function Na(e,t){let n=Pa(e,t),r=be()?.answers.get(n);return be()?.answers.delete(n),r}function mn(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:La()}}function Je(){let e=null;return t=>(e=mn(t,e),e.key)}function La(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Pr(e){try{return await e}catch(t){throw new ce(String(t),!0)}}async function Ma(e){if(e.status>=500||e.status===429)throw new ce(e.statusText,!0);let t;try{t=await e.json()}catch{throw new ce(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ce(n.message,n.extensions?.retryable??!1);return t.data}var Nr=e=>new URL(`../texts/${e}.json`,import.meta.url).href,fn=new URL("../shop/shop.json",import.meta.url).href,Lr=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var qr=function(e,t,n,r){var o;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?r[0]=l:i===4?r[1]=Object.assign(r[1]||{},l):i===5?(r[1]=r[1]||{})[t[++s]]=l:i===6?r[1][t[++s]]+=l+"":i?(o=e.apply(l,qr(e,l,n,["",null])),r.push(o),l[0]?t[0]|=2:(t[s-2]=0,t[s]=o)):r.push(l)}return r},Mr=new Map;function Hr(e){var t=Mr.get(this);return t||(t=new Map,Mr.set(this,t)),(t=qr(this,t.get(e)||(t.set(e,t=(function(n){for(var r,o,s=1,i="",l="",u=[0],d=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,i):s===3&&($||i)?(u.push(3,$,i),s=2):s===2&&i==="..."&&$?u.push(4,$,0):s===2&&i&&!$?u.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(u.push(s,0,i,o),s=6),$&&(u.push(s,$,0,o),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)r=n[p][h],s===1?r==="<"?(d(),u=[u],s=3):i+=r:s===4?i==="--"&&r===">"?(s=1,i=""):i=r+i[0]:l?r===l?l="":i+=r:r==='"'||r==="'"?l=r:r===">"?(d(),s=1):s&&(r==="="?(s=5,o=i,i=""):r==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(d(),s=2):i+=r),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var I,Ur,qa,ve,hn,It,Wr,Rt,Gr,_n,$n,Ha,Xe=Symbol.for("pv"),Tt={},Ct=[],Ba=/^m(i|n|o|s|text|space)$/,gn=Array.isArray,yn=Ct.slice,Ie=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var r,o,s,i={},l=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?yn.call(arguments,2):n),Qe(e,i,r,o,null)}function Qe(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xe,__v:o||++Ur,__i:-1,__u:0};return!o&&I.vnode&&I.vnode(s),s}function Ot(e){return e.children}function At(e,t){this.props=e,this.context=t,this.__g=0}function we(e,t){if(t==null)return e.__&&we(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:we(e)}function Fa(e){var t,n=e.__v,r=n.__e,o=[],s=[],i=e.__P;i&&((t=Ie({constructor:Xe},n)).__v=n.__v+1,I.vnode&&I.vnode(t),bn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||we(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,zr(o,t,s),n.__=n.__e=null,t.__e!=r&&Vr(t))}function Vr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vr(e)}function Br(e){(8&e.__g||(e.__g|=8,ve.push(e),It++))&&hn==I.debounceRendering||((hn=I.debounceRendering)||queueMicrotask)(Kr)}function Kr(){try{for(var e,t=1;ve.length;)ve.length>t&&ve.sort(Wr),e=ve.shift(),t=ve.length,8&e.__g&&Fa(e)}finally{(It=ve.length)&&(hn||queueMicrotask)(Kr)}}function jr(e,t,n,r,o,s,i,l,u,d,p){var h,$,m,g,b,v,R=r.__k||Ct,E=t.length;for(u=Ua(n,t,R,u,E),h=0;h<E;h++)(m=n.__k[h])!=null&&($=~m.__i&&R[m.__i]||Tt,m.__i=h,v=bn(e,m,$,o,s,i,l,u,d,p),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&vn($.ref,null,m,$),m.ref&&p.push(m.ref,m.__c||g,m)),b=b||g,4&m.__u?(u=Zr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&v!==void 0?u=v:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=b,u}function Ua(e,t,n,r,o){var s,i,l,u,d,p,h,$,m,g=n.length,b=g,v=0,R=0,E=e.__k=Array(o);for(s=0;s<o;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=E[s]=Qe(null,i):gn(i)?i=E[s]=Qe(Ot,{children:i}):i.constructor===Xe&&i.__b?i=E[s]=Qe(i.type,i.props,i.key,i.ref,i.__v):E[s]=i,u=s+v,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=Wa(i,n,u,b))&&(b--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?v--:d==u+1?v++:d!=u&&(d>u?v--:v++,R=1)):(~d||(o>g?v--:o<g&&v++),typeof i.type!="function"&&(i.__u|=4))):E[s]=null;if(R){for(p=[],h=[],s=0;s<o;s++)if((i=E[s])&&16&i.__u){for(v=0,$=p.length;v<$;)p[m=v+$>>1]<i.__i?v=m+1:$=m;p[v]=i.__i,h[s]=v+1}for(v=p.length;s--;)h[s]&&(h[s]==v?v--:E[s].__u|=4)}if(b)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==r&&(r=we(l)),wn(l,l));return r}function Zr(e,t,n,r){var o,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Zr(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=we(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wa(e,t,n,r){var o,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&s==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&s==l.key&&i==l.type)return o}return-1}function Fr(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function kt(e,t,n,r,o){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Fr(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Fr(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=$n[t]||($n[t]=Ga(t)),(e.__a||(e.__a={}))[t]=_n,s=t!=(t=t.replace(Gr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ga(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Rt]==null)t[Rt]=_n++;else if(t[Rt]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function bn(e,t,n,r,o,s,i,l,u,d){var p,h,$,m,g,b,v,R,E,H,C,Re,Ye,Ne,pe,K,B,W,G=t.type;if(t.constructor!==Xe)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=St(p,s):s.push(p),l=s[0]||l),(p=I.__b)&&p(t);e:if(typeof G=="function"){$=i.length;try{if(R=t.props,E=(p=G.prototype)&&p.render,H=(p=G.contextType)&&r[p.__c],C=p?H?H.props.value:p.__:r,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(E?t.__c=m=new G(R,C):(t.__c=m=new At(R,C),m.constructor=G,m.render=Ka),H&&H.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),E&&(m.__s||(m.__s=m.state),G.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Ie({},m.__s)),Ie(m.__s,G.getDerivedStateFromProps(R,m.__s)))),g=m.props,b=m.state,m.__v=t,n.__c){if(R!==g&&E&&!G.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,C),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,C)===!1){t.__v!=n.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),Ct.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=we(n);break e}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,C),E&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,b,v)})}else E&&!G.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),E&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=C,m.props=R,m.__P=e,m.__g&=-5,Re=I.__r,Ye=E?25:0;do m.__g&=-9,Re&&Re(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Ye<25);E&&(Ct.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=Ie({},r,m.getChildContext())),E&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(g,b)),Ne=p&&p.type===Ot&&p.key==null?p.props.children:p,R.__P&&(p=l,o=(e=R.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&wn(j,j)}),n.__k=null),l=n.__k?we(n,0):null),l=jr(e,gn(Ne)?Ne:[Ne],t,n,r,o,s,i,l,u,d),R.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(Se),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(j){if(i.length=$,t.__v=null,u||s)if(j&&j.then){if(t.__u|=128|u,s){for(~(B=s.indexOf(l||void 0))||(B=s.length);(W=s[B-1])&&W.nodeType==8;)B--;for(;B<s.length;B++)if(W=s[B])if(s[B]=null,pe){if(W==K)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(K=St(pe=W))}}if(!pe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pe=l}(p=St(pe=t.__c.__z||(t.__c.__z=pe)))?(t.__e=pe,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||Yr(t),I.__e(j,t,n)}}else l=t.__e=Va(n.__e,t,n,r,o,s,i,u,d,e);return(p=I.diffed)&&p(t),l}function St(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Yr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Yr))}function zr(e,t,n){for(var r=0;r<n.length;)vn(n[r++],n[r++],n[r++]);I.__c&&I.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){I.__e(s,o.__v)}})}function Va(e,t,n,r,o,s,i,l,u,d){var p,h,$,m,g,b,v,R,E=n.props||Tt,H=t.props,C=t.type;if(C=="svg"?o="http://www.w3.org/2000/svg":C=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((g=s[p])&&(C?g.localName==C:g.nodeType==3)){e=g,s[p]=null;break}}if(!e){if(R=d.ownerDocument||document,!C)return R.createTextNode(H);e=R.createElementNS(o,C,H.is?H:d),l&&(I.__m&&I.__m(t,s),l=!1),s=null}if(C){if(d=C=="template"&&e.content||e,s=C=="textarea"&&H.defaultValue!=null?null:s&&yn.call(d.childNodes),!l&&s)for(E={},p=0;p<e.attributes.length;p++)E[(g=e.attributes[p]).name]=g.value;for(p in E)g=E[p],p=="dangerouslySetInnerHTML"?$=g:p=="children"||p in H||p=="value"&&"defaultValue"in H||p=="checked"&&"defaultChecked"in H||kt(e,p,null,g,o);for(p in H)g=H[p],p=="children"?m=g:p=="dangerouslySetInnerHTML"?h=g:p=="value"?b=g:p=="checked"?v=g:l&&typeof g!="function"||E[p]===g||kt(e,p,g,E[p],o);h?(l||$&&(h.__html==$.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):($&&(e.textContent=""),(C=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ba.test(C))&&(o="http://www.w3.org/1999/xhtml"),jr(d,gn(m)?m:[m],t,n,r,o,s,i,s?s[0]:n.__k&&we(n,0),l,u),s&&s.some(Se)),l&&C!="textarea"||(p="value",C=="progress"&&b==null?e.removeAttribute(p):b==null||b===e[p]&&(C!="progress"||b)||kt(e,p,b,E[p],o),p="checked",v!=null&&v!=e[p]&&kt(e,p,v,E[p],o))}else E===H||l&&e.data==H||(e.data=H);return e}function vn(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){I.__e(o,n)}}function wn(e,t,n){var r,o,s,i;if(I.unmount&&I.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||vn(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){I.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&wn(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=St(r,s=[]))&&(r==e.__e&&s.some(Se),Se(o),Se(r)),n||Se(e.__e),e.__e=e.__c=e.__=null}function Ka(e,t,n){return this.constructor(e,n)}function et(e,t){var n,r,o,s;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Qe(Ot,{children:[e]}),o=[],s=[],bn(t,t.__k,r||Tt,Tt,t.namespaceURI,r?null:t.firstChild?yn.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),zr(o,t.__k,s),t.__k.props.children=null}I={__e:function(e,t,n,r){for(var o,s,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw It=0,e}},Ur=0,qa=function(e){return e!=null&&e.constructor===Xe},At.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ie({},this.state)),typeof e=="function"&&(e=e(Ie({},n),this.props)),e&&(Ie(n,e),this.__v&&(t&&this.__k.push(t),Br(this)))},At.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Br(this))},At.prototype.render=Ot,ve=[],It=0,Wr=function(e,t){return e.__v.__b-t.__v.__b},Rt=Symbol(),Gr=/(PointerCapture)$|Capture$/i,_n=0,$n={},Ha=0;var Te,M,En,Jr,xn=Object.is,nt=0,io=[],kn=[],L=I,Qr=L.__b,Xr=L.__r,eo=L.diffed,to=L.__c,no=L.unmount,ro=L.__;function rt(e,t){L.__h&&L.__h(M,e,nt||t),nt=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e){return nt=1,ja(ao,e)}function ja(e,t,n){var r=rt(Te++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ao(void 0,t),function(s){var i=(r.__N||r.__)[0],l=r.t(i,s);xn(i,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=M,!M.__f)){M.__f=!0;var o=M.shouldComponentUpdate;M.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function($){$.__N&&(d=!0,xn($.__[0],$.__N[0])||(p=!0))}),o){var h=o.call(this,s,i,l);return d?h||p:h}return!d||p}}return r.__}function k(e,t){var n=rt(Te++,3);!L.__s&&In(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function F(e,t){var n=rt(Te++,4);!L.__s&&In(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function w(e){return nt=5,An(function(){return{current:e}},[])}function An(e,t){var n=rt(Te++,7);return In(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Sn(e,t){return nt=8,An(function(){return e},t)}function V(){var e=rt(Te++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Za(){var e;do{for(;e=kn.shift();)try{tt(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=io.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(tt),t.__h.some(Rn),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(kn.length)}L.__b=function(e){M=null,Qr&&Qr(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ro&&ro(e,t)},L.__r=function(e){Xr&&Xr(e),Te=0;var t=(M=e.__c).__H;t&&(En==M?M.__h=[]:(t.__h.some(tt),t.__h.some(Rn),Te=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),En=M},L.diffed=function(e){eo&&eo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&so(io.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),En=M=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(tt),n.__h=n.__h.filter(function(r){return!r.__||Rn(r)})}catch(r){n.__h=[function(){throw r}]}}),to&&to(e,t)},L.unmount=function(e){no&&no(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,so(kn.push(o))}else tt(o)}catch(s){t=s}}),r.__H=void 0,t&&L.__e(t,r.__v))};var oo=typeof requestAnimationFrame=="function";function Ya(e){var t,n=function(){clearTimeout(r),oo&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);oo&&(t=requestAnimationFrame(n))}function so(e){e!=1&&Jr==L.requestAnimationFrame||((Jr=L.requestAnimationFrame)||Ya)(Za)}function tt(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function Rn(e){var t=M;e.__c=e.__(),M=t}function In(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!xn(n,e[r])})}function ao(e,t){return typeof t=="function"?t(e):t}var c=Hr.bind(f);var Tn=me||"./";function ue(e,t){return`${me}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Cn(e){return new URLSearchParams(location.search).get(e)??""}var ot=()=>P?history.state?.list??null:null;function lo(e){P&&history.replaceState({...history.state,list:e},"")}function qe({show:e,search:t}){let{pathname:n,search:r}=P?location:{pathname:me,search:""},o=new URLSearchParams(r);for(let[s,i]of Object.entries({show:e,search:t}))i?o.set(s,i):o.delete(s);return o.size?`${n}?${o}`:n}function co(e,t=!1){P&&(t?history.replaceState(null,"",qe(e)):history.pushState(null,"",qe(e)))}var za=20,Ja=50,Qa=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function uo({show:e,search:t},n=null,r=0){return{first:Math.min(Math.max(r,za),Ja),after:n,show:e,search:t}}function On(){return P?{show:Qa.find(t=>t===Cn("show"))??null,search:Cn("search").trim()||null}:{show:null,search:null}}var po=e=>({id:e}),mo=e=>({id:e,newestFirst:!0});var Y=await Xa();var Dn=()=>Y.logo?new URL(Y.logo,fn).href:null;async function Xa(){return await(be()?.shop??fetch(fn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var el={...await ll(),...Y.texts?.[O]},tl=new Intl.PluralRules(O),ho=new Intl.NumberFormat(O),nl=new Intl.DateTimeFormat().resolvedOptions().timeZone,Pn=ee(()=>({dateStyle:"long"})),rl=ee(()=>({day:"numeric",month:"short"})),ol=ee(()=>({weekday:"short",day:"numeric",month:"short"})),$o=ee(()=>({day:"numeric",month:"short",year:"numeric"})),fo=ee(()=>({year:"numeric"})),sl=ee(()=>({year:"numeric",month:"long"})),il=ee(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===nl?void 0:"short"}));function a(e,t={}){let n=el[e]??e;return(typeof n=="string"?n:n[tl.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return typeof i=="number"?ho.format(i):i??o})}var Q=e=>ho.format(e),S=(e,t)=>Pn(Dt(e,t)).format(new Date(e));var A=(e,t)=>(bo(e,t)?ol:$o)(Dt(e,t)).format(new Date(e)),Ee=(e,t)=>(bo(e,t)?rl:$o)(Dt(e,t)).format(new Date(e)),_o=(e,t)=>sl(t).format(new Date(e));function go(e){let t=Array.from({length:e},(r,o)=>String(o));return new Intl.ListFormat(O,{type:"unit",style:"short"}).formatToParts(t).map(({type:r,value:o})=>r==="element"?Number(o):o)}var yo=(e,t)=>Pn(t).format(new Date(e))===Pn(t).format(Date.now()),bo=(e,t)=>fo(Dt(e,t)).format(new Date(e))===fo(t).format(Date.now()),xe=(e,t)=>il(t).format(new Date(e)),vo=e=>new Intl.DateTimeFormat(O,{timeStyle:"short"}).format(e),Dt=(e,t)=>e.includes("T")?t:"UTC";function ee(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(O,{...e(n),timeZone:n});return t.set(n,r),r}}var Pt=e=>al.of(e)??e,al=new Intl.DisplayNames(O,{type:"region"});async function ll(){let e=await(be()?.texts??fetch(Nr(O)).then(t=>t.json()));if(!e)throw new Error(`texts ${O}`);return e}var cl={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},ul=["back","next","out","return","send","truck"];function _(e,t){let n=["icon",t,ul.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:cl[e]}} />`}var dl=Le?"asked:desk-token":"asked:token";function Nn(e=Eo()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var wo=()=>pl(Eo());var Eo=()=>location.pathname.replace(/^\/+/,"/")+location.search,pl=e=>Z.set(dl,JSON.stringify({wanted:e,at:Date.now()}));function de({icon:e,title:t,level:n="h1",text:r,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${_(e,"l")}</span>
      <${n}>${t}<//>
      ${r?c`<p>${r}</p>`:null} ${o}
    </div>
  `}function oe(e){k(()=>{P&&(document.title=Y.name?`${e} · ${Y.name}`:e)},[e])}function Nt({primary:e}){let t=({currentTarget:n})=>{n.href=Nn(),wo()};return c`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${Nn()} onClick=${t}>${a("page.signIn")}</a>`}function xo({again:e}){let t=a(Le?"desk.signedOut":"page.signedOut");return oe(t),Ro(e),c`<${de} icon="lock" title=${t} text=${a("page.signInBack")}>${f(Nt,{primary:!0})}<//>`}function ko({again:e}){return Ro(e),c`<div class="notice warn" role="alert">${Ln()}</div>`}function Ln(){return c`${_("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(Nt,{primary:!1})}`}function Ro(e){k(()=>dn(t=>{t&&e?.()}),[])}function Lt(e){let[t,n]=y({data:void 0,at:0,failed:null}),r=Sn(async()=>{try{let o=await e();n({data:o,at:Date.now(),failed:null})}catch(o){n(s=>({...s,failed:o}))}},[]);return k(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function Mt({title:e,children:t}){return oe(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function X({failed:e,again:t,at:n}){if(e instanceof J)return f(n?ko:xo,{again:t});let r=!navigator.onLine;return c`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${_(r?"offline":"alert")}
      <p>${r?ml(n):fe(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${_("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function ml(e){return e?a("page.offlineSince",{time:vo(e)}):a("page.offline")}function fe(e){return e instanceof J?a("page.signInFirst"):e instanceof ce&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var fl=[1,2,3],Ao=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${fl.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var So=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Io=`# One attachment: its state, and a URL to download the file.
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
`;var To=`# Cancels an order that the warehouse has not started to pack.
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
`;var Co=`# Changes the shipping address of an order.
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
`;var Oo=`# Asks about the progress of a late order.
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
`;var Do=`# Confirms the receipt of parcels.
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
`;var Po=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var No=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Lo=`# Marks the timeline as read up to an item.
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
`;var Mo=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var qo=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Ho=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Bo=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Fo=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Uo=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Wo=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Go=`# Asks about customs, duty or tax.
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
`;var Vo=`# Reports parcels that did not arrive.
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
`;var Ko=`# Reports a problem with a payment.
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
`;var jo=`# Requests to return items for a refund or a replacement.
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
`;var Zo=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Yo=`# Withdraws an open help request.
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
`;var zo={address_form:So,attachment:Io,cancel_order:To,change_shipping_address:Co,check_order_progress:Oo,confirm_receipt:Do,create_attachment_upload:Po,help_request:No,mark_timeline_read:Lo,my_orders:Mo,node:qo,order_counts:Ho,order_details:Bo,order_timeline:Fo,orders_numbered:Uo,post_message:Wo,report_customs_duty_issue:Go,report_package_not_received:Vo,resolve_payment_issue:Ko,return_or_replace_items:jo,viewer:Zo,withdraw_help_request:Yo};var D=Or("/graphql",zo);var He=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Jo({first:e,orders:t}){let n=new Set(e.map(({id:r})=>r));return[...e,...t.filter(({id:r})=>!n.has(r))]}function Qo(e){let[{found:t,failed:n,failedMore:r,busy:o},s]=y({found:null,failed:null,failedMore:null,busy:!0}),[i,l]=y(null),u=w(0);async function d(m,g){u.current+=1;let b=u.current;s(R=>({...R,busy:!0}));let v;try{v={found:await m()}}catch(R){v={found:t?.choice===e?t:null,[g]:R}}b===u.current&&s({failed:null,failedMore:null,...v,busy:!1})}function p(m){let g=Hl();return g.then(l,()=>{}),d(()=>Fl(Bl(e,m),g),"failed")}let h=()=>t?d(()=>qt(t),"failedMore"):void 0,$=()=>p(t?.orders.length??0);return Ml(e,()=>{p(ot()?.orders??0)}),ql($,()=>s(m=>({...m,failed:new ce("offline",!0)}))),{found:t,failed:n,failedMore:r,busy:o,counts:i,more:h,again:$}}function Ml({show:e,search:t},n){k(n,[e,t])}function ql(e,t){let n=w({back:e,gone:t});n.current={back:e,gone:t},k(()=>{let r=()=>{n.current.back()},o=()=>{n.current.gone()},s=l=>l.persisted?r():void 0,i=new AbortController;return addEventListener("online",r,i),addEventListener("offline",o,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var Hl=async()=>(await D("order_counts",{})).viewer.orderCounts;async function Bl(e,t){let n=await qt({...Xo(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await qt({...n,wanted:t});return n}var Xo=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function qt({wanted:e=0,...t}){let n=uo(t.choice,t.next,e-t.orders.length),r=(await D("my_orders",n)).orders,o=new Set(t.orders.map(({id:l})=>l)),{hasNextPage:s,endCursor:i}=r.pageInfo;return{...t,orders:[...t.orders,...r.edges.flatMap(({node:l})=>o.has(l.id)?[]:l)],next:s?i??null:null,stopped:s&&r.edges.length<n.first,lookedAt:t.lookedAt+r.lookedAt,lookedBackTo:r.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function Fl(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let r=n.orders.filter(He);if(!n.next||await Ul(t)<=r.length)return{...n,first:r};let o=await qt(Xo({show:"NEEDS_ANSWER",search:null}));return{...n,first:o.orders}}var Ul=e=>e.then(({needsAnswer:t})=>t,()=>0);var Wl=150;function es(e){let t=w(!1),n=location.href,r=()=>{e!==null&&location.href===n&&lo({orders:e,y:scrollY})};return F(()=>{if(e===null){t.current=!1;return}let o=ot();!t.current&&o&&scrollTo({top:o.y,behavior:"instant"}),t.current=!0,r();let s=0,i=()=>{clearTimeout(s),s=setTimeout(r,Wl)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),r}var st=(e,t)=>c`<time datetime=${e}>${S(e,t)}</time>`,Be=(e,t)=>c`<time datetime=${e}>${xe(e,t)}</time>`,te=e=>!!e&&new Date(String(e)).getTime()>Date.now(),x=e=>!!e&&!te(e),T=e=>te(e)?null:e;var N=({quantity:e,cancelled:t})=>e-t,Ht=e=>e.every(t=>N(t)===0),Ce=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&N(n)>0);function ns(e){return[ts(e.cancelled,e,"line.cancelled","line.allCancelled"),ts(e.returned,e,"line.returned","line.allReturned")]}function ts(e,{quantity:t},n,r){return e===0?null:e===t?a(r):a(n,{count:e,total:t})}function rs(e,t){let{fulfilment:n,readyAt:r,fulfilledAt:o}=e;if(N(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let s=n==="PICKUP";return x(o)?a(s?"line.pickedUp":"line.handedOver",{date:S(o,t)}):s?r?a(te(r)?"line.readyFrom":"line.readySince",{date:S(r,t)}):a("line.pickup"):a("line.digital")}var os={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Mn(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Be(t,n)}</dd></div>`:null}var z=({cancelledAt:e})=>!!T(e);function ss(e){let t=x(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Ce(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||T(e.fulfilledAt)?null:e.shipByDay]}var is=e=>os[e]?a(os[e]):null,he=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Bt(e,t){let n=he(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var as=e=>a(x(e)?"event.deliverByMissed":"event.deliverBy");function ls(e,t){return x(e)?a("request.late",{date:xe(e,t)}):null}var Hn={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},Gl=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function cs(e){let t=Hn[e.status];if(t===0)return[];let n=[{name:a("event.placed"),at:e.placedAt},jl(e),...Yl(e)],r=Zl(e,n.length),o=Math.min(t,n.length)-1;return n.map((s,i)=>{let[l,u]=[i===r,i<=o],d=l?e.late?.dueDay:u?s.at:s.planned;return{name:s.name,day:d?Kl(d,e.timeZone):null,state:l?"late":Vl(i,o,r)}})}function Vl(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var Kl=(e,t)=>c`<time datetime=${e}>${A(e,t)}</time>`;function jl({payment:e,paidAt:t}){return e==="PREPAID"?{name:a("event.paid"),at:T(t)}:{name:a("step.prepared")}}function Zl({late:e,status:t},n){return!e||!Gl.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function Yl(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:r}=e;if(Ce(e))return[qn(e,a("event.shipped"),t),zl(e)];let o=r.filter(i=>N(i)&&i.fulfilment!=="NONE");return o.length===0?[]:o.every(({fulfilment:i})=>i!=="PICKUP")?[qn(e,a("event.handedOver"),n)]:[qn(e,a("event.ready"),it(r.map(({readyAt:i})=>i))),{name:a("step.pickedUp"),at:T(n)}]}function qn(e,t,n){let r=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!r)return{name:e.statusText,at:T(e.firstShippedAt)??T(e.firstHandedOverAt)};if(Hn[e.status]>=3&&!r)return{name:t,at:T(n)};let[o,s]=ss(e);return s?{name:o,planned:s}:{name:t}}function zl(e){let{status:t,statusText:n,deliverBy:r,deliverByDay:o,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:it(i.map(({returnedAt:l})=>l))}:Hn[t]===4||z(e)||!o?{name:a("event.delivered"),at:T(s)}:{name:as(r),planned:o}}function it(e){return e.flatMap(n=>x(n)?n:[]).sort().pop()??null}var Jl={AWAITING_PAYMENT:Ql,PROCESSING:Xl,READY_FOR_PICKUP:ec,PARTIALLY_SHIPPED:tc,SHIPPED:nc,DELIVERED:rc,RECEIVED:oc,HANDED_OVER:sc,RETURNED_TO_SENDER:ic,CANCELLED:ac};function Fe(e){let{title:t,lead:n=null,chip:r=null}=Jl[e.status](e);return{title:t,lead:n,chip:r?.text===t?null:r,steps:cs(e)}}function Ql(e){let{placedAt:t,timeZone:n,statusText:r}=e;return{title:yo(t,n)?a("headline.orderedToday"):a("headline.ordered",{date:A(t,n)}),chip:{tone:"info",text:r,icon:"card"}}}function Xl(e){let t=Bn(e)??at(e,"");if(e.late)return{title:a("headline.late"),lead:Ft(e,!1),chip:t};let[n,r]=[Fn(e),ds(e)];return n?{title:a("headline.arriving",{date:n}),lead:r&&a("headline.leavesBy",{date:r}),chip:t}:r?{title:a(Ce(e)?"headline.shipsBy":"headline.readyBy",{date:r}),chip:t}:{title:e.statusText}}function ec(e){let t=it(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&a("headline.since",{date:A(t,e.timeZone)})}}function tc(e){let t=Bn(e)??at(e,"info",cc(e)?"truck":"bag");if(e.late)return{title:a("headline.partLate"),lead:Ft(e,!0),chip:t};let[n,r]=[Fn(e),ds(e)],o=r&&a("headline.restLeavesBy",{date:r});return{title:n?a("headline.partlyArriving",{date:n}):e.statusText,lead:o,chip:t}}function nc(e){let t=ps(e),n=t.filter(i=>x(i.deliveredAt)||x(i.receivedAt)).length,[r,o]=[Fn(e),T(e.firstShippedAt)],s=Bn(e)??at(e,"info","truck");if(n){let i=e.late?Ft(e,!0):r&&a("headline.restArrivesBy",{date:r});return{title:a("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:a("headline.late"),lead:Ft(e,!1),chip:s}:r?{title:a("headline.arriving",{date:r}),lead:uc(t),chip:s}:{title:o?a("headline.onItsWay",{date:A(o,e.timeZone)}):e.statusText,chip:s}}function rc(e){let t=T(e.deliveredAt);return{title:t?a("headline.delivered",{date:A(t,e.timeZone)}):e.statusText,chip:at(e,"good","check")}}function oc(e){let{receiptConfirmed:t,receivedAt:n,deliveredAt:r,timeZone:o,statusText:s}=e,[i,l]=[T(n),T(r)],u=us(e);if(!i)return{title:s,chip:u};if(t)return{title:a("headline.received",{date:A(i,o)}),chip:u};let d=a("headline.countsAsReceived",{date:A(i,o)});return l?{title:a("headline.delivered",{date:A(l,o)}),lead:d,chip:u}:{title:d,chip:u}}function sc(e){let t=e.lines.filter(o=>N(o)&&o.fulfilment!=="NONE"),n=it(t.map(({fulfilledAt:o})=>o))??T(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let r=t.every(({fulfilment:o})=>o==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:a(r,{date:A(n,e.timeZone)}),chip:us(e)??at(e,"good","check")}}function ic({statusText:e}){return{title:e}}function ac({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:r,timeZone:o}){return!e||Ht(n)?{title:r}:{title:a(t?"headline.cancelledByYou":"headline.cancelled",{date:A(e,o)})}}var at=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function Bn({late:e}){return e?{tone:"warn",text:a("headline.daysLate",{count:e.days}),icon:"clock"}:null}function us({returnLastDay:e,timeZone:t}){return e?{tone:"",text:a("headline.returnsUntil",{date:A(e,t)}),icon:null}:null}var lc={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function Ft({late:e,timeZone:t},n){return e?a(lc[e.milestone][n?1:0],{date:A(e.dueDay,t)}):null}function Fn(e){let{deliverBy:t,deliverByDay:n,timeZone:r}=e;return n&&!x(t)&&!z(e)&&Ce(e)?A(n,r):null}function ds(e){let{shipBy:t,shipByDay:n,timeZone:r}=e;return n&&!x(t)&&!z(e)?A(n,r):null}var ps=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:r})=>!t&&x(n)&&!x(r)),cc=e=>ps(e).length>0||!!T(e.firstShippedAt);function uc(e){let t=[...new Set(e.flatMap(({carrier:r})=>r??[]))],[n]=t;return e.length===0?null:n&&t.length===1?a("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):a("headline.inParcels",{count:e.length})}var Un="";function Ue(e,t){let n=Object.entries(t).map(([o,s])=>[o,Un+s+Un]);return a(e,Object.fromEntries(n)).split(Un).map((o,s)=>s%2?c`<bdi>${o}</bdi>`:o)}var Ut=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function dc(e,t){let n=e instanceof Element?e.getRootNode().getElementById(t):null;if(n){for(let r=n.closest("details");r;r=r.parentElement?.closest("details")??null)r.open=!0;n.scrollIntoView({block:"center"}),n.focus({preventScroll:!0})}}function Wn(e){return t=>{t.preventDefault(),dc(t.currentTarget,e)}}function Gn(e,t,n){return c`<a class="why" href=${`#${e}`} onClick=${Wn(e)}>${_(t,"s")}<span>${n}</span></a>`}var pc={CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return",CANCEL_ORDER:"cancel"},mc={CHANGE_SHIPPING_ADDRESS:"help.whyAddress",RETURN_OR_REPLACE_ITEMS:"help.whyReturn"},se=e=>pc[e]??"help",q=(e,t)=>e.helpActions.find(n=>n.type===t),lt=({reason:e})=>e?.code!=="NOT_OFFERED";function ie({action:e,open:t,chosen:n,part:r}){if(!e||!lt(e))return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<button type="button" class="help-link" onClick=${()=>t(e.type,n)}>${_(se(e.type))}<span>${e.title}</span></button>`;let o=r?.open===!1?r.reason:null,s=o??e.reason,[i]=o?r?.openRequests??[]:e.openRequests;if(s?.code==="REQUEST_OPEN"&&i)return Vn(e,i);if(o)return c`<p class="why"><span>${e.title}: ${o.message}</span></p>`;let l=mc[e.type];return l?Gn(Kn(e.type),"info",a(l)):null}function Vn({title:e},t){return Gn(ae(t.id),"waiting",a("help.seeRequestAbout",{title:e}))}function ms(e,t,n){let r=t.find(o=>o.type===e.insteadTry&&o.state==="AVAILABLE");return r?c`<p>${a("help.instead")} <button type="button" class="act" onClick=${()=>n(r.type)}>${r.title}</button></p>`:null}var Kn=e=>`why-${e}`,ae=e=>`request-${e.replace(/\W/g,"")}`;function ne({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[o,s]=y(null),i=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||o===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var fs=3;function hs(e){let t=e.length>fs?e.slice(0,fs-1):e,n=e.length-t.length,r=go(t.length).map(o=>typeof o=="string"?o:fc(t[o]));return c`${r}${n?` ${a("orders.others",{count:n})}`:null}`}function fc(e){if(!e)return null;let t=N(e);return c`<span>${t>1?c`<bdi>${a("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function $s({order:e,filled:t,withChannel:n}){let r=Fe(e),o=hc(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=o;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?f(ne,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${ue(e.id)}>${r.title}<span class="hidden"> ${Ue("orders.viewOf",{number:e.number})}</span></a></h2>
          ${$c(e,r).map(_c)}
        </div>
        <p class="names">${hs(o)}</p>
        ${gc(e,r)}
        ${vc(e,o.length)}
        ${n&&e.channel?c`<p class="meta">${a("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:wc(r)}
      </div>
      ${Ec(o,s)}
      <div class="order-does">${xc(e,t)} ${e.availableHelpActions.map(l=>Rc(e,l))}</div>
    </li>
  `}function hc({lines:e}){let t=e.filter(r=>N(r)>0);return[t.filter(({fulfilment:r})=>r!=="NONE"),t,e].find(r=>r.length>0)??[]}function $c(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),r=n.some(i=>i.isLate),o=n.length,s=[];return He(e)&&s.push({tone:"warn",text:a("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),r?s.push({tone:"warn",text:a("orders.openLate",{count:o}),icon:"clock"}):o&&s.push({tone:"",text:a("orders.open",{count:o}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:a("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var _c=({tone:e,text:t,icon:n,unread:r})=>c`<span class=${`chip ${e}${r?" unread":""}`}>${n?_(n):null}${t}</span>`;function gc(e,{lead:t}){let n=e.openRequests.find(({state:r})=>r==="AWAITING_SHOPPER");return n?c`<p class="small">${yc(n,e.timeZone)}</p>`:t&&bc(e)?c`<p class="small">${t}</p>`:null}function yc({title:e,replyByDay:t},n){return t?a("orders.asksBy",{request:e,date:A(t,n)}):a("orders.asks",{request:e})}function bc({late:e,status:t,shipments:n}){return e||["READY_FOR_PICKUP","PARTIALLY_SHIPPED","RECEIVED"].includes(t)?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:o})=>x(r)||x(o))}function vc({status:e,placedAt:t,timeZone:n,total:r,number:o},s){let i=c`<time datetime=${t}>${Ee(t,n)}</time>`,l=e==="AWAITING_PAYMENT"?a("orders.items",{count:s}):c`${a("event.placed")} ${i}`,u=r?c`<bdi>${r.formatted}</bdi>`:null;return c`<p class="meta">${Ut([c`<span>${l}</span>`,u,c`<bdi>${o}</bdi>`])}</p>`}function wc({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),r=t.filter(({state:i})=>i==="done"||i==="now").length,o={place:r,total:t.length,name:t[r-1]?.name??""},s=n?a("orders.stepLate",{...o,late:e?.text??""}):a("orders.step",o);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:l})=>c`<i key=${i} class=${l}></i>`)}</div>`}function Ec([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${f(ne,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${Q(t.length)}</span>`:null}
    </div>
  `:null}function xc(e,t){let n=c`<span class="hidden"> ${Ue("orders.of",{number:e.number})}</span>`;if(He(e))return c`<a class=${t?"btn primary":"btn"} href=${ue(e.id)}>${a("orders.answer")}${n}</a>`;let r=e.shipments.find(o=>o.trackingUrl&&kc(o));return r?c`<a class="btn" href=${r.trackingUrl} rel="noreferrer">${a("orders.track")}${n}${_("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${a("orders.view")}</span>`}function kc({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:r}){return x(e)&&![t,n,r].some(x)}function Rc(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${ue(e.id,t)}>
      ${_(se(t))}<span>${n}<span class="hidden"> ${Ue("orders.of",{number:e.number})}</span></span>
    </a>
  `}var Ac=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],_s=99;function gs({choice:e,counts:t,choose:n}){let r=w(null);return F(()=>Sc(r.current),[e.show]),c`
    <nav ref=${r} class="tabs" aria-label=${a("orders.show")}>
      ${Ac.map(([o,s,i])=>{let l={show:o,search:null},u=o==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${i} href=${qe(l)} aria-current=${e.show===o?"page":void 0} onClick=${jn(()=>n(l))}>
            ${a(s)}<span class=${u?"count new":"count"}>${t?Ic(t[i],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function Sc(e){let t=e?.querySelector("[aria-current]");if(!e||!t)return;let[n,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()];e.scrollBy({left:Math.max(r.right-n.right,0)+Math.min(r.left-n.left,0),behavior:"instant"})}function Ic(e,t){return e>_s||e>0&&!t?`${Q(Math.min(e,_s))}+`:Q(e)}var jn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var Tc={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},ys={show:null,search:null};function bs({found:e,busy:t,more:n,choose:r}){let{show:o,search:s}=e.choice,i=c`<a class="btn" href=${qe(ys)} onClick=${jn(()=>r(ys))}>${a("orders.showAll")}</a>`,l=e.next?c`<p>${xs(e)}</p><div class="btns">${ws(t,n)} ${i}</div>`:i;if(s){let u=Ue(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return f(de,{icon:"search",level:"h2",title:u,text:a("orders.noMatchHint")},l)}return f(de,{icon:"bag",level:"h2",title:a(o?Tc[o]:"orders.noneOnTheWay")},l)}function vs({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?ws(t,n):Es(a("orders.more"),t,n)} ${e.stopped?c`<p>${xs(e)}</p>`:null}
    </div>
  `:null}var ws=(e,t)=>Es(a("orders.further"),e,t);function Es(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function xs({lookedAt:e,lookedBackTo:t,orders:n}){let r=n[0]?.timeZone??"UTC";return t?a("orders.lookedBackTo",{count:e,month:_o(t,r)}):a("orders.lookedAt",{count:e})}var Cc=500,Oc=200;function ks({search:e,find:t}){let n=V(),[r,o]=y(e??""),s=w(0);k(()=>(r.trim()!==(e??"")&&o(e??""),()=>clearTimeout(s.current)),[e]);function i(d){clearTimeout(s.current);let p=d.trim()||null;p!==e&&t(p)}function l({currentTarget:{value:d}}){o(d),clearTimeout(s.current),s.current=setTimeout(()=>i(d),Cc)}function u(d){d.preventDefault(),i(r)}return c`
    <form class="search" role="search" onSubmit=${u}>
      ${_("search")}<label class="hidden" for=${n}>${a("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${Oc}
        placeholder=${a("orders.searchHint")}
        value=${r}
        onInput=${l}
      />
    </form>
  `}function Rs(){let[e,t]=Dc(),{found:n,failed:r,failedMore:o,busy:s,counts:i,more:l,again:u}=Qo(e),d=n?.choice===e,p=es(n&&d?n.orders.length:null);oe(a("orders.title"));let h=[r,o].find(m=>m instanceof J);if(h)return f(X,{failed:h,again:u});if(n&&d&&Lc(n))return Mc();let $=m=>t({show:null,search:m},!!e.search);return c`
    <div class="list-head"><h1>${a("orders.title")}</h1>${f(ks,{search:e.search,find:$})}</div>
    ${f(gs,{choice:e,counts:i,choose:t})}
    <p class=${n||r?"hidden":"waiting hidden"} role="status">${Nc(d?n:null,s)}</p>
    ${r?f(X,{failed:r,again:u,at:n?.at}):null}
    ${n||r?null:Ao()}
    ${n&&n.orders.length>0?f(Pc,{found:n,failed:o,busy:s,isFound:d,save:p,more:l}):null}
    ${n?.orders.length===0?f(bs,{found:n,busy:s,more:l,choose:t}):null}
  `}function Dc(){let[e,t]=y(On);return k(()=>{if(!P)return;let n=()=>t(On());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,r)=>{co(n,r),t(n)}]}function Pc({found:e,failed:t,busy:n,isFound:r,save:o,more:s}){let i=Jo(e),l=w(null),u=w(null);F(()=>{(u.current===null?null:l.current?.children[u.current]?.querySelector("a"))?.focus(),u.current=null},[e]);let d=()=>(u.current=i.length,s()),p=i.findIndex(He),h=new Set(i.map($=>$.channel)).size>1;return c`
    <ul ref=${l} class="orders" aria-busy=${r?void 0:"true"} onClickCapture=${o}>
      ${i.map(($,m)=>f($s,{key:$.id,order:$,filled:m===p,withChannel:h}))}
    </ul>
    ${t?f(X,{failed:t,again:d,at:e.at}):f(vs,{found:e,busy:n,more:d})}
  `}function Nc(e,t){if(!e)return t?a("page.loading"):"";let{choice:n,orders:r}=e;return n.show||n.search?a("orders.found",{count:r.length}):""}var Lc=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function Mc(){let e=Y.home?c`<a class="btn primary" href=${Y.home}>${a("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${a("orders.title")}</h1></div>
    ${f(de,{icon:"bag",level:"h2",title:a("orders.noneYet"),text:a("orders.none")},e)}
  `}var As=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function $e(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function le({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${_("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Ss(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function Wt({id:e,label:t,name:n,value:r,set:o,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let $=V(),m=e??$,g=$e(s,n),b={id:m,name:n,value:r,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":g.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,g.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:v=>o(v.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${Ss(m,t,!i)}
      ${l?c`<textarea rows="4" ...${b}></textarea>`:c`<input type=${p??"text"} ...${b} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${f(le,{id:`${m}-problem`,problems:g})}
    </div>
  `}function Is({id:e,legend:t,name:n,choices:r,value:o,set:s,problems:i=[]}){let l=V(),u=e??l,d=$e(i,n);return c`
    <fieldset role="radiogroup" class=${r.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${d.length?"true":void 0} aria-describedby=${d.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${r.map((p,h)=>c`
          <label key=${p.value} class="choice">
            <input type="radio" id=${h===0?u:void 0} name=${`${u}-${n}`} value=${p.value}
              checked=${p.value===o} onChange=${()=>s(p.value)} />
            <span>${p.label}</span>
          </label>
        `)}
      ${f(le,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function ct({id:e,label:t,name:n,choices:r,value:o,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let $=V(),m=e??$,g=$e(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${Ss(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${g.length?"true":void 0}
          aria-describedby=${g.length?`${m}-problem`:void 0}
          onChange=${b=>s(b.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${o===""}>${l}</option>`}
          ${r.map(b=>c`<option key=${b.value} value=${b.value} selected=${b.value===o}>${b.label}</option>`)}
        </select>
        ${_("down","s")}
      </div>
      ${f(le,{id:`${m}-problem`,problems:g})}
    </div>
  `}var qc=new Intl.ListFormat(O,{type:"unit",style:"short"}),U=e=>`field-${e.replace(/\W/g,"-")}`;function Ts({problems:e,fieldOf:t,round:n}){let r=w(null);if(k(()=>r.current?.focus(),[n]),e.length===0)return null;let o=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${r} tabindex="-1">
      ${_("alert")}
      <div>
        ${o.size?c`<p>${a("form.check",{count:o.size})} ${Hc([...o.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function Hc(e){let t=[...e];return qc.formatToParts(e.map(n=>n.label)).map(({type:n,value:r})=>{let o=n==="element"?t.shift():void 0;return o?c`<a key=${o.path} href=${`#${U(o.path)}`} onClick=${Bc}><bdi>${r}</bdi></a>`:r})}function Bc(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var Fc={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Uc=["name","line1","line2"],Wc=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function ke(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var Gc=new Intl.Collator(O),Vc=As.map(e=>({value:e,label:Pt(e)})).sort((e,t)=>Gc.compare(e.label,t.label)),Zn=new Map;function Kc(e){let t=Zn.get(e);if(t)return t;let n=D("address_form",{countryCode:e}).then(r=>r.addressForm);return n.catch(()=>Zn.delete(e)),Zn.set(e,n),n}function Cs(e){let[{form:t,failed:n},r]=y({form:null,failed:null}),[o,s]=y(0);return k(()=>{if(!e)return;let i=!0;return Kc(e).then(l=>i&&r({form:l,failed:null}),l=>i&&r({form:null,failed:l})),()=>{i=!1}},[e,o]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(o+1)}}function Os(e,t,n){let r=ut(t,n).map(o=>[o.name,Yn(e,o,n)]);return{...Object.fromEntries(r),countryCode:e.countryCode}}function ut(e,t){let n=e.fields,r=s=>e.countryCode===t.countryCode&&t[s]!=="",o=Wc.filter(s=>r(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...o,...n.slice(-1)]}function Yn(e,t,n){let r=e[t.name];if(t.choices.length===0)return r;let o=i=>i?.toLowerCase()===r.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(o))?.code??(jc(e,n)?r:"")}function jc(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Ds(e,{name:t,latinName:n}){let r=new Intl.Locale(O).maximize().region===e;return n&&!r?`${n} (${t})`:t}function Ps(e,t,n){return[...ut(t,n).map(o=>{let s=Yn(e,o,n),i=o.choices.find(({code:l})=>l===s);return i?Ds(t.countryCode,i):s}),Pt(t.countryCode)].filter(Boolean)}function Ns({address:e,before:t,read:n,set:r,problems:o}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${f(ct,{id:U("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:Vc,value:e.countryCode,set:u=>r({...e,countryCode:u},"countryCode"),problems:o,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?ut(s,t).map(u=>f(Zc,{key:u.name,field:u,address:e,before:t,set:r,problems:o})):null}
      ${i?f(X,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function Zc({field:e,address:t,before:n,set:r,problems:o}){let s=Yn(t,e,n),i={id:U(`address.${e.name}`),label:e.label,wide:Uc.includes(e.name),name:`address.${e.name}`,value:s,set:d=>r({...t,[e.name]:d},e.name),problems:o,required:e.required,autocomplete:Fc[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return f(Wt,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:Ds(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return f(ct,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function Gt({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[Pt(t)]:[],...n?[n]:[]];return c`<address>${r.map(o=>c`<span dir="auto">${o}</span>`)}</address>`}var Yc={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function zn(e){let t=w(Je());return async(n,r)=>{try{let o=await D(n,{input:{...r,idempotencyKey:t.current(r)}}),[s]=Object.values(o);return await e(),s.__typename===Yc[n]?null:dt(s)}catch(o){return fe(o)}}}function dt(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Vt=5,zc=6e4,Oe=new Map,De=class extends Error{},Jn=e=>Oe.get(e.key)?.file,pt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),Qn=e=>e.some(t=>t.state==="sending"||t.state==="checking");function Xn(e){let t=e.find(r=>r.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(r=>r.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Vt?a("photos.tooMany",{max:Vt}):null}function Ls(e){let t=n=>n.state!=="ready"&&!Oe.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function er(e,t,n){let r=Date.now()*1e3+Oe.size,o=e.name;n(s=>[...s,{key:r,name:o,state:"sending",progress:0}]),qs(r,e,t,n)}function Ms({key:e},t,n){let r=Oe.get(e)?.file;r&&qs(e,r,t,n)}function Kt({key:e},t){Oe.get(e)?.stopper.abort(),Oe.delete(e),t(n=>n.filter(r=>r.key!==e))}async function qs(e,t,n,r){let o=new AbortController;Oe.set(e,{file:t,stopper:o});let s=i=>r(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Jc(t,n,o.signal,s);s({id:i,state:"ready"})}catch(i){o.signal.aborted||s({state:"failed",problem:i instanceof De?i.message:fe(i)})}}async function Jc(e,t,n,r){let o=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!o.attachment)throw new De(dt({message:"",...o}));return o.upload&&await Qc(o.upload,e,n,r),r({state:"checking"}),await Xc(o.attachment.id,t),o.attachment.id}function Qc({url:e,fields:t},n,r,o){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new De(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>o({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,r.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Xc(e,t){let n=Date.now()+zc;for(let r=200;Date.now()<n;r=Math.min(2*r,2e3)){let o=await t.find(e);if(o?.state==="VERIFIED")return;if(o?.state==="REJECTED")throw new De(a("photos.rejected"));if(o?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,r))}throw new De(a("photos.notTaken"))}var We=(e,t)=>`${e}:${t}`;function tr(e,t,n){let r={values:{},message:"",address:ke(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return nr(r,t,n??eu(t))}function nr(e,t,n){let r=t.lines.find(s=>s.line.id===n);if(r&&r.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:r.line.id,quantity:r.left,reason:""}]};let o=t.shipments.find(s=>s.shipment.id===n);return o?.available&&!e.parcels.includes(o.shipment.id)?{...e,parcels:[...e.parcels,o.shipment.id]}:e}function eu(e){let t=e.shipments.filter(o=>o.available).map(o=>o.shipment.id),n=e.lines.filter(o=>o.left>0).map(o=>o.line.id),r=[...t,...n];return r.length===1?r[0]:void 0}function rr(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),r=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),o=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>o.includes(s)),items:r}}function Hs(e,t,n,r){let o={orderId:t.id,message:e.message.trim()||null,attachmentIds:pt(e.photos),...e.values};return r&&(o.address=Os(e.address,r,ke(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(o.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(o.items=e.items),o}function Ge(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Bs(e,t){let n=e.items.filter(o=>!o.reason).map(o=>`items.${o.lineId}.reason`),r=Ge(t).filter(o=>!e.values[o]);return[...n,...r].map(o=>({path:o,message:a("form.chooseOne")}))}function Fs(e,t){return e.map(({path:n,message:r})=>{let[o,s,...i]=n.split("."),l=o==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:r}})}var tu=8;function Ws({order:e,action:t,items:n,set:r,problems:o}){let[s,i]=y(""),l=e.lines.flatMap($=>nu($,t)),u=l.length>tu,d=l.filter(({line:$})=>ru(n,$)||Us($.title).includes(Us(s))),p=o.filter($=>$.path==="items"),h=c`
    ${d.filter($=>$.left>0).map($=>f(iu,{key:$.line.id,row:$,action:t,items:n,set:r,problems:o}))}
    ${d.filter($=>$.left===0).map(lu)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${U("items")}-problem`:void 0}>
      <legend class="label" id=${U("items")} tabindex="-1">${a("form.items")}</legend>
      ${f(le,{id:`${U("items")}-problem`,problems:p})}
      ${u?f(ou,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function nu(e,t){let n=t.lines.find(r=>r.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var ru=(e,t)=>e.some(n=>n.lineId===t.id),Us=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function ou({search:e,set:t,count:n}){let r=V();return c`
    <div class="search-in">
      ${_("search")}<label class="hidden" for=${r}>${a("form.findItem")}</label>
      <input class="input" id=${r} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${o=>t(o.currentTarget.value)} onKeyDown=${su} />
    </div>
  `}function su(e){e.key==="Enter"&&e.preventDefault()}function iu({row:{line:e,left:t},action:n,items:r,set:o,problems:s}){let i=`items.${e.id}`,l=r.find(h=>h.lineId===e.id),u=r.filter(h=>h!==l),d=()=>o(l?u:[...r,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,$)=>o(r.map(m=>m===l?{...m,...$}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${U(i)} checked=${!!l} onChange=${d} />
        ${f(ne,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?f(au,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:$e(s,`${i}.quantity`)}):null}
              ${f(ct,{id:U(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${f(le,{id:`${U(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function au({item:{lineId:e,quantity:t},left:n,set:r,problems:o}){let s=U(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?r(l):void 0}>${_(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${o.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Q(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${f(le,{id:`${s}-problem`,problems:o})}
    </div>
  `}function lu({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${f(ne,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Gs({order:e,action:t,parcels:n,set:r,problems:o}){let s=U("shipmentIds"),i=$e(o,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex($=>$.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>r(n.includes(l)?n.filter($=>$!==l):[...n,l])} />
            <span>
              <bdi>${h?Bt(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${f(le,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var cu="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",jt=96;function or(e){return{create:async t=>(await D("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await D("attachment",{id:t})).attachment}}function Zt({id:e,problems:t=[],...n}){let r=V(),o=e??r,[s,i]=y(!1),{orderId:l,set:u,api:d=or}=n,p=m=>g=>{g.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let g of m.dataTransfer?.files??[])er(g,d(l),u)},$=[`${o}-hint`,t.length?`${o}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${o}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${_("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${o}-hint`}>${a("photos.hint",{max:Vt})}</span></span>
        ${Vs({id:o,"aria-labelledby":`${o}-label`,"aria-describedby":$,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${_("photo","s")}${a("photos.camera")}${Vs({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(le,{id:`${o}-problem`,problems:t})}
      ${f(uu,n)}
    </div>
  `}function Vs(e,{orderId:t,set:n,api:r=or}){return c`<input type="file" multiple accept=${cu} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)er(i,r(t),n);s.value=""}} />`}function uu({photos:e,...t}){let n=w(null);k(()=>t.set(Ls),[]);let r=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(o=>f(du,{key:o.key,photo:o,removed:r,...t}))}
    </ul>
  `}function du({photo:e,orderId:t,set:n,api:r=or,removed:o}){let{name:s,state:i,progress:l}=e;function u(){Kt(e,n),queueMicrotask(o)}return c`
    <li class=${`upload ${i}`}>
      ${f(fu,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${pu[i]}>${e.problem??a(mu[i])}</span>`}
        ${i==="failed"&&Jn(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>Ms(e,r(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${_("close","s")}</button>
    </li>
  `}var pu={checking:"hint",ready:"ok",failed:"problem"},mu={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function fu({photo:e}){let t=w(null),[n,r]=y(!1),o=Jn(e);return k(()=>{o?.type.startsWith("image/")&&hu(o,t.current).then(r,()=>r(!1))},[o]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${jt} height=${jt} hidden=${!n}></canvas>
      ${n?null:_(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function hu(e,t){let n=await createImageBitmap(e),r=Math.min(n.width,n.height),[o,s]=[(n.width-r)/2,(n.height-r)/2];return t?.getContext("2d")?.drawImage(n,o,s,r,r,0,0,jt,jt),n.close(),!0}function Ve(e,t){if(e.length===0)return null;let n=async r=>{let o=await t(r).catch(()=>null);o&&location.assign(o)};return c`
    <ul class="files">
      ${e.map(r=>c`<li key=${r.id}>
          <button type="button" class="file" onClick=${()=>n(r.id)}>
            ${_(r.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${r.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Q(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Ke(e){return(await D("attachment",{id:e})).attachment?.downloadUrl}var $u={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Ks=e=>a($u[e]??"form.kind");function js({order:e,action:t,filling:n,read:r}){let{filled:o,problems:s,change:i,round:l}=n;return c`
    ${f(Ts,{problems:s,round:l,fieldOf:u=>_u(u,e,t,r.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?f(Ws,{order:e,action:t,items:o.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?f(Gs,{order:e,action:t,parcels:o.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?f(Ns,{address:o.address,before:ke(e.shippingAddress),read:r,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Ge(t).map(u=>f(Is,{key:u,id:U(u),legend:Ks(u),name:u,choices:t.choices.filter(d=>d.field===u),value:o.values[u]??"",set:d=>i({values:{...o.values,[u]:d}},u),problems:s}))}
    ${f(Wt,{id:U("message"),label:a("form.message"),name:"message",value:o.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${f(Zt,{id:U("attachmentIds"),orderId:e.id,photos:o.photos,set:n.changePhotos,problems:$e(s,"attachmentIds")})}
  `}function _u(e,t,n,r){let[o="",s,...i]=e.split(".");return o==="items"?s?gu(s,i[0],t):{path:o,label:a("form.items")}:o==="shipmentIds"?{path:o,label:a("form.parcels")}:o==="attachmentIds"?{path:o,label:a("photos.add")}:o==="message"?{path:o,label:a("form.message")}:o==="address"&&r?yu(e,s,t,r):Ge(n).includes(o)?{path:o,label:Ks(o)}:null}function gu(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(o=>o.id===e)?.title??a("form.items")}}function yu(e,t,n,r){if(t==="countryCode")return{path:e,label:a("address.country")};let o=ut(r,ke(n.shippingAddress)).find(s=>s.name===t);return o?{path:e,label:o.label}:null}var mt=[],sr="",Yt=!1,Zs="auto",ft=()=>!!history.state?.dialog;function Jt(e,t){F(()=>{if(!P)return;let n=()=>e();return mt.push(n),sr=t??location.href,queueMicrotask(zt),()=>{mt.splice(mt.indexOf(n),1),queueMicrotask(zt)}},[])}function Ys(e,t){P&&(ft()?t||zt():history.replaceState(null,"",e))}function zt(){Yt||(mt.length>0?bu():ft()&&(Yt=!0,history.back()))}function bu(){let e={...history.state,dialog:!0};if(ft())return history.replaceState(e,"",sr);Zs=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",sr)}addEventListener("popstate",()=>{if(!P)return;let e=!Yt;Yt=!1,ft()||(history.scrollRestoration=Zs),e&&!ft()?mt.at(-1)?.():zt()});var ht=null;function zs(e){let t=e?.getRootNode(),n=ht??vu(t,e);return ht=null,()=>{if(n.opener&&t.activeElement===n.opener)return ir(n,t);!Qs(t)&&!e?.contains(t.activeElement)||(ht=n,queueMicrotask(()=>{ht===n&&Js(n,t),ht=null}))}}function vu(e,t){let n=e.activeElement,r=n instanceof HTMLElement&&n!==document.body?n:null,o=[];for(let s=(r??t)?.parentElement;s;s=s.parentElement)o.push(s);return{opener:r,around:o}}function Js({opener:e,around:t},n){let r=o=>(o.focus(),n.activeElement===o);if(e?.isConnected&&r(e))return ir({opener:e,around:t},n);for(let o of t.flatMap(wu))if(o.tabIndex=-1,r(o))return ir({opener:o,around:t},n)}function ir({opener:e,around:t},n){let r=new MutationObserver(()=>{e?.isConnected||(r.disconnect(),Qs(n)&&Js({opener:null,around:t},n))});r.observe(n,{childList:!0,subtree:!0});let o=()=>queueMicrotask(()=>e?.isConnected&&r.disconnect());e?.addEventListener("blur",o,{once:!0})}var Qs=e=>!e.activeElement||e.activeElement===document.body;function wu(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Qt({title:e,stage:t,seal:n,foot:r,close:o,submit:s,address:i,children:l}){let u=w(null),d=w(null),p=V(),h=()=>u.current?.close();F(()=>{let g=zs(u.current);return u.current?.showModal(),g},[]),F(()=>d.current?.focus(),[e,t]),Jt(h,i);let $=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${_(n.icon,"l")}</span>${$}`:null} ${l}
    </div>
    ${r?c`<div class="dialog-foot">${r}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${o} onClick=${xu(h)}>
      ${n?null:Eu($,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Eu(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${_("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function xu(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function ar({title:e,children:t,notice:n,confirm:r,keep:o,act:s,done:i,close:l,danger:u}){let[d,p]=y("asking"),[h,$]=y(""),m=d==="busy";async function g(){if(m)return;p("busy"),$("");let v=await s();$(v??""),p(v===null?"done":"asking")}if(d==="done"){let v=c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;return f(Qt,{title:i.title,seal:{icon:"check",tone:""},close:l,foot:v},i.text?c`<p>${i.text}</p>`:null)}let b=c`
    <button type="button" class="btn bare shuts">${o}</button>
    <button type="button" class=${u?"btn danger":"btn primary"} aria-disabled=${m?"true":void 0} onClick=${g}>
      ${m?a("form.sending"):r}
    </button>
  `;return f(Qt,{title:e,close:l,foot:b},[n?c`<div class=${u?"notice warn":"notice"}>${_(u?"alert":"info")}<p>${n}</p></div>`:null,t,c`<div role="alert">${h?c`<p class="problem">${_("alert","s")}${h}</p>`:null}</div>`])}var ku={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Xs=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function ei(e,t){let[n,r]=ku[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:r?c`<p>${a(r,{number:t.number})}</p>`:null,foot:Xs()}}function ti(e,t,n,r){let o=t.answerBy?c`<p>${a("request.answerBy")} <b>${Be(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${o??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${r}>${a("help.seeRequest")}</button>${Xs()}`}}function ni({unavailable:e,event:t},n,r,o){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&r?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${o}>${n.title}${_("next","s")}</button>`:null}
    `}}var lr=5,cr=e=>e.settlesItself||e.type==="CANCEL_ORDER";function oi({order:e,action:t,filled:n,addressForm:r}){let o=t.type==="CANCEL_ORDER";return c`
    ${Ru(t)}
    ${o?c`<div class="goods-set">${si(e).slice(0,lr).map(({id:s,title:i,imageUrl:l})=>f(ne,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${Pe(a("form.order"),a("form.orderOf",{number:e.number,date:S(e.placedAt,e.timeZone)}))}
      ${o?Pe(a("order.items"),Au(e)):null}
      ${o?Pe(a("order.total"),e.total?.formatted):null}
      ${r?Pe(a("form.address"),ri(Ps(n.address,r,ke(e.shippingAddress)))):null}
      ${Ge(t).map(s=>Pe(a("form.reason"),Su(t,s,n.values[s])))}
      ${Pe(a("form.message"),n.message.trim())}
      ${Pe(a("photos.add"),n.photos.length?ri(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function Ru(e){if(!e.settlesItself)return c`<div class="notice">${_("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${_("alert")}<p>${t}</p></div>`}function Pe(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var ri=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),si=e=>e.lines.filter(t=>t.quantity>t.cancelled);function Au(e){let t=si(e),n=t.length-lr,r=t.slice(0,lr).map(({title:o,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${o}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${r}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Su(e,t,n){return e.choices.find(r=>r.field===t&&r.value===n)?.label}var ur=new Map,ii=new Map;function Xt(e,t){let n=Et(e),[r]=y(t),[,o]=y(0);F(()=>Iu(n,()=>o(i=>i+1)),[n]);function s(i){let l=dr(n)??r,u=typeof i=="function"?i(l):i;pr(n,JSON.stringify(u)===JSON.stringify(r)?null:u)}return[dr(n)??r,s,()=>pr(n,null)]}var en=e=>dr(Et(e)),tn=(e,t)=>pr(Et(e),t);function dr(e){let t=Z.get(e);if(t===null)return null;let n=ii.get(e);if(n?.json===t)return n.value;let r=JSON.parse(t);return ii.set(e,{json:t,value:r}),r}function pr(e,t){t===null?Z.remove(e):Z.set(e,JSON.stringify(t));for(let n of ur.get(e)??[])n()}function Iu(e,t){let n=ur.get(e)??new Set;return ur.set(e,n.add(t)),()=>{n.delete(t)}}async function ai(e,t){let n=e.toLowerCase();try{let r=await D(n,{input:t});return Tu(Object.values(r)[0])}catch(r){return r instanceof J?{signedOut:!0}:{failed:fe(r)}}}function Tu(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function li({order:e,action:t,chosen:n,changed:r}){let o=We(e.id,t.type),[s,i]=y(()=>Cu(o,t,n)),[l,u,d]=Xt(o,tr(e,t,n)),[p,h]=y([]),[$,m]=y(null),[g,b]=y(0),[v,R]=y(!1),E=rr(l,t);function H(K,B){u(W=>({...rr(W,t),...K})),h(p.filter(W=>W.path!==B&&!W.path.startsWith(`${B}.`)))}function C(K){u(B=>({...B,photos:K(B.photos)})),h(B=>B.filter(W=>!W.path.startsWith("attachmentIds")))}function Re(K){return h(K),m(null),b(g+1),K.length===0}function Ye(){let K=Xn(E.photos);return Re([...Bs(E,t),...K?[{path:"attachmentIds",message:K}]:[]])}async function Ne(K){if(v)return!0;if(!Ye())return!1;R(!0);let B=Hs(E,e,t,K),W=mn(B,E.sent);u(j=>({...j,sent:W}));let G=await ai(t.type,{...B,idempotencyKey:W.key});return"filed"in G&&d(),"problems"in G?Re(Fs(G.problems,E)):m(G),"problems"in G||"signedOut"in G||r(),b(j=>j+1),R(!1),!("problems"in G)}function pe(){for(let K of E.photos)Kt(K,C);d(),i(!1),Re([])}return{filled:E,isDraft:s,problems:p,outcome:$,round:g,busy:v,change:H,changePhotos:C,isReady:Ye,send:Ne,startAfresh:pe}}function Cu(e,t,n){let r=en(e);return r?(n&&tn(e,nr(r,t,n)),!0):!1}function ci(e,t,n){let r=en(We(e.id,t.type));if(!r||!r.message&&r.photos.length===0)return;let o=en(We(e.id,n.type))??tr(e,n),s=[o.message,r.message].filter(Boolean);tn(We(e.id,n.type),{...o,message:[...new Set(s)].join(`

`),photos:[...o.photos,...r.photos]}),tn(We(e.id,t.type),null)}function ui({order:e,action:t,chosen:n,open:r,close:o,changed:s}){let i=Ou(t),l=li({order:e,action:i,chosen:n,changed:s}),u=Cs(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=y(!1),h=w((()=>{}));async function $(v){v.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(cr(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:$},g=Du(e,i,l,r,h)??(d?Lu(m,()=>p(!1)):Nu(m));return f(Qt,{close:()=>{o(),h.current()},address:ue(e.id,i.type),...g})}function Ou(e){let t=w(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function Du(e,t,{outcome:n,filled:r},o,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?ei(t.type,e):ti(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>Pu(d.getElementById(ae(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===q(e,t.type)?.insteadTry&&u==="AVAILABLE");return ni(n,i,r.message!==""||r.photos.length>0,()=>{i&&(ci(e,t,i),o(i.type))})}function Pu(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function Nu({order:e,action:t,filling:n,read:r,goOn:o}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=cr(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:o,children:c`
      ${n.isDraft?Mu(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${_("info")}<p>${t.notice}</p></div>`:null}
      ${f(pi,{filling:n})}
      ${f(js,{key:"fields",order:e,action:t,filling:n,read:r})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${di(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function Lu({order:e,action:t,filling:n,read:r,goOn:o},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:o,children:c`${f(pi,{filling:n})}${f(oi,{order:e,action:t,filled:n.filled,addressForm:r.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${di(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function di({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function Mu({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${_("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function pi({filling:{outcome:e,round:t}}){let n=w(null);return k(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${_("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${Ln()}</div>`}function _e(e){return e.filter(Boolean).map((t,n)=>c`${n?" · ":null}${t}`)}function fi(e){let{id:t}=e.named;return t?e.page(t):f(qu,e)}function qu({named:e,find:t,page:n,none:r,back:o}){let{number:s}=e,i=a("order.title",{number:s}),{data:l,failed:u,again:d}=Lt(()=>t(s));if(oe(i),u&&!l)return f(X,{failed:u,again:d});if(!l)return f(Mt,{title:i});let[p]=l;return p?l.length===1?n(p.id):Hu(i,e,l,o()):r(i)}function Hu(e,{number:t,help:n},r,o){return c`
    ${o}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${r.map(s=>c`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${ue(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${Bu(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Bu({channel:e,customerId:t,placedAt:n,timeZone:r,total:o}){let s=c`<span>${a("event.placed")} ${st(n,r)}</span>`,i=o?c`<bdi>${o.formatted}</bdi>`:null;return Ut([mi("order.channel",e),mi("desk.customer",t),s,i])}var mi=(e,t)=>t?c`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function hi({order:e,shipmentId:t,close:n,changed:r}){let o=zn(r),s=e.shipments.findIndex(({id:d})=>d===t),i=e.shipments[s];if(!i)return null;let l=he(i,s),u=i.returnLastDay;return f(ar,{title:a("receipt.title",{parcel:l}),children:[Fu(e,i),c`<p>${a("receipt.final")}</p>`],notice:[Uu(e,i),Wu(e,i)].filter(Boolean).join(" ")||void 0,confirm:a("receipt.confirm"),keep:a("receipt.keep"),act:()=>o("confirm_receipt",{orderId:e.id,shipmentIds:[t]}),done:{title:a("receipt.done"),text:u&&i.receivedAt?a("receipt.returnsUntil",{date:S(u,e.timeZone)}):void 0},close:n})}function Fu(e,{lines:t}){let n=t.map(({line:r})=>e.lines.find(({id:o})=>o===r?.id)?.title??null);return c`<p>${_e(n.map(r=>r&&c`<bdi>${r}</bdi>`))}</p>`}function Uu(e,{id:t,inquiryLastDay:n}){return q(e,"REPORT_PACKAGE_NOT_RECEIVED")?.shipments.some(s=>s.shipment.id===t&&(s.available||s.openRequests.length>0))?n?a("receipt.endsInquiryOf",{date:S(n,e.timeZone)}):a("receipt.endsInquiry"):null}function Wu({timeZone:e},{returnLastDayOnceReceived:t}){return t?a("receipt.thenReturnsUntil",{date:S(t,e)}):null}function $i({order:e,requestId:t,close:n,changed:r}){let o=zn(r),s=Gu(e,t);return f(ar,{title:a("withdraw.title",{title:s}),children:c`<p>${a("withdraw.final")}</p>`,confirm:a("request.withdraw"),keep:a("withdraw.keep"),act:()=>o("withdraw_help_request",{orderId:e.id,helpRequestId:t}),done:{title:a("withdraw.done"),text:a("withdraw.again")},close:n,danger:!0})}function Gu({openRequests:e,helpRequests:t},n){return[...e,...t.edges.map(({node:o})=>o)].find(o=>o.id===n)?.title??""}function _i({order:e,open:t}){let n=q(e,"CANCEL_ORDER");if(!n||!lt(n)||z(e))return null;let r=e.helpActions.find(({type:o,state:s})=>o===n.insteadTry&&s==="AVAILABLE");return c`
    <section class="ending" aria-labelledby="ending">
      <div><h2 id="ending">${a("order.noLonger")}</h2><p>${n.reason?.message??n.description}</p></div>
      ${f(ie,{action:n,open:t})} ${r?f(ie,{action:r,open:t}):null}
    </section>
  `}function gi({unitPrice:e,measure:t,quantity:n}){let r=t??Q(n);return e?c`<span><bdi>${r}</bdi> × <bdi>${e.formatted}</bdi></span>`:c`<span>${a("order.quantity",{count:r})}</span>`}function yi({measure:e,title:t},n){return c`<span><bdi>${e??Q(n)}</bdi> × <bdi>${t}</bdi></span>`}var bi=5;function mr({section:e,units:t,isSent:n=!1,canReturn:r=!1}){let o=t.map(s=>f(Vu,{key:s.id,section:e,units:s,isSent:n,canReturn:r}));return f(fr,{of:"lines",rows:o})}function fr({of:e,rows:t,last:n=[]}){let[r,o]=y(!1),s=w(null),i=t.length>bi&&!r;function l(){o(!0);let d=s.current?.children[bi];queueMicrotask(()=>d instanceof HTMLElement&&d.focus())}return c`
    <${e==="lines"?"ul":"dl"} ref=${s} class=${i?`${e} few`:e}>${t}${n}<//>
    ${i?c`<button type="button" class="btn" onClick=${l}>${a("order.showAll",{count:t.length})}</button>`:null}
  `}function Vu({section:e,units:{line:t,quantity:n,isFirst:r},isSent:o,canReturn:s}){let{order:i}=e;if(!t)return c`<li class="line" tabindex="-1"><p>${a("order.times",{count:n})} ${a("parcel.goneLine")}</p></li>`;let l=n===N(t),u=z(i)||N(t)===0,d=[o?null:rs(t,i.timeZone),...r?ns(t):[]];return c`
    <li class="line" tabindex="-1">
      ${f(ne,{title:t.title,imageUrl:t.imageUrl,size:"s",gone:u})}
      <div class="line-words">
        <h4><bdi>${t.title}</bdi></h4>
        <p>${gi({...t,quantity:n})}</p>
        ${d.map(p=>p?c`<p key=${p}>${p}</p>`:null)}
      </div>
      <div class="line-end">
        ${l&&t.amount?c`<b><bdi>${t.amount.formatted}</bdi></b>`:null}
        ${s?Ku(e,t.id):null}
      </div>
    </li>
  `}function Ku({order:e,open:t},n){let r=q(e,"RETURN_OR_REPLACE_ITEMS"),o=r?.lines.find(s=>s.line.id===n);return!o||r?.state!=="AVAILABLE"&&r?.state!=="IN_PROGRESS"?null:f(ie,{action:r,open:t,chosen:n,part:{open:o.left>0,reason:o.reason,openRequests:o.openRequests}})}function wi(e){let{order:t}=e,[n,r]=[is(t.payment),T(t.paidAt)];return c`
    <div class="facts-of-order">
      <section aria-labelledby="address">
        <h2 id="address">${a("order.address")}</h2>
        ${t.shippingAddress?Gt(t.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
        ${vi(e,["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"])}
      </section>
      <section aria-labelledby="payment">
        <h2 id="payment">${a("order.payment")}</h2>
        ${f(fr,{of:"totals",rows:t.lines.filter(N).map(ju),last:Zu(t)})}
        ${t.total?null:c`<p>${a("order.noTotal")}</p>`}
        ${n?c`<p class="small soft">${n}</p>`:null}
        ${r?c`<p class="small soft">${a("order.paidOn",{date:S(r,t.timeZone)})}</p>`:null}
        ${vi(e,["RESOLVE_PAYMENT_ISSUE"])}
      </section>
    </div>
  `}function vi({order:e,open:t},n){return c`<div class="links">${n.map(r=>f(ie,{key:r,action:q(e,r),open:t}))}</div>`}function ju(e){return c`<div key=${e.id} tabindex="-1"><dt>${yi(e,N(e))}</dt><dd><bdi>${e.amount?.formatted??"–"}</bdi></dd></div>`}function Zu({adjustments:e,total:t}){return[...e.map(({title:n,amount:r})=>c`<div class="always"><dt><bdi>${n}</bdi></dt><dd><bdi>${r.formatted}</bdi></dd></div>`),t?c`<div class="sum always"><dt>${a("order.total")}</dt><dd class="total"><bdi>${t.formatted}</bdi></dd></div>`:null]}function nn(e,t){let[n,r]=y({items:hr(e),cursor:$r(e)});k(()=>r(d=>Yu(d,e)),[e]);let[o,s]=y(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&r(p=>({items:Ei(hr(d),p.items),cursor:$r(d)})),s(null)}catch(d){s(d)}},failed:o}:{items:i,earlier:null,failed:o}}function rn({earlier:e,failed:t}){return t?f(X,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Yu(e,t){let n=hr(t);return n.some(o=>e.items.some(s=>s.id===o.id))?{...e,items:Ei(e.items,n)}:{items:n,cursor:$r(t)}}function Ei(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var hr=e=>e.edges.map(t=>t.node).reverse(),$r=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function xi({section:e,packed:{shipment:t,place:n,units:r}}){let{order:o}=e,s=`parcel-${n}`,i=x(t.returnedAt);return c`
    <article class="parcel" aria-labelledby=${s}>
      <div class="parcel-head">
        ${_("parcel")}
        <h3 id=${s}>${he(t,n)}</h3>
        ${Ju(t)} ${Qu(t,o.timeZone)} ${$t(Xu(o,t))}
      </div>
      ${i?c`<p class="notice warn">${_("info","s")}<span>${a("parcel.cameBack")}</span></p>`:null}
      ${r.length?f(mr,{section:e,units:r,isSent:!0,canReturn:x(t.shippedAt)}):c`<p class="soft">${a("parcel.unknown")}</p>`}
      ${i||!x(t.shippedAt)?null:zu(e,t)}
    </article>
  `}function ki({section:e,id:t,name:n,title:r,units:o,note:s,canReturn:i}){return c`
    <article class="parcel" aria-labelledby=${t}>
      <div class="parcel-head">${_(n)}<h3 id=${t}>${r}</h3>${s?c`<span class="soft">${s}</span>`:null}</div>
      ${f(mr,{section:e,units:o,canReturn:i})}
    </article>
  `}function zu({order:e,open:t,receive:n},r){let o=q(e,"REPORT_PACKAGE_NOT_RECEIVED"),s=o?.shipments.find(i=>i.shipment.id===r.id);return!o&&!r.canConfirmReceipt?null:c`
    <div class="parcel-foot">
      ${f(ie,{action:o,open:t,chosen:r.id,part:s&&{open:s.available,reason:s.reason,openRequests:s.openRequests}})}
      ${r.canConfirmReceipt?c`<button type="button" class="btn" onClick=${()=>n(r.id)}>${_("check","s")}${a("parcel.arrived")}</button>`:null}
    </div>
  `}function Ju({carrier:e,trackingNumber:t,trackingUrl:n}){if(!e&&!t)return null;let r=t?c`<bdi>${t}</bdi>`:null;return c`
    <span class="soft">
      ${e?c`<bdi>${e}</bdi> `:null}
      ${n&&r?c`<a href=${n} rel="noreferrer">${r}</a>`:r}
    </span>
  `}function Qu({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:r},o){let s=T(t)&&(T(n)||T(r)),[i,l]=s?["headline.delivered",t]:["parcel.shipped",T(e)];return l?c`<span class="soft">${a(i,{date:Ee(l,o)})}</span>`:null}function Xu(e,t){let{late:n,timeZone:r}=e,{shippedAt:o,deliveredAt:s,receivedAt:i,receiptConfirmed:l,returnedAt:u}=t,d=(p,h)=>a(p,{date:Ee(h,r)});return x(u)?{tone:"warn",text:d("parcel.returned",u),icon:"return"}:x(i)?l?{tone:"good",text:d("parcel.confirmed",i),icon:"check"}:{tone:"",text:d("headline.countsAsReceived",i),icon:null}:x(s)?{tone:"good",text:d("headline.delivered",s),icon:"check"}:x(o)?n?.milestone==="DELIVERED"?{tone:"warn",text:a("headline.daysLate",{count:n.days}),icon:"clock"}:s?{tone:"info",text:d("parcel.arrivesBy",s),icon:"truck"}:{tone:"info",text:a("parcel.onItsWay"),icon:"truck"}:ed(e,o,d)}function ed(e,t,n){return z(e)?null:{tone:"",text:t&&te(t)?n("headline.shipsBy",t):a("step.prepared"),icon:null}}function $t(e){return e?c`<span class=${`chip ${e.tone}`}>${e.icon?_(e.icon):null}${e.text}</span>`:null}function on({chosen:e,details:t},n){return[...td(t,n),...e.map(({label:r})=>r)].map(r=>c`<bdi>${r}</bdi>`)}function td(e,t){switch(e.__typename){case"ReportPackageNotReceivedDetails":return e.shipments.map(({id:n})=>{let r=t.shipments.findIndex(s=>s.id===n),o=t.shipments[r];return o?Bt(o,r):""});case"ReturnOrReplaceItemsDetails":return e.items.map(({quantity:n,line:r})=>`${r?.title??a("parcel.goneLine")} ${a("order.times",{count:n})}`);case"ChangeShippingAddressDetails":return(e.address?.formatted??[]).slice(-1);default:return[]}}function _r(e,t){return c`
    <details>
      <summary>${a("request.details")}</summary>
      <dl class="dated">${Mn(a("request.filedAt"),e.filedAt,t)} ${Mn(a("request.closedAt"),e.closedAt,t)}</dl>
      ${od(e,t)}
      ${e.message?c`<p class="words" dir="auto">${e.message}</p>`:null}
      ${Ve(e.attachments,Ke)}
    </details>
  `}function Ri({section:{order:e}}){let t=async o=>(await D("order_details",{id:e.id,requestsAfter:o})).order?.helpRequests,n=nn(e.helpRequests,t),r=[...n.items].reverse().filter(({closedAt:o})=>o);return r.length===0&&!n.earlier?null:c`
    <details class="fold">
      <summary>${_("done","s")}<span>${a("request.earlier",{count:r.length})}</span>${_("down","s")}</summary>
      <ul class="past">${r.map(o=>rd(o,e))}</ul>
      ${rn(n)}
    </details>
  `}var nd={RESOLVED:"good",DECLINED:"warn"};function rd(e,t){let{id:n,closedAt:r,state:o,stateText:s,title:i,type:l}=e,u=nd[o]??"";return c`
    <li key=${n} id=${ae(n)} class="request" tabindex="-1">
      <div class="past-head">
        ${_(se(l),"s")}<b>${i}</b>
        <span class="soft">${r?S(r,t.timeZone):null}</span>
        ${$t({tone:u,text:s,icon:u==="good"?"check":null})}
      </div>
      ${_r(e,t.timeZone)}
    </li>
  `}function od({chosen:e,details:t},n){return c`${e.map(({label:r})=>c`<p>${r}</p>`)} ${sd(t,n)}`}function sd(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Gt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${st(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(id)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function id({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Ai=.8,ad=864e5,ld={PAID:"when.oncePaid",FIRST_SHIPPED:"when.onceShipped",FIRST_HANDED_OVER:"when.onceHandedOver"},cd={RELEASED:"when.untilPacked",FIRST_SHIPPED:"when.untilShipped",FIRST_HANDED_OVER:"when.untilHandedOver",FULFILLED:"when.untilFulfilled"};function Si({order:e,at:t},n){let r=Date.parse(e.placedAt),o={from:r,to:pd(n,r,t)};return c`
    <details class="fold">
      <summary>${_("chart","s")}<span>${a("when.title")}</span>${_("down","s")}</summary>
      <ul class="when">
        ${n.map(s=>c`<li key=${s.type}><b>${s.title}</b> <span class="soft">${ud(s,e,t)}</span>${dd(s,o,t)}</li>`)}
        <li class="key" aria-hidden="true">
          <span>${Ee(e.placedAt,e.timeZone)}</span>
          <span><i></i>${a("when.today")}</span>
          <span>${Ee(new Date(o.to).toISOString(),e.timeZone)}</span>
        </li>
      </ul>
    </details>
  `}function ud({state:e,opensAt:t,opensOn:n,closesAt:r,lastDay:o,closesOn:s,reason:i},{placedAt:l,timeZone:u},d){let p=o??r;if(p&&r&&Date.parse(r)<=d)return a("when.ended",{date:S(p,u)});if(e==="NOT_APPLICABLE")return a("when.never");if(e==="CLOSED")return i?.message;if(t&&Date.parse(t)>d)return a("when.from",{date:S(t,u)});let h=n.map(m=>ld[m]).find(Boolean);if(n.length)return h?a(h):i?.message;if(p)return a("when.until",{date:S(p,u)});let $=s.map(m=>cd[m]).find(Boolean);return $?a($):t&&t>l?a("when.since",{date:S(t,u)}):a("when.always")}function dd({state:e,opensAt:t,closesAt:n},r,o){let s=p=>Math.min(100,Math.max(0,100*(p-r.from)/(r.to-r.from))),i=t?Date.parse(t):null,l=n?Date.parse(n):r.to,u=i===null||i>o?"then":l<=o?"over":"open",d=i!==null&&e!=="NOT_APPLICABLE"&&l>i;return c`
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="10" />
      ${d?c`<rect class=${u} x=${s(i)} width=${s(l)-s(i)} height="10" />`:null}
      <rect class="now" x=${Math.min(s(o),100-Ai)} width=${Ai} height="10" />
    </svg>
  `}function pd(e,t,n){let r=e.flatMap(({opensAt:o,closesAt:s})=>[o,s]).flatMap(o=>o?Date.parse(o):[]);return t+1.1*(Math.max(n+ad,...r)-t)}function Ii(e){let t=e.order.helpActions.filter(lt),n=t.filter(({state:o})=>o==="AVAILABLE"),r=t.filter(({state:o})=>o!=="AVAILABLE");return c`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${a("help.title")}</h2></div>
      <div class="rows">
        ${n.length?c`<ul>${n.map(o=>md(o,e))}</ul>`:c`<p>${a("help.none")}</p>`}
        ${r.length?fd(r,e):null} ${f(Ri,{section:e})} ${Si(e,t)}
      </div>
    </section>
  `}function md({type:e,title:t,description:n},{open:r}){let o=`about-${e}`;return c`
    <li key=${e} class="help-row">
      <span class="tile">${_(se(e))}</span>
      <div>
        <button type="button" aria-describedby=${o} onClick=${()=>r(e)}>${t}</button>
        <p id=${o}>${n}</p>
      </div>
      ${_("next","s")}
    </li>
  `}function fd(e,t){return c`
    <details class="fold">
      <summary>${_("lock","s")}<span>${a("help.notNow",{count:e.length})}</span>${_("down","s")}</summary>
      <ul class="not-now">${e.map(n=>hd(n,t))}</ul>
    </details>
  `}function hd(e,{order:t,open:n}){let{type:r,title:o,reason:s,openRequests:i}=e,[l]=i;return c`
    <li key=${r} id=${Kn(r)} tabindex="-1">
      <b>${o}</b>
      <div>
        <p>${s?.message}</p>
        ${s?.code==="REQUEST_OPEN"&&l?Vn(e,l):null}
        ${ms(e,t.helpActions,n)}
      </div>
    </li>
  `}var $d=2;function Ti(e){let{order:t}=e,{title:n,lead:r,chip:o,steps:s}=Fe(t);return c`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${_d(t)}</div>
        <div class="hero-words">
          ${$t(o)}
          <h1 id="title" tabindex="-1">${n}</h1>
          ${r?c`<p class="hero-lead">${r}</p>`:null}
        </div>
      </div>
      ${s.length?c`<ol class="steps" aria-label=${a("order.progress")}>${s.map((i,l)=>gd(i,s[l+1]))}</ol>`:null}
      <div class="hero-does">
        ${yd(e)}
        <a class="btn jump" href="#help" onClick=${Wn("help")}>${a("help.get")}</a>
      </div>
    </section>
  `}function _d(e){let t=e.lines.filter(r=>N(r)>0&&r.fulfilment!=="NONE");return[...t.length?t:e.lines].sort((r,o)=>+!r.imageUrl-+!o.imageUrl).slice(0,$d).map(r=>f(ne,{key:r.id,title:r.title,imageUrl:r.imageUrl,gone:z(e)}))}function gd({name:e,day:t,state:n},r){let o=n==="done"||n==="now",s=o&&r&&r.state!=="done"&&r.state!=="now";return c`
    <li key=${e} class=${o?s?"done last":"done":n} aria-current=${n==="now"||n==="late"?"step":void 0}>
      ${o?_("check"):null}
      <b>${o?c`<span class="hidden">${a("step.done")} </span>`:null}${n==="late"?c`<span class="hidden">${a("step.late")} </span>`:null}${e}</b>
      ${t?c`<span>${t}</span>`:null}
    </li>
  `}function yd({order:e,open:t}){let n=e.openRequests.some(({state:i})=>i==="AWAITING_SHOPPER"),r=q(e,"CHECK_ORDER_PROGRESS"),o=r?.state==="AVAILABLE",s=n?"btn":"btn primary";return c`
    ${o?c`<button type="button" class=${s} onClick=${()=>t("CHECK_ORDER_PROGRESS")}>${_(se("CHECK_ORDER_PROGRESS"),"s")}${r.title}</button>`:null}
    ${bd(e,o?"btn":s)}
  `}function bd({shipments:e},t){let n=e.findIndex(({trackingUrl:i,shippedAt:l,deliveredAt:u,receivedAt:d,returnedAt:p})=>i&&x(l)&&![u,d,p].some(x)),r=e[n];if(!r)return null;let s=e.filter(({isNote:i})=>!i).length>1?a("parcel.trackNamed",{parcel:he(r,n)}):a("parcel.track");return c`<a class=${t} href=${r.trackingUrl} rel="noreferrer">${s}${_("out","s")}</a>`}function Ci(e){let t=new Set,n=(u,d,p)=>{let h=!t.has(d);return t.add(d),{line:u,id:d,quantity:p,isFirst:h}},r=e.shipments.map((u,d)=>({shipment:u,place:d})).filter(({shipment:u})=>!Ed(e,u)),o=u=>r.filter(({shipment:d})=>d.isNote===u).map(d=>({...d,units:d.shipment.lines.map(({line:p,lineId:h,quantity:$})=>n(Oi(e,p?.id),p?.id??h,$))})),[s,i]=[o(!1),o(!0)],l={parcels:s,notes:i,waiting:[],digital:[],pickup:[],others:[]};for(let u of e.lines){let d=wd(s,u.id),p=Math.max(0,N(u)-d),h=vd(u,p,d);h?l[h].push(n(u,u.id,p||u.quantity-d)):t.has(u.id)||l.others.push(n(u,u.id,u.quantity))}return l}function vd({fulfilment:e,fulfilledAt:t,quantity:n},r,o){return e==="PARCEL"?r>0?"waiting":null:e==="NONE"||r===0&&!(T(t)&&n>o)?null:e==="DIGITAL"?"digital":"pickup"}var wd=(e,t)=>e.flatMap(({units:n})=>n.filter(r=>r.id===t)).reduce((n,{quantity:r})=>n+r,0),Oi=(e,t)=>e.lines.find(n=>n.id===t)??null;function Ed(e,{isNote:t,lines:n,shippedAt:r}){return t||x(r)||n.length===0?!1:n.every(({line:o})=>{let s=Oi(e,o?.id);return s&&N(s)===0})}function Di(e){let{order:t}=e,{parcels:n,notes:r,waiting:o,digital:s,pickup:i,others:l}=Ci(t);return c`
    <section class="items" aria-labelledby="items">
      <div class="section-head"><h2 id="items">${a("order.items")}</h2>${xd(e)}</div>
      ${Ht(t.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      ${n.map(d=>f(xi,{key:d.shipment.id,section:e,packed:d}))}
      ${u("waiting","parcel",a(z(t)?"order.notShipped":"order.toShip"),o)}
      ${u("pickup","bag",a("order.pickup"),i,!0)}
      ${u("digital","bolt",a("order.digital"),s,!0)}
      ${r.map(({shipment:d,place:p,units:h})=>u(`parcel-${p}`,"note",he(d,p),h))}
      ${u("others","more",a("order.rest"),l)}
    </section>
  `;function u(d,p,h,$,m){return $.length?f(ki,{key:d,section:e,id:d,name:p,title:h,units:$,canReturn:m}):null}}function xd({order:e,open:t}){let n=q(e,"RETURN_OR_REPLACE_ITEMS");return!n||n.state==="AVAILABLE"||n.state==="IN_PROGRESS"?null:e.shipments.some(({isNote:o,shippedAt:s})=>!o&&x(s))||x(e.firstHandedOverAt)?f(ie,{action:n,open:t}):null}var kd="(min-width: 64rem)";function je(e,t="box"){let n=sn(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Pi(e){let[t,n]=y(!1),r=w(null),o=()=>e.current?.hidePopover();k(()=>{let u=matchMedia(kd);return u.addEventListener("change",o),()=>u.removeEventListener("change",o)},[]),Rd(e);function s({newState:u}){u==="open"&&e.current&&(r.current=sn(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&Ad(e.current,r.current)}function l({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&o()}return{isOpen:t,close:o,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function Ni({close:e}){return Jt(e),null}function Rd(e){k(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),r=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},o=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",r,!0);for(let i of s)addEventListener(i,o,!0);return()=>{removeEventListener("pointerdown",r,!0);for(let i of s)removeEventListener(i,o,!0)}},[])}function Ad(e,t){let n=sn(e),r=n.activeElement;if(!(r&&r!==document.body&&!e.contains(r))){for(let o of[t,n.querySelector(".dock .to-talk")])if(o instanceof HTMLElement&&o.isConnected&&o.focus({preventScroll:!0}),n.activeElement===o)return}}var sn=e=>e.getRootNode();function Li(e,t){let n=sn(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Mi({edges:e}){let t=e.map(({node:n})=>n.unread?Sd(n):null).find(Boolean);return t?c`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${_("chat")}<div><h2 id="news">${a("news.title")}</h2><p class="words brief" dir="auto">${t}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${({currentTarget:n})=>je(n,"head")}>${a("news.read")}</button>
      </div>
    </section>
  `:null}function Sd(e){return e.__typename==="HelpRequestSettledEntry"?e.answer:e.__typename==="MessageEntry"&&!e.expectsAnswer?e.message:null}var qi=()=>c`
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
`;function Hi({order:e,at:t}){return e.helpRequests.edges.map(({node:r})=>r).filter(r=>Id(r,e,t)).map(r=>Cd(r,e))}function Id({returnInstructions:e,details:t},n,r){return!e||e.address.length===0&&e.files.length===0&&!e.sendByDay||e.sendByDay&&e.sendByDay<Td(r,n.timeZone)?!1:!(t.__typename==="ReturnOrReplaceItemsDetails"?t.items:[]).every(({line:s,quantity:i})=>(n.lines.find(({id:l})=>l===s?.id)?.returned??0)>=i)}var Td=(e,t)=>new Intl.DateTimeFormat("en-CA",{timeZone:t,dateStyle:"short"}).format(e);function Cd(e,t){let n=e.returnInstructions,r=`return-${ae(e.id)}`,o=n?.sendByDay?a("return.sendBy",{date:A(n.sendByDay,t.timeZone)}):a("return.send");return c`
    <section key=${r} class="strip" aria-labelledby=${r}>
      <div class="strip-head">
        ${_("return")}
        <div>
          <h2 id=${r}>${o}</h2>
          <p>${_e([a("return.approved"),...on(e,t)])}</p>
          ${n?.address.length?c`<p>${a("return.to")}</p><address>${n.address.map(s=>c`<span dir="auto">${s}</span>`)}</address>`:null}
          ${n?.files.length?c`<p>${a("return.label")}</p>${Ve(n.files,Ke)}`:null}
        </div>
      </div>
    </section>
  `}function Fi(e,t){let{openRequests:n}=e.order,o=[...n.filter(Bi).map((s,i)=>Od(s,e,i===0)),...n.filter(s=>!Bi(s)).map(s=>Dd(s,e)),...Hi(e)];return o.length||t?c`<div class="strips">${o}${t}</div>`:null}var Bi=({state:e})=>e==="AWAITING_SHOPPER",gr=({id:e},t)=>t.helpRequests.edges.find(({node:n})=>n.id===e)?.node??null;function Od(e,t,n){let{order:r,write:o}=t,s=gr(e,r),i=e.replyByDay?a("request.answerUntil",{date:S(e.replyByDay,r.timeZone)}):null,l=({currentTarget:u})=>o(e.id,u);return Ui(e,r,"needs",{sign:_("chat"),title:a("request.asked"),words:c`
      ${s?.question?c`<blockquote dir="auto">${s.question}</blockquote>`:null}
      <p>${_e([c`<span id=${`${ae(e.id)}-about`}>${e.title}</span>`,i])}</p>
    `,does:c`
      <button type="button" class=${n?"btn primary":"btn"} onClick=${l}>${a("request.answer")}</button>
      ${Wi(e,t,"btn bare","about")}
    `})}function Dd(e,t){let{order:n,write:r}=t,{id:o,answerBy:s,canReply:i,stateText:l,title:u,type:d}=e,p=gr(e,n),h=ls(s,n.timeZone),$=te(s)?c`${a("request.answerBy")} ${Be(String(s),n.timeZone)}`:l;return Ui(e,n,"",{sign:_(se(d)),title:a("request.inProgress",{title:u}),words:c`
      <p>${_e([...p?on(p,n):[],h?null:$])}</p>
      ${h?c`<p class="late">${h}</p>`:null}
    `,does:c`
      ${i?Gi(o,"write",a("request.write"),({currentTarget:m})=>r(o,m),"btn bare","title"):null}
      ${Wi(e,t,"btn")}
    `})}function Ui(e,t,n,{sign:r,title:o,words:s,does:i}){let l=ae(e.id),u=gr(e,t);return c`
    <section key=${l} id=${l} class=${`strip request ${n}`} tabindex="-1" aria-labelledby=${`${l}-title`}>
      <div class="strip-head">
        ${r}
        <div>
          <h2 id=${`${l}-title`}>${o}</h2>
          ${s} ${u?_r(u,t.timeZone):null}
        </div>
      </div>
      <div class="strip-does">${i}</div>
    </section>
  `}function Wi({id:e,canWithdraw:t},n,r,o="title"){return t?Gi(e,"withdraw",a("request.withdraw"),()=>n.withdraw(e),r,o):null}function Gi(e,t,n,r,o,s){let i=ae(e),l=`${i}-${t} ${i}-${s}`;return c`<button type="button" id=${`${i}-${t}`} class=${o} aria-labelledby=${l} onClick=${r}>${n}</button>`}var Ze="order";function ge(e){let t=e.helpRequests.edges.map(r=>r.node).filter(r=>r.canReply),n=r=>t.filter(o=>o.type===r).length>1;return t.map(r=>{let o=_t(e,r);return{...r,title:n(r.type)?`${o} (${xe(r.filedAt,e.timeZone)})`:o}})}var _t=(e,{type:t,stateText:n})=>q(e,t)?.title??n;function ye(e){let t=e.filter(r=>r.state==="AWAITING_SHOPPER"),n=({replyBy:r,filedAt:o})=>`${r} ${o}`;return t.sort((r,o)=>n(r).localeCompare(n(o)))}function Vi(e,{chosen:t,hasWords:n,last:r}){let o=ge(e),s=ye(o),i=d=>d===Ze||o.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(r)?r:Pd(o,Ze));return{id:u,title:o.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:o}}var Pd=([e,t],n)=>e&&!t?e.id:n;function Ki(e,t,n){let[r,o]=y(!1),[s,i]=y(null),[l,u]=y(null),[d,p]=y(""),h=w(Je());async function $(b){let v=b===Ze?null:b,R={orderId:e.id,text:t.text(b),helpRequestId:v,attachmentIds:pt(t.photos(b))},{postMessage:E}=await D("post_message",{input:{...R,idempotencyKey:h.current(R)}});return E.__typename!=="MessagePosted"?(await n(!1),{message:dt(E),at:null}):(h.current=Je(),t.clear(b),p(b),await n(!0),null)}async function m(b){if(r)return s;o(!0),u(null);let v=Nd(b,t)??await $(b.id).catch(Ld);return i(v),u(v?null:b),o(!1),v}function g(){i(null),u(null)}return{busy:r,problem:s,sent:l,last:d,send:m,reset:g}}function Nd({id:e,isClosed:t},n){let r=n.photos(e);return t?{message:a("conversation.chooseFirst"),at:"subject"}:r.some(o=>o.state==="failed")?{message:a("conversation.photoFailed"),at:null}:Qn(r)?{message:a("conversation.photoSending"),at:null}:n.text(e).trim()?null:{message:a("conversation.empty"),at:"words"}}var Ld=e=>({message:fe(e),at:null,isSignedOut:e instanceof J});function ji({id:e,title:t,isAnswer:n},r,o){let s=ge(o).find(l=>l.id===e),i=te(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:A(String(s?.answerBy),o.timeZone)}):"",r.isAnswer?a("conversation.next",{title:r.title}):""].filter(Boolean).join(" ")}function Zi({order:e,subject:t,choose:n}){let r=V(),{isAnswer:o,isClosed:s,requests:i}=t,[l]=o||s?[]:ye(i);return c`
    <div role="status">
      ${s?qd(e,t):null} ${l?Hd(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${r}>${a(o?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${r} onChange=${u=>n(u.currentTarget.value)}>${Md(t)}</select>
              ${_("down","s")}
            </span>
          </div>`:null}
  `}function Md({id:e,isClosed:t,requests:n}){let r=[...n.map(o=>[o.id,o.title]),[Ze,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...r.map(([o,s])=>c`<option key=${o} value=${o} selected=${o===e}>${s}</option>`)]}function qd(e,{id:t}){let n=e.helpRequests.edges.map(o=>o.node).find(o=>o.id===t),r=n?{title:_t(e,n),state:n.stateText}:null;return c`<p class="notice warn">${_("alert")}<span>${r?a("conversation.closed",r):a("conversation.gone")}</span></p>`}function Hd({title:e,replyByDay:t},n,r){return c`
    <div class="notice warn">
      ${_("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?A(t,n):""})}</p>
      <button type="button" class="btn" onClick=${r}>${a("conversation.answerIt")}</button>
    </div>
  `}function Yi(e){let[t,n]=Bd(e),[r,o]=y({}),s=u=>t.texts[u]??"",i=u=>r[u]??[];function l(u,d){o(p=>({...p,[u]:d(p[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,d)=>n(p=>({...p,[u]:d}),u),changePhotos:l,move(u,d){n(p=>({...p,[u]:"",[d]:[p[d],p[u]].filter(h=>h?.trim()).join(`

`)}),d),o(p=>({...p,[u]:[],[d]:[...p[d]??[],...p[u]??[]]}))},clear(u){n(d=>({...d,[u]:""})),l(u,()=>[])}}}function Bd(e){let[t,n,r]=Xt(`talk:${e}`,{about:"",texts:{}});function o(s,i){let l=0;n(u=>{let d=Object.fromEntries(Object.entries(s(u.texts)).filter(([,p])=>p));return l=Object.keys(d).length,{about:i??Object.keys(d)[0]??"",texts:d}}),l===0&&r()}return[t,o]}function zi({order:e,about:t,setAbout:n,changed:r}){let o=w(null),s=Yi(e.id),[i,l]=y(""),u=Ki(e,s,async g=>{g&&n(""),g&&l(""),await r()}),d=Vi(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(g,b){d.isClosed&&s.move(d.id,g),n(g),u.reset(),b&&o.current?.focus()}function h(g){s.write(d.id,g),n(d.id),u.reset()}async function $(g){g.preventDefault();let b=await u.send(d);Gd(o.current,b?.at==="subject"?"select":"textarea")}let m={orderId:e.id,photos:s.photos(d.id),set:Fd(s,d.id)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${$}>
      <p class="sent" role="status">${u.sent?ji(u.sent,d,e):null}</p>
      ${f(Zi,{order:e,subject:d,choose:p})}
      ${f(Ud,{box:o,subject:d,words:s,sending:u,write:h,hold:g=>l(g?d.id:"")})}
      ${f(Zt,{key:d.id,...m})}
    </form>
  `}var Fd=(e,t)=>n=>e.changePhotos(t,n);function Ud({box:e,subject:{id:t,title:n,isAnswer:r},words:o,sending:{busy:s,problem:i},write:l,hold:u}){let d=V();return c`
    <div class="composer-box">
      <label class="hidden" for=${d}>${r?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${d} ref=${e} rows="2" dir="auto" value=${o.text(t)} readonly=${s}
        placeholder=${a(r?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?`${d}-problem`:void 0}
        onInput=${p=>l(p.currentTarget.value)} onKeyDown=${Wd}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${o.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${p=>p.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${_("send","s")}
        </button>
      </div>
    </div>
    ${i?c`<div role="alert">
            <p id=${`${d}-problem`} class="problem">${_("alert","s")}${i.message}</p>
            ${i.isSignedOut?f(Nt,{primary:!1}):null}
          </div>`:null}
  `}function Wd(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Gd(e,t){let r=e?.getRootNode()?.activeElement;(!r||r===document.body||e?.form?.contains(r))&&e?.form?.querySelector(t)?.focus()}var Vd=864e5,Kd=new Intl.RelativeTimeFormat(O,{numeric:"auto"}),Qi=ee(()=>({day:"numeric",month:"short"})),Xi=ee(()=>({day:"numeric",month:"short",year:"numeric"})),Ji=ee(()=>({year:"numeric"})),jd=[!1,!0].map(e=>ee(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),Zd=new Intl.DateTimeFormat().resolvedOptions().timeZone,ea=(e,t)=>jd[t===Zd?0:1]?.(t).format(new Date(e)),ta=(e,t)=>(yr(e,t)?Qi:Xi)(t).format(new Date(e)),yr=(e,t)=>Ji(t).format(new Date(e))===Ji(t).format(Date.now());function na(e,t,n){let r=[];for(let o of e){let s=r.at(-1),i=S(o.at,n),l=!t(o)&&!oa(o.at,n);s?.name===i?(s.entries.push(o),s.isQuiet&&=l):r.push({name:i,isQuiet:l,entries:[o]})}return Yd(r).map(o=>({label:zd(o,n),isOneDay:ra(o,n),entries:o}))}function Yd(e){let t=[];return e.forEach(({isQuiet:n,entries:r},o)=>{let s=t.at(-1);s&&n&&e[o-1]?.isQuiet?s.push(...r):t.push([...r])}),t}var ra=(e,t)=>new Set(e.map(({at:n})=>S(n,t))).size===1;function zd(e,t){let n=e.map(({at:i})=>i).sort(),[r="",o=""]=[n[0],n.at(-1)];return ra(e,t)?oa(o,t)??A(o,t):(yr(r,t)&&yr(o,t)?Qi:Xi)(t).formatRange(new Date(r),new Date(o))}function oa(e,t){let n=[0,1].find(r=>S(e,t)===S(new Date(Date.now()-r*Vd).toISOString(),t));return n===void 0?null:Kd.format(-n,"day")}var br={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Jd={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},Qd={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function sa(e){switch(e.__typename){case"OrderEventEntry":return br[e.event]??"info";case"ParcelEventEntry":return br[e.parcelEvent]??"parcel";case"ItemEventEntry":return br[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return Jd[e.type]??"help";case"HelpRequestSettledEntry":return Qd[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Xd=()=>Y.name||a("conversation.shop"),vr=(e,t)=>la(e,t)!==null;function ia(e,t,n){let r=la(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:ep(e,t,n)} ${r?tp(e,t,r):null}
    </li>
  `}function ep(e,t,n){let r=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,o=t.__typename==="HelpRequestFiledEntry"?wr(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${_(sa(t),"s")}
      <span>
        ${t.text} ${r?c`<bdi>${r.title}</bdi>`:null} ${o?.map(({label:s})=>s).join(" · ")}
      </span>
      ${aa(t.at,e.timeZone,n)}
    </p>
  `}function tp(e,t,{text:n,attachments:r}){let o=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?wr(e,t.aboutRequestId):null;return c`
    <div class=${o?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${o?a("conversation.you"):Xd()}</bdi> · ${aa(t.at,e.timeZone,!0)}
        ${s?c` · <bdi>${_t(e,s)}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Ve(r,Ke)}
      ${s&&np(e,t,s.id)?c`<p class="wanted">${_("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function aa(e,t,n){return c`<time datetime=${e} title=${xe(e,t)}>${n?ea(e,t):ta(e,t)}</time>`}function la(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?wr(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var wr=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function np(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&ye(ge(e)).some(({id:r})=>r===n)}var rp=8;function ca(e,t){let n=w(null),r=w(t.at(-1)?.id),[o,s]=y(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>rp?sp(e.current):null,!n.current&&(r.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return F(()=>{let u=n.current;if(op(r.current,t))return l();u&&e.current&&(e.current.scrollTop+=Er(e.current,u.element)-u.top),i(),n.current&&s(ua(r.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:o,scrolled:i,toEnd:l}}var ua=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),op=(e,t)=>ua(e,t).at(-1)?.author==="SHOPPER";function sp(e){let t=[...e.querySelectorAll(".entry")].find(n=>Er(e,n)+n.clientHeight>0);return t?{element:t,top:Er(e,t)}:null}var Er=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var ip=2e4;async function gt(e,t){return(await D("order_timeline",{...mo(e),...t})).order?.timeline}function pa(e,t,n){let r=da(t);k(()=>{let o=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await gt(e,{first:1}).then(da,()=>null);(l!==r||o)&&n(),o=l===null},ip);return()=>clearInterval(i)},[e,r])}var da=e=>e?.edges[0]?.node.id;function ma({order:e,timeline:t,changed:n}){let r=w(null),o=nn(t,$=>gt(e.id,{after:$})),{items:s}=o,i=lp(s),{below:l,scrolled:u,toEnd:d}=ca(r,s);cp(e.id,s,r,n),up(r,o.earlier!==null);let p=!o.earlier&&!s.some($=>vr(e,$)),h=()=>{d(),r.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${r} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${rn(o)}
          <ol class="entries">${na(s,$=>vr(e,$),e.timeZone).map($=>ap(e,$,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${_("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function ap(e,{label:t,isOneDay:n,entries:r},o){return[c`<li key=${`day ${r[0]?.id}`} class="day">${t}</li>`,...r.flatMap(s=>[s.id===o?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,ia(e,s,n)])]}function lp(e){let t=w(null),n=e.find(o=>o.unread),r=e.findIndex(o=>o.id===t.current);return n&&!e[r]?.unread?t.current=n.id:r>=0&&e.slice(r).some(o=>o.author==="SHOPPER")&&(t.current=null),t.current}function cp(e,t,n,r){let o=t.at(-1)?.id,s=t.some(i=>i.unread);k(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!o||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await D("mark_timeline_read",{input:{orderId:e,through:o}}).catch(()=>null)&&r()});return l.observe(i),()=>l.disconnect()},[o,s])}function up(e,t){let n=w(t);F(()=>{let r=e.current?.getRootNode();n.current&&!t&&(!r?.activeElement||r.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}function fa({order:e,timeline:t,about:n,setAbout:r,changed:o}){let s=w(null),{isOpen:i,close:l,handlers:u}=Pi(s);return pa(e.id,t,o),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?f(Ni,{close:l}):null}
      <div class="talk">
        ${dp(e,l)} ${f(ma,{order:e,timeline:t,changed:o})} ${f(zi,{order:e,about:n,setAbout:r,changed:o})}
      </div>
    </aside>
  `}function dp(e,t){let n=Dn(),r=pp(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:_("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${Y.name?a("conversation.with",{shop:Y.name}):a("conversation.withShop")}</h2>
        ${r?c`<p>${r}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${_("close")}</button>
    </div>
  `}function pp(e){let t=e.timeZone,n=ge(e),r=ye(n);if(r[0]?.replyByDay)return a("conversation.awaited",{count:r.length,date:A(r[0].replyByDay,t)});let o=n.flatMap(({answerBy:i})=>i??[]).sort(),s=o.find(i=>!te(i));return s?a("request.late",{date:A(s,t)}):o[0]?a("conversation.hearBy",{date:A(o[0],t)}):null}function ha({order:e}){let t=ye(ge(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Li(n,"help")}>${_("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>je(n,"head")}>
        ${_("chat")}${a("dock.messages")} ${mp(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function mp(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Q(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}function $a(e){return f(fi,{named:e,find:async t=>(await D("orders_numbered",{number:t})).ordersNumbered,page:t=>f(fp,{id:t,help:e.help}),none:ga,back:_a})}var _a=()=>c`<a class="crumb" href=${Tn}>${_("back","s")}${a("orders.title")}</a>`;function ga(e){return c`<${de} icon="search" title=${e} text=${a("order.none")}><a class="btn" href=${Tn}>${a("orders.title")}</a><//>`}function fp({id:e,help:t}){let{data:n,at:r,failed:o,again:s}=Lt(async()=>{let[{order:i},l]=await Promise.all([D("order_details",po(e)),gt(e)]);return{order:i,timeline:l}});return o&&!n?f(X,{failed:o,again:s}):n?!n.order||!n.timeline?ga(a("orders.title")):c`
    ${o?f(X,{failed:o,again:s,at:r}):null}
    ${f(hp,{order:n.order,timeline:n.timeline,at:r,help:t,again:s})}
  `:f(Mt,{title:a("order.waiting")},qi())}function hp({order:e,timeline:t,at:n,help:r,again:o}){let[s,i]=y(null),[l,u]=y("");oe(a("order.pageTitle",{title:Fe(e).title,number:e.number})),k(()=>{let p=q(e,r),h=p?.state==="AVAILABLE";h&&i({form:p.type}),Ys(ue(e.id),h)},[]);let d={order:e,at:n,open:(p,h)=>i({form:p,chosen:h}),receive:p=>i({receive:p}),withdraw:p=>i({withdraw:p}),write(p,h){u(p),h instanceof Element&&je(h)}};return c`
    ${$p(e)}
    <div class="order-page">
      <div class="order-main">
        ${Fi(d,Mi(t))} ${Ti(d)} ${Di(d)} ${Ii(d)} ${wi(d)} ${_i(d)}
      </div>
      ${f(fa,{order:e,timeline:t,about:l,setAbout:u,changed:o})}
    </div>
    ${f(ha,{order:e})}
    ${_p(s,i,d,o)}
  `}function $p({number:e,channel:t,placedAt:n,timeZone:r}){let o=[a("order.title",{number:e}),S(n,r),t?c`${a("order.channel")} <bdi>${t}</bdi>`:null];return c`
    <div class="order-top">
      ${_a()}
      <span class="soft order-number">${_e(o)}</span>
      <button type="button" class="btn bare" onClick=${()=>print()}>${_("print","s")}${a("order.print")}</button>
    </div>
  `}function _p(e,t,{order:n,open:r},o){if(!e)return null;let s=()=>t(l=>l===e?null:l);if("receive"in e)return f(hi,{key:e,order:n,shipmentId:e.receive,close:s,changed:o});if("withdraw"in e)return f($i,{key:e,order:n,requestId:e.withdraw,close:s,changed:o});let i=q(n,e.form);return i?f(ui,{key:e,order:n,action:i,chosen:e.chosen,open:r,close:s,changed:o}):null}function ya(e,t){t.addEventListener("click",n=>{let r=n.target.closest("a");if(!r||n.defaultPrevented||n.button!==0||gp(n))return;let[o,s]=yp(r);if(!o)return;let i=new CustomEvent(o,{detail:s,bubbles:!0,composed:!0,cancelable:!0});e.dispatchEvent(i)||n.preventDefault()})}var gp=e=>e.ctrlKey||e.metaKey||e.shiftKey||e.altKey;function yp(e){if(e.dataset.leadsTo==="sign-in")return["order-help-sign-in",{}];if(!e.href.startsWith(me))return[null];let{pathname:t,searchParams:n}=new URL(e.href);if(t===new URL(me).pathname&&!n.size)return["order-help-back",{}];if(t!==new URL("order.html",me).pathname)return[null];let r=n.get("number")??e.closest("[data-number]")?.getAttribute("data-number")??null;return["order-help-open",{id:n.get("id"),number:r,help:n.get("help")}]}function ba(e,t){let n=()=>{for(let o of e.querySelectorAll("h1, h2, h3, h4"))o.setAttribute("aria-level",String(Math.min(Number(o.tagName.slice(1))-1+t(),6)))},r=new MutationObserver(n);return r.observe(e,{childList:!0,subtree:!0}),n(),()=>r.disconnect()}function va(e,t,n){let r=n.map(i=>Object.assign(document.createElement("link"),{rel:"stylesheet",href:i})),o=r.map(i=>new Promise(l=>["load","error"].map(u=>i.addEventListener(u,l)))),s=new Promise(i=>setTimeout(i,3e3));t.hidden=!0,e.append(...r,t),bp(e),Promise.race([Promise.all(o),s]).then(()=>{t.hidden=!1})}function bp(e){let t=new CSSStyleSheet;t.replaceSync(".reader { font-size: medium }"),e.adoptedStyleSheets.push(t);let n=Object.assign(document.createElement("span"),{className:"reader"});e.append(n),t.replaceSync(`:host { --rem: ${getComputedStyle(n).fontSize} }`),n.remove()}xt.origin=new URL(import.meta.url).origin;var yt=class extends HTMLElement{static observedAttributes=["api","heading-level"];#e=null;#t=()=>{};set token(t){Tr(t)}connectedCallback(){this.#e??=this.#r(),this.#t=ba(this.#e,()=>Number(this.getAttribute("heading-level"))||2),this.#n()}disconnectedCallback(){this.#t(),this.#e&&et(null,this.#e)}attributeChangedCallback(){this.isConnected&&this.#e&&this.#n()}view(){return null}#n(){let t=this.getAttribute("api");t&&(xt.origin=t.replace(/\/$/,"")),this.#e&&et(this.view(),this.#e)}#r(){vp(this);let t=this.attachShadow({mode:"open"}),n=document.createElement("div");return n.className="order-help",n.lang=O,n.dir=ln?"rtl":"ltr",ya(this,n),va(t,n,Lr),n}},xr=class extends yt{view(){return f(Rs,{})}},kr=class extends yt{static observedAttributes=[...yt.observedAttributes,"order-id","number","help"];view(){let t=s=>this.getAttribute(s)??"",[n,r,o]=[t("order-id"),t("number"),t("help")];return!n&&!r?null:f($a,{key:JSON.stringify([n,r,o]),id:n,number:r,help:o})}};function vp(e){if(!Object.hasOwn(e,"token"))return;let{token:t}=e;Reflect.deleteProperty(e,"token"),e.token=t}customElements.define("order-help-orders",xr);customElements.define("order-help-order",kr);
