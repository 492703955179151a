var A=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var x=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var v=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var k={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var l=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,a=b("localStorage"),o=b("sessionStorage");function b(e){let t=J(e),r=n=>`${e} ${n}`;return{get:n=>l.get(r(n))??t?.getItem(n)??null,set(n,s){try{if(!t)throw new Error(e);t.setItem(n,s),l.delete(r(n))}catch{l.set(r(n),s)}},remove(n){l.delete(r(n)),t?.removeItem(n)},keys(){let n=t?Array.from({length:t.length},(i,M)=>t.key(M)??""):[],s=[...l.keys()].filter(i=>i.startsWith(r("")));return[...n,...s.map(i=>i.slice(r("").length))]}}}function J(e){try{return globalThis[e]}catch{return null}}var z="language",V={no:"nb",nn:"nb",iw:"he"},E=k,c=Z([a.get(z),Y(),...navigator.languages]),R=E[c]?.direction==="rtl";function Z(e){for(let t of e){let r=t?.split("-")[0]?.toLowerCase()??"",n=V[r]??r;if(n in E)return n}return"en"}function Y(){return document.documentElement.dataset.page?null:document.documentElement.lang}var h=!!document.documentElement.dataset.page?.startsWith("desk"),d=h?"desk-token":"token",m=`owner:${d}`,f=`signed-out:${d}`,Q=`draft:${d}:`;function y(){return g(),a.get(d)}function T(e){a.set(d,e),g()}function O(e){return g(),$(e)===o.get(m)}function g(){let e=a.get(d),t=a.get(f)??"",r=t!==(o.get(f)??""),n=r?null:o.get(m),s=e?$(e):n;if(!r&&s===n)return!1;for(let i of o.keys())i.startsWith(Q)&&o.remove(i);return o.set(f,t),s===null?o.remove(m):o.set(m,s),!0}var $=e=>String(ee(e)??X(e)),X=e=>`#${[...e].reduce((t,r)=>Math.imul(t,31)+r.charCodeAt(0)|0,0)}`;function ee(e){try{let[,t=""]=e.split("."),r=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(r)).sub}catch{return}}var te={origin:""};function q(e,t,r,n){return fetch(te.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${n}`,"accept-language":c},body:JSON.stringify({query:t,variables:r})})}var D=(e,t)=>`${e} ${JSON.stringify(t)}`;var I=e=>new URL(`../texts/${e}.json`,import.meta.url).href,N=new URL("../shop/shop.json",import.meta.url).href;function p(e){return new URLSearchParams(location.search).get(e)??""}var C=()=>history.state?.list??null;var re=20,ne=50,oe=["NEEDS_ANSWER","OPEN_REQUESTS","ON_THE_WAY","PAST"];function se({show:e,search:t},r=null,n=0){return{first:Math.min(Math.max(n,re),ne),after:r,show:e,search:t}}function ie(){return{show:oe.find(t=>t===p("show"))??null,search:p("search").trim()||null}}var ae=e=>({id:e}),ce=e=>({id:e,newestFirst:!0});function L(e){let t=p("id");return e==="order"&&t?[["order_details",ae(t)],["order_timeline",ce(t)]]:e!=="orders"?[]:[["my_orders",se(ie(),null,C()?.orders)],["order_counts",{}]]}var _=h?"asked:desk-token":"asked:token",de=36e5;function le(e=u()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}function P(){let e=ue();if(!e)return"stays";let t=pe();if(t===null&&!he()&&!O(e))return"asks";T(e),me();let r=fe(t||u());return r===u()?"stays":(location.replace(r),"leaves")}var ue=()=>new URLSearchParams(location.hash.slice(1)).get("token"),me=()=>history.replaceState(history.state,"",u()),u=()=>location.pathname.replace(/^\/+/,"/")+location.search;function pe(){let{wanted:e="",at:t=0}=JSON.parse(o.get(_)??"{}");return o.remove(_),Date.now()-t<de?e:null}function fe(e){let{origin:t,pathname:r,search:n}=new URL(e,location.href);return t===location.origin?r+n:u()}function he(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(le(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}var ye={my_orders:A,order_counts:S,order_details:x,order_timeline:v},{page:ge}=document.documentElement.dataset;document.documentElement.lang=c;document.documentElement.dir=R?"rtl":"ltr";var B=e=>fetch(e).then(t=>t.ok?t.json():null),U=P(),w=U==="stays"?y():null,H={texts:B(I(c)),shop:B(N),token:w,answers:new Map,leaves:U==="leaves"};Object.assign(globalThis,{orderHelpStarted:H});if(w)for(let[e,t]of L(ge)){let r=q("/graphql",ye[e]??"",t,w);r.catch(()=>{}),H.answers.set(D(e,t),r)}
