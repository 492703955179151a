var x=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var S=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var v=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var b=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var k={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var{orderHelp:p}=document.documentElement.dataset,s=p!==void 0,f=!!p?.startsWith("desk"),O=s?"":new URL("../",import.meta.url).href;var u=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,l=R("localStorage"),o=R("sessionStorage");function R(e){let t=Y(e),r=n=>`${e} ${n}`;return{get:n=>u.get(r(n))??t?.getItem(n)??null,set(n,i){try{if(!t)throw new Error(e);t.setItem(n,i),u.delete(r(n))}catch{u.set(r(n),i)}},remove(n){u.delete(r(n)),t?.removeItem(n)},keys(){let n=t?Array.from({length:t.length},(a,J)=>t.key(J)??""):[],i=[...u.keys()].filter(a=>a.startsWith(r("")));return[...n,...i.map(a=>a.slice(r("").length))]}}}function Y(e){try{return globalThis[e]}catch{return null}}var Q="language";var X={no:"nb",nn:"nb",iw:"he"},E=k,c=ee([...s?[l.get(Q)]:te(),...navigator.languages]),T=E[c]?.direction==="rtl";function ee(e){for(let t of e){let r=t?.split("-")[0]?.toLowerCase()??"",n=X[r]??r;if(n in E)return n}return"en"}function te(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var d=f?"desk-token":"token",h=`owner:${d}`,g=`signed-out:${d}`,re=`draft:${d}:`;var $={source:null,token:null,coming:null};function q(){return w(),s?l.get(d):$.token}function D(e){l.set(d,e),w()}function I(e){return w(),N(e)===o.get(h)}function w(){let e=s?l.get(d):$.token,t=l.get(g)??"",r=t!==(o.get(g)??""),n=r?null:o.get(h),i=e?N(e):n;if(!r&&i===n)return!1;for(let a of o.keys())a.startsWith(re)&&o.remove(a);return o.set(g,t),i===null?o.remove(h):o.set(h,i),!0}var N=e=>String(oe(e)??ne(e)),ne=e=>`#${[...e].reduce((t,r)=>Math.imul(t,31)+r.charCodeAt(0)|0,0)}`;function oe(e){try{let[,t=""]=e.split("."),r=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(r)).sub}catch{return}}var se={origin:""};function C(e,t,r,n){return fetch(se.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${n}`,"accept-language":c},body:JSON.stringify({query:t,variables:r})})}var L=(e,t)=>`${e} ${JSON.stringify(t)}`;var _=e=>new URL(`../texts/${e}.json`,import.meta.url).href,P=new URL("../shop/shop.json",import.meta.url).href,Ue=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);function y(e){return new URLSearchParams(location.search).get(e)??""}var B=()=>s?history.state?.list??null:null;var ie=20,ae=50,le=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function ce({show:e,search:t},r=null,n=0){return{first:Math.min(Math.max(n,ie),ae),after:r,show:e,search:t}}function de(){return s?{show:le.find(t=>t===y("show"))??null,search:y("search").trim()||null}:{show:null,search:null}}var ue=e=>({id:e}),me=e=>({id:e,newestFirst:!0});function U(e){let t=y("id");return e==="order"&&t?[["order_details",ue(t)],["order_timeline",me(t)]]:e!=="orders"?[]:[["my_orders",ce(de(),null,B()?.orders)],["order_counts",{}]]}var H=f?"asked:desk-token":"asked:token",pe=36e5;function fe(e=m()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}function M(){let e=he();if(!e)return"stays";let t=ge();if(t===null&&!Ae()&&!I(e))return"asks";D(e),ye();let r=we(t||m());return r===m()?"stays":(location.replace(r),"leaves")}var he=()=>new URLSearchParams(location.hash.slice(1)).get("token"),ye=()=>history.replaceState(history.state,"",m()),m=()=>location.pathname.replace(/^\/+/,"/")+location.search;function ge(){let{wanted:e="",at:t=0}=JSON.parse(o.get(H)??"{}");return o.remove(H),Date.now()-t<pe?e:null}function we(e){let{origin:t,pathname:r,search:n}=new URL(e,location.href);return t===location.origin?r+n:m()}function Ae(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(fe(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}var xe={my_orders:x,order_counts:S,order_details:v,order_timeline:b};document.documentElement.lang=c;document.documentElement.dir=T?"rtl":"ltr";var j=e=>fetch(e).then(t=>t.ok?t.json():null),F=M(),A=F==="stays"?q():null,W={texts:j(_(c)),shop:j(P),token:A,answers:new Map,leaves:F==="leaves"};Object.assign(globalThis,{orderHelpStarted:W});if(A)for(let[e,t]of U(p)){let r=C("/graphql",xe[e]??"",t,A);r.catch(()=>{}),W.answers.set(L(e,t),r)}
