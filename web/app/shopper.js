var jn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Yn="language",Us={no:"nb",nn:"nb",iw:"he"},nt=jn,A=Ws([Vs(Yn),Gs(),...navigator.languages]),ot=nt[A]?.direction==="rtl";function zn(e){localStorage.setItem(Yn,e),location.reload()}function Ws(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Us[n]??n;if(o in nt)return o}return"en"}function Gs(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Vs(e){try{return localStorage.getItem(e)}catch{return null}}var Zt="wanted",Ne="owner:",Jn="signed-out:",Qn="draft:",Xn={};function Le(e){Ks(e);let t=Xn[e]??localStorage.getItem(e);return!t||Zs(t)?null:(sessionStorage.setItem(Ne+e,Jt(t)),t)}function jt(e){Xn[e]=void 0,localStorage.removeItem(e)}function Yt(e){jt(e),localStorage.setItem(Jn+e,String(Date.now())),st(e),location.assign(zt(""))}function eo(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===Jn+e&&(st(e),t());let r=Jt(o??"");n!==e||!o||r===sessionStorage.getItem(Ne+e)||(st(e),t())})}function to(){sessionStorage.setItem(Zt,rt())}function zt(e=rt()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var rt=()=>location.pathname+location.search;function Ks(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ne+e)!==Jt(t)&&st(e),localStorage.setItem(e,t),history.replaceState(history.state,"",rt());let n=sessionStorage.getItem(Zt);sessionStorage.removeItem(Zt),n&&n!==rt()&&location.replace(n)}var no=(e,t)=>`${Qn}${sessionStorage.getItem(Ne+e)??""}:${t}`;function st(e){sessionStorage.removeItem(Ne+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(Qn)&&sessionStorage.removeItem(n)}var Jt=e=>String(oo(e).sub??"");function Zs(e){let{exp:t}=oo(e);return typeof t=="number"&&t*1e3<=Date.now()}function oo(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var j=class extends Error{},ce=class extends Error{constructor(t,n){super(t),this.retryable=n}},js={origin:""},Re=()=>globalThis.orderHelpStarted;function ro(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await Xs(Js(o,r)??Ys(e,s,r,n));if(i.status===401)throw jt(n),new j;if(i.status>=500||i.status===429)throw new ce(i.statusText,!0);return ei(i)}}function Ys(e,t,n,o){let r=Le(o);if(!r)throw new j;return fetch(js.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":A},body:JSON.stringify({query:t,variables:n})})}var zs=(e,t)=>`${e} ${JSON.stringify(t)}`;function Js(e,t){let n=zs(e,t),o=Re()?.answers.get(n);return Re()?.answers.delete(n),o}function Qt(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Qs()}}function qe(){let e=null;return t=>(e=Qt(t,e),e.key)}function Qs(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Xs(e){try{return await e}catch(t){throw new ce(String(t),!0)}}async function ei(e){let t;try{t=await e.json()}catch{throw new ce(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ce(n.message,n.extensions?.retryable??!1);return t.data}var so=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Xt=new URL("../shop/shop.json",import.meta.url).href;var L=await ti();function io(e){return typeof e=="string"?e:e[A]??e.en??Object.values(e)[0]??""}var it=()=>L.logo?new URL(L.logo,Xt).href:null;async function ti(){return await(Re()?.shop??fetch(Xt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var ni={...await pi(),...L.texts?.[A]},oi=new Intl.PluralRules(A),lo=new Intl.NumberFormat(A),ri=new Intl.DateTimeFormat().resolvedOptions().timeZone,si=Y(()=>({dateStyle:"long"})),ii=Y(()=>({day:"numeric",month:"short"})),ai=Y(()=>({weekday:"short",day:"numeric",month:"short"})),li=Y(()=>({day:"numeric",month:"short",year:"numeric"})),ao=Y(()=>({year:"numeric"})),ci=Y(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===ri?void 0:"short"}));function a(e,t={}){let n=ni[e]??e;return(typeof n=="string"?n:n[oi.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?lo.format(i):i??r})}var Ie=e=>lo.format(e),F=(e,t)=>si(lt(e,t)).format(new Date(e)),at=(e,t)=>ii(lt(e,t)).format(new Date(e)),X=(e,t)=>(ui(e,t)?ai:li)(lt(e,t)).format(new Date(e)),ui=(e,t)=>ao(lt(e,t)).format(new Date(e))===ao(t).format(Date.now()),Ae=(e,t)=>ci(t).format(new Date(e)),co=e=>new Intl.DateTimeFormat(A,{timeStyle:"short"}).format(e),lt=(e,t)=>e.includes("T")?t:"UTC";function Y(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(A,{...e(n),timeZone:n});return t.set(n,o),o}}var ct=e=>di.of(e)??e,di=new Intl.DisplayNames(A,{type:"region"});async function pi(){let e=await(Re()?.texts??fetch(so(A)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${A}" are missing.`);return e}var uo=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var po=`# One attachment: its state, and a URL to download the file.
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
`;var mo=`# Cancels an order that the warehouse has not started to pack.
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
`;var fo=`# Changes the shipping address of an order.
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
`;var ho=`# Asks about the progress of a late order.
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
`;var _o=`# Confirms the receipt of parcels.
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
`;var $o=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var yo=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var go=`# Marks the timeline as read up to an item.
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
`;var vo=`# A page of the viewer's orders, newest first, with the help links of the list.
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
`;var bo=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var wo=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var xo=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var ko=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Eo=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Ro=`# Asks about customs, duty or tax.
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
`;var Io=`# Reports parcels that did not arrive.
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
`;var Ao=`# Reports a problem with a payment.
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
`;var So=`# Requests to return items for a refund or a replacement.
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
`;var Co=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var To=`# Withdraws an open help request.
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
`;var Oo={address_form:uo,attachment:po,cancel_order:mo,change_shipping_address:fo,check_order_progress:ho,confirm_receipt:_o,create_attachment_upload:$o,help_request:yo,mark_timeline_read:go,my_orders:vo,node:bo,order_details:wo,order_timeline:xo,orders_numbered:ko,post_message:Eo,report_customs_duty_issue:Ro,report_package_not_received:Io,resolve_payment_issue:Ao,return_or_replace_items:So,viewer:Co,withdraw_help_request:To};var S=ro("/graphql",Oo,"token");var Do=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,Do(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Mo=new Map;function Po(e){var t=Mo.get(this);return t||(t=new Map,Mo.set(this,t)),(t=Do(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],p=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):s===3&&(f||i)?(u.push(3,f,i),s=2):s===2&&i==="..."&&f?u.push(4,f,0):s===2&&i&&!f?u.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(u.push(s,0,i,r),s=6),f&&(u.push(s,f,0,r),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&p(),p(d));for(var h=0;h<n[d].length;h++)o=n[d][h],s===1?o==="<"?(p(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[d][h+1]===">")?(p(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var R,qo,Di,ue,en,ft,Bo,dt,Ho,nn,tn,Pi,He=Symbol.for("pv"),ht={},_t=[],Ni=/^m(i|n|o|s|text|space)$/,on=Array.isArray,rn=_t.slice,_e=Object.assign;function he(e){e&&e.parentNode&&e.remove()}function _(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?rn.call(arguments,2):n),Be(e,i,o,r,null)}function Be(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:r||++qo,__i:-1,__u:0};return!r&&R.vnode&&R.vnode(s),s}function $t(e){return e.children}function pt(e,t){this.props=e,this.context=t,this.__g=0}function de(e,t){if(t==null)return e.__&&de(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:de(e)}function Li(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=_e({constructor:He},n)).__v=n.__v+1,R.vnode&&R.vnode(t),sn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||de(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Ko(r,t,s),n.__=n.__e=null,t.__e!=o&&Fo(t))}function Fo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Fo(e)}function No(e){(8&e.__g||(e.__g|=8,ue.push(e),ft++))&&en==R.debounceRendering||((en=R.debounceRendering)||queueMicrotask)(Uo)}function Uo(){try{for(var e,t=1;ue.length;)ue.length>t&&ue.sort(Bo),e=ue.shift(),t=ue.length,8&e.__g&&Li(e)}finally{(ft=ue.length)&&(en||queueMicrotask)(Uo)}}function Wo(e,t,n,o,r,s,i,l,u,p,d){var h,f,m,$,b,x,v=o.__k||_t,w=t.length;for(u=qi(n,t,v,u,w),h=0;h<w;h++)(m=n.__k[h])!=null&&(f=~m.__i&&v[m.__i]||ht,m.__i=h,x=sn(e,m,f,r,s,i,l,u,p,d),$=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&an(f.ref,null,m,f),m.ref&&d.push(m.ref,m.__c||$,m)),b=b||$,4&m.__u?(u=Go(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&x!==void 0?u=x:$&&(u=$.nextSibling),m.__u&=-21);return n.__e=b,u}function qi(e,t,n,o,r){var s,i,l,u,p,d,h,f,m,$=n.length,b=$,x=0,v=0,w=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=Be(null,i):on(i)?i=w[s]=Be($t,{children:i}):i.constructor===He&&i.__b?i=w[s]=Be(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,u=s+x,i.__=e,i.__b=e.__b+1,l=null,~(p=i.__i=Bi(i,n,u,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,v=1)):(~p||(r>$?x--:r<$&&x++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(v){for(d=[],h=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(x=0,f=d.length;x<f;)d[m=x+f>>1]<i.__i?x=m+1:f=m;d[x]=i.__i,h[s]=x+1}for(x=d.length;s--;)h[s]&&(h[s]==x?x--:w[s].__u|=4)}if(b)for(s=0;s<$;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=de(l)),ln(l,l));return o}function Go(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Go(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=de(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Bi(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Lo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ut(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Lo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Lo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=tn[t]||(tn[t]=Hi(t)),(e.__a||(e.__a={}))[t]=nn,s=t!=(t=t.replace(Ho,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Hi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[dt]==null)t[dt]=nn++;else if(t[dt]<this.__a[e])return;return n(R.event?R.event(t):t)}}}function sn(e,t,n,o,r,s,i,l,u,p){var d,h,f,m,$,b,x,v,w,O,I,fe,Pe,Ee,re,B,M,P,N=t.type;if(t.constructor!==He)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=s=[],d.nodeType==8?l=mt(d,s):s.push(d),l=s[0]||l),(d=R.__b)&&d(t);e:if(typeof N=="function"){f=i.length;try{if(v=t.props,w=(d=N.prototype)&&d.render,O=(d=N.contextType)&&o[d.__c],I=d?O?O.props.value:d.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(w?t.__c=m=new N(v,I):(t.__c=m=new pt(v,I),m.constructor=N,m.render=Ui),O&&O.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),w&&(m.__s||(m.__s=m.state),N.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=_e({},m.__s)),_e(m.__s,N.getDerivedStateFromProps(v,m.__s)))),$=m.props,b=m.state,m.__v=t,n.__c){if(v!==$&&w&&!N.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(v,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(v,m.__s,I)===!1){t.__v!=n.__v&&(m.props=v,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),_t.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=de(n);break e}m.componentWillUpdate&&m.componentWillUpdate(v,m.__s,I),w&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,b,x)})}else w&&!N.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),w&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=v,m.__P=e,m.__g&=-5,fe=R.__r,Pe=w?25:0;do m.__g&=-9,fe&&fe(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Pe<25);w&&(_t.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=_e({},o,m.getChildContext())),w&&n.__c&&m.getSnapshotBeforeUpdate&&(x=m.getSnapshotBeforeUpdate($,b)),Ee=d&&d.type===$t&&d.key==null?d.props.children:d,v.__P&&(d=l,r=(e=v.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&ln(H,H)}),n.__k=null),l=n.__k?de(n,0):null),l=Wo(e,on(Ee)?Ee:[Ee],t,n,o,r,s,i,l,u,p),v.__P&&(t.__e=null,l=d),t.__u&=-161,h&&h.some(he),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(H){if(i.length=f,t.__v=null,u||s)if(H&&H.then){if(t.__u|=128|u,s){for(~(M=s.indexOf(l||void 0))||(M=s.length);(P=s[M-1])&&P.nodeType==8;)M--;for(;M<s.length;M++)if(P=s[M])if(s[M]=null,re){if(P==B)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(B=mt(re=P))}}if(!re){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;re=l}(d=mt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(he);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||Vo(t),R.__e(H,t,n)}}else l=t.__e=Fi(n.__e,t,n,o,r,s,i,u,p,e);return(d=R.diffed)&&d(t),l}function mt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Vo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vo))}function Ko(e,t,n){for(var o=0;o<n.length;)an(n[o++],n[o++],n[o++]);R.__c&&R.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){R.__e(s,r.__v)}})}function Fi(e,t,n,o,r,s,i,l,u,p){var d,h,f,m,$,b,x,v,w=n.props||ht,O=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if(($=s[d])&&(I?$.localName==I:$.nodeType==3)){e=$,s[d]=null;break}}if(!e){if(v=p.ownerDocument||document,!I)return v.createTextNode(O);e=v.createElementNS(r,I,O.is?O:p),l&&(R.__m&&R.__m(t,s),l=!1),s=null}if(I){if(p=I=="template"&&e.content||e,s=I=="textarea"&&O.defaultValue!=null?null:s&&rn.call(p.childNodes),!l&&s)for(w={},d=0;d<e.attributes.length;d++)w[($=e.attributes[d]).name]=$.value;for(d in w)$=w[d],d=="dangerouslySetInnerHTML"?f=$:d=="children"||d in O||d=="value"&&"defaultValue"in O||d=="checked"&&"defaultChecked"in O||ut(e,d,null,$,r);for(d in O)$=O[d],d=="children"?m=$:d=="dangerouslySetInnerHTML"?h=$:d=="value"?b=$:d=="checked"?x=$:l&&typeof $!="function"||w[d]===$||ut(e,d,$,w[d],r);h?(l||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ni.test(I))&&(r="http://www.w3.org/1999/xhtml"),Wo(p,on(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&de(n,0),l,u),s&&s.some(he)),l&&I!="textarea"||(d="value",I=="progress"&&b==null?e.removeAttribute(d):b==null||b===e[d]&&(I!="progress"||b)||ut(e,d,b,w[d],r),d="checked",x!=null&&x!=e[d]&&ut(e,d,x,w[d],r))}else w===O||l&&e.data==O||(e.data=O);return e}function an(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){R.__e(r,n)}}function ln(e,t,n){var o,r,s,i;if(R.unmount&&R.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||an(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){R.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&ln(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=mt(o,s=[]))&&(o==e.__e&&s.some(he),he(r),he(o)),n||he(e.__e),e.__e=e.__c=e.__=null}function Ui(e,t,n){return this.constructor(e,n)}function cn(e,t){var n,o,r,s;R.__&&R.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Be($t,{children:[e]}),r=[],s=[],sn(t,t.__k,o||ht,ht,t.namespaceURI,o?null:t.firstChild?rn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Ko(r,t.__k,s),t.__k.props.children=null}R={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw ft=0,e}},qo=0,Di=function(e){return e!=null&&e.constructor===He},pt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),No(this)))},pt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),No(this))},pt.prototype.render=$t,ue=[],ft=0,Bo=function(e,t){return e.__v.__b-t.__v.__b},dt=Symbol(),Ho=/(PointerCapture)$|Capture$/i,nn=0,tn={},Pi=0;var $e,T,un,Zo,dn=Object.is,Ue=0,nr=[],pn=[],C=R,jo=C.__b,Yo=C.__r,zo=C.diffed,Jo=C.__c,Qo=C.unmount,Xo=C.__;function We(e,t){C.__h&&C.__h(T,e,Ue||t),Ue=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Ue=1,Wi(or,e)}function Wi(e,t,n){var o=We($e++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):or(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);dn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=T,!T.__f)){T.__f=!0;var r=T.shouldComponentUpdate;T.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=s;if(u.__.some(function(f){f.__N&&(p=!0,dn(f.__[0],f.__N[0])||(d=!0))}),r){var h=r.call(this,s,i,l);return p?h||d:h}return!p||d}}return o.__}function E(e,t){var n=We($e++,3);!C.__s&&_n(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function V(e,t){var n=We($e++,4);!C.__s&&_n(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,T.__h.push(n))}function k(e){return Ue=5,fn(function(){return{current:e}},[])}function fn(e,t){var n=We($e++,7);return _n(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function hn(e,t){return Ue=8,fn(function(){return e},t)}function q(){var e=We($e++,11);if(!e.__){for(var t=T.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Gi(){var e;do{for(;e=pn.shift();)try{Fe(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=nr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(mn),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(pn.length)}C.__b=function(e){T=null,jo&&jo(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Xo&&Xo(e,t)},C.__r=function(e){Yo&&Yo(e),$e=0;var t=(T=e.__c).__H;t&&(un==T?T.__h=[]:(t.__h.some(Fe),t.__h.some(mn),$e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),un=T},C.diffed=function(e){zo&&zo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&tr(nr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),un=T=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(Fe),n.__h=n.__h.filter(function(o){return!o.__||mn(o)})}catch(o){n.__h=[function(){throw o}]}}),Jo&&Jo(e,t)},C.unmount=function(e){Qo&&Qo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,tr(pn.push(r))}else Fe(r)}catch(s){t=s}}),o.__H=void 0,t&&C.__e(t,o.__v))};var er=typeof requestAnimationFrame=="function";function Vi(e){var t,n=function(){clearTimeout(o),er&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);er&&(t=requestAnimationFrame(n))}function tr(e){e!=1&&Zo==C.requestAnimationFrame||((Zo=C.requestAnimationFrame)||Vi)(Gi)}function Fe(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function mn(e){var t=T;e.__c=e.__(),T=t}function _n(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!dn(n,e[o])})}function or(e,t){return typeof t=="function"?t(e):t}var c=Po.bind(_);function ee(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ye(e){return new URLSearchParams(location.search).get(e)??""}var Ki={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Zi=["back","next","out","return","send","truck"];function y(e,t){let n=["icon",t,Zi.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Ki[e]}} />`}function rr(e,t){document.documentElement.lang=A,document.documentElement.dir=ot?"rtl":"ltr",eo(t.tokenName,()=>location.reload()),document.body.replaceChildren(),cn(c`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${ji(t)}
      <main id="main" tabindex="-1">${_(e,{})}</main>
      ${Yi(t)}
    `,document.body)}function ji({home:e,name:t,tokenName:n}){let o=it(),r=L.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${L.home||e}>
          ${o?c`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${sr(L.header)}
          ${r===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${_(zi,{})}
          ${Le(n)?c`<button type="button" class="btn bare square" onClick=${()=>Yt(n)}>${y("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Yi({tokenName:e}){let t=Le(e);return!t&&!L.footer?.length?null:c`
    <footer class="foot">
      ${sr(L.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>Yt(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var sr=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${io(t)}</a>`);function zi(){let e=k(!1);function t({currentTarget:{value:r}}){r!==A&&zn(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${y("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(nt).map(([r,{name:s}])=>c`<option key=${r} value=${r} lang=${r} selected=${r===A}>${s}</option>`)}
      </select>
    </label>
  `}function se(e){E(()=>{document.title=L.name?`${e} · ${L.name}`:e},[e])}function Ge({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${zt()} onClick=${to}>${a("page.signIn")}</a>`}function yt(e){let[t,n]=g({data:void 0,at:0,failed:null}),o=hn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return E(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Se({title:e,children:t}){return se(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function K({failed:e,again:t,at:n}){if(e instanceof j)return n?c`<div class="notice warn" role="alert">${$n()}</div>`:_(Qi,{});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${y(o?"offline":"alert")}
      <p>${o?Ji(n):ie(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${y("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Ji(e){return e?a("page.offlineSince",{time:co(e)}):a("page.offline")}function $n(){return c`${y("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${_(Ge,{primary:!1})}`}function Qi(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return se(e),c`<${Xi} icon="lock" title=${e} text=${a("page.signInBack")}>${_(Ge,{primary:!0})}<//>`}function Xi({icon:e,title:t,text:n,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${y(e,"l")}</span>
      <h1>${t}</h1>
      ${n?c`<p>${n}</p>`:null} ${o}
    </div>
  `}function ie(e){return e instanceof j?a("page.signInFirst"):e instanceof ce&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var gt=(e,t)=>c`<time datetime=${e}>${F(e,t)}</time>`,vt=(e,t)=>c`<time datetime=${e}>${Ae(e,t)}</time>`,W=e=>!!e&&new Date(String(e)).getTime()>Date.now(),Z=e=>!!e&&!W(e),U=e=>W(e)?null:e;var ge=({quantity:e,cancelled:t})=>e-t,ar=e=>e.every(t=>ge(t)===0),te=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&ge(n)>0);function lr(e,t){let n=[ir(e.cancelled,e,"line.cancelled","line.allCancelled"),ge(e)?ea(e,t):null];return n.push(ir(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?c`<p key=${o} class="hint">${o}</p>`:null)}function ir(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function ea({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return Z(n)?a(r?"line.pickedUp":"line.handedOver",{date:F(n,o)}):r?t?a(W(t)?"line.readyFrom":"line.readySince",{date:F(t,o)}):a("line.pickup"):a("line.digital")}var cr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function bt(e,t,n){return t?c`<div><dt>${e}</dt><dd>${vt(t,n)}</dd></div>`:null}function ne(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${gt(t,n)}</dd></div>`:null}function pe(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function ur(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var z=({cancelledAt:e})=>!!U(e);function wt(e){let t=Z(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[te(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||U(e.fulfilledAt)?null:e.shipByDay]}var yn=e=>cr[e]?a(cr[e]):null,xt=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function dr(e,t){let n=xt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var kt=e=>a(Z(e)?"event.deliverByMissed":"event.deliverBy"),Ce=e=>a(e?"event.receiptConfirmed":"event.received");function pr(e,t){return Z(e)?c`<p class="notice">${a("request.late",{date:Ae(e,t)})}</p>`:null}var Et=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function mr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}function ae({title:e,imageUrl:t}){let[n,o]=g(!1);return t&&!n?c`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>o(!0)} />`:c`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}var gn=4;function fr(){let[e,t]=g(null),[n,o]=g(null),[r,s]=g(null),[i,l]=g(!1),u=k(null);se(a("orders.title"));async function p(){l(!0);try{let d=(await S("my_orders",{after:n})).orders,h=d.edges.map(f=>f.node);u.current=e?h[0]?.id??null:null,t([...e??[],...h]),o(d.pageInfo.hasNextPage?d.pageInfo.endCursor??null:null),s(null)}catch(d){s(d)}l(!1)}return E(()=>{p()},[]),E(()=>{u.current&&document.getElementById(Rt("order",u.current))?.focus()},[e]),r&&!e?_(K,{failed:r,again:p}):e?c`
    <h1>${a("orders.title")}</h1>
    ${e.length===0?c`<p>${a("orders.none")}</p>`:null}
    <ul class="orders">${e.map(d=>na(d,ta(e)))}</ul>
    ${r?_(K,{failed:r,again:p}):null}
    ${n&&!r?c`<p class="more"><button type="button" disabled=${i} onClick=${p}>${a("orders.more")}</button></p>`:null}
  `:_(Se,{title:a("orders.title")})}var ta=e=>new Set(e.map(t=>t.channel)).size>1;function na(e,t){let n=Rt("order",e.id),o=Rt("view",e.id);return c`
    <li key=${e.id} class="card order">
      <div class="order-head">
        <h2><a id=${n} href=${ee(e.id)}>${e.number}</a></h2>
        ${Et(e)}
        ${e.unreadCount?c`<span class="unread">${a("orders.unread",{count:e.unreadCount})}</span>`:null}
      </div>
      <dl class="facts">
        ${t?pe(a("order.channel"),e.channel):null}
        ${ra(e).map(([r,s])=>ne(r,s,e.timeZone))}
        ${e.total?c`<div><dt>${a("order.total")}</dt><dd>${e.total.formatted}</dd></div>`:null}
      </dl>
      ${oa(e.lines)}
      <div class="links">
        <a id=${o} class="button" href=${ee(e.id)} aria-labelledby=${`${o} ${n}`}>${a("orders.view")}</a>
        ${e.availableHelpActions.map(r=>{let s=Rt(r.type,e.id),i=ee(e.id,r.type);return c`<a key=${s} id=${s} class="help" href=${i} aria-labelledby=${`${s} ${n}`}>${r.title}</a>`})}
      </div>
    </li>
  `}function oa(e){return c`
    <ul class="thumbnails">
      ${e.slice(0,gn).map(t=>c`
          <li key=${t.id}>
            ${_(ae,{title:t.title,imageUrl:t.imageUrl})}
            <span class="line-title" dir="auto">${t.title}</span>
            ${ge(t)>1?c`<span class="quantity">${a("order.times",{count:ge(t)})}</span>`:null}
            ${ge(t)?null:c`<span class="hint">${a("line.allCancelled")}</span>`}
          </li>
        `)}
      ${e.length>gn?c`<li class="others">${a("orders.others",{count:e.length-gn})}</li>`:null}
    </ul>
  `}function ra(e){let t=[[a("event.placed"),e.placedAt]],{cancelledAt:n,deliveredAt:o,firstShippedAt:r,firstHandedOverAt:s,deliverByDay:i}=e,[l,u]=wt(e);return e.status==="CANCELLED"&&n?[...t,[a("event.cancelled"),n]]:Z(o)?[...t,[a("event.delivered"),o]]:(Z(r)?t.push([a("event.shipped"),r]):Z(s)?t.push([a("event.handedOver"),s]):e.status==="READY_FOR_PICKUP"?t.push(...sa(e)):u&&t.push([l,u]),i&&!z(e)&&te(e)&&t.push([kt(e.deliverBy),i]),t)}function sa({lines:e}){let t=e.flatMap(n=>n.readyAt??[]).sort().pop();return t?[[a("event.ready"),t]]:[]}var Rt=(e,t)=>`${e}-${t.replace(/\W/g,"")}`;var G=(e,t)=>e.helpActions.find(n=>n.type===t);function Ve({action:e,actions:t,open:n,chosen:o,part:r}){let s=q();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,o)}>${e.title}</button></p>`;let i=r?.open===!1&&r.reason?r.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?ia(i===r?.reason?r.openRequests:e.openRequests):null} ${aa(e,t,n)}
    </div>
  `}function ia([e]){return e?c`<p class="reason"><a href=${`#${Ke(e.id)}`}>${a("help.seeRequest")}</a></p>`:null}function aa(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p class="reason">${a("help.instead")} <button type="button" class="link" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Ke=e=>`request-${e.replace(/\W/g,"")}`;var hr=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function le(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function J({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${y("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function _r(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function It({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:p,type:d,...h}){let f=q(),m=e??f,$=le(s,n),b={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":$.length?"true":void 0,"aria-describedby":[p&&`${m}-hint`,$.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:x=>r(x.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${_r(m,t,!i)}
      ${l?c`<textarea rows="4" ...${b}></textarea>`:c`<input type=${d??"text"} ...${b} />`}
      ${p?c`<p id=${`${m}-hint`} class="hint">${p}</p>`:null}
      ${_(J,{id:`${m}-problem`,problems:$})}
    </div>
  `}function $r({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=q(),u=e??l,p=le(i,n);return c`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${p.length?"true":void 0} aria-describedby=${p.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((d,h)=>c`
          <label key=${d.value} class="choice">
            <input type="radio" id=${h===0?u:void 0} name=${`${u}-${n}`} value=${d.value}
              checked=${d.value===r} onChange=${()=>s(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${_(J,{id:`${u}-problem`,problems:p})}
    </fieldset>
  `}function Ze({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:p,autocomplete:d,wide:h}){let f=q(),m=e??f,$=le(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${_r(m,t,p)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${d} aria-invalid=${$.length?"true":void 0}
          aria-describedby=${$.length?`${m}-problem`:void 0}
          onChange=${b=>s(b.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(b=>c`<option key=${b.value} value=${b.value} selected=${b.value===r}>${b.label}</option>`)}
        </select>
        ${y("down","s")}
      </div>
      ${_(J,{id:`${m}-problem`,problems:$})}
    </div>
  `}var la=new Intl.ListFormat(A,{type:"unit",style:"short"}),D=e=>`field-${e.replace(/\W/g,"-")}`;function yr({problems:e,fieldOf:t,round:n}){let o=k(null);if(E(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${y("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${ca([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function ca(e){let t=[...e];return la.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${D(r.path)}`} onClick=${ua}><bdi>${o}</bdi></a>`:o})}function ua(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var da={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},pa=["name","line1","line2"],ma=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function me(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var fa=new Intl.Collator(A),ha=hr.map(e=>({value:e,label:ct(e)})).sort((e,t)=>fa.compare(e.label,t.label)),vn=new Map;function _a(e){let t=vn.get(e);if(t)return t;let n=S("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>vn.delete(e)),vn.set(e,n),n}function gr(e){let[{form:t,failed:n},o]=g({form:null,failed:null}),[r,s]=g(0);return E(()=>{if(!e)return;let i=!0;return _a(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function vr(e,t,n){let o=je(t,n).map(r=>[r.name,bn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function je(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=ma.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function bn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??($a(e,n)?o:"")}function $a(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function br(e,{name:t,latinName:n}){let o=new Intl.Locale(A).maximize().region===e;return n&&!o?`${n} (${t})`:t}function wr(e,t,n){return[...je(t,n).map(r=>{let s=bn(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?br(t.countryCode,i):s}),ct(t.countryCode)].filter(Boolean)}function xr({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${_(Ze,{id:D("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:ha,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?je(s,t).map(u=>_(ya,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?_(K,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function ya({field:e,address:t,before:n,set:o,problems:r}){let s=bn(t,e,n),i={id:D(`address.${e.name}`),label:e.label,wide:pa.includes(e.name),name:`address.${e.name}`,value:s,set:p=>o({...t,[e.name]:p},e.name),problems:r,required:e.required,autocomplete:da[e.name]};if(e.choices.length===0){let p=e.example?a("address.example",{example:e.example}):void 0;return _(It,{...i,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(p=>({value:p.code,label:br(t.countryCode,p)})),u=s&&l.every(p=>p.value!==s)?[{value:s,label:s}]:[];return _(Ze,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function At({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[ct(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var ga={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function St(e){let[t,n]=g(""),o=k(qe());async function r(s,i){try{let l=await S(s,{input:{...i,idempotencyKey:o.current(i)}}),[u]=Object.values(l);n(u.__typename===ga[s]?"":Ye(u)),await e()}catch(l){n(ie(l))}}return{run:r,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ye(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Ct=5,va=6e4,ve=new Map,be=class extends Error{},wn=e=>ve.get(e.key)?.file,ze=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),xn=e=>e.some(t=>t.state==="sending"||t.state==="checking");function kn(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Ct?a("photos.tooMany",{max:Ct}):null}function kr(e){let t=n=>n.state!=="ready"&&!ve.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function En(e,t,n){let o=Date.now()*1e3+ve.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),Rr(o,e,t,n)}function Er({key:e},t,n){let o=ve.get(e)?.file;o&&Rr(e,o,t,n)}function Tt({key:e},t){ve.get(e)?.stopper.abort(),ve.delete(e),t(n=>n.filter(o=>o.key!==e))}async function Rr(e,t,n,o){let r=new AbortController;ve.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await ba(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof be?i.message:ie(i)})}}async function ba(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new be(Ye({message:"",...r}));return r.upload&&await wa(r.upload,e,n,o),o({state:"checking"}),await xa(r.attachment.id,t),r.attachment.id}function wa({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,p=()=>l(new be(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:d,total:h})=>r({state:"sending",progress:Math.round(100*d/h)}),u.onload=()=>u.status<300?i(null):p(),u.onerror=p,u.onabort=p,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function xa(e,t){let n=Date.now()+va;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new be(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new be(a("photos.notTaken"))}var Te=(e,t)=>`${e}:${t}`;function Rn(e,t,n){let o={values:{},message:"",address:me(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return In(o,t,n??ka(t))}function In(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function ka(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function An(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Ir(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:ze(e.photos),...e.values};return o&&(r.address=vr(e.address,o,me(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Oe(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Ar(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Oe(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Sr(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var Ea=8;function Tr({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=g(""),l=e.lines.flatMap(f=>Ra(f,t)),u=l.length>Ea,p=l.filter(({line:f})=>Ia(n,f)||Cr(f.title).includes(Cr(s))),d=r.filter(f=>f.path==="items"),h=c`
    ${p.filter(f=>f.left>0).map(f=>_(Ca,{key:f.line.id,row:f,action:t,items:n,set:o,problems:r}))}
    ${p.filter(f=>f.left===0).map(Oa)}
    ${p.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${d.length?`${D("items")}-problem`:void 0}>
      <legend class="label" id=${D("items")} tabindex="-1">${a("form.items")}</legend>
      ${_(J,{id:`${D("items")}-problem`,problems:d})}
      ${u?_(Aa,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function Ra(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Ia=(e,t)=>e.some(n=>n.lineId===t.id),Cr=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Aa({search:e,set:t,count:n}){let o=q();return c`
    <div class="search-in">
      ${y("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Sa} />
    </div>
  `}function Sa(e){e.key==="Enter"&&e.preventDefault()}function Ca({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),p=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),d=(h,f)=>r(o.map(m=>m===l?{...m,...f}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${D(i)} checked=${!!l} onChange=${p} />
        ${_(ae,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?_(Ta,{item:l,left:t,set:h=>d("quantity",{quantity:h}),problems:le(s,`${i}.quantity`)}):null}
              ${_(Ze,{id:D(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>d("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${_(J,{id:`${D(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Ta({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=D(`items.${e}.quantity`);function i(l,u,p){let d=l>=1&&l<=n;return c`<button type="button" id=${p==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${d?void 0:"true"} onClick=${()=>d?o(l):void 0}>${y(p,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Ie(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${_(J,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Oa({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${_(ae,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Or({order:e,action:t,parcels:n,set:o,problems:r}){let s=D("shipmentIds"),i=le(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:p})=>{let d=e.shipments.findIndex(f=>f.id===l),h=e.shipments[d];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter(f=>f!==l):[...n,l])} />
            <span>
              <bdi>${h?dr(h,d):l}</bdi>
              ${p?c` <span class="hint">${p.message}</span>`:null}
            </span>
          </label>
        `})}
      ${_(J,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Ma="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ot=96;function Sn(e){return{create:async t=>(await S("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await S("attachment",{id:t})).attachment}}function Mt({id:e,problems:t=[],...n}){let o=q(),r=e??o,[s,i]=g(!1),{orderId:l,set:u,api:p=Sn}=n,d=m=>$=>{$.preventDefault(),i(m)},h=m=>{d(!1)(m);for(let $ of m.dataTransfer?.files??[])En($,p(l),u)},f=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${d(!0)} onDragLeave=${d(!1)} onDrop=${h}>
        ${y("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Ct})}</span></span>
        ${Mr({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":f,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${y("photo","s")}${a("photos.camera")}${Mr({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${_(J,{id:`${r}-problem`,problems:t})}
      ${_(Da,n)}
    </div>
  `}function Mr(e,{orderId:t,set:n,api:o=Sn}){return c`<input type="file" multiple accept=${Ma} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)En(i,o(t),n);s.value=""}} />`}function Da({photos:e,...t}){let n=k(null);E(()=>t.set(kr),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>_(Pa,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Pa({photo:e,orderId:t,set:n,api:o=Sn,removed:r}){let{name:s,state:i,progress:l}=e;function u(){Tt(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${_(qa,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Na[i]}>${e.problem??a(La[i])}</span>`}
        ${i==="failed"&&wn(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>Er(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${y("close","s")}</button>
    </li>
  `}var Na={checking:"hint",ready:"ok",failed:"problem"},La={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function qa({photo:e}){let t=k(null),[n,o]=g(!1),r=wn(e);return E(()=>{r?.type.startsWith("image/")&&Ba(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Ot} height=${Ot} hidden=${!n}></canvas>
      ${n?null:y(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Ba(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Ot,Ot),n.close(),!0}function Dt(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${y(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Ie(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Pt(e){return(await S("attachment",{id:e})).attachment?.downloadUrl}var Ha={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Dr=e=>a(Ha[e]??"form.kind");function Pr({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${_(yr,{problems:s,round:l,fieldOf:u=>Fa(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?_(Tr,{order:e,action:t,items:r.items,set:(u,p)=>i({items:u},p),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?_(Or,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?_(xr,{address:r.address,before:me(e.shippingAddress),read:o,set:(u,p)=>i({address:u},`address.${p}`),problems:s}):null}
    ${Oe(t).map(u=>_($r,{key:u,id:D(u),legend:Dr(u),name:u,choices:t.choices.filter(p=>p.field===u),value:r.values[u]??"",set:p=>i({values:{...r.values,[u]:p}},u),problems:s}))}
    ${_(It,{id:D("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${_(Mt,{id:D("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:le(s,"attachmentIds")})}
  `}function Fa(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?Ua(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Wa(e,s,t,o):Oe(n).includes(r)?{path:r,label:Dr(r)}:null}function Ua(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Wa(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=je(o,me(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var Je=[],Cn="",Nt=!1,Nr="auto",Tn=()=>!!document.documentElement.dataset.page,Qe=()=>!!history.state?.dialog;function qt(e,t){V(()=>{if(!Tn())return;let n=()=>e();return Je.push(n),Cn=t??location.href,queueMicrotask(Lt),()=>{Je.splice(Je.indexOf(n),1),queueMicrotask(Lt)}},[])}function Lr(e,t){Tn()&&(Qe()?t||Lt():history.replaceState(null,"",e))}function Lt(){Nt||(Je.length>0?Ga():Qe()&&(Nt=!0,history.back()))}function Ga(){let e={...history.state,dialog:!0};if(Qe())return history.replaceState(e,"",Cn);Nr=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",Cn)}addEventListener("popstate",()=>{if(!Tn())return;let e=!Nt;Nt=!1,Qe()||(history.scrollRestoration=Nr),e&&!Qe()?Je.at(-1)?.():Lt()});var Xe=null;function qr(e){let t=e?.getRootNode(),n=Xe??Va(t,e);return Xe=null,()=>{if(n.opener&&t.activeElement===n.opener)return On(n,t);!Hr(t)&&!e?.contains(t.activeElement)||(Xe=n,queueMicrotask(()=>{Xe===n&&Br(n,t),Xe=null}))}}function Va(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Br({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return On({opener:e,around:t},n);for(let r of t.flatMap(Ka))if(r.tabIndex=-1,o(r))return On({opener:r,around:t},n)}function On({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Hr(n)&&Br({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Hr=e=>!e.activeElement||e.activeElement===document.body;function Ka(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Fr({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=k(null),p=k(null),d=q(),h=()=>u.current?.close();V(()=>{let $=qr(u.current);return u.current?.showModal(),$},[]),V(()=>p.current?.focus(),[e,t]),qt(h,i);let f=c`<h2 id=${d} ref=${p} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${y(n.icon,"l")}</span>${f}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${d} onClose=${r} onClick=${ja(h)}>
      ${n?null:Za(f,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function Za(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${y("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function ja(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}var Ya={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Ur=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Wr(e,t){let[n,o]=Ya[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:Ur()}}function Gr(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${vt(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Ur()}`}}function Vr({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${y("next","s")}</button>`:null}
    `}}var Mn=5,Dn=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Zr({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${za(t)}
    ${r?c`<div class="goods-set">${jr(e).slice(0,Mn).map(({id:s,title:i,imageUrl:l})=>_(ae,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${we(a("form.order"),a("form.orderOf",{number:e.number,date:F(e.placedAt,e.timeZone)}))}
      ${r?we(a("order.items"),Ja(e)):null}
      ${r?we(a("order.total"),e.total?.formatted):null}
      ${o?we(a("form.address"),Kr(wr(n.address,o,me(e.shippingAddress)))):null}
      ${Oe(t).map(s=>we(a("form.reason"),Qa(t,s,n.values[s])))}
      ${we(a("form.message"),n.message.trim())}
      ${we(a("photos.add"),n.photos.length?Kr(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function za(e){if(!e.settlesItself)return c`<div class="notice">${y("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${y("alert")}<p>${t}</p></div>`}function we(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Kr=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),jr=e=>e.lines.filter(t=>t.quantity>t.cancelled);function Ja(e){let t=jr(e),n=t.length-Mn,o=t.slice(0,Mn).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function Qa(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Pn=new Map,Yr=new Map,Nn=new Map;function Bt(e,t){let n=Bn(e),[o]=g(t),[,r]=g(0);V(()=>Xa(n,()=>r(i=>i+1)),[n]);function s(i){let l=Ln(n)??o,u=typeof i=="function"?i(l):i;qn(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[Ln(n)??o,s,()=>qn(n,null)]}var Ht=e=>Ln(Bn(e)),Ft=(e,t)=>qn(Bn(e),t),Bn=e=>no("token",e);function Ln(e){let t=sessionStorage.getItem(e)??Nn.get(e);if(t===void 0)return null;let n=Yr.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Yr.set(e,{json:t,value:o}),o}function qn(e,t){if(Nn.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{Nn.set(e,n)}}for(let n of Pn.get(e)??[])n()}function Xa(e,t){let n=Pn.get(e)??new Set;return Pn.set(e,n.add(t)),()=>{n.delete(t)}}async function zr(e,t){let n=e.toLowerCase();try{let o=await S(n,{input:t});return el(Object.values(o)[0])}catch(o){return o instanceof j?{signedOut:!0}:{failed:ie(o)}}}function el(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Jr({order:e,action:t,chosen:n,changed:o}){let r=Te(e.id,t.type),[s,i]=g(()=>tl(r,t,n)),[l,u,p]=Bt(r,Rn(e,t,n)),[d,h]=g([]),[f,m]=g(null),[$,b]=g(0),[x,v]=g(!1),w=An(l,t);function O(B,M){u(P=>({...An(P,t),...B})),h(d.filter(P=>P.path!==M&&!P.path.startsWith(`${M}.`)))}function I(B){u(M=>({...M,photos:B(M.photos)})),h(M=>M.filter(P=>!P.path.startsWith("attachmentIds")))}function fe(B){return h(B),m(null),b($+1),B.length===0}function Pe(){let B=kn(w.photos);return fe([...Ar(w,t),...B?[{path:"attachmentIds",message:B}]:[]])}async function Ee(B){if(x)return!0;if(!Pe())return!1;v(!0);let M=Ir(w,e,t,B),P=Qt(M,w.sent);u(H=>({...H,sent:P}));let N=await zr(t.type,{...M,idempotencyKey:P.key});return"filed"in N&&p(),"problems"in N?fe(Sr(N.problems,w)):m(N),"problems"in N||"signedOut"in N||o(),b(H=>H+1),v(!1),!("problems"in N)}function re(){for(let B of w.photos)Tt(B,I);p(),i(!1),fe([])}return{filled:w,isDraft:s,problems:d,outcome:f,round:$,busy:x,change:O,changePhotos:I,isReady:Pe,send:Ee,startAfresh:re}}function tl(e,t,n){let o=Ht(e);return o?(n&&Ft(e,In(o,t,n)),!0):!1}function Qr(e,t,n){let o=Ht(Te(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=Ht(Te(e.id,n.type))??Rn(e,n),s=[r.message,o.message].filter(Boolean);Ft(Te(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),Ft(Te(e.id,t.type),null)}function Xr({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=nl(t),l=Jr({order:e,action:i,chosen:n,changed:s}),u=gr(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[p,d]=g(!1),h=k((()=>{}));async function f(x){x.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(Dn(i)&&!p?d(l.isReady()):await l.send(u.form)||d(!1))}let m={order:e,action:i,filling:l,read:u,goOn:f},$=ol(e,i,l,o,h)??(p?il(m,()=>d(!1)):sl(m));return _(Fr,{close:()=>{r(),h.current()},address:ee(e.id,i.type),...$})}function nl(e){let t=k(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function ol(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?Wr(t.type,e):Gr(t,l,e.timeZone,u=>{let p=u.currentTarget.getRootNode();s.current=()=>rl(p.getElementById(Ke(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===G(e,t.type)?.insteadTry&&u==="AVAILABLE");return Vr(n,i,o.message!==""||o.photos.length>0,()=>{i&&(Qr(e,t,i),r(i.type))})}function rl(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function sl({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=Dn(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?al(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${y("info")}<p>${t.notice}</p></div>`:null}
      ${_(ts,{filling:n})}
      ${_(Pr,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${es(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function il({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${_(ts,{filling:n})}${_(Zr,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${es(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function es({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function al({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${y("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function ts({filling:{outcome:e,round:t}}){let n=k(null);return E(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${y("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${$n()}</div>`}function ns(e){let t=ye("id");return t?e.page(t):_(ll,e)}function ll({find:e,page:t,none:n,back:o}){let r=ye("number"),s=a("order.title",{number:r}),{data:i,failed:l,again:u}=yt(()=>e(r));if(se(s),l&&!i)return _(K,{failed:l,again:u});if(!i)return _(Se,{title:s});let[p]=i;return p?i.length===1?t(p.id):cl(s,r,i,o()):n(s)}function cl(e,t,n,o){return c`
    ${o}
    <h1>${e}</h1>
    <p>${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>c`<li key=${r.id} class="card order">
          <div class="order-head">
            <h2><a href=${ee(r.id,ye("help"))}>${r.number}</a></h2>
            <span class="status">${r.statusText}</span>
          </div>
          <dl class="facts">
            ${pe(a("order.channel"),r.channel)} ${pe(a("desk.customer"),r.customerId)}
            ${ne(a("event.placed"),r.placedAt,r.timeZone)} ${pe(a("order.total"),r.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function rs({order:e,shipment:t,place:n,open:o,changed:r}){return t.isNote?ul(e,t,n):_(dl,{order:e,shipment:t,place:n,open:o,changed:r})}function ul(e,t,n){return c`<li class="parcel"><h3>${xt(t,n)}</h3>${ss(e,t)}</li>`}function dl({order:e,shipment:t,place:n,open:o,changed:r}){let s=St(r),i=G(e,"REPORT_PACKAGE_NOT_RECEIVED"),l=i?.shipments.find(p=>p.shipment.id===t.id),u=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${xt(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${a("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${a("parcel.tracking")}</dt><dd>${pl(t)}</dd></div>`:null}
        ${ml(t,z(e)).map(([p,d])=>ne(p,d,e.timeZone))}
      </dl>
      ${os(t)||z(e)?null:c`<p class="hint">${a("parcel.prepared")}</p>`}
      ${U(t.returnedAt)?c`<p class="notice">${a("parcel.cameBack")}</p>`:null}
      ${ss(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${u}>${a("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&os(t)?_(Ve,{action:i,actions:e.helpActions,open:o,chosen:t.id,part:l&&{open:l.available,reason:l.reason,openRequests:l.openRequests}}):null}
    </li>
  `}function ss(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:o,quantity:r})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${o}><span dir="auto">${s?.title??a("parcel.goneLine")}</span> <span class="quantity">${a("order.times",{count:r})}</span></li>`})}
    </ul>
  `}var os=e=>Z(e.shippedAt);function pl({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function ml({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:o,returnedAt:r},s){return[[W(e)?a("event.shipBy"):a("event.shipped"),e],[W(t)?a("event.deliverBy"):a("event.delivered"),t],[Ce(o),U(n)],[a("event.returned"),U(r)]].flatMap(([l,u])=>u&&!(s&&W(u))?[[l,u]]:[])}function is({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${a("order.times",{count:o})}`:a("order.quantity",{count:o})}function as({order:e,request:t,write:n,changed:o}){let r=St(o),s=Ke(t.id),i=G(e,t.type)?.title,l=e.timeZone,u=()=>r.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${mr(t)}
      </div>
      <dl class="facts">
        ${bt(a("request.filedAt"),t.filedAt,l)} ${bt(a("request.answerBy"),W(t.answerBy)?t.answerBy:null,l)}
        ${ne(a("request.replyBy"),t.replyByDay,l)} ${bt(a("request.closedAt"),t.closedAt,l)}
      </dl>
      ${pr(t.answerBy,l)}
      ${fl(t,l)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${Dt(t.attachments,Pt)}
      ${r.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,a("request.write"),d=>n(t,d.currentTarget))}
        ${p(`${s}-withdraw`,t.canWithdraw,a("request.withdraw"),u)}
      </div>
    </li>
  `;function p(d,h,f,m){return h?c`<button type="button" id=${d} class="link" aria-labelledby=${`${d} ${s}-title`} onClick=${m}>${f}</button>`:null}}function fl({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${hl(t,n)}`}function hl(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?At(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${gt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(_l)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function _l({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Hn=92,ls=190,Ut=74,cs=30,us=14,$l=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],yl=["shipBy","deliverBy"];function ds({order:e,now:t,children:n}){let o=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),r=vl(e,o,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${a("windows.title")}</h2>
      <p class="hint">${a("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${bl(r,o,t,e.timeZone)}</div>
      <details>
        <summary>${a("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${kl(o,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function gl(e,t,n){return t==="receivedAt"?Ce(e.receiptConfirmed):t==="shipBy"&&!te(e)?a("event.readyBy"):a(n)}function vl(e,t,n){let o=new Map,r=(i,l,u=i)=>{let p=Date.parse(i),d=o.get(p)??{at:p,day:u,names:[]};l&&!d.names.includes(l)&&d.names.push(l),o.set(p,d)};for(let[i,l,u]of $l){let p=e[i];typeof p!="string"||z(e)&&yl.includes(i)||i==="deliverBy"&&!te(e)||r(p,gl(e,i,l),(u&&e[u])??p)}for(let{opensAt:i}of t)i&&r(i,"");for(let{closesAt:i,lastDay:l}of t)i&&r(i,"",l??i);return r(new Date(n).toISOString(),a("windows.now")),[...o.values()].sort((i,l)=>i.at-l.at).map(i=>({...i,now:i.at===n}))}function bl(e,t,n,o){let r=ls+e.length*Hn,s=Ut+t.length*cs+10,i=p=>ot?r-p:p,l=p=>ls+Hn/2+e.findIndex(d=>d.at===p)*Hn,u=(p,d)=>({x:Math.min(i(p),i(d)),width:Math.max(2,Math.abs(d-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${r} ${s}`} width=${r} height=${s} aria-hidden="true">
      ${e.map(p=>{let d=i(l(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${d} x2=${d} y1=${Ut-8} y2=${s-4} />
            ${p.names.slice(0,3).map((h,f)=>c`<text x=${d} y=${14+13*f} text-anchor="middle">${xl(h)}</text>`)}
            <text class="day" x=${d} y=${Ut-14} text-anchor="middle">${at(p.day,o)}</text>
          </g>
        `})}
      ${t.map((p,d)=>{let h=Ut+d*cs,f=wl(p,l,r);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${h+us} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${h+3} height=${us} rx="4" ...${u(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function wl(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let o=t(Date.parse(e.opensAt)),r=e.closesAt?t(Date.parse(e.closesAt)):n-6;return r>o?{from:o,to:r}:null}var xl=e=>e.length>15?`${e.slice(0,14)}…`:e;function kl(e,t){return c`
    <table>
      <thead><tr><th scope="col">${a("windows.help")}</th><th scope="col">${a("windows.opens")}</th><th scope="col">${a("windows.closes")}</th><th scope="col">${a("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?F(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?F(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??a("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}var De="order";function oe(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=et(e,o);return{...o,title:n(o.type)?`${r} (${Ae(o.filedAt,e.timeZone)})`:r}})}var et=(e,{type:t,stateText:n})=>G(e,t)?.title??n;function Q(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function ps(e,{chosen:t,hasWords:n,last:o}){if(t&&(Me(e,t)||n(t)))return t;let[r]=Q(e);if(r)return r.id;if(Me(e,o))return o;let[s,i]=e;return s&&!i?s.id:De}var Me=(e,t)=>t===De||e.some(n=>n.id===t);function ms(e,t,n){let[o,r]=g(!1),[s,i]=g(null),[l,u]=g(null),[p,d]=g(""),h=k(qe());async function f(b){let x=b===De?null:b,v={orderId:e.id,text:t.text(b),helpRequestId:x,attachmentIds:ze(t.photos(b))},{postMessage:w}=await S("post_message",{input:{...v,idempotencyKey:h.current(v)}});return w.__typename!=="MessagePosted"?(await n(!1),{message:Ye(w)}):(h.current=qe(),t.clear(b),d(b),await n(!0),null)}async function m(b){if(o)return;r(!0),u(null);let x=El(b,t)??await f(b.subject).catch(Rl);i(x),u(x?null:b),r(!1)}function $(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:p,send:m,reset:$}}function El({subject:e,isClosed:t},n){let o=n.photos(e);return t?{message:a("conversation.chooseFirst")}:o.some(r=>r.state==="failed")?{message:a("conversation.photoFailed")}:xn(o)?{message:a("conversation.photoSending")}:n.text(e).trim()?null:{message:a("conversation.empty")}}var Rl=e=>({message:ie(e),isSignedOut:e instanceof j});function fs({subject:e,title:t,isAnswer:n},o,r){let s=oe(o).find(l=>l.id===e),i=W(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:X(String(s?.answerBy),o.timeZone)}):"",r?a("conversation.next",{title:r}):""].filter(Boolean).join(" ")}function hs({order:e,requests:t,subject:n,choose:o}){let r=q(),s=Q(t),i=s.some(d=>d.id===n),l=!Me(t,n),u=s[0],p=[...t.map(d=>[d.id,d.title]),[De,a("conversation.order")]];return c`
    <div role="status">${l?Il(e,n):null}</div>
    <div role="status">${u&&!i?Al(u,e.timeZone,()=>o(u.id,!0)):null}</div>
    ${p.length>1||l?c`<div class="about">
            <label for=${r}>${a(i?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${r} onChange=${d=>o(d.currentTarget.value)}>
                ${l?c`<option value="" selected disabled>${a("form.choose")}</option>`:null}
                ${p.map(([d,h])=>c`<option key=${d} value=${d} selected=${d===n}>${h}</option>`)}
              </select>
              ${y("down","s")}
            </span>
          </div>`:null}
  `}function Il(e,t){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:et(e,n),state:n.stateText}:null;return c`<p class="notice warn">${y("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function Al({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${y("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?X(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}function _s(e){let[t,n]=Sl(e),[o,r]=g({}),s=u=>t.texts[u]??"",i=u=>o[u]??[];function l(u,p){r(d=>({...d,[u]:p(d[u]??[])}))}return{about:s(t.about)?t.about:"",text:s,photos:i,has:u=>s(u).trim()!==""||i(u).length>0,write:(u,p)=>n(d=>({...d,[u]:p}),u),changePhotos:l,move(u,p){n(d=>({...d,[u]:"",[p]:[d[p],d[u]].filter(h=>h?.trim()).join(`

`)}),p),r(d=>({...d,[u]:[],[p]:[...d[p]??[],...d[u]??[]]}))},clear(u){n(p=>({...p,[u]:""})),l(u,()=>[])}}}function Sl(e){let[t,n,o]=Bt(`talk:${e}`,{about:"",texts:{}});function r(s,i){let l=0;n(u=>{let p=Object.fromEntries(Object.entries(s(u.texts)).filter(([,d])=>d));return l=Object.keys(p).length,{about:i??Object.keys(p)[0]??"",texts:p}}),l===0&&o()}return[t,r]}function $s({order:e,about:t,setAbout:n,changed:o}){let r=k(null),s=_s(e.id),[i,l]=g(""),u=ms(e,s,async v=>{v&&n(""),v&&l(""),await o()}),p=oe(e),d=ps(p,{chosen:t||s.about||i,hasWords:s.has,last:u.last}),h=p.find(v=>v.id===d)?.title??"",f=Q(p).some(v=>v.id===d),m=!Me(p,d);function $(v,w){m&&s.move(d,v),n(v),u.reset(),w&&r.current?.focus()}function b(v){s.write(d,v),n(d),u.reset()}async function x(v){v.preventDefault(),await u.send({subject:d,title:h,isAnswer:f,isClosed:m}),Ol(r.current)}return c`
    <form class=${f?"composer asked":"composer"} novalidate onSubmit=${x}>
      <p class="sent" role="status">${u.sent?fs(u.sent,e,f?h:""):null}</p>
      ${_(hs,{order:e,requests:p,subject:d,choose:$})}
      ${_(Cl,{box:r,isAnswer:f,title:h,text:s.text(d),isReady:s.has(d),sending:u,write:b,hold:v=>l(v?d:"")})}
      ${_(Mt,{key:d,orderId:e.id,photos:s.photos(d),set:v=>s.changePhotos(d,v)})}
    </form>
  `}function Cl({box:e,isAnswer:t,title:n,text:o,isReady:r,sending:{busy:s,problem:i},write:l,hold:u}){let p=q();return c`
    <div class="composer-box">
      <label class="hidden" for=${p}>${t?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${o} readonly=${s}
        placeholder=${a(t?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?"true":void 0} aria-describedby=${i?`${p}-problem`:void 0}
        onInput=${d=>l(d.currentTarget.value)} onKeyDown=${Tl}
        onFocus=${()=>u(!0)} onBlur=${()=>u(!1)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${r?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${d=>d.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${y("send","s")}
        </button>
      </div>
    </div>
    ${i?c`<div role="alert">
            <p id=${`${p}-problem`} class="problem">${y("alert","s")}${i.message}</p>
            ${i.isSignedOut?_(Ge,{primary:!1}):null}
          </div>`:null}
  `}function Tl(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Ol(e){let n=e?.getRootNode()?.activeElement;(!n||n===document.body||e?.form?.contains(n))&&e?.focus()}var Ml=864e5,Dl=new Intl.RelativeTimeFormat(A,{numeric:"auto"}),Pl=Y(()=>({day:"numeric",month:"short"})),Nl=Y(()=>({day:"numeric",month:"short",year:"numeric"})),ys=Y(()=>({year:"numeric"})),Ll=[!1,!0].map(e=>Y(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),ql=new Intl.DateTimeFormat().resolvedOptions().timeZone,Fn=(e,t)=>Ll[t===ql?0:1]?.(t).format(new Date(e));function gs(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=F(r.at,n),l=!t(r)&&!bs(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return Bl(o).map(r=>({label:Hl(r,n),isOneDay:vs(r,n),entries:r}))}function Bl(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var vs=(e,t)=>new Set(e.map(({at:n})=>F(n,t))).size===1;function Hl(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return vs(e,t)?bs(r,t)??X(r,t):([o,r].every(i=>ys(t).format(new Date(i))===ys(t).format(Date.now()))?Pl:Nl)(t).formatRange(new Date(o),new Date(r))}function bs(e,t){let n=[0,1].find(o=>F(e,t)===F(new Date(Date.now()-o*Ml).toISOString(),t));return n===void 0?null:Dl.format(-n,"day")}var Un={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Fl={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},Ul={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function ws(e){switch(e.__typename){case"OrderEventEntry":return Un[e.event]??"info";case"ParcelEventEntry":return Un[e.parcelEvent]??"parcel";case"ItemEventEntry":return Un[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return Fl[e.type]??"help";case"HelpRequestSettledEntry":return Ul[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Wl=()=>L.name||a("conversation.shop"),Wn=(e,t)=>ks(e,t)!==null;function xs(e,t,n){let o=ks(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:Gl(e,t,n)} ${o?Vl(e,t,o):null}
    </li>
  `}function Gl(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Gn(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${y(ws(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({value:s,label:i})=>c`<span key=${s}>${i}. </span>`)}
      </span>
      <time datetime=${t.at}>${n?Fn(t.at,e.timeZone):at(t.at,e.timeZone)}</time>
    </p>
  `}function Vl(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Gn(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):Wl()}</bdi> · <time datetime=${t.at}>${Fn(t.at,e.timeZone)}</time>
        ${s?c` · <bdi>${et(e,s)}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Dt(o,Pt)}
      ${s&&Kl(e,t,s.id)?c`<p class="wanted">${y("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function ks(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Gn(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Gn=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function Kl(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&Q(oe(e)).some(({id:o})=>o===n)}function Wt(e,t){let[n,o]=g({items:Vn(e),cursor:Kn(e)});E(()=>o(p=>Zl(p,e)),[e]);let[r,s]=g(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let p=await t(l);p&&o(d=>({items:Es(Vn(p),d.items),cursor:Kn(p)})),s(null)}catch(p){s(p)}},failed:r}:{items:i,earlier:null,failed:r}}function Gt({earlier:e,failed:t}){return t?_(K,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function Zl(e,t){let n=Vn(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Es(e.items,n)}:{items:n,cursor:Kn(t)}}function Es(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Vn=e=>e.edges.map(t=>t.node).reverse(),Kn=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var jl=8;function Rs(e,t){let n=k(null),o=k(t.at(-1)?.id),[r,s]=g(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>jl?zl(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return V(()=>{let u=n.current;if(Yl(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=Zn(e.current,u.element)-u.top),i(),n.current&&s(Is(o.current,t).filter(p=>p.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var Is=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),Yl=(e,t)=>Is(e,t).at(-1)?.author==="SHOPPER";function zl(e){let t=[...e.querySelectorAll(".entry")].find(n=>Zn(e,n)+n.clientHeight>0);return t?{element:t,top:Zn(e,t)}:null}var Zn=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var As=e=>({id:e,newestFirst:!0});var Jl=2e4;async function tt(e,t){return(await S("order_timeline",{...As(e),...t})).order?.timeline}function Cs(e,t,n){let o=Ss(t);E(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await tt(e,{first:1}).then(Ss,()=>null);(l!==o||r)&&n(),r=l===null},Jl);return()=>clearInterval(i)},[e,o])}var Ss=e=>e?.edges[0]?.node.id;function Ts({order:e,timeline:t,changed:n}){let o=k(null),r=Wt(t,f=>tt(e.id,{after:f})),{items:s}=r,i=Xl(s),{below:l,scrolled:u,toEnd:p}=Rs(o,s);ec(e.id,s,o,n),tc(o,r.earlier!==null);let d=!r.earlier&&!s.some(f=>Wn(e,f)),h=()=>{p(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${d?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${Gt(r)}
          <ol class="entries">${gs(s,f=>Wn(e,f),e.timeZone).map(f=>Ql(e,f,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${y("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function Ql(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,xs(e,s,n)])]}function Xl(e){let t=k(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function ec(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);E(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(d=>d.isIntersecting))return;l.disconnect(),await S("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function tc(e,t){let n=k(t);V(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}var nc="(min-width: 64rem)";function Vt(e,t="box"){let n=Kt(e).getElementById("talk");n&&(getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus())}function Os(e){let[t,n]=g(!1),o=k(null),r=()=>e.current?.hidePopover();E(()=>{let u=matchMedia(nc);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),oc(e);function s({newState:u}){u==="open"&&e.current&&(o.current=Kt(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&rc(e.current,o.current)}function l({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function Ms({close:e}){return qt(e),null}function oc(e){E(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function rc(e,t){let n=Kt(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus(),n.activeElement===r)return}}var Kt=e=>e.getRootNode();function Ds(e,t){let n=Kt(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Ps({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=k(null),{isOpen:i,close:l,handlers:u}=Os(s);return Cs(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" aria-labelledby="talk-title" ...${u}>
      ${i?_(Ms,{close:l}):null}
      <div class="talk">
        ${sc(e,l)} ${_(Ts,{order:e,timeline:t,changed:r})} ${_($s,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function sc(e,t){let n=it(),o=ic(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:y("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${L.name?a("conversation.with",{shop:L.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${y("close")}</button>
    </div>
  `}function ic(e){let t=e.timeZone,n=oe(e),o=Q(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:X(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!W(i));return s?a("request.late",{date:X(s,t)}):r[0]?a("conversation.hearBy",{date:X(r[0],t)}):null}function Ns({order:e}){let t=Q(oe(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Ds(n,"help")}>${y("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Vt(n,"head")}>
        ${y("chat")}${a("dock.messages")} ${ac(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function ac(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Ie(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}var ke={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},lc=Object.values(ke).flat();function Ls(){return _(ns,{find:async e=>(await S("orders_numbered",{number:e})).ordersNumbered,page:e=>_(cc,{id:e}),none:Bs,back:qs})}var qs=()=>c`<p class="back"><a href="./">${a("order.back")}</a></p>`;function Bs(e){return c`<h1>${e}</h1><p>${a("order.none")}</p><p><a class="button" href="./">${a("orders.title")}</a></p>`}function cc({id:e}){let{data:t,failed:n,again:o}=yt(async()=>{let[{order:s},i]=await Promise.all([S("order_details",{id:e}),tt(e)]);return{order:s,timeline:i,at:Date.now()}}),r=t?.order?a("order.title",{number:t.order.number}):a("orders.title");return se(r),n&&!t?_(K,{failed:n,again:o}):t?!t.order||!t.timeline?Bs(r):c`
    ${n?_(K,{failed:n,again:o,at:t.at}):null}
    ${_(uc,{order:t.order,timeline:t.timeline,at:t.at,title:r,again:o})}
  `:_(Se,{title:r})}function uc({order:e,timeline:t,at:n,title:o,again:r}){let[s,i]=g(null),[l,u]=g(""),p=(f,m)=>i({type:f,chosen:m}),d=()=>i(f=>f===s?null:f),h=G(e,s?.type);return E(()=>{let f=G(e,ye("help")),m=f?.state==="AVAILABLE";m&&i({type:f.type}),Lr(ee(e.id),m)},[]),c`
    ${qs()}
    <div class="order-head">
      <h1>${o}</h1>
      ${Et(e)}
    </div>
    <div class="order-page"><div class="order-main">
    <div class="columns">
      ${mc({order:e,open:p})} ${hc({order:e,open:p})} ${_c({order:e,open:p})}
    </div>
    ${yc({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${a("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>_(rs,{key:f.id,order:e,shipment:f,place:m,open:p,changed:r}))}</ul>
      ${e.shipments.every(f=>f.isNote)?pc({order:e,open:p}):null}
    </section>
    <div id="help">${_(ds,{order:e,now:n},xe(dc(e),{order:e,open:p}))}</div>
    ${_(gc,{order:e,setAbout:u,changed:r})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${a("order.noLonger")}</h2>
      ${xe(ke.end,{order:e,open:p})}
    </section>
    </div>${_(Ps,{order:e,timeline:t,about:l,setAbout:u,changed:r})}</div>
    ${_(Ns,{order:e})}
    ${s&&h?_(Xr,{key:s,order:e,action:h,chosen:s.chosen,open:p,close:d,changed:r}):null}
  `}function xe(e,{order:t,open:n}){return e.flatMap(r=>G(t,r)??[]).map(r=>_(Ve,{key:r.type,action:r,actions:t.helpActions,open:n}))}var dc=e=>e.helpActions.map(t=>t.type).filter(t=>!lc.includes(t));function pc({order:e,open:t}){return c`
    ${te(e)?c`<p>${a(z(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${xe(ke.parcels,{order:e,open:t})}
  `}function mc({order:e,open:t}){let n=[[a("event.placed"),e.placedAt],[a("event.paid"),U(e.paidAt)],wt(e),...fc(e),[kt(e.deliverBy),z(e)||!te(e)||U(e.deliveredAt)?null:e.deliverByDay],[a("event.delivered"),U(e.deliveredAt)],[Ce(e.receiptConfirmed),U(e.receivedAt)],[a("event.cancelled"),U(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${a("order.progress")}</h2>
      <dl class="facts">
        ${pe(a("order.channel"),e.channel)} ${n.map(([o,r])=>ne(o,r,e.timeZone))}
      </dl>
      ${xe(ke.progress,{order:e,open:t})}
    </section>
  `}function fc({firstShippedAt:e,firstHandedOverAt:t}){return[[a("event.shipped"),U(e)],[a("event.handedOver"),U(t)]].sort(([,o],[,r])=>String(o).localeCompare(String(r)))}function hc({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${a("order.address")}</h2>
      ${e.shippingAddress?At(e.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
      ${xe(ke.address,{order:e,open:t})}
    </section>
  `}function _c({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${a("order.payment")}</h2>
      ${$c(e)}
      ${yn(e.payment)?c`<p>${yn(e.payment)}</p>`:null}
      ${xe(ke.payment,{order:e,open:t})}
    </section>
  `}function $c({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${ur(t)}
      ${e?c`<div><dt>${a("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${a("order.noTotal")}</p>`}
  `}function yc({order:e,open:t}){let n=G(e,"RETURN_OR_REPLACE_ITEMS"),o=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${a("order.items")}</h2>
      ${ar(e.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(r=>{let s=n?.lines.find(i=>i.line.id===r.id);return c`
            <li key=${r.id}>
              ${_(ae,{title:r.title,imageUrl:r.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${r.title}</h3>
                <p class="hint">${is(r)}</p>
                ${lr(r,e.timeZone)}
                ${n&&!o&&s?_(Ve,{action:n,actions:e.helpActions,open:t,chosen:r.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${o?xe(ke.items,{order:e,open:t}):null}
    </section>
  `}function gc({order:e,setAbout:t,changed:n}){let o=async i=>(await S("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,r=Wt(e.helpRequests,o);if(r.items.length===0)return null;let s=(i,l)=>{t(i.id),Vt(l)};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${a("order.requests")}</h2>
      <ul class="requests">${[...r.items].reverse().map(i=>_(as,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${Gt(r)}
    </section>
  `}var vc={orders:fr,order:Ls},Hs=vc[document.documentElement.dataset.page];Hs&&rr(Hs,{home:"./",name:a("orders.title"),tokenName:"token"});
