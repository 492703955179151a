var c=`# A page of the viewer's orders, newest first, with the help links of the list.
# {"first": 20, "after": null}
query MyOrders($first: Int! = 20, $after: String) {
  orders(first: $first, after: $after) {
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
        cancelledAt
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
          imageUrl
        }
        availableHelpActions(on: LIST) {
          id
          type
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;var l=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var u=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var m={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var T="language",D={no:"nb",nn:"nb",iw:"he"},p=m,o=C([P(T),O(),...navigator.languages]),f=p[o]?.direction==="rtl";function C(e){for(let t of e){let r=t?.split("-")[0]?.toLowerCase()??"",n=D[r]??r;if(n in p)return n}return"en"}function O(){return document.documentElement.dataset.page?null:document.documentElement.lang}function P(e){try{return localStorage.getItem(e)}catch{return null}}var h="wanted",N="draft:",B={};function s(e){L(e);let t=B[e]??localStorage.getItem(e);return t&&!_(t)?t:null}var g=()=>location.pathname+location.search;function L(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;let r=localStorage.getItem(e);r&&y(r)!==y(t)&&U(),localStorage.setItem(e,t),history.replaceState(history.state,"",g());let n=sessionStorage.getItem(h);sessionStorage.removeItem(h),n&&n!==g()&&location.replace(n)}function U(){let e=Array.from({length:sessionStorage.length},(t,r)=>sessionStorage.key(r)??"");for(let t of e)t.startsWith(N)&&sessionStorage.removeItem(t)}var y=e=>String(A(e).sub??"");function _(e){let{exp:t}=A(e);return typeof t=="number"&&t*1e3<=Date.now()}function A(e){try{let[,t=""]=e.split("."),r=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(r))}catch{return{}}}var a=class extends Error{};var j={origin:""};function w(e,t,r,n){let d=s(n);if(!d)throw new a;return fetch(j.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${d}`,"accept-language":o},body:JSON.stringify({query:t,variables:r})})}var x=(e,t)=>`${e} ${JSON.stringify(t)}`;var S=e=>new URL(`../texts/${e}.json`,import.meta.url).href,b=new URL("../shop/shop.json",import.meta.url).href;function i(e){return new URLSearchParams(location.search).get(e)??""}var H=20,F=({show:e,search:t},r=null,n=H)=>({first:n,after:r,show:e,search:t}),M=()=>({show:i("show")||null,search:i("search")||null}),J=e=>({id:e}),K=e=>({id:e,newestFirst:!0});function v(e){let t=i("id");return e==="order"&&t?[["order_details",J(t)],["order_timeline",K(t)]]:e==="orders"?[["my_orders",F(M())]]:[]}var z={my_orders:c,order_details:l,order_timeline:u},{page:G}=document.documentElement.dataset;document.documentElement.lang=o;document.documentElement.dir=f?"rtl":"ltr";var R=e=>fetch(e).then(t=>t.ok?t.json():null),E={texts:R(S(o)),shop:R(b),answers:new Map};Object.assign(globalThis,{orderHelpStarted:E});if(s("token"))for(let[e,t]of v(G)){let r=w("/graphql",z[e]??"",t,"token");r.catch(()=>{}),E.answers.set(x(e,t),r)}
