var Zn={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Yn="language",Js={no:"nb",nn:"nb",iw:"he"},ot=Zn,A=Qs([ei(Yn),Xs(),...navigator.languages]),rt=ot[A]?.direction==="rtl";function zn(e){localStorage.setItem(Yn,e),location.reload()}function Qs(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Js[n]??n;if(o in ot)return o}return"en"}function Xs(){return document.documentElement.dataset.page?null:document.documentElement.lang}function ei(e){try{return localStorage.getItem(e)}catch{return null}}var jt="wanted",Ne="owner:",Jn="signed-out:",Qn="draft:",Xn={};function Le(e){ti(e);let t=Xn[e]??localStorage.getItem(e);return!t||ni(t)?null:(sessionStorage.setItem(Ne+e,Jt(t)),t)}function Zt(e){Xn[e]=void 0,localStorage.removeItem(e)}function Yt(e){Zt(e),localStorage.setItem(Jn+e,String(Date.now())),it(e),location.assign(zt(""))}function eo(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===Jn+e&&(it(e),t());let r=Jt(o??"");n!==e||!o||r===sessionStorage.getItem(Ne+e)||(it(e),t())})}function to(){sessionStorage.setItem(jt,st())}function zt(e=st()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var st=()=>location.pathname+location.search;function ti(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ne+e)!==Jt(t)&&it(e),localStorage.setItem(e,t),history.replaceState(history.state,"",st());let n=sessionStorage.getItem(jt);sessionStorage.removeItem(jt),n&&n!==st()&&location.replace(n)}var no=(e,t)=>`${Qn}${sessionStorage.getItem(Ne+e)??""}:${t}`;function it(e){sessionStorage.removeItem(Ne+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(Qn)&&sessionStorage.removeItem(n)}var Jt=e=>String(oo(e).sub??"");function ni(e){let{exp:t}=oo(e);return typeof t=="number"&&t*1e3<=Date.now()}function oo(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var Z=class extends Error{},ce=class extends Error{constructor(t,n){super(t),this.retryable=n}},oi={origin:""},Ae=()=>globalThis.orderHelpStarted;function ro(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await li(ii(o,r)??ri(e,s,r,n));if(i.status===401)throw Zt(n),new Z;if(i.status>=500||i.status===429)throw new ce(i.statusText,!0);return ci(i)}}function ri(e,t,n,o){let r=Le(o);if(!r)throw new Z;return fetch(oi.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":A},body:JSON.stringify({query:t,variables:n})})}var si=(e,t)=>`${e} ${JSON.stringify(t)}`;function ii(e,t){let n=si(e,t),o=Ae()?.answers.get(n);return Ae()?.answers.delete(n),o}function qe(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:ai()}}function so(){let e=null;return t=>(e=qe(t,e),e.key)}function ai(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function li(e){try{return await e}catch(t){throw new ce(String(t),!0)}}async function ci(e){let t;try{t=await e.json()}catch{throw new ce(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ce(n.message,n.extensions?.retryable??!1);return t.data}var io=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Qt=new URL("../shop/shop.json",import.meta.url).href;var L=await ui();function ao(e){return typeof e=="string"?e:e[A]??e.en??Object.values(e)[0]??""}var at=()=>L.logo?new URL(L.logo,Qt).href:null;async function ui(){return await(Ae()?.shop??fetch(Qt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var di={...await vi(),...L.texts?.[A]},pi=new Intl.PluralRules(A),co=new Intl.NumberFormat(A),mi=new Intl.DateTimeFormat().resolvedOptions().timeZone,fi=Y(()=>({dateStyle:"long"})),hi=Y(()=>({day:"numeric",month:"short"})),_i=Y(()=>({weekday:"short",day:"numeric",month:"short"})),$i=Y(()=>({day:"numeric",month:"short",year:"numeric"})),lo=Y(()=>({year:"numeric"})),yi=Y(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===mi?void 0:"short"}));function a(e,t={}){let n=di[e]??e;return(typeof n=="string"?n:n[pi.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?co.format(i):i??r})}var Se=e=>co.format(e),F=(e,t)=>fi(lt(e,t)).format(new Date(e)),uo=(e,t)=>hi(lt(e,t)).format(new Date(e)),Q=(e,t)=>(gi(e,t)?_i:$i)(lt(e,t)).format(new Date(e)),gi=(e,t)=>lo(lt(e,t)).format(new Date(e))===lo(t).format(Date.now()),ue=(e,t)=>yi(t).format(new Date(e)),po=e=>new Intl.DateTimeFormat(A,{timeStyle:"short"}).format(e),lt=(e,t)=>e.includes("T")?t:"UTC";function Y(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(A,{...e(n),timeZone:n});return t.set(n,o),o}}var ct=e=>bi.of(e)??e,bi=new Intl.DisplayNames(A,{type:"region"});async function vi(){let e=await(Ae()?.texts??fetch(io(A)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${A}" are missing.`);return e}var mo=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var fo=`# One attachment: its state, and a URL to download the file.
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
`;var ho=`# Cancels an order that the warehouse has not started to pack.
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
`;var _o=`# Changes the shipping address of an order.
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
`;var $o=`# Asks about the progress of a late order.
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
`;var yo=`# Confirms the receipt of parcels.
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
`;var go=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var bo=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var vo=`# Marks the timeline as read up to an item.
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
`;var wo=`# A page of the viewer's orders, newest first, with the help links of the list.
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
`;var xo=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var ko=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Eo=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Ro=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Io=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Ao=`# Asks about customs, duty or tax.
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
`;var So=`# Reports parcels that did not arrive.
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
`;var Co=`# Reports a problem with a payment.
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
`;var To=`# Requests to return items for a refund or a replacement.
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
`;var Oo=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Mo=`# Withdraws an open help request.
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
`;var Do={address_form:mo,attachment:fo,cancel_order:ho,change_shipping_address:_o,check_order_progress:$o,confirm_receipt:yo,create_attachment_upload:go,help_request:bo,mark_timeline_read:vo,my_orders:wo,node:xo,order_details:ko,order_timeline:Eo,orders_numbered:Ro,post_message:Io,report_customs_duty_issue:Ao,report_package_not_received:So,resolve_payment_issue:Co,return_or_replace_items:To,viewer:Oo,withdraw_help_request:Mo};var C=ro("/graphql",Do,"token");var No=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++s]]=l:i===6?o[1][t[++s]]+=l+"":i?(r=e.apply(l,No(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Po=new Map;function Lo(e){var t=Po.get(this);return t||(t=new Map,Po.set(this,t)),(t=No(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",l="",u=[0],d=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):s===3&&(f||i)?(u.push(3,f,i),s=2):s===2&&i==="..."&&f?u.push(4,f,0):s===2&&i&&!f?u.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(u.push(s,0,i,r),s=6),f&&(u.push(s,f,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&d(),d(p));for(var h=0;h<n[p].length;h++)o=n[p][h],s===1?o==="<"?(d(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][h+1]===">")?(d(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var I,Ho,Wi,de,Xt,ft,Fo,dt,Uo,tn,en,Gi,He=Symbol.for("pv"),ht={},_t=[],Vi=/^m(i|n|o|s|text|space)$/,nn=Array.isArray,on=_t.slice,$e=Object.assign;function _e(e){e&&e.parentNode&&e.remove()}function _(e,t,n){var o,r,s,i={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?on.call(arguments,2):n),Be(e,i,o,r,null)}function Be(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:r||++Ho,__i:-1,__u:0};return!r&&I.vnode&&I.vnode(s),s}function $t(e){return e.children}function pt(e,t){this.props=e,this.context=t,this.__g=0}function pe(e,t){if(t==null)return e.__&&pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:pe(e)}function Ki(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=$e({constructor:He},n)).__v=n.__v+1,I.vnode&&I.vnode(t),rn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||pe(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Zo(r,t,s),n.__=n.__e=null,t.__e!=o&&Wo(t))}function Wo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Wo(e)}function qo(e){(8&e.__g||(e.__g|=8,de.push(e),ft++))&&Xt==I.debounceRendering||((Xt=I.debounceRendering)||queueMicrotask)(Go)}function Go(){try{for(var e,t=1;de.length;)de.length>t&&de.sort(Fo),e=de.shift(),t=de.length,8&e.__g&&Ki(e)}finally{(ft=de.length)&&(Xt||queueMicrotask)(Go)}}function Vo(e,t,n,o,r,s,i,l,u,d,p){var h,f,m,$,g,w,k=o.__k||_t,v=t.length;for(u=ji(n,t,k,u,v),h=0;h<v;h++)(m=n.__k[h])!=null&&(f=~m.__i&&k[m.__i]||ht,m.__i=h,w=rn(e,m,f,r,s,i,l,u,d,p),$=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&sn(f.ref,null,m,f),m.ref&&p.push(m.ref,m.__c||$,m)),g=g||$,4&m.__u?(u=Ko(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&w!==void 0?u=w:$&&(u=$.nextSibling),m.__u&=-21);return n.__e=g,u}function ji(e,t,n,o,r){var s,i,l,u,d,p,h,f,m,$=n.length,g=$,w=0,k=0,v=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=Be(null,i):nn(i)?i=v[s]=Be($t,{children:i}):i.constructor===He&&i.__b?i=v[s]=Be(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,u=s+w,i.__=e,i.__b=e.__b+1,l=null,~(d=i.__i=Zi(i,n,u,g))&&(g--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?w--:d==u+1?w++:d!=u&&(d>u?w--:w++,k=1)):(~d||(r>$?w--:r<$&&w++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(k){for(p=[],h=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(w=0,f=p.length;w<f;)p[m=w+f>>1]<i.__i?w=m+1:f=m;p[w]=i.__i,h[s]=w+1}for(w=p.length;s--;)h[s]&&(h[s]==w?w--:v[s].__u|=4)}if(g)for(s=0;s<$;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=pe(l)),an(l,l));return o}function Ko(e,t,n,o){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Ko(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=pe(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Zi(e,t,n,o){var r,s=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Bo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ut(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Bo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Bo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=en[t]||(en[t]=Yi(t)),(e.__a||(e.__a={}))[t]=tn,s=t!=(t=t.replace(Uo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yi(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[dt]==null)t[dt]=tn++;else if(t[dt]<this.__a[e])return;return n(I.event?I.event(t):t)}}}function rn(e,t,n,o,r,s,i,l,u,d){var p,h,f,m,$,g,w,k,v,S,E,he,Pe,Ie,ne,B,M,P,N=t.type;if(t.constructor!==He)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=s=[],p.nodeType==8?l=mt(p,s):s.push(p),l=s[0]||l),(p=I.__b)&&p(t);e:if(typeof N=="function"){f=i.length;try{if(k=t.props,v=(p=N.prototype)&&p.render,S=(p=N.contextType)&&o[p.__c],E=p?S?S.props.value:p.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(v?t.__c=m=new N(k,E):(t.__c=m=new pt(k,E),m.constructor=N,m.render=Ji),S&&S.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),v&&(m.__s||(m.__s=m.state),N.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=$e({},m.__s)),$e(m.__s,N.getDerivedStateFromProps(k,m.__s)))),$=m.props,g=m.state,m.__v=t,n.__c){if(k!==$&&v&&!N.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(k,E),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(k,m.__s,E)===!1){t.__v!=n.__v&&(m.props=k,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(H){H&&(H.__=t)}),_t.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=pe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(k,m.__s,E),v&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,g,w)})}else v&&!N.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),v&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=E,m.props=k,m.__P=e,m.__g&=-5,he=I.__r,Pe=v?25:0;do m.__g&=-9,he&&he(t),p=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++Pe<25);v&&(_t.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=$e({},o,m.getChildContext())),v&&n.__c&&m.getSnapshotBeforeUpdate&&(w=m.getSnapshotBeforeUpdate($,g)),Ie=p&&p.type===$t&&p.key==null?p.props.children:p,k.__P&&(p=l,r=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(H){H&&an(H,H)}),n.__k=null),l=n.__k?pe(n,0):null),l=Vo(e,nn(Ie)?Ie:[Ie],t,n,o,r,s,i,l,u,d),k.__P&&(t.__e=null,l=p),t.__u&=-161,h&&h.some(_e),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(H){if(i.length=f,t.__v=null,u||s)if(H&&H.then){if(t.__u|=128|u,s){for(~(M=s.indexOf(l||void 0))||(M=s.length);(P=s[M-1])&&P.nodeType==8;)M--;for(;M<s.length;M++)if(P=s[M])if(s[M]=null,ne){if(P==B)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(B=mt(ne=P))}}if(!ne){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ne=l}(p=mt(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,l=p):t.__e=l,l=l&&l.nextSibling}else s&&s.some(_e);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),H&&H.then||jo(t),I.__e(H,t,n)}}else l=t.__e=zi(n.__e,t,n,o,r,s,i,u,d,e);return(p=I.diffed)&&p(t),l}function mt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(jo))}function Zo(e,t,n){for(var o=0;o<n.length;)sn(n[o++],n[o++],n[o++]);I.__c&&I.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){I.__e(s,r.__v)}})}function zi(e,t,n,o,r,s,i,l,u,d){var p,h,f,m,$,g,w,k,v=n.props||ht,S=t.props,E=t.type;if(E=="svg"?r="http://www.w3.org/2000/svg":E=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if(($=s[p])&&(E?$.localName==E:$.nodeType==3)){e=$,s[p]=null;break}}if(!e){if(k=d.ownerDocument||document,!E)return k.createTextNode(S);e=k.createElementNS(r,E,S.is?S:d),l&&(I.__m&&I.__m(t,s),l=!1),s=null}if(E){if(d=E=="template"&&e.content||e,s=E=="textarea"&&S.defaultValue!=null?null:s&&on.call(d.childNodes),!l&&s)for(v={},p=0;p<e.attributes.length;p++)v[($=e.attributes[p]).name]=$.value;for(p in v)$=v[p],p=="dangerouslySetInnerHTML"?f=$:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||ut(e,p,null,$,r);for(p in S)$=S[p],p=="children"?m=$:p=="dangerouslySetInnerHTML"?h=$:p=="value"?g=$:p=="checked"?w=$:l&&typeof $!="function"||v[p]===$||ut(e,p,$,v[p],r);h?(l||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(E=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Vi.test(E))&&(r="http://www.w3.org/1999/xhtml"),Vo(d,nn(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&pe(n,0),l,u),s&&s.some(_e)),l&&E!="textarea"||(p="value",E=="progress"&&g==null?e.removeAttribute(p):g==null||g===e[p]&&(E!="progress"||g)||ut(e,p,g,v[p],r),p="checked",w!=null&&w!=e[p]&&ut(e,p,w,v[p],r))}else v===S||l&&e.data==S||(e.data=S);return e}function sn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){I.__e(r,n)}}function an(e,t,n){var o,r,s,i;if(I.unmount&&I.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||sn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){I.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&an(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=mt(o,s=[]))&&(o==e.__e&&s.some(_e),_e(r),_e(o)),n||_e(e.__e),e.__e=e.__c=e.__=null}function Ji(e,t,n){return this.constructor(e,n)}function ln(e,t){var n,o,r,s;I.__&&I.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Be($t,{children:[e]}),r=[],s=[],rn(t,t.__k,o||ht,ht,t.namespaceURI,o?null:t.firstChild?on.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Zo(r,t.__k,s),t.__k.props.children=null}I={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw ft=0,e}},Ho=0,Wi=function(e){return e!=null&&e.constructor===He},pt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},n),this.props)),e&&($e(n,e),this.__v&&(t&&this.__k.push(t),qo(this)))},pt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qo(this))},pt.prototype.render=$t,de=[],ft=0,Fo=function(e,t){return e.__v.__b-t.__v.__b},dt=Symbol(),Uo=/(PointerCapture)$|Capture$/i,tn=0,en={},Gi=0;var ye,O,cn,Yo,un=Object.is,Ue=0,rr=[],dn=[],T=I,zo=T.__b,Jo=T.__r,Qo=T.diffed,Xo=T.__c,er=T.unmount,tr=T.__;function We(e,t){T.__h&&T.__h(O,e,Ue||t),Ue=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return Ue=1,Qi(sr,e)}function Qi(e,t,n){var o=We(ye++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):sr(void 0,t),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);un(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var r=O.shouldComponentUpdate;O.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=s;if(u.__.some(function(f){f.__N&&(d=!0,un(f.__[0],f.__N[0])||(p=!0))}),r){var h=r.call(this,s,i,l);return d?h||p:h}return!d||p}}return o.__}function R(e,t){var n=We(ye++,3);!T.__s&&hn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function V(e,t){var n=We(ye++,4);!T.__s&&hn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,O.__h.push(n))}function x(e){return Ue=5,mn(function(){return{current:e}},[])}function mn(e,t){var n=We(ye++,7);return hn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function fn(e,t){return Ue=8,mn(function(){return e},t)}function q(){var e=We(ye++,11);if(!e.__){for(var t=O.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Xi(){var e;do{for(;e=dn.shift();)try{Fe(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=rr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fe),t.__h.some(pn),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(dn.length)}T.__b=function(e){O=null,zo&&zo(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),tr&&tr(e,t)},T.__r=function(e){Jo&&Jo(e),ye=0;var t=(O=e.__c).__H;t&&(cn==O?O.__h=[]:(t.__h.some(Fe),t.__h.some(pn),ye=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),cn=O},T.diffed=function(e){Qo&&Qo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&or(rr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cn=O=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(Fe),n.__h=n.__h.filter(function(o){return!o.__||pn(o)})}catch(o){n.__h=[function(){throw o}]}}),Xo&&Xo(e,t)},T.unmount=function(e){er&&er(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,or(dn.push(r))}else Fe(r)}catch(s){t=s}}),o.__H=void 0,t&&T.__e(t,o.__v))};var nr=typeof requestAnimationFrame=="function";function ea(e){var t,n=function(){clearTimeout(o),nr&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);nr&&(t=requestAnimationFrame(n))}function or(e){e!=1&&Yo==T.requestAnimationFrame||((Yo=T.requestAnimationFrame)||ea)(Xi)}function Fe(e){var t=O,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),O=t}function pn(e){var t=O;e.__c=e.__(),O=t}function hn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!un(n,e[o])})}function sr(e,t){return typeof t=="function"?t(e):t}var c=Lo.bind(_);function X(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function ge(e){return new URLSearchParams(location.search).get(e)??""}var ta={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},na=["back","next","out","return","send","truck"];function y(e,t){let n=["icon",t,na.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ta[e]}} />`}function ir(e,t){document.documentElement.lang=A,document.documentElement.dir=rt?"rtl":"ltr",eo(t.tokenName,()=>location.reload()),document.body.replaceChildren(),ln(c`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${oa(t)}
      <main id="main" tabindex="-1">${_(e,{})}</main>
      ${ra(t)}
    `,document.body)}function oa({home:e,name:t,tokenName:n}){let o=at(),r=L.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${L.home||e}>
          ${o?c`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${ar(L.header)}
          ${r===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${_(sa,{})}
          ${Le(n)?c`<button type="button" class="btn bare square" onClick=${()=>Yt(n)}>${y("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function ra({tokenName:e}){let t=Le(e);return!t&&!L.footer?.length?null:c`
    <footer class="foot">
      ${ar(L.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>Yt(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var ar=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${ao(t)}</a>`);function sa(){let e=x(!1);function t({currentTarget:{value:r}}){r!==A&&zn(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${y("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(ot).map(([r,{name:s}])=>c`<option key=${r} value=${r} lang=${r} selected=${r===A}>${s}</option>`)}
      </select>
    </label>
  `}function oe(e){R(()=>{document.title=L.name?`${e} · ${L.name}`:e},[e])}function _n({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${zt()} onClick=${to}>${a("page.signIn")}</a>`}function yt(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=fn(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return R(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Ce({title:e,children:t}){return oe(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function K({failed:e,again:t,at:n}){if(e instanceof Z)return n?c`<div class="notice warn" role="alert">${Ge()}</div>`:_(aa,{});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${y(o?"offline":"alert")}
      <p>${o?ia(n):re(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${y("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function ia(e){return e?a("page.offlineSince",{time:po(e)}):a("page.offline")}function Ge(){return c`${y("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${_(_n,{primary:!1})}`}function aa(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return oe(e),c`<${la} icon="lock" title=${e} text=${a("page.signInBack")}>${_(_n,{primary:!0})}<//>`}function la({icon:e,title:t,text:n,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${y(e,"l")}</span>
      <h1>${t}</h1>
      ${n?c`<p>${n}</p>`:null} ${o}
    </div>
  `}function re(e){return e instanceof Z?a("page.signInFirst"):e instanceof ce&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}var gt=(e,t)=>c`<time datetime=${e}>${F(e,t)}</time>`,bt=(e,t)=>c`<time datetime=${e}>${ue(e,t)}</time>`,W=e=>!!e&&new Date(String(e)).getTime()>Date.now(),j=e=>!!e&&!W(e),U=e=>W(e)?null:e;var be=({quantity:e,cancelled:t})=>e-t,cr=e=>e.every(t=>be(t)===0),ee=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&be(n)>0);function ur(e,t){let n=[lr(e.cancelled,e,"line.cancelled","line.allCancelled"),be(e)?ca(e,t):null];return n.push(lr(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?c`<p key=${o} class="hint">${o}</p>`:null)}function lr(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function ca({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return j(n)?a(r?"line.pickedUp":"line.handedOver",{date:F(n,o)}):r?t?a(W(t)?"line.readyFrom":"line.readySince",{date:F(t,o)}):a("line.pickup"):a("line.digital")}var dr={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function vt(e,t,n){return t?c`<div><dt>${e}</dt><dd>${bt(t,n)}</dd></div>`:null}function te(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${gt(t,n)}</dd></div>`:null}function me(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function pr(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var z=({cancelledAt:e})=>!!U(e);function wt(e){let t=j(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[ee(e)?n:a(t?"event.readyByMissed":"event.readyBy"),z(e)||U(e.fulfilledAt)?null:e.shipByDay]}var $n=e=>dr[e]?a(dr[e]):null,xt=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function mr(e,t){let n=xt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var kt=e=>a(j(e)?"event.deliverByMissed":"event.deliverBy"),Te=e=>a(e?"event.receiptConfirmed":"event.received");function fr(e,t){return j(e)?c`<p class="notice">${a("request.late",{date:ue(e,t)})}</p>`:null}var Et=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function hr({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}function se({title:e,imageUrl:t}){let[n,o]=b(!1);return t&&!n?c`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>o(!0)} />`:c`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}var yn=4;function _r(){let[e,t]=b(null),[n,o]=b(null),[r,s]=b(null),[i,l]=b(!1),u=x(null);oe(a("orders.title"));async function d(){l(!0);try{let p=(await C("my_orders",{after:n})).orders,h=p.edges.map(f=>f.node);u.current=e?h[0]?.id??null:null,t([...e??[],...h]),o(p.pageInfo.hasNextPage?p.pageInfo.endCursor??null:null),s(null)}catch(p){s(p)}l(!1)}return R(()=>{d()},[]),R(()=>{u.current&&document.getElementById(Rt("order",u.current))?.focus()},[e]),r&&!e?_(K,{failed:r,again:d}):e?c`
    <h1>${a("orders.title")}</h1>
    ${e.length===0?c`<p>${a("orders.none")}</p>`:null}
    <ul class="orders">${e.map(p=>da(p,ua(e)))}</ul>
    ${r?_(K,{failed:r,again:d}):null}
    ${n&&!r?c`<p class="more"><button type="button" disabled=${i} onClick=${d}>${a("orders.more")}</button></p>`:null}
  `:_(Ce,{title:a("orders.title")})}var ua=e=>new Set(e.map(t=>t.channel)).size>1;function da(e,t){let n=Rt("order",e.id),o=Rt("view",e.id);return c`
    <li key=${e.id} class="card order">
      <div class="order-head">
        <h2><a id=${n} href=${X(e.id)}>${e.number}</a></h2>
        ${Et(e)}
        ${e.unreadCount?c`<span class="unread">${a("orders.unread",{count:e.unreadCount})}</span>`:null}
      </div>
      <dl class="facts">
        ${t?me(a("order.channel"),e.channel):null}
        ${ma(e).map(([r,s])=>te(r,s,e.timeZone))}
        ${e.total?c`<div><dt>${a("order.total")}</dt><dd>${e.total.formatted}</dd></div>`:null}
      </dl>
      ${pa(e.lines)}
      <div class="links">
        <a id=${o} class="button" href=${X(e.id)} aria-labelledby=${`${o} ${n}`}>${a("orders.view")}</a>
        ${e.availableHelpActions.map(r=>{let s=Rt(r.type,e.id),i=X(e.id,r.type);return c`<a key=${s} id=${s} class="help" href=${i} aria-labelledby=${`${s} ${n}`}>${r.title}</a>`})}
      </div>
    </li>
  `}function pa(e){return c`
    <ul class="thumbnails">
      ${e.slice(0,yn).map(t=>c`
          <li key=${t.id}>
            ${_(se,{title:t.title,imageUrl:t.imageUrl})}
            <span class="line-title" dir="auto">${t.title}</span>
            ${be(t)>1?c`<span class="quantity">${a("order.times",{count:be(t)})}</span>`:null}
            ${be(t)?null:c`<span class="hint">${a("line.allCancelled")}</span>`}
          </li>
        `)}
      ${e.length>yn?c`<li class="others">${a("orders.others",{count:e.length-yn})}</li>`:null}
    </ul>
  `}function ma(e){let t=[[a("event.placed"),e.placedAt]],{cancelledAt:n,deliveredAt:o,firstShippedAt:r,firstHandedOverAt:s,deliverByDay:i}=e,[l,u]=wt(e);return e.status==="CANCELLED"&&n?[...t,[a("event.cancelled"),n]]:j(o)?[...t,[a("event.delivered"),o]]:(j(r)?t.push([a("event.shipped"),r]):j(s)?t.push([a("event.handedOver"),s]):e.status==="READY_FOR_PICKUP"?t.push(...fa(e)):u&&t.push([l,u]),i&&!z(e)&&ee(e)&&t.push([kt(e.deliverBy),i]),t)}function fa({lines:e}){let t=e.flatMap(n=>n.readyAt??[]).sort().pop();return t?[[a("event.ready"),t]]:[]}var Rt=(e,t)=>`${e}-${t.replace(/\W/g,"")}`;var G=(e,t)=>e.helpActions.find(n=>n.type===t);function Ve({action:e,actions:t,open:n,chosen:o,part:r}){let s=q();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,o)}>${e.title}</button></p>`;let i=r?.open===!1&&r.reason?r.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?ha(i===r?.reason?r.openRequests:e.openRequests):null} ${_a(e,t,n)}
    </div>
  `}function ha([e]){return e?c`<p class="reason"><a href=${`#${Ke(e.id)}`}>${a("help.seeRequest")}</a></p>`:null}function _a(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p class="reason">${a("help.instead")} <button type="button" class="link" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var Ke=e=>`request-${e.replace(/\W/g,"")}`;var $r=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ie(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function J({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${y("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function yr(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function It({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:l,wide:u,hint:d,type:p,...h}){let f=q(),m=e??f,$=ie(s,n),g={id:m,name:n,value:o,required:i,maxLength:h.maxLength,autocomplete:h.autocomplete,dir:"auto","aria-invalid":$.length?"true":void 0,"aria-describedby":[d&&`${m}-hint`,$.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:w=>r(w.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${yr(m,t,!i)}
      ${l?c`<textarea rows="4" ...${g}></textarea>`:c`<input type=${p??"text"} ...${g} />`}
      ${d?c`<p id=${`${m}-hint`} class="hint">${d}</p>`:null}
      ${_(J,{id:`${m}-problem`,problems:$})}
    </div>
  `}function gr({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let l=q(),u=e??l,d=ie(i,n);return c`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${d.length?"true":void 0} aria-describedby=${d.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((p,h)=>c`
          <label key=${p.value} class="choice">
            <input type="radio" id=${h===0?u:void 0} name=${`${u}-${n}`} value=${p.value}
              checked=${p.value===r} onChange=${()=>s(p.value)} />
            <span>${p.label}</span>
          </label>
        `)}
      ${_(J,{id:`${u}-problem`,problems:d})}
    </fieldset>
  `}function je({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:l,required:u,optional:d,autocomplete:p,wide:h}){let f=q(),m=e??f,$=ie(i,n);return c`
    <div class=${h?"field wide":"field"}>
      ${yr(m,t,d)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${p} aria-invalid=${$.length?"true":void 0}
          aria-describedby=${$.length?`${m}-problem`:void 0}
          onChange=${g=>s(g.currentTarget.value)}>
          ${l===void 0?null:c`<option value="" selected=${r===""}>${l}</option>`}
          ${o.map(g=>c`<option key=${g.value} value=${g.value} selected=${g.value===r}>${g.label}</option>`)}
        </select>
        ${y("down","s")}
      </div>
      ${_(J,{id:`${m}-problem`,problems:$})}
    </div>
  `}var $a=new Intl.ListFormat(A,{type:"unit",style:"short"}),D=e=>`field-${e.replace(/\W/g,"-")}`;function br({problems:e,fieldOf:t,round:n}){let o=x(null);if(R(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${y("alert")}
      <div>
        ${r.size?c`<p>${a("form.check",{count:r.size})} ${ya([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function ya(e){let t=[...e];return $a.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${D(r.path)}`} onClick=${ga}><bdi>${o}</bdi></a>`:o})}function ga(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var ba={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},va=["name","line1","line2"],wa=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function fe(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var xa=new Intl.Collator(A),ka=$r.map(e=>({value:e,label:ct(e)})).sort((e,t)=>xa.compare(e.label,t.label)),gn=new Map;function Ea(e){let t=gn.get(e);if(t)return t;let n=C("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>gn.delete(e)),gn.set(e,n),n}function vr(e){let[{form:t,failed:n},o]=b({form:null,failed:null}),[r,s]=b(0);return R(()=>{if(!e)return;let i=!0;return Ea(e).then(l=>i&&o({form:l,failed:null}),l=>i&&o({form:null,failed:l})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function wr(e,t,n){let o=Ze(t,n).map(r=>[r.name,bn(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function Ze(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=wa.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function bn(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:l,latinName:u})=>[i,l,u].some(r))?.code??(Ra(e,n)?o:"")}function Ra(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function xr(e,{name:t,latinName:n}){let o=new Intl.Locale(A).maximize().region===e;return n&&!o?`${n} (${t})`:t}function kr(e,t,n){return[...Ze(t,n).map(r=>{let s=bn(e,r,n),i=r.choices.find(({code:l})=>l===s);return i?xr(t.countryCode,i):s}),ct(t.countryCode)].filter(Boolean)}function Er({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:l}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${a("form.address")}</legend>
      ${_(je,{id:D("address.countryCode"),label:a("address.country"),name:"address.countryCode",choices:ka,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:a("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?Ze(s,t).map(u=>_(Ia,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?_(K,{failed:i,again:l}):s||!e.countryCode?null:c`<p class="waiting" role="status">${a("page.loading")}</p>`}
    </fieldset>
  `}function Ia({field:e,address:t,before:n,set:o,problems:r}){let s=bn(t,e,n),i={id:D(`address.${e.name}`),label:e.label,wide:va.includes(e.name),name:`address.${e.name}`,value:s,set:d=>o({...t,[e.name]:d},e.name),problems:r,required:e.required,autocomplete:ba[e.name]};if(e.choices.length===0){let d=e.example?a("address.example",{example:e.example}):void 0;return _(It,{...i,maxLength:e.maxLength,hint:d,type:e.name==="phone"?"tel":"text"})}let l=e.choices.map(d=>({value:d.code,label:xr(t.countryCode,d)})),u=s&&l.every(d=>d.value!==s)?[{value:s,label:s}]:[];return _(je,{...i,choices:[...u,...l],empty:a("form.choose"),optional:!e.required})}function At({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[ct(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var Aa={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function St(e){let[t,n]=b(""),o=x(so());async function r(s,i){try{let l=await C(s,{input:{...i,idempotencyKey:o.current(i)}}),[u]=Object.values(l);n(u.__typename===Aa[s]?"":Ye(u)),await e()}catch(l){n(re(l))}}return{run:r,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ye(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Ct=5,Sa=6e4,ve=new Map,we=class extends Error{},vn=e=>ve.get(e.key)?.file,ze=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function Je(e){let t=e.find(o=>o.state==="failed");if(t)return a("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?a("photos.wait",{name:n.name}):e.length>Ct?a("photos.tooMany",{max:Ct}):null}function Rr(e){let t=n=>n.state!=="ready"&&!ve.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:a("photos.lost")}:n):e}function wn(e,t,n){let o=Date.now()*1e3+ve.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),Ar(o,e,t,n)}function Ir({key:e},t,n){let o=ve.get(e)?.file;o&&Ar(e,o,t,n)}function Tt({key:e},t){ve.get(e)?.stopper.abort(),ve.delete(e),t(n=>n.filter(o=>o.key!==e))}async function Ar(e,t,n,o){let r=new AbortController;ve.set(e,{file:t,stopper:r});let s=i=>o(l=>l.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Ca(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof we?i.message:re(i)})}}async function Ca(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new we(Ye({message:"",...r}));return r.upload&&await Ta(r.upload,e,n,o),o({state:"checking"}),await Oa(r.attachment.id,t),r.attachment.id}function Ta({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:l}of t)s.append(i,l);return s.append("file",n),new Promise((i,l)=>{let u=new XMLHttpRequest,d=()=>l(new we(a(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:p,total:h})=>r({state:"sending",progress:Math.round(100*p/h)}),u.onload=()=>u.status<300?i(null):d(),u.onerror=d,u.onabort=d,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function Oa(e,t){let n=Date.now()+Sa;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new we(a("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new we(a("photos.notTaken"))}var Oe=(e,t)=>`${e}:${t}`;function xn(e,t,n){let o={values:{},message:"",address:fe(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return kn(o,t,n??Ma(t))}function kn(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Ma(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function En(e,t){let n=([s,i])=>t.choices.some(l=>l.field===s&&l.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let l=e.items.find(u=>u.lineId===s.id);return l&&i>0?[{...l,quantity:Math.min(l.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function Sr(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:ze(e.photos),...e.values};return o&&(r.address=wr(e.address,o,fe(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Me(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function Cr(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Me(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:a("form.chooseOne")}))}function Tr(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),l=r==="items"?t.items[Number(s)]:void 0;return{path:l&&s?["items",l.lineId,...i].join("."):n,message:o}})}var Da=8;function Mr({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=b(""),l=e.lines.flatMap(f=>Pa(f,t)),u=l.length>Da,d=l.filter(({line:f})=>Na(n,f)||Or(f.title).includes(Or(s))),p=r.filter(f=>f.path==="items"),h=c`
    ${d.filter(f=>f.left>0).map(f=>_(Ba,{key:f.line.id,row:f,action:t,items:n,set:o,problems:r}))}
    ${d.filter(f=>f.left===0).map(Fa)}
    ${d.length?null:c`<p class="hint">${a("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${p.length?`${D("items")}-problem`:void 0}>
      <legend class="label" id=${D("items")} tabindex="-1">${a("form.items")}</legend>
      ${_(J,{id:`${D("items")}-problem`,problems:p})}
      ${u?_(La,{search:s,set:i,count:l.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${a("form.items")}>${h}</div>`:c`<div class="picks">${h}</div>`}
    </fieldset>
  `}function Pa(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Na=(e,t)=>e.some(n=>n.lineId===t.id),Or=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function La({search:e,set:t,count:n}){let o=q();return c`
    <div class="search-in">
      ${y("search")}<label class="hidden" for=${o}>${a("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${a("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${qa} />
    </div>
  `}function qa(e){e.key==="Enter"&&e.preventDefault()}function Ba({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,l=o.find(h=>h.lineId===e.id),u=o.filter(h=>h!==l),d=()=>r(l?u:[...o,{lineId:e.id,quantity:t,reason:""}],l?i:"items"),p=(h,f)=>r(o.map(m=>m===l?{...m,...f}:m),`${i}.${h}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${D(i)} checked=${!!l} onChange=${d} />
        ${_(se,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${a("form.left",{count:t})}</span></span>
      </label>
      ${l?c`<div class="pick-more">
              ${t>1?_(Ha,{item:l,left:t,set:h=>p("quantity",{quantity:h}),problems:ie(s,`${i}.quantity`)}):null}
              ${_(je,{id:D(`${i}.reason`),label:a("form.reason"),name:`${i}.reason`,choices:n.choices.filter(h=>h.field==="reason"),value:l.reason,set:h=>p("reason",{reason:h}),problems:s,empty:a("form.choose"),required:!0})}
              ${_(J,{id:`${D(i)}-problem`,problems:s.filter(h=>h.path===i||h.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Ha({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=D(`items.${e}.quantity`);function i(l,u,d){let p=l>=1&&l<=n;return c`<button type="button" id=${d==="minus"?s:void 0} aria-label=${a(u)} aria-disabled=${p?void 0:"true"} onClick=${()=>p?o(l):void 0}>${y(d,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${a("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Se(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${_(J,{id:`${s}-problem`,problems:r})}
    </div>
  `}function Fa({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${_(se,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||a("form.notLeft")}</span></span>
      </p>
    </div>
  `}function Dr({order:e,action:t,parcels:n,set:o,problems:r}){let s=D("shipmentIds"),i=ie(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${a("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:l},available:u,reason:d})=>{let p=e.shipments.findIndex(f=>f.id===l),h=e.shipments[p];return c`
          <label key=${l} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(l)} disabled=${!u}
              onChange=${()=>o(n.includes(l)?n.filter(f=>f!==l):[...n,l])} />
            <span>
              <bdi>${h?mr(h,p):l}</bdi>
              ${d?c` <span class="hint">${d.message}</span>`:null}
            </span>
          </label>
        `})}
      ${_(J,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var Ua="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ot=96;function In(e){return{create:async t=>(await C("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await C("attachment",{id:t})).attachment}}function Pr({id:e,problems:t=[],...n}){let o=q(),r=e??o,[s,i]=b(!1),{orderId:l,set:u,api:d=In}=n,p=m=>$=>{$.preventDefault(),i(m)},h=m=>{p(!1)(m);for(let $ of m.dataTransfer?.files??[])wn($,d(l),u)},f=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${a("photos.add")} <span class="hint">${a("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${p(!0)} onDragLeave=${p(!1)} onDrop=${h}>
        ${y("photo")}
        <span><b>${a("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${a("photos.hint",{max:Ct})}</span></span>
        ${Rn({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":f,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${y("photo","s")}${a("photos.camera")}${Rn({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${_(J,{id:`${r}-problem`,problems:t})}
      ${_(An,n)}
    </div>
  `}function Nr(e){return c`<label class="btn bare square clip">${y("clip")}<span class="hidden">${a("photos.add")}</span>${Rn({},e)}</label>`}function Rn(e,{orderId:t,set:n,api:o=In}){return c`<input type="file" multiple accept=${Ua} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)wn(i,o(t),n);s.value=""}} />`}function An({photos:e,...t}){let n=x(null);R(()=>t.set(Rr),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>_(Wa,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Wa({photo:e,orderId:t,set:n,api:o=In,removed:r}){let{name:s,state:i,progress:l}=e;function u(){Tt(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${_(Ka,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${l} aria-label=${a("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Ga[i]}>${e.problem??a(Va[i])}</span>`}
        ${i==="failed"&&vn(e)?c`<button type="button" class="as-link" aria-label=${a("photos.againNamed",{name:s})} onClick=${()=>Ir(e,o(t),n)}>${a("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${a("photos.removeNamed",{name:s})} onClick=${u}>${y("close","s")}</button>
    </li>
  `}var Ga={checking:"hint",ready:"ok",failed:"problem"},Va={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Ka({photo:e}){let t=x(null),[n,o]=b(!1),r=vn(e);return R(()=>{r?.type.startsWith("image/")&&ja(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Ot} height=${Ot} hidden=${!n}></canvas>
      ${n?null:y(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function ja(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,Ot,Ot),n.close(),!0}function Mt(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${y(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Se(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function Dt(e){return(await C("attachment",{id:e})).attachment?.downloadUrl}var Za={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},Lr=e=>a(Za[e]??"form.kind");function qr({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:l}=n;return c`
    ${_(br,{problems:s,round:l,fieldOf:u=>Ya(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?_(Mr,{order:e,action:t,items:r.items,set:(u,d)=>i({items:u},d),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?_(Dr,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?_(Er,{address:r.address,before:fe(e.shippingAddress),read:o,set:(u,d)=>i({address:u},`address.${d}`),problems:s}):null}
    ${Me(t).map(u=>_(gr,{key:u,id:D(u),legend:Lr(u),name:u,choices:t.choices.filter(d=>d.field===u),value:r.values[u]??"",set:d=>i({values:{...r.values,[u]:d}},u),problems:s}))}
    ${_(It,{id:D("message"),label:a("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${_(Pr,{id:D("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:ie(s,"attachmentIds")})}
  `}function Ya(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?za(s,i[0],t):{path:r,label:a("form.items")}:r==="shipmentIds"?{path:r,label:a("form.parcels")}:r==="attachmentIds"?{path:r,label:a("photos.add")}:r==="message"?{path:r,label:a("form.message")}:r==="address"&&o?Ja(e,s,t,o):Me(n).includes(r)?{path:r,label:Lr(r)}:null}function za(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??a("form.items")}}function Ja(e,t,n,o){if(t==="countryCode")return{path:e,label:a("address.country")};let r=Ze(o,fe(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var Qe=[],Sn="",Pt=!1,Br="auto",Cn=()=>!!document.documentElement.dataset.page,Xe=()=>!!history.state?.dialog;function Lt(e,t){V(()=>{if(!Cn())return;let n=()=>e();return Qe.push(n),Sn=t??location.href,queueMicrotask(Nt),()=>{Qe.splice(Qe.indexOf(n),1),queueMicrotask(Nt)}},[])}function Hr(e,t){Cn()&&(Xe()?t||Nt():history.replaceState(null,"",e))}function Nt(){Pt||(Qe.length>0?Qa():Xe()&&(Pt=!0,history.back()))}function Qa(){let e={...history.state,dialog:!0};if(Xe())return history.replaceState(e,"",Sn);Br=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",Sn)}addEventListener("popstate",()=>{if(!Cn())return;let e=!Pt;Pt=!1,Xe()||(history.scrollRestoration=Br),e&&!Xe()?Qe.at(-1)?.():Nt()});var et=null;function Fr(e){let t=e?.getRootNode(),n=et??Xa(t,e);return et=null,()=>{if(n.opener&&t.activeElement===n.opener)return Tn(n,t);!Wr(t)&&!e?.contains(t.activeElement)||(et=n,queueMicrotask(()=>{et===n&&Ur(n,t),et=null}))}}function Xa(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Ur({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return Tn({opener:e,around:t},n);for(let r of t.flatMap(el))if(r.tabIndex=-1,o(r))return Tn({opener:r,around:t},n)}function Tn({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Wr(n)&&Ur({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Wr=e=>!e.activeElement||e.activeElement===document.body;function el(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function Gr({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:l}){let u=x(null),d=x(null),p=q(),h=()=>u.current?.close();V(()=>{let $=Fr(u.current);return u.current?.showModal(),$},[]),V(()=>d.current?.focus(),[e,t]),Lt(h,i);let f=c`<h2 id=${p} ref=${d} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${y(n.icon,"l")}</span>${f}`:null} ${l}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${p} onClose=${r} onClick=${nl(h)}>
      ${n?null:tl(f,t,h)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function tl(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${y("close")}<span class="hidden">${a("form.close")}</span>
      </button>
    </div>
  `}function nl(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}var ol={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Vr=()=>c`<button type="button" class="btn primary shuts">${a("form.done")}</button>`;function Kr(e,t){let[n,o]=ol[e]??["form.approved",null];return{title:a(n),seal:{icon:"check",tone:""},children:o?c`<p>${a(o,{number:t.number})}</p>`:null,foot:Vr()}}function jr(e,t,n,o){let r=t.answerBy?c`<p>${a("request.answerBy")} <b>${bt(t.answerBy,n)}</b></p>`:null;return{title:a("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${a("help.seeRequest")}</button>${Vr()}`}}function Zr({unavailable:e,event:t},n,o,r){return{title:a("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${a("form.unchanged")}</p>
      ${n&&o?c`<p>${a("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${a("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${y("next","s")}</button>`:null}
    `}}var On=5,Mn=e=>e.settlesItself||e.type==="CANCEL_ORDER";function zr({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${rl(t)}
    ${r?c`<div class="goods-set">${Jr(e).slice(0,On).map(({id:s,title:i,imageUrl:l})=>_(se,{key:s,title:i,imageUrl:l}))}</div>`:null}
    <dl class="review">
      ${xe(a("form.order"),a("form.orderOf",{number:e.number,date:F(e.placedAt,e.timeZone)}))}
      ${r?xe(a("order.items"),sl(e)):null}
      ${r?xe(a("order.total"),e.total?.formatted):null}
      ${o?xe(a("form.address"),Yr(kr(n.address,o,fe(e.shippingAddress)))):null}
      ${Me(t).map(s=>xe(a("form.reason"),il(t,s,n.values[s])))}
      ${xe(a("form.message"),n.message.trim())}
      ${xe(a("photos.add"),n.photos.length?Yr(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function rl(e){if(!e.settlesItself)return c`<div class="notice">${y("info")}<p>${a("form.shopFirst")}</p></div>`;let t=a(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${y("alert")}<p>${t}</p></div>`}function xe(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Yr=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),Jr=e=>e.lines.filter(t=>t.quantity>t.cancelled);function sl(e){let t=Jr(e),n=t.length-On,o=t.slice(0,On).map(({title:r,quantity:s,cancelled:i,measure:l})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${a("order.times",{count:l??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${a("orders.others",{count:n})}</span>`:null}`}function il(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var Dn=new Map,Qr=new Map,Pn=new Map;function qt(e,t){let n=qn(e),[o]=b(t),[,r]=b(0);V(()=>al(n,()=>r(i=>i+1)),[n]);function s(i){let l=Nn(n)??o,u=typeof i=="function"?i(l):i;Ln(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[Nn(n)??o,s,()=>Ln(n,null)]}var Bt=e=>Nn(qn(e)),Ht=(e,t)=>Ln(qn(e),t),qn=e=>no("token",e);function Nn(e){let t=sessionStorage.getItem(e)??Pn.get(e);if(t===void 0)return null;let n=Qr.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Qr.set(e,{json:t,value:o}),o}function Ln(e,t){if(Pn.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{Pn.set(e,n)}}for(let n of Dn.get(e)??[])n()}function al(e,t){let n=Dn.get(e)??new Set;return Dn.set(e,n.add(t)),()=>{n.delete(t)}}async function Xr(e,t){let n=e.toLowerCase();try{let o=await C(n,{input:t});return ll(Object.values(o)[0])}catch(o){return o instanceof Z?{signedOut:!0}:{failed:re(o)}}}function ll(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function es({order:e,action:t,chosen:n,changed:o}){let r=Oe(e.id,t.type),[s,i]=b(()=>cl(r,t,n)),[l,u,d]=qt(r,xn(e,t,n)),[p,h]=b([]),[f,m]=b(null),[$,g]=b(0),[w,k]=b(!1),v=En(l,t);function S(B,M){u(P=>({...En(P,t),...B})),h(p.filter(P=>P.path!==M&&!P.path.startsWith(`${M}.`)))}function E(B){u(M=>({...M,photos:B(M.photos)})),h(M=>M.filter(P=>!P.path.startsWith("attachmentIds")))}function he(B){return h(B),m(null),g($+1),B.length===0}function Pe(){let B=Je(v.photos);return he([...Cr(v,t),...B?[{path:"attachmentIds",message:B}]:[]])}async function Ie(B){if(w)return!0;if(!Pe())return!1;k(!0);let M=Sr(v,e,t,B),P=qe(M,v.sent);u(H=>({...H,sent:P}));let N=await Xr(t.type,{...M,idempotencyKey:P.key});return"filed"in N&&d(),"problems"in N?he(Tr(N.problems,v)):m(N),"problems"in N||"signedOut"in N||o(),g(H=>H+1),k(!1),!("problems"in N)}function ne(){for(let B of v.photos)Tt(B,E);d(),i(!1),he([])}return{filled:v,isDraft:s,problems:p,outcome:f,round:$,busy:w,change:S,changePhotos:E,isReady:Pe,send:Ie,startAfresh:ne}}function cl(e,t,n){let o=Bt(e);return o?(n&&Ht(e,kn(o,t,n)),!0):!1}function ts(e,t,n){let o=Bt(Oe(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=Bt(Oe(e.id,n.type))??xn(e,n),s=[r.message,o.message].filter(Boolean);Ht(Oe(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),Ht(Oe(e.id,t.type),null)}function ns({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=ul(t),l=es({order:e,action:i,chosen:n,changed:s}),u=vr(i.type==="CHANGE_SHIPPING_ADDRESS"?l.filled.address.countryCode:""),[d,p]=b(!1),h=x((()=>{}));async function f(w){w.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(Mn(i)&&!d?p(l.isReady()):await l.send(u.form)||p(!1))}let m={order:e,action:i,filling:l,read:u,goOn:f},$=dl(e,i,l,o,h)??(d?fl(m,()=>p(!1)):ml(m));return _(Gr,{close:()=>{r(),h.current()},address:X(e.id,i.type),...$})}function ul(e){let t=x(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function dl(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:l}=n;return l.state==="RESOLVED"?Kr(t.type,e):jr(t,l,e.timeZone,u=>{let d=u.currentTarget.getRootNode();s.current=()=>pl(d.getElementById(Ke(l.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:l,state:u})=>l===G(e,t.type)?.insteadTry&&u==="AVAILABLE");return Zr(n,i,o.message!==""||o.photos.length>0,()=>{i&&(ts(e,t,i),r(i.type))})}function pl(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function ml({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((l,u)=>l+u.quantity,0),i=Mn(t);return{title:t.title,stage:i?a("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?hl(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${y("info")}<p>${t.notice}</p></div>`:null}
      ${_(rs,{filling:n})}
      ${_(qr,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${a("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${a(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${os(n,a(i?"form.continue":"form.send"),"btn primary")}
    `}}function fl({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?a("form.cancelWhole"):t.title,stage:a("form.stepCheck",{number:2,total:2}),submit:r,children:c`${_(rs,{filling:n})}${_(zr,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${a("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${a("form.keepOrder")}</button>`:null}
      ${os(n,t.settlesItself?t.title:a("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function os({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?a("form.sending"):t}</button>`}function hl({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${y("note")}<p>${a("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${a("form.afresh")}</button>
    </div>
  `}function rs({filling:{outcome:e,round:t}}){let n=x(null);return R(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${y("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${Ge()}</div>`}function ss(e){let t=ge("id");return t?e.page(t):_(_l,e)}function _l({find:e,page:t,none:n,back:o}){let r=ge("number"),s=a("order.title",{number:r}),{data:i,failed:l,again:u}=yt(()=>e(r));if(oe(s),l&&!i)return _(K,{failed:l,again:u});if(!i)return _(Ce,{title:s});let[d]=i;return d?i.length===1?t(d.id):$l(s,r,i,o()):n(s)}function $l(e,t,n,o){return c`
    ${o}
    <h1>${e}</h1>
    <p>${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>c`<li key=${r.id} class="card order">
          <div class="order-head">
            <h2><a href=${X(r.id,ge("help"))}>${r.number}</a></h2>
            <span class="status">${r.statusText}</span>
          </div>
          <dl class="facts">
            ${me(a("order.channel"),r.channel)} ${me(a("desk.customer"),r.customerId)}
            ${te(a("event.placed"),r.placedAt,r.timeZone)} ${me(a("order.total"),r.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function as({order:e,shipment:t,place:n,open:o,changed:r}){return t.isNote?yl(e,t,n):_(gl,{order:e,shipment:t,place:n,open:o,changed:r})}function yl(e,t,n){return c`<li class="parcel"><h3>${xt(t,n)}</h3>${ls(e,t)}</li>`}function gl({order:e,shipment:t,place:n,open:o,changed:r}){let s=St(r),i=G(e,"REPORT_PACKAGE_NOT_RECEIVED"),l=i?.shipments.find(d=>d.shipment.id===t.id),u=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${xt(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${a("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${a("parcel.tracking")}</dt><dd>${bl(t)}</dd></div>`:null}
        ${vl(t,z(e)).map(([d,p])=>te(d,p,e.timeZone))}
      </dl>
      ${is(t)||z(e)?null:c`<p class="hint">${a("parcel.prepared")}</p>`}
      ${U(t.returnedAt)?c`<p class="notice">${a("parcel.cameBack")}</p>`:null}
      ${ls(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${u}>${a("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&is(t)?_(Ve,{action:i,actions:e.helpActions,open:o,chosen:t.id,part:l&&{open:l.available,reason:l.reason,openRequests:l.openRequests}}):null}
    </li>
  `}function ls(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:o,quantity:r})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${o}><span dir="auto">${s?.title??a("parcel.goneLine")}</span> <span class="quantity">${a("order.times",{count:r})}</span></li>`})}
    </ul>
  `}var is=e=>j(e.shippedAt);function bl({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function vl({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:o,returnedAt:r},s){return[[W(e)?a("event.shipBy"):a("event.shipped"),e],[W(t)?a("event.deliverBy"):a("event.delivered"),t],[Te(o),U(n)],[a("event.returned"),U(r)]].flatMap(([l,u])=>u&&!(s&&W(u))?[[l,u]]:[])}function cs({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${a("order.times",{count:o})}`:a("order.quantity",{count:o})}function us({order:e,request:t,write:n,changed:o}){let r=St(o),s=Ke(t.id),i=G(e,t.type)?.title,l=e.timeZone,u=()=>r.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${hr(t)}
      </div>
      <dl class="facts">
        ${vt(a("request.filedAt"),t.filedAt,l)} ${vt(a("request.answerBy"),W(t.answerBy)?t.answerBy:null,l)}
        ${te(a("request.replyBy"),t.replyByDay,l)} ${vt(a("request.closedAt"),t.closedAt,l)}
      </dl>
      ${fr(t.answerBy,l)}
      ${wl(t,l)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${Mt(t.attachments,Dt)}
      ${r.shown}
      <div class="links">
        ${d(`${s}-write`,t.canReply,a("request.write"),p=>n(t,p.currentTarget))}
        ${d(`${s}-withdraw`,t.canWithdraw,a("request.withdraw"),u)}
      </div>
    </li>
  `;function d(p,h,f,m){return h?c`<button type="button" id=${p} class="link" aria-labelledby=${`${p} ${s}-title`} onClick=${m}>${f}</button>`:null}}function wl({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${xl(t,n)}`}function xl(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?At(e.address):null;case"CheckOrderProgressDetails":return c`<p>${a("request.shipBy")}: ${gt(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(kl)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function kl({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Bn=92,ds=190,Ft=74,ps=30,ms=14,El=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],Rl=["shipBy","deliverBy"];function fs({order:e,now:t,children:n}){let o=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),r=Al(e,o,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${a("windows.title")}</h2>
      <p class="hint">${a("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Sl(r,o,t,e.timeZone)}</div>
      <details>
        <summary>${a("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Ol(o,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function Il(e,t,n){return t==="receivedAt"?Te(e.receiptConfirmed):t==="shipBy"&&!ee(e)?a("event.readyBy"):a(n)}function Al(e,t,n){let o=new Map,r=(i,l,u=i)=>{let d=Date.parse(i),p=o.get(d)??{at:d,day:u,names:[]};l&&!p.names.includes(l)&&p.names.push(l),o.set(d,p)};for(let[i,l,u]of El){let d=e[i];typeof d!="string"||z(e)&&Rl.includes(i)||i==="deliverBy"&&!ee(e)||r(d,Il(e,i,l),(u&&e[u])??d)}for(let{opensAt:i}of t)i&&r(i,"");for(let{closesAt:i,lastDay:l}of t)i&&r(i,"",l??i);return r(new Date(n).toISOString(),a("windows.now")),[...o.values()].sort((i,l)=>i.at-l.at).map(i=>({...i,now:i.at===n}))}function Sl(e,t,n,o){let r=ds+e.length*Bn,s=Ft+t.length*ps+10,i=d=>rt?r-d:d,l=d=>ds+Bn/2+e.findIndex(p=>p.at===d)*Bn,u=(d,p)=>({x:Math.min(i(d),i(p)),width:Math.max(2,Math.abs(p-d))});return c`
    <svg class="windows" viewBox=${`0 0 ${r} ${s}`} width=${r} height=${s} aria-hidden="true">
      ${e.map(d=>{let p=i(l(d.at));return c`
          <g key=${d.at} class=${d.now?"mark now":d.at>n?"mark to-come":"mark"}>
            <line x1=${p} x2=${p} y1=${Ft-8} y2=${s-4} />
            ${d.names.slice(0,3).map((h,f)=>c`<text x=${p} y=${14+13*f} text-anchor="middle">${Tl(h)}</text>`)}
            <text class="day" x=${p} y=${Ft-14} text-anchor="middle">${uo(d.day,o)}</text>
          </g>
        `})}
      ${t.map((d,p)=>{let h=Ft+p*ps,f=Cl(d,l,r);return c`
          <g key=${d.id} class=${`window ${d.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${h+ms} text-anchor="start">${d.title}</text>
            ${f?c`<rect y=${h+3} height=${ms} rx="4" ...${u(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function Cl(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let o=t(Date.parse(e.opensAt)),r=e.closesAt?t(Date.parse(e.closesAt)):n-6;return r>o?{from:o,to:r}:null}var Tl=e=>e.length>15?`${e.slice(0,14)}…`:e;function Ol(e,t){return c`
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
  `}var De="order";function ae(e){let t=e.helpRequests.edges.map(o=>o.node).filter(o=>o.canReply),n=o=>t.filter(r=>r.type===o).length>1;return t.map(o=>{let r=tt(e,o);return{...o,title:n(o.type)?`${r} (${ue(o.filedAt,e.timeZone)})`:r}})}var tt=(e,{type:t,stateText:n})=>G(e,t)?.title??n;function le(e){let t=e.filter(o=>o.state==="AWAITING_SHOPPER"),n=({replyBy:o,filedAt:r})=>`${o} ${r}`;return t.sort((o,r)=>n(o).localeCompare(n(r)))}function hs(e,{chosen:t,hasWords:n,last:o}){let r=ae(e),s=le(r),i=d=>d===De||r.some(p=>p.id===d),u=t&&(i(t)||n(t))?t:s[0]?.id??(i(o)?o:Ml(r,De));return{id:u,title:r.find(d=>d.id===u)?.title??"",isAnswer:s.some(d=>d.id===u),isClosed:!i(u),requests:r}}var Ml=([e,t],n)=>e&&!t?e.id:n;function _s(e,t,n){let[o,r]=b(!1),[s,i]=b(null),[l,u]=b(null),[d,p]=b("");async function h($){let{text:g,photos:w,sent:k}=t.of($),v={orderId:e.id,text:g,helpRequestId:$===De?null:$,attachmentIds:ze(w)},S=qe(v,k);t.write($,{sent:S});let{postMessage:E}=await C("post_message",{input:{...v,idempotencyKey:S.key}});return E.__typename!=="MessagePosted"?(await n(!1),{message:Ye(E),at:null}):(t.clear($),p($),await n(!0),null)}async function f($){if(o)return s;r(!0),u(null);let g=Dl($,t)??await h($.id).catch(Pl);return i(g),u(g?null:$),r(!1),g}function m(){i(null),u(null)}return{busy:o,problem:s,sent:l,last:d,send:f,reset:m}}function Dl({id:e,isClosed:t},n){let{text:o,photos:r}=n.of(e),s=Je(r);return t?{message:a("conversation.chooseFirst"),at:"subject"}:s?{message:s,at:null}:o.trim()?null:{message:a("conversation.empty"),at:"words"}}var Pl=e=>({message:re(e),at:null,isSignedOut:e instanceof Z});function $s({id:e,title:t,isAnswer:n},o,r){let s=ae(r).find(l=>l.id===e),i=W(s?.answerBy);return[t?a(n?"conversation.answered":"conversation.sentAbout",{title:t}):a("conversation.sent"),i?a("conversation.hearBy",{date:Q(String(s?.answerBy),r.timeZone)}):"",o.isAnswer?a("conversation.next",{title:o.title}):""].filter(Boolean).join(" ")}function ys({order:e,subject:t,choose:n}){let o=q(),{isAnswer:r,isClosed:s,requests:i}=t,[l]=r||s?[]:le(i);return c`
    <div role="status">
      ${s?Ll(e,t):null} ${l?ql(l,e.timeZone,()=>n(l.id,!0)):null}
    </div>
    ${i.length||s?c`<div class="about">
            <label for=${o}>${a(r?"conversation.answerAbout":"conversation.about")}</label>
            <span class="about-select">
              <select id=${o} onChange=${u=>n(u.currentTarget.value)}>${Nl(t)}</select>
              ${y("down","s")}
            </span>
          </div>`:null}
  `}function Nl({id:e,isClosed:t,requests:n}){let o=[...n.map(r=>[r.id,r.title]),[De,a("conversation.order")]];return[t?c`<option key="" value="" selected disabled>${a("form.choose")}</option>`:null,...o.map(([r,s])=>c`<option key=${r} value=${r} selected=${r===e}>${s}</option>`)]}function Ll(e,{id:t}){let n=e.helpRequests.edges.map(r=>r.node).find(r=>r.id===t),o=n?{title:tt(e,n),state:n.stateText}:null;return c`<p class="notice warn">${y("alert")}<span>${o?a("conversation.closed",o):a("conversation.gone")}</span></p>`}function ql({title:e,replyByDay:t},n,o){return c`
    <div class="notice warn">
      ${y("waiting")}
      <p>${a("conversation.notAnswer",{title:e,date:t?Q(t,n):""})}</p>
      <button type="button" class="btn" onClick=${o}>${a("conversation.answerIt")}</button>
    </div>
  `}var Hn={text:"",photos:[]};function gs(e){let[t,n]=qt(`talk:${e}`,{about:"",written:{}}),o=r=>Bl(ke(t,r));return{about:o(t.about)?t.about:"",of:r=>ke(t,r),has:o,write:(r,s)=>n(i=>Ut({...i,about:r},{[r]:{...ke(i,r),...s}})),changePhotos:(r,s)=>n(i=>Ut(i,{[r]:{...ke(i,r),photos:s(ke(i,r).photos)}})),move:(r,s)=>n(i=>Ut({...i,about:s},{[r]:Hn,[s]:Hl(ke(i,s),ke(i,r))})),clear:r=>n(s=>Ut(s,{[r]:Hn}))}}var ke=({written:e},t)=>e[t]??Hn,Bl=({text:e,photos:t})=>e.trim()!==""||t.length>0;function Ut({about:e,written:t},n){let o=Object.entries({...t,...n}).filter(([,s])=>s.text!==""||s.photos.length>0),r=Object.fromEntries(o);return{about:r[e]?e:o[0]?.[0]??"",written:r}}var Hl=(e,t)=>({text:[e.text,t.text].filter(n=>n.trim()).join(`

`),photos:[...e.photos,...t.photos]});var bs="talk-problem";function vs({order:e,about:t,setAbout:n,changed:o}){let r=x(null),s=gs(e.id),[i,l]=b(""),u=_s(e,s,async g=>{g&&n(""),g&&l(""),await o()}),d=hs(e,{chosen:t||s.about||i,hasWords:s.has,last:u.last});function p(g,w){d.isClosed&&s.move(d.id,g),n(g),u.reset(),w&&r.current?.focus()}function h(g){s.write(d.id,{text:g}),n(d.id),u.reset()}async function f(g){g.preventDefault();let w=await u.send(d);Gl(r.current,w?.at==="subject"?"select":"textarea")}let{photos:m}=s.of(d.id),$={orderId:e.id,photos:m,set:g=>s.changePhotos(d.id,g)};return c`
    <form class=${d.isAnswer?"composer asked":"composer"} novalidate onSubmit=${f}>
      <p class="sent" role="status">${u.sent?$s(u.sent,d,e):null}</p>
      ${_(ys,{order:e,subject:d,choose:p})}
      ${_(An,{key:d.id,...$})}
      ${_(Fl,{box:r,subject:d,words:s,sending:u,files:$,write:h,hold:g=>l(g?d.id:"")})}
      ${Ul(u)}
    </form>
  `}function Fl({box:e,subject:{id:t,title:n,isAnswer:o},words:r,sending:{busy:s,problem:i},files:l,write:u,hold:d}){let p=q();return c`
    <div class="composer-box">
      <label class="hidden" for=${p}>${o?a("conversation.answerTo",{title:n}):a("conversation.message")}</label>
      <textarea id=${p} ref=${e} rows="2" dir="auto" value=${r.of(t).text} readonly=${s}
        placeholder=${a(o?"conversation.answerHere":"conversation.writeHere")}
        aria-invalid=${i?.at==="words"?"true":void 0} aria-describedby=${i?bs:void 0}
        onInput=${h=>u(h.currentTarget.value)} onKeyDown=${Wl}
        onFocus=${()=>d(!0)} onBlur=${()=>d(!1)}></textarea>
      <div class="composer-does">
        ${_(Nr,l)}
        <button type="submit" class=${r.has(t)?"btn send primary":"btn send"} aria-disabled=${s?"true":void 0}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${h=>h.preventDefault()}>
          ${a(s?"form.sending":"conversation.send")} ${y("send","s")}
        </button>
      </div>
    </div>
  `}function Ul({problem:e}){if(!e)return null;let{message:t,isSignedOut:n}=e;return c`
    <div id=${bs} role="alert" class=${n?"notice warn":"problem"}>
      ${n?Ge():c`${y("alert","s")}<p>${t}</p>`}
    </div>
  `}function Wl(e){e.key!=="Enter"||!(e.ctrlKey||e.metaKey)||e.isComposing||(e.preventDefault(),e.currentTarget.form?.requestSubmit())}function Gl(e,t){let o=e?.getRootNode()?.activeElement;(!o||o===document.body||e?.form?.contains(o))&&e?.form?.querySelector(t)?.focus()}var Vl=864e5,Kl=new Intl.RelativeTimeFormat(A,{numeric:"auto"}),xs=Y(()=>({day:"numeric",month:"short"})),ks=Y(()=>({day:"numeric",month:"short",year:"numeric"})),ws=Y(()=>({year:"numeric"})),jl=[!1,!0].map(e=>Y(()=>({hour:"numeric",minute:"2-digit",timeZoneName:e?"short":void 0}))),Zl=new Intl.DateTimeFormat().resolvedOptions().timeZone,Es=(e,t)=>jl[t===Zl?0:1]?.(t).format(new Date(e)),Rs=(e,t)=>(Fn(e,t)?xs:ks)(t).format(new Date(e)),Fn=(e,t)=>ws(t).format(new Date(e))===ws(t).format(Date.now());function Is(e,t,n){let o=[];for(let r of e){let s=o.at(-1),i=F(r.at,n),l=!t(r)&&!Ss(r.at,n);s?.name===i?(s.entries.push(r),s.isQuiet&&=l):o.push({name:i,isQuiet:l,entries:[r]})}return Yl(o).map(r=>({label:zl(r,n),isOneDay:As(r,n),entries:r}))}function Yl(e){let t=[];return e.forEach(({isQuiet:n,entries:o},r)=>{let s=t.at(-1);s&&n&&e[r-1]?.isQuiet?s.push(...o):t.push([...o])}),t}var As=(e,t)=>new Set(e.map(({at:n})=>F(n,t))).size===1;function zl(e,t){let n=e.map(({at:i})=>i).sort(),[o="",r=""]=[n[0],n.at(-1)];return As(e,t)?Ss(r,t)??Q(r,t):(Fn(o,t)&&Fn(r,t)?xs:ks)(t).formatRange(new Date(o),new Date(r))}function Ss(e,t){let n=[0,1].find(o=>F(e,t)===F(new Date(Date.now()-o*Vl).toISOString(),t));return n===void 0?null:Kl.format(-n,"day")}var Un={PLACED:"bag",PAID:"card",RELEASED:"parcel",FIRST_SHIPPED:"truck",FIRST_HANDED_OVER:"bag",FULFILLED:"bag",DELIVERED:"parcel",RECEIVED:"done",RETURNED_TO_SENDER:"return",CANCELLED:"cancel"},Jl={CANCEL_ORDER:"cancel",CHANGE_SHIPPING_ADDRESS:"pin",RESOLVE_PAYMENT_ISSUE:"card",CHECK_ORDER_PROGRESS:"clock",REPORT_PACKAGE_NOT_RECEIVED:"missing",REPORT_CUSTOMS_DUTY_ISSUE:"customs",RETURN_OR_REPLACE_ITEMS:"return"},Ql={APPROVED:"check",ANSWERED:"check",DECLINED:"cancel",NO_REPLY:"clock"};function Cs(e){switch(e.__typename){case"OrderEventEntry":return Un[e.event]??"info";case"ParcelEventEntry":return Un[e.parcelEvent]??"parcel";case"ItemEventEntry":return Un[e.itemEvent]??"bag";case"HelpRequestFiledEntry":case"HelpRequestReopenedEntry":return Jl[e.type]??"help";case"HelpRequestSettledEntry":return Ql[e.outcome??""]??"minus";case"ShippingAddressChangedEntry":case"ShippingAddressCorrectedEntry":return"pin";case"OrderEventTakenBackEntry":return"again";default:return"info"}}var Xl=()=>L.name||a("conversation.shop"),Wn=(e,t)=>Ms(e,t)!==null;function Ts(e,t,n){let o=Ms(e,t);return c`
    <li key=${t.id} class="entry">
      ${t.__typename==="MessageEntry"?null:ec(e,t,n)} ${o?tc(e,t,o):null}
    </li>
  `}function ec(e,t,n){let o=t.__typename==="ItemEventEntry"?t.line:t.__typename==="ItemCorrectedEntry"?t.correctedLine:null,r=t.__typename==="HelpRequestFiledEntry"?Gn(e,t.helpRequestId)?.chosen:null;return c`
    <p class="fact">
      ${y(Cs(t),"s")}
      <span>
        ${t.text} ${o?c`<bdi>${o.title}</bdi>`:null} ${r?.map(({label:s})=>s).join(" · ")}
      </span>
      ${Os(t.at,e.timeZone,n)}
    </p>
  `}function tc(e,t,{text:n,attachments:o}){let r=t.author==="SHOPPER",s=t.__typename==="MessageEntry"&&t.aboutRequestId?Gn(e,t.aboutRequestId):null;return c`
    <div class=${r?"bubble me":"bubble"}>
      <p class="who">
        <bdi>${r?a("conversation.you"):Xl()}</bdi> · ${Os(t.at,e.timeZone,!0)}
        ${s&&e.helpRequests.edges.length>1?c` · <bdi>${tt(e,s)}</bdi>`:null}
      </p>
      ${n?c`<p class="says" dir="auto">${n}</p>`:null} ${Mt(o,Dt)}
      ${s&&nc(e,t,s.id)?c`<p class="wanted">${y("waiting","s")}${a("conversation.answerWanted")}</p>`:null}
    </div>
  `}function Os(e,t,n){return c`<time datetime=${e} title=${ue(e,t)}>${n?Es(e,t):Rs(e,t)}</time>`}function Ms(e,t){if(t.__typename==="MessageEntry")return{text:t.message,attachments:t.attachments};if(t.__typename==="HelpRequestSettledEntry"&&t.answer)return{text:t.answer,attachments:[]};let n=t.__typename==="HelpRequestFiledEntry"?Gn(e,t.helpRequestId):null;return n?.message||n?.attachments.length?{text:n.message??"",attachments:n.attachments}:null}var Gn=(e,t)=>e.helpRequests.edges.map(n=>n.node).find(n=>n.id===t);function nc(e,t,n){return t.__typename==="MessageEntry"&&t.expectsAnswer&&le(ae(e)).some(({id:o})=>o===n)}function Wt(e,t){let[n,o]=b({items:Vn(e),cursor:Kn(e)});R(()=>o(d=>oc(d,e)),[e]);let[r,s]=b(null),{items:i,cursor:l}=n;return l?{items:i,earlier:async()=>{try{let d=await t(l);d&&o(p=>({items:Ds(Vn(d),p.items),cursor:Kn(d)})),s(null)}catch(d){s(d)}},failed:r}:{items:i,earlier:null,failed:r}}function Gt({earlier:e,failed:t}){return t?_(K,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function oc(e,t){let n=Vn(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Ds(e.items,n)}:{items:n,cursor:Kn(t)}}function Ds(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Vn=e=>e.edges.map(t=>t.node).reverse(),Kn=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var rc=8;function Ps(e,t){let n=x(null),o=x(t.at(-1)?.id),[r,s]=b(0);function i(){n.current=e.current&&Math.abs(e.current.scrollTop)>rc?ic(e.current):null,!n.current&&(o.current=t.at(-1)?.id,s(0))}function l(){e.current&&(e.current.scrollTop=0),i()}return V(()=>{let u=n.current;if(sc(o.current,t))return l();u&&e.current&&(e.current.scrollTop+=jn(e.current,u.element)-u.top),i(),n.current&&s(Ns(o.current,t).filter(d=>d.author!=="SHOPPER").length)},[t]),{below:r,scrolled:i,toEnd:l}}var Ns=(e,t)=>t.slice(t.findIndex(n=>n.id===e)+1),sc=(e,t)=>Ns(e,t).at(-1)?.author==="SHOPPER";function ic(e){let t=[...e.querySelectorAll(".entry")].find(n=>jn(e,n)+n.clientHeight>0);return t?{element:t,top:jn(e,t)}:null}var jn=(e,t)=>t.getBoundingClientRect().top-e.getBoundingClientRect().top;var Ls=e=>({id:e,newestFirst:!0});var ac=2e4;async function nt(e,t){return(await C("order_timeline",{...Ls(e),...t})).order?.timeline}function Bs(e,t,n){let o=qs(t);R(()=>{let r=!1,i=setInterval(async()=>{if(document.visibilityState!=="visible")return;let l=await nt(e,{first:1}).then(qs,()=>null);(l!==o||r)&&n(),r=l===null},ac);return()=>clearInterval(i)},[e,o])}var qs=e=>e?.edges[0]?.node.id;function Hs({order:e,timeline:t,changed:n}){let o=x(null),r=Wt(t,f=>nt(e.id,{after:f})),{items:s}=r,i=cc(s),{below:l,scrolled:u,toEnd:d}=Ps(o,s);uc(e.id,s,o,n),dc(o,r.earlier!==null);let p=!r.earlier&&!s.some(f=>Wn(e,f)),h=()=>{d(),o.current?.focus({preventScroll:!0})};return c`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${a("conversation.title")} tabindex="0" ref=${o} onScroll=${u}>
        <div>
          ${p?c`<p class="talk-first">${a("conversation.first")}</p>`:null} ${Gt(r)}
          <ol class="entries">${Is(s,f=>Wn(e,f),e.timeZone).map(f=>lc(e,f,i))}</ol>
        </div>
      </div>
      ${l?c`<button type="button" class="btn to-end" onClick=${h}>${y("down","s")}${a("orders.unread",{count:l})}</button>`:null}
    </div>
  `}function lc(e,{label:t,isOneDay:n,entries:o},r){return[c`<li key=${`day ${o[0]?.id}`} class="day">${t}</li>`,...o.flatMap(s=>[s.id===r?c`<li key="new" class="news">${a("conversation.new")}</li>`:null,Ts(e,s,n)])]}function cc(e){let t=x(null),n=e.find(r=>r.unread),o=e.findIndex(r=>r.id===t.current);return n&&!e[o]?.unread?t.current=n.id:o>=0&&e.slice(o).some(r=>r.author==="SHOPPER")&&(t.current=null),t.current}function uc(e,t,n,o){let r=t.at(-1)?.id,s=t.some(i=>i.unread);R(()=>{let i=n.current?.querySelector("ol")?.lastElementChild;if(!s||!r||!i)return;let l=new IntersectionObserver(async u=>{if(!u.some(p=>p.isIntersecting))return;l.disconnect(),await C("mark_timeline_read",{input:{orderId:e,through:r}}).catch(()=>null)&&o()});return l.observe(i),()=>l.disconnect()},[r,s])}function dc(e,t){let n=x(t);V(()=>{let o=e.current?.getRootNode();n.current&&!t&&(!o?.activeElement||o.activeElement===document.body)&&e.current?.focus({preventScroll:!0}),n.current=t},[t])}var pc="(min-width: 64rem)";function Vt(e,t="box"){let n=Kt(e).getElementById("talk");if(!n)return;getComputedStyle(n).display==="none"&&n.showPopover(),n.querySelector(t==="box"?"textarea":"h2")?.focus({preventScroll:n.matches(":popover-open")})}function Fs(e){let[t,n]=b(!1),o=x(null),r=()=>e.current?.hidePopover();R(()=>{let u=matchMedia(pc);return u.addEventListener("change",r),()=>u.removeEventListener("change",r)},[]),mc(e);function s({newState:u}){u==="open"&&e.current&&(o.current=Kt(e.current).activeElement)}function i({newState:u}){n(u==="open"),u==="closed"&&e.current&&fc(e.current,o.current)}function l({relatedTarget:u}){t&&u instanceof Node&&!e.current?.contains(u)&&r()}return{isOpen:t,close:r,handlers:{onBeforeToggle:s,onToggle:i,onFocusOut:l}}}function Us({close:e}){return Lt(e),null}function mc(e){R(()=>{let t=!1,n=i=>i.composedPath().includes(e.current),o=i=>{t=!!e.current?.matches(":popover-open")&&!n(i)},r=i=>{!t||i.detail===0||(i.preventDefault(),i.stopPropagation())},s=["mousedown","click"];addEventListener("pointerdown",o,!0);for(let i of s)addEventListener(i,r,!0);return()=>{removeEventListener("pointerdown",o,!0);for(let i of s)removeEventListener(i,r,!0)}},[])}function fc(e,t){let n=Kt(e),o=n.activeElement;if(!(o&&o!==document.body&&!e.contains(o))){for(let r of[t,n.querySelector(".dock .to-talk")])if(r instanceof HTMLElement&&r.isConnected&&r.focus({preventScroll:!0}),n.activeElement===r)return}}var Kt=e=>e.getRootNode();function Ws(e,t){let n=Kt(e.currentTarget).getElementById(t);n&&(e.preventDefault(),n.tabIndex=-1,n.focus({preventScroll:!0}),n.scrollIntoView())}function Gs({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=x(null),{isOpen:i,close:l,handlers:u}=Fs(s);return Bs(e.id,t,r),c`
    <aside ref=${s} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${u}>
      ${i?_(Us,{close:l}):null}
      <div class="talk">
        ${hc(e,l)} ${_(Hs,{order:e,timeline:t,changed:r})} ${_(vs,{order:e,about:n,setAbout:o,changed:r})}
      </div>
    </aside>
  `}function hc(e,t){let n=at(),o=_c(e);return c`
    <div class="talk-head">
      <span class="avatar">${n?c`<img src=${n} alt="" width="24" height="24" />`:y("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${L.name?a("conversation.with",{shop:L.name}):a("conversation.withShop")}</h2>
        ${o?c`<p>${o}</p>`:null}
      </div>
      <button type="button" class="btn bare square" aria-label=${a("form.close")} onClick=${t}>${y("close")}</button>
    </div>
  `}function _c(e){let t=e.timeZone,n=ae(e),o=le(n);if(o[0]?.replyByDay)return a("conversation.awaited",{count:o.length,date:Q(o[0].replyByDay,t)});let r=n.flatMap(({answerBy:i})=>i??[]).sort(),s=r.find(i=>!W(i));return s?a("request.late",{date:Q(s,t)}):r[0]?a("conversation.hearBy",{date:Q(r[0],t)}):null}function Vs({order:e}){let t=le(ae(e)).length;return c`
    <nav class="dock" aria-label=${a("dock.label")}>
      <a class="btn" href="#help" onClick=${n=>Ws(n,"help")}>${y("help")}${a("dock.help")}</a>
      <button type="button" class="btn to-talk" onClick=${({currentTarget:n})=>Vt(n,"head")}>
        ${y("chat")}${a("dock.messages")} ${$c(t||e.unreadCount,t?"dock.toAnswer":"orders.unread")}
      </button>
      <p class="hidden" role="status">${e.unreadCount?a("dock.news",{count:e.unreadCount}):null}</p>
    </nav>
  `}function $c(e,t){return e?c`<span class="count new"><span aria-hidden="true">${Se(e)}</span><span class="hidden">${a(t,{count:e})}</span></span>`:null}var Re={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},yc=Object.values(Re).flat();function Ks(){return _(ss,{find:async e=>(await C("orders_numbered",{number:e})).ordersNumbered,page:e=>_(gc,{id:e}),none:Zs,back:js})}var js=()=>c`<p class="back"><a href="./">${a("order.back")}</a></p>`;function Zs(e){return c`<h1>${e}</h1><p>${a("order.none")}</p><p><a class="button" href="./">${a("orders.title")}</a></p>`}function gc({id:e}){let{data:t,failed:n,again:o}=yt(async()=>{let[{order:s},i]=await Promise.all([C("order_details",{id:e}),nt(e)]);return{order:s,timeline:i,at:Date.now()}}),r=t?.order?a("order.title",{number:t.order.number}):a("orders.title");return oe(r),n&&!t?_(K,{failed:n,again:o}):t?!t.order||!t.timeline?Zs(r):c`
    ${n?_(K,{failed:n,again:o,at:t.at}):null}
    ${_(bc,{order:t.order,timeline:t.timeline,at:t.at,title:r,again:o})}
  `:_(Ce,{title:r})}function bc({order:e,timeline:t,at:n,title:o,again:r}){let[s,i]=b(null),[l,u]=b(""),d=(f,m)=>i({type:f,chosen:m}),p=()=>i(f=>f===s?null:f),h=G(e,s?.type);return R(()=>{let f=G(e,ge("help")),m=f?.state==="AVAILABLE";m&&i({type:f.type}),Hr(X(e.id),m)},[]),c`
    ${js()}
    <div class="order-head">
      <h1>${o}</h1>
      ${Et(e)}
    </div>
    <div class="order-page"><div class="order-main">
    <div class="columns">
      ${xc({order:e,open:d})} ${Ec({order:e,open:d})} ${Rc({order:e,open:d})}
    </div>
    ${Ac({order:e,open:d})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${a("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>_(as,{key:f.id,order:e,shipment:f,place:m,open:d,changed:r}))}</ul>
      ${e.shipments.every(f=>f.isNote)?wc({order:e,open:d}):null}
    </section>
    <div id="help">${_(fs,{order:e,now:n},Ee(vc(e),{order:e,open:d}))}</div>
    ${_(Sc,{order:e,setAbout:u,changed:r})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${a("order.noLonger")}</h2>
      ${Ee(Re.end,{order:e,open:d})}
    </section>
    </div>${_(Gs,{order:e,timeline:t,about:l,setAbout:u,changed:r})}</div>
    ${_(Vs,{order:e})}
    ${s&&h?_(ns,{key:s,order:e,action:h,chosen:s.chosen,open:d,close:p,changed:r}):null}
  `}function Ee(e,{order:t,open:n}){return e.flatMap(r=>G(t,r)??[]).map(r=>_(Ve,{key:r.type,action:r,actions:t.helpActions,open:n}))}var vc=e=>e.helpActions.map(t=>t.type).filter(t=>!yc.includes(t));function wc({order:e,open:t}){return c`
    ${ee(e)?c`<p>${a(z(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${Ee(Re.parcels,{order:e,open:t})}
  `}function xc({order:e,open:t}){let n=[[a("event.placed"),e.placedAt],[a("event.paid"),U(e.paidAt)],wt(e),...kc(e),[kt(e.deliverBy),z(e)||!ee(e)||U(e.deliveredAt)?null:e.deliverByDay],[a("event.delivered"),U(e.deliveredAt)],[Te(e.receiptConfirmed),U(e.receivedAt)],[a("event.cancelled"),U(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${a("order.progress")}</h2>
      <dl class="facts">
        ${me(a("order.channel"),e.channel)} ${n.map(([o,r])=>te(o,r,e.timeZone))}
      </dl>
      ${Ee(Re.progress,{order:e,open:t})}
    </section>
  `}function kc({firstShippedAt:e,firstHandedOverAt:t}){return[[a("event.shipped"),U(e)],[a("event.handedOver"),U(t)]].sort(([,o],[,r])=>String(o).localeCompare(String(r)))}function Ec({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${a("order.address")}</h2>
      ${e.shippingAddress?At(e.shippingAddress):c`<p>${a("order.noAddress")}</p>`}
      ${Ee(Re.address,{order:e,open:t})}
    </section>
  `}function Rc({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${a("order.payment")}</h2>
      ${Ic(e)}
      ${$n(e.payment)?c`<p>${$n(e.payment)}</p>`:null}
      ${Ee(Re.payment,{order:e,open:t})}
    </section>
  `}function Ic({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${pr(t)}
      ${e?c`<div><dt>${a("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${a("order.noTotal")}</p>`}
  `}function Ac({order:e,open:t}){let n=G(e,"RETURN_OR_REPLACE_ITEMS"),o=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${a("order.items")}</h2>
      ${cr(e.lines)?c`<p>${a("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(r=>{let s=n?.lines.find(i=>i.line.id===r.id);return c`
            <li key=${r.id}>
              ${_(se,{title:r.title,imageUrl:r.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${r.title}</h3>
                <p class="hint">${cs(r)}</p>
                ${ur(r,e.timeZone)}
                ${n&&!o&&s?_(Ve,{action:n,actions:e.helpActions,open:t,chosen:r.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${o?Ee(Re.items,{order:e,open:t}):null}
    </section>
  `}function Sc({order:e,setAbout:t,changed:n}){let o=async i=>(await C("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,r=Wt(e.helpRequests,o);if(r.items.length===0)return null;let s=(i,l)=>{t(i.id),Vt(l)};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${a("order.requests")}</h2>
      <ul class="requests">${[...r.items].reverse().map(i=>_(us,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${Gt(r)}
    </section>
  `}var Cc={orders:_r,order:Ks},Ys=Cc[document.documentElement.dataset.page];Ys&&ir(Ys,{home:"./",name:a("orders.title"),tokenName:"token"});
