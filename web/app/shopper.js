var Kn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var jn="language",Ks={no:"nb",nn:"nb",iw:"he"},tt=Kn,A=js([Ys(jn),Zs(),...navigator.languages]),nt=tt[A]?.direction==="rtl";function Zn(e){localStorage.setItem(jn,e),location.reload()}function js(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Ks[n]??n;if(o in tt)return o}return"en"}function Zs(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Ys(e){try{return localStorage.getItem(e)}catch{return null}}var Vt="wanted",Pe="owner:",Yn="signed-out:",zn="draft:",Jn={};function Ne(e){zs(e);let t=Jn[e]??localStorage.getItem(e);return!t||Js(t)?null:(sessionStorage.setItem(Pe+e,Yt(t)),t)}function Kt(e){Jn[e]=void 0,localStorage.removeItem(e)}function jt(e){Kt(e),localStorage.setItem(Yn+e,String(Date.now())),rt(e),location.assign(Zt(""))}function Qn(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===Yn+e&&(rt(e),t());let r=Yt(o??"");n!==e||!o||r===sessionStorage.getItem(Pe+e)||(rt(e),t())})}function Xn(){sessionStorage.setItem(Vt,ot())}function Zt(e=ot()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var ot=()=>location.pathname+location.search;function zs(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Pe+e)!==Yt(t)&&rt(e),localStorage.setItem(e,t),history.replaceState(history.state,"",ot());let n=sessionStorage.getItem(Vt);sessionStorage.removeItem(Vt),n&&n!==ot()&&location.replace(n)}var eo=(e,t)=>`${zn}${sessionStorage.getItem(Pe+e)??""}:${t}`;function rt(e){sessionStorage.removeItem(Pe+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(zn)&&sessionStorage.removeItem(n)}var Yt=e=>String(to(e).sub??"");function Js(e){let{exp:t}=to(e);return typeof t=="number"&&t*1e3<=Date.now()}function to(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var Z=class extends Error{},ce=class extends Error{constructor(t,n){super(t),this.retryable=n}},Qs={origin:""},Ie=()=>globalThis.orderHelpStarted;function no(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await oi(ti(o,r)??Xs(e,s,r,n));if(i.status===401)throw Kt(n),new Z;if(i.status>=500||i.status===429)throw new ce(i.statusText,!0);return ri(i)}}function Xs(e,t,n,o){let r=Ne(o);if(!r)throw new Z;return fetch(Qs.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":A},body:JSON.stringify({query:t,variables:n})})}var ei=(e,t)=>`${e} ${JSON.stringify(t)}`;function ti(e,t){let n=ei(e,t),o=Ie()?.answers.get(n);return Ie()?.answers.delete(n),o}function zt(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:ni()}}function Le(){let e=null;return t=>(e=zt(t,e),e.key)}function ni(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function oi(e){try{return await e}catch(t){throw new ce(String(t),!0)}}async function ri(e){let t;try{t=await e.json()}catch{throw new ce(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ce(n.message,n.extensions?.retryable??!1);return t.data}var oo=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Jt=new URL("../shop/shop.json",import.meta.url).href;var L=await si();function ro(e){return typeof e=="string"?e:e[A]??e.en??Object.values(e)[0]??""}var st=()=>L.logo?new URL(L.logo,Jt).href:null;async function si(){return await(Ie()?.shop??fetch(Jt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var ii={...await _i(),...L.texts?.[A]},ai=new Intl.PluralRules(A),io=new Intl.NumberFormat(A),li=new Intl.DateTimeFormat().resolvedOptions().timeZone,ci=Y(()=>({dateStyle:"long"})),ui=Y(()=>({day:"numeric",month:"short"})),di=Y(()=>({weekday:"short",day:"numeric",month:"short"})),pi=Y(()=>({day:"numeric",month:"short",year:"numeric"})),so=Y(()=>({year:"numeric"})),mi=Y(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===li?void 0:"short"}));function l(e,t={}){let n=ii[e]??e;return(typeof n=="string"?n:n[ai.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?io.format(i):i??r})}var Ae=e=>io.format(e),F=(e,t)=>ci(it(e,t)).format(new Date(e)),ao=(e,t)=>ui(it(e,t)).format(new Date(e)),Q=(e,t)=>(fi(e,t)?di:pi)(it(e,t)).format(new Date(e)),fi=(e,t)=>so(it(e,t)).format(new Date(e))===so(t).format(Date.now()),ue=(e,t)=>mi(t).format(new Date(e)),lo=e=>new Intl.DateTimeFormat(A,{timeStyle:"short"}).format(e),it=(e,t)=>e.includes("T")?t:"UTC";function Y(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(A,{...e(n),timeZone:n});return t.set(n,o),o}}var at=e=>hi.of(e)??e,hi=new Intl.DisplayNames(A,{type:"region"});async function _i(){let e=await(Ie()?.texts??fetch(oo(A)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${A}" are missing.`);return e}var co=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var uo=`# One attachment: its state, and a URL to download the file.
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
`;var po=`# Cancels an order that the warehouse has not started to pack.
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
`;var mo=`# Changes the shipping address of an order.
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
`;var fo=`# Asks about the progress of a late order.
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
`;var ho=`# Confirms the receipt of parcels.
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
`;var _o=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var $o=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var yo=`# Marks the timeline as read up to an item.
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
`;var go=`# A page of the viewer's orders, newest first, with the help links of the list.
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
`;var vo=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var bo=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var wo=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var xo=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var ko=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Eo=`# Asks about customs, duty or tax.
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
`;var Ro=`# Reports parcels that did not arrive.
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
`;var Io=`# Reports a problem with a payment.
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
`;var Ao=`# Requests to return items for a refund or a replacement.
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
`;var So=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Co=`# Withdraws an open help request.
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
`;var To={address_form:co,attachment:uo,cancel_order:po,change_shipping_address:mo,check_order_progress:fo,confirm_receipt:ho,create_attachment_upload:_o,help_request:$o,mark_timeline_read:yo,my_orders:go,node:vo,order_details:bo,order_timeline:wo,orders_numbered:xo,post_message:ko,report_customs_duty_issue:Eo,report_package_not_received:Ro,resolve_payment_issue:Io,return_or_replace_items:Ao,viewer:So,withdraw_help_request:Co};var S=no("/graphql",To,"token");var Do=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],a=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++s]]=a:i===6?o[1][t[++s]]+=a+"":i?(r=e.apply(a,Do(e,a,n,["",null])),o.push(r),a[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(a)}return o},Oo=new Map;function Mo(e){var t=Oo.get(this);return t||(t=new Map,Oo.set(this,t)),(t=Do(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",a="",u=[0],d=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):s===3&&(f||i)?(u.push(3,f,i),s=2):s===2&&i==="..."&&f?u.push(4,f,0):s===2&&i&&!f?u.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(u.push(s,0,i,r),s=6),f&&(u.push(s,f,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var _=0;_<n[p].length;_++)o=n[p][_],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][_+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var R,Lo,qi,de,Qt,pt,qo,ct,Bo,en,Xt,Bi,Be=Symbol.for("pv"),mt={},ft=[],Hi=/^m(i|n|o|s|text|space)$/,tn=Array.isArray,nn=ft.slice,$e=Object.assign;function _e(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var o,r,s,i={},a=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return a>2&&(i.children=a>3?nn.call(arguments,2):n),qe(e,i,o,r,null)}function qe(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Be,__v:r||++Lo,__i:-1,__u:0};return!r&&R.vnode&&R.vnode(s),s}function ht(e){return e.children}function ut(e,t){this.props=e,this.context=t,this.__g=0}function pe(e,t){if(t==null)return e.__&&pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:pe(e)}function Fi(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=$e({constructor:Be},n)).__v=n.__v+1,R.vnode&&R.vnode(t),on(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||pe(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Vo(r,t,s),n.__=n.__e=null,t.__e!=o&&Ho(t))}function Ho(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ho(e)}function Po(e){(8&e.__g||(e.__g|=8,de.push(e),pt++))&&Qt==R.debounceRendering||((Qt=R.debounceRendering)||queueMicrotask)(Fo)}function Fo(){try{for(var e,t=1;de.length;)de.length>t&&de.sort(qo),e=de.shift(),t=de.length,8&e.__g&&Fi(e)}finally{(pt=de.length)&&(Qt||queueMicrotask)(Fo)}}function Uo(e,t,n,o,r,s,i,a,u,d,p){var _,f,m,$,v,w,k=o.__k||ft,b=t.length;for(u=Ui(n,t,k,u,b),_=0;_<b;_++)(m=n.__k[_])!=null&&(f=~m.__i&&k[m.__i]||mt,m.__i=_,w=on(e,m,f,r,s,i,a,u,d,p),$=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&rn(f.ref,null,m,f),m.ref&&p.push(m.ref,m.__c||$,m)),v=v||$,4&m.__u?(u=Wo(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&w!==void 0?u=w:$&&(u=$.nextSibling),m.__u&=-21);return n.__e=v,u}function Ui(e,t,n,o,r){var s,i,a,u,d,p,_,f,m,$=n.length,v=$,w=0,k=0,b=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=qe(null,i):tn(i)?i=b[s]=qe(ht,{children:i}):i.constructor===Be&&i.__b?i=b[s]=qe(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,u=s+w,i.__=e,i.__b=e.__b+1,a=null,~(d=i.__i=Wi(i,n,u,v))&&(v--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==u-1?w--:d==u+1?w++:d!=u&&(d>u?w--:w++,k=1)):(~d||(r>$?w--:r<$&&w++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(k){for(p=[],_=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(w=0,f=p.length;w<f;)p[m=w+f>>1]<i.__i?w=m+1:f=m;p[w]=i.__i,_[s]=w+1}for(w=p.length;s--;)_[s]&&(_[s]==w?w--:b[s].__u|=4)}if(v)for(s=0;s<$;s++)!(a=n[s])||2&a.__u||(a.__e==o&&(o=pe(a)),sn(a,a));return o}function Wo(e,t,n,o){var r,s,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Wo(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=pe(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wi(e,t,n,o){var r,s=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&s==null||u&&s==a.key&&i==a.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&s==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&s==a.key&&i==a.type)return r}return-1}function No(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function lt(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||No(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||No(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Xt[t]||(Xt[t]=Gi(t)),(e.__a||(e.__a={}))[t]=en,s=t!=(t=t.replace(Bo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Gi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ct]==null)t[ct]=en++;else if(t[ct]<this.__a[e])return;return n(R.event?R.event(t):t)}}}function on(e,t,n,o,r,s,i,a,u,d){var p,_,f,m,$,v,w,k,b,O,I,he,Me,Re,ne,B,D,P,N=t.type;if(t.constructor!==Be)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,_=s=[],p.nodeType==8?a=dt(p,s):s.push(p),a=s[0]||a),(p=R.__b)&&p(t);e:if(typeof N=="function"){f=i.length;try{if(k=t.props,b=(p=N.prototype)&&p.render,O=(p=N.contextType)&&o[p.__c],I=p?O?O.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(b?t.__c=m=new N(k,I):(t.__c=m=new ut(k,I),m.constructor=N,m.render=Ki),O&&O.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),b&&(m.__s||(m.__s=m.state),N.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=$e({},m.__s)),$e(m.__s,N.getDerivedStateFromProps(k,m.__s)))),$=m.props,v=m.state,m.__v=t,n.__c){if(k!==$&&b&&!N.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(k,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(k,m.__s,I)===!1){t.__v!=n.__v&&(m.props=k,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),ft.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),a=pe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(k,m.__s,I),b&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,v,w)})}else b&&!N.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),b&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=k,m.__P=e,m.__g&=-5,he=R.__r,Me=b?25:0;do m.__g&=-9,he&&he(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Me<25);b&&(ft.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=$e({},o,m.getChildContext())),b&&n.__c&&m.getSnapshotBeforeUpdate&&(w=m.getSnapshotBeforeUpdate($,v)),Re=p&&p.type===ht&&p.key==null?p.props.children:p,k.__P&&(p=a,r=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&sn(H,H)}),n.__k=null),a=n.__k?pe(n,0):null),a=Uo(e,tn(Re)?Re:[Re],t,n,o,r,s,i,a,u,d),k.__P&&(t.__e=null,a=p),t.__u&=-161,_&&_.some(_e),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(H){if(i.length=f,t.__v=null,u||s)if(H&&H.then){if(t.__u|=128|u,s){for(~(D=s.indexOf(a||void 0))||(D=s.length);(P=s[D-1])&&P.nodeType==8;)D--;for(;D<s.length;D++)if(P=s[D])if(s[D]=null,ne){if(P==B)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(B=dt(ne=P))}}if(!ne){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;ne=a}(p=dt(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,a=p):t.__e=a,a=a&&a.nextSibling}else s&&s.some(_e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||Go(t),R.__e(H,t,n)}}else a=t.__e=Vi(n.__e,t,n,o,r,s,i,u,d,e);return(p=R.diffed)&&p(t),a}function dt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Go(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Go))}function Vo(e,t,n){for(var o=0;o<n.length;)rn(n[o++],n[o++],n[o++]);R.__c&&R.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){R.__e(s,r.__v)}})}function Vi(e,t,n,o,r,s,i,a,u,d){var p,_,f,m,$,v,w,k,b=n.props||mt,O=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if(($=s[p])&&(I?$.localName==I:$.nodeType==3)){e=$,s[p]=null;break}}if(!e){if(k=d.ownerDocument||document,!I)return k.createTextNode(O);e=k.createElementNS(r,I,O.is?O:d),a&&(R.__m&&R.__m(t,s),a=!1),s=null}if(I){if(d=I=="template"&&e.content||e,s=I=="textarea"&&O.defaultValue!=null?null:s&&nn.call(d.childNodes),!a&&s)for(b={},p=0;p<e.attributes.length;p++)b[($=e.attributes[p]).name]=$.value;for(p in b)$=b[p],p=="dangerouslySetInnerHTML"?f=$:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||lt(e,p,null,$,r);for(p in O)$=O[p],p=="children"?m=$:p=="dangerouslySetInnerHTML"?_=$:p=="value"?v=$:p=="checked"?w=$:a&&typeof $!="function"||b[p]===$||lt(e,p,$,b[p],r);_?(a||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Hi.test(I))&&(r="http://www.w3.org/1999/xhtml"),Uo(d,tn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&pe(n,0),a,u),s&&s.some(_e)),a&&I!="textarea"||(p="value",I=="progress"&&v==null?e.removeAttribute(p):v==null||v===e[p]&&(I!="progress"||v)||lt(e,p,v,b[p],r),p="checked",w!=null&&w!=e[p]&&lt(e,p,w,b[p],r))}else b===O||a&&e.data==O||(e.data=O);return e}function rn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){R.__e(r,n)}}function sn(e,t,n){var o,r,s,i;if(R.unmount&&R.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||rn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){R.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&sn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=dt(o,s=[]))&&(o==e.__e&&s.some(_e),_e(r),_e(o)),n||_e(e.__e),e.__e=e.__c=e.__=null}function Ki(e,t,n){return this.constructor(e,n)}function an(e,t){var n,o,r,s;R.__&&R.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(ht,{children:[e]}),r=[],s=[],on(t,t.__k,o||mt,mt,t.namespaceURI,o?null:t.firstChild?nn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Vo(r,t.__k,s),t.__k.props.children=null}R={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw pt=0,e}},Lo=0,qi=function(e){return e!=null&&e.constructor===Be},ut.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},n),this.props)),e&&($e(n,e),this.__v&&(t&&this.__k.push(t),Po(this)))},ut.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Po(this))},ut.prototype.render=ht,de=[],pt=0,qo=function(e,t){return e.__v.__b-t.__v.__b},ct=Symbol(),Bo=/(PointerCapture)$|Capture$/i,en=0,Xt={},Bi=0;var ye,T,ln,Ko,cn=Object.is,Fe=0,tr=[],un=[],C=R,jo=C.__b,Zo=C.__r,Yo=C.diffed,zo=C.__c,Jo=C.unmount,Qo=C.__;function Ue(e,t){C.__h&&C.__h(T,e,Fe||t),Fe=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Fe=1,ji(nr,e)}function ji(e,t,n){var o=Ue(ye++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):nr(void 0,t),function(s){var i=(o.__N||o.__)[0],a=o.t(i,s);cn(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=T,!T.__f)){T.__f=!0;var r=T.shouldComponentUpdate;T.shouldComponentUpdate=function(s,i,a){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function(f){f.__N&&(d=!0,cn(f.__[0],f.__N[0])||(p=!0))}),r){var _=r.call(this,s,i,a);return d?_||p:_}return!d||p}}return o.__}function E(e,t){var n=Ue(ye++,3);!C.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function V(e,t){var n=Ue(ye++,4);!C.__s&&fn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,T.__h.push(n))}function x(e){return Fe=5,pn(function(){return{current:e}},[])}function pn(e,t){var n=Ue(ye++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function mn(e,t){return Fe=8,pn(function(){return e},t)}function q(){var e=Ue(ye++,11);if(!e.__){for(var t=T.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Zi(){var e;do{for(;e=un.shift();)try{He(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=tr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(He),t.__h.some(dn),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(un.length)}C.__b=function(e){T=null,jo&&jo(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qo&&Qo(e,t)},C.__r=function(e){Zo&&Zo(e),ye=0;var t=(T=e.__c).__H;t&&(ln==T?T.__h=[]:(t.__h.some(He),t.__h.some(dn),ye=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ln=T},C.diffed=function(e){Yo&&Yo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&er(tr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ln=T=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(He),n.__h=n.__h.filter(function(o){return!o.__||dn(o)})}catch(o){n.__h=[function(){throw o}]}}),zo&&zo(e,t)},C.unmount=function(e){Jo&&Jo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,er(un.push(r))}else He(r)}catch(s){t=s}}),o.__H=void 0,t&&C.__e(t,o.__v))};var Xo=typeof requestAnimationFrame=="function";function Yi(e){var t,n=function(){clearTimeout(o),Xo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Xo&&(t=requestAnimationFrame(n))}function er(e){e!=1&&Ko==C.requestAnimationFrame||((Ko=C.requestAnimationFrame)||Yi)(Zi)}function He(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function dn(e){var t=T;e.__c=e.__(),T=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!cn(n,e[o])})}function nr(e,t){return typeof t=="function"?t(e):t}var c=Mo.bind(h);function X(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ge(e){return new URLSearchParams(location.search).get(e)??""}var zi={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Ji=["back","next","out","return","send","truck"];function y(e,t){let n=["icon",t,Ji.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:zi[e]}} />`}function or(e,t){document.documentElement.lang=A,document.documentElement.dir=nt?"rtl":"ltr",Qn(t.tokenName,()=>location.reload()),document.body.replaceChildren(),an(c`
      <a class="skip" href="#main">${l("page.skip")}</a>
      ${Qi(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${Xi(t)}
    `,document.body)}function Qi({home:e,name:t,tokenName:n}){let o=st(),r=L.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${L.home||e}>
          ${o?c`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${l("page.account")}>
          ${rr(L.header)}
          ${r===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(ea,{})}
          ${Ne(n)?c`<button type="button" class="btn bare square" onClick=${()=>jt(n)}>${y("person")}<span class="hidden">${l("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Xi({tokenName:e}){let t=Ne(e);return!t&&!L.footer?.length?null:c`
    <footer class="foot">
      ${rr(L.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>jt(e)}>${l("page.signOut")}</button>`:null}
    </footer>
  `}var rr=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${ro(t)}</a>`);function ea(){let e=x(!1);function t({currentTarget:{value:r}}){r!==A&&Zn(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${y("language")}<span class="hidden">${l("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(tt).map(([r,{name:s}])=>c`<option key=${r} value=${r} lang=${r} selected=${r===A}>${s}</option>`)}
      </select>
    </label>
  `}function oe(e){E(()=>{document.title=L.name?`${e} · ${L.name}`:e},[e])}function We({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${Zt()} onClick=${Xn}>${l("page.signIn")}</a>`}function _t(e){let[t,n]=g({data:void 0,at:0,failed:null}),o=mn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return E(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Se({title:e,children:t}){return oe(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${l("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function K({failed:e,again:t,at:n}){if(e instanceof Z)return n?c`<div class="notice warn" role="alert">${hn()}</div>`:h(na,{});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${y(o?"offline":"alert")}
      <p>${o?ta(n):re(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${y("again","s")}${l("page.again")}</button>`:null}
    </div>
  `}function ta(e){return e?l("page.offlineSince",{time:lo(e)}):l("page.offline")}function hn(){return c`${y("lock")}<p>${l("page.signInFirst")} ${l("page.signInBack")}</p>${h(We,{primary:!1})}`}function na(){let e=l(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return oe(e),c`<${oa} icon="lock" title=${e} text=${l("page.signInBack")}>${h(We,{primary:!0})}<//>`}function oa({icon:e,title:t,text:n,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${y(e,"l")}</span>
      <h1>${t}</h1>
      ${n?c`<p>${n}</p>`:null} ${o}
    </div>
  `}function re(e){return e instanceof Z?l("page.signInFirst"):e instanceof ce&&!e.retryable?e.message:l(navigator.onLine?"page.noAnswer":"page.offline")}var $t=(e,t)=>c`<time datetime=${e}>${F(e,t)}</time>`,yt=(e,t)=>c`<time datetime=${e}>${ue(e,t)}</time>`,W=e=>!!e&&new Date(String(e)).getTime()>Date.now(),j=e=>!!e&&!W(e),U=e=>W(e)?null:e;var ve=({quantity:e,cancelled:t})=>e-t,ir=e=>e.every(t=>ve(t)===0),ee=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&ve(n)>0);function ar(e,t){let n=[sr(e.cancelled,e,"line.cancelled","line.allCancelled"),ve(e)?ra(e,t):null];return n.push(sr(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?c`<p key=${o} class="hint">${o}</p>`:null)}function sr(e,{quantity:t},n,o){return e===0?null:e===t?l(o):l(n,{count:e,total:t})}function ra({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return j(n)?l(r?"line.pickedUp":"line.handedOver",{date:F(n,o)}):r?t?l(W(t)?"line.readyFrom":"line.readySince",{date:F(t,o)}):l("line.pickup"):l("line.digital")}var lr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function gt(e,t,n){return t?c`<div><dt>${e}</dt><dd>${yt(t,n)}</dd></div>`:null}function te(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${$t(t,n)}</dd></div>`:null}function me(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function cr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var z=({cancelledAt:e})=>!!U(e);function vt(e){let t=j(e.shipBy),n=l(t?"event.shipByMissed":"event.shipBy");return[ee(e)?n:l(t?"event.readyByMissed":"event.readyBy"),z(e)||U(e.fulfilledAt)?null:e.shipByDay]}var _n=e=>lr[e]?l(lr[e]):null,bt=({isNote:e},t)=>e?l("parcel.note"):l("parcel.name",{count:t+1});function ur(e,t){let n=bt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var wt=e=>l(j(e)?"event.deliverByMissed":"event.deliverBy"),Ce=e=>l(e?"event.receiptConfirmed":"event.received");function dr(e,t){return j(e)?c`<p class="notice">${l("request.late",{date:ue(e,t)})}</p>`:null}var xt=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function pr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}function se({title:e,imageUrl:t}){let[n,o]=g(!1);return t&&!n?c`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>o(!0)} />`:c`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}var $n=4;function mr(){let[e,t]=g(null),[n,o]=g(null),[r,s]=g(null),[i,a]=g(!1),u=x(null);oe(l("orders.title"));async function d(){a(!0);try{let p=(await S("my_orders",{after:n})).orders,_=p.edges.map(f=>f.node);u.current=e?_[0]?.id??null:null,t([...e??[],..._]),o(p.pageInfo.hasNextPage?p.pageInfo.endCursor??null:null),s(null)}catch(p){s(p)}a(!1)}return E(()=>{d()},[]),E(()=>{u.current&&document.getElementById(kt("order",u.current))?.focus()},[e]),r&&!e?h(K,{failed:r,again:d}):e?c`
    <h1>${l("orders.title")}</h1>
    ${e.length===0?c`<p>${l("orders.none")}</p>`:null}
    <ul class="orders">${e.map(p=>ia(p,sa(e)))}</ul>
    ${r?h(K,{failed:r,again:d}):null}
    ${n&&!r?c`<p class="more"><button type="button" disabled=${i} onClick=${d}>${l("orders.more")}</button></p>`:null}
  `:h(Se,{title:l("orders.title")})}var sa=e=>new Set(e.map(t=>t.channel)).size>1;function ia(e,t){let n=kt("order",e.id),o=kt("view",e.id);return c`
    <li key=${e.id} class="card order">
      <div class="order-head">
        <h2><a id=${n} href=${X(e.id)}>${e.number}</a></h2>
        ${xt(e)}
        ${e.unreadCount?c`<span class="unread">${l("orders.unread",{count:e.unreadCount})}</span>`:null}
      </div>
      <dl class="facts">
        ${t?me(l("order.channel"),e.channel):null}
        ${la(e).map(([r,s])=>te(r,s,e.timeZone))}
        ${e.total?c`<div><dt>${l("order.total")}</dt><dd>${e.total.formatted}</dd></div>`:null}
      </dl>
      ${aa(e.lines)}
      <div class="links">
        <a id=${o} class="button" href=${X(e.id)} aria-labelledby=${`${o} ${n}`}>${l("orders.view")}</a>
        ${e.availableHelpActions.map(r=>{let s=kt(r.type,e.id),i=X(e.id,r.type);return c`<a key=${s} id=${s} class="help" href=${i} aria-labelledby=${`${s} ${n}`}>${r.title}</a>`})}
      </div>
    </li>
  `}function aa(e){return c`
    <ul class="thumbnails">
      ${e.slice(0,$n).map(t=>c`
          <li key=${t.id}>
            ${h(se,{title:t.title,imageUrl:t.imageUrl})}
            <span class="line-title" dir="auto">${t.title}</span>
            ${ve(t)>1?c`<span class="quantity">${l("order.times",{count:ve(t)})}</span>`:null}
            ${ve(t)?null:c`<span class="hint">${l("line.allCancelled")}</span>`}
          </li>
        `)}
      ${e.length>$n?c`<li class="others">${l("orders.others",{count:e.length-$n})}</li>`:null}
    </ul>
  `}function la(e){let t=[[l("event.placed"),e.placedAt]],{cancelledAt:n,deliveredAt:o,firstShippedAt:r,firstHandedOverAt:s,deliverByDay:i}=e,[a,u]=vt(e);return e.status==="CANCELLED"&&n?[...t,[l("event.cancelled"),n]]:j(o)?[...t,[l("event.delivered"),o]]:(j(r)?t.push([l("event.shipped"),r]):j(s)?t.push([l("event.handedOver"),s]):e.status==="READY_FOR_PICKUP"?t.push(...ca(e)):u&&t.push([a,u]),i&&!z(e)&&ee(e)&&t.push([wt(e.deliverBy),i]),t)}function ca({lines:e}){let t=e.flatMap(n=>n.readyAt??[]).sort().pop();return t?[[l("event.ready"),t]]:[]}var kt=(e,t)=>`${e}-${t.replace(/\W/g,"")}`;var G=(e,t)=>e.helpActions.find(n=>n.type===t);function Ge({action:e,actions:t,open:n,chosen:o,part:r}){let s=q();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,o)}>${e.title}</button></p>`;let i=r?.open===!1&&r.reason?r.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?ua(i===r?.reason?r.openRequests:e.openRequests):null} ${da(e,t,n)}
    </div>
  `}function ua([e]){return e?c`<p class="reason"><a href=${`#${Ve(e.id)}`}>${l("help.seeRequest")}</a></p>`:null}function da(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p class="reason">${l("help.instead")} <button type="button" class="link" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Ve=e=>`request-${e.replace(/\W/g,"")}`;var fr=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ie(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function J({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${y("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function hr(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${l("form.optional")}</span>`:null}</label>`}function Et({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:a,wide:u,hint:d,type:p,..._}){let f=q(),m=e??f,$=ie(s,n),v={id:m,name:n,value:o,required:i,maxLength:_.maxLength,autocomplete:_.autocomplete,dir:"auto","aria-invalid":$.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,$.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:w=>r(w.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${hr(m,t,!i)}
      ${a?c`<textarea rows="4" ...${v}></textarea>`:c`<input type=${p??"text"} ...${v} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${h(J,{id:`${m}-problem`,problems:$})}
    </div>
  `}function _r({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let a=q(),u=e??a,d=ie(i,n);return c`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${d.length?"true":void 0} aria-describedby=${d.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((p,_)=>c`
          <label key=${p.value} class="choice">
            <input type="radio" id=${_===0?u:void 0} name=${`${u}-${n}`} value=${p.value}
              checked=${p.value===r} onChange=${()=>s(p.value)} />
            <span>${p.label}</span>
          </label>
        `)}
      ${h(J,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function Ke({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:a,required:u,optional:d,autocomplete:p,wide:_}){let f=q(),m=e??f,$=ie(i,n);return c`
    <div class=${_?"field wide":"field"}>
      ${hr(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${$.length?"true":void 0}
          aria-describedby=${$.length?`${m}-problem`:void 0}
          onChange=${v=>s(v.currentTarget.value)}>
          ${a===void 0?null:c`<option value="" selected=${r===""}>${a}</option>`}
          ${o.map(v=>c`<option key=${v.value} value=${v.value} selected=${v.value===r}>${v.label}</option>`)}
        </select>
        ${y("down","s")}
      </div>
      ${h(J,{id:`${m}-problem`,problems:$})}
    </div>
  `}var pa=new Intl.ListFormat(A,{type:"unit",style:"short"}),M=e=>`field-${e.replace(/\W/g,"-")}`;function $r({problems:e,fieldOf:t,round:n}){let o=x(null);if(E(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${y("alert")}
      <div>
        ${r.size?c`<p>${l("form.check",{count:r.size})} ${ma([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function ma(e){let t=[...e];return pa.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${M(r.path)}`} onClick=${fa}><bdi>${o}</bdi></a>`:o})}function fa(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var ha={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},_a=["name","line1","line2"],$a=[{name:"city",label:l("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:l("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:l("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function fe(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var ya=new Intl.Collator(A),ga=fr.map(e=>({value:e,label:at(e)})).sort((e,t)=>ya.compare(e.label,t.label)),yn=new Map;function va(e){let t=yn.get(e);if(t)return t;let n=S("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>yn.delete(e)),yn.set(e,n),n}function yr(e){let[{form:t,failed:n},o]=g({form:null,failed:null}),[r,s]=g(0);return E(()=>{if(!e)return;let i=!0;return va(e).then(a=>i&&o({form:a,failed:null}),a=>i&&o({form:null,failed:a})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function gr(e,t,n){let o=je(t,n).map(r=>[r.name,gn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function je(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=$a.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function gn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:a,latinName:u})=>[i,a,u].some(r))?.code??(ba(e,n)?o:"")}function ba(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function vr(e,{name:t,latinName:n}){let o=new Intl.Locale(A).maximize().region===e;return n&&!o?`${n} (${t})`:t}function br(e,t,n){return[...je(t,n).map(r=>{let s=gn(e,r,n),i=r.choices.find(({code:a})=>a===s);return i?vr(t.countryCode,i):s}),at(t.countryCode)].filter(Boolean)}function wr({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:a}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${l("form.address")}</legend>
      ${h(Ke,{id:M("address.countryCode"),label:l("address.country"),name:"address.countryCode",choices:ga,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:l("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?je(s,t).map(u=>h(wa,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?h(K,{failed:i,again:a}):s||!e.countryCode?null:c`<p class="waiting" role="status">${l("page.loading")}</p>`}
    </fieldset>
  `}function wa({field:e,address:t,before:n,set:o,problems:r}){let s=gn(t,e,n),i={id:M(`address.${e.name}`),label:e.label,wide:_a.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:ha[e.name]};if(e.choices.length===0){let d=e.example?l("address.example",{example:e.example}):void 0;return h(Et,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let a=e.choices.map(d=>({value:d.code,label:vr(t.countryCode,d)})),u=s&&a.every(d=>d.value!==s)?[{value:s,label:s}]:[];return h(Ke,{...i,choices:[...u,...a],empty:l("form.choose"),optional:!e.required})}function Rt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[at(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var xa={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function It(e){let[t,n]=g(""),o=x(Le());async function r(s,i){try{let a=await S(s,{input:{...i,idempotencyKey:o.current(i)}}),[u]=Object.values(a);n(u.__typename===xa[s]?"":Ze(u)),await e()}catch(a){n(re(a))}}return{run:r,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ze(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var At=5,ka=6e4,be=new Map,we=class extends Error{},vn=e=>be.get(e.key)?.file,Ye=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),bn=e=>e.some(t=>t.state==="sending"||t.state==="checking");function wn(e){let t=e.find(o=>o.state==="failed");if(t)return l("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?l("photos.wait",{name:n.name}):e.length>At?l("photos.tooMany",{max:At}):null}function xr(e){let t=n=>n.state!=="ready"&&!be.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:l("photos.lost")}:n):e}function xn(e,t,n){let o=Date.now()*1e3+be.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),Er(o,e,t,n)}function kr({key:e},t,n){let o=be.get(e)?.file;o&&Er(e,o,t,n)}function St({key:e},t){be.get(e)?.stopper.abort(),be.delete(e),t(n=>n.filter(o=>o.key!==e))}async function Er(e,t,n,o){let r=new AbortController;be.set(e,{file:t,stopper:r});let s=i=>o(a=>a.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Ea(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof we?i.message:re(i)})}}async function Ea(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new we(Ze({message:"",...r}));return r.upload&&await Ra(r.upload,e,n,o),o({state:"checking"}),await Ia(r.attachment.id,t),r.attachment.id}function Ra({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:a}of t)s.append(i,a);return s.append("file",n),new Promise((i,a)=>{let u=new XMLHttpRequest,d=()=>a(new we(l(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:_})=>r({state:"sending",progress:Math.round(100*p/_)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Ia(e,t){let n=Date.now()+ka;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new we(l("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new we(l("photos.notTaken"))}var Te=(e,t)=>`${e}:${t}`;function kn(e,t,n){let o={values:{},message:"",address:fe(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return En(o,t,n??Aa(t))}function En(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Aa(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function Rn(e,t){let n=([s,i])=>t.choices.some(a=>a.field===s&&a.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let a=e.items.find(u=>u.lineId===s.id);return a&&i>0?[{...a,quantity:Math.min(a.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Rr(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:Ye(e.photos),...e.values};return o&&(r.address=gr(e.address,o,fe(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Oe(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ir(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Oe(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:l("form.chooseOne")}))}function Ar(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),a=r==="items"?t.items[Number(s)]:void 0;return{path:a&&s?["items",a.lineId,...i].join("."):n,message:o}})}var Sa=8;function Cr({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=g(""),a=e.lines.flatMap(f=>Ca(f,t)),u=a.length>Sa,d=a.filter(({line:f})=>Ta(n,f)||Sr(f.title).includes(Sr(s))),p=r.filter(f=>f.path==="items"),_=c`
    ${d.filter(f=>f.left>0).map(f=>h(Ma,{key:f.line.id,row:f,action:t,items:n,set:o,problems:r}))}
    ${d.filter(f=>f.left===0).map(Na)}
    ${d.length?null:c`<p class="hint">${l("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${M("items")}-problem`:void 0}>
      <legend class="label" id=${M("items")} tabindex="-1">${l("form.items")}</legend>
      ${h(J,{id:`${M("items")}-problem`,problems:p})}
      ${u?h(Oa,{search:s,set:i,count:a.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${l("form.items")}>${_}</div>`:c`<div class="picks">${_}</div>`}
    </fieldset>
  `}function Ca(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Ta=(e,t)=>e.some(n=>n.lineId===t.id),Sr=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Oa({search:e,set:t,count:n}){let o=q();return c`
    <div class="search-in">
      ${y("search")}<label class="hidden" for=${o}>${l("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${l("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Da} />
    </div>
  `}function Da(e){e.key==="Enter"&&e.preventDefault()}function Ma({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,a=o.find(_=>_.lineId===e.id),u=o.filter(_=>_!==a),d=()=>r(a?u:[...o,{lineId:e.id,quantity:t,reason:""}],a?i:"items"),p=(_,f)=>r(o.map(m=>m===a?{...m,...f}:m),`${i}.${_}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${M(i)} checked=${!!a} onChange=${d} />
        ${h(se,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${l("form.left",{count:t})}</span></span>
      </label>
      ${a?c`<div class="pick-more">
              ${t>1?h(Pa,{item:a,left:t,set:_=>p("quantity",{quantity:_}),problems:ie(s,`${i}.quantity`)}):null}
              ${h(Ke,{id:M(`${i}.reason`),label:l("form.reason"),name:`${i}.reason`,choices:n.choices.filter(_=>_.field==="reason"),value:a.reason,set:_=>p("reason",{reason:_}),problems:s,empty:l("form.choose"),required:!0})}
              ${h(J,{id:`${M(i)}-problem`,problems:s.filter(_=>_.path===i||_.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Pa({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=M(`items.${e}.quantity`);function i(a,u,d){let p=a>=1&&a<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${l(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(a):void 0}>${y(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${l("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Ae(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${h(J,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Na({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${h(se,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||l("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Tr({order:e,action:t,parcels:n,set:o,problems:r}){let s=M("shipmentIds"),i=ie(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${l("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:a},available:u,reason:d})=>{let p=e.shipments.findIndex(f=>f.id===a),_=e.shipments[p];return c`
          <label key=${a} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(a)} disabled=${!u}
              onChange=${()=>o(n.includes(a)?n.filter(f=>f!==a):[...n,a])} />
            <span>
              <bdi>${_?ur(_,p):a}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(J,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var La="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ct=96;function In(e){return{create:async t=>(await S("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await S("attachment",{id:t})).attachment}}function Tt({id:e,problems:t=[],...n}){let o=q(),r=e??o,[s,i]=g(!1),{orderId:a,set:u,api:d=In}=n,p=m=>$=>{$.preventDefault(),i(m)},_=m=>{p(!1)(m);for(let $ of m.dataTransfer?.files??[])xn($,d(a),u)},f=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${l("photos.add")} <span class="hint">${l("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${_}>
        ${y("photo")}
        <span><b>${l("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${l("photos.hint",{max:At})}</span></span>
        ${Or({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":f,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${y("photo","s")}${l("photos.camera")}${Or({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${h(J,{id:`${r}-problem`,problems:t})}
      ${h(qa,n)}
    </div>
  `}function Or(e,{orderId:t,set:n,api:o=In}){return c`<input type="file" multiple accept=${La} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)xn(i,o(t),n);s.value=""}} />`}function qa({photos:e,...t}){let n=x(null);E(()=>t.set(xr),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>h(Ba,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Ba({photo:e,orderId:t,set:n,api:o=In,removed:r}){let{name:s,state:i,progress:a}=e;function u(){St(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${h(Ua,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${a} aria-label=${l("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Ha[i]}>${e.problem??l(Fa[i])}</span>`}
        ${i==="failed"&&vn(e)?c`<button type="button" class="as-link" aria-label=${l("photos.againNamed",{name:s})} onClick=${()=>kr(e,o(t),n)}>${l("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${l("photos.removeNamed",{name:s})} onClick=${u}>${y("close","s")}</button>
    </li>
  `}var Ha={checking:"hint",ready:"ok",failed:"problem"},Fa={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Ua({photo:e}){let t=x(null),[n,o]=g(!1),r=vn(e);return E(()=>{r?.type.startsWith("image/")&&Wa(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Ct} height=${Ct} hidden=${!n}></canvas>
      ${n?null:y(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Wa(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Ct,Ct),n.close(),!0}function Ot(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${y(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${l("photos.size",{size:Ae(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${l("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Dt(e){return(await S("attachment",{id:e})).attachment?.downloadUrl}var Ga={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Dr=e=>l(Ga[e]??"form.kind");function Mr({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:a}=n;return c`
    ${h($r,{problems:s,round:a,fieldOf:u=>Va(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(Cr,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(Tr,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?h(wr,{address:r.address,before:fe(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Oe(t).map(u=>h(_r,{key:u,id:M(u),legend:Dr(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${h(Et,{id:M("message"),label:l("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${h(Tt,{id:M("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:ie(s,"attachmentIds")})}
  `}function Va(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Ka(s,i[0],t):{path:r,label:l("form.items")}:r==="shipmentIds"?{path:r,label:l("form.parcels")}:r==="attachmentIds"?{path:r,label:l("photos.add")}:r==="message"?{path:r,label:l("form.message")}:r==="address"&&o?ja(e,s,t,o):Oe(n).includes(r)?{path:r,label:Dr(r)}:null}function Ka(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??l("form.items")}}function ja(e,t,n,o){if(t==="countryCode")return{path:e,label:l("address.country")};let r=je(o,fe(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var ze=[],An="",Mt=!1,Pr="auto",Sn=()=>!!document.documentElement.dataset.page,Je=()=>!!history.state?.dialog;function Nt(e,t){V(()=>{if(!Sn())return;let n=()=>e();return ze.push(n),An=t??location.href,queueMicrotask(Pt),()=>{ze.splice(ze.indexOf(n),1),queueMicrotask(Pt)}},[])}function Nr(e,t){Sn()&&(Je()?t||Pt():history.replaceState(null,"",e))}function Pt(){Mt||(ze.length>0?Za():Je()&&(Mt=!0,history.back()))}function Za(){let e={...history.state,dialog:!0};if(Je())return history.replaceState(e,"",An);Pr=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",An)}addEventListener("popstate",()=>{if(!Sn())return;let e=!Mt;Mt=!1,Je()||(history.scrollRestoration=Pr),e&&!Je()?ze.at(-1)?.():Pt()});var Qe=null;function Lr(e){let t=e?.getRootNode(),n=Qe??Ya(t,e);return Qe=null,()=>{if(n.opener&&t.activeElement===n.opener)return Cn(n,t);!Br(t)&&!e?.contains(t.activeElement)||(Qe=n,queueMicrotask(()=>{Qe===n&&qr(n,t),Qe=null}))}}function Ya(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function qr({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return Cn({opener:e,around:t},n);for(let r of t.flatMap(za))if(r.tabIndex=-1,o(r))return Cn({opener:r,around:t},n)}function Cn({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Br(n)&&qr({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Br=e=>!e.activeElement||e.activeElement===document.body;function za(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Hr({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:a}){let u=x(null),d=x(null),p=q(),_=()=>u.current?.close();V(()=>{let $=Lr(u.current);return u.current?.showModal(),$},[]),V(()=>d.current?.focus(),[e,t]),Nt(_,i);let f=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${y(n.icon,"l")}</span>${f}`:null} ${a}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${Qa(_)}>
      ${n?null:Ja(f,t,_)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Ja(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${y("close")}<span class="hidden">${l("form.close")}</span>
      </button>
    </div>
  `}function Qa(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}var Xa={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Fr=()=>c`<button type="button" class="btn primary shuts">${l("form.done")}</button>`;function Ur(e,t){let[n,o]=Xa[e]??["form.approved",null];return{title:l(n),seal:{icon:"check",tone:""},children:o?c`<p>${l(o,{number:t.number})}</p>`:null,foot:Fr()}}function Wr(e,t,n,o){let r=t.answerBy?c`<p>${l("request.answerBy")} <b>${yt(t.answerBy,n)}</b></p>`:null;return{title:l("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${l("help.seeRequest")}</button>${Fr()}`}}function Gr({unavailable:e,event:t},n,o,r){return{title:l("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${l("form.unchanged")}</p>
      ${n&&o?c`<p>${l("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${l("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${y("next","s")}</button>`:null}
    `}}var Tn=5,On=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Kr({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${el(t)}
    ${r?c`<div class="goods-set">${jr(e).slice(0,Tn).map(({id:s,title:i,imageUrl:a})=>h(se,{key:s,title:i,imageUrl:a}))}</div>`:null}
    <dl class="review">
      ${xe(l("form.order"),l("form.orderOf",{number:e.number,date:F(e.placedAt,e.timeZone)}))}
      ${r?xe(l("order.items"),tl(e)):null}
      ${r?xe(l("order.total"),e.total?.formatted):null}
      ${o?xe(l("form.address"),Vr(br(n.address,o,fe(e.shippingAddress)))):null}
      ${Oe(t).map(s=>xe(l("form.reason"),nl(t,s,n.values[s])))}
      ${xe(l("form.message"),n.message.trim())}
      ${xe(l("photos.add"),n.photos.length?Vr(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function el(e){if(!e.settlesItself)return c`<div class="notice">${y("info")}<p>${l("form.shopFirst")}</p></div>`;let t=l(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${y("alert")}<p>${t}</p></div>`}function xe(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Vr=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),jr=e=>e.lines.filter(t=>t.quantity>t.cancelled);function tl(e){let t=jr(e),n=t.length-Tn,o=t.slice(0,Tn).map(({title:r,quantity:s,cancelled:i,measure:a})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${l("order.times",{count:a??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${l("orders.others",{count:n})}</span>`:null}`}function nl(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Dn=new Map,Zr=new Map,Mn=new Map;function Lt(e,t){let n=Ln(e),[o]=g(t),[,r]=g(0);V(()=>ol(n,()=>r(i=>i+1)),[n]);function s(i){let a=Pn(n)??o,u=typeof i=="function"?i(a):i;Nn(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[Pn(n)??o,s,()=>Nn(n,null)]}var qt=e=>Pn(Ln(e)),Bt=(e,t)=>Nn(Ln(e),t),Ln=e=>eo("token",e);function Pn(e){let t=sessionStorage.getItem(e)??Mn.get(e);if(t===void 0)return null;let n=Zr.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Zr.set(e,{json:t,value:o}),o}function Nn(e,t){if(Mn.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{Mn.set(e,n)}}for(let n of Dn.get(e)??[])n()}function ol(e,t){let n=Dn.get(e)??new Set;return Dn.set(e,n.add(t)),()=>{n.delete(t)}}async function Yr(e,t){let n=e.toLowerCase();try{let o=await S(n,{input:t});return rl(Object.values(o)[0])}catch(o){return o instanceof Z?{signedOut:!0}:{failed:re(o)}}}function rl(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function zr({order:e,action:t,chosen:n,changed:o}){let r=Te(e.id,t.type),[s,i]=g(()=>sl(r,t,n)),[a,u,d]=Lt(r,kn(e,t,n)),[p,_]=g([]),[f,m]=g(null),[$,v]=g(0),[w,k]=g(!1),b=Rn(a,t);function O(B,D){u(P=>({...Rn(P,t),...B})),_(p.filter(P=>P.path!==D&&!P.path.startsWith(`${D}.`)))}function I(B){u(D=>({...D,photos:B(D.photos)})),_(D=>D.filter(P=>!P.path.startsWith("attachmentIds")))}function he(B){return _(B),m(null),v($+1),B.length===0}function Me(){let B=wn(b.photos);return he([...Ir(b,t),...B?[{path:"attachmentIds",message:B}]:[]])}async function Re(B){if(w)return!0;if(!Me())return!1;k(!0);let D=Rr(b,e,t,B),P=zt(D,b.sent);u(H=>({...H,sent:P}));let N=await Yr(t.type,{...D,idempotencyKey:P.key});return"filed"in N&&d(),"problems"in N?he(Ar(N.problems,b)):m(N),"problems"in N||"signedOut"in N||o(),v(H=>H+1),k(!1),!("problems"in N)}function ne(){for(let B of b.photos)St(B,I);d(),i(!1),he([])}return{filled:b,isDraft:s,problems:p,outcome:f,round:$,busy:w,change:O,changePhotos:I,isReady:Me,send:Re,startAfresh:ne}}function sl(e,t,n){let o=qt(e);return o?(n&&Bt(e,En(o,t,n)),!0):!1}function Jr(e,t,n){let o=qt(Te(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=qt(Te(e.id,n.type))??kn(e,n),s=[r.message,o.message].filter(Boolean);Bt(Te(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),Bt(Te(e.id,t.type),null)}function Qr({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=il(t),a=zr({order:e,action:i,chosen:n,changed:s}),u=yr(i.type==="CHANGE_SHIPPING_ADDRESS"?a.filled.address.countryCode:""),[d,p]=g(!1),_=x((()=>{}));async function f(w){w.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(On(i)&&!d?p(a.isReady()):await a.send(u.form)||p(!1))}let m={order:e,action:i,filling:a,read:u,goOn:f},$=al(e,i,a,o,_)??(d?ul(m,()=>p(!1)):cl(m));return h(Hr,{close:()=>{r(),_.current()},address:X(e.id,i.type),...$})}function il(e){let t=x(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function al(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:a}=n;return a.state==="RESOLVED"?Ur(t.type,e):Wr(t,a,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>ll(d.getElementById(Ve(a.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:a,state:u})=>a===G(e,t.type)?.insteadTry&&u==="AVAILABLE");return Gr(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Jr(e,t,i),r(i.type))})}function ll(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function cl({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((a,u)=>a+u.quantity,0),i=On(t);return{title:t.title,stage:i?l("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?dl(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${y("info")}<p>${t.notice}</p></div>`:null}
      ${h(es,{filling:n})}
      ${h(Mr,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${l("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${l(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Xr(n,l(i?"form.continue":"form.send"),"btn primary")}
    `}}function ul({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?l("form.cancelWhole"):t.title,stage:l("form.stepCheck",{number:2,total:2}),submit:r,children:c`${h(es,{filling:n})}${h(Kr,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${l("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${l("form.keepOrder")}</button>`:null}
      ${Xr(n,t.settlesItself?t.title:l("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Xr({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?l("form.sending"):t}</button>`}function dl({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${y("note")}<p>${l("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${l("form.afresh")}</button>
    </div>
  `}function es({filling:{outcome:e,round:t}}){let n=x(null);return E(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${y("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${hn()}</div>`}function ts(e){let t=ge("id");return t?e.page(t):h(pl,e)}function pl({find:e,page:t,none:n,back:o}){let r=ge("number"),s=l("order.title",{number:r}),{data:i,failed:a,again:u}=_t(()=>e(r));if(oe(s),a&&!i)return h(K,{failed:a,again:u});if(!i)return h(Se,{title:s});let[d]=i;return d?i.length===1?t(d.id):ml(s,r,i,o()):n(s)}function ml(e,t,n,o){return c`
    ${o}
    <h1>${e}</h1>
    <p>${l("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>c`<li key=${r.id} class="card order">
          <div class="order-head">
            <h2><a href=${X(r.id,ge("help"))}>${r.number}</a></h2>
            <span class="status">${r.statusText}</span>
          </div>
          <dl class="facts">
            ${me(l("order.channel"),r.channel)} ${me(l("desk.customer"),r.customerId)}
            ${te(l("event.placed"),r.placedAt,r.timeZone)} ${me(l("order.total"),r.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function os({order:e,shipment:t,place:n,open:o,changed:r}){return t.isNote?fl(e,t,n):h(hl,{order:e,shipment:t,place:n,open:o,changed:r})}function fl(e,t,n){return c`<li class="parcel"><h3>${bt(t,n)}</h3>${rs(e,t)}</li>`}function hl({order:e,shipment:t,place:n,open:o,changed:r}){let s=It(r),i=G(e,"REPORT_PACKAGE_NOT_RECEIVED"),a=i?.shipments.find(d=>d.shipment.id===t.id),u=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${bt(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${l("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${l("parcel.tracking")}</dt><dd>${_l(t)}</dd></div>`:null}
        ${$l(t,z(e)).map(([d,p])=>te(d,p,e.timeZone))}
      </dl>
      ${ns(t)||z(e)?null:c`<p class="hint">${l("parcel.prepared")}</p>`}
      ${U(t.returnedAt)?c`<p class="notice">${l("parcel.cameBack")}</p>`:null}
      ${rs(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${u}>${l("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&ns(t)?h(Ge,{action:i,actions:e.helpActions,open:o,chosen:t.id,part:a&&{open:a.available,reason:a.reason,openRequests:a.openRequests}}):null}
    </li>
  `}function rs(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:o,quantity:r})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${o}><span dir="auto">${s?.title??l("parcel.goneLine")}</span> <span class="quantity">${l("order.times",{count:r})}</span></li>`})}
    </ul>
  `}var ns=e=>j(e.shippedAt);function _l({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function $l({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:o,returnedAt:r},s){return[[W(e)?l("event.shipBy"):l("event.shipped"),e],[W(t)?l("event.deliverBy"):l("event.delivered"),t],[Ce(o),U(n)],[l("event.returned"),U(r)]].flatMap(([a,u])=>u&&!(s&&W(u))?[[a,u]]:[])}function ss({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${l("order.times",{count:o})}`:l("order.quantity",{count:o})}function is({order:e,request:t,write:n,changed:o}){let r=It(o),s=Ve(t.id),i=G(e,t.type)?.title,a=e.timeZone,u=()=>r.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${pr(t)}
      </div>
      <dl class="facts">
        ${gt(l("request.filedAt"),t.filedAt,a)} ${gt(l("request.answerBy"),W(t.answerBy)?t.answerBy:null,a)}
        ${te(l("request.replyBy"),t.replyByDay,a)} ${gt(l("request.closedAt"),t.closedAt,a)}
      </dl>
      ${dr(t.answerBy,a)}
      ${yl(t,a)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${Ot(t.attachments,Dt)}
      ${r.shown}
      <div class="links">
        ${d(`${s}-write`,t.canReply,l("request.write"),p=>n(t,p.currentTarget))}
        ${d(`${s}-withdraw`,t.canWithdraw,l("request.withdraw"),u)}
      </div>
    </li>
  `;function d(p,_,f,m){return _?c`<button type="button" id=${p} class="link" aria-labelledby=${`${p} ${s}-title`} onClick=${m}>${f}</button>`:null}}function yl({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${gl(t,n)}`}function gl(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Rt(e.address):null;case"CheckOrderProgressDetails":return c`<p>${l("request.shipBy")}: ${$t(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(vl)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function vl({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${l("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var qn=92,as=190,Ht=74,ls=30,cs=14,bl=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],wl=["shipBy","deliverBy"];function us({order:e,now:t,children:n}){let o=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),r=kl(e,o,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${l("windows.title")}</h2>
      <p class="hint">${l("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${El(r,o,t,e.timeZone)}</div>
      <details>
        <summary>${l("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Al(o,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function xl(e,t,n){return t==="receivedAt"?Ce(e.receiptConfirmed):t==="shipBy"&&!ee(e)?l("event.readyBy"):l(n)}function kl(e,t,n){let o=new Map,r=(i,a,u=i)=>{let d=Date.parse(i),p=o.get(d)??{at:d,day:u,names:[]};a&&!p.names.includes(a)&&p.names.push(a),o.set(d,p)};for(let[i,a,u]of bl){let d=e[i];typeof d!="string"||z(e)&&wl.includes(i)||i==="deliverBy"&&!ee(e)||r(d,xl(e,i,a),(u&&e[u])??d)}for(let{opensAt:i}of t)i&&r(i,"");for(let{closesAt:i,lastDay:a}of t)i&&r(i,"",a??i);return r(new Date(n).toISOString(),l("windows.now")),[...o.values()].sort((i,a)=>i.at-a.at).map(i=>({...i,now:i.at===n}))}function El(e,t,n,o){let r=as+e.length*qn,s=Ht+t.length*ls+10,i=d=>nt?r-d:d,a=d=>as+qn/2+e.findIndex(p=>p.at===d)*qn,u=(d,p)=>({x:Math.min(i(d),i(p)),width:Math.max(2,Math.abs(p-d))});return c`
    <svg class="windows" viewBox=${`0 0 ${r} ${s}`} width=${r} height=${s} aria-hidden="true">
      ${e.map(d=>{let p=i(a(d.at));return c`
          <g key=${d.at} class=${d.now?"mark now":d.at>n?"mark to-come":"mark"}>
            <line x1=${p} x2=${p} y1=${Ht-8} y2=${s-4} />
            ${d.names.slice(0,3).map((_,f)=>c`<text x=${p} y=${14+13*f} text-anchor="middle">${Il(_)}</text>`)}
            <text class="day" x=${p} y=${Ht-14} text-anchor="middle">${ao(d.day,o)}</text>
          </g>
        `})}
      ${t.map((d,p)=>{let _=Ht+p*ls,f=Rl(d,a,r);return c`
          <g key=${d.id} class=${`window ${d.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${_+cs} text-anchor="start">${d.title}</text>
            ${f?c`<rect y=${_+3} height=${cs} rx="4" ...${u(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function Rl(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let o=t(Date.parse(e.opensAt)),r=e.closesAt?t(Date.parse(e.closesAt)):n-6;return r>o?{from:o,to:r}:null}var Il=e=>e.length>15?`${e.slice(0,14)}…`:e;function Al(e,t){return c`
    <table>
      <thead><tr><th scope="col">${l("windows.help")}</th><th scope="col">${l("windows.opens")}</th><th scope="col">${l("windows.closes")}</th><th scope="col">${l("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?F(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?F(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??l("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}var De="order";function ae(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=Xe(e,o);return{...o,title:n(o.type)?`${r} (${ue(o.filedAt,e.timeZone)})`:r}})}var Xe=(e,{type:t,stateText:n})=>G(e,t)?.title??n;function le(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function ds(e,{chosen:t,hasWords:n,last:o}){let r=ae(e),s=le(r),i=d=>d===De||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:Sl(r,De));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var Sl=([e,t],n)=>e&&!t?e.id:n;function ps(e,t,n){let[o,r]=g(!1),[s,i]=g(null),[a,u]=g(null),[d,p]=g(""),_=x(Le());async function f(v){let w=v===De?null:v,k={orderId:e.id,text:t.text(v),helpRequestId:w,attachmentIds:Ye(t.photos(v))},{postMessage:b}=await S("post_message",{input:{...k,idempotencyKey:_.current(k)}});return b.__typename!=="MessagePosted"?(await n(!1),{message:Ze(b),at:null}):(_.current=Le(),t.clear(v),p(v),await n(!0),null)}async function m(v){if(o)return s;r(!0),u(null);let w=Cl(v,t)??await f(v.id).catch(Tl);return i(w),u(w?null:v),r(!1),w}function $(){i(null),u(null)}return{busy:o,problem:s,sent:a,last:d,send:m,reset:$}}function Cl({id:e,isClosed:t},n){let o=n.photos(e);return t?{message:l("conversation.chooseFirst"),at:"subject"}:o.some(r=>r.state==="failed")?{message:l("conversation.photoFailed"),at:null}:bn(o)?{message:l("conversation.photoSending"),at:null}:n.text(e).trim()?null:{message:l("conversation.empty"),at:"words"}}var Tl=e=>({message:re(e),at:null,isSignedOut:e instanceof Z});function ms({id:e,title:t,isAnswer:n},o,r){let s=ae(r).find(a=>a.id===e),i=W(s?.answerBy);return[t?l(n?"conversation.answered":"conversation.sentAbout",{title:t}):l("conversation.sent"),i?l("conversation.hearBy",{date:Q(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?l("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function fs({order:e,subject:t,choose:n}){let o=q(),{isAnswer:r,isClosed:s,requests:i}=t,[a]=r||s?[]:le(i);return c`
    <div role="status">
      ${s?Dl(e,t):null} ${a?Ml(a,e.timeZone,()=>n(a.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${l(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${Ol(t)}</select>
              ${y("down","s")}
            </span>
          </div>`:null}
  `}function Ol({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[De,l("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${l("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function Dl(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:Xe(e,n),state:n.stateText}:null;return c`<p class="notice warn">${y("alert")}<span>${o?l("conversation.closed",o):l("conversation.gone")}</span></p>`}function Ml({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${y("waiting")}
      <p>${l("conversation.notAnswer",{title:e,date:t?Q(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${l("conversation.answerIt")}</button>
    </div>
  `}function hs(e){let[t,n]=Pl(e),[o,r]=g({}),s=u=>t.texts[u]??"",i=u=>o[u]??[];function a(u,d){r(p=>({...p,[u]:d(p[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,d)=>n(p=>({...p,[u]:d}),u),changePhotos:a,move(u,d){n(p=>({...p,[u]:"",[d]:[p[d],p[u]].filter(_=>_?.trim()).join(`

`)}),d),r(p=>({...p,[u]:[],[d]:[...p[d]??[],...p[u]??[]]}))},clear(u){n(d=>({...d,[u]:""})),a(u,()=>[])}}}function Pl(e){let[t,n,o]=Lt(`talk:${e}`,{about:"",texts:{}});function r(s,i){let a=0;n(u=>{let d=Object.fromEntries(Object.entries(s(u.texts)).filter(([,p])=>p));return a=Object.keys(d).length,{about:i??Object.keys(d)[0]??"",texts:d}}),a===0&&o()}return[t,r]}function _s({order:e,about:t,setAbout:n,changed:o}){let r=x(null),s=hs(e.id),[i,a]=g(""),u=ps(e,s,async $=>{$&&n(""),$&&a(""),await o()}),d=ds(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p($,v){d.isClosed&&s.move(d.id,$),n($),u.reset(),v&&r.current?.focus()}function _($){s.write(d.id,$),n(d.id),u.reset()}async function f($){$.preventDefault();let v=await u.send(d);Bl(r.current,v?.at==="subject"?"select":"textarea")}let m={orderId:e.id,photos:s.photos(d.id),set:Nl(s,d.id)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${f}>
      <p class="sent" role="status">${u.sent?ms(u.sent,d,e):null}</p>
      ${h(fs,{order:e,subject:d,choose:p})}
      ${h(Ll,{box:r,subject:d,words:s,sending:u,write:_,hold:$=>a($?d.id:"")})}
      ${h(Tt,{key:d.id,...m})}
    </form>
  `}var Nl=(e,t)=>n=>e.changePhotos(t,n);function Ll({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},write:a,hold:u}){let d=q();return c`
    <div class="composer-box">
      <label class="hidden" for=${d}>${o?l("conversation.answerTo",{title:n}):l("conversation.message")}</label>
      <textarea id=${d} ref=${e} rows="2" dir="auto" value=${r.text(t)} readonly=${s}
        placeholder=${l(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?`${d}-problem`:void 0}
        onInput=${p=>a(p.currentTarget.value)} onKeyDown=${ql}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${p=>p.preventDefault()}>
          ${l(s?"form.sending":"conversation.send")} ${y("send","s")}
        </button>
      </div>
    </div>
    ${i?c`<div role="alert">
            <p id=${`${d}-problem`} class="problem">${y("alert","s")}${i.message}</p>
            ${i.isSignedOut?h(We,{primary:!1}):null}
          </div>`:null}
  `}function ql(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Bl(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var Hl=864e5,Fl=new Intl.RelativeTimeFormat(A,{numeric:"auto"}),ys=Y(()=>({day:"numeric",month:"short"})),gs=Y(()=>({day:"numeric",month:"short",year:"numeric"})),$s=Y(()=>({year:"numeric"})),Ul=[!1,!0].map(e=>Y(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),Wl=new Intl.DateTimeFormat().resolvedOptions().timeZone,vs=(e,t)=>Ul[t===Wl?0:1]?.(t).format(new Date(e)),bs=(e,t)=>(Bn(e,t)?ys:gs)(t).format(new Date(e)),Bn=(e,t)=>$s(t).format(new Date(e))===$s(t).format(Date.now());function ws(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=F(r.at,n),a=!t(r)&&!ks(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=a):o.push({name:i,isQuiet:a,entries:[r]})}return Gl(o).map(r=>({label:Vl(r,n),isOneDay:xs(r,n),entries:r}))}function Gl(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var xs=(e,t)=>new Set(e.map(({at:n})=>F(n,t))).size===1;function Vl(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return xs(e,t)?ks(r,t)??Q(r,t):(Bn(o,t)&&Bn(r,t)?ys:gs)(t).formatRange(new Date(o),new Date(r))}function ks(e,t){let n=[0,1].find(o=>F(e,t)===F(new Date(Date.now()-o*Hl).toISOString(),t));return n===void 0?null:Fl.format(-n,"day")}var Hn={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Kl={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},jl={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Es(e){switch(e.__typename){case"OrderEventEntry":return Hn[e.event]??"info";case"ParcelEventEntry":return Hn[e.parcelEvent]??"parcel";case"ItemEventEntry":return Hn[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return Kl[e.type]??"help";case"HelpRequestSettledEntry":return jl[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Zl=()=>L.name||l("conversation.shop"),Fn=(e,t)=>As(e,t)!==null;function Rs(e,t,n){let o=As(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:Yl(e,t,n)} ${o?zl(e,t,o):null}
    </li>
  `}function Yl(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Un(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${y(Es(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Is(t.at,e.timeZone,n)}
    </p>
  `}function zl(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Un(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?l("conversation.you"):Zl()}</bdi> · ${Is(t.at,e.timeZone,!0)}
        ${s?c` · <bdi>${Xe(e,s)}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Ot(o,Dt)}
      ${s&&Jl(e,t,s.id)?c`<p class="wanted">${y("waiting","s")}${l("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Is(e,t,n){return c`<time datetime=${e} title=${ue(e,t)}>${n?vs(e,t):bs(e,t)}</time>`}function As(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Un(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Un=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Jl(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&le(ae(e)).some(({id:o})=>o===n)}function Ft(e,t){let[n,o]=g({items:Wn(e),cursor:Gn(e)});E(()=>o(d=>Ql(d,e)),[e]);let[r,s]=g(null),{items:i,cursor:a}=n;return a?{items:i,earlier:async()=>{try{let d=await t(a);d&&o(p=>({items:Ss(Wn(d),p.items),cursor:Gn(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function Ut({earlier:e,failed:t}){return t?h(K,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${l("conversation.earlier")}</button></p>`:null}function Ql(e,t){let n=Wn(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Ss(e.items,n)}:{items:n,cursor:Gn(t)}}function Ss(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Wn=e=>e.edges.map(t=>t.node).reverse(),Gn=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var Xl=8;function Cs(e,t){let n=x(null),o=x(t.at(-1)?.id),[r,s]=g(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>Xl?tc(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function a(){e.current&&(e.current.scrollTop=0),i()}return V(()=>{let u=n.current;if(ec(o.current,t))return a();u&&e.current&&(e.current.scrollTop+=Vn(e.current,u.element)-u.top),i(),n.current&&s(Ts(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:a}}var Ts=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),ec=(e,t)=>Ts(e,t).at(-1)?.author==="SHOPPER";function tc(e){let t=[...e.querySelectorAll(".entry")].find(n=>Vn(e,n)+n.clientHeight>0);return t?{element:t,top:Vn(e,t)}:null}var Vn=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Os=e=>({id:e,newestFirst:!0});var nc=2e4;async function et(e,t){return(await S("order_timeline",{...Os(e),...t})).order?.timeline}function Ms(e,t,n){let o=Ds(t);E(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let a=await et(e,{first:1}).then(Ds,()=>null);(a!==o||r)&&n(),r=a===null},nc);return()=>clearInterval(i)},[e,o])}var Ds=e=>e?.edges[0]?.node.id;function Ps({order:e,timeline:t,changed:n}){let o=x(null),r=Ft(t,f=>et(e.id,{after:f})),{items:s}=r,i=rc(s),{below:a,scrolled:u,toEnd:d}=Cs(o,s);sc(e.id,s,o,n),ic(o,r.earlier!==null);let p=!r.earlier&&!s.some(f=>Fn(e,f)),_=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${l("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${l("conversation.first")}</p>`:null} ${Ut(r)}
          <ol class="entries">${ws(s,f=>Fn(e,f),e.timeZone).map(f=>oc(e,f,i))}</ol>
        </div>
      </div>
      ${a?c`<button type="button" class="btn to-end" onClick=${_}>${y("down","s")}${l("orders.unread",{count:a})}</button>`:null}
    </div>
  `}function oc(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${l("conversation.new")}</li>`:null,Rs(e,s,n)])]}function rc(e){let t=x(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function sc(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);E(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let a=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;a.disconnect(),await S("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return a.observe(i),()=>a.disconnect()},[r,s])}function ic(e,t){let n=x(t);V(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}var ac="(min-width: 64rem)";function Wt(e,t="box"){let n=Gt(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Ns(e){let[t,n]=g(!1),o=x(null),r=()=>e.current?.hidePopover();E(()=>{let u=matchMedia(ac);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),lc(e);function s({newState:u}){u==="open"&&e.current&&(o.current=Gt(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&cc(e.current,o.current)}function a({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:a}}}function Ls({close:e}){return Nt(e),null}function lc(e){E(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function cc(e,t){let n=Gt(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var Gt=e=>e.getRootNode();function qs(e,t){let n=Gt(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Bs({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=x(null),{isOpen:i,close:a,handlers:u}=Ns(s);return Ms(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?h(Ls,{close:a}):null}
      <div class="talk">
        ${uc(e,a)} ${h(Ps,{order:e,timeline:t,changed:r})} ${h(_s,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function uc(e,t){let n=st(),o=dc(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:y("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${L.name?l("conversation.with",{shop:L.name}):l("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${l("form.close")} onClick=${t}>${y("close")}</button>
    </div>
  `}function dc(e){let t=e.timeZone,n=ae(e),o=le(n);if(o[0]?.replyByDay)return l("conversation.awaited",{count:o.length,date:Q(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!W(i));return s?l("request.late",{date:Q(s,t)}):r[0]?l("conversation.hearBy",{date:Q(r[0],t)}):null}function Hs({order:e}){let t=le(ae(e)).length;return c`
    <nav class="dock" aria-label=${l("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>qs(n,"help")}>${y("help")}${l("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Wt(n,"head")}>
        ${y("chat")}${l("dock.messages")} ${pc(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?l("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function pc(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Ae(e)}</span><span class="hidden">${l(t,{count:e})}</span></span>`:null}var Ee={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},mc=Object.values(Ee).flat();function Fs(){return h(ts,{find:async e=>(await S("orders_numbered",{number:e})).ordersNumbered,page:e=>h(fc,{id:e}),none:Ws,back:Us})}var Us=()=>c`<p class="back"><a href="./">${l("order.back")}</a></p>`;function Ws(e){return c`<h1>${e}</h1><p>${l("order.none")}</p><p><a class="button" href="./">${l("orders.title")}</a></p>`}function fc({id:e}){let{data:t,failed:n,again:o}=_t(async()=>{let[{order:s},i]=await Promise.all([S("order_details",{id:e}),et(e)]);return{order:s,timeline:i,at:Date.now()}}),r=t?.order?l("order.title",{number:t.order.number}):l("orders.title");return oe(r),n&&!t?h(K,{failed:n,again:o}):t?!t.order||!t.timeline?Ws(r):c`
    ${n?h(K,{failed:n,again:o,at:t.at}):null}
    ${h(hc,{order:t.order,timeline:t.timeline,at:t.at,title:r,again:o})}
  `:h(Se,{title:r})}function hc({order:e,timeline:t,at:n,title:o,again:r}){let[s,i]=g(null),[a,u]=g(""),d=(f,m)=>i({type:f,chosen:m}),p=()=>i(f=>f===s?null:f),_=G(e,s?.type);return E(()=>{let f=G(e,ge("help")),m=f?.state==="AVAILABLE";m&&i({type:f.type}),Nr(X(e.id),m)},[]),c`
    ${Us()}
    <div class="order-head">
      <h1>${o}</h1>
      ${xt(e)}
    </div>
    <div class="order-page"><div class="order-main">
    <div class="columns">
      ${yc({order:e,open:d})} ${vc({order:e,open:d})} ${bc({order:e,open:d})}
    </div>
    ${xc({order:e,open:d})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${l("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(os,{key:f.id,order:e,shipment:f,place:m,open:d,changed:r}))}</ul>
      ${e.shipments.every(f=>f.isNote)?$c({order:e,open:d}):null}
    </section>
    <div id="help">${h(us,{order:e,now:n},ke(_c(e),{order:e,open:d}))}</div>
    ${h(kc,{order:e,setAbout:u,changed:r})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${l("order.noLonger")}</h2>
      ${ke(Ee.end,{order:e,open:d})}
    </section>
    </div>${h(Bs,{order:e,timeline:t,about:a,setAbout:u,changed:r})}</div>
    ${h(Hs,{order:e})}
    ${s&&_?h(Qr,{key:s,order:e,action:_,chosen:s.chosen,open:d,close:p,changed:r}):null}
  `}function ke(e,{order:t,open:n}){return e.flatMap(r=>G(t,r)??[]).map(r=>h(Ge,{key:r.type,action:r,actions:t.helpActions,open:n}))}var _c=e=>e.helpActions.map(t=>t.type).filter(t=>!mc.includes(t));function $c({order:e,open:t}){return c`
    ${ee(e)?c`<p>${l(z(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${ke(Ee.parcels,{order:e,open:t})}
  `}function yc({order:e,open:t}){let n=[[l("event.placed"),e.placedAt],[l("event.paid"),U(e.paidAt)],vt(e),...gc(e),[wt(e.deliverBy),z(e)||!ee(e)||U(e.deliveredAt)?null:e.deliverByDay],[l("event.delivered"),U(e.deliveredAt)],[Ce(e.receiptConfirmed),U(e.receivedAt)],[l("event.cancelled"),U(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${l("order.progress")}</h2>
      <dl class="facts">
        ${me(l("order.channel"),e.channel)} ${n.map(([o,r])=>te(o,r,e.timeZone))}
      </dl>
      ${ke(Ee.progress,{order:e,open:t})}
    </section>
  `}function gc({firstShippedAt:e,firstHandedOverAt:t}){return[[l("event.shipped"),U(e)],[l("event.handedOver"),U(t)]].sort(([,o],[,r])=>String(o).localeCompare(String(r)))}function vc({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${l("order.address")}</h2>
      ${e.shippingAddress?Rt(e.shippingAddress):c`<p>${l("order.noAddress")}</p>`}
      ${ke(Ee.address,{order:e,open:t})}
    </section>
  `}function bc({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${l("order.payment")}</h2>
      ${wc(e)}
      ${_n(e.payment)?c`<p>${_n(e.payment)}</p>`:null}
      ${ke(Ee.payment,{order:e,open:t})}
    </section>
  `}function wc({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${cr(t)}
      ${e?c`<div><dt>${l("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${l("order.noTotal")}</p>`}
  `}function xc({order:e,open:t}){let n=G(e,"RETURN_OR_REPLACE_ITEMS"),o=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${l("order.items")}</h2>
      ${ir(e.lines)?c`<p>${l("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(r=>{let s=n?.lines.find(i=>i.line.id===r.id);return c`
            <li key=${r.id}>
              ${h(se,{title:r.title,imageUrl:r.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${r.title}</h3>
                <p class="hint">${ss(r)}</p>
                ${ar(r,e.timeZone)}
                ${n&&!o&&s?h(Ge,{action:n,actions:e.helpActions,open:t,chosen:r.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${o?ke(Ee.items,{order:e,open:t}):null}
    </section>
  `}function kc({order:e,setAbout:t,changed:n}){let o=async i=>(await S("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,r=Ft(e.helpRequests,o);if(r.items.length===0)return null;let s=(i,a)=>{t(i.id),Wt(a)};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${l("order.requests")}</h2>
      <ul class="requests">${[...r.items].reverse().map(i=>h(is,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${Ut(r)}
    </section>
  `}var Ec={orders:mr,order:Fs},Gs=Ec[document.documentElement.dataset.page];Gs&&or(Gs,{home:"./",name:l("orders.title"),tokenName:"token"});
