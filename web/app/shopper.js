var en={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var tn="language",lr={no:"nb",nn:"nb",iw:"he"},Ne=en,R=cr([dr(tn),ur(),...navigator.languages]),Le=Ne[R]?.direction==="rtl";function nn(e){localStorage.setItem(tn,e),location.reload()}function cr(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=lr[n]??n;if(o in Ne)return o}return"en"}function ur(){return document.documentElement.dataset.page?null:document.documentElement.lang}function dr(e){try{return localStorage.getItem(e)}catch{return null}}var gt="wanted",He="owner:",on="signed-out:",pr="draft:",rn={};function ke(e){mr(e);let t=rn[e]??localStorage.getItem(e);return!t||fr(t)?null:(sessionStorage.setItem(He+e,wt(t)),t)}function vt(e){rn[e]=void 0,localStorage.removeItem(e)}function bt(e){vt(e),localStorage.setItem(on+e,String(Date.now())),Be(e),location.assign(xt(""))}function sn(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===on+e&&(Be(e),t());let r=wt(o??"");n!==e||!o||r===sessionStorage.getItem(He+e)||(Be(e),t())})}function an(){sessionStorage.setItem(gt,qe())}function xt(e=qe()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var qe=()=>location.pathname+location.search;function mr(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(He+e)!==wt(t)&&Be(e),localStorage.setItem(e,t),history.replaceState(history.state,"",qe());let n=sessionStorage.getItem(gt);sessionStorage.removeItem(gt),n&&n!==qe()&&location.replace(n)}function Be(e){sessionStorage.removeItem(He+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(pr)&&sessionStorage.removeItem(n)}var wt=e=>String(ln(e).sub??"");function fr(e){let{exp:t}=ln(e);return typeof t=="number"&&t*1e3<=Date.now()}function ln(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var ee=class extends Error{},te=class extends Error{constructor(t,n){super(t),this.retryable=n}},hr={origin:""},$e=()=>globalThis.orderHelpStarted;function cn(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let a=await vr($r(o,r)??_r(e,s,r,n));if(a.status===401)throw vt(n),new ee;if(a.status>=500||a.status===429)throw new te(a.statusText,!0);return br(a)}}function _r(e,t,n,o){let r=ke(o);if(!r)throw new ee;return fetch(hr.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":R},body:JSON.stringify({query:t,variables:n})})}var yr=(e,t)=>`${e} ${JSON.stringify(t)}`;function $r(e,t){let n=yr(e,t),o=$e()?.answers.get(n);return $e()?.answers.delete(n),o}function ce(){let[e,t]=["",""];return n=>{let o=JSON.stringify(n);return o!==e&&([e,t]=[o,gr()]),t}}function gr(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function vr(e){try{return await e}catch(t){throw new te(String(t),!0)}}async function br(e){let t;try{t=await e.json()}catch{throw new te(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new te(n.message,n.extensions?.retryable??!1);return t.data}var un=e=>new URL(`../texts/${e}.json`,import.meta.url).href,At=new URL("../shop/shop.json",import.meta.url).href;var L=await xr();function dn(e){return typeof e=="string"?e:e[R]??e.en??Object.values(e)[0]??""}var pn=()=>L.logo?new URL(L.logo,At).href:null;async function xr(){return await($e()?.shop??fetch(At).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var wr={...await Er(),...L.texts?.[R]},Ar=new Intl.PluralRules(R),mn=new Intl.NumberFormat(R),kr=new Intl.DateTimeFormat().resolvedOptions().timeZone,Rr=kt(()=>({dateStyle:"long"})),Ir=kt(()=>({day:"numeric",month:"short"})),Sr=kt(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===kr?void 0:"short"}));function l(e,t={}){let n=wr[e]??e;return(typeof n=="string"?n:n[Ar.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let a=t[s];return typeof a=="number"?mn.format(a):a??r})}var Fe=e=>mn.format(e),ne=(e,t)=>Rr(_n(e,t)).format(new Date(e)),fn=(e,t)=>Ir(_n(e,t)).format(new Date(e)),Ue=(e,t)=>Sr(t).format(new Date(e)),hn=e=>new Intl.DateTimeFormat(R,{timeStyle:"short"}).format(e),_n=(e,t)=>e.includes("T")?t:"UTC";function kt(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(R,{...e(n),timeZone:n});return t.set(n,o),o}}var Rt=e=>Cr.of(e)??e,Cr=new Intl.DisplayNames(R,{type:"region"});async function Er(){let e=await($e()?.texts??fetch(un(R)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${R}" are missing.`);return e}var yn=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var $n=`# One attachment: its state, and a URL to download the file.
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
`;var gn=`# Cancels an order that the warehouse has not started to pack.
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
`;var vn=`# Changes the shipping address of an order.
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
`;var bn=`# Asks about the progress of a late order.
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
`;var xn=`# Confirms the receipt of parcels.
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
`;var wn=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var An=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var kn=`# Marks the timeline as read up to an item.
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
`;var Rn=`# A page of the viewer's orders, newest first, with the help links of the list.
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
`;var In=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Sn=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Cn=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var En=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Tn=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Mn=`# Asks about customs, duty or tax.
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
`;var On=`# Reports parcels that did not arrive.
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
`;var Pn=`# Reports a problem with a payment.
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
`;var Dn=`# Requests to return items for a refund or a replacement.
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
`;var Nn=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Ln=`# Withdraws an open help request.
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
`;var qn={address_form:yn,attachment:$n,cancel_order:gn,change_shipping_address:vn,check_order_progress:bn,confirm_receipt:xn,create_attachment_upload:wn,help_request:An,mark_timeline_read:kn,my_orders:Rn,node:In,order_details:Sn,order_timeline:Cn,orders_numbered:En,post_message:Tn,report_customs_duty_issue:Mn,report_package_not_received:On,resolve_payment_issue:Pn,return_or_replace_items:Dn,viewer:Nn,withdraw_help_request:Ln};var C=cn("/graphql",qn,"token");var Hn=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],i=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=i:a===4?o[1]=Object.assign(o[1]||{},i):a===5?(o[1]=o[1]||{})[t[++s]]=i:a===6?o[1][t[++s]]+=i+"":a?(r=e.apply(i,Hn(e,i,n,["",null])),o.push(r),i[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(i)}return o},Bn=new Map;function Fn(e){var t=Bn.get(this);return t||(t=new Map,Bn.set(this,t)),(t=Hn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",i="",d=[0],p=function(f){s===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?d.push(0,f,a):s===3&&(f||a)?(d.push(3,f,a),s=2):s===2&&a==="..."&&f?d.push(4,f,0):s===2&&a&&!f?d.push(5,0,!0,a):s>=5&&((a||!f&&s===5)&&(d.push(s,0,a,r),s=6),f&&(d.push(s,f,0,r),s=6)),a=""},u=0;u<n.length;u++){u&&(s===1&&p(),p(u));for(var _=0;_<n[u].length;_++)o=n[u][_],s===1?o==="<"?(p(),d=[d],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:i?o===i?i="":a+=o:o==='"'||o==="'"?i=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[u][_+1]===">")?(p(),s===3&&(d=d[0]),s=d,(d=d[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):a+=o),s===3&&a==="!--"&&(s=4,d=d[0])}return p(),d})(e)),t),arguments,[])).length>1?t:t[0]}var A,Wn,Qr,oe,It,je,Vn,We,Kn,Ct,St,Xr,Ie=Symbol.for("pv"),Ze={},ze=[],es=/^m(i|n|o|s|text|space)$/,Et=Array.isArray,Tt=ze.slice,de=Object.assign;function ue(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var o,r,s,a={},i=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return i>2&&(a.children=i>3?Tt.call(arguments,2):n),Re(e,a,o,r,null)}function Re(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ie,__v:r||++Wn,__i:-1,__u:0};return!r&&A.vnode&&A.vnode(s),s}function Ye(e){return e.children}function Ve(e,t){this.props=e,this.context=t,this.__g=0}function re(e,t){if(t==null)return e.__&&re(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:re(e)}function ts(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=de({constructor:Ie},n)).__v=n.__v+1,A.vnode&&A.vnode(t),Mt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||re(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Qn(r,t,s),n.__=n.__e=null,t.__e!=o&&jn(t))}function jn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),jn(e)}function Un(e){(8&e.__g||(e.__g|=8,oe.push(e),je++))&&It==A.debounceRendering||((It=A.debounceRendering)||queueMicrotask)(Zn)}function Zn(){try{for(var e,t=1;oe.length;)oe.length>t&&oe.sort(Vn),e=oe.shift(),t=oe.length,8&e.__g&&ts(e)}finally{(je=oe.length)&&(It||queueMicrotask)(Zn)}}function zn(e,t,n,o,r,s,a,i,d,p,u){var _,f,m,y,k,v,w=o.__k||ze,$=t.length;for(d=ns(n,t,w,d,$),_=0;_<$;_++)(m=n.__k[_])!=null&&(f=~m.__i&&w[m.__i]||Ze,m.__i=_,v=Mt(e,m,f,r,s,a,i,d,p,u),y=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&Ot(f.ref,null,m,f),m.ref&&u.push(m.ref,m.__c||y,m)),k=k||y,4&m.__u?(d=Yn(m,d,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&v!==void 0?d=v:y&&(d=y.nextSibling),m.__u&=-21);return n.__e=k,d}function ns(e,t,n,o,r){var s,a,i,d,p,u,_,f,m,y=n.length,k=y,v=0,w=0,$=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[s]=Re(null,a):Et(a)?a=$[s]=Re(Ye,{children:a}):a.constructor===Ie&&a.__b?a=$[s]=Re(a.type,a.props,a.key,a.ref,a.__v):$[s]=a,d=s+v,a.__=e,a.__b=e.__b+1,i=null,~(p=a.__i=os(a,n,d,k))&&(k--,(i=n[p])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,p==d-1?v--:p==d+1?v++:p!=d&&(p>d?v--:v++,w=1)):(~p||(r>y?v--:r<y&&v++),typeof a.type!="function"&&(a.__u|=4))):$[s]=null;if(w){for(u=[],_=[],s=0;s<r;s++)if((a=$[s])&&16&a.__u){for(v=0,f=u.length;v<f;)u[m=v+f>>1]<a.__i?v=m+1:f=m;u[v]=a.__i,_[s]=v+1}for(v=u.length;s--;)_[s]&&(_[s]==v?v--:$[s].__u|=4)}if(k)for(s=0;s<y;s++)!(i=n[s])||2&i.__u||(i.__e==o&&(o=re(i)),Pt(i,i));return o}function Yn(e,t,n,o){var r,s,a,i;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Yn(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=re(e))&&!t.parentNode&&(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function os(e,t,n,o){var r,s=e.key,a=e.type,i=t[n],d=i&&!(2&i.__u);if(i===null&&s==null||d&&s==i.key&&a==i.type)return n;if(o>(d?1:0)){for(r=n-1;r>=0;r--)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r;for(r=n+1;r<t.length;r++)if((i=t[r])&&!(2&i.__u)&&s==i.key&&a==i.type)return r}return-1}function Gn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ge(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Gn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Gn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=St[t]||(St[t]=rs(t)),(e.__a||(e.__a={}))[t]=Ct,s=t!=(t=t.replace(Kn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function rs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[We]==null)t[We]=Ct++;else if(t[We]<this.__a[e])return;return n(A.event?A.event(t):t)}}}function Mt(e,t,n,o,r,s,a,i,d,p){var u,_,f,m,y,k,v,w,$,b,x,D,le,H,J,F,E,U,G=t.type;if(t.constructor!==Ie)return null;128&n.__u&&(d=32&n.__u,u=n.__c.__z)&&(t.__u|=d,_=s=[],u.nodeType==8?i=Ke(u,s):s.push(u),i=s[0]||i),(u=A.__b)&&u(t);e:if(typeof G=="function"){f=a.length;try{if(w=t.props,$=(u=G.prototype)&&u.render,b=(u=G.contextType)&&o[u.__c],x=u?b?b.props.value:u.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):($?t.__c=m=new G(w,x):(t.__c=m=new Ve(w,x),m.constructor=G,m.render=as),b&&b.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),$&&(m.__s||(m.__s=m.state),G.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=de({},m.__s)),de(m.__s,G.getDerivedStateFromProps(w,m.__s)))),y=m.props,k=m.state,m.__v=t,n.__c){if(w!==y&&$&&!G.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(w,m.__s,x)===!1){t.__v!=n.__v&&(m.props=w,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(P){P&&(P.__=t)}),ze.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),i=re(n);break e}m.componentWillUpdate&&m.componentWillUpdate(w,m.__s,x),$&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(y,k,v)})}else $&&!G.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),$&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=x,m.props=w,m.__P=e,m.__g&=-5,D=A.__r,le=$?25:0;do m.__g&=-9,D&&D(t),u=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++le<25);$&&(ze.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=de({},o,m.getChildContext())),$&&n.__c&&m.getSnapshotBeforeUpdate&&(v=m.getSnapshotBeforeUpdate(y,k)),H=u&&u.type===Ye&&u.key==null?u.props.children:u,w.__P&&(u=i,r=(e=w.__P).namespaceURI,d=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(P){P&&Pt(P,P)}),n.__k=null),i=n.__k?re(n,0):null),i=zn(e,Et(H)?H:[H],t,n,o,r,s,a,i,d,p),w.__P&&(t.__e=null,i=u),t.__u&=-161,_&&_.some(ue),m.__h.length&&a.push(m),1&m.__g&&(m.__g&=-4)}catch(P){if(a.length=f,t.__v=null,d||s)if(P&&P.then){if(t.__u|=128|d,s){for(~(E=s.indexOf(i||void 0))||(E=s.length);(U=s[E-1])&&U.nodeType==8;)E--;for(;E<s.length;E++)if(U=s[E])if(s[E]=null,J){if(U==F)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(F=Ke(J=U))}}if(!J){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;J=i}(u=Ke(J=t.__c.__z||(t.__c.__z=J)))?(t.__e=J,i=u):t.__e=i,i=i&&i.nextSibling}else s&&s.some(ue);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),P&&P.then||Jn(t),A.__e(P,t,n)}}else i=t.__e=ss(n.__e,t,n,o,r,s,a,d,p,e);return(u=A.diffed)&&u(t),i}function Ke(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Jn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Jn))}function Qn(e,t,n){for(var o=0;o<n.length;)Ot(n[o++],n[o++],n[o++]);A.__c&&A.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){A.__e(s,r.__v)}})}function ss(e,t,n,o,r,s,a,i,d,p){var u,_,f,m,y,k,v,w,$=n.props||Ze,b=t.props,x=t.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((y=s[u])&&(x?y.localName==x:y.nodeType==3)){e=y,s[u]=null;break}}if(!e){if(w=p.ownerDocument||document,!x)return w.createTextNode(b);e=w.createElementNS(r,x,b.is?b:p),i&&(A.__m&&A.__m(t,s),i=!1),s=null}if(x){if(p=x=="template"&&e.content||e,s=x=="textarea"&&b.defaultValue!=null?null:s&&Tt.call(p.childNodes),!i&&s)for($={},u=0;u<e.attributes.length;u++)$[(y=e.attributes[u]).name]=y.value;for(u in $)y=$[u],u=="dangerouslySetInnerHTML"?f=y:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||Ge(e,u,null,y,r);for(u in b)y=b[u],u=="children"?m=y:u=="dangerouslySetInnerHTML"?_=y:u=="value"?k=y:u=="checked"?v=y:i&&typeof y!="function"||$[u]===y||Ge(e,u,y,$[u],r);_?(i||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&es.test(x))&&(r="http://www.w3.org/1999/xhtml"),zn(p,Et(m)?m:[m],t,n,o,r,s,a,s?s[0]:n.__k&&re(n,0),i,d),s&&s.some(ue)),i&&x!="textarea"||(u="value",x=="progress"&&k==null?e.removeAttribute(u):k==null||k===e[u]&&(x!="progress"||k)||Ge(e,u,k,$[u],r),u="checked",v!=null&&v!=e[u]&&Ge(e,u,v,$[u],r))}else $===b||i&&e.data==b||(e.data=b);return e}function Ot(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){A.__e(r,n)}}function Pt(e,t,n){var o,r,s,a;if(A.unmount&&A.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Ot(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(i){A.__e(i,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&Pt(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ke(o,s=[]))&&(o==e.__e&&s.some(ue),ue(r),ue(o)),n||ue(e.__e),e.__e=e.__c=e.__=null}function as(e,t,n){return this.constructor(e,n)}function Dt(e,t){var n,o,r,s;A.__&&A.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Re(Ye,{children:[e]}),r=[],s=[],Mt(t,t.__k,o||Ze,Ze,t.namespaceURI,o?null:t.firstChild?Tt.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Qn(r,t.__k,s),t.__k.props.children=null}A={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(i){e=i}}throw je=0,e}},Wn=0,Qr=function(e){return e!=null&&e.constructor===Ie},Ve.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=de({},this.state)),typeof e=="function"&&(e=e(de({},n),this.props)),e&&(de(n,e),this.__v&&(t&&this.__k.push(t),Un(this)))},Ve.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Un(this))},Ve.prototype.render=Ye,oe=[],je=0,Vn=function(e,t){return e.__v.__b-t.__v.__b},We=Symbol(),Kn=/(PointerCapture)$|Capture$/i,Ct=0,St={},Xr=0;var pe,S,Nt,Xn,Lt=Object.is,Ce=0,lo=[],qt=[],I=A,eo=I.__b,to=I.__r,no=I.diffed,oo=I.__c,ro=I.unmount,so=I.__;function Ee(e,t){I.__h&&I.__h(S,e,Ce||t),Ce=0;var n=S.__H||(S.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Ce=1,is(co,e)}function is(e,t,n){var o=Ee(pe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):co(void 0,t),function(s){var a=(o.__N||o.__)[0],i=o.t(a,s);Lt(a,i)||(o.__N=[i,o.__[1]],o.__c.setState({}))}],o.__c=S,!S.__f)){S.__f=!0;var r=S.shouldComponentUpdate;S.shouldComponentUpdate=function(s,a,i){var d=this.__H;if(!d)return!0;var p=!1,u=this.props!=s;if(d.__.some(function(f){f.__N&&(p=!0,Lt(f.__[0],f.__N[0])||(u=!0))}),r){var _=r.call(this,s,a,i);return p?_||u:_}return!p||u}}return o.__}function T(e,t){var n=Ee(pe++,3);!I.__s&&Ut(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,S.__H.__h.push(n))}function ge(e,t){var n=Ee(pe++,4);!I.__s&&Ut(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,S.__h.push(n))}function M(e){return Ce=5,Ht(function(){return{current:e}},[])}function Ht(e,t){var n=Ee(pe++,7);return Ut(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ft(e,t){return Ce=8,Ht(function(){return e},t)}function W(){var e=Ee(pe++,11);if(!e.__){for(var t=S.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function ls(){var e;do{for(;e=qt.shift();)try{Se(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=lo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Se),t.__h.some(Bt),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(qt.length)}I.__b=function(e){S=null,eo&&eo(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),so&&so(e,t)},I.__r=function(e){to&&to(e),pe=0;var t=(S=e.__c).__H;t&&(Nt==S?S.__h=[]:(t.__h.some(Se),t.__h.some(Bt),pe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Nt=S},I.diffed=function(e){no&&no(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&io(lo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Nt=S=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Se),n.__h=n.__h.filter(function(o){return!o.__||Bt(o)})}catch(o){n.__h=[function(){throw o}]}}),oo&&oo(e,t)},I.unmount=function(e){ro&&ro(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,io(qt.push(r))}else Se(r)}catch(s){t=s}}),o.__H=void 0,t&&I.__e(t,o.__v))};var ao=typeof requestAnimationFrame=="function";function cs(e){var t,n=function(){clearTimeout(o),ao&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ao&&(t=requestAnimationFrame(n))}function io(e){e!=1&&Xn==I.requestAnimationFrame||((Xn=I.requestAnimationFrame)||cs)(ls)}function Se(e){var t=S,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),S=t}function Bt(e){var t=S;e.__c=e.__(),S=t}function Ut(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Lt(n,e[o])})}function co(e,t){return typeof t=="function"?t(e):t}var c=Fn.bind(h);function K(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ve(e){return new URLSearchParams(location.search).get(e)??""}var us={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},ds=["back","next","out","return","send","truck"];function j(e,t){let n=["icon",t,ds.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:us[e]}} />`}function uo(e,t){document.documentElement.lang=R,document.documentElement.dir=Le?"rtl":"ltr",sn(t.tokenName,()=>location.reload()),document.body.replaceChildren(),Dt(c`
      <a class="skip" href="#main">${l("page.skip")}</a>
      ${ps(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${ms(t)}
    `,document.body)}function ps({home:e,name:t,tokenName:n}){let o=pn(),r=L.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${L.home||e}>
          ${o?c`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${l("page.account")}>
          ${po(L.header)}
          ${r===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(fs,{})}
          ${ke(n)?c`<button type="button" class="btn bare square" onClick=${()=>bt(n)}>${j("person")}<span class="hidden">${l("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function ms({tokenName:e}){let t=ke(e);return!t&&!L.footer?.length?null:c`
    <footer class="foot">
      ${po(L.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>bt(e)}>${l("page.signOut")}</button>`:null}
    </footer>
  `}var po=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${dn(t)}</a>`);function fs(){let e=M(!1);function t({currentTarget:{value:r}}){r!==R&&nn(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${j("language")}<span class="hidden">${l("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(Ne).map(([r,{name:s}])=>c`<option key=${r} value=${r} lang=${r} selected=${r===R}>${s}</option>`)}
      </select>
    </label>
  `}function Q(e){T(()=>{document.title=L.name?`${e} · ${L.name}`:e},[e])}function mo({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${xt()} onClick=${an}>${l("page.signIn")}</a>`}function Gt(e){e?.focus()}function Je(e){let[t,n]=g({data:void 0,at:0,failed:null}),o=Ft(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,data:r instanceof ee?void 0:s.data,failed:r}))}},[]);return T(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function be({title:e,children:t}){return Q(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${l("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function q({failed:e,again:t,at:n}){if(e instanceof ee)return h(_s,{});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${j(o?"offline":"alert")}
      <p>${o?hs(n):X(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${j("again","s")}${l("page.again")}</button>`:null}
    </div>
  `}function hs(e){return e?l("page.offlineSince",{time:hn(e)}):l("page.offline")}function _s(){let e=l(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return Q(e),c`<${ys} icon="lock" title=${e} text=${l("page.signInBack")}>${h(mo,{primary:!0})}<//>`}function ys({icon:e,title:t,text:n,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${j(e,"l")}</span>
      <h1>${t}</h1>
      ${n?c`<p>${n}</p>`:null} ${o}
    </div>
  `}function X(e){return e instanceof ee?l("page.signInFirst"):e instanceof te&&!e.retryable?e.message:l(navigator.onLine?"page.noAnswer":"page.offline")}var Qe=(e,t)=>c`<time datetime=${e}>${ne(e,t)}</time>`,xe=(e,t)=>c`<time datetime=${e}>${Ue(e,t)}</time>`,Z=e=>!!e&&new Date(String(e)).getTime()>Date.now(),B=e=>!!e&&!Z(e),O=e=>Z(e)?null:e;var me=({quantity:e,cancelled:t})=>e-t,ho=e=>e.every(t=>me(t)===0),z=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&me(n)>0);function _o(e,t){let n=[fo(e.cancelled,e,"line.cancelled","line.allCancelled"),me(e)?$s(e,t):null];return n.push(fo(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?c`<p key=${o} class="hint">${o}</p>`:null)}function fo(e,{quantity:t},n,o){return e===0?null:e===t?l(o):l(n,{count:e,total:t})}function $s({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return B(n)?l(r?"line.pickedUp":"line.handedOver",{date:ne(n,o)}):r?t?l(Z(t)?"line.readyFrom":"line.readySince",{date:ne(t,o)}):l("line.pickup"):l("line.digital")}var yo={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function Xe(e,t,n){return t?c`<div><dt>${e}</dt><dd>${xe(t,n)}</dd></div>`:null}function Y(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${Qe(t,n)}</dd></div>`:null}function se(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function $o(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var V=({cancelledAt:e})=>!!O(e);function et(e){let t=B(e.shipBy),n=l(t?"event.shipByMissed":"event.shipBy");return[z(e)?n:l(t?"event.readyByMissed":"event.readyBy"),V(e)||O(e.fulfilledAt)?null:e.shipByDay]}var Wt=e=>yo[e]?l(yo[e]):null,tt=({isNote:e},t)=>e?l("parcel.note"):l("parcel.name",{count:t+1});function go(e,t){let n=tt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var nt=e=>l(B(e)?"event.deliverByMissed":"event.deliverBy"),we=e=>l(e?"event.receiptConfirmed":"event.received");function vo(e,t){return B(e)?c`<p class="notice">${l("request.late",{date:Ue(e,t)})}</p>`:null}var ot=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function bo({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}function rt({title:e,imageUrl:t}){let[n,o]=g(!1);return t&&!n?c`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>o(!0)} />`:c`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}var Vt=4;function xo(){let[e,t]=g(null),[n,o]=g(null),[r,s]=g(null),[a,i]=g(!1),d=M(null);Q(l("orders.title"));async function p(){i(!0);try{let u=(await C("my_orders",{after:n})).orders,_=u.edges.map(f=>f.node);d.current=e?_[0]?.id??null:null,t([...e??[],..._]),o(u.pageInfo.hasNextPage?u.pageInfo.endCursor??null:null),s(null)}catch(u){s(u)}i(!1)}return T(()=>{p()},[]),T(()=>{d.current&&document.getElementById(st("order",d.current))?.focus()},[e]),r&&!e?h(q,{failed:r,again:p}):e?c`
    <h1>${l("orders.title")}</h1>
    ${e.length===0?c`<p>${l("orders.none")}</p>`:null}
    <ul class="orders">${e.map(u=>vs(u,gs(e)))}</ul>
    ${r?h(q,{failed:r,again:p}):null}
    ${n&&!r?c`<p class="more"><button type="button" disabled=${a} onClick=${p}>${l("orders.more")}</button></p>`:null}
  `:h(be,{title:l("orders.title")})}var gs=e=>new Set(e.map(t=>t.channel)).size>1;function vs(e,t){let n=st("order",e.id),o=st("view",e.id);return c`
    <li key=${e.id} class="card order">
      <div class="order-head">
        <h2><a id=${n} href=${K(e.id)}>${e.number}</a></h2>
        ${ot(e)}
        ${e.unreadCount?c`<span class="unread">${l("orders.unread",{count:e.unreadCount})}</span>`:null}
      </div>
      <dl class="facts">
        ${t?se(l("order.channel"),e.channel):null}
        ${xs(e).map(([r,s])=>Y(r,s,e.timeZone))}
        ${e.total?c`<div><dt>${l("order.total")}</dt><dd>${e.total.formatted}</dd></div>`:null}
      </dl>
      ${bs(e.lines)}
      <div class="links">
        <a id=${o} class="button" href=${K(e.id)} aria-labelledby=${`${o} ${n}`}>${l("orders.view")}</a>
        ${e.availableHelpActions.map(r=>{let s=st(r.type,e.id),a=K(e.id,r.type);return c`<a key=${s} id=${s} class="help" href=${a} aria-labelledby=${`${s} ${n}`}>${r.title}</a>`})}
      </div>
    </li>
  `}function bs(e){return c`
    <ul class="thumbnails">
      ${e.slice(0,Vt).map(t=>c`
          <li key=${t.id}>
            ${h(rt,{title:t.title,imageUrl:t.imageUrl})}
            <span class="line-title" dir="auto">${t.title}</span>
            ${me(t)>1?c`<span class="quantity">${l("order.times",{count:me(t)})}</span>`:null}
            ${me(t)?null:c`<span class="hint">${l("line.allCancelled")}</span>`}
          </li>
        `)}
      ${e.length>Vt?c`<li class="others">${l("orders.others",{count:e.length-Vt})}</li>`:null}
    </ul>
  `}function xs(e){let t=[[l("event.placed"),e.placedAt]],{cancelledAt:n,deliveredAt:o,firstShippedAt:r,firstHandedOverAt:s,deliverByDay:a}=e,[i,d]=et(e);return e.status==="CANCELLED"&&n?[...t,[l("event.cancelled"),n]]:B(o)?[...t,[l("event.delivered"),o]]:(B(r)?t.push([l("event.shipped"),r]):B(s)?t.push([l("event.handedOver"),s]):e.status==="READY_FOR_PICKUP"?t.push(...ws(e)):d&&t.push([i,d]),a&&!V(e)&&z(e)&&t.push([nt(e.deliverBy),a]),t)}function ws({lines:e}){let t=e.flatMap(n=>n.readyAt??[]).sort().pop();return t?[[l("event.ready"),t]]:[]}var st=(e,t)=>`${e}-${t.replace(/\W/g,"")}`;var N=(e,t)=>e.helpActions.find(n=>n.type===t);function Te({action:e,actions:t,open:n,chosen:o,part:r}){let s=W();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,o)}>${e.title}</button></p>`;let a=r?.open===!1&&r.reason?r.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${a?.message}</p>
      ${a?.code==="REQUEST_OPEN"?As(a===r?.reason?r.openRequests:e.openRequests):null} ${Kt(e,t,n)}
    </div>
  `}function As([e]){return e?c`<p class="reason"><a href=${`#${jt(e.id)}`}>${l("help.seeRequest")}</a></p>`:null}function Kt(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p class="reason">${l("help.instead")} <button type="button" class="link" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var jt=e=>`request-${e.replace(/\W/g,"")}`;var wo=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function fe(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function ae({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function Ao(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="optional">${l("form.optional")}</span>`:null}</label>`}function Ae({label:e,name:t,value:n,set:o,problems:r=[],required:s,multiline:a,autocomplete:i,type:d,maxLength:p,hint:u}){let _=W(),f=fe(r,t),m={id:_,name:t,value:n,required:s,maxLength:p,autocomplete:i,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[u&&`${_}-hint`,f.length&&`${_}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>o(y.currentTarget.value)};return c`
    <div class="field">
      ${Ao(_,e,!s)}
      ${a?c`<textarea rows="4" ...${m}></textarea>`:c`<input type=${d??"text"} ...${m} />`}
      ${u?c`<p id=${`${_}-hint`} class="hint">${u}</p>`:null}
      ${h(ae,{id:`${_}-problem`,problems:f})}
    </div>
  `}function ko({legend:e,name:t,choices:n,value:o,set:r,problems:s=[]}){let a=W(),i=fe(s,t);return c`
    <fieldset aria-describedby=${i.length?`${a}-problem`:void 0}>
      <legend>${e}</legend>
      ${n.map(d=>c`
          <label key=${d.value} class="choice">
            <input type="radio" name=${`${a}-${t}`} value=${d.value} required checked=${d.value===o}
              onChange=${()=>r(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${h(ae,{id:`${a}-problem`,problems:i})}
    </fieldset>
  `}function ie({label:e,name:t,choices:n,value:o,set:r,problems:s=[],empty:a,required:i,optional:d,autocomplete:p}){let u=W(),_=fe(s,t);return c`
    <div class="field">
      ${Ao(u,e,d)}
      <select id=${u} name=${t} required=${i} autocomplete=${p} aria-invalid=${_.length?"true":void 0}
        aria-describedby=${_.length?`${u}-problem`:void 0}
        onChange=${f=>r(f.currentTarget.value)}>
        ${a===void 0?null:c`<option value="" selected=${o===""}>${a}</option>`}
        ${n.map(f=>c`<option key=${f.value} value=${f.value} selected=${f.value===o}>${f.label}</option>`)}
      </select>
      ${h(ae,{id:`${u}-problem`,problems:_})}
    </div>
  `}var ks={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Rs=[{name:"city",label:l("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:l("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:l("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function Ro(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var Is=new Intl.Collator(R),Ss=wo.map(e=>({value:e,label:Rt(e)})).sort((e,t)=>Is.compare(e.label,t.label)),Zt=new Map;function Cs(e){let t=Zt.get(e);if(t)return t;let n=C("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>Zt.delete(e)),Zt.set(e,n),n}function Io(e){let[{form:t,failed:n},o]=g({form:null,failed:null}),[r,s]=g(0);return T(()=>{if(!e)return;let a=!0;return Cs(e).then(i=>a&&o({form:i,failed:null}),i=>a&&o({form:null,failed:i})),()=>{a=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function So(e,t,n){let o=Co(t,n).map(r=>[r.name,Eo(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function Co(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=Rs.filter(s=>o(s.name)&&n.every(a=>a.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function Eo(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=a=>a?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:a,name:i,latinName:d})=>[a,i,d].some(r))?.code??(Es(e,n)?o:"")}function Es(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function Ts(e,{name:t,latinName:n}){let o=new Intl.Locale(R).maximize().region===e;return n&&!o?`${n} (${t})`:t}function To({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:a,again:i}=n;return c`
    <fieldset>
      <legend>${l("form.address")}</legend>
      ${h(ie,{label:l("address.country"),name:"address.countryCode",choices:Ss,value:e.countryCode,set:d=>o({...e,countryCode:d}),problems:r,empty:e.countryCode?void 0:l("form.choose"),required:!0,autocomplete:"country"})}
      ${s?Co(s,t).map(d=>h(Ms,{key:d.name,field:d,address:e,before:t,set:o,problems:r})):null}
      ${a?h(q,{failed:a,again:i}):s||!e.countryCode?null:c`<p class="waiting" role="status">${l("page.loading")}</p>`}
    </fieldset>
  `}function Ms({field:e,address:t,before:n,set:o,problems:r}){let s=Eo(t,e,n),a={label:e.label,name:`address.${e.name}`,value:s,set:p=>o({...t,[e.name]:p}),problems:r,required:e.required,autocomplete:ks[e.name]};if(e.choices.length===0){let p=e.example?l("address.example",{example:e.example}):void 0;return h(Ae,{...a,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let i=e.choices.map(p=>({value:p.code,label:Ts(t.countryCode,p)})),d=s&&i.every(p=>p.value!==s)?[{value:s,label:s}]:[];return h(ie,{...a,choices:[...d,...i],empty:l("form.choose"),optional:!e.required})}function at({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Rt(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var Me=[],zt="",it=!1,Mo=()=>!!document.documentElement.dataset.page,Oe=()=>!!history.state?.dialog;function Oo(e,t){ge(()=>{if(!Mo())return;let n=()=>e();return Me.push(n),zt=t??location.href,queueMicrotask(lt),()=>{Me.splice(Me.indexOf(n),1),queueMicrotask(lt)}},[])}function Po(e,t){Mo()&&(Oe()?t||lt():history.replaceState(null,"",e))}function lt(){it||(Me.length>0?Os():Oe()&&(it=!0,history.back()))}function Os(){history.scrollRestoration="manual";let e={...history.state,dialog:!0};Oe()?history.replaceState(e,"",zt):history.pushState(e,"",zt)}addEventListener("popstate",()=>{let e=!it;it=!1,Oe()||(history.scrollRestoration="auto"),e&&!Oe()?Me.at(-1)?.():lt()});var Pe=null;function Do(e){let t=e?.getRootNode(),n=Pe??Ps(t,e);return Pe=null,()=>{if(t.activeElement===n.opener)return Lo(n,t);!qo(t)&&!e?.contains(t.activeElement)||(Pe=n,queueMicrotask(()=>{Pe===n&&No(n,t),Pe=null}))}}function Ps(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function No({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return Lo({opener:e,around:t},n);for(let r of t.flatMap(Ds))if(r.tabIndex=-1,o(r))return}function Lo({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),qo(n)&&No({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0}),e?.addEventListener("blur",()=>e.isConnected&&o.disconnect(),{once:!0})}var qo=e=>!e.activeElement||e.activeElement===document.body;function Ds(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Bo({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:a,children:i}){let d=M(null),p=M(null),u=W(),_=()=>d.current?.close();ge(()=>{let y=Do(d.current);return d.current?.showModal(),y},[]),ge(()=>p.current?.focus(),[e,t]),Oo(_,a);let f=c`<h2 id=${u} ref=${p} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${j(n.icon,"l")}</span>${f}`:null} ${i}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${d} aria-labelledby=${u} onClose=${r} onClick=${Ls(_)}>
      ${n?null:Ns(f,t,_)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Ns(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${j("close")}<span class="hidden">${l("form.close")}</span>
      </button>
    </div>
  `}function Ls(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}function Ho(e,t){return e.lines.filter(n=>n.left>0).map(n=>({lineId:n.line.id,quantity:n.line.id===t?n.left:0,reason:""}))}function Fo({order:e,action:t,items:n,set:o,problems:r}){let s=t.choices.filter(d=>d.field==="reason"),a=n.filter(d=>d.quantity>0),i=(d,p)=>o(n.map(u=>u===d?{...u,...p}:u));return c`
    <fieldset>
      <legend>${l("form.items")}</legend>
      ${h(ae,{id:"items-problem",problems:r.filter(d=>d.path==="items")})}
      ${n.map(d=>{let p=e.lines.find(f=>f.id===d.lineId),u=t.lines.find(f=>f.line.id===d.lineId)?.left??0,_=`items.${a.indexOf(d)}`;return c`
          <div key=${d.lineId} class="item" role="group" aria-label=${p?.title}>
            <p class="item-title" dir="auto">${p?.title}</p>
            <div class="row">
              ${h(ie,{label:l("form.quantity"),name:"quantity",choices:Array.from({length:u+1},(f,m)=>({value:String(m),label:Fe(m)})),value:String(d.quantity),set:f=>i(d,{quantity:Number(f)})})}
              ${d.quantity>0?h(ie,{label:l("form.reason"),name:"reason",choices:s,value:d.reason,set:f=>i(d,{reason:f}),empty:l("form.choose"),required:!0}):null}
            </div>
            ${d.quantity>0?h(ae,{id:`${_}-problem`,problems:fe(r,_)}):null}
          </div>
        `})}
    </fieldset>
  `}function Uo({order:e,action:t,parcels:n,set:o,problems:r}){return c`
    <fieldset>
      <legend>${l("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:s},available:a,reason:i})=>{let d=e.shipments.findIndex(u=>u.id===s),p=e.shipments[d];return c`
          <label key=${s} class="choice">
            <input type="checkbox" checked=${n.includes(s)} disabled=${!a}
              onChange=${()=>o(n.includes(s)?n.filter(u=>u!==s):[...n,s])} />
            <span>
              ${p?go(p,d):s}
              ${i?c` <span class="reason">${i.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(ae,{id:"parcels-problem",problems:fe(r,"shipmentIds")})}
    </fieldset>
  `}var qs={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function ct(e){let[t,n]=g(""),o=M(ce());async function r(s,a){try{let i=await C(s,{input:{...a,idempotencyKey:o.current(a)}}),[d]=Object.values(i);n(d.__typename===qs[s]?"":De(d)),await e()}catch(i){n(X(i))}}return{run:r,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function De(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Bs="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Yt=5,Hs=3e4,Fs=0,ut=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),dt=e=>e.some(t=>t.state==="sending");function pt({orderId:e,photos:t,set:n}){let o=W(),r=M(null);async function s(i){let d=++Fs,p=u=>n(_=>_.map(f=>f.key===d?{...f,...u}:f));n(u=>[...u,{key:d,name:i.name,state:"sending"}]);try{p({id:await Gs(e,i),state:"ready"})}catch(u){p({state:"failed",problem:u instanceof he?u.message:X(u)})}}function a(){let i=[...r.current?.files??[]].slice(0,Yt-t.length);r.current&&(r.current.value="");for(let d of i)s(d)}return c`
    <div class="field">
      <label for=${o}>${l("photos.add")} <span class="optional">${l("form.optional")}</span></label>
      <p id=${`${o}-help`} class="hint">${l("photos.hint",{max:Yt})}</p>
      <input id=${o} ref=${r} type="file" multiple accept=${Bs} aria-describedby=${`${o}-help`}
        disabled=${t.length>=Yt} onChange=${a} />
      <ul class="photos" aria-live="polite">
        ${t.map(i=>c`
            <li key=${i.key} class=${i.state}>
              <span dir="auto">${i.name}</span> <span class="hint">${i.problem??l(Us[i.state])}</span>
              <button type="button" class="link" aria-label=${l("photos.removeNamed",{name:i.name})}
                onClick=${()=>n(d=>d.filter(p=>p.key!==i.key))}>${l("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var Us={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},he=class extends Error{};async function Gs(e,t){let n={orderId:e,fileName:t.name,mediaType:t.type,size:t.size},{createAttachmentUpload:o}=await C("create_attachment_upload",{input:n});if(o.__typename!=="AttachmentUploadCreated")throw new he(De(o));if(o.upload){let r=new FormData;for(let{name:a,value:i}of o.upload.fields)r.append(a,i);if(r.append("file",t),!(await fetch(o.upload.url,{method:"POST",body:r})).ok)throw new he(l("photos.notTaken"))}return await Ws(o.attachment.id),o.attachment.id}async function Ws(e){let t=Date.now()+Hs;for(let n=200;Date.now()<t;n*=1.5){let{attachment:o}=await C("attachment",{id:e});if(o?.state==="VERIFIED")return;if(o?.state==="REJECTED")throw new he(l("photos.rejected"));if(o?.state!=="AWAITING_UPLOAD")break;await new Promise(r=>setTimeout(r,n))}throw new he(l("photos.notTaken"))}function mt(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="link" onClick=${()=>n(o.id)}><span dir="auto">${o.fileName}</span></button>
          <span class="hint">${l("photos.size",{size:Fe(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${l("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function ft(e){return(await C("attachment",{id:e})).attachment?.downloadUrl}var Vs={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"};function Go({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let[a,i]=g(null);function d(_){i(_),"problems"in _||s()}let p=N(e,t.type)??t,u=a&&"filed"in a?js(t.type,a.filed,e.timeZone):a&&"refused"in a&&a.unavailable?c`<div class="notice bad" role="alert">
            <p ref=${Gt} tabindex="-1">${a.refused}</p>
            ${Kt(p,e.helpActions,o)}
          </div>`:h(Zs,{order:e,action:t,chosen:n,ended:d,outcome:a});return h(Bo,{title:t.title,close:r,address:K(e.id,t.type)},u)}var Ks={CANCEL_ORDER:"form.cancelled",CHANGE_SHIPPING_ADDRESS:"form.addressChanged"};function js(e,t,n){let o=t.state==="RESOLVED";return c`
    <div class="notice good" role="status">
      <h3 ref=${Gt} tabindex="-1">${l(o?Ks[e]??"form.approved":"form.filed")}</h3>
      ${o?null:c`<p>${t.stateText}</p>`}
      ${t.answerBy?c`<p>${l("request.answerBy")} ${xe(t.answerBy,n)}</p>`:null}
    </div>
    <p class="btns"><button type="button" class="btn primary shuts">${l("form.done")}</button></p>
  `}function Zs({order:e,action:t,chosen:n,outcome:o,ended:r}){let[s,a]=g({}),[i,d]=g(""),p=Ro(e.shippingAddress),[u,_]=g(p),f=t.type==="CHANGE_SHIPPING_ADDRESS",m=Io(f?u.countryCode:""),[y,k]=g(()=>Js(t,n)),[v,w]=g(()=>Ho(t,n)),[$,b]=g([]),[x,D]=g(!1),le=M(ce()),H=o&&"problems"in o?o.problems:[];async function J(F){F.preventDefault();let E={orderId:e.id,message:i.trim()||null,attachmentIds:ut($),...s};f&&m.form&&(E.address=So(u,m.form,p)),t.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(E.shipmentIds=y),t.type==="RETURN_OR_REPLACE_ITEMS"&&(E.items=v.filter(U=>U.quantity>0).map(({lineId:U,quantity:G,reason:P})=>({lineId:U,quantity:G,reason:P}))),D(!0),r(await Xs(Qs(t.type),{...E,idempotencyKey:le.current(E)})),D(!1)}return c`
    <form onSubmit=${J}>
      <p>${t.description}</p>
      ${t.notice?c`<p class="notice">${t.notice}</p>`:null}
      ${zs(o,H)}
      ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Fo,{order:e,action:t,items:v,set:w,problems:H}):null}
      ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Uo,{order:e,action:t,parcels:y,set:k,problems:H}):null}
      ${f?h(To,{address:u,before:p,read:m,set:_,problems:H}):null}
      ${Ys(t).map(F=>h(ko,{key:F,legend:l(Vs[F]??"form.kind"),name:F,choices:t.choices.filter(E=>E.field===F),value:s[F]??"",set:E=>a({...s,[F]:E}),problems:H}))}
      ${h(Ae,{label:l("form.message"),name:"message",value:i,set:d,problems:H,multiline:!0,maxLength:4e3})}
      ${h(pt,{orderId:e.id,photos:$,set:b})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${x||dt($)||f&&!m.form}>${x?l("form.sending"):l("form.send")}</button>
      </p>
    </form>
  `}function zs(e,t){let n=e&&"refused"in e?e.refused:t.length?l("form.problems"):null,o=t.filter(r=>!/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(r.path));return n?c`<div class="notice bad" role="alert">
    <p>${n}</p>
    ${o.map(r=>c`<p>${r.message}</p>`)}
  </div>`:null}function Ys(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Js(e,t){let n=e.shipments.filter(o=>o.available).map(o=>o.shipment.id);return n.length===1?n:n.filter(o=>o===t)}var Qs=e=>e.toLowerCase();async function Xs(e,t){try{let n=await C(e,{input:t}),o=Object.values(n)[0];return o.__typename==="HelpRequestFiled"?{filed:o.helpRequest}:o.__typename==="InvalidInput"?{problems:o.problems}:{refused:o.message,unavailable:o.__typename==="HelpActionUnavailable"}}catch(n){return{refused:X(n)}}}function Wo(e){let t=ve("id");return t?e.page(t):h(ea,e)}function ea({find:e,page:t,none:n,back:o}){let r=ve("number"),s=l("order.title",{number:r}),{data:a,failed:i,again:d}=Je(()=>e(r));if(Q(s),i&&!a)return h(q,{failed:i,again:d});if(!a)return h(be,{title:s});let[p]=a;return p?a.length===1?t(p.id):ta(s,r,a,o()):n(s)}function ta(e,t,n,o){return c`
    ${o}
    <h1>${e}</h1>
    <p>${l("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>c`<li key=${r.id} class="card order">
          <div class="order-head">
            <h2><a href=${K(r.id,ve("help"))}>${r.number}</a></h2>
            <span class="status">${r.statusText}</span>
          </div>
          <dl class="facts">
            ${se(l("order.channel"),r.channel)} ${se(l("desk.customer"),r.customerId)}
            ${Y(l("event.placed"),r.placedAt,r.timeZone)} ${se(l("order.total"),r.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function Ko({order:e,shipment:t,place:n,open:o,changed:r}){return t.isNote?na(e,t,n):h(oa,{order:e,shipment:t,place:n,open:o,changed:r})}function na(e,t,n){return c`<li class="parcel"><h3>${tt(t,n)}</h3>${jo(e,t)}</li>`}function oa({order:e,shipment:t,place:n,open:o,changed:r}){let s=ct(r),a=N(e,"REPORT_PACKAGE_NOT_RECEIVED"),i=a?.shipments.find(p=>p.shipment.id===t.id),d=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${tt(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${l("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${l("parcel.tracking")}</dt><dd>${ra(t)}</dd></div>`:null}
        ${sa(t,V(e)).map(([p,u])=>Y(p,u,e.timeZone))}
      </dl>
      ${Vo(t)||V(e)?null:c`<p class="hint">${l("parcel.prepared")}</p>`}
      ${O(t.returnedAt)?c`<p class="notice">${l("parcel.cameBack")}</p>`:null}
      ${jo(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${d}>${l("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${a&&Vo(t)?h(Te,{action:a,actions:e.helpActions,open:o,chosen:t.id,part:i&&{open:i.available,reason:i.reason,openRequests:i.openRequests}}):null}
    </li>
  `}function jo(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:o,quantity:r})=>{let s=e.lines.find(a=>a.id===n?.id);return c`<li key=${o}><span dir="auto">${s?.title??l("parcel.goneLine")}</span> <span class="quantity">${l("order.times",{count:r})}</span></li>`})}
    </ul>
  `}var Vo=e=>B(e.shippedAt);function ra({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function sa({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:o,returnedAt:r},s){return[[Z(e)?l("event.shipBy"):l("event.shipped"),e],[Z(t)?l("event.deliverBy"):l("event.delivered"),t],[we(o),O(n)],[l("event.returned"),O(r)]].flatMap(([i,d])=>d&&!(s&&Z(d))?[[i,d]]:[])}function Zo({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${l("order.times",{count:o})}`:l("order.quantity",{count:o})}function zo({order:e,request:t,write:n,changed:o}){let r=ct(o),s=jt(t.id),a=N(e,t.type)?.title,i=e.timeZone,d=()=>r.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${a}</h3>
        ${bo(t)}
      </div>
      <dl class="facts">
        ${Xe(l("request.filedAt"),t.filedAt,i)} ${Xe(l("request.answerBy"),Z(t.answerBy)?t.answerBy:null,i)}
        ${Y(l("request.replyBy"),t.replyByDay,i)} ${Xe(l("request.closedAt"),t.closedAt,i)}
      </dl>
      ${vo(t.answerBy,i)}
      ${aa(t,i)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${mt(t.attachments,ft)}
      ${r.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,l("request.write"),()=>n(t))}
        ${p(`${s}-withdraw`,t.canWithdraw,l("request.withdraw"),d)}
      </div>
    </li>
  `;function p(u,_,f,m){return _?c`<button type="button" id=${u} class="link" aria-labelledby=${`${u} ${s}-title`} onClick=${m}>${f}</button>`:null}}function aa({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${ia(t,n)}`}function ia(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?at(e.address):null;case"CheckOrderProgressDetails":return c`<p>${l("request.shipBy")}: ${Qe(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(la)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function la({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${l("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Jt=92,Yo=190,ht=74,Jo=30,Qo=14,ca=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],ua=["shipBy","deliverBy"];function Xo({order:e,now:t,children:n}){let o=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),r=pa(e,o,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${l("windows.title")}</h2>
      <p class="hint">${l("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${ma(r,o,t,e.timeZone)}</div>
      <details>
        <summary>${l("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${_a(o,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function da(e,t,n){return t==="receivedAt"?we(e.receiptConfirmed):t==="shipBy"&&!z(e)?l("event.readyBy"):l(n)}function pa(e,t,n){let o=new Map,r=(a,i,d=a)=>{let p=Date.parse(a),u=o.get(p)??{at:p,day:d,names:[]};i&&!u.names.includes(i)&&u.names.push(i),o.set(p,u)};for(let[a,i,d]of ca){let p=e[a];typeof p!="string"||V(e)&&ua.includes(a)||a==="deliverBy"&&!z(e)||r(p,da(e,a,i),(d&&e[d])??p)}for(let{opensAt:a}of t)a&&r(a,"");for(let{closesAt:a,lastDay:i}of t)a&&r(a,"",i??a);return r(new Date(n).toISOString(),l("windows.now")),[...o.values()].sort((a,i)=>a.at-i.at).map(a=>({...a,now:a.at===n}))}function ma(e,t,n,o){let r=Yo+e.length*Jt,s=ht+t.length*Jo+10,a=p=>Le?r-p:p,i=p=>Yo+Jt/2+e.findIndex(u=>u.at===p)*Jt,d=(p,u)=>({x:Math.min(a(p),a(u)),width:Math.max(2,Math.abs(u-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${r} ${s}`} width=${r} height=${s} aria-hidden="true">
      ${e.map(p=>{let u=a(i(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${u} x2=${u} y1=${ht-8} y2=${s-4} />
            ${p.names.slice(0,3).map((_,f)=>c`<text x=${u} y=${14+13*f} text-anchor="middle">${ha(_)}</text>`)}
            <text class="day" x=${u} y=${ht-14} text-anchor="middle">${fn(p.day,o)}</text>
          </g>
        `})}
      ${t.map((p,u)=>{let _=ht+u*Jo,f=fa(p,i,r);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${a(0)} y=${_+Qo} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${_+3} height=${Qo} rx="4" ...${d(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function fa(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let o=t(Date.parse(e.opensAt)),r=e.closesAt?t(Date.parse(e.closesAt)):n-6;return r>o?{from:o,to:r}:null}var ha=e=>e.length>15?`${e.slice(0,14)}…`:e;function _a(e,t){return c`
    <table>
      <thead><tr><th scope="col">${l("windows.help")}</th><th scope="col">${l("windows.opens")}</th><th scope="col">${l("windows.closes")}</th><th scope="col">${l("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?ne(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?ne(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??l("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}function _t(e,t){let[n,o]=g({items:Qt(e),cursor:Xt(e)});T(()=>o(p=>ya(p,e)),[e]);let[r,s]=g(null),{items:a,cursor:i}=n;return i?{items:a,earlier:async()=>{try{let p=await t(i);p&&o(u=>({items:er(Qt(p),u.items),cursor:Xt(p)})),s(null)}catch(p){s(p)}},failed:r}:{items:a,earlier:null,failed:r}}function yt({earlier:e,failed:t}){return t?h(q,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${l("conversation.earlier")}</button></p>`:null}function ya(e,t){let n=Qt(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:er(e.items,n)}:{items:n,cursor:Xt(t)}}function er(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Qt=e=>e.edges.map(t=>t.node).reverse(),Xt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var $a=2e4;function nr({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=_t(t,i=>$t(e.id,{after:i}));T(()=>{ba(e.id,t)},[t]);let a=tr(t);return T(()=>{let i=!1,p=setInterval(async()=>{if(document.visibilityState!=="visible")return;let u=await $t(e.id,{first:1}).then(tr,()=>null);(u!==a||i)&&r(),i=u===null},$a);return()=>clearInterval(p)},[e.id,a]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${l("conversation.title")}</h2>
      ${yt(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(i=>ga(i,e.timeZone))}</ol></div>
      ${h(va,{order:e,about:n,setAbout:o,sent:r})}
    </section>
  `}function ga(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,o=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${xe(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${l("conversation.new")}</span>`:null}
      </p>
      ${o?c`<p class="hint" dir="auto">${o.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?mt(e.attachments,ft):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${l("conversation.answerWanted")}</p>`:null}
    </li>
  `}function va({order:e,about:t,setAbout:n,sent:o}){let[r,s]=g(""),[a,i]=g([]),[d,p]=g([]),[u,_]=g(""),[f,m]=g(!1),y=M(ce()),k=e.helpRequests.edges.map(b=>b.node).filter(b=>b.canReply),v=k.some(b=>b.id===t)?t:"";async function w(b){b.preventDefault();let x={orderId:e.id,text:r,helpRequestId:v||null,attachmentIds:ut(a)};m(!0);try{let{postMessage:D}=await C("post_message",{input:{...x,idempotencyKey:y.current(x)}}),le=D.__typename==="MessagePosted";p(D.__typename==="InvalidInput"?D.problems:[]),_(le?l("conversation.sent"):De(D)),le&&(s(""),i([]),y.current=ce(),await o())}catch(D){_(X(D))}m(!1)}let $=k.map(b=>({value:b.id,label:N(e,b.type)?.title??b.stateText}));return c`
    <form class="composer" onSubmit=${w}>
      ${$.length?h(ie,{label:l("conversation.about"),name:"helpRequestId",choices:$,value:v,set:n,problems:d,empty:l("conversation.order")}):null}
      ${h(Ae,{label:l("conversation.message"),name:"text",value:r,set:s,problems:d,multiline:!0,required:!0,maxLength:4e3})}
      ${h(pt,{orderId:e.id,photos:a,set:i})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||dt(a)}>${f?l("form.sending"):l("conversation.send")}</button>
        <span role="status">${u}</span>
      </p>
    </form>
  `}async function $t(e,t){return(await C("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var tr=e=>e?.edges[0]?.node.id;async function ba(e,{edges:t}){let n=t[0]?.node;!n||!t.some(o=>o.node.unread)||await C("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var ye={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},xa=Object.values(ye).flat();function or(){return h(Wo,{find:async e=>(await C("orders_numbered",{number:e})).ordersNumbered,page:e=>h(wa,{id:e}),none:sr,back:rr})}var rr=()=>c`<p class="back"><a href="./">${l("order.back")}</a></p>`;function sr(e){return c`<h1>${e}</h1><p>${l("order.none")}</p><p><a class="button" href="./">${l("orders.title")}</a></p>`}function wa({id:e}){let{data:t,failed:n,again:o}=Je(async()=>{let[{order:s},a]=await Promise.all([C("order_details",{id:e}),$t(e)]);return{order:s,timeline:a,at:Date.now()}}),r=t?.order?l("order.title",{number:t.order.number}):l("orders.title");return Q(r),n&&!t?h(q,{failed:n,again:o}):t?!t.order||!t.timeline?sr(r):c`
    ${n?h(q,{failed:n,again:o}):null}
    ${h(Aa,{order:t.order,timeline:t.timeline,at:t.at,title:r,again:o})}
  `:h(be,{title:r})}function Aa({order:e,timeline:t,at:n,title:o,again:r}){let[s,a]=g(null),[i,d]=g(""),p=(f,m)=>a({type:f,chosen:m}),u=()=>a(f=>f===s?null:f),_=N(e,s?.type);return T(()=>{let f=N(e,ve("help")),m=f?.state==="AVAILABLE";m&&a({type:f.type}),Po(K(e.id),m)},[]),c`
    ${rr()}
    <div class="order-head">
      <h1>${o}</h1>
      ${ot(e)}
    </div>
    <div class="columns">
      ${Ia({order:e,open:p})} ${Ca({order:e,open:p})} ${Ea({order:e,open:p})}
    </div>
    ${Ma({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${l("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(Ko,{key:f.id,order:e,shipment:f,place:m,open:p,changed:r}))}</ul>
      ${e.shipments.every(f=>f.isNote)?Ra({order:e,open:p}):null}
    </section>
    ${h(Xo,{order:e,now:n},_e(ka(e),{order:e,open:p}))}
    ${h(Oa,{order:e,setAbout:d,changed:r})}
    ${h(nr,{order:e,timeline:t,about:i,setAbout:d,changed:r})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${l("order.noLonger")}</h2>
      ${_e(ye.end,{order:e,open:p})}
    </section>
    ${s&&_?h(Go,{key:s,order:e,action:_,chosen:s.chosen,open:p,close:u,changed:r}):null}
  `}function _e(e,{order:t,open:n}){return e.flatMap(r=>N(t,r)??[]).map(r=>h(Te,{key:r.type,action:r,actions:t.helpActions,open:n}))}var ka=e=>e.helpActions.map(t=>t.type).filter(t=>!xa.includes(t));function Ra({order:e,open:t}){return c`
    ${z(e)?c`<p>${l(V(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${_e(ye.parcels,{order:e,open:t})}
  `}function Ia({order:e,open:t}){let n=[[l("event.placed"),e.placedAt],[l("event.paid"),O(e.paidAt)],et(e),...Sa(e),[nt(e.deliverBy),V(e)||!z(e)||O(e.deliveredAt)?null:e.deliverByDay],[l("event.delivered"),O(e.deliveredAt)],[we(e.receiptConfirmed),O(e.receivedAt)],[l("event.cancelled"),O(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${l("order.progress")}</h2>
      <dl class="facts">
        ${se(l("order.channel"),e.channel)} ${n.map(([o,r])=>Y(o,r,e.timeZone))}
      </dl>
      ${_e(ye.progress,{order:e,open:t})}
    </section>
  `}function Sa({firstShippedAt:e,firstHandedOverAt:t}){return[[l("event.shipped"),O(e)],[l("event.handedOver"),O(t)]].sort(([,o],[,r])=>String(o).localeCompare(String(r)))}function Ca({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${l("order.address")}</h2>
      ${e.shippingAddress?at(e.shippingAddress):c`<p>${l("order.noAddress")}</p>`}
      ${_e(ye.address,{order:e,open:t})}
    </section>
  `}function Ea({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${l("order.payment")}</h2>
      ${Ta(e)}
      ${Wt(e.payment)?c`<p>${Wt(e.payment)}</p>`:null}
      ${_e(ye.payment,{order:e,open:t})}
    </section>
  `}function Ta({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${$o(t)}
      ${e?c`<div><dt>${l("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${l("order.noTotal")}</p>`}
  `}function Ma({order:e,open:t}){let n=N(e,"RETURN_OR_REPLACE_ITEMS"),o=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${l("order.items")}</h2>
      ${ho(e.lines)?c`<p>${l("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(r=>{let s=n?.lines.find(a=>a.line.id===r.id);return c`
            <li key=${r.id}>
              ${h(rt,{title:r.title,imageUrl:r.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${r.title}</h3>
                <p class="hint">${Zo(r)}</p>
                ${_o(r,e.timeZone)}
                ${n&&!o&&s?h(Te,{action:n,actions:e.helpActions,open:t,chosen:r.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${o?_e(ye.items,{order:e,open:t}):null}
    </section>
  `}function Oa({order:e,setAbout:t,changed:n}){let o=async a=>(await C("order_details",{id:e.id,requestsAfter:a})).order?.helpRequests,r=_t(e.helpRequests,o);if(r.items.length===0)return null;let s=a=>{t(a.id);let i=document.querySelector(".composer textarea");i instanceof HTMLElement&&i.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${l("order.requests")}</h2>
      <ul class="requests">${[...r.items].reverse().map(a=>h(zo,{key:a.id,order:e,request:a,write:s,changed:n}))}</ul>
      ${yt(r)}
    </section>
  `}var Pa={orders:xo,order:or},ar=Pa[document.documentElement.dataset.page];ar&&uo(ar,{home:"./",name:l("orders.title"),tokenName:"token"});
