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
`;var u=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var m=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var p={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var D="language",O={no:"nb",nn:"nb",iw:"he"},f=p,o=C([P(D),N(),...navigator.languages]),g=f[o]?.direction==="rtl";function C(e){for(let t of e){let r=t?.split("-")[0]?.toLowerCase()??"",n=O[r]??r;if(n in f)return n}return"en"}function N(){return document.documentElement.dataset.page?null:document.documentElement.lang}function P(e){try{return localStorage.getItem(e)}catch{return null}}var h="wanted",a="owner:";var B="draft:",L={};function s(e){U(e);let t=L[e]??localStorage.getItem(e);return!t||j(t)?null:(sessionStorage.setItem(a+e,S(t)),t)}var y=()=>location.pathname+location.search;function U(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(a+e)!==S(t)&&_(e),localStorage.setItem(e,t),history.replaceState(history.state,"",y());let r=sessionStorage.getItem(h);sessionStorage.removeItem(h),r&&r!==y()&&location.replace(r)}function _(e){sessionStorage.removeItem(a+e);let t=Array.from({length:sessionStorage.length},(r,n)=>sessionStorage.key(n)??"");for(let r of t)r.startsWith(B)&&sessionStorage.removeItem(r)}var S=e=>String(A(e).sub??"");function j(e){let{exp:t}=A(e);return typeof t=="number"&&t*1e3<=Date.now()}function A(e){try{let[,t=""]=e.split("."),r=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(r))}catch{return{}}}var d=class extends Error{};var H={origin:""};function w(e,t,r,n){let l=s(n);if(!l)throw new d;return fetch(H.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${l}`,"accept-language":o},body:JSON.stringify({query:t,variables:r})})}var x=(e,t)=>`${e} ${JSON.stringify(t)}`;var v=e=>new URL(`../texts/${e}.json`,import.meta.url).href,I=new URL("../shop/shop.json",import.meta.url).href;function i(e){return new URLSearchParams(location.search).get(e)??""}var F=20,M=({show:e,search:t},r=null,n=F)=>({first:n,after:r,show:e,search:t}),K=()=>({show:i("show")||null,search:i("search")||null}),G=e=>({id:e}),J=e=>({id:e,newestFirst:!0});function b(e){let t=i("id");return e==="order"&&t?[["order_details",G(t)],["order_timeline",J(t)]]:e==="orders"?[["my_orders",M(K())]]:[]}var W={my_orders:c,order_details:u,order_timeline:m},{page:z}=document.documentElement.dataset;document.documentElement.lang=o;document.documentElement.dir=g?"rtl":"ltr";var E=e=>fetch(e).then(t=>t.ok?t.json():null),R={texts:E(v(o)),shop:E(I),answers:new Map};Object.assign(globalThis,{orderHelpStarted:R});if(s("token"))for(let[e,t]of b(z)){let r=w("/graphql",W[e]??"",t,"token");r.catch(()=>{}),R.answers.set(x(e,t),r)}
