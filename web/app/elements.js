var wn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var{orderHelp:xn}=document.documentElement.dataset,S=xn!==void 0,ke=!!xn?.startsWith("desk"),re=S?"":new URL("../",import.meta.url).href;var Ne=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,_e=An("localStorage"),z=An("sessionStorage");function An(e){let t=os(e),n=r=>`${e} ${r}`;return{get:r=>Ne.get(n(r))??t?.getItem(r)??null,set(r,o){try{if(!t)throw new Error(e);t.setItem(r,o),Ne.delete(n(r))}catch{Ne.set(n(r),o)}},remove(r){Ne.delete(n(r)),t?.removeItem(r)},keys(){let r=t?Array.from({length:t.length},(s,i)=>t.key(i)??""):[],o=[...Ne.keys()].filter(s=>s.startsWith(n("")));return[...r,...o.map(s=>s.slice(n("").length))]}}}function os(e){try{return globalThis[e]}catch{return null}}var ss="language";var is={no:"nb",nn:"nb",iw:"he"},Ct=wn,P=as([...S?[_e.get(ss)]:ls(),...navigator.languages]),Le=Ct[P]?.direction==="rtl";function as(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=is[n]??n;if(r in Ct)return r}return"en"}function ls(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var Re=ke?"desk-token":"token",Ot=`owner:${Re}`,Mt=`signed-out:${Re}`,cs=`draft:${Re}:`,Pt=new Set,J={source:null,token:null,coming:null};function Xe(){return Nt(),S?_e.get(Re):J.token}async function et(e=null){e&&us(e),!S&&!J.token&&(J.coming??=ds().finally(()=>{J.coming=null}),await J.coming);let t=Xe();return t===e?null:t}function En(e){Object.assign(J,{source:e,token:typeof e=="string"?e:null,coming:null}),Nt(),kn(e!==null)}function us(e){Xe()===e&&(J.token=null,S&&_e.remove(Re),kn(!1))}async function ds(){let{source:e}=J,t=typeof e=="function"?await e():null;e===J.source&&(J.token=t,Nt())}function Dt(e){return Pt.add(e),()=>{Pt.delete(e)}}function Nt(){let e=S?_e.get(Re):J.token,t=_e.get(Mt)??"",n=t!==(z.get(Mt)??""),r=n?null:z.get(Ot),o=e?ps(e):r;if(!n&&o===r)return!1;for(let s of z.keys())s.startsWith(cs)&&z.remove(s);return z.set(Mt,t),o===null?z.remove(Ot):z.set(Ot,o),!0}function kn(e){for(let t of Pt)t(e)}var ps=e=>String(fs(e)??ms(e)),ms=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function fs(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var q=class extends Error{},ee=class extends Error{constructor(t,n){super(t),this.retryable=n}},tt={origin:""},ae=()=>globalThis.orderHelpStarted;function Rn(e,t){return async(n,r)=>{let o=t[n];if(!o)throw new Error(`There is no document ${n}.`);let s=ys(n,r),i=s?ae()?.token:await et();if(!i)throw new q;let a=await Sn(s??Tn(e,o,r,i));return $s(a.status===401?await hs(e,o,r,i):a)}}function Tn(e,t,n,r){return fetch(tt.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":P},body:JSON.stringify({query:t,variables:n})})}async function hs(e,t,n,r){let o=await et(r);if(!o)throw new q;let s=await Sn(Tn(e,t,n,o));if(s.status!==401)return s;throw await et(o),new q}var _s=(e,t)=>`${e} ${JSON.stringify(t)}`;function ys(e,t){let n=_s(e,t),r=ae()?.answers.get(n);return ae()?.answers.delete(n),r}function ye(){let[e,t]=["",""];return n=>{let r=JSON.stringify(n);return r!==e&&([e,t]=[r,gs()]),t}}function gs(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Sn(e){try{return await e}catch(t){throw new ee(String(t),!0)}}async function $s(e){if(e.status>=500||e.status===429)throw new ee(e.statusText,!0);let t;try{t=await e.json()}catch{throw new ee(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ee(n.message,n.extensions?.retryable??!1);return t.data}var In=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Cn=new URL("../shop/shop.json",import.meta.url).href,On=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var Pn=function(e,t,n,r){var o;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],a=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?r[0]=a:i===4?r[1]=Object.assign(r[1]||{},a):i===5?(r[1]=r[1]||{})[t[++s]]=a:i===6?r[1][t[++s]]+=a+"":i?(o=e.apply(a,Pn(e,a,n,["",null])),r.push(o),a[0]?t[0]|=2:(t[s-2]=0,t[s]=o)):r.push(a)}return r},Mn=new Map;function Dn(e){var t=Mn.get(this);return t||(t=new Map,Mn.set(this,t)),(t=Pn(this,t.get(e)||(t.set(e,t=(function(n){for(var r,o,s=1,i="",a="",d=[0],m=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,f,i):s===3&&(f||i)?(d.push(3,f,i),s=2):s===2&&i==="..."&&f?d.push(4,f,0):s===2&&i&&!f?d.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(d.push(s,0,i,o),s=6),f&&(d.push(s,f,0,o),s=6)),i=""},u=0;u<n.length;u++){u&&(s===1&&m(),m(u));for(var _=0;_<n[u].length;_++)r=n[u][_],s===1?r==="<"?(m(),d=[d],s=3):i+=r:s===4?i==="--"&&r===">"?(s=1,i=""):i=r+i[0]:a?r===a?a="":i+=r:r==='"'||r==="'"?a=r:r===">"?(m(),s=1):s&&(r==="="?(s=5,o=i,i=""):r==="/"&&(s<5||n[u][_+1]===">")?(m(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(m(),s=2):i+=r),s===3&&i==="!--"&&(s=4,d=d[0])}return m(),d})(e)),t),arguments,[])).length>1?t:t[0]}var k,Hn,vs,le,Lt,it,Bn,rt,qn,Bt,Ht,bs,Be=Symbol.for("pv"),at={},lt=[],ws=/^m(i|n|o|s|text|space)$/,qt=Array.isArray,Ut=lt.slice,$e=Object.assign;function ge(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var r,o,s,i={},a=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:i[s]=t[s];return a>2&&(i.children=a>3?Ut.call(arguments,2):n),He(e,i,r,o,null)}function He(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Be,__v:o||++Hn,__i:-1,__u:0};return!o&&k.vnode&&k.vnode(s),s}function ct(e){return e.children}function ot(e,t){this.props=e,this.context=t,this.__g=0}function ce(e,t){if(t==null)return e.__&&ce(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ce(e)}function xs(e){var t,n=e.__v,r=n.__e,o=[],s=[],i=e.__P;i&&((t=$e({constructor:Be},n)).__v=n.__v+1,k.vnode&&k.vnode(t),Ft(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||ce(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Kn(o,t,s),n.__=n.__e=null,t.__e!=r&&Un(t))}function Un(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Un(e)}function Nn(e){(8&e.__g||(e.__g|=8,le.push(e),it++))&&Lt==k.debounceRendering||((Lt=k.debounceRendering)||queueMicrotask)(Fn)}function Fn(){try{for(var e,t=1;le.length;)le.length>t&&le.sort(Bn),e=le.shift(),t=le.length,8&e.__g&&xs(e)}finally{(it=le.length)&&(Lt||queueMicrotask)(Fn)}}function Gn(e,t,n,r,o,s,i,a,d,m,u){var _,f,p,y,w,v,E=r.__k||lt,g=t.length;for(d=As(n,t,E,d,g),_=0;_<g;_++)(p=n.__k[_])!=null&&(f=~p.__i&&E[p.__i]||at,p.__i=_,v=Ft(e,p,f,o,s,i,a,d,m,u),y=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&Gt(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||y,p)),w=w||y,4&p.__u?(d=Wn(p,d,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&v!==void 0?d=v:y&&(d=y.nextSibling),p.__u&=-21);return n.__e=w,d}function As(e,t,n,r,o){var s,i,a,d,m,u,_,f,p,y=n.length,w=y,v=0,E=0,g=e.__k=Array(o);for(s=0;s<o;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[s]=He(null,i):qt(i)?i=g[s]=He(ct,{children:i}):i.constructor===Be&&i.__b?i=g[s]=He(i.type,i.props,i.key,i.ref,i.__v):g[s]=i,d=s+v,i.__=e,i.__b=e.__b+1,a=null,~(m=i.__i=Es(i,n,d,w))&&(w--,(a=n[m])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,m==d-1?v--:m==d+1?v++:m!=d&&(m>d?v--:v++,E=1)):(~m||(o>y?v--:o<y&&v++),typeof i.type!="function"&&(i.__u|=4))):g[s]=null;if(E){for(u=[],_=[],s=0;s<o;s++)if((i=g[s])&&16&i.__u){for(v=0,f=u.length;v<f;)u[p=v+f>>1]<i.__i?v=p+1:f=p;u[v]=i.__i,_[s]=v+1}for(v=u.length;s--;)_[s]&&(_[s]==v?v--:g[s].__u|=4)}if(w)for(s=0;s<y;s++)!(a=n[s])||2&a.__u||(a.__e==r&&(r=ce(a)),Wt(a,a));return r}function Wn(e,t,n,r){var o,s,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Wn(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ce(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Es(e,t,n,r){var o,s=e.key,i=e.type,a=t[n],d=a&&!(2&a.__u);if(a===null&&s==null||d&&s==a.key&&i==a.type)return n;if(r>(d?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&s==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&!(2&a.__u)&&s==a.key&&i==a.type)return o}return-1}function Ln(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function nt(e,t,n,r,o){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Ln(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ln(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Ht[t]||(Ht[t]=ks(t)),(e.__a||(e.__a={}))[t]=Bt,s=t!=(t=t.replace(qn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ks(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[rt]==null)t[rt]=Bt++;else if(t[rt]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function Ft(e,t,n,r,o,s,i,a,d,m){var u,_,f,p,y,w,v,E,g,b,x,B,he,K,ne,j,D,Z,Y=t.type;if(t.constructor!==Be)return null;128&n.__u&&(d=32&n.__u,u=n.__c.__z)&&(t.__u|=d,_=s=[],u.nodeType==8?a=st(u,s):s.push(u),a=s[0]||a),(u=k.__b)&&u(t);e:if(typeof Y=="function"){f=i.length;try{if(E=t.props,g=(u=Y.prototype)&&u.render,b=(u=Y.contextType)&&r[u.__c],x=u?b?b.props.value:u.__:r,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(g?t.__c=p=new Y(E,x):(t.__c=p=new ot(E,x),p.constructor=Y,p.render=Ts),b&&b.sub(p),p.state||(p.state={}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),Y.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=$e({},p.__s)),$e(p.__s,Y.getDerivedStateFromProps(E,p.__s)))),y=p.props,w=p.state,p.__v=t,n.__c){if(E!==y&&g&&!Y.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(E,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(E,p.__s,x)===!1){t.__v!=n.__v&&(p.props=E,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),lt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=ce(n);break e}p.componentWillUpdate&&p.componentWillUpdate(E,p.__s,x),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(y,w,v)})}else g&&!Y.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=x,p.props=E,p.__P=e,p.__g&=-5,B=k.__r,he=g?25:0;do p.__g&=-9,B&&B(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++he<25);g&&(lt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=$e({},r,p.getChildContext())),g&&n.__c&&p.getSnapshotBeforeUpdate&&(v=p.getSnapshotBeforeUpdate(y,w)),K=u&&u.type===ct&&u.key==null?u.props.children:u,E.__P&&(u=a,o=(e=E.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&Wt(L,L)}),n.__k=null),a=n.__k?ce(n,0):null),a=Gn(e,qt(K)?K:[K],t,n,r,o,s,i,a,d,m),E.__P&&(t.__e=null,a=u),t.__u&=-161,_&&_.some(ge),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(L){if(i.length=f,t.__v=null,d||s)if(L&&L.then){if(t.__u|=128|d,s){for(~(D=s.indexOf(a||void 0))||(D=s.length);(Z=s[D-1])&&Z.nodeType==8;)D--;for(;D<s.length;D++)if(Z=s[D])if(s[D]=null,ne){if(Z==j)break}else{if(Z.nodeType!=8)break;Z.data.startsWith("$s")&&(j=st(ne=Z))}}if(!ne){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;ne=a}(u=st(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,a=u):t.__e=a,a=a&&a.nextSibling}else s&&s.some(ge);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||Vn(t),k.__e(L,t,n)}}else a=t.__e=Rs(n.__e,t,n,r,o,s,i,d,m,e);return(u=k.diffed)&&u(t),a}function st(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Vn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vn))}function Kn(e,t,n){for(var r=0;r<n.length;)Gt(n[r++],n[r++],n[r++]);k.__c&&k.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){k.__e(s,o.__v)}})}function Rs(e,t,n,r,o,s,i,a,d,m){var u,_,f,p,y,w,v,E,g=n.props||at,b=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((y=s[u])&&(x?y.localName==x:y.nodeType==3)){e=y,s[u]=null;break}}if(!e){if(E=m.ownerDocument||document,!x)return E.createTextNode(b);e=E.createElementNS(o,x,b.is?b:m),a&&(k.__m&&k.__m(t,s),a=!1),s=null}if(x){if(m=x=="template"&&e.content||e,s=x=="textarea"&&b.defaultValue!=null?null:s&&Ut.call(m.childNodes),!a&&s)for(g={},u=0;u<e.attributes.length;u++)g[(y=e.attributes[u]).name]=y.value;for(u in g)y=g[u],u=="dangerouslySetInnerHTML"?f=y:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||nt(e,u,null,y,o);for(u in b)y=b[u],u=="children"?p=y:u=="dangerouslySetInnerHTML"?_=y:u=="value"?w=y:u=="checked"?v=y:a&&typeof y!="function"||g[u]===y||nt(e,u,y,g[u],o);_?(a||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ws.test(x))&&(o="http://www.w3.org/1999/xhtml"),Gn(m,qt(p)?p:[p],t,n,r,o,s,i,s?s[0]:n.__k&&ce(n,0),a,d),s&&s.some(ge)),a&&x!="textarea"||(u="value",x=="progress"&&w==null?e.removeAttribute(u):w==null||w===e[u]&&(x!="progress"||w)||nt(e,u,w,g[u],o),u="checked",v!=null&&v!=e[u]&&nt(e,u,v,g[u],o))}else g===b||a&&e.data==b||(e.data=b);return e}function Gt(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){k.__e(o,n)}}function Wt(e,t,n){var r,o,s,i;if(k.unmount&&k.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Gt(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(a){k.__e(a,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Wt(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=st(r,s=[]))&&(r==e.__e&&s.some(ge),ge(o),ge(r)),n||ge(e.__e),e.__e=e.__c=e.__=null}function Ts(e,t,n){return this.constructor(e,n)}function qe(e,t){var n,r,o,s;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=He(ct,{children:[e]}),o=[],s=[],Ft(t,t.__k,r||at,at,t.namespaceURI,r?null:t.firstChild?Ut.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),Kn(o,t.__k,s),t.__k.props.children=null}k={__e:function(e,t,n,r){for(var o,s,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(a){e=a}}throw it=0,e}},Hn=0,vs=function(e){return e!=null&&e.constructor===Be},ot.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},n),this.props)),e&&($e(n,e),this.__v&&(t&&this.__k.push(t),Nn(this)))},ot.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Nn(this))},ot.prototype.render=ct,le=[],it=0,Bn=function(e,t){return e.__v.__b-t.__v.__b},rt=Symbol(),qn=/(PointerCapture)$|Capture$/i,Bt=0,Ht={},bs=0;var ve,C,Vt,jn,Kt=Object.is,Fe=0,nr=[],jt=[],I=k,Zn=I.__b,Yn=I.__r,zn=I.diffed,Jn=I.__c,Qn=I.unmount,Xn=I.__;function Ge(e,t){I.__h&&I.__h(C,e,Fe||t),Fe=0;var n=C.__H||(C.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Fe=1,Ss(rr,e)}function Ss(e,t,n){var r=Ge(ve++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):rr(void 0,t),function(s){var i=(r.__N||r.__)[0],a=r.t(i,s);Kt(i,a)||(r.__N=[a,r.__[1]],r.__c.setState({}))}],r.__c=C,!C.__f)){C.__f=!0;var o=C.shouldComponentUpdate;C.shouldComponentUpdate=function(s,i,a){var d=this.__H;if(!d)return!0;var m=!1,u=this.props!=s;if(d.__.some(function(f){f.__N&&(m=!0,Kt(f.__[0],f.__N[0])||(u=!0))}),o){var _=o.call(this,s,i,a);return m?_||u:_}return!m||u}}return r.__}function R(e,t){var n=Ge(ve++,3);!I.__s&&Jt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,C.__H.__h.push(n))}function We(e,t){var n=Ge(ve++,4);!I.__s&&Jt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,C.__h.push(n))}function O(e){return Fe=5,Yt(function(){return{current:e}},[])}function Yt(e,t){var n=Ge(ve++,7);return Jt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function zt(e,t){return Fe=8,Yt(function(){return e},t)}function U(){var e=Ge(ve++,11);if(!e.__){for(var t=C.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Is(){var e;do{for(;e=jt.shift();)try{Ue(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=nr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ue),t.__h.some(Zt),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(jt.length)}I.__b=function(e){C=null,Zn&&Zn(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Xn&&Xn(e,t)},I.__r=function(e){Yn&&Yn(e),ve=0;var t=(C=e.__c).__H;t&&(Vt==C?C.__h=[]:(t.__h.some(Ue),t.__h.some(Zt),ve=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vt=C},I.diffed=function(e){zn&&zn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&tr(nr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vt=C=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Ue),n.__h=n.__h.filter(function(r){return!r.__||Zt(r)})}catch(r){n.__h=[function(){throw r}]}}),Jn&&Jn(e,t)},I.unmount=function(e){Qn&&Qn(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,tr(jt.push(o))}else Ue(o)}catch(s){t=s}}),r.__H=void 0,t&&I.__e(t,r.__v))};var er=typeof requestAnimationFrame=="function";function Cs(e){var t,n=function(){clearTimeout(r),er&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);er&&(t=requestAnimationFrame(n))}function tr(e){e!=1&&jn==I.requestAnimationFrame||((jn=I.requestAnimationFrame)||Cs)(Is)}function Ue(e){var t=C,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),C=t}function Zt(e){var t=C;e.__c=e.__(),C=t}function Jt(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Kt(n,e[r])})}function rr(e,t){return typeof t=="function"?t(e):t}var c=Dn.bind(h);var Qt=re||"./";function ue(e,t){return`${re}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Xt(e){return new URLSearchParams(location.search).get(e)??""}var Ve=()=>S?history.state?.list??null:null;function or(e){S&&history.replaceState({...history.state,list:e},"")}function Te({show:e,search:t}){let{pathname:n,search:r}=S?location:{pathname:re,search:""},o=new URLSearchParams(r);for(let[s,i]of Object.entries({show:e,search:t}))i?o.set(s,i):o.delete(s);return o.size?`${n}?${o}`:n}function sr(e,t=!1){S&&(t?history.replaceState(null,"",Te(e)):history.pushState(null,"",Te(e)))}var Os=20,Ms=50,Ps=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function ir({show:e,search:t},n=null,r=0){return{first:Math.min(Math.max(r,Os),Ms),after:n,show:e,search:t}}function en(){return S?{show:Ps.find(t=>t===Xt("show"))??null,search:Xt("search").trim()||null}:{show:null,search:null}}var oe=await Ds();async function Ds(){return await(ae()?.shop??fetch(Cn).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Ns={...await Gs(),...oe.texts?.[P]},Ls=new Intl.PluralRules(P),lr=new Intl.NumberFormat(P),Hs=new Intl.DateTimeFormat().resolvedOptions().timeZone,tn=be(()=>({dateStyle:"long"})),cr=be(()=>({day:"numeric",month:"short"})),Bs=be(()=>({weekday:"short",day:"numeric",month:"short"})),ur=be(()=>({day:"numeric",month:"short",year:"numeric"})),ar=be(()=>({year:"numeric"})),qs=be(()=>({year:"numeric",month:"long"})),Us=be(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Hs?void 0:"short"}));function l(e,t={}){let n=Ns[e]??e;return(typeof n=="string"?n:n[Ls.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return typeof i=="number"?lr.format(i):i??o})}var se=e=>lr.format(e),de=(e,t)=>tn(Ke(e,t)).format(new Date(e)),dr=(e,t)=>cr(Ke(e,t)).format(new Date(e)),N=(e,t)=>(_r(e,t)?Bs:ur)(Ke(e,t)).format(new Date(e)),pr=(e,t)=>(_r(e,t)?cr:ur)(Ke(e,t)).format(new Date(e)),mr=(e,t)=>qs(t).format(new Date(e));function fr(e){let t=Array.from({length:e},(r,o)=>String(o));return new Intl.ListFormat(P,{type:"unit",style:"short"}).formatToParts(t).map(({type:r,value:o})=>r==="element"?Number(o):o)}var hr=(e,t)=>tn(t).format(new Date(e))===tn(t).format(Date.now()),_r=(e,t)=>ar(Ke(e,t)).format(new Date(e))===ar(t).format(Date.now()),ut=(e,t)=>Us(t).format(new Date(e)),yr=e=>new Intl.DateTimeFormat(P,{timeStyle:"short"}).format(e),Ke=(e,t)=>e.includes("T")?t:"UTC";function be(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(P,{...e(n),timeZone:n});return t.set(n,r),r}}var nn=e=>Fs.of(e)??e,Fs=new Intl.DisplayNames(P,{type:"region"});async function Gs(){let e=await(ae()?.texts??fetch(In(P)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${P}" are missing.`);return e}var Ws={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Vs=["back","next","out","return","send","truck"];function W(e,t){let n=["icon",t,Vs.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Ws[e]}} />`}var Ks=ke?"asked:desk-token":"asked:token";function rn(e=$r()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var gr=()=>js($r());var $r=()=>location.pathname.replace(/^\/+/,"/")+location.search,js=e=>z.set(Ks,JSON.stringify({wanted:e,at:Date.now()}));function pe({icon:e,title:t,level:n="h1",text:r,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${W(e,"l")}</span>
      <${n}>${t}<//>
      ${r?c`<p>${r}</p>`:null} ${o}
    </div>
  `}function Q(e){R(()=>{S&&(document.title=oe.name?`${e} · ${oe.name}`:e)},[e])}function vr({again:e}){let t=l(ke?"desk.signedOut":"page.signedOut");Q(t),R(()=>Dt(r=>{r&&e?.()}),[]);let n=({currentTarget:r})=>{r.href=rn(),gr()};return c`
    <${pe} icon="lock" title=${t} text=${l("page.signInBack")}>
      <a class="btn primary" data-leads-to="sign-in" href=${rn()} onClick=${n}>${l("page.signIn")}</a>
    <//>
  `}function dt(e){let[t,n]=$({data:void 0,at:0,failed:null}),r=zt(async()=>{try{let o=await e();n({data:o,at:Date.now(),failed:null})}catch(o){n(s=>({...s,data:o instanceof q?void 0:s.data,failed:o}))}},[]);return R(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function pt({title:e,children:t}){return Q(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${l("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function V({failed:e,again:t,at:n}){if(e instanceof q)return h(vr,{again:t});let r=!navigator.onLine;return c`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${W(r?"offline":"alert")}
      <p>${r?Zs(n):ie(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${W("again","s")}${l("page.again")}</button>`:null}
    </div>
  `}function Zs(e){return e?l("page.offlineSince",{time:yr(e)}):l("page.offline")}function ie(e){return e instanceof q?l("page.signInFirst"):e instanceof ee&&!e.retryable?e.message:l(navigator.onLine?"page.noAnswer":"page.offline")}var Ys=[1,2,3],br=()=>c`
  <ul class="orders bones" aria-hidden="true">
    ${Ys.map(e=>c`
        <li key=${e} class="order-card">
          <span class="goods bone"></span>
          <div class="order-words roomy"><span class="bone w2"></span><span class="bone w3"></span><span class="bone w1"></span></div>
          <div class="order-does"><span class="bone wb"></span></div>
        </li>
      `)}
  </ul>
`;var wr=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var xr=`# One attachment: its state, and a URL to download the file.
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
`;var Ar=`# Cancels an order that the warehouse has not started to pack.
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
`;var kr=`# Asks about the progress of a late order.
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
`;var Tr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Sr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Cr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Or=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Mr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Pr=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Nr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Lr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Hr=`# Asks about customs, duty or tax.
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
`;var Br=`# Reports parcels that did not arrive.
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
`;var Ur=`# Requests to return items for a refund or a replacement.
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
`;var Fr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Gr=`# Withdraws an open help request.
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
`;var Wr={address_form:wr,attachment:xr,cancel_order:Ar,change_shipping_address:Er,check_order_progress:kr,confirm_receipt:Rr,create_attachment_upload:Tr,help_request:Sr,mark_timeline_read:Ir,my_orders:Cr,node:Or,order_counts:Mr,order_details:Pr,order_timeline:Dr,orders_numbered:Nr,post_message:Lr,report_customs_duty_issue:Hr,report_package_not_received:Br,resolve_payment_issue:qr,return_or_replace_items:Ur,viewer:Fr,withdraw_help_request:Gr};var M=Rn("/graphql",Wr);var Se=({openRequests:e})=>e.some(({state:t})=>t==="AWAITING_SHOPPER");function Vr({first:e,orders:t}){let n=new Set(e.map(({id:r})=>r));return[...e,...t.filter(({id:r})=>!n.has(r))]}function Kr(e){let[{found:t,failed:n,busy:r},o]=$({found:null,failed:null,busy:!0}),[s,i]=$(null),a=O(0);async function d(f){a.current+=1;let p=a.current;o(w=>({...w,busy:!0}));let y;try{y={found:await f(),failed:null}}catch(w){y={found:w instanceof q||t?.choice!==e?null:t,failed:w}}p===a.current&&o({...y,busy:!1})}function m(f){let p=vi();return p.then(i,()=>{}),d(()=>wi(bi(e,f),p))}let u=()=>t?d(()=>mt(t)):void 0,_=()=>m(t?.orders.length??0);return gi(e,()=>{m(Ve()?.orders??0)}),$i(_,()=>o(f=>({...f,failed:new ee("offline",!0)}))),{found:t,failed:n,busy:r,counts:s,more:u,again:_}}function gi({show:e,search:t},n){R(n,[e,t])}function $i(e,t){let n=O({back:e,gone:t});n.current={back:e,gone:t},R(()=>{let r=()=>{n.current.back()},o=()=>{n.current.gone()},s=a=>a.persisted?r():void 0,i=new AbortController;return addEventListener("online",r,i),addEventListener("offline",o,i),addEventListener("pageshow",s,i),()=>i.abort()},[])}var vi=async()=>(await M("order_counts",{})).viewer.orderCounts;async function bi(e,t){let n=await mt({...jr(e),wanted:t});for(;n.next&&n.orders.length<t;)n=await mt({...n,wanted:t});return n}var jr=e=>({choice:e,first:[],orders:[],next:null,stopped:!1,lookedAt:0,lookedBackTo:null,at:0});async function mt({wanted:e=0,...t}){let n=ir(t.choice,t.next,e-t.orders.length),r=(await M("my_orders",n)).orders,o=new Set(t.orders.map(({id:a})=>a)),{hasNextPage:s,endCursor:i}=r.pageInfo;return{...t,orders:[...t.orders,...r.edges.flatMap(({node:a})=>o.has(a.id)?[]:a)],next:s?i??null:null,stopped:s&&r.edges.length<n.first,lookedAt:t.lookedAt+r.lookedAt,lookedBackTo:r.lookedBackTo??t.lookedBackTo,at:Date.now()}}async function wi(e,t){let n=await e;if(n.choice.show||n.choice.search)return n;let r=n.orders.filter(Se);if(!n.next||await xi(t)<=r.length)return{...n,first:r};let o=await mt(jr({show:"NEEDS_ANSWER",search:null}));return{...n,first:o.orders}}var xi=e=>e.then(({needsAnswer:t})=>t,()=>0);var Ai=150;function Zr(e){let t=O(!1),n=location.href,r=()=>{e!==null&&location.href===n&&or({orders:e,y:scrollY})};return We(()=>{if(e===null){t.current=!1;return}let o=Ve();!t.current&&o&&scrollTo({top:o.y,behavior:"instant"}),t.current=!0,r();let s=0,i=()=>{clearTimeout(s),s=setTimeout(r,Ai)};return addEventListener("scroll",i,{passive:!0}),()=>{clearTimeout(s),removeEventListener("scroll",i)}},[e,n]),r}var Ie=(e,t)=>c`<time datetime=${e}>${de(e,t)}</time>`,Ce=(e,t)=>c`<time datetime=${e}>${ut(e,t)}</time>`,te=e=>!!e&&new Date(String(e)).getTime()>Date.now(),T=e=>!!e&&!te(e),A=e=>te(e)?null:e;var X=({quantity:e,cancelled:t})=>e-t,ft=e=>e.every(t=>X(t)===0),F=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&X(n)>0);function zr(e,t){let n=[Yr(e.cancelled,e,"line.cancelled","line.allCancelled"),X(e)?Ei(e,t):null];return n.push(Yr(e.returned,e,"line.returned","line.allReturned")),n.map(r=>r?c`<p key=${r} class="hint">${r}</p>`:null)}function Yr(e,{quantity:t},n,r){return e===0?null:e===t?l(r):l(n,{count:e,total:t})}function Ei({fulfilment:e,readyAt:t,fulfilledAt:n},r){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let o=e==="PICKUP";return T(n)?l(o?"line.pickedUp":"line.handedOver",{date:de(n,r)}):o?t?l(te(t)?"line.readyFrom":"line.readySince",{date:de(t,r)}):l("line.pickup"):l("line.digital")}var Jr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function ht(e,t,n){return t?c`<div><dt>${e}</dt><dd>${Ce(t,n)}</dd></div>`:null}function Oe(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${Ie(t,n)}</dd></div>`:null}function Qr(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Xr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var H=({cancelledAt:e})=>!!A(e);function _t(e){let t=T(e.shipBy),n=l(t?"event.shipByMissed":"event.shipBy");return[F(e)?n:l(t?"event.readyByMissed":"event.readyBy"),H(e)||A(e.fulfilledAt)?null:e.shipByDay]}var on=e=>Jr[e]?l(Jr[e]):null,yt=({isNote:e},t)=>e?l("parcel.note"):l("parcel.name",{count:t+1});function eo(e,t){let n=yt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var gt=e=>l(T(e)?"event.deliverByMissed":"event.deliverBy"),Me=e=>l(e?"event.receiptConfirmed":"event.received");function to(e,t){return T(e)?c`<p class="notice">${l("request.late",{date:ut(e,t)})}</p>`:null}var no=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function ro({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var an={AWAITING_PAYMENT:1,PROCESSING:2,READY_FOR_PICKUP:3,PARTIALLY_SHIPPED:3,SHIPPED:3,DELIVERED:4,HANDED_OVER:4,RETURNED_TO_SENDER:4,RECEIVED:0,CANCELLED:0},ki=["PROCESSING","PARTIALLY_SHIPPED","SHIPPED"];function oo(e){let t=an[e.status];if(t===0)return[];let n=[{name:l("event.placed"),at:e.placedAt},Si(e),...Ci(e)],r=Ii(e,n.length),o=Math.min(t,n.length)-1;return n.map((s,i)=>{let[a,d]=[i===r,i<=o],m=a?e.late?.dueDay:d?s.at:s.planned;return{name:s.name,day:m?Ti(m,e.timeZone):null,state:a?"late":Ri(i,o,r)}})}function Ri(e,t,n){return e>t?"to-come":e===t&&n<0?"now":"done"}var Ti=(e,t)=>c`<time datetime=${e}>${N(e,t)}</time>`;function Si({payment:e,paidAt:t}){return e==="PREPAID"?{name:l("event.paid"),at:A(t)}:{name:l("step.prepared")}}function Ii({late:e,status:t},n){return!e||!ki.includes(t)?-1:e.milestone==="DELIVERED"?n-1:2}function Ci(e){let{firstShippedAt:t,firstHandedOverAt:n,lines:r}=e;if(F(e))return[sn(e,l("event.shipped"),t),Oi(e)];let o=r.filter(i=>X(i)&&i.fulfilment!=="NONE");return o.length===0?[]:o.every(({fulfilment:i})=>i!=="PICKUP")?[sn(e,l("event.handedOver"),n)]:[sn(e,l("event.ready"),je(r.map(({readyAt:i})=>i))),{name:l("step.pickedUp"),at:A(n)}]}function sn(e,t,n){let r=e.late&&e.late.milestone!=="DELIVERED";if(e.status==="PARTIALLY_SHIPPED"&&!r)return{name:e.statusText,at:A(e.firstShippedAt)??A(e.firstHandedOverAt)};if(an[e.status]>=3&&!r)return{name:t,at:A(n)};let[o,s]=_t(e);return s?{name:o,planned:s}:{name:t}}function Oi(e){let{status:t,statusText:n,deliverBy:r,deliverByDay:o,deliveredAt:s,shipments:i=[]}=e;return t==="RETURNED_TO_SENDER"?{name:n,at:je(i.map(({returnedAt:a})=>a))}:an[t]===4||H(e)||!o?{name:l("event.delivered"),at:A(s)}:{name:gt(r),planned:o}}function je(e){return e.flatMap(n=>T(n)?n:[]).sort().pop()??null}var Mi={AWAITING_PAYMENT:Pi,PROCESSING:Di,READY_FOR_PICKUP:Ni,PARTIALLY_SHIPPED:Li,SHIPPED:Hi,DELIVERED:Bi,RECEIVED:qi,HANDED_OVER:Ui,RETURNED_TO_SENDER:Fi,CANCELLED:Gi};function so(e){let{title:t,lead:n=null,chip:r=null}=Mi[e.status](e);return{title:t,lead:n,chip:r?.text===t?null:r,steps:oo(e)}}function Pi(e){let{placedAt:t,timeZone:n,statusText:r}=e;return{title:hr(t,n)?l("headline.orderedToday"):l("headline.ordered",{date:N(t,n)}),chip:{tone:"info",text:r,icon:"card"}}}function Di(e){let t=ln(e)??Ze(e,"");if(e.late)return{title:l("headline.late"),lead:$t(e,!1),chip:t};let[n,r]=[cn(e),ao(e)];return n?{title:l("headline.arriving",{date:n}),lead:r&&l("headline.leavesBy",{date:r}),chip:t}:r?{title:l(F(e)?"headline.shipsBy":"headline.readyBy",{date:r}),chip:t}:{title:e.statusText}}function Ni(e){let t=je(e.lines.map(({readyAt:n})=>n));return{title:e.statusText,lead:t&&l("headline.since",{date:N(t,e.timeZone)})}}function Li(e){let t=ln(e)??Ze(e,"info",Vi(e)?"truck":"bag");if(e.late)return{title:l("headline.partLate"),lead:$t(e,!0),chip:t};let[n,r]=[cn(e),ao(e)],o=r&&l("headline.restLeavesBy",{date:r});return{title:n?l("headline.partlyArriving",{date:n}):e.statusText,lead:o,chip:t}}function Hi(e){let t=lo(e),n=t.filter(i=>T(i.deliveredAt)||T(i.receivedAt)).length,[r,o]=[cn(e),A(e.firstShippedAt)],s=ln(e)??Ze(e,"info","truck");if(n){let i=e.late?$t(e,!0):r&&l("headline.restArrivesBy",{date:r});return{title:l("headline.arrived",{count:n,total:t.length}),lead:i,chip:s}}return e.late?{title:l("headline.late"),lead:$t(e,!1),chip:s}:r?{title:l("headline.arriving",{date:r}),lead:Ki(t),chip:s}:{title:o?l("headline.onItsWay",{date:N(o,e.timeZone)}):e.statusText,chip:s}}function Bi(e){let t=A(e.deliveredAt);return{title:t?l("headline.delivered",{date:N(t,e.timeZone)}):e.statusText,chip:Ze(e,"good","check")}}function qi(e){let t=A(e.receivedAt),n=e.receiptConfirmed?"headline.received":"headline.countsAsReceived";return{title:t?l(n,{date:N(t,e.timeZone)}):e.statusText,chip:io(e)}}function Ui(e){let t=e.lines.filter(o=>X(o)&&o.fulfilment!=="NONE"),n=je(t.map(({fulfilledAt:o})=>o))??A(e.firstHandedOverAt);if(!n||t.length===0)return{title:e.statusText};let r=t.every(({fulfilment:o})=>o==="PICKUP")?"headline.pickedUp":"headline.handedOver";return{title:l(r,{date:N(n,e.timeZone)}),chip:io(e)??Ze(e,"good","check")}}function Fi({statusText:e}){return{title:e}}function Gi({cancelledAt:e,cancelledByShopper:t,lines:n,statusText:r,timeZone:o}){return!e||ft(n)?{title:r}:{title:l(t?"headline.cancelledByYou":"headline.cancelled",{date:N(e,o)})}}var Ze=({statusText:e},t,n=null)=>({tone:t,text:e,icon:n});function ln({late:e}){return e?{tone:"warn",text:l("headline.daysLate",{count:e.days}),icon:"clock"}:null}function io({returnLastDay:e,timeZone:t}){return e?{tone:"",text:l("headline.returnsUntil",{date:N(e,t)}),icon:null}:null}var Wi={SHIPPED:["headline.shouldHaveLeft","headline.restShouldHaveLeft"],READY:["headline.shouldBeReady","headline.restShouldBeReady"],DELIVERED:["headline.shouldBeHere","headline.restShouldBeHere"]};function $t({late:e,timeZone:t},n){return e?l(Wi[e.milestone][n?1:0],{date:N(e.dueDay,t)}):null}function cn(e){let{deliverBy:t,deliverByDay:n,timeZone:r}=e;return n&&!T(t)&&!H(e)&&F(e)?N(n,r):null}function ao(e){let{shipBy:t,shipByDay:n,timeZone:r}=e;return n&&!T(t)&&!H(e)?N(n,r):null}var lo=({shipments:e=[]})=>e.filter(({isNote:t,shippedAt:n,returnedAt:r})=>!t&&T(n)&&!T(r)),Vi=e=>lo(e).length>0||!!A(e.firstShippedAt);function Ki(e){let t=[...new Set(e.flatMap(({carrier:r})=>r??[]))],[n]=t;return e.length===0?null:n&&t.length===1?l("headline.withCarrier",{carrier:`⁨${n}⁩`,count:e.length}):l("headline.inParcels",{count:e.length})}var un="";function Pe(e,t){let n=Object.entries(t).map(([o,s])=>[o,un+s+un]);return l(e,Object.fromEntries(n)).split(un).map((o,s)=>s%2?c`<bdi>${o}</bdi>`:o)}var ji={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",CHECK_ORDER_PROGRESS:"clock",REPORT_CUSTOMS_DUTY_ISSUE:"customs",REPORT_PACKAGE_NOT_RECEIVED:"missing",RESOLVE_PAYMENT_ISSUE:"card",RETURN_OR_REPLACE_ITEMS:"return"},co=e=>ji[e],G=(e,t)=>e.helpActions.find(n=>n.type===t);function Ye({action:e,actions:t,open:n,chosen:r,part:o}){let s=U();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,r)}>${e.title}</button></p>`;let i=o?.open===!1&&o.reason?o.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?Zi(i===o?.reason?o.openRequests:e.openRequests):null} ${dn(e,t,n)}
    </div>
  `}function Zi([e]){return e?c`<p class="reason"><a href=${`#${pn(e.id)}`}>${l("help.seeRequest")}</a></p>`:null}function dn(e,t,n){let r=t.find(o=>o.type===e.insteadTry&&o.state==="AVAILABLE");return r?c`<p class="reason">${l("help.instead")} <button type="button" class="link" onClick=${()=>n(r.type)}>${r.title}</button></p>`:null}var pn=e=>`request-${e.replace(/\W/g,"")}`;function ze({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[o,s]=$(null),i=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||o===t?c`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:c`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>s(t)} />
  </span>`}var uo=3;function po(e){let t=e.length>uo?e.slice(0,uo-1):e,n=e.length-t.length,r=fr(t.length).map(o=>typeof o=="string"?o:Yi(t[o]));return c`${r}${n?` ${l("orders.others",{count:n})}`:null}`}function Yi(e){if(!e)return null;let t=X(e);return c`<span>${t>1?c`<bdi>${l("orders.times",{count:t})}</bdi> `:null}<bdi>${e.title}</bdi></span>`}function mo({order:e,filled:t,withChannel:n}){let r=so(e),o=zi(e),s=e.status==="CANCELLED"||e.status==="RETURNED_TO_SENDER",[i]=o;return c`
    <li class="order-card order" data-number=${e.number}>
      ${i?h(ze,{title:i.title,imageUrl:i.imageUrl,size:"",gone:s}):null}
      <div class="order-words">
        <div class="order-title">
          <h2><a href=${ue(e.id)}>${r.title}<span class="hidden">${Pe("orders.viewOf",{number:e.number})}</span></a></h2>
          ${Ji(e,r).map(Qi)}
        </div>
        <p class="names">${po(o)}</p>
        ${Xi(e,r)}
        ${na(e,o.length)}
        ${n&&e.channel?c`<p class="meta">${l("order.channel")} <bdi>${e.channel}</bdi></p>`:null}
        ${s?null:ra(r)}
      </div>
      ${oa(o,s)}
      <div class="order-does">${sa(e,t)} ${e.availableHelpActions.map(a=>aa(e,a))}</div>
    </li>
  `}function zi({lines:e}){let t=e.filter(r=>X(r)>0);return[t.filter(({fulfilment:r})=>r!=="NONE"),t,e].find(r=>r.length>0)??[]}function Ji(e,t){let n=e.openRequests.filter(({state:i})=>i!=="AWAITING_SHOPPER"),r=n.some(i=>i.isLate),o=n.length,s=[];return Se(e)&&s.push({tone:"warn",text:l("orders.needsAnswer"),icon:"chat"}),e.late&&t.chip&&s.push(t.chip),r?s.push({tone:"warn",text:l("orders.openLate",{count:o}),icon:"clock"}):o&&s.push({tone:"",text:l("orders.open",{count:o}),icon:"waiting"}),s.length===0&&t.chip&&t.chip.tone!=="good"&&s.push(t.chip),e.unreadCount&&s.push({tone:"info",text:l("orders.unread",{count:e.unreadCount}),icon:"chat",unread:!0}),s}var Qi=({tone:e,text:t,icon:n,unread:r})=>c`<span class=${`chip ${e}${r?" unread":""}`}>${n?W(n):null}${t}</span>`;function Xi(e,{lead:t}){let n=e.openRequests.find(({state:r})=>r==="AWAITING_SHOPPER");return n?c`<p class="small">${ea(n,e.timeZone)}</p>`:t&&ta(e)?c`<p class="small">${t}</p>`:null}function ea({title:e,replyByDay:t},n){return t?l("orders.asksBy",{request:e,date:N(t,n)}):l("orders.asks",{request:e})}function ta({late:e,status:t,shipments:n}){return e||t==="READY_FOR_PICKUP"||t==="PARTIALLY_SHIPPED"?!0:t==="SHIPPED"&&n.some(({deliveredAt:r,receivedAt:o})=>T(r)||T(o))}function na({status:e,placedAt:t,timeZone:n,total:r,number:o},s){let i=c`<time datetime=${t}>${pr(t,n)}</time>`;return c`
    <p class="meta">
      <span>${e==="AWAITING_PAYMENT"?l("orders.items",{count:s}):c`${l("event.placed")} ${i}`}</span>
      ${r?c`<bdi>${r.formatted}</bdi>`:null}
      <bdi>${o}</bdi>
    </p>
  `}function ra({chip:e,steps:t}){if(t.length===0)return null;let n=t.some(({state:i})=>i==="late"),r=t.filter(({state:i})=>i==="done"||i==="now").length,o={place:r,total:t.length,name:t[r-1]?.name??""},s=n?l("orders.stepLate",{...o,late:e?.text??""}):l("orders.step",o);return c`<div class="meter" role="img" aria-label=${s}>${t.map(({name:i,state:a})=>c`<i key=${i} class=${a}></i>`)}</div>`}function oa([,e,...t],n){return e?c`
    <div class="goods-set others" aria-hidden="true">
      ${h(ze,{title:e.title,imageUrl:e.imageUrl,gone:n})}
      ${t.length>0?c`<span class="goods s">+${se(t.length)}</span>`:null}
    </div>
  `:null}function sa(e,t){let n=c`<span class="hidden">${Pe("orders.of",{number:e.number})}</span>`;if(Se(e))return c`<a class=${t?"btn primary":"btn"} href=${ue(e.id)}>${l("orders.answer")}${n}</a>`;let r=e.shipments.find(o=>o.trackingUrl&&ia(o));return r?c`<a class="btn" href=${r.trackingUrl} rel="noreferrer">${l("orders.track")}${n}${W("out","s")}</a>`:c`<span class="btn" aria-hidden="true">${l("orders.view")}</span>`}function ia({shippedAt:e,deliveredAt:t,receivedAt:n,returnedAt:r}){return T(e)&&![t,n,r].some(T)}function aa(e,{type:t,title:n}){return c`
    <a key=${t} class="help-link" href=${ue(e.id,t)}>
      ${W(co(t))}<span>${n}<span class="hidden">${Pe("orders.of",{number:e.number})}</span></span>
    </a>
  `}var la=[[null,"orders.all","all"],["OPEN_REQUESTS","orders.openRequests","openRequests"],["ON_THE_WAY","orders.onTheWay","onTheWay"],["PAST","orders.past","past"]],fo=99;function ho({choice:e,counts:t,choose:n}){return c`
    <nav class="tabs" aria-label=${l("orders.show")}>
      ${la.map(([r,o,s])=>{let i={show:r,search:null},a=r==="OPEN_REQUESTS"&&!!t?.openRequests;return c`
          <a key=${s} href=${Te(i)} aria-current=${e.show===r?"page":void 0} onClick=${mn(()=>n(i))}>
            ${l(o)}<span class=${a?"count new":"count"}>${t?ca(t[s],t.isComplete):null}</span>
          </a>
        `})}
    </nav>
  `}function ca(e,t){return e>fo||e>0&&!t?`${se(Math.min(e,fo))}+`:se(e)}var mn=e=>t=>{t.button||t.metaKey||t.ctrlKey||t.shiftKey||t.altKey||(t.preventDefault(),e())};var ua={NEEDS_ANSWER:"orders.noneNeedAnswer",OPEN_REQUESTS:"orders.noneOpen",ON_THE_WAY:"orders.noneOnTheWay",PAST:"orders.nonePast"},_o={show:null,search:null};function yo({found:e,busy:t,more:n,choose:r}){let{show:o,search:s}=e.choice,i=c`<a class="btn" href=${Te(_o)} onClick=${mn(()=>r(_o))}>${l("orders.showAll")}</a>`,a=e.next?c`<p>${bo(e)}</p><div class="btns">${$o(t,n)} ${i}</div>`:i;if(s){let d=Pe(e.next?"orders.noMatchSoFar":"orders.noMatch",{search:s});return h(pe,{icon:"search",level:"h2",title:d,text:l("orders.noMatchHint")},a)}return h(pe,{icon:"bag",level:"h2",title:l(o?ua[o]:"orders.noneOnTheWay")},a)}function go({found:e,busy:t,more:n}){return e.next?c`
    <div class="more-orders">
      ${e.stopped?$o(t,n):vo(l("orders.more"),t,n)} ${e.stopped?c`<p>${bo(e)}</p>`:null}
    </div>
  `:null}var $o=(e,t)=>vo(l("orders.further"),e,t);function vo(e,t,n){return c`<button type="button" class="btn" aria-disabled=${t?"true":void 0} onClick=${t?void 0:n}>${e}</button>`}function bo({lookedAt:e,lookedBackTo:t,orders:n}){let r=n[0]?.timeZone??"UTC";return t?l("orders.lookedBackTo",{count:e,month:mr(t,r)}):l("orders.lookedAt",{count:e})}var da=500,pa=200;function wo({search:e,find:t}){let n=U(),[r,o]=$(e??""),s=O(0);R(()=>(r.trim()!==(e??"")&&o(e??""),()=>clearTimeout(s.current)),[e]);function i(m){clearTimeout(s.current);let u=m.trim()||null;u!==e&&t(u)}function a({currentTarget:{value:m}}){o(m),clearTimeout(s.current),s.current=setTimeout(()=>i(m),da)}function d(m){m.preventDefault(),i(r)}return c`
    <form class="search" role="search" onSubmit=${d}>
      ${W("search")}<label class="hidden" for=${n}>${l("orders.search")}</label>
      <input
        id=${n}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${pa}
        placeholder=${l("orders.searchHint")}
        value=${r}
        onInput=${a}
      />
    </form>
  `}function fn(e){e?.focus()}function xo(){let[e,t]=ma(),{found:n,failed:r,busy:o,counts:s,more:i,again:a}=Kr(e),d=n?.choice===e,m=Zr(n&&d?n.orders.length:null);if(Q(l("orders.title")),r instanceof q)return h(V,{failed:r,again:a});if(n&&d&&_a(n))return ya();let u=_=>t({show:null,search:_},!!e.search);return c`
    <div class="list-head"><h1>${l("orders.title")}</h1>${h(wo,{search:e.search,find:u})}</div>
    ${h(ho,{choice:e,counts:s,choose:t})}
    <p class=${n||r?"hidden":"waiting hidden"} role="status">${ha(d?n:null,o)}</p>
    ${r?h(V,{failed:r,again:a,at:n?.at}):null}
    ${n||r?null:br()}
    ${n&&n.orders.length>0?h(fa,{found:n,busy:o,isFound:d,save:m,more:i}):null}
    ${n?.orders.length===0?h(yo,{found:n,busy:o,more:i,choose:t}):null}
  `}function ma(){let[e,t]=$(en);return R(()=>{if(!S)return;let n=()=>t(en());return addEventListener("popstate",n),()=>removeEventListener("popstate",n)},[]),[e,(n,r)=>{sr(n,r),t(n)}]}function fa({found:e,busy:t,isFound:n,save:r,more:o}){let s=Vr(e),i=O(null),a=O(null);We(()=>{(a.current===null?null:i.current?.children[a.current]?.querySelector("a"))?.focus(),a.current=null},[e]);let d=()=>(a.current=s.length,o()),m=s.findIndex(Se),u=new Set(s.map(_=>_.channel)).size>1;return c`
    <ul ref=${i} class="orders" aria-busy=${n?void 0:"true"} onClickCapture=${r}>
      ${s.map((_,f)=>h(mo,{key:_.id,order:_,filled:f===m,withChannel:u}))}
    </ul>
    ${h(go,{found:e,busy:t,more:d})}
  `}function ha(e,t){if(!e)return t?l("page.loading"):"";let{choice:n,orders:r}=e;return n.show||n.search?l("orders.found",{count:r.length}):""}var _a=({choice:e,orders:t,next:n})=>!e.show&&!e.search&&t.length===0&&!n;function ya(){let e=oe.home?c`<a class="btn primary" href=${oe.home}>${l("orders.startShopping")}</a>`:null;return c`
    <div class="list-head"><h1>${l("orders.title")}</h1></div>
    ${h(pe,{icon:"bag",level:"h2",title:l("orders.noneYet"),text:l("orders.none")},e)}
  `}var Ao=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function we(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function me({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function Eo(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="optional">${l("form.optional")}</span>`:null}</label>`}function De({label:e,name:t,value:n,set:r,problems:o=[],required:s,multiline:i,autocomplete:a,type:d,maxLength:m,hint:u}){let _=U(),f=we(o,t),p={id:_,name:t,value:n,required:s,maxLength:m,autocomplete:a,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[u&&`${_}-hint`,f.length&&`${_}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>r(y.currentTarget.value)};return c`
    <div class="field">
      ${Eo(_,e,!s)}
      ${i?c`<textarea rows="4" ...${p}></textarea>`:c`<input type=${d??"text"} ...${p} />`}
      ${u?c`<p id=${`${_}-hint`} class="hint">${u}</p>`:null}
      ${h(me,{id:`${_}-problem`,problems:f})}
    </div>
  `}function ko({legend:e,name:t,choices:n,value:r,set:o,problems:s=[]}){let i=U(),a=we(s,t);return c`
    <fieldset aria-describedby=${a.length?`${i}-problem`:void 0}>
      <legend>${e}</legend>
      ${n.map(d=>c`
          <label key=${d.value} class="choice">
            <input type="radio" name=${`${i}-${t}`} value=${d.value} required checked=${d.value===r}
              onChange=${()=>o(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${h(me,{id:`${i}-problem`,problems:a})}
    </fieldset>
  `}function fe({label:e,name:t,choices:n,value:r,set:o,problems:s=[],empty:i,required:a,optional:d,autocomplete:m}){let u=U(),_=we(s,t);return c`
    <div class="field">
      ${Eo(u,e,d)}
      <select id=${u} name=${t} required=${a} autocomplete=${m} aria-invalid=${_.length?"true":void 0}
        aria-describedby=${_.length?`${u}-problem`:void 0}
        onChange=${f=>o(f.currentTarget.value)}>
        ${i===void 0?null:c`<option value="" selected=${r===""}>${i}</option>`}
        ${n.map(f=>c`<option key=${f.value} value=${f.value} selected=${f.value===r}>${f.label}</option>`)}
      </select>
      ${h(me,{id:`${u}-problem`,problems:_})}
    </div>
  `}var ga={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},$a=[{name:"city",label:l("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:l("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:l("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Ro(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var va=new Intl.Collator(P),ba=Ao.map(e=>({value:e,label:nn(e)})).sort((e,t)=>va.compare(e.label,t.label)),hn=new Map;function wa(e){let t=hn.get(e);if(t)return t;let n=M("address_form",{countryCode:e}).then(r=>r.addressForm);return n.catch(()=>hn.delete(e)),hn.set(e,n),n}function To(e){let[{form:t,failed:n},r]=$({form:null,failed:null}),[o,s]=$(0);return R(()=>{if(!e)return;let i=!0;return wa(e).then(a=>i&&r({form:a,failed:null}),a=>i&&r({form:null,failed:a})),()=>{i=!1}},[e,o]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(o+1)}}function So(e,t,n){let r=Io(t,n).map(o=>[o.name,Co(e,o,n)]);return{...Object.fromEntries(r),countryCode:e.countryCode}}function Io(e,t){let n=e.fields,r=s=>e.countryCode===t.countryCode&&t[s]!=="",o=$a.filter(s=>r(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...o,...n.slice(-1)]}function Co(e,t,n){let r=e[t.name];if(t.choices.length===0)return r;let o=i=>i?.toLowerCase()===r.toLowerCase();return t.choices.find(({code:i,name:a,latinName:d})=>[i,a,d].some(o))?.code??(xa(e,n)?r:"")}function xa(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Aa(e,{name:t,latinName:n}){let r=new Intl.Locale(P).maximize().region===e;return n&&!r?`${n} (${t})`:t}function Oo({address:e,before:t,read:n,set:r,problems:o}){let{form:s,failed:i,again:a}=n;return c`
    <fieldset>
      <legend>${l("form.address")}</legend>
      ${h(fe,{label:l("address.country"),name:"address.countryCode",choices:ba,value:e.countryCode,set:d=>r({...e,countryCode:d}),problems:o,empty:e.countryCode?void 0:l("form.choose"),required:!0,autocomplete:"country"})}
      ${s?Io(s,t).map(d=>h(Ea,{key:d.name,field:d,address:e,before:t,set:r,problems:o})):null}
      ${i?h(V,{failed:i,again:a}):s||!e.countryCode?null:c`<p class="waiting" role="status">${l("page.loading")}</p>`}
    </fieldset>
  `}function Ea({field:e,address:t,before:n,set:r,problems:o}){let s=Co(t,e,n),i={label:e.label,name:`address.${e.name}`,value:s,set:m=>r({...t,[e.name]:m}),problems:o,required:e.required,autocomplete:ga[e.name]};if(e.choices.length===0){let m=e.example?l("address.example",{example:e.example}):void 0;return h(De,{...i,maxLength:e.maxLength,hint:m,type:e.name==="phone"?"tel":"text"})}let a=e.choices.map(m=>({value:m.code,label:Aa(t.countryCode,m)})),d=s&&a.every(m=>m.value!==s)?[{value:s,label:s}]:[];return h(fe,{...i,choices:[...d,...a],empty:l("form.choose"),optional:!e.required})}function vt({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[nn(t)]:[],...n?[n]:[]];return c`<address>${r.map(o=>c`<span dir="auto">${o}</span>`)}</address>`}function Mo(e,t){return e.lines.filter(n=>n.left>0).map(n=>({lineId:n.line.id,quantity:n.line.id===t?n.left:0,reason:""}))}function Po({order:e,action:t,items:n,set:r,problems:o}){let s=t.choices.filter(d=>d.field==="reason"),i=n.filter(d=>d.quantity>0),a=(d,m)=>r(n.map(u=>u===d?{...u,...m}:u));return c`
    <fieldset>
      <legend>${l("form.items")}</legend>
      ${h(me,{id:"items-problem",problems:o.filter(d=>d.path==="items")})}
      ${n.map(d=>{let m=e.lines.find(f=>f.id===d.lineId),u=t.lines.find(f=>f.line.id===d.lineId)?.left??0,_=`items.${i.indexOf(d)}`;return c`
          <div key=${d.lineId} class="item" role="group" aria-label=${m?.title}>
            <p class="item-title" dir="auto">${m?.title}</p>
            <div class="row">
              ${h(fe,{label:l("form.quantity"),name:"quantity",choices:Array.from({length:u+1},(f,p)=>({value:String(p),label:se(p)})),value:String(d.quantity),set:f=>a(d,{quantity:Number(f)})})}
              ${d.quantity>0?h(fe,{label:l("form.reason"),name:"reason",choices:s,value:d.reason,set:f=>a(d,{reason:f}),empty:l("form.choose"),required:!0}):null}
            </div>
            ${d.quantity>0?h(me,{id:`${_}-problem`,problems:we(o,_)}):null}
          </div>
        `})}
    </fieldset>
  `}function Do({order:e,action:t,parcels:n,set:r,problems:o}){return c`
    <fieldset>
      <legend>${l("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:s},available:i,reason:a})=>{let d=e.shipments.findIndex(u=>u.id===s),m=e.shipments[d];return c`
          <label key=${s} class="choice">
            <input type="checkbox" checked=${n.includes(s)} disabled=${!i}
              onChange=${()=>r(n.includes(s)?n.filter(u=>u!==s):[...n,s])} />
            <span>
              ${m?eo(m,d):s}
              ${a?c` <span class="reason">${a.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(me,{id:"parcels-problem",problems:we(o,"shipmentIds")})}
    </fieldset>
  `}var ka={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function bt(e){let[t,n]=$(""),r=O(ye());async function o(s,i){try{let a=await M(s,{input:{...i,idempotencyKey:r.current(i)}}),[d]=Object.values(a);n(d.__typename===ka[s]?"":Je(d)),await e()}catch(a){n(ie(a))}}return{run:o,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Je(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Ra="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",_n=5,Ta=3e4,Sa=0,wt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),xt=e=>e.some(t=>t.state==="sending");function At({orderId:e,photos:t,set:n}){let r=U(),o=O(null);async function s(a){let d=++Sa,m=u=>n(_=>_.map(f=>f.key===d?{...f,...u}:f));n(u=>[...u,{key:d,name:a.name,state:"sending"}]);try{m({id:await Ca(e,a),state:"ready"})}catch(u){m({state:"failed",problem:u instanceof xe?u.message:ie(u)})}}function i(){let a=[...o.current?.files??[]].slice(0,_n-t.length);o.current&&(o.current.value="");for(let d of a)s(d)}return c`
    <div class="field">
      <label for=${r}>${l("photos.add")} <span class="optional">${l("form.optional")}</span></label>
      <p id=${`${r}-help`} class="hint">${l("photos.hint",{max:_n})}</p>
      <input id=${r} ref=${o} type="file" multiple accept=${Ra} aria-describedby=${`${r}-help`}
        disabled=${t.length>=_n} onChange=${i} />
      <ul class="photos" aria-live="polite">
        ${t.map(a=>c`
            <li key=${a.key} class=${a.state}>
              <span dir="auto">${a.name}</span> <span class="hint">${a.problem??l(Ia[a.state])}</span>
              <button type="button" class="link" aria-label=${l("photos.removeNamed",{name:a.name})}
                onClick=${()=>n(d=>d.filter(m=>m.key!==a.key))}>${l("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var Ia={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},xe=class extends Error{};async function Ca(e,t){let n={orderId:e,fileName:t.name,mediaType:t.type,size:t.size},{createAttachmentUpload:r}=await M("create_attachment_upload",{input:n});if(r.__typename!=="AttachmentUploadCreated")throw new xe(Je(r));if(r.upload){let o=new FormData;for(let{name:i,value:a}of r.upload.fields)o.append(i,a);if(o.append("file",t),!(await fetch(r.upload.url,{method:"POST",body:o})).ok)throw new xe(l("photos.notTaken"))}return await Oa(r.attachment.id),r.attachment.id}async function Oa(e){let t=Date.now()+Ta;for(let n=200;Date.now()<t;n*=1.5){let{attachment:r}=await M("attachment",{id:e});if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new xe(l("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,n))}throw new xe(l("photos.notTaken"))}function Et(e,t){if(e.length===0)return null;let n=async r=>{let o=await t(r).catch(()=>null);o&&location.assign(o)};return c`
    <ul class="files">
      ${e.map(r=>c`<li key=${r.id}>
          <button type="button" class="link" onClick=${()=>n(r.id)}><span dir="auto">${r.fileName}</span></button>
          <span class="hint">${l("photos.size",{size:se(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?c`<span class="hint">${l("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function kt(e){return(await M("attachment",{id:e})).attachment?.downloadUrl}var Ma={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"};function No({order:e,action:t,chosen:n,open:r,close:o,changed:s}){let i=O(null),[a,d]=$(null),m=U();R(()=>i.current?.showModal(),[]);function u(f){d(f),"problems"in f||s()}let _=G(e,t.type)??t;return c`
    <dialog ref=${i} aria-labelledby=${m} onClose=${o}>
      <div class="dialog-head">
        <h2 id=${m}>${t.title}</h2>
        <button type="button" class="quiet" onClick=${()=>i.current?.close()}>${l("form.close")}</button>
      </div>
      ${a&&"filed"in a?Da(t.type,a.filed,e.timeZone,()=>i.current?.close()):a&&"refused"in a&&a.unavailable?c`<div class="notice bad" role="alert">
                <p ref=${fn} tabindex="-1">${a.refused}</p>
                ${dn(_,e.helpActions,r)}
              </div>`:h(Na,{order:e,action:t,chosen:n,ended:u,outcome:a})}
    </dialog>
  `}var Pa={CANCEL_ORDER:"form.cancelled",CHANGE_SHIPPING_ADDRESS:"form.addressChanged"};function Da(e,t,n,r){let o=t.state==="RESOLVED";return c`
    <div class="notice good" role="status">
      <h3 ref=${fn} tabindex="-1">${l(o?Pa[e]??"form.approved":"form.filed")}</h3>
      ${o?null:c`<p>${t.stateText}</p>`}
      ${t.answerBy?c`<p>${l("request.answerBy")} ${Ce(t.answerBy,n)}</p>`:null}
    </div>
    <p class="buttons"><button type="button" class="primary" onClick=${r}>${l("form.done")}</button></p>
  `}function Na({order:e,action:t,chosen:n,outcome:r,ended:o}){let[s,i]=$({}),[a,d]=$(""),m=Ro(e.shippingAddress),[u,_]=$(m),f=t.type==="CHANGE_SHIPPING_ADDRESS",p=To(f?u.countryCode:""),[y,w]=$(()=>Ba(t,n)),[v,E]=$(()=>Mo(t,n)),[g,b]=$([]),[x,B]=$(!1),he=O(ye()),K=r&&"problems"in r?r.problems:[];async function ne(j){j.preventDefault();let D={orderId:e.id,message:a.trim()||null,attachmentIds:wt(g),...s};f&&p.form&&(D.address=So(u,p.form,m)),t.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(D.shipmentIds=y),t.type==="RETURN_OR_REPLACE_ITEMS"&&(D.items=v.filter(Z=>Z.quantity>0).map(({lineId:Z,quantity:Y,reason:L})=>({lineId:Z,quantity:Y,reason:L}))),B(!0),o(await Ua(qa(t.type),{...D,idempotencyKey:he.current(D)})),B(!1)}return c`
    <form onSubmit=${ne}>
      <p>${t.description}</p>
      ${t.notice?c`<p class="notice">${t.notice}</p>`:null}
      ${La(r,K)}
      ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Po,{order:e,action:t,items:v,set:E,problems:K}):null}
      ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Do,{order:e,action:t,parcels:y,set:w,problems:K}):null}
      ${f?h(Oo,{address:u,before:m,read:p,set:_,problems:K}):null}
      ${Ha(t).map(j=>h(ko,{key:j,legend:l(Ma[j]??"form.kind"),name:j,choices:t.choices.filter(D=>D.field===j),value:s[j]??"",set:D=>i({...s,[j]:D}),problems:K}))}
      ${h(De,{label:l("form.message"),name:"message",value:a,set:d,problems:K,multiline:!0,maxLength:4e3})}
      ${h(At,{orderId:e.id,photos:g,set:b})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${x||xt(g)||f&&!p.form}>${x?l("form.sending"):l("form.send")}</button>
      </p>
    </form>
  `}function La(e,t){let n=e&&"refused"in e?e.refused:t.length?l("form.problems"):null,r=t.filter(o=>!/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(o.path));return n?c`<div class="notice bad" role="alert">
    <p>${n}</p>
    ${r.map(o=>c`<p>${o.message}</p>`)}
  </div>`:null}function Ha(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ba(e,t){let n=e.shipments.filter(r=>r.available).map(r=>r.shipment.id);return n.length===1?n:n.filter(r=>r===t)}var qa=e=>e.toLowerCase();async function Ua(e,t){try{let n=await M(e,{input:t}),r=Object.values(n)[0];return r.__typename==="HelpRequestFiled"?{filed:r.helpRequest}:r.__typename==="InvalidInput"?{problems:r.problems}:{refused:r.message,unavailable:r.__typename==="HelpActionUnavailable"}}catch(n){return{refused:ie(n)}}}function Ho(e){let{id:t}=e.named;return t?e.page(t):h(Fa,e)}function Fa({named:e,find:t,page:n,none:r,back:o}){let{number:s}=e,i=l("order.title",{number:s}),{data:a,failed:d,again:m}=dt(()=>t(s));if(Q(i),d&&!a)return h(V,{failed:d,again:m});if(!a)return h(pt,{title:i});let[u]=a;return u?a.length===1?n(u.id):Ga(i,e,a,o()):r(i)}function Ga(e,{number:t,help:n},r,o){return c`
    ${o}
    <h1>${e}</h1>
    <p>${l("orders.several",{number:t})}</p>
    <ul class="orders">
      ${r.map(s=>c`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${ue(s.id,n)}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">
              ${Lo("order.channel",s.channel)} ${Lo("desk.customer",s.customerId)}
              <span>${l("event.placed")} ${Ie(s.placedAt,s.timeZone)}</span>
              ${s.total?c`<bdi>${s.total.formatted}</bdi>`:null}
            </p>
          </div>
        </li>`)}
    </ul>
  `}var Lo=(e,t)=>t?c`<span>${l(e)} <bdi>${t}</bdi></span>`:null;function qo({order:e,shipment:t,place:n,open:r,changed:o}){return t.isNote?Wa(e,t,n):h(Va,{order:e,shipment:t,place:n,open:r,changed:o})}function Wa(e,t,n){return c`<li class="parcel"><h3>${yt(t,n)}</h3>${Uo(e,t)}</li>`}function Va({order:e,shipment:t,place:n,open:r,changed:o}){let s=bt(o),i=G(e,"REPORT_PACKAGE_NOT_RECEIVED"),a=i?.shipments.find(m=>m.shipment.id===t.id),d=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${yt(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${l("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${l("parcel.tracking")}</dt><dd>${Ka(t)}</dd></div>`:null}
        ${ja(t,H(e)).map(([m,u])=>Oe(m,u,e.timeZone))}
      </dl>
      ${Bo(t)||H(e)?null:c`<p class="hint">${l("parcel.prepared")}</p>`}
      ${A(t.returnedAt)?c`<p class="notice">${l("parcel.cameBack")}</p>`:null}
      ${Uo(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${d}>${l("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&Bo(t)?h(Ye,{action:i,actions:e.helpActions,open:r,chosen:t.id,part:a&&{open:a.available,reason:a.reason,openRequests:a.openRequests}}):null}
    </li>
  `}function Uo(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:r,quantity:o})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${r}><span dir="auto">${s?.title??l("parcel.goneLine")}</span> <span class="quantity">${l("order.times",{count:o})}</span></li>`})}
    </ul>
  `}var Bo=e=>T(e.shippedAt);function Ka({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function ja({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:r,returnedAt:o},s){return[[te(e)?l("event.shipBy"):l("event.shipped"),e],[te(t)?l("event.deliverBy"):l("event.delivered"),t],[Me(r),A(n)],[l("event.returned"),A(o)]].flatMap(([a,d])=>d&&!(s&&te(d))?[[a,d]]:[])}function Fo({unitPrice:e,measure:t,quantity:n}){let r=t??n;return e?`${e.formatted} ${l("order.times",{count:r})}`:l("order.quantity",{count:r})}function Go({order:e,request:t,write:n,changed:r}){let o=bt(r),s=pn(t.id),i=G(e,t.type)?.title,a=e.timeZone,d=()=>o.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${ro(t)}
      </div>
      <dl class="facts">
        ${ht(l("request.filedAt"),t.filedAt,a)} ${ht(l("request.answerBy"),te(t.answerBy)?t.answerBy:null,a)}
        ${Oe(l("request.replyBy"),t.replyByDay,a)} ${ht(l("request.closedAt"),t.closedAt,a)}
      </dl>
      ${to(t.answerBy,a)}
      ${Za(t,a)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${Et(t.attachments,kt)}
      ${o.shown}
      <div class="links">
        ${m(`${s}-write`,t.canReply,l("request.write"),()=>n(t))}
        ${m(`${s}-withdraw`,t.canWithdraw,l("request.withdraw"),d)}
      </div>
    </li>
  `;function m(u,_,f,p){return _?c`<button type="button" id=${u} class="link" aria-labelledby=${`${u} ${s}-title`} onClick=${p}>${f}</button>`:null}}function Za({chosen:e,details:t},n){return c`${e.map(({label:r})=>c`<p>${r}</p>`)} ${Ya(t,n)}`}function Ya(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?vt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${l("request.shipBy")}: ${Ie(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(za)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function za({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${l("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var yn=92,Wo=190,Rt=74,Vo=30,Ko=14,Ja=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],Qa=["shipBy","deliverBy"];function jo({order:e,now:t,children:n}){let r=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),o=el(e,r,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${l("windows.title")}</h2>
      <p class="hint">${l("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${tl(o,r,t,e.timeZone)}</div>
      <details>
        <summary>${l("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${ol(r,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function Xa(e,t,n){return t==="receivedAt"?Me(e.receiptConfirmed):t==="shipBy"&&!F(e)?l("event.readyBy"):l(n)}function el(e,t,n){let r=new Map,o=(i,a,d=i)=>{let m=Date.parse(i),u=r.get(m)??{at:m,day:d,names:[]};a&&!u.names.includes(a)&&u.names.push(a),r.set(m,u)};for(let[i,a,d]of Ja){let m=e[i];typeof m!="string"||H(e)&&Qa.includes(i)||i==="deliverBy"&&!F(e)||o(m,Xa(e,i,a),(d&&e[d])??m)}for(let{opensAt:i}of t)i&&o(i,"");for(let{closesAt:i,lastDay:a}of t)i&&o(i,"",a??i);return o(new Date(n).toISOString(),l("windows.now")),[...r.values()].sort((i,a)=>i.at-a.at).map(i=>({...i,now:i.at===n}))}function tl(e,t,n,r){let o=Wo+e.length*yn,s=Rt+t.length*Vo+10,i=m=>Le?o-m:m,a=m=>Wo+yn/2+e.findIndex(u=>u.at===m)*yn,d=(m,u)=>({x:Math.min(i(m),i(u)),width:Math.max(2,Math.abs(u-m))});return c`
    <svg class="windows" viewBox=${`0 0 ${o} ${s}`} width=${o} height=${s} aria-hidden="true">
      ${e.map(m=>{let u=i(a(m.at));return c`
          <g key=${m.at} class=${m.now?"mark now":m.at>n?"mark to-come":"mark"}>
            <line x1=${u} x2=${u} y1=${Rt-8} y2=${s-4} />
            ${m.names.slice(0,3).map((_,f)=>c`<text x=${u} y=${14+13*f} text-anchor="middle">${rl(_)}</text>`)}
            <text class="day" x=${u} y=${Rt-14} text-anchor="middle">${dr(m.day,r)}</text>
          </g>
        `})}
      ${t.map((m,u)=>{let _=Rt+u*Vo,f=nl(m,a,o);return c`
          <g key=${m.id} class=${`window ${m.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${_+Ko} text-anchor="start">${m.title}</text>
            ${f?c`<rect y=${_+3} height=${Ko} rx="4" ...${d(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function nl(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let r=t(Date.parse(e.opensAt)),o=e.closesAt?t(Date.parse(e.closesAt)):n-6;return o>r?{from:r,to:o}:null}var rl=e=>e.length>15?`${e.slice(0,14)}…`:e;function ol(e,t){return c`
    <table>
      <thead><tr><th scope="col">${l("windows.help")}</th><th scope="col">${l("windows.opens")}</th><th scope="col">${l("windows.closes")}</th><th scope="col">${l("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?de(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?de(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??l("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}function Tt(e,t){let[n,r]=$({items:gn(e),cursor:$n(e)});R(()=>r(m=>sl(m,e)),[e]);let[o,s]=$(null),{items:i,cursor:a}=n;return a?{items:i,earlier:async()=>{try{let m=await t(a);m&&r(u=>({items:Zo(gn(m),u.items),cursor:$n(m)})),s(null)}catch(m){s(m)}},failed:o}:{items:i,earlier:null,failed:o}}function St({earlier:e,failed:t}){return t?h(V,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${l("conversation.earlier")}</button></p>`:null}function sl(e,t){let n=gn(t);return n.some(o=>e.items.some(s=>s.id===o.id))?{...e,items:Zo(e.items,n)}:{items:n,cursor:$n(t)}}function Zo(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var gn=e=>e.edges.map(t=>t.node).reverse(),$n=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var il=2e4;function zo({order:e,timeline:t,about:n,setAbout:r,changed:o}){let s=Tt(t,a=>It(e.id,{after:a}));R(()=>{cl(e.id,t)},[t]);let i=Yo(t);return R(()=>{let a=!1,m=setInterval(async()=>{if(document.visibilityState!=="visible")return;let u=await It(e.id,{first:1}).then(Yo,()=>null);(u!==i||a)&&o(),a=u===null},il);return()=>clearInterval(m)},[e.id,i]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${l("conversation.title")}</h2>
      ${St(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(a=>al(a,e.timeZone))}</ol></div>
      ${h(ll,{order:e,about:n,setAbout:r,sent:o})}
    </section>
  `}function al(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,r=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${Ce(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${l("conversation.new")}</span>`:null}
      </p>
      ${r?c`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?Et(e.attachments,kt):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${l("conversation.answerWanted")}</p>`:null}
    </li>
  `}function ll({order:e,about:t,setAbout:n,sent:r}){let[o,s]=$(""),[i,a]=$([]),[d,m]=$([]),[u,_]=$(""),[f,p]=$(!1),y=O(ye()),w=e.helpRequests.edges.map(b=>b.node).filter(b=>b.canReply),v=w.some(b=>b.id===t)?t:"";async function E(b){b.preventDefault();let x={orderId:e.id,text:o,helpRequestId:v||null,attachmentIds:wt(i)};p(!0);try{let{postMessage:B}=await M("post_message",{input:{...x,idempotencyKey:y.current(x)}}),he=B.__typename==="MessagePosted";m(B.__typename==="InvalidInput"?B.problems:[]),_(he?l("conversation.sent"):Je(B)),he&&(s(""),a([]),y.current=ye(),await r())}catch(B){_(ie(B))}p(!1)}let g=w.map(b=>({value:b.id,label:G(e,b.type)?.title??b.stateText}));return c`
    <form class="composer" onSubmit=${E}>
      ${g.length?h(fe,{label:l("conversation.about"),name:"helpRequestId",choices:g,value:v,set:n,problems:d,empty:l("conversation.order")}):null}
      ${h(De,{label:l("conversation.message"),name:"text",value:o,set:s,problems:d,multiline:!0,required:!0,maxLength:4e3})}
      ${h(At,{orderId:e.id,photos:i,set:a})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||xt(i)}>${f?l("form.sending"):l("conversation.send")}</button>
        <span role="status">${u}</span>
      </p>
    </form>
  `}async function It(e,t){return(await M("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var Yo=e=>e?.edges[0]?.node.id;async function cl(e,{edges:t}){let n=t[0]?.node;!n||!t.some(r=>r.node.unread)||await M("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var Ee={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},ul=Object.values(Ee).flat();function Jo(e){return h(Ho,{named:e,find:async t=>(await M("orders_numbered",{number:t})).ordersNumbered,page:t=>h(dl,{id:t,help:e.help}),none:Xo,back:Qo})}var Qo=()=>c`<p class="back"><a href=${Qt}>${l("order.back")}</a></p>`;function Xo(e){return c`<h1>${e}</h1><p>${l("order.none")}</p><p><a class="button" href=${Qt}>${l("orders.title")}</a></p>`}function dl({id:e,help:t}){let{data:n,failed:r,again:o}=dt(async()=>{let[{order:i},a]=await Promise.all([M("order_details",{id:e}),It(e)]);return{order:i,timeline:a,at:Date.now()}}),s=n?.order?l("order.title",{number:n.order.number}):l("orders.title");return Q(s),r&&!n?h(V,{failed:r,again:o}):n?!n.order||!n.timeline?Xo(s):c`
    ${r?h(V,{failed:r,again:o}):null}
    ${h(pl,{order:n.order,timeline:n.timeline,at:n.at,title:s,help:t,again:o})}
  `:h(pt,{title:s})}function pl({order:e,timeline:t,at:n,title:r,help:o,again:s}){let[i,a]=$(null),[d,m]=$(""),u=(p,y)=>a({type:p,chosen:y}),_=()=>a(p=>p===i?null:p),f=G(e,i?.type);return R(()=>{let p=G(e,o);p?.state==="AVAILABLE"&&a({type:p.type}),S&&history.replaceState(null,"",ue(e.id))},[]),c`
    ${Qo()}
    <div class="order-head">
      <h1>${r}</h1>
      ${no(e)}
    </div>
    <div class="columns">
      ${hl({order:e,open:u})} ${yl({order:e,open:u})} ${gl({order:e,open:u})}
    </div>
    ${vl({order:e,open:u})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${l("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((p,y)=>h(qo,{key:p.id,order:e,shipment:p,place:y,open:u,changed:s}))}</ul>
      ${e.shipments.every(p=>p.isNote)?fl({order:e,open:u}):null}
    </section>
    ${h(jo,{order:e,now:n},Ae(ml(e),{order:e,open:u}))}
    ${h(bl,{order:e,setAbout:m,changed:s})}
    ${h(zo,{order:e,timeline:t,about:d,setAbout:m,changed:s})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${l("order.noLonger")}</h2>
      ${Ae(Ee.end,{order:e,open:u})}
    </section>
    ${i&&f?h(No,{key:i,order:e,action:f,chosen:i.chosen,open:u,close:_,changed:s}):null}
  `}function Ae(e,{order:t,open:n}){return e.flatMap(o=>G(t,o)??[]).map(o=>h(Ye,{key:o.type,action:o,actions:t.helpActions,open:n}))}var ml=e=>e.helpActions.map(t=>t.type).filter(t=>!ul.includes(t));function fl({order:e,open:t}){return c`
    ${F(e)?c`<p>${l(H(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${Ae(Ee.parcels,{order:e,open:t})}
  `}function hl({order:e,open:t}){let n=[[l("event.placed"),e.placedAt],[l("event.paid"),A(e.paidAt)],_t(e),..._l(e),[gt(e.deliverBy),H(e)||!F(e)||A(e.deliveredAt)?null:e.deliverByDay],[l("event.delivered"),A(e.deliveredAt)],[Me(e.receiptConfirmed),A(e.receivedAt)],[l("event.cancelled"),A(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${l("order.progress")}</h2>
      <dl class="facts">
        ${Qr(l("order.channel"),e.channel)} ${n.map(([r,o])=>Oe(r,o,e.timeZone))}
      </dl>
      ${Ae(Ee.progress,{order:e,open:t})}
    </section>
  `}function _l({firstShippedAt:e,firstHandedOverAt:t}){return[[l("event.shipped"),A(e)],[l("event.handedOver"),A(t)]].sort(([,r],[,o])=>String(r).localeCompare(String(o)))}function yl({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${l("order.address")}</h2>
      ${e.shippingAddress?vt(e.shippingAddress):c`<p>${l("order.noAddress")}</p>`}
      ${Ae(Ee.address,{order:e,open:t})}
    </section>
  `}function gl({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${l("order.payment")}</h2>
      ${$l(e)}
      ${on(e.payment)?c`<p>${on(e.payment)}</p>`:null}
      ${Ae(Ee.payment,{order:e,open:t})}
    </section>
  `}function $l({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${Xr(t)}
      ${e?c`<div><dt>${l("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${l("order.noTotal")}</p>`}
  `}function vl({order:e,open:t}){let n=G(e,"RETURN_OR_REPLACE_ITEMS"),r=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${l("order.items")}</h2>
      ${ft(e.lines)?c`<p>${l("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(o=>{let s=n?.lines.find(i=>i.line.id===o.id);return c`
            <li key=${o.id}>
              ${h(ze,{title:o.title,imageUrl:o.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${o.title}</h3>
                <p class="hint">${Fo(o)}</p>
                ${zr(o,e.timeZone)}
                ${n&&!r&&s?h(Ye,{action:n,actions:e.helpActions,open:t,chosen:o.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${r?Ae(Ee.items,{order:e,open:t}):null}
    </section>
  `}function bl({order:e,setAbout:t,changed:n}){let r=async i=>(await M("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,o=Tt(e.helpRequests,r);if(o.items.length===0)return null;let s=i=>{t(i.id);let a=document.querySelector(".composer textarea");a instanceof HTMLElement&&a.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${l("order.requests")}</h2>
      <ul class="requests">${[...o.items].reverse().map(i=>h(Go,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${St(o)}
    </section>
  `}function es(e,t){t.addEventListener("click",n=>{let r=n.target.closest("a");if(!r||n.defaultPrevented||n.button!==0||wl(n))return;let[o,s]=xl(r);if(!o)return;let i=new CustomEvent(o,{detail:s,bubbles:!0,composed:!0,cancelable:!0});e.dispatchEvent(i)||n.preventDefault()})}var wl=e=>e.ctrlKey||e.metaKey||e.shiftKey||e.altKey;function xl(e){if(e.dataset.leadsTo==="sign-in")return["order-help-sign-in",{}];if(!e.href.startsWith(re))return[null];let{pathname:t,searchParams:n}=new URL(e.href);if(t===new URL(re).pathname&&!n.size)return["order-help-back",{}];if(t!==new URL("order.html",re).pathname)return[null];let r=n.get("number")??e.closest("[data-number]")?.getAttribute("data-number")??null;return["order-help-open",{id:n.get("id"),number:r,help:n.get("help")}]}function ts(e,t){let n=()=>{for(let o of e.querySelectorAll("h1, h2, h3, h4"))o.setAttribute("aria-level",String(Math.min(Number(o.tagName.slice(1))-1+t(),6)))},r=new MutationObserver(n);return r.observe(e,{childList:!0,subtree:!0}),n(),()=>r.disconnect()}function ns(e,t,n){let r=n.map(i=>Object.assign(document.createElement("link"),{rel:"stylesheet",href:i})),o=r.map(i=>new Promise(a=>["load","error"].map(d=>i.addEventListener(d,a)))),s=new Promise(i=>setTimeout(i,3e3));t.hidden=!0,e.append(...r,t),Al(e),Promise.race([Promise.all(o),s]).then(()=>{t.hidden=!1})}function Al(e){let t=new CSSStyleSheet;t.replaceSync(".reader { font-size: medium }"),e.adoptedStyleSheets.push(t);let n=Object.assign(document.createElement("span"),{className:"reader"});e.append(n),t.replaceSync(`:host { --rem: ${getComputedStyle(n).fontSize} }`),n.remove()}tt.origin=new URL(import.meta.url).origin;var Qe=class extends HTMLElement{static observedAttributes=["api","heading-level"];#e=null;#t=()=>{};set token(t){En(t)}connectedCallback(){this.#e??=this.#r(),this.#t=ts(this.#e,()=>Number(this.getAttribute("heading-level"))||2),this.#n()}disconnectedCallback(){this.#t(),this.#e&&qe(null,this.#e)}attributeChangedCallback(){this.isConnected&&this.#e&&this.#n()}view(){return null}#n(){let t=this.getAttribute("api");t&&(tt.origin=t.replace(/\/$/,"")),this.#e&&qe(this.view(),this.#e)}#r(){El(this);let t=this.attachShadow({mode:"open"}),n=document.createElement("div");return n.className="order-help",n.lang=P,n.dir=Le?"rtl":"ltr",es(this,n),ns(t,n,On),n}},vn=class extends Qe{view(){return h(xo,{})}},bn=class extends Qe{static observedAttributes=[...Qe.observedAttributes,"order-id","number","help"];view(){let t=s=>this.getAttribute(s)??"",[n,r,o]=[t("order-id"),t("number"),t("help")];return!n&&!r?null:h(Jo,{key:JSON.stringify([n,r,o]),id:n,number:r,help:o})}};function El(e){if(!Object.hasOwn(e,"token"))return;let{token:t}=e;Reflect.deleteProperty(e,"token"),e.token=t}customElements.define("order-help-orders",vn);customElements.define("order-help-order",bn);
