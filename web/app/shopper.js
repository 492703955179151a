var Kt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var jt="language",jr={no:"nb",nn:"nb",iw:"he"},Me=Kt,R=Zr([Yr(jt),zr(),...navigator.languages]),Oe=Me[R]?.direction==="rtl";function Zt(e){localStorage.setItem(jt,e),location.reload()}function Zr(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=jr[n]??n;if(r in Me)return r}return"en"}function zr(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Yr(e){try{return localStorage.getItem(e)}catch{return null}}var ft="wanted",Ne="owner:",zt="signed-out:",Jr="draft:",Yt={};function ke(e){Qr(e);let t=Yt[e]??localStorage.getItem(e);return!t||Xr(t)?null:(sessionStorage.setItem(Ne+e,gt(t)),t)}function ht(e){Yt[e]=void 0,localStorage.removeItem(e)}function _t(e){ht(e),localStorage.setItem(zt+e,String(Date.now())),Pe(e),location.assign(yt(""))}function Jt(e,t){addEventListener("storage",({key:n,newValue:r})=>{n===zt+e&&(Pe(e),t());let o=gt(r??"");n!==e||!r||o===sessionStorage.getItem(Ne+e)||(Pe(e),t())})}function Qt(){sessionStorage.setItem(ft,De())}function yt(e=De()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var De=()=>location.pathname+location.search;function Qr(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ne+e)!==gt(t)&&Pe(e),localStorage.setItem(e,t),history.replaceState(history.state,"",De());let n=sessionStorage.getItem(ft);sessionStorage.removeItem(ft),n&&n!==De()&&location.replace(n)}function Pe(e){sessionStorage.removeItem(Ne+e);let t=Array.from({length:sessionStorage.length},(n,r)=>sessionStorage.key(r)??"");for(let n of t)n.startsWith(Jr)&&sessionStorage.removeItem(n)}var gt=e=>String(Xt(e).sub??"");function Xr(e){let{exp:t}=Xt(e);return typeof t=="number"&&t*1e3<=Date.now()}function Xt(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var Q=class extends Error{},X=class extends Error{constructor(t,n){super(t),this.retryable=n}},eo={origin:""},ye=()=>globalThis.orderHelpStarted;function en(e,t,n){return async(r,o)=>{let s=t[r];if(!s)throw new Error(`There is no document ${r}.`);let a=await so(ro(r,o)??to(e,s,o,n));if(a.status===401)throw ht(n),new Q;if(a.status>=500||a.status===429)throw new X(a.statusText,!0);return ao(a)}}function to(e,t,n,r){let o=ke(r);if(!o)throw new Q;return fetch(eo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":R},body:JSON.stringify({query:t,variables:n})})}var no=(e,t)=>`${e} ${JSON.stringify(t)}`;function ro(e,t){let n=no(e,t),r=ye()?.answers.get(n);return ye()?.answers.delete(n),r}function le(){let[e,t]=["",""];return n=>{let r=JSON.stringify(n);return r!==e&&([e,t]=[r,oo()]),t}}function oo(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function so(e){try{return await e}catch(t){throw new X(String(t),!0)}}async function ao(e){let t;try{t=await e.json()}catch{throw new X(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new X(n.message,n.extensions?.retryable??!1);return t.data}var tn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,$t=new URL("../shop/shop.json",import.meta.url).href;var L=await io();function nn(e){return typeof e=="string"?e:e[R]??e.en??Object.values(e)[0]??""}var rn=()=>L.logo?new URL(L.logo,$t).href:null;async function io(){return await(ye()?.shop??fetch($t).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var lo={...await _o(),...L.texts?.[R]},co=new Intl.PluralRules(R),on=new Intl.NumberFormat(R),uo=new Intl.DateTimeFormat().resolvedOptions().timeZone,po=ge(()=>({dateStyle:"long"})),mo=ge(()=>({day:"numeric",month:"short"})),Oa=ge(()=>({weekday:"short",day:"numeric",month:"short"})),Da=ge(()=>({day:"numeric",month:"short",year:"numeric"})),Pa=ge(()=>({year:"numeric"})),fo=ge(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===uo?void 0:"short"}));function l(e,t={}){let n=lo[e]??e;return(typeof n=="string"?n:n[co.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(o,s)=>{let a=t[s];return typeof a=="number"?on.format(a):a??o})}var Le=e=>on.format(e),ee=(e,t)=>po(ln(e,t)).format(new Date(e)),sn=(e,t)=>mo(ln(e,t)).format(new Date(e));var qe=(e,t)=>fo(t).format(new Date(e)),an=e=>new Intl.DateTimeFormat(R,{timeStyle:"short"}).format(e),ln=(e,t)=>e.includes("T")?t:"UTC";function ge(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(R,{...e(n),timeZone:n});return t.set(n,r),r}}var vt=e=>ho.of(e)??e,ho=new Intl.DisplayNames(R,{type:"region"});async function _o(){let e=await(ye()?.texts??fetch(tn(R)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${R}" are missing.`);return e}var cn=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var un=`# One attachment: its state, and a URL to download the file.
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
`;var dn=`# Cancels an order that the warehouse has not started to pack.
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
`;var pn=`# Changes the shipping address of an order.
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
`;var mn=`# Asks about the progress of a late order.
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
`;var fn=`# Confirms the receipt of parcels.
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
`;var hn=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var _n=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var yn=`# Marks the timeline as read up to an item.
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
`;var gn=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var $n=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var vn=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var bn=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var wn=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var xn=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var An=`# Sends the shop a message about an open request or the order as a whole.
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
`;var kn=`# Asks about customs, duty or tax.
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
`;var Rn=`# Reports parcels that did not arrive.
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
`;var In=`# Reports a problem with a payment.
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
`;var Tn=`# Requests to return items for a refund or a replacement.
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
`;var Cn=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Sn=`# Withdraws an open help request.
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
`;var En={address_form:cn,attachment:un,cancel_order:dn,change_shipping_address:pn,check_order_progress:mn,confirm_receipt:fn,create_attachment_upload:hn,help_request:_n,mark_timeline_read:yn,my_orders:gn,node:$n,order_counts:vn,order_details:bn,order_timeline:wn,orders_numbered:xn,post_message:An,report_customs_duty_issue:kn,report_package_not_received:Rn,resolve_payment_issue:In,return_or_replace_items:Tn,viewer:Cn,withdraw_help_request:Sn};var I=en("/graphql",En,"token");var On=function(e,t,n,r){var o;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],i=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?r[0]=i:a===4?r[1]=Object.assign(r[1]||{},i):a===5?(r[1]=r[1]||{})[t[++s]]=i:a===6?r[1][t[++s]]+=i+"":a?(o=e.apply(i,On(e,i,n,["",null])),r.push(o),i[0]?t[0]|=2:(t[s-2]=0,t[s]=o)):r.push(i)}return r},Mn=new Map;function Dn(e){var t=Mn.get(this);return t||(t=new Map,Mn.set(this,t)),(t=On(this,t.get(e)||(t.set(e,t=(function(n){for(var r,o,s=1,a="",i="",d=[0],p=function(f){s===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,f,a):s===3&&(f||a)?(d.push(3,f,a),s=2):s===2&&a==="..."&&f?d.push(4,f,0):s===2&&a&&!f?d.push(5,0,!0,a):s>=5&&((a||!f&&s===5)&&(d.push(s,0,a,o),s=6),f&&(d.push(s,f,0,o),s=6)),a=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var _=0;_<n[u].length;_++)r=n[u][_],s===1?r==="<"?(p(),d=[d],s=3):a+=r:s===4?a==="--"&&r===">"?(s=1,a=""):a=r+a[0]:i?r===i?i="":a+=r:r==='"'||r==="'"?i=r:r===">"?(p(),s=1):s&&(r==="="?(s=5,o=a,a=""):r==="/"&&(s<5||n[u][_+1]===">")?(p(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(p(),s=2):a+=r),s===3&&a==="!--"&&(s=4,d=d[0])}return p(),d})(e)),t),arguments,[])).length>1?t:t[0]}var A,Ln,Bo,te,bt,Ge,qn,He,Bn,xt,wt,Ho,Ie=Symbol.for("pv"),We={},Ve=[],Fo=/^m(i|n|o|s|text|space)$/,At=Array.isArray,kt=Ve.slice,ue=Object.assign;function ce(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var r,o,s,a={},i=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?kt.call(arguments,2):n),Re(e,a,r,o,null)}function Re(e,t,n,r,o){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ie,__v:o||++Ln,__i:-1,__u:0};return!o&&A.vnode&&A.vnode(s),s}function Ke(e){return e.children}function Fe(e,t){this.props=e,this.context=t,this.__g=0}function ne(e,t){if(t==null)return e.__&&ne(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ne(e)}function Uo(e){var t,n=e.__v,r=n.__e,o=[],s=[],a=e.__P;a&&((t=ue({constructor:Ie},n)).__v=n.__v+1,A.vnode&&A.vnode(t),Rt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[r]:null,o,r||ne(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Vn(o,t,s),n.__=n.__e=null,t.__e!=r&&Hn(t))}function Hn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Hn(e)}function Pn(e){(8&e.__g||(e.__g|=8,te.push(e),Ge++))&&bt==A.debounceRendering||((bt=A.debounceRendering)||queueMicrotask)(Fn)}function Fn(){try{for(var e,t=1;te.length;)te.length>t&&te.sort(qn),e=te.shift(),t=te.length,8&e.__g&&Uo(e)}finally{(Ge=te.length)&&(bt||queueMicrotask)(Fn)}}function Un(e,t,n,r,o,s,a,i,d,p,u){var _,f,m,y,k,v,x=r.__k||Ve,g=t.length;for(d=Go(n,t,x,d,g),_=0;_<g;_++)(m=n.__k[_])!=null&&(f=~m.__i&&x[m.__i]||We,m.__i=_,v=Rt(e,m,f,o,s,a,i,d,p,u),y=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&It(f.ref,null,m,f),m.ref&&u.push(m.ref,m.__c||y,m)),k=k||y,4&m.__u?(d=Gn(m,d,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&v!==void 0?d=v:y&&(d=y.nextSibling),m.__u&=-21);return n.__e=k,d}function Go(e,t,n,r,o){var s,a,i,d,p,u,_,f,m,y=n.length,k=y,v=0,x=0,g=e.__k=Array(o);for(s=0;s<o;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=g[s]=Re(null,a):At(a)?a=g[s]=Re(Ke,{children:a}):a.constructor===Ie&&a.__b?a=g[s]=Re(a.type,a.props,a.key,a.ref,a.__v):g[s]=a,d=s+v,a.__=e,a.__b=e.__b+1,i=null,~(p=a.__i=Wo(a,n,d,k))&&(k--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==d-1?v--:p==d+1?v++:p!=d&&(p>d?v--:v++,x=1)):(~p||(o>y?v--:o<y&&v++),typeof a.type!="function"&&(a.__u|=4))):g[s]=null;if(x){for(u=[],_=[],s=0;s<o;s++)if((a=g[s])&&16&a.__u){for(v=0,f=u.length;v<f;)u[m=v+f>>1]<a.__i?v=m+1:f=m;u[v]=a.__i,_[s]=v+1}for(v=u.length;s--;)_[s]&&(_[s]==v?v--:g[s].__u|=4)}if(k)for(s=0;s<y;s++)!(i=n[s])||2&i.__u||(i.__e==r&&(r=ne(i)),Tt(i,i));return r}function Gn(e,t,n,r){var o,s,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Gn(o[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=ne(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!r&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wo(e,t,n,r){var o,s=e.key,a=e.type,i=t[n],d=i&&!(2&i.__u);if(i===null&&s==null||d&&s==i.key&&a==i.type)return n;if(r>(d?1:0)){for(o=n-1;o>=0;o--)if((i=t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o;for(o=n+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o}return-1}function Nn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Be(e,t,n,r,o){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Nn(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Nn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(a=wt[t]||(wt[t]=Vo(t)),(e.__a||(e.__a={}))[t]=xt,s=t!=(t=t.replace(Bn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Vo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[He]==null)t[He]=xt++;else if(t[He]<this.__a[e])return;return n(A.event?A.event(t):t)}}}function Rt(e,t,n,r,o,s,a,i,d,p){var u,_,f,m,y,k,v,x,g,b,w,P,ie,H,z,F,E,U,G=t.type;if(t.constructor!==Ie)return null;128&n.__u&&(d=32&n.__u,u=n.__c.__z)&&(t.__u|=d,_=s=[],u.nodeType==8?i=Ue(u,s):s.push(u),i=s[0]||i),(u=A.__b)&&u(t);e:if(typeof G=="function"){f=a.length;try{if(x=t.props,g=(u=G.prototype)&&u.render,b=(u=G.contextType)&&r[u.__c],w=u?b?b.props.value:u.__:r,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(g?t.__c=m=new G(x,w):(t.__c=m=new Fe(x,w),m.constructor=G,m.render=jo),b&&b.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),g&&(m.__s||(m.__s=m.state),G.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=ue({},m.__s)),ue(m.__s,G.getDerivedStateFromProps(x,m.__s)))),y=m.props,k=m.state,m.__v=t,n.__c){if(x!==y&&g&&!G.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(x,w),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(x,m.__s,w)===!1){t.__v!=n.__v&&(m.props=x,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(O){O&&(O.__=t)}),Ve.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),i=ne(n);break e}m.componentWillUpdate&&m.componentWillUpdate(x,m.__s,w),g&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(y,k,v)})}else g&&!G.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),g&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=w,m.props=x,m.__P=e,m.__g&=-5,P=A.__r,ie=g?25:0;do m.__g&=-9,P&&P(t),u=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++ie<25);g&&(Ve.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=ue({},r,m.getChildContext())),g&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(y,k)),H=u&&u.type===Ke&&u.key==null?u.props.children:u,x.__P&&(u=i,o=(e=x.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&Tt(O,O)}),n.__k=null),i=n.__k?ne(n,0):null),i=Un(e,At(H)?H:[H],t,n,r,o,s,a,i,d,p),x.__P&&(t.__e=null,i=u),t.__u&=-161,_&&_.some(ce),m.__h.length&&a.push(m),1&m.__g&&(m.__g&=-4)}catch(O){if(a.length=f,t.__v=null,d||s)if(O&&O.then){if(t.__u|=128|d,s){for(~(E=s.indexOf(i||void 0))||(E=s.length);(U=s[E-1])&&U.nodeType==8;)E--;for(;E<s.length;E++)if(U=s[E])if(s[E]=null,z){if(U==F)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(F=Ue(z=U))}}if(!z){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;z=i}(u=Ue(z=t.__c.__z||(t.__c.__z=z)))?(t.__e=z,i=u):t.__e=i,i=i&&i.nextSibling}else s&&s.some(ce);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),O&&O.then||Wn(t),A.__e(O,t,n)}}else i=t.__e=Ko(n.__e,t,n,r,o,s,a,d,p,e);return(u=A.diffed)&&u(t),i}function Ue(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Wn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Wn))}function Vn(e,t,n){for(var r=0;r<n.length;)It(n[r++],n[r++],n[r++]);A.__c&&A.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){A.__e(s,o.__v)}})}function Ko(e,t,n,r,o,s,a,i,d,p){var u,_,f,m,y,k,v,x,g=n.props||We,b=t.props,w=t.type;if(w=="svg"?o="http://www.w3.org/2000/svg":w=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((y=s[u])&&(w?y.localName==w:y.nodeType==3)){e=y,s[u]=null;break}}if(!e){if(x=p.ownerDocument||document,!w)return x.createTextNode(b);e=x.createElementNS(o,w,b.is?b:p),i&&(A.__m&&A.__m(t,s),i=!1),s=null}if(w){if(p=w=="template"&&e.content||e,s=w=="textarea"&&b.defaultValue!=null?null:s&&kt.call(p.childNodes),!i&&s)for(g={},u=0;u<e.attributes.length;u++)g[(y=e.attributes[u]).name]=y.value;for(u in g)y=g[u],u=="dangerouslySetInnerHTML"?f=y:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||Be(e,u,null,y,o);for(u in b)y=b[u],u=="children"?m=y:u=="dangerouslySetInnerHTML"?_=y:u=="value"?k=y:u=="checked"?v=y:i&&typeof y!="function"||g[u]===y||Be(e,u,y,g[u],o);_?(i||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(w=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Fo.test(w))&&(o="http://www.w3.org/1999/xhtml"),Un(p,At(m)?m:[m],t,n,r,o,s,a,s?s[0]:n.__k&&ne(n,0),i,d),s&&s.some(ce)),i&&w!="textarea"||(u="value",w=="progress"&&k==null?e.removeAttribute(u):k==null||k===e[u]&&(w!="progress"||k)||Be(e,u,k,g[u],o),u="checked",v!=null&&v!=e[u]&&Be(e,u,v,g[u],o))}else g===b||i&&e.data==b||(e.data=b);return e}function It(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){A.__e(o,n)}}function Tt(e,t,n){var r,o,s,a;if(A.unmount&&A.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||It(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(i){A.__e(i,t)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&Tt(r[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Ue(r,s=[]))&&(r==e.__e&&s.some(ce),ce(o),ce(r)),n||ce(e.__e),e.__e=e.__c=e.__=null}function jo(e,t,n){return this.constructor(e,n)}function Ct(e,t){var n,r,o,s;A.__&&A.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Re(Ke,{children:[e]}),o=[],s=[],Rt(t,t.__k,r||We,We,t.namespaceURI,r?null:t.firstChild?kt.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,s),Vn(o,t.__k,s),t.__k.props.children=null}A={__e:function(e,t,n,r){for(var o,s,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw Ge=0,e}},Ln=0,Bo=function(e){return e!=null&&e.constructor===Ie},Fe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ue({},this.state)),typeof e=="function"&&(e=e(ue({},n),this.props)),e&&(ue(n,e),this.__v&&(t&&this.__k.push(t),Pn(this)))},Fe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Pn(this))},Fe.prototype.render=Ke,te=[],Ge=0,qn=function(e,t){return e.__v.__b-t.__v.__b},He=Symbol(),Bn=/(PointerCapture)$|Capture$/i,xt=0,wt={},Ho=0;var $e,C,St,Kn,Et=Object.is,Ce=0,tr=[],Mt=[],T=A,jn=T.__b,Zn=T.__r,zn=T.diffed,Yn=T.__c,Jn=T.unmount,Qn=T.__;function je(e,t){T.__h&&T.__h(C,e,Ce||t),Ce=0;var n=C.__H||(C.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Ce=1,Zo(rr,e)}function Zo(e,t,n){var r=je($e++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):rr(void 0,t),function(s){var a=(r.__N||r.__)[0],i=r.t(a,s);Et(a,i)||(r.__N=[i,r.__[1]],r.__c.setState({}))}],r.__c=C,!C.__f)){C.__f=!0;var o=C.shouldComponentUpdate;C.shouldComponentUpdate=function(s,a,i){var d=this.__H;if(!d)return!0;var p=!1,u=this.props!=s;if(d.__.some(function(f){f.__N&&(p=!0,Et(f.__[0],f.__N[0])||(u=!0))}),o){var _=o.call(this,s,a,i);return p?_||u:_}return!p||u}}return r.__}function S(e,t){var n=je($e++,3);!T.__s&&nr(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,C.__H.__h.push(n))}function D(e){return Ce=5,Dt(function(){return{current:e}},[])}function Dt(e,t){var n=je($e++,7);return nr(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Pt(e,t){return Ce=8,Dt(function(){return e},t)}function W(){var e=je($e++,11);if(!e.__){for(var t=C.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function zo(){var e;do{for(;e=Mt.shift();)try{Te(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=tr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Te),t.__h.some(Ot),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(Mt.length)}T.__b=function(e){C=null,jn&&jn(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qn&&Qn(e,t)},T.__r=function(e){Zn&&Zn(e),$e=0;var t=(C=e.__c).__H;t&&(St==C?C.__h=[]:(t.__h.some(Te),t.__h.some(Ot),$e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),St=C},T.diffed=function(e){zn&&zn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&er(tr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),St=C=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(Te),n.__h=n.__h.filter(function(r){return!r.__||Ot(r)})}catch(r){n.__h=[function(){throw r}]}}),Yn&&Yn(e,t)},T.unmount=function(e){Jn&&Jn(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,er(Mt.push(o))}else Te(o)}catch(s){t=s}}),r.__H=void 0,t&&T.__e(t,r.__v))};var Xn=typeof requestAnimationFrame=="function";function Yo(e){var t,n=function(){clearTimeout(r),Xn&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Xn&&(t=requestAnimationFrame(n))}function er(e){e!=1&&Kn==T.requestAnimationFrame||((Kn=T.requestAnimationFrame)||Yo)(zo)}function Te(e){var t=C,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),C=t}function Ot(e){var t=C;e.__c=e.__(),C=t}function nr(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Et(n,e[r])})}function rr(e,t){return typeof t=="function"?t(e):t}var c=Dn.bind(h);function re(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ve(e){return new URLSearchParams(location.search).get(e)??""}var Jo={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Qo=["back","next","out","return","send","truck"];function de(e,t){let n=["icon",t,Qo.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Jo[e]}} />`}function or(e,t){document.documentElement.lang=R,document.documentElement.dir=Oe?"rtl":"ltr",Jt(t.tokenName,()=>location.reload()),document.body.replaceChildren(),Ct(c`
      <a class="skip" href="#main">${l("page.skip")}</a>
      ${Xo(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${es(t)}
    `,document.body)}function Xo({home:e,name:t,tokenName:n}){let r=rn(),o=L.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${L.home||e}>
          ${r?c`<img class="shop-logo" src=${r} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${l("page.account")}>
          ${sr(L.header)}
          ${o===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(ts,{})}
          ${ke(n)?c`<button type="button" class="btn bare square" onClick=${()=>_t(n)}>${de("person")}<span class="hidden">${l("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function es({tokenName:e}){let t=ke(e);return!t&&!L.footer?.length?null:c`
    <footer class="foot">
      ${sr(L.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>_t(e)}>${l("page.signOut")}</button>`:null}
    </footer>
  `}var sr=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${nn(t)}</a>`);function ts(){let e=D(!1);function t({currentTarget:{value:o}}){o!==R&&Zt(o)}function n(o){e.current=!0,o.key==="Enter"&&t(o)}let r=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${de("language")}<span class="hidden">${l("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${r}
        onChange=${o=>e.current?null:t(o)}
        onBlur=${t}
      >
        ${Object.entries(Me).map(([o,{name:s}])=>c`<option key=${o} value=${o} lang=${o} selected=${o===R}>${s}</option>`)}
      </select>
    </label>
  `}function Y(e){S(()=>{document.title=L.name?`${e} · ${L.name}`:e},[e])}function ar({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${yt()} onClick=${Qt}>${l("page.signIn")}</a>`}function Nt(e){e?.focus()}function Ze(e){let[t,n]=$({data:void 0,at:0,failed:null}),r=Pt(async()=>{try{let o=await e();n({data:o,at:Date.now(),failed:null})}catch(o){n(s=>({...s,data:o instanceof Q?void 0:s.data,failed:o}))}},[]);return S(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function be({title:e,children:t}){return Y(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${l("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function q({failed:e,again:t,at:n}){if(e instanceof Q)return h(rs,{});let r=!navigator.onLine;return c`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${de(r?"offline":"alert")}
      <p>${r?ns(n):J(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${de("again","s")}${l("page.again")}</button>`:null}
    </div>
  `}function ns(e){return e?l("page.offlineSince",{time:an(e)}):l("page.offline")}function rs(){let e=l(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return Y(e),c`<${os} icon="lock" title=${e} text=${l("page.signInBack")}>${h(ar,{primary:!0})}<//>`}function os({icon:e,title:t,text:n,children:r}){return c`
    <div class="rows empty">
      <span class="seal quiet">${de(e,"l")}</span>
      <h1>${t}</h1>
      ${n?c`<p>${n}</p>`:null} ${r}
    </div>
  `}function J(e){return e instanceof Q?l("page.signInFirst"):e instanceof X&&!e.retryable?e.message:l(navigator.onLine?"page.noAnswer":"page.offline")}var ze=(e,t)=>c`<time datetime=${e}>${ee(e,t)}</time>`,we=(e,t)=>c`<time datetime=${e}>${qe(e,t)}</time>`,K=e=>!!e&&new Date(String(e)).getTime()>Date.now(),B=e=>!!e&&!K(e),M=e=>K(e)?null:e;var pe=({quantity:e,cancelled:t})=>e-t,lr=e=>e.every(t=>pe(t)===0),j=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&pe(n)>0);function cr(e,t){let n=[ir(e.cancelled,e,"line.cancelled","line.allCancelled"),pe(e)?ss(e,t):null];return n.push(ir(e.returned,e,"line.returned","line.allReturned")),n.map(r=>r?c`<p key=${r} class="hint">${r}</p>`:null)}function ir(e,{quantity:t},n,r){return e===0?null:e===t?l(r):l(n,{count:e,total:t})}function ss({fulfilment:e,readyAt:t,fulfilledAt:n},r){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let o=e==="PICKUP";return B(n)?l(o?"line.pickedUp":"line.handedOver",{date:ee(n,r)}):o?t?l(K(t)?"line.readyFrom":"line.readySince",{date:ee(t,r)}):l("line.pickup"):l("line.digital")}var ur={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Ye(e,t,n){return t?c`<div><dt>${e}</dt><dd>${we(t,n)}</dd></div>`:null}function Z(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${ze(t,n)}</dd></div>`:null}function oe(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function dr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var V=({cancelledAt:e})=>!!M(e);function Je(e){let t=B(e.shipBy),n=l(t?"event.shipByMissed":"event.shipBy");return[j(e)?n:l(t?"event.readyByMissed":"event.readyBy"),V(e)||M(e.fulfilledAt)?null:e.shipByDay]}var Lt=e=>ur[e]?l(ur[e]):null,Qe=({isNote:e},t)=>e?l("parcel.note"):l("parcel.name",{count:t+1});function pr(e,t){let n=Qe(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Xe=e=>l(B(e)?"event.deliverByMissed":"event.deliverBy"),xe=e=>l(e?"event.receiptConfirmed":"event.received");function mr(e,t){return B(e)?c`<p class="notice">${l("request.late",{date:qe(e,t)})}</p>`:null}var et=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function fr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}function tt({title:e,imageUrl:t}){let[n,r]=$(!1);return t&&!n?c`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>r(!0)} />`:c`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}var qt=4;function hr(){let[e,t]=$(null),[n,r]=$(null),[o,s]=$(null),[a,i]=$(!1),d=D(null);Y(l("orders.title"));async function p(){i(!0);try{let u=(await I("my_orders",{after:n})).orders,_=u.edges.map(f=>f.node);d.current=e?_[0]?.id??null:null,t([...e??[],..._]),r(u.pageInfo.hasNextPage?u.pageInfo.endCursor??null:null),s(null)}catch(u){s(u)}i(!1)}return S(()=>{p()},[]),S(()=>{d.current&&document.getElementById(nt("order",d.current))?.focus()},[e]),o&&!e?h(q,{failed:o,again:p}):e?c`
    <h1>${l("orders.title")}</h1>
    ${e.length===0?c`<p>${l("orders.none")}</p>`:null}
    <ul class="orders">${e.map(u=>is(u,as(e)))}</ul>
    ${o?h(q,{failed:o,again:p}):null}
    ${n&&!o?c`<p class="more"><button type="button" disabled=${a} onClick=${p}>${l("orders.more")}</button></p>`:null}
  `:h(be,{title:l("orders.title")})}var as=e=>new Set(e.map(t=>t.channel)).size>1;function is(e,t){let n=nt("order",e.id),r=nt("view",e.id);return c`
    <li key=${e.id} class="card order">
      <div class="order-head">
        <h2><a id=${n} href=${re(e.id)}>${e.number}</a></h2>
        ${et(e)}
        ${e.unreadCount?c`<span class="unread">${l("orders.unread",{count:e.unreadCount})}</span>`:null}
      </div>
      <dl class="facts">
        ${t?oe(l("order.channel"),e.channel):null}
        ${cs(e).map(([o,s])=>Z(o,s,e.timeZone))}
        ${e.total?c`<div><dt>${l("order.total")}</dt><dd>${e.total.formatted}</dd></div>`:null}
      </dl>
      ${ls(e.lines)}
      <div class="links">
        <a id=${r} class="button" href=${re(e.id)} aria-labelledby=${`${r} ${n}`}>${l("orders.view")}</a>
        ${e.availableHelpActions.map(o=>{let s=nt(o.type,e.id),a=re(e.id,o.type);return c`<a key=${s} id=${s} class="help" href=${a} aria-labelledby=${`${s} ${n}`}>${o.title}</a>`})}
      </div>
    </li>
  `}function ls(e){return c`
    <ul class="thumbnails">
      ${e.slice(0,qt).map(t=>c`
          <li key=${t.id}>
            ${h(tt,{title:t.title,imageUrl:t.imageUrl})}
            <span class="line-title" dir="auto">${t.title}</span>
            ${pe(t)>1?c`<span class="quantity">${l("order.times",{count:pe(t)})}</span>`:null}
            ${pe(t)?null:c`<span class="hint">${l("line.allCancelled")}</span>`}
          </li>
        `)}
      ${e.length>qt?c`<li class="others">${l("orders.others",{count:e.length-qt})}</li>`:null}
    </ul>
  `}function cs(e){let t=[[l("event.placed"),e.placedAt]],{cancelledAt:n,deliveredAt:r,firstShippedAt:o,firstHandedOverAt:s,deliverByDay:a}=e,[i,d]=Je(e);return e.status==="CANCELLED"&&n?[...t,[l("event.cancelled"),n]]:B(r)?[...t,[l("event.delivered"),r]]:(B(o)?t.push([l("event.shipped"),o]):B(s)?t.push([l("event.handedOver"),s]):e.status==="READY_FOR_PICKUP"?t.push(...us(e)):d&&t.push([i,d]),a&&!V(e)&&j(e)&&t.push([Xe(e.deliverBy),a]),t)}function us({lines:e}){let t=e.flatMap(n=>n.readyAt??[]).sort().pop();return t?[[l("event.ready"),t]]:[]}var nt=(e,t)=>`${e}-${t.replace(/\W/g,"")}`;var N=(e,t)=>e.helpActions.find(n=>n.type===t);function Se({action:e,actions:t,open:n,chosen:r,part:o}){let s=W();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&o?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,r)}>${e.title}</button></p>`;let a=o?.open===!1&&o.reason?o.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${a?.message}</p>
      ${a?.code==="REQUEST_OPEN"?ds(a===o?.reason?o.openRequests:e.openRequests):null} ${Bt(e,t,n)}
    </div>
  `}function ds([e]){return e?c`<p class="reason"><a href=${`#${Ht(e.id)}`}>${l("help.seeRequest")}</a></p>`:null}function Bt(e,t,n){let r=t.find(o=>o.type===e.insteadTry&&o.state==="AVAILABLE");return r?c`<p class="reason">${l("help.instead")} <button type="button" class="link" onClick=${()=>n(r.type)}>${r.title}</button></p>`:null}var Ht=e=>`request-${e.replace(/\W/g,"")}`;var _r=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function me(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function se({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function yr(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="optional">${l("form.optional")}</span>`:null}</label>`}function Ae({label:e,name:t,value:n,set:r,problems:o=[],required:s,multiline:a,autocomplete:i,type:d,maxLength:p,hint:u}){let _=W(),f=me(o,t),m={id:_,name:t,value:n,required:s,maxLength:p,autocomplete:i,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[u&&`${_}-hint`,f.length&&`${_}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>r(y.currentTarget.value)};return c`
    <div class="field">
      ${yr(_,e,!s)}
      ${a?c`<textarea rows="4" ...${m}></textarea>`:c`<input type=${d??"text"} ...${m} />`}
      ${u?c`<p id=${`${_}-hint`} class="hint">${u}</p>`:null}
      ${h(se,{id:`${_}-problem`,problems:f})}
    </div>
  `}function gr({legend:e,name:t,choices:n,value:r,set:o,problems:s=[]}){let a=W(),i=me(s,t);return c`
    <fieldset aria-describedby=${i.length?`${a}-problem`:void 0}>
      <legend>${e}</legend>
      ${n.map(d=>c`
          <label key=${d.value} class="choice">
            <input type="radio" name=${`${a}-${t}`} value=${d.value} required checked=${d.value===r}
              onChange=${()=>o(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${h(se,{id:`${a}-problem`,problems:i})}
    </fieldset>
  `}function ae({label:e,name:t,choices:n,value:r,set:o,problems:s=[],empty:a,required:i,optional:d,autocomplete:p}){let u=W(),_=me(s,t);return c`
    <div class="field">
      ${yr(u,e,d)}
      <select id=${u} name=${t} required=${i} autocomplete=${p} aria-invalid=${_.length?"true":void 0}
        aria-describedby=${_.length?`${u}-problem`:void 0}
        onChange=${f=>o(f.currentTarget.value)}>
        ${a===void 0?null:c`<option value="" selected=${r===""}>${a}</option>`}
        ${n.map(f=>c`<option key=${f.value} value=${f.value} selected=${f.value===r}>${f.label}</option>`)}
      </select>
      ${h(se,{id:`${u}-problem`,problems:_})}
    </div>
  `}var ps={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},ms=[{name:"city",label:l("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:l("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:l("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function $r(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var fs=new Intl.Collator(R),hs=_r.map(e=>({value:e,label:vt(e)})).sort((e,t)=>fs.compare(e.label,t.label)),Ft=new Map;function _s(e){let t=Ft.get(e);if(t)return t;let n=I("address_form",{countryCode:e}).then(r=>r.addressForm);return n.catch(()=>Ft.delete(e)),Ft.set(e,n),n}function vr(e){let[{form:t,failed:n},r]=$({form:null,failed:null}),[o,s]=$(0);return S(()=>{if(!e)return;let a=!0;return _s(e).then(i=>a&&r({form:i,failed:null}),i=>a&&r({form:null,failed:i})),()=>{a=!1}},[e,o]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(o+1)}}function br(e,t,n){let r=wr(t,n).map(o=>[o.name,xr(e,o,n)]);return{...Object.fromEntries(r),countryCode:e.countryCode}}function wr(e,t){let n=e.fields,r=s=>e.countryCode===t.countryCode&&t[s]!=="",o=ms.filter(s=>r(s.name)&&n.every(a=>a.name!==s.name));return[...n.slice(0,-1),...o,...n.slice(-1)]}function xr(e,t,n){let r=e[t.name];if(t.choices.length===0)return r;let o=a=>a?.toLowerCase()===r.toLowerCase();return t.choices.find(({code:a,name:i,latinName:d})=>[a,i,d].some(o))?.code??(ys(e,n)?r:"")}function ys(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function gs(e,{name:t,latinName:n}){let r=new Intl.Locale(R).maximize().region===e;return n&&!r?`${n} (${t})`:t}function Ar({address:e,before:t,read:n,set:r,problems:o}){let{form:s,failed:a,again:i}=n;return c`
    <fieldset>
      <legend>${l("form.address")}</legend>
      ${h(ae,{label:l("address.country"),name:"address.countryCode",choices:hs,value:e.countryCode,set:d=>r({...e,countryCode:d}),problems:o,empty:e.countryCode?void 0:l("form.choose"),required:!0,autocomplete:"country"})}
      ${s?wr(s,t).map(d=>h($s,{key:d.name,field:d,address:e,before:t,set:r,problems:o})):null}
      ${a?h(q,{failed:a,again:i}):s||!e.countryCode?null:c`<p class="waiting" role="status">${l("page.loading")}</p>`}
    </fieldset>
  `}function $s({field:e,address:t,before:n,set:r,problems:o}){let s=xr(t,e,n),a={label:e.label,name:`address.${e.name}`,value:s,set:p=>r({...t,[e.name]:p}),problems:o,required:e.required,autocomplete:ps[e.name]};if(e.choices.length===0){let p=e.example?l("address.example",{example:e.example}):void 0;return h(Ae,{...a,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let i=e.choices.map(p=>({value:p.code,label:gs(t.countryCode,p)})),d=s&&i.every(p=>p.value!==s)?[{value:s,label:s}]:[];return h(ae,{...a,choices:[...d,...i],empty:l("form.choose"),optional:!e.required})}function rt({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[vt(t)]:[],...n?[n]:[]];return c`<address>${r.map(o=>c`<span dir="auto">${o}</span>`)}</address>`}function kr(e,t){return e.lines.filter(n=>n.left>0).map(n=>({lineId:n.line.id,quantity:n.line.id===t?n.left:0,reason:""}))}function Rr({order:e,action:t,items:n,set:r,problems:o}){let s=t.choices.filter(d=>d.field==="reason"),a=n.filter(d=>d.quantity>0),i=(d,p)=>r(n.map(u=>u===d?{...u,...p}:u));return c`
    <fieldset>
      <legend>${l("form.items")}</legend>
      ${h(se,{id:"items-problem",problems:o.filter(d=>d.path==="items")})}
      ${n.map(d=>{let p=e.lines.find(f=>f.id===d.lineId),u=t.lines.find(f=>f.line.id===d.lineId)?.left??0,_=`items.${a.indexOf(d)}`;return c`
          <div key=${d.lineId} class="item" role="group" aria-label=${p?.title}>
            <p class="item-title" dir="auto">${p?.title}</p>
            <div class="row">
              ${h(ae,{label:l("form.quantity"),name:"quantity",choices:Array.from({length:u+1},(f,m)=>({value:String(m),label:Le(m)})),value:String(d.quantity),set:f=>i(d,{quantity:Number(f)})})}
              ${d.quantity>0?h(ae,{label:l("form.reason"),name:"reason",choices:s,value:d.reason,set:f=>i(d,{reason:f}),empty:l("form.choose"),required:!0}):null}
            </div>
            ${d.quantity>0?h(se,{id:`${_}-problem`,problems:me(o,_)}):null}
          </div>
        `})}
    </fieldset>
  `}function Ir({order:e,action:t,parcels:n,set:r,problems:o}){return c`
    <fieldset>
      <legend>${l("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:s},available:a,reason:i})=>{let d=e.shipments.findIndex(u=>u.id===s),p=e.shipments[d];return c`
          <label key=${s} class="choice">
            <input type="checkbox" checked=${n.includes(s)} disabled=${!a}
              onChange=${()=>r(n.includes(s)?n.filter(u=>u!==s):[...n,s])} />
            <span>
              ${p?pr(p,d):s}
              ${i?c` <span class="reason">${i.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(se,{id:"parcels-problem",problems:me(o,"shipmentIds")})}
    </fieldset>
  `}var vs={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function ot(e){let[t,n]=$(""),r=D(le());async function o(s,a){try{let i=await I(s,{input:{...a,idempotencyKey:r.current(a)}}),[d]=Object.values(i);n(d.__typename===vs[s]?"":Ee(d)),await e()}catch(i){n(J(i))}}return{run:o,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ee(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var bs="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ut=5,ws=3e4,xs=0,st=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),at=e=>e.some(t=>t.state==="sending");function it({orderId:e,photos:t,set:n}){let r=W(),o=D(null);async function s(i){let d=++xs,p=u=>n(_=>_.map(f=>f.key===d?{...f,...u}:f));n(u=>[...u,{key:d,name:i.name,state:"sending"}]);try{p({id:await ks(e,i),state:"ready"})}catch(u){p({state:"failed",problem:u instanceof fe?u.message:J(u)})}}function a(){let i=[...o.current?.files??[]].slice(0,Ut-t.length);o.current&&(o.current.value="");for(let d of i)s(d)}return c`
    <div class="field">
      <label for=${r}>${l("photos.add")} <span class="optional">${l("form.optional")}</span></label>
      <p id=${`${r}-help`} class="hint">${l("photos.hint",{max:Ut})}</p>
      <input id=${r} ref=${o} type="file" multiple accept=${bs} aria-describedby=${`${r}-help`}
        disabled=${t.length>=Ut} onChange=${a} />
      <ul class="photos" aria-live="polite">
        ${t.map(i=>c`
            <li key=${i.key} class=${i.state}>
              <span dir="auto">${i.name}</span> <span class="hint">${i.problem??l(As[i.state])}</span>
              <button type="button" class="link" aria-label=${l("photos.removeNamed",{name:i.name})}
                onClick=${()=>n(d=>d.filter(p=>p.key!==i.key))}>${l("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var As={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},fe=class extends Error{};async function ks(e,t){let n={orderId:e,fileName:t.name,mediaType:t.type,size:t.size},{createAttachmentUpload:r}=await I("create_attachment_upload",{input:n});if(r.__typename!=="AttachmentUploadCreated")throw new fe(Ee(r));if(r.upload){let o=new FormData;for(let{name:a,value:i}of r.upload.fields)o.append(a,i);if(o.append("file",t),!(await fetch(r.upload.url,{method:"POST",body:o})).ok)throw new fe(l("photos.notTaken"))}return await Rs(r.attachment.id),r.attachment.id}async function Rs(e){let t=Date.now()+ws;for(let n=200;Date.now()<t;n*=1.5){let{attachment:r}=await I("attachment",{id:e});if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new fe(l("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,n))}throw new fe(l("photos.notTaken"))}function lt(e,t){if(e.length===0)return null;let n=async r=>{let o=await t(r).catch(()=>null);o&&location.assign(o)};return c`
    <ul class="files">
      ${e.map(r=>c`<li key=${r.id}>
          <button type="button" class="link" onClick=${()=>n(r.id)}><span dir="auto">${r.fileName}</span></button>
          <span class="hint">${l("photos.size",{size:Le(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?c`<span class="hint">${l("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function ct(e){return(await I("attachment",{id:e})).attachment?.downloadUrl}var Is={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"};function Tr({order:e,action:t,chosen:n,open:r,close:o,changed:s}){let a=D(null),[i,d]=$(null),p=W();S(()=>a.current?.showModal(),[]);function u(f){d(f),"problems"in f||s()}let _=N(e,t.type)??t;return c`
    <dialog ref=${a} aria-labelledby=${p} onClose=${o}>
      <div class="dialog-head">
        <h2 id=${p}>${t.title}</h2>
        <button type="button" class="quiet" onClick=${()=>a.current?.close()}>${l("form.close")}</button>
      </div>
      ${i&&"filed"in i?Cs(t.type,i.filed,e.timeZone,()=>a.current?.close()):i&&"refused"in i&&i.unavailable?c`<div class="notice bad" role="alert">
                <p ref=${Nt} tabindex="-1">${i.refused}</p>
                ${Bt(_,e.helpActions,r)}
              </div>`:h(Ss,{order:e,action:t,chosen:n,ended:u,outcome:i})}
    </dialog>
  `}var Ts={CANCEL_ORDER:"form.cancelled",CHANGE_SHIPPING_ADDRESS:"form.addressChanged"};function Cs(e,t,n,r){let o=t.state==="RESOLVED";return c`
    <div class="notice good" role="status">
      <h3 ref=${Nt} tabindex="-1">${l(o?Ts[e]??"form.approved":"form.filed")}</h3>
      ${o?null:c`<p>${t.stateText}</p>`}
      ${t.answerBy?c`<p>${l("request.answerBy")} ${we(t.answerBy,n)}</p>`:null}
    </div>
    <p class="buttons"><button type="button" class="primary" onClick=${r}>${l("form.done")}</button></p>
  `}function Ss({order:e,action:t,chosen:n,outcome:r,ended:o}){let[s,a]=$({}),[i,d]=$(""),p=$r(e.shippingAddress),[u,_]=$(p),f=t.type==="CHANGE_SHIPPING_ADDRESS",m=vr(f?u.countryCode:""),[y,k]=$(()=>Os(t,n)),[v,x]=$(()=>kr(t,n)),[g,b]=$([]),[w,P]=$(!1),ie=D(le()),H=r&&"problems"in r?r.problems:[];async function z(F){F.preventDefault();let E={orderId:e.id,message:i.trim()||null,attachmentIds:st(g),...s};f&&m.form&&(E.address=br(u,m.form,p)),t.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(E.shipmentIds=y),t.type==="RETURN_OR_REPLACE_ITEMS"&&(E.items=v.filter(U=>U.quantity>0).map(({lineId:U,quantity:G,reason:O})=>({lineId:U,quantity:G,reason:O}))),P(!0),o(await Ps(Ds(t.type),{...E,idempotencyKey:ie.current(E)})),P(!1)}return c`
    <form onSubmit=${z}>
      <p>${t.description}</p>
      ${t.notice?c`<p class="notice">${t.notice}</p>`:null}
      ${Es(r,H)}
      ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Rr,{order:e,action:t,items:v,set:x,problems:H}):null}
      ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Ir,{order:e,action:t,parcels:y,set:k,problems:H}):null}
      ${f?h(Ar,{address:u,before:p,read:m,set:_,problems:H}):null}
      ${Ms(t).map(F=>h(gr,{key:F,legend:l(Is[F]??"form.kind"),name:F,choices:t.choices.filter(E=>E.field===F),value:s[F]??"",set:E=>a({...s,[F]:E}),problems:H}))}
      ${h(Ae,{label:l("form.message"),name:"message",value:i,set:d,problems:H,multiline:!0,maxLength:4e3})}
      ${h(it,{orderId:e.id,photos:g,set:b})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${w||at(g)||f&&!m.form}>${w?l("form.sending"):l("form.send")}</button>
      </p>
    </form>
  `}function Es(e,t){let n=e&&"refused"in e?e.refused:t.length?l("form.problems"):null,r=t.filter(o=>!/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(o.path));return n?c`<div class="notice bad" role="alert">
    <p>${n}</p>
    ${r.map(o=>c`<p>${o.message}</p>`)}
  </div>`:null}function Ms(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Os(e,t){let n=e.shipments.filter(r=>r.available).map(r=>r.shipment.id);return n.length===1?n:n.filter(r=>r===t)}var Ds=e=>e.toLowerCase();async function Ps(e,t){try{let n=await I(e,{input:t}),r=Object.values(n)[0];return r.__typename==="HelpRequestFiled"?{filed:r.helpRequest}:r.__typename==="InvalidInput"?{problems:r.problems}:{refused:r.message,unavailable:r.__typename==="HelpActionUnavailable"}}catch(n){return{refused:J(n)}}}function Cr(e){let t=ve("id");return t?e.page(t):h(Ns,e)}function Ns({find:e,page:t,none:n,back:r}){let o=ve("number"),s=l("order.title",{number:o}),{data:a,failed:i,again:d}=Ze(()=>e(o));if(Y(s),i&&!a)return h(q,{failed:i,again:d});if(!a)return h(be,{title:s});let[p]=a;return p?a.length===1?t(p.id):Ls(s,o,a,r()):n(s)}function Ls(e,t,n,r){return c`
    ${r}
    <h1>${e}</h1>
    <p>${l("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(o=>c`<li key=${o.id} class="card order">
          <div class="order-head">
            <h2><a href=${re(o.id,ve("help"))}>${o.number}</a></h2>
            <span class="status">${o.statusText}</span>
          </div>
          <dl class="facts">
            ${oe(l("order.channel"),o.channel)} ${oe(l("desk.customer"),o.customerId)}
            ${Z(l("event.placed"),o.placedAt,o.timeZone)} ${oe(l("order.total"),o.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function Er({order:e,shipment:t,place:n,open:r,changed:o}){return t.isNote?qs(e,t,n):h(Bs,{order:e,shipment:t,place:n,open:r,changed:o})}function qs(e,t,n){return c`<li class="parcel"><h3>${Qe(t,n)}</h3>${Mr(e,t)}</li>`}function Bs({order:e,shipment:t,place:n,open:r,changed:o}){let s=ot(o),a=N(e,"REPORT_PACKAGE_NOT_RECEIVED"),i=a?.shipments.find(p=>p.shipment.id===t.id),d=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${Qe(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${l("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${l("parcel.tracking")}</dt><dd>${Hs(t)}</dd></div>`:null}
        ${Fs(t,V(e)).map(([p,u])=>Z(p,u,e.timeZone))}
      </dl>
      ${Sr(t)||V(e)?null:c`<p class="hint">${l("parcel.prepared")}</p>`}
      ${M(t.returnedAt)?c`<p class="notice">${l("parcel.cameBack")}</p>`:null}
      ${Mr(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${d}>${l("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${a&&Sr(t)?h(Se,{action:a,actions:e.helpActions,open:r,chosen:t.id,part:i&&{open:i.available,reason:i.reason,openRequests:i.openRequests}}):null}
    </li>
  `}function Mr(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:r,quantity:o})=>{let s=e.lines.find(a=>a.id===n?.id);return c`<li key=${r}><span dir="auto">${s?.title??l("parcel.goneLine")}</span> <span class="quantity">${l("order.times",{count:o})}</span></li>`})}
    </ul>
  `}var Sr=e=>B(e.shippedAt);function Hs({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function Fs({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:r,returnedAt:o},s){return[[K(e)?l("event.shipBy"):l("event.shipped"),e],[K(t)?l("event.deliverBy"):l("event.delivered"),t],[xe(r),M(n)],[l("event.returned"),M(o)]].flatMap(([i,d])=>d&&!(s&&K(d))?[[i,d]]:[])}function Or({unitPrice:e,measure:t,quantity:n}){let r=t??n;return e?`${e.formatted} ${l("order.times",{count:r})}`:l("order.quantity",{count:r})}function Dr({order:e,request:t,write:n,changed:r}){let o=ot(r),s=Ht(t.id),a=N(e,t.type)?.title,i=e.timeZone,d=()=>o.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${a}</h3>
        ${fr(t)}
      </div>
      <dl class="facts">
        ${Ye(l("request.filedAt"),t.filedAt,i)} ${Ye(l("request.answerBy"),K(t.answerBy)?t.answerBy:null,i)}
        ${Z(l("request.replyBy"),t.replyByDay,i)} ${Ye(l("request.closedAt"),t.closedAt,i)}
      </dl>
      ${mr(t.answerBy,i)}
      ${Us(t,i)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${lt(t.attachments,ct)}
      ${o.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,l("request.write"),()=>n(t))}
        ${p(`${s}-withdraw`,t.canWithdraw,l("request.withdraw"),d)}
      </div>
    </li>
  `;function p(u,_,f,m){return _?c`<button type="button" id=${u} class="link" aria-labelledby=${`${u} ${s}-title`} onClick=${m}>${f}</button>`:null}}function Us({chosen:e,details:t},n){return c`${e.map(({label:r})=>c`<p>${r}</p>`)} ${Gs(t,n)}`}function Gs(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?rt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${l("request.shipBy")}: ${ze(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Ws)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ws({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${l("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Gt=92,Pr=190,ut=74,Nr=30,Lr=14,Vs=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],Ks=["shipBy","deliverBy"];function qr({order:e,now:t,children:n}){let r=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),o=Zs(e,r,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${l("windows.title")}</h2>
      <p class="hint">${l("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${zs(o,r,t,e.timeZone)}</div>
      <details>
        <summary>${l("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Qs(r,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function js(e,t,n){return t==="receivedAt"?xe(e.receiptConfirmed):t==="shipBy"&&!j(e)?l("event.readyBy"):l(n)}function Zs(e,t,n){let r=new Map,o=(a,i,d=a)=>{let p=Date.parse(a),u=r.get(p)??{at:p,day:d,names:[]};i&&!u.names.includes(i)&&u.names.push(i),r.set(p,u)};for(let[a,i,d]of Vs){let p=e[a];typeof p!="string"||V(e)&&Ks.includes(a)||a==="deliverBy"&&!j(e)||o(p,js(e,a,i),(d&&e[d])??p)}for(let{opensAt:a}of t)a&&o(a,"");for(let{closesAt:a,lastDay:i}of t)a&&o(a,"",i??a);return o(new Date(n).toISOString(),l("windows.now")),[...r.values()].sort((a,i)=>a.at-i.at).map(a=>({...a,now:a.at===n}))}function zs(e,t,n,r){let o=Pr+e.length*Gt,s=ut+t.length*Nr+10,a=p=>Oe?o-p:p,i=p=>Pr+Gt/2+e.findIndex(u=>u.at===p)*Gt,d=(p,u)=>({x:Math.min(a(p),a(u)),width:Math.max(2,Math.abs(u-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${o} ${s}`} width=${o} height=${s} aria-hidden="true">
      ${e.map(p=>{let u=a(i(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${u} x2=${u} y1=${ut-8} y2=${s-4} />
            ${p.names.slice(0,3).map((_,f)=>c`<text x=${u} y=${14+13*f} text-anchor="middle">${Js(_)}</text>`)}
            <text class="day" x=${u} y=${ut-14} text-anchor="middle">${sn(p.day,r)}</text>
          </g>
        `})}
      ${t.map((p,u)=>{let _=ut+u*Nr,f=Ys(p,i,o);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${a(0)} y=${_+Lr} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${_+3} height=${Lr} rx="4" ...${d(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function Ys(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let r=t(Date.parse(e.opensAt)),o=e.closesAt?t(Date.parse(e.closesAt)):n-6;return o>r?{from:r,to:o}:null}var Js=e=>e.length>15?`${e.slice(0,14)}…`:e;function Qs(e,t){return c`
    <table>
      <thead><tr><th scope="col">${l("windows.help")}</th><th scope="col">${l("windows.opens")}</th><th scope="col">${l("windows.closes")}</th><th scope="col">${l("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?ee(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?ee(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??l("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}function dt(e,t){let[n,r]=$({items:Wt(e),cursor:Vt(e)});S(()=>r(p=>Xs(p,e)),[e]);let[o,s]=$(null),{items:a,cursor:i}=n;return i?{items:a,earlier:async()=>{try{let p=await t(i);p&&r(u=>({items:Br(Wt(p),u.items),cursor:Vt(p)})),s(null)}catch(p){s(p)}},failed:o}:{items:a,earlier:null,failed:o}}function pt({earlier:e,failed:t}){return t?h(q,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${l("conversation.earlier")}</button></p>`:null}function Xs(e,t){let n=Wt(t);return n.some(o=>e.items.some(s=>s.id===o.id))?{...e,items:Br(e.items,n)}:{items:n,cursor:Vt(t)}}function Br(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var Wt=e=>e.edges.map(t=>t.node).reverse(),Vt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var ea=2e4;function Fr({order:e,timeline:t,about:n,setAbout:r,changed:o}){let s=dt(t,i=>mt(e.id,{after:i}));S(()=>{ra(e.id,t)},[t]);let a=Hr(t);return S(()=>{let i=!1,p=setInterval(async()=>{if(document.visibilityState!=="visible")return;let u=await mt(e.id,{first:1}).then(Hr,()=>null);(u!==a||i)&&o(),i=u===null},ea);return()=>clearInterval(p)},[e.id,a]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${l("conversation.title")}</h2>
      ${pt(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(i=>ta(i,e.timeZone))}</ol></div>
      ${h(na,{order:e,about:n,setAbout:r,sent:o})}
    </section>
  `}function ta(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,r=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${we(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${l("conversation.new")}</span>`:null}
      </p>
      ${r?c`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?lt(e.attachments,ct):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${l("conversation.answerWanted")}</p>`:null}
    </li>
  `}function na({order:e,about:t,setAbout:n,sent:r}){let[o,s]=$(""),[a,i]=$([]),[d,p]=$([]),[u,_]=$(""),[f,m]=$(!1),y=D(le()),k=e.helpRequests.edges.map(b=>b.node).filter(b=>b.canReply),v=k.some(b=>b.id===t)?t:"";async function x(b){b.preventDefault();let w={orderId:e.id,text:o,helpRequestId:v||null,attachmentIds:st(a)};m(!0);try{let{postMessage:P}=await I("post_message",{input:{...w,idempotencyKey:y.current(w)}}),ie=P.__typename==="MessagePosted";p(P.__typename==="InvalidInput"?P.problems:[]),_(ie?l("conversation.sent"):Ee(P)),ie&&(s(""),i([]),y.current=le(),await r())}catch(P){_(J(P))}m(!1)}let g=k.map(b=>({value:b.id,label:N(e,b.type)?.title??b.stateText}));return c`
    <form class="composer" onSubmit=${x}>
      ${g.length?h(ae,{label:l("conversation.about"),name:"helpRequestId",choices:g,value:v,set:n,problems:d,empty:l("conversation.order")}):null}
      ${h(Ae,{label:l("conversation.message"),name:"text",value:o,set:s,problems:d,multiline:!0,required:!0,maxLength:4e3})}
      ${h(it,{orderId:e.id,photos:a,set:i})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||at(a)}>${f?l("form.sending"):l("conversation.send")}</button>
        <span role="status">${u}</span>
      </p>
    </form>
  `}async function mt(e,t){return(await I("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var Hr=e=>e?.edges[0]?.node.id;async function ra(e,{edges:t}){let n=t[0]?.node;!n||!t.some(r=>r.node.unread)||await I("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var _e={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},oa=Object.values(_e).flat();function Ur(){return h(Cr,{find:async e=>(await I("orders_numbered",{number:e})).ordersNumbered,page:e=>h(sa,{id:e}),none:Wr,back:Gr})}var Gr=()=>c`<p class="back"><a href="./">${l("order.back")}</a></p>`;function Wr(e){return c`<h1>${e}</h1><p>${l("order.none")}</p><p><a class="button" href="./">${l("orders.title")}</a></p>`}function sa({id:e}){let{data:t,failed:n,again:r}=Ze(async()=>{let[{order:s},a]=await Promise.all([I("order_details",{id:e}),mt(e)]);return{order:s,timeline:a,at:Date.now()}}),o=t?.order?l("order.title",{number:t.order.number}):l("orders.title");return Y(o),n&&!t?h(q,{failed:n,again:r}):t?!t.order||!t.timeline?Wr(o):c`
    ${n?h(q,{failed:n,again:r}):null}
    ${h(aa,{order:t.order,timeline:t.timeline,at:t.at,title:o,again:r})}
  `:h(be,{title:o})}function aa({order:e,timeline:t,at:n,title:r,again:o}){let[s,a]=$(null),[i,d]=$(""),p=(f,m)=>a({type:f,chosen:m}),u=()=>a(f=>f===s?null:f),_=N(e,s?.type);return S(()=>{let f=N(e,ve("help"));f?.state==="AVAILABLE"&&a({type:f.type}),history.replaceState(null,"",re(e.id))},[]),c`
    ${Gr()}
    <div class="order-head">
      <h1>${r}</h1>
      ${et(e)}
    </div>
    <div class="columns">
      ${ca({order:e,open:p})} ${da({order:e,open:p})} ${pa({order:e,open:p})}
    </div>
    ${fa({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${l("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(Er,{key:f.id,order:e,shipment:f,place:m,open:p,changed:o}))}</ul>
      ${e.shipments.every(f=>f.isNote)?la({order:e,open:p}):null}
    </section>
    ${h(qr,{order:e,now:n},he(ia(e),{order:e,open:p}))}
    ${h(ha,{order:e,setAbout:d,changed:o})}
    ${h(Fr,{order:e,timeline:t,about:i,setAbout:d,changed:o})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${l("order.noLonger")}</h2>
      ${he(_e.end,{order:e,open:p})}
    </section>
    ${s&&_?h(Tr,{key:s,order:e,action:_,chosen:s.chosen,open:p,close:u,changed:o}):null}
  `}function he(e,{order:t,open:n}){return e.flatMap(o=>N(t,o)??[]).map(o=>h(Se,{key:o.type,action:o,actions:t.helpActions,open:n}))}var ia=e=>e.helpActions.map(t=>t.type).filter(t=>!oa.includes(t));function la({order:e,open:t}){return c`
    ${j(e)?c`<p>${l(V(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${he(_e.parcels,{order:e,open:t})}
  `}function ca({order:e,open:t}){let n=[[l("event.placed"),e.placedAt],[l("event.paid"),M(e.paidAt)],Je(e),...ua(e),[Xe(e.deliverBy),V(e)||!j(e)||M(e.deliveredAt)?null:e.deliverByDay],[l("event.delivered"),M(e.deliveredAt)],[xe(e.receiptConfirmed),M(e.receivedAt)],[l("event.cancelled"),M(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${l("order.progress")}</h2>
      <dl class="facts">
        ${oe(l("order.channel"),e.channel)} ${n.map(([r,o])=>Z(r,o,e.timeZone))}
      </dl>
      ${he(_e.progress,{order:e,open:t})}
    </section>
  `}function ua({firstShippedAt:e,firstHandedOverAt:t}){return[[l("event.shipped"),M(e)],[l("event.handedOver"),M(t)]].sort(([,r],[,o])=>String(r).localeCompare(String(o)))}function da({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${l("order.address")}</h2>
      ${e.shippingAddress?rt(e.shippingAddress):c`<p>${l("order.noAddress")}</p>`}
      ${he(_e.address,{order:e,open:t})}
    </section>
  `}function pa({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${l("order.payment")}</h2>
      ${ma(e)}
      ${Lt(e.payment)?c`<p>${Lt(e.payment)}</p>`:null}
      ${he(_e.payment,{order:e,open:t})}
    </section>
  `}function ma({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${dr(t)}
      ${e?c`<div><dt>${l("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${l("order.noTotal")}</p>`}
  `}function fa({order:e,open:t}){let n=N(e,"RETURN_OR_REPLACE_ITEMS"),r=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${l("order.items")}</h2>
      ${lr(e.lines)?c`<p>${l("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(o=>{let s=n?.lines.find(a=>a.line.id===o.id);return c`
            <li key=${o.id}>
              ${h(tt,{title:o.title,imageUrl:o.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${o.title}</h3>
                <p class="hint">${Or(o)}</p>
                ${cr(o,e.timeZone)}
                ${n&&!r&&s?h(Se,{action:n,actions:e.helpActions,open:t,chosen:o.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${r?he(_e.items,{order:e,open:t}):null}
    </section>
  `}function ha({order:e,setAbout:t,changed:n}){let r=async a=>(await I("order_details",{id:e.id,requestsAfter:a})).order?.helpRequests,o=dt(e.helpRequests,r);if(o.items.length===0)return null;let s=a=>{t(a.id);let i=document.querySelector(".composer textarea");i instanceof HTMLElement&&i.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${l("order.requests")}</h2>
      <ul class="requests">${[...o.items].reverse().map(a=>h(Dr,{key:a.id,order:e,request:a,write:s,changed:n}))}</ul>
      ${pt(o)}
    </section>
  `}var _a={orders:hr,order:Ur},Vr=_a[document.documentElement.dataset.page];Vr&&or(Vr,{home:"./",name:l("orders.title"),tokenName:"token"});
