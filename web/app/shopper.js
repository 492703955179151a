var En={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Tn="language",is={no:"nb",nn:"nb",iw:"he"},je=En,C=as([cs(Tn),ls(),...navigator.languages]),ze=je[C]?.direction==="rtl";function Mn(e){localStorage.setItem(Tn,e),location.reload()}function as(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=is[n]??n;if(o in je)return o}return"en"}function ls(){return document.documentElement.dataset.page?null:document.documentElement.lang}function cs(e){try{return localStorage.getItem(e)}catch{return null}}var Mt="wanted",Te="owner:",On="signed-out:",Dn="draft:",Pn={};function Me(e){us(e);let t=Pn[e]??localStorage.getItem(e);return!t||ds(t)?null:(sessionStorage.setItem(Te+e,Nt(t)),t)}function Ot(e){Pn[e]=void 0,localStorage.removeItem(e)}function Dt(e){Ot(e),localStorage.setItem(On+e,String(Date.now())),Je(e),location.assign(Pt(""))}function Nn(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===On+e&&(Je(e),t());let r=Nt(o??"");n!==e||!o||r===sessionStorage.getItem(Te+e)||(Je(e),t())})}function Ln(){sessionStorage.setItem(Mt,Ze())}function Pt(e=Ze()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Ze=()=>location.pathname+location.search;function us(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Te+e)!==Nt(t)&&Je(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Ze());let n=sessionStorage.getItem(Mt);sessionStorage.removeItem(Mt),n&&n!==Ze()&&location.replace(n)}var qn=(e,t)=>`${Dn}${sessionStorage.getItem(Te+e)??""}:${t}`;function Je(e){sessionStorage.removeItem(Te+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(Dn)&&sessionStorage.removeItem(n)}var Nt=e=>String(Bn(e).sub??"");function ds(e){let{exp:t}=Bn(e);return typeof t=="number"&&t*1e3<=Date.now()}function Bn(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var ee=class extends Error{},ie=class extends Error{constructor(t,n){super(t),this.retryable=n}},ps={origin:""},xe=()=>globalThis.orderHelpStarted;function Hn(e,t,n){return async(o,r)=>{let s=t[o];if(!s)throw new Error(`There is no document ${o}.`);let i=await $s(hs(o,r)??ms(e,s,r,n));if(i.status===401)throw Ot(n),new ee;if(i.status>=500||i.status===429)throw new ie(i.statusText,!0);return ys(i)}}function ms(e,t,n,o){let r=Me(o);if(!r)throw new ee;return fetch(ps.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":C},body:JSON.stringify({query:t,variables:n})})}var fs=(e,t)=>`${e} ${JSON.stringify(t)}`;function hs(e,t){let n=fs(e,t),o=xe()?.answers.get(n);return xe()?.answers.delete(n),o}function Lt(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:_s()}}function Oe(){let e=null;return t=>(e=Lt(t,e),e.key)}function _s(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function $s(e){try{return await e}catch(t){throw new ie(String(t),!0)}}async function ys(e){let t;try{t=await e.json()}catch{throw new ie(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new ie(n.message,n.extensions?.retryable??!1);return t.data}var Fn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,qt=new URL("../shop/shop.json",import.meta.url).href;var W=await gs();function Un(e){return typeof e=="string"?e:e[C]??e.en??Object.values(e)[0]??""}var Wn=()=>W.logo?new URL(W.logo,qt).href:null;async function gs(){return await(xe()?.shop??fetch(qt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var bs={...await Rs(),...W.texts?.[C]},vs=new Intl.PluralRules(C),Gn=new Intl.NumberFormat(C),ws=new Intl.DateTimeFormat().resolvedOptions().timeZone,xs=Bt(()=>({dateStyle:"long"})),As=Bt(()=>({day:"numeric",month:"short"})),Is=Bt(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===ws?void 0:"short"}));function l(e,t={}){let n=bs[e]??e;return(typeof n=="string"?n:n[vs.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,s)=>{let i=t[s];return typeof i=="number"?Gn.format(i):i??r})}var Ye=e=>Gn.format(e),z=(e,t)=>xs(jn(e,t)).format(new Date(e)),Vn=(e,t)=>As(jn(e,t)).format(new Date(e)),Qe=(e,t)=>Is(t).format(new Date(e)),Kn=e=>new Intl.DateTimeFormat(C,{timeStyle:"short"}).format(e),jn=(e,t)=>e.includes("T")?t:"UTC";function Bt(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(C,{...e(n),timeZone:n});return t.set(n,o),o}}var Xe=e=>ks.of(e)??e,ks=new Intl.DisplayNames(C,{type:"region"});async function Rs(){let e=await(xe()?.texts??fetch(Fn(C)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${C}" are missing.`);return e}var zn=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Zn=`# One attachment: its state, and a URL to download the file.
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
`;var Jn=`# Cancels an order that the warehouse has not started to pack.
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
`;var Yn=`# Changes the shipping address of an order.
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
`;var Qn=`# Asks about the progress of a late order.
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
`;var Xn=`# Confirms the receipt of parcels.
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
`;var eo=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var to=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var no=`# Marks the timeline as read up to an item.
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
`;var oo=`# A page of the viewer's orders, newest first, with the help links of the list.
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
`;var ro=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var so=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var io=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var ao=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var lo=`# Sends the shop a message about an open request or the order as a whole.
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
`;var co=`# Asks about customs, duty or tax.
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
`;var uo=`# Reports parcels that did not arrive.
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
`;var po=`# Reports a problem with a payment.
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
`;var mo=`# Requests to return items for a refund or a replacement.
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
`;var fo=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var ho=`# Withdraws an open help request.
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
`;var _o={address_form:zn,attachment:Zn,cancel_order:Jn,change_shipping_address:Yn,check_order_progress:Qn,confirm_receipt:Xn,create_attachment_upload:eo,help_request:to,mark_timeline_read:no,my_orders:oo,node:ro,order_details:so,order_timeline:io,orders_numbered:ao,post_message:lo,report_customs_duty_issue:co,report_package_not_received:uo,resolve_payment_issue:po,return_or_replace_items:mo,viewer:fo,withdraw_help_request:ho};var M=Hn("/graphql",_o,"token");var yo=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],a=t[s]?(t[0]|=i?1:2,n[t[s++]]):t[++s];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[t[++s]]=a:i===6?o[1][t[++s]]+=a+"":i?(r=e.apply(a,yo(e,a,n,["",null])),o.push(r),a[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(a)}return o},$o=new Map;function go(e){var t=$o.get(this);return t||(t=new Map,$o.set(this,t)),(t=yo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,i="",a="",u=[0],p=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):s===3&&(f||i)?(u.push(3,f,i),s=2):s===2&&i==="..."&&f?u.push(4,f,0):s===2&&i&&!f?u.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(u.push(s,0,i,r),s=6),f&&(u.push(s,f,0,r),s=6)),i=""},d=0;d<n.length;d++){d&&(s===1&&p(),p(d));for(var _=0;_<n[d].length;_++)o=n[d][_],s===1?o==="<"?(p(),u=[u],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(p(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[d][_+1]===">")?(p(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),s=2):i+=o),s===3&&i==="!--"&&(s=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var k,wo,Zs,ae,Ht,rt,xo,tt,Ao,Ut,Ft,Js,Pe=Symbol.for("pv"),st={},it=[],Ys=/^m(i|n|o|s|text|space)$/,Wt=Array.isArray,Gt=it.slice,me=Object.assign;function pe(e){e&&e.parentNode&&e.remove()}function h(e,t,n){var o,r,s,i={},a=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return a>2&&(i.children=a>3?Gt.call(arguments,2):n),De(e,i,o,r,null)}function De(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pe,__v:r||++wo,__i:-1,__u:0};return!r&&k.vnode&&k.vnode(s),s}function at(e){return e.children}function nt(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function Qs(e){var t,n=e.__v,o=n.__e,r=[],s=[],i=e.__P;i&&((t=me({constructor:Pe},n)).__v=n.__v+1,k.vnode&&k.vnode(t),Vt(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||le(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,Eo(r,t,s),n.__=n.__e=null,t.__e!=o&&Io(t))}function Io(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Io(e)}function bo(e){(8&e.__g||(e.__g|=8,ae.push(e),rt++))&&Ht==k.debounceRendering||((Ht=k.debounceRendering)||queueMicrotask)(ko)}function ko(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(xo),e=ae.shift(),t=ae.length,8&e.__g&&Qs(e)}finally{(rt=ae.length)&&(Ht||queueMicrotask)(ko)}}function Ro(e,t,n,o,r,s,i,a,u,p,d){var _,f,m,$,v,b,A=o.__k||it,g=t.length;for(u=Xs(n,t,A,u,g),_=0;_<g;_++)(m=n.__k[_])!=null&&(f=~m.__i&&A[m.__i]||st,m.__i=_,b=Vt(e,m,f,r,s,i,a,u,p,d),$=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&Kt(f.ref,null,m,f),m.ref&&d.push(m.ref,m.__c||$,m)),v=v||$,4&m.__u?(u=Co(m,u,e,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&b!==void 0?u=b:$&&(u=$.nextSibling),m.__u&=-21);return n.__e=v,u}function Xs(e,t,n,o,r){var s,i,a,u,p,d,_,f,m,$=n.length,v=$,b=0,A=0,g=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=g[s]=De(null,i):Wt(i)?i=g[s]=De(at,{children:i}):i.constructor===Pe&&i.__b?i=g[s]=De(i.type,i.props,i.key,i.ref,i.__v):g[s]=i,u=s+b,i.__=e,i.__b=e.__b+1,a=null,~(p=i.__i=ei(i,n,u,v))&&(v--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==u-1?b--:p==u+1?b++:p!=u&&(p>u?b--:b++,A=1)):(~p||(r>$?b--:r<$&&b++),typeof i.type!="function"&&(i.__u|=4))):g[s]=null;if(A){for(d=[],_=[],s=0;s<r;s++)if((i=g[s])&&16&i.__u){for(b=0,f=d.length;b<f;)d[m=b+f>>1]<i.__i?b=m+1:f=m;d[b]=i.__i,_[s]=b+1}for(b=d.length;s--;)_[s]&&(_[s]==b?b--:g[s].__u|=4)}if(v)for(s=0;s<$;s++)!(a=n[s])||2&a.__u||(a.__e==o&&(o=le(a)),jt(a,a));return o}function Co(e,t,n,o){var r,s,i,a;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=Co(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ei(e,t,n,o){var r,s=e.key,i=e.type,a=t[n],u=a&&!(2&a.__u);if(a===null&&s==null||u&&s==a.key&&i==a.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((a=t[r])&&!(2&a.__u)&&s==a.key&&i==a.type)return r;for(r=n+1;r<t.length;r++)if((a=t[r])&&!(2&a.__u)&&s==a.key&&i==a.type)return r}return-1}function vo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function et(e,t,n,o,r){var s,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||vo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||vo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Ft[t]||(Ft[t]=ti(t)),(e.__a||(e.__a={}))[t]=Ut,s=t!=(t=t.replace(Ao,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ti(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[tt]==null)t[tt]=Ut++;else if(t[tt]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function Vt(e,t,n,o,r,s,i,a,u,p){var d,_,f,m,$,v,b,A,g,x,I,H,se,we,X,L,O,P,N=t.type;if(t.constructor!==Pe)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,_=s=[],d.nodeType==8?a=ot(d,s):s.push(d),a=s[0]||a),(d=k.__b)&&d(t);e:if(typeof N=="function"){f=i.length;try{if(A=t.props,g=(d=N.prototype)&&d.render,x=(d=N.contextType)&&o[d.__c],I=d?x?x.props.value:d.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(g?t.__c=m=new N(A,I):(t.__c=m=new nt(A,I),m.constructor=N,m.render=oi),x&&x.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),g&&(m.__s||(m.__s=m.state),N.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=me({},m.__s)),me(m.__s,N.getDerivedStateFromProps(A,m.__s)))),$=m.props,v=m.state,m.__v=t,n.__c){if(A!==$&&g&&!N.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(A,I),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(A,m.__s,I)===!1){t.__v!=n.__v&&(m.props=A,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(q){q&&(q.__=t)}),it.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),a=le(n);break e}m.componentWillUpdate&&m.componentWillUpdate(A,m.__s,I),g&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,v,b)})}else g&&!N.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),g&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=I,m.props=A,m.__P=e,m.__g&=-5,H=k.__r,se=g?25:0;do m.__g&=-9,H&&H(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++se<25);g&&(it.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=me({},o,m.getChildContext())),g&&n.__c&&m.getSnapshotBeforeUpdate&&(b=m.getSnapshotBeforeUpdate($,v)),we=d&&d.type===at&&d.key==null?d.props.children:d,A.__P&&(d=a,r=(e=A.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&jt(q,q)}),n.__k=null),a=n.__k?le(n,0):null),a=Ro(e,Wt(we)?we:[we],t,n,o,r,s,i,a,u,p),A.__P&&(t.__e=null,a=d),t.__u&=-161,_&&_.some(pe),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(q){if(i.length=f,t.__v=null,u||s)if(q&&q.then){if(t.__u|=128|u,s){for(~(O=s.indexOf(a||void 0))||(O=s.length);(P=s[O-1])&&P.nodeType==8;)O--;for(;O<s.length;O++)if(P=s[O])if(s[O]=null,X){if(P==L)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(L=ot(X=P))}}if(!X){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;X=a}(d=ot(X=t.__c.__z||(t.__c.__z=X)))?(t.__e=X,a=d):t.__e=a,a=a&&a.nextSibling}else s&&s.some(pe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||So(t),k.__e(q,t,n)}}else a=t.__e=ni(n.__e,t,n,o,r,s,i,u,p,e);return(d=k.diffed)&&d(t),a}function ot(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function So(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(So))}function Eo(e,t,n){for(var o=0;o<n.length;)Kt(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){k.__e(s,r.__v)}})}function ni(e,t,n,o,r,s,i,a,u,p){var d,_,f,m,$,v,b,A,g=n.props||st,x=t.props,I=t.type;if(I=="svg"?r="http://www.w3.org/2000/svg":I=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if(($=s[d])&&(I?$.localName==I:$.nodeType==3)){e=$,s[d]=null;break}}if(!e){if(A=p.ownerDocument||document,!I)return A.createTextNode(x);e=A.createElementNS(r,I,x.is?x:p),a&&(k.__m&&k.__m(t,s),a=!1),s=null}if(I){if(p=I=="template"&&e.content||e,s=I=="textarea"&&x.defaultValue!=null?null:s&&Gt.call(p.childNodes),!a&&s)for(g={},d=0;d<e.attributes.length;d++)g[($=e.attributes[d]).name]=$.value;for(d in g)$=g[d],d=="dangerouslySetInnerHTML"?f=$:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||et(e,d,null,$,r);for(d in x)$=x[d],d=="children"?m=$:d=="dangerouslySetInnerHTML"?_=$:d=="value"?v=$:d=="checked"?b=$:a&&typeof $!="function"||g[d]===$||et(e,d,$,g[d],r);_?(a||f&&(_.__html==f.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[]):(f&&(e.textContent=""),(I=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ys.test(I))&&(r="http://www.w3.org/1999/xhtml"),Ro(p,Wt(m)?m:[m],t,n,o,r,s,i,s?s[0]:n.__k&&le(n,0),a,u),s&&s.some(pe)),a&&I!="textarea"||(d="value",I=="progress"&&v==null?e.removeAttribute(d):v==null||v===e[d]&&(I!="progress"||v)||et(e,d,v,g[d],r),d="checked",b!=null&&b!=e[d]&&et(e,d,b,g[d],r))}else g===x||a&&e.data==x||(e.data=x);return e}function Kt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){k.__e(r,n)}}function jt(e,t,n){var o,r,s,i;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Kt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){k.__e(a,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&jt(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=ot(o,s=[]))&&(o==e.__e&&s.some(pe),pe(r),pe(o)),n||pe(e.__e),e.__e=e.__c=e.__=null}function oi(e,t,n){return this.constructor(e,n)}function zt(e,t){var n,o,r,s;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=De(at,{children:[e]}),r=[],s=[],Vt(t,t.__k,o||st,st,t.namespaceURI,o?null:t.firstChild?Gt.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),Eo(r,t.__k,s),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(a){e=a}}throw rt=0,e}},wo=0,Zs=function(e){return e!=null&&e.constructor===Pe},nt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=me({},this.state)),typeof e=="function"&&(e=e(me({},n),this.props)),e&&(me(n,e),this.__v&&(t&&this.__k.push(t),bo(this)))},nt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),bo(this))},nt.prototype.render=at,ae=[],rt=0,xo=function(e,t){return e.__v.__b-t.__v.__b},tt=Symbol(),Ao=/(PointerCapture)$|Capture$/i,Ut=0,Ft={},Js=0;var fe,E,Zt,To,Jt=Object.is,Le=0,Ho=[],Yt=[],S=k,Mo=S.__b,Oo=S.__r,Do=S.diffed,Po=S.__c,No=S.unmount,Lo=S.__;function qe(e,t){S.__h&&S.__h(E,e,Le||t),Le=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function y(e){return Le=1,ri(Fo,e)}function ri(e,t,n){var o=qe(fe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Fo(void 0,t),function(s){var i=(o.__N||o.__)[0],a=o.t(i,s);Jt(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var r=E.shouldComponentUpdate;E.shouldComponentUpdate=function(s,i,a){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=s;if(u.__.some(function(f){f.__N&&(p=!0,Jt(f.__[0],f.__N[0])||(d=!0))}),r){var _=r.call(this,s,i,a);return p?_||d:_}return!p||d}}return o.__}function R(e,t){var n=qe(fe++,3);!S.__s&&tn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function ce(e,t){var n=qe(fe++,4);!S.__s&&tn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,E.__h.push(n))}function T(e){return Le=5,Xt(function(){return{current:e}},[])}function Xt(e,t){var n=qe(fe++,7);return tn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function en(e,t){return Le=8,Xt(function(){return e},t)}function F(){var e=qe(fe++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function si(){var e;do{for(;e=Yt.shift();)try{Ne(e)}catch(n){S.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ho.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ne),t.__h.some(Qt),t.__h=[]}catch(n){t.__h=[],S.__e(n,e.__v)}}}while(Yt.length)}S.__b=function(e){E=null,Mo&&Mo(e)},S.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Lo&&Lo(e,t)},S.__r=function(e){Oo&&Oo(e),fe=0;var t=(E=e.__c).__H;t&&(Zt==E?E.__h=[]:(t.__h.some(Ne),t.__h.some(Qt),fe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Zt=E},S.diffed=function(e){Do&&Do(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Bo(Ho.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zt=E=null},S.__c=function(e,t){t.some(function(n){try{n.__h.some(Ne),n.__h=n.__h.filter(function(o){return!o.__||Qt(o)})}catch(o){n.__h=[function(){throw o}]}}),Po&&Po(e,t)},S.unmount=function(e){No&&No(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Bo(Yt.push(r))}else Ne(r)}catch(s){t=s}}),o.__H=void 0,t&&S.__e(t,o.__v))};var qo=typeof requestAnimationFrame=="function";function ii(e){var t,n=function(){clearTimeout(o),qo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);qo&&(t=requestAnimationFrame(n))}function Bo(e){e!=1&&To==S.requestAnimationFrame||((To=S.requestAnimationFrame)||ii)(si)}function Ne(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function Qt(e){var t=E;e.__c=e.__(),E=t}function tn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Jt(n,e[o])})}function Fo(e,t){return typeof t=="function"?t(e):t}var c=go.bind(h);function Z(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}function Ae(e){return new URLSearchParams(location.search).get(e)??""}var ai={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},li=["back","next","out","return","send","truck"];function w(e,t){let n=["icon",t,li.includes(e)?"turns":null].filter(Boolean).join(" ");return c`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ai[e]}} />`}function Uo(e,t){document.documentElement.lang=C,document.documentElement.dir=ze?"rtl":"ltr",Nn(t.tokenName,()=>location.reload()),document.body.replaceChildren(),zt(c`
      <a class="skip" href="#main">${l("page.skip")}</a>
      ${ci(t)}
      <main id="main" tabindex="-1">${h(e,{})}</main>
      ${ui(t)}
    `,document.body)}function ci({home:e,name:t,tokenName:n}){let o=Wn(),r=W.name||t;return c`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${W.home||e}>
          ${o?c`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${l("page.account")}>
          ${Wo(W.header)}
          ${r===t?null:c`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${h(di,{})}
          ${Me(n)?c`<button type="button" class="btn bare square" onClick=${()=>Dt(n)}>${w("person")}<span class="hidden">${l("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function ui({tokenName:e}){let t=Me(e);return!t&&!W.footer?.length?null:c`
    <footer class="foot">
      ${Wo(W.footer)}
      ${t?c`<button type="button" class="as-link" onClick=${()=>Dt(e)}>${l("page.signOut")}</button>`:null}
    </footer>
  `}var Wo=(e=[])=>e.map(({text:t,href:n})=>c`<a key=${n} href=${n}>${Un(t)}</a>`);function di(){let e=T(!1);function t({currentTarget:{value:r}}){r!==C&&Mn(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let o=()=>{e.current=!1};return c`
    <label class="quiet-select short">
      ${w("language")}<span class="hidden">${l("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(je).map(([r,{name:s}])=>c`<option key=${r} value=${r} lang=${r} selected=${r===C}>${s}</option>`)}
      </select>
    </label>
  `}function te(e){R(()=>{document.title=W.name?`${e} · ${W.name}`:e},[e])}function nn({primary:e}){return c`<a class=${e?"btn primary":"btn"} href=${Pt()} onClick=${Ln}>${l("page.signIn")}</a>`}function lt(e){let[t,n]=y({data:void 0,at:0,failed:null}),o=en(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(s=>({...s,failed:r}))}},[]);return R(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function Ie({title:e,children:t}){return te(e),c`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${l("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function G({failed:e,again:t,at:n}){if(e instanceof ee)return n?c`<div class="notice warn" role="alert">${on()}</div>`:h(mi,{});let o=!navigator.onLine;return c`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${w(o?"offline":"alert")}
      <p>${o?pi(n):ne(e)}</p>
      ${t?c`<button type="button" class="btn" onClick=${t}>${w("again","s")}${l("page.again")}</button>`:null}
    </div>
  `}function pi(e){return e?l("page.offlineSince",{time:Kn(e)}):l("page.offline")}function on(){return c`${w("lock")}<p>${l("page.signInFirst")} ${l("page.signInBack")}</p>${h(nn,{primary:!1})}`}function mi(){let e=l(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return te(e),c`<${fi} icon="lock" title=${e} text=${l("page.signInBack")}>${h(nn,{primary:!0})}<//>`}function fi({icon:e,title:t,text:n,children:o}){return c`
    <div class="rows empty">
      <span class="seal quiet">${w(e,"l")}</span>
      <h1>${t}</h1>
      ${n?c`<p>${n}</p>`:null} ${o}
    </div>
  `}function ne(e){return e instanceof ee?l("page.signInFirst"):e instanceof ie&&!e.retryable?e.message:l(navigator.onLine?"page.noAnswer":"page.offline")}var ct=(e,t)=>c`<time datetime=${e}>${z(e,t)}</time>`,ke=(e,t)=>c`<time datetime=${e}>${Qe(e,t)}</time>`,J=e=>!!e&&new Date(String(e)).getTime()>Date.now(),V=e=>!!e&&!J(e),B=e=>J(e)?null:e;var he=({quantity:e,cancelled:t})=>e-t,Vo=e=>e.every(t=>he(t)===0),Y=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&he(n)>0);function Ko(e,t){let n=[Go(e.cancelled,e,"line.cancelled","line.allCancelled"),he(e)?hi(e,t):null];return n.push(Go(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?c`<p key=${o} class="hint">${o}</p>`:null)}function Go(e,{quantity:t},n,o){return e===0?null:e===t?l(o):l(n,{count:e,total:t})}function hi({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return V(n)?l(r?"line.pickedUp":"line.handedOver",{date:z(n,o)}):r?t?l(J(t)?"line.readyFrom":"line.readySince",{date:z(t,o)}):l("line.pickup"):l("line.digital")}var jo={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function ut(e,t,n){return t?c`<div><dt>${e}</dt><dd>${ke(t,n)}</dd></div>`:null}function Q(e,t,n){return t?c`<div key=${e}><dt>${e}</dt><dd>${ct(t,n)}</dd></div>`:null}function ue(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function zo(e){return e.map(({title:t,amount:n})=>c`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var K=({cancelledAt:e})=>!!B(e);function dt(e){let t=V(e.shipBy),n=l(t?"event.shipByMissed":"event.shipBy");return[Y(e)?n:l(t?"event.readyByMissed":"event.readyBy"),K(e)||B(e.fulfilledAt)?null:e.shipByDay]}var rn=e=>jo[e]?l(jo[e]):null,pt=({isNote:e},t)=>e?l("parcel.note"):l("parcel.name",{count:t+1});function Zo(e,t){let n=pt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var mt=e=>l(V(e)?"event.deliverByMissed":"event.deliverBy"),Re=e=>l(e?"event.receiptConfirmed":"event.received");function Jo(e,t){return V(e)?c`<p class="notice">${l("request.late",{date:Qe(e,t)})}</p>`:null}var ft=({status:e,statusText:t})=>c`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function Yo({state:e,stateText:t,overdueSince:n}){return c`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}function oe({title:e,imageUrl:t}){let[n,o]=y(!1);return t&&!n?c`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>o(!0)} />`:c`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}var sn=4;function Qo(){let[e,t]=y(null),[n,o]=y(null),[r,s]=y(null),[i,a]=y(!1),u=T(null);te(l("orders.title"));async function p(){a(!0);try{let d=(await M("my_orders",{after:n})).orders,_=d.edges.map(f=>f.node);u.current=e?_[0]?.id??null:null,t([...e??[],..._]),o(d.pageInfo.hasNextPage?d.pageInfo.endCursor??null:null),s(null)}catch(d){s(d)}a(!1)}return R(()=>{p()},[]),R(()=>{u.current&&document.getElementById(ht("order",u.current))?.focus()},[e]),r&&!e?h(G,{failed:r,again:p}):e?c`
    <h1>${l("orders.title")}</h1>
    ${e.length===0?c`<p>${l("orders.none")}</p>`:null}
    <ul class="orders">${e.map(d=>$i(d,_i(e)))}</ul>
    ${r?h(G,{failed:r,again:p}):null}
    ${n&&!r?c`<p class="more"><button type="button" disabled=${i} onClick=${p}>${l("orders.more")}</button></p>`:null}
  `:h(Ie,{title:l("orders.title")})}var _i=e=>new Set(e.map(t=>t.channel)).size>1;function $i(e,t){let n=ht("order",e.id),o=ht("view",e.id);return c`
    <li key=${e.id} class="card order">
      <div class="order-head">
        <h2><a id=${n} href=${Z(e.id)}>${e.number}</a></h2>
        ${ft(e)}
        ${e.unreadCount?c`<span class="unread">${l("orders.unread",{count:e.unreadCount})}</span>`:null}
      </div>
      <dl class="facts">
        ${t?ue(l("order.channel"),e.channel):null}
        ${gi(e).map(([r,s])=>Q(r,s,e.timeZone))}
        ${e.total?c`<div><dt>${l("order.total")}</dt><dd>${e.total.formatted}</dd></div>`:null}
      </dl>
      ${yi(e.lines)}
      <div class="links">
        <a id=${o} class="button" href=${Z(e.id)} aria-labelledby=${`${o} ${n}`}>${l("orders.view")}</a>
        ${e.availableHelpActions.map(r=>{let s=ht(r.type,e.id),i=Z(e.id,r.type);return c`<a key=${s} id=${s} class="help" href=${i} aria-labelledby=${`${s} ${n}`}>${r.title}</a>`})}
      </div>
    </li>
  `}function yi(e){return c`
    <ul class="thumbnails">
      ${e.slice(0,sn).map(t=>c`
          <li key=${t.id}>
            ${h(oe,{title:t.title,imageUrl:t.imageUrl})}
            <span class="line-title" dir="auto">${t.title}</span>
            ${he(t)>1?c`<span class="quantity">${l("order.times",{count:he(t)})}</span>`:null}
            ${he(t)?null:c`<span class="hint">${l("line.allCancelled")}</span>`}
          </li>
        `)}
      ${e.length>sn?c`<li class="others">${l("orders.others",{count:e.length-sn})}</li>`:null}
    </ul>
  `}function gi(e){let t=[[l("event.placed"),e.placedAt]],{cancelledAt:n,deliveredAt:o,firstShippedAt:r,firstHandedOverAt:s,deliverByDay:i}=e,[a,u]=dt(e);return e.status==="CANCELLED"&&n?[...t,[l("event.cancelled"),n]]:V(o)?[...t,[l("event.delivered"),o]]:(V(r)?t.push([l("event.shipped"),r]):V(s)?t.push([l("event.handedOver"),s]):e.status==="READY_FOR_PICKUP"?t.push(...bi(e)):u&&t.push([a,u]),i&&!K(e)&&Y(e)&&t.push([mt(e.deliverBy),i]),t)}function bi({lines:e}){let t=e.flatMap(n=>n.readyAt??[]).sort().pop();return t?[[l("event.ready"),t]]:[]}var ht=(e,t)=>`${e}-${t.replace(/\W/g,"")}`;var U=(e,t)=>e.helpActions.find(n=>n.type===t);function Be({action:e,actions:t,open:n,chosen:o,part:r}){let s=F();if(e.reason?.code==="NOT_OFFERED")return null;if(e.state==="AVAILABLE"&&r?.open!==!1)return c`<p class="help-link"><button type="button" class="help" onClick=${()=>n(e.type,o)}>${e.title}</button></p>`;let i=r?.open===!1&&r.reason?r.reason:e.reason;return c`
    <div class="help-link closed">
      <button type="button" class="help" aria-disabled="true" aria-describedby=${s}>${e.title}</button>
      <p id=${s} class="reason">${i?.message}</p>
      ${i?.code==="REQUEST_OPEN"?vi(i===r?.reason?r.openRequests:e.openRequests):null} ${wi(e,t,n)}
    </div>
  `}function vi([e]){return e?c`<p class="reason"><a href=${`#${He(e.id)}`}>${l("help.seeRequest")}</a></p>`:null}function wi(e,t,n){let o=t.find(r=>r.type===e.insteadTry&&r.state==="AVAILABLE");return o?c`<p class="reason">${l("help.instead")} <button type="button" class="link" onClick=${()=>n(o.type)}>${o.title}</button></p>`:null}var He=e=>`request-${e.replace(/\W/g,"")}`;var Xo=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function re(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function j({id:e,problems:t}){return t.length===0?null:c`<p id=${e} class="problem">${w("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function er(e,t,n){return c`<label for=${e}>${t}${n?c` <span class="hint">${l("form.optional")}</span>`:null}</label>`}function Ce({id:e,label:t,name:n,value:o,set:r,problems:s=[],required:i,multiline:a,wide:u,hint:p,type:d,..._}){let f=F(),m=e??f,$=re(s,n),v={id:m,name:n,value:o,required:i,maxLength:_.maxLength,autocomplete:_.autocomplete,dir:"auto","aria-invalid":$.length?"true":void 0,"aria-describedby":[p&&`${m}-hint`,$.length&&`${m}-problem`].filter(Boolean).join(" ")||void 0,onInput:b=>r(b.currentTarget.value)};return c`
    <div class=${u?"field wide":"field"}>
      ${er(m,t,!i)}
      ${a?c`<textarea rows="4" ...${v}></textarea>`:c`<input type=${d??"text"} ...${v} />`}
      ${p?c`<p id=${`${m}-hint`} class="hint">${p}</p>`:null}
      ${h(j,{id:`${m}-problem`,problems:$})}
    </div>
  `}function tr({id:e,legend:t,name:n,choices:o,value:r,set:s,problems:i=[]}){let a=F(),u=e??a,p=re(i,n);return c`
    <fieldset role="radiogroup" class=${o.length===2?"choices two":"choices"} aria-required="true"
      aria-invalid=${p.length?"true":void 0} aria-describedby=${p.length?`${u}-problem`:void 0}>
      <legend class="label">${t}</legend>
      ${o.map((d,_)=>c`
          <label key=${d.value} class="choice">
            <input type="radio" id=${_===0?u:void 0} name=${`${u}-${n}`} value=${d.value}
              checked=${d.value===r} onChange=${()=>s(d.value)} />
            <span>${d.label}</span>
          </label>
        `)}
      ${h(j,{id:`${u}-problem`,problems:p})}
    </fieldset>
  `}function _e({id:e,label:t,name:n,choices:o,value:r,set:s,problems:i=[],empty:a,required:u,optional:p,autocomplete:d,wide:_}){let f=F(),m=e??f,$=re(i,n);return c`
    <div class=${_?"field wide":"field"}>
      ${er(m,t,p)}
      <div class="select">
        <select id=${m} name=${n} required=${u} autocomplete=${d} aria-invalid=${$.length?"true":void 0}
          aria-describedby=${$.length?`${m}-problem`:void 0}
          onChange=${v=>s(v.currentTarget.value)}>
          ${a===void 0?null:c`<option value="" selected=${r===""}>${a}</option>`}
          ${o.map(v=>c`<option key=${v.value} value=${v.value} selected=${v.value===r}>${v.label}</option>`)}
        </select>
        ${w("down","s")}
      </div>
      ${h(j,{id:`${m}-problem`,problems:$})}
    </div>
  `}var xi=new Intl.ListFormat(C,{type:"unit",style:"short"}),D=e=>`field-${e.replace(/\W/g,"-")}`;function nr({problems:e,fieldOf:t,round:n}){let o=T(null);if(R(()=>o.current?.focus(),[n]),e.length===0)return null;let r=new Map(e.map(({path:i})=>t(i)).flatMap(i=>i?[[i.path,i]]:[])),s=e.filter(({path:i})=>!t(i));return c`
    <div class="notice bad" ref=${o} tabindex="-1">
      ${w("alert")}
      <div>
        ${r.size?c`<p>${l("form.check",{count:r.size})} ${Ai([...r.values()])}</p>`:null}
        ${s.map(({message:i})=>c`<p key=${i}>${i}</p>`)}
      </div>
    </div>
  `}function Ai(e){let t=[...e];return xi.formatToParts(e.map(n=>n.label)).map(({type:n,value:o})=>{let r=n==="element"?t.shift():void 0;return r?c`<a key=${r.path} href=${`#${D(r.path)}`} onClick=${Ii}><bdi>${o}</bdi></a>`:o})}function Ii(e){e.preventDefault();let{currentTarget:t}=e;t.getRootNode().getElementById(t.hash.slice(1))?.focus()}var ki={name:"name",line1:"address-line1",line2:"address-line2",city:"address-level2",region:"address-level1",postalCode:"postal-code",phone:"tel"},Ri=["name","line1","line2"],Ci=[{name:"city",label:l("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:l("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:l("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];function de(e){return{name:e?.name??"",line1:e?.line1??"",line2:e?.line2??"",city:e?.city??"",region:e?.region??"",postalCode:e?.postalCode??"",countryCode:e?.countryCode??"",phone:e?.phone??""}}var Si=new Intl.Collator(C),Ei=Xo.map(e=>({value:e,label:Xe(e)})).sort((e,t)=>Si.compare(e.label,t.label)),an=new Map;function Ti(e){let t=an.get(e);if(t)return t;let n=M("address_form",{countryCode:e}).then(o=>o.addressForm);return n.catch(()=>an.delete(e)),an.set(e,n),n}function or(e){let[{form:t,failed:n},o]=y({form:null,failed:null}),[r,s]=y(0);return R(()=>{if(!e)return;let i=!0;return Ti(e).then(a=>i&&o({form:a,failed:null}),a=>i&&o({form:null,failed:a})),()=>{i=!1}},[e,r]),{form:t?.countryCode===e?t:null,failed:n,again:()=>s(r+1)}}function rr(e,t,n){let o=Fe(t,n).map(r=>[r.name,ln(e,r,n)]);return{...Object.fromEntries(o),countryCode:e.countryCode}}function Fe(e,t){let n=e.fields,o=s=>e.countryCode===t.countryCode&&t[s]!=="",r=Ci.filter(s=>o(s.name)&&n.every(i=>i.name!==s.name));return[...n.slice(0,-1),...r,...n.slice(-1)]}function ln(e,t,n){let o=e[t.name];if(t.choices.length===0)return o;let r=i=>i?.toLowerCase()===o.toLowerCase();return t.choices.find(({code:i,name:a,latinName:u})=>[i,a,u].some(r))?.code??(Mi(e,n)?o:"")}function Mi(e,t){return e.countryCode===t.countryCode&&e.region===t.region}function sr(e,{name:t,latinName:n}){let o=new Intl.Locale(C).maximize().region===e;return n&&!o?`${n} (${t})`:t}function ir(e,t,n){return[...Fe(t,n).map(r=>{let s=ln(e,r,n),i=r.choices.find(({code:a})=>a===s);return i?sr(t.countryCode,i):s}),Xe(t.countryCode)].filter(Boolean)}function ar({address:e,before:t,read:n,set:o,problems:r}){let{form:s,failed:i,again:a}=n;return c`
    <fieldset class="form-grid">
      <legend class="label hidden">${l("form.address")}</legend>
      ${h(_e,{id:D("address.countryCode"),label:l("address.country"),name:"address.countryCode",choices:Ei,value:e.countryCode,set:u=>o({...e,countryCode:u},"countryCode"),problems:r,empty:e.countryCode?void 0:l("form.choose"),required:!0,autocomplete:"country",wide:!0})}
      ${s?Fe(s,t).map(u=>h(Oi,{key:u.name,field:u,address:e,before:t,set:o,problems:r})):null}
      ${i?h(G,{failed:i,again:a}):s||!e.countryCode?null:c`<p class="waiting" role="status">${l("page.loading")}</p>`}
    </fieldset>
  `}function Oi({field:e,address:t,before:n,set:o,problems:r}){let s=ln(t,e,n),i={id:D(`address.${e.name}`),label:e.label,wide:Ri.includes(e.name),name:`address.${e.name}`,value:s,set:p=>o({...t,[e.name]:p},e.name),problems:r,required:e.required,autocomplete:ki[e.name]};if(e.choices.length===0){let p=e.example?l("address.example",{example:e.example}):void 0;return h(Ce,{...i,maxLength:e.maxLength,hint:p,type:e.name==="phone"?"tel":"text"})}let a=e.choices.map(p=>({value:p.code,label:sr(t.countryCode,p)})),u=s&&a.every(p=>p.value!==s)?[{value:s,label:s}]:[];return h(_e,{...i,choices:[...u,...a],empty:l("form.choose"),optional:!e.required})}function _t({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Xe(t)]:[],...n?[n]:[]];return c`<address>${o.map(r=>c`<span dir="auto">${r}</span>`)}</address>`}var Di={confirm_receipt:"ReceiptConfirmed",withdraw_help_request:"HelpRequestWithdrawn"};function $t(e){let[t,n]=y(""),o=T(Oe());async function r(s,i){try{let a=await M(s,{input:{...i,idempotencyKey:o.current(i)}}),[u]=Object.values(a);n(u.__typename===Di[s]?"":Ue(u)),await e()}catch(a){n(ne(a))}}return{run:r,shown:t?c`<p class="problem" role="alert">${t}</p>`:null}}function Ue(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var yt=5,Pi=6e4,$e=new Map,ye=class extends Error{},cn=e=>$e.get(e.key)?.file,We=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]),un=e=>e.some(t=>t.state==="sending"||t.state==="checking");function dn(e){let t=e.find(o=>o.state==="failed");if(t)return l("photos.failedFirst",{name:t.name});let n=e.find(o=>o.state!=="ready");return n?l("photos.wait",{name:n.name}):e.length>yt?l("photos.tooMany",{max:yt}):null}function lr(e){let t=n=>n.state!=="ready"&&!$e.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:l("photos.lost")}:n):e}function pn(e,t,n){let o=Date.now()*1e3+$e.size,r=e.name;n(s=>[...s,{key:o,name:r,state:"sending",progress:0}]),ur(o,e,t,n)}function cr({key:e},t,n){let o=$e.get(e)?.file;o&&ur(e,o,t,n)}function gt({key:e},t){$e.get(e)?.stopper.abort(),$e.delete(e),t(n=>n.filter(o=>o.key!==e))}async function ur(e,t,n,o){let r=new AbortController;$e.set(e,{file:t,stopper:r});let s=i=>o(a=>a.map(u=>u.key===e?{...u,problem:void 0,...i}:u));s({state:"sending",progress:0});try{let i=await Ni(t,n,r.signal,s);s({id:i,state:"ready"})}catch(i){r.signal.aborted||s({state:"failed",problem:i instanceof ye?i.message:ne(i)})}}async function Ni(e,t,n,o){let r=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!r.attachment)throw new ye(Ue({message:"",...r}));return r.upload&&await Li(r.upload,e,n,o),o({state:"checking"}),await qi(r.attachment.id,t),r.attachment.id}function Li({url:e,fields:t},n,o,r){let s=new FormData;for(let{name:i,value:a}of t)s.append(i,a);return s.append("file",n),new Promise((i,a)=>{let u=new XMLHttpRequest,p=()=>a(new ye(l(navigator.onLine?"photos.notTaken":"page.offline")));u.open("POST",e),u.upload.onprogress=({loaded:d,total:_})=>r({state:"sending",progress:Math.round(100*d/_)}),u.onload=()=>u.status<300?i(null):p(),u.onerror=p,u.onabort=p,o.addEventListener("abort",()=>u.abort()),u.send(s)})}async function qi(e,t){let n=Date.now()+Pi;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let r=await t.find(e);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new ye(l("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(s=>setTimeout(s,o))}throw new ye(l("photos.notTaken"))}var Se=(e,t)=>`${e}:${t}`;function mn(e,t,n){let o={values:{},message:"",address:de(e.shippingAddress),parcels:[],items:[],photos:[],sent:null};return fn(o,t,n??Bi(t))}function fn(e,t,n){let o=t.lines.find(s=>s.line.id===n);if(o&&o.left>0&&e.items.every(s=>s.lineId!==n))return{...e,items:[...e.items,{lineId:o.line.id,quantity:o.left,reason:""}]};let r=t.shipments.find(s=>s.shipment.id===n);return r?.available&&!e.parcels.includes(r.shipment.id)?{...e,parcels:[...e.parcels,r.shipment.id]}:e}function Bi(e){let t=e.shipments.filter(r=>r.available).map(r=>r.shipment.id),n=e.lines.filter(r=>r.left>0).map(r=>r.line.id),o=[...t,...n];return o.length===1?o[0]:void 0}function hn(e,t){let n=([s,i])=>t.choices.some(a=>a.field===s&&a.value===i),o=t.lines.flatMap(({line:s,left:i})=>{let a=e.items.find(u=>u.lineId===s.id);return a&&i>0?[{...a,quantity:Math.min(a.quantity,i)}]:[]}),r=t.shipments.filter(s=>s.available).map(s=>s.shipment.id);return{...e,values:Object.fromEntries(Object.entries(e.values).filter(n)),parcels:e.parcels.filter(s=>r.includes(s)),items:o}}function dr(e,t,n,o){let r={orderId:t.id,message:e.message.trim()||null,attachmentIds:We(e.photos),...e.values};return o&&(r.address=rr(e.address,o,de(t.shippingAddress))),n.type==="REPORT_PACKAGE_NOT_RECEIVED"&&(r.shipmentIds=e.parcels),n.type==="RETURN_OR_REPLACE_ITEMS"&&(r.items=e.items),r}function Ee(e){let t=[...new Set(e.choices.map(n=>n.field))];return e.type==="RETURN_OR_REPLACE_ITEMS"?t.filter(n=>n!=="reason"):t}function pr(e,t){let n=e.items.filter(r=>!r.reason).map(r=>`items.${r.lineId}.reason`),o=Ee(t).filter(r=>!e.values[r]);return[...n,...o].map(r=>({path:r,message:l("form.chooseOne")}))}function mr(e,t){return e.map(({path:n,message:o})=>{let[r,s,...i]=n.split("."),a=r==="items"?t.items[Number(s)]:void 0;return{path:a&&s?["items",a.lineId,...i].join("."):n,message:o}})}var Hi=8;function hr({order:e,action:t,items:n,set:o,problems:r}){let[s,i]=y(""),a=e.lines.flatMap(f=>Fi(f,t)),u=a.length>Hi,p=a.filter(({line:f})=>Ui(n,f)||fr(f.title).includes(fr(s))),d=r.filter(f=>f.path==="items"),_=c`
    ${p.filter(f=>f.left>0).map(f=>h(Vi,{key:f.line.id,row:f,action:t,items:n,set:o,problems:r}))}
    ${p.filter(f=>f.left===0).map(ji)}
    ${p.length?null:c`<p class="hint">${l("form.noneFound")}</p>`}
  `;return c`
    <fieldset aria-describedby=${d.length?`${D("items")}-problem`:void 0}>
      <legend class="label" id=${D("items")} tabindex="-1">${l("form.items")}</legend>
      ${h(j,{id:`${D("items")}-problem`,problems:d})}
      ${u?h(Wi,{search:s,set:i,count:a.length}):null}
      ${u?c`<div class="picks scroll" tabindex="0" role="group" aria-label=${l("form.items")}>${_}</div>`:c`<div class="picks">${_}</div>`}
    </fieldset>
  `}function Fi(e,t){let n=t.lines.find(o=>o.line.id===e.id);return n?[{line:e,left:n.left,reason:n.reason?.message??""}]:[]}var Ui=(e,t)=>e.some(n=>n.lineId===t.id),fr=e=>e.normalize("NFKD").replace(/[\p{M}\s]/gu,"").toLowerCase();function Wi({search:e,set:t,count:n}){let o=F();return c`
    <div class="search-in">
      ${w("search")}<label class="hidden" for=${o}>${l("form.findItem")}</label>
      <input class="input" id=${o} type="search" value=${e} placeholder=${l("form.findAmong",{count:n})}
        onInput=${r=>t(r.currentTarget.value)} onKeyDown=${Gi} />
    </div>
  `}function Gi(e){e.key==="Enter"&&e.preventDefault()}function Vi({row:{line:e,left:t},action:n,items:o,set:r,problems:s}){let i=`items.${e.id}`,a=o.find(_=>_.lineId===e.id),u=o.filter(_=>_!==a),p=()=>r(a?u:[...o,{lineId:e.id,quantity:t,reason:""}],a?i:"items"),d=(_,f)=>r(o.map(m=>m===a?{...m,...f}:m),`${i}.${_}`);return c`
    <div class="pick">
      <label>
        <input type="checkbox" id=${D(i)} checked=${!!a} onChange=${p} />
        ${h(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${l("form.left",{count:t})}</span></span>
      </label>
      ${a?c`<div class="pick-more">
              ${t>1?h(Ki,{item:a,left:t,set:_=>d("quantity",{quantity:_}),problems:re(s,`${i}.quantity`)}):null}
              ${h(_e,{id:D(`${i}.reason`),label:l("form.reason"),name:`${i}.reason`,choices:n.choices.filter(_=>_.field==="reason"),value:a.reason,set:_=>d("reason",{reason:_}),problems:s,empty:l("form.choose"),required:!0})}
              ${h(j,{id:`${D(i)}-problem`,problems:s.filter(_=>_.path===i||_.path===`${i}.lineId`)})}
            </div>`:null}
    </div>
  `}function Ki({item:{lineId:e,quantity:t},left:n,set:o,problems:r}){let s=D(`items.${e}.quantity`);function i(a,u,p){let d=a>=1&&a<=n;return c`<button type="button" id=${p==="minus"?s:void 0} aria-label=${l(u)} aria-disabled=${d?void 0:"true"} onClick=${()=>d?o(a):void 0}>${w(p,"s")}</button>`}return c`
    <div class="field">
      <span class="label" id=${`${s}-label`}>${l("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${s}-label`} aria-describedby=${r.length?`${s}-problem`:void 0}>
        ${i(t-1,"form.less","minus")}<output>${Ye(t)}</output>${i(t+1,"form.more","plus")}
      </span>
      ${h(j,{id:`${s}-problem`,problems:r})}
    </div>
  `}function ji({line:e,reason:t}){return c`
    <div key=${e.id} class="pick no">
      <p class="pick-row">
        ${h(oe,{title:e.title,imageUrl:e.imageUrl})}
        <span><b><bdi>${e.title}</bdi></b><span class="hint">${t||l("form.notLeft")}</span></span>
      </p>
    </div>
  `}function _r({order:e,action:t,parcels:n,set:o,problems:r}){let s=D("shipmentIds"),i=re(r,"shipmentIds");return c`
    <fieldset class="choices" aria-describedby=${i.length?`${s}-problem`:void 0}>
      <legend class="label" id=${s} tabindex="-1">${l("form.parcels")}</legend>
      ${t.shipments.map(({shipment:{id:a},available:u,reason:p})=>{let d=e.shipments.findIndex(f=>f.id===a),_=e.shipments[d];return c`
          <label key=${a} class=${u?"choice":"choice no"}>
            <input type="checkbox" checked=${n.includes(a)} disabled=${!u}
              onChange=${()=>o(n.includes(a)?n.filter(f=>f!==a):[...n,a])} />
            <span>
              <bdi>${_?Zo(_,d):a}</bdi>
              ${p?c` <span class="hint">${p.message}</span>`:null}
            </span>
          </label>
        `})}
      ${h(j,{id:`${s}-problem`,problems:i})}
    </fieldset>
  `}var zi="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",bt=96;function _n(e){return{create:async t=>(await M("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await M("attachment",{id:t})).attachment}}function vt({id:e,problems:t=[],...n}){let o=F(),r=e??o,[s,i]=y(!1),{orderId:a,set:u,api:p=_n}=n,d=m=>$=>{$.preventDefault(),i(m)},_=m=>{d(!1)(m);for(let $ of m.dataTransfer?.files??[])pn($,p(a),u)},f=[`${r}-hint`,t.length?`${r}-problem`:null].filter(Boolean).join(" ");return c`
    <div class="field photos">
      <span class="label" id=${`${r}-label`}>${l("photos.add")} <span class="hint">${l("form.optional")}</span></span>
      <label class=${s?"drop over":"drop"} onDragOver=${d(!0)} onDragLeave=${d(!1)} onDrop=${_}>
        ${w("photo")}
        <span><b>${l("photos.choose")}</b><span class="hint" id=${`${r}-hint`}>${l("photos.hint",{max:yt})}</span></span>
        ${$r({id:r,"aria-labelledby":`${r}-label`,"aria-describedby":f,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${w("photo","s")}${l("photos.camera")}${$r({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${h(j,{id:`${r}-problem`,problems:t})}
      ${h(Zi,n)}
    </div>
  `}function $r(e,{orderId:t,set:n,api:o=_n}){return c`<input type="file" multiple accept=${zi} ...${e} onChange=${({currentTarget:s})=>{for(let i of s.files)pn(i,o(t),n);s.value=""}} />`}function Zi({photos:e,...t}){let n=T(null);R(()=>t.set(lr),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return c`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(r=>h(Ji,{key:r.key,photo:r,removed:o,...t}))}
    </ul>
  `}function Ji({photo:e,orderId:t,set:n,api:o=_n,removed:r}){let{name:s,state:i,progress:a}=e;function u(){gt(e,n),queueMicrotask(r)}return c`
    <li class=${`upload ${i}`}>
      ${h(Xi,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${s}</span>
        ${i==="sending"?c`<progress max="100" value=${a} aria-label=${l("photos.sendingNamed",{name:s})}></progress>`:c`<span class=${Yi[i]}>${e.problem??l(Qi[i])}</span>`}
        ${i==="failed"&&cn(e)?c`<button type="button" class="as-link" aria-label=${l("photos.againNamed",{name:s})} onClick=${()=>cr(e,o(t),n)}>${l("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${l("photos.removeNamed",{name:s})} onClick=${u}>${w("close","s")}</button>
    </li>
  `}var Yi={checking:"hint",ready:"ok",failed:"problem"},Qi={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Xi({photo:e}){let t=T(null),[n,o]=y(!1),r=cn(e);return R(()=>{r?.type.startsWith("image/")&&ea(r,t.current).then(o,()=>o(!1))},[r]),c`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${bt} height=${bt} hidden=${!n}></canvas>
      ${n?null:w(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function ea(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[r,s]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,r,s,o,o,0,0,bt,bt),n.close(),!0}function wt(e,t){if(e.length===0)return null;let n=async o=>{let r=await t(o).catch(()=>null);r&&location.assign(r)};return c`
    <ul class="files">
      ${e.map(o=>c`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${w(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${l("photos.size",{size:Ye(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?c`<span class="hint">${l("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}async function xt(e){return(await M("attachment",{id:e})).attachment?.downloadUrl}var ta={kind:"form.kind",reason:"form.reason",resolution:"form.resolution"},yr=e=>l(ta[e]??"form.kind");function gr({order:e,action:t,filling:n,read:o}){let{filled:r,problems:s,change:i,round:a}=n;return c`
    ${h(nr,{problems:s,round:a,fieldOf:u=>na(u,e,t,o.form)})}
    ${t.type==="RETURN_OR_REPLACE_ITEMS"?h(hr,{order:e,action:t,items:r.items,set:(u,p)=>i({items:u},p),problems:s}):null}
    ${t.type==="REPORT_PACKAGE_NOT_RECEIVED"?h(_r,{order:e,action:t,parcels:r.parcels,set:u=>i({parcels:u},"shipmentIds"),problems:s}):null}
    ${t.type==="CHANGE_SHIPPING_ADDRESS"?h(ar,{address:r.address,before:de(e.shippingAddress),read:o,set:(u,p)=>i({address:u},`address.${p}`),problems:s}):null}
    ${Ee(t).map(u=>h(tr,{key:u,id:D(u),legend:yr(u),name:u,choices:t.choices.filter(p=>p.field===u),value:r.values[u]??"",set:p=>i({values:{...r.values,[u]:p}},u),problems:s}))}
    ${h(Ce,{id:D("message"),label:l("form.message"),name:"message",value:r.message,set:u=>i({message:u},"message"),problems:s,multiline:!0,maxLength:4e3})}
    ${h(vt,{id:D("attachmentIds"),orderId:e.id,photos:r.photos,set:n.changePhotos,problems:re(s,"attachmentIds")})}
  `}function na(e,t,n,o){let[r="",s,...i]=e.split(".");return r==="items"?s?oa(s,i[0],t):{path:r,label:l("form.items")}:r==="shipmentIds"?{path:r,label:l("form.parcels")}:r==="attachmentIds"?{path:r,label:l("photos.add")}:r==="message"?{path:r,label:l("form.message")}:r==="address"&&o?ra(e,s,t,o):Ee(n).includes(r)?{path:r,label:yr(r)}:null}function oa(e,t,n){return{path:t==="reason"?`items.${e}.reason`:`items.${e}`,label:n.lines.find(r=>r.id===e)?.title??l("form.items")}}function ra(e,t,n,o){if(t==="countryCode")return{path:e,label:l("address.country")};let r=Fe(o,de(n.shippingAddress)).find(s=>s.name===t);return r?{path:e,label:r.label}:null}var Ge=[],$n="",At=!1,br="auto",yn=()=>!!document.documentElement.dataset.page,Ve=()=>!!history.state?.dialog;function vr(e,t){ce(()=>{if(!yn())return;let n=()=>e();return Ge.push(n),$n=t??location.href,queueMicrotask(It),()=>{Ge.splice(Ge.indexOf(n),1),queueMicrotask(It)}},[])}function wr(e,t){yn()&&(Ve()?t||It():history.replaceState(null,"",e))}function It(){At||(Ge.length>0?sa():Ve()&&(At=!0,history.back()))}function sa(){let e={...history.state,dialog:!0};if(Ve())return history.replaceState(e,"",$n);br=history.scrollRestoration,history.scrollRestoration="manual",history.pushState(e,"",$n)}addEventListener("popstate",()=>{if(!yn())return;let e=!At;At=!1,Ve()||(history.scrollRestoration=br),e&&!Ve()?Ge.at(-1)?.():It()});var Ke=null;function xr(e){let t=e?.getRootNode(),n=Ke??ia(t,e);return Ke=null,()=>{if(n.opener&&t.activeElement===n.opener)return gn(n,t);!Ir(t)&&!e?.contains(t.activeElement)||(Ke=n,queueMicrotask(()=>{Ke===n&&Ar(n,t),Ke=null}))}}function ia(e,t){let n=e.activeElement,o=n instanceof HTMLElement&&n!==document.body?n:null,r=[];for(let s=(o??t)?.parentElement;s;s=s.parentElement)r.push(s);return{opener:o,around:r}}function Ar({opener:e,around:t},n){let o=r=>(r.focus(),n.activeElement===r);if(e?.isConnected&&o(e))return gn({opener:e,around:t},n);for(let r of t.flatMap(aa))if(r.tabIndex=-1,o(r))return gn({opener:r,around:t},n)}function gn({opener:e,around:t},n){let o=new MutationObserver(()=>{e?.isConnected||(o.disconnect(),Ir(n)&&Ar({opener:null,around:t},n))});o.observe(n,{childList:!0,subtree:!0});let r=()=>queueMicrotask(()=>e?.isConnected&&o.disconnect());e?.addEventListener("blur",r,{once:!0})}var Ir=e=>!e.activeElement||e.activeElement===document.body;function aa(e){return e.isConnected?[...e.querySelectorAll("h1, h2, h3")]:[]}function kr({title:e,stage:t,seal:n,foot:o,close:r,submit:s,address:i,children:a}){let u=T(null),p=T(null),d=F(),_=()=>u.current?.close();ce(()=>{let $=xr(u.current);return u.current?.showModal(),$},[]),ce(()=>p.current?.focus(),[e,t]),vr(_,i);let f=c`<h2 id=${d} ref=${p} tabindex="-1">${e}</h2>`,m=c`
    <div class=${n?"dialog-body result":"dialog-body"}>
      ${n?c`<span class=${`seal ${n.tone}`}>${w(n.icon,"l")}</span>${f}`:null} ${a}
    </div>
    ${o?c`<div class="dialog-foot">${o}</div>`:null}
  `;return c`
    <dialog class="dialog" ref=${u} aria-labelledby=${d} onClose=${r} onClick=${ca(_)}>
      ${n?null:la(f,t,_)}
      ${s?c`<form class="dialog-form" novalidate onSubmit=${s}>${m}</form>`:m}
    </dialog>
  `}function la(e,t,n){return c`
    <div class="dialog-head">
      <div>${e} ${t?c`<p class="stage">${t}</p>`:null}</div>
      <button type="button" class="btn bare square" onClick=${n}>
        ${w("close")}<span class="hidden">${l("form.close")}</span>
      </button>
    </div>
  `}function ca(e){return({target:t})=>{t instanceof Element&&t.closest(".shuts")&&e()}}var ua={CANCEL_ORDER:["form.cancelled","form.cancelledText"],CHANGE_SHIPPING_ADDRESS:["form.addressChanged","form.addressChangedText"]},Rr=()=>c`<button type="button" class="btn primary shuts">${l("form.done")}</button>`;function Cr(e,t){let[n,o]=ua[e]??["form.approved",null];return{title:l(n),seal:{icon:"check",tone:""},children:o?c`<p>${l(o,{number:t.number})}</p>`:null,foot:Rr()}}function Sr(e,t,n,o){let r=t.answerBy?c`<p>${l("request.answerBy")} <b>${ke(t.answerBy,n)}</b></p>`:null;return{title:l("form.filed"),seal:{icon:"waiting",tone:"wait"},children:c`<p>${e.title}</p>${r??c`<p>${t.stateText}</p>`}`,foot:c`<button type="button" class="btn bare shuts" onClick=${o}>${l("help.seeRequest")}</button>${Rr()}`}}function Er({unavailable:e,event:t},n,o,r){return{title:l("form.notPossible"),seal:{icon:t==="FIRST_SHIPPED"?"truck":"alert",tone:"no"},children:c`
      <p>${e}</p>
      <p>${l("form.unchanged")}</p>
      ${n&&o?c`<p>${l("form.wordsKept",{help:n.title})}</p>`:null}
    `,foot:c`
      <button type="button" class=${`btn ${n?"bare":"primary"} shuts`}>${l("form.close")}</button>
      ${n?c`<button type="button" class="btn primary" onClick=${r}>${n.title}${w("next","s")}</button>`:null}
    `}}var bn=5,vn=e=>e.settlesItself||e.type==="CANCEL_ORDER";function Mr({order:e,action:t,filled:n,addressForm:o}){let r=t.type==="CANCEL_ORDER";return c`
    ${da(t)}
    ${r?c`<div class="goods-set">${Or(e).slice(0,bn).map(({id:s,title:i,imageUrl:a})=>h(oe,{key:s,title:i,imageUrl:a}))}</div>`:null}
    <dl class="review">
      ${ge(l("form.order"),l("form.orderOf",{number:e.number,date:z(e.placedAt,e.timeZone)}))}
      ${r?ge(l("order.items"),pa(e)):null}
      ${r?ge(l("order.total"),e.total?.formatted):null}
      ${o?ge(l("form.address"),Tr(ir(n.address,o,de(e.shippingAddress)))):null}
      ${Ee(t).map(s=>ge(l("form.reason"),ma(t,s,n.values[s])))}
      ${ge(l("form.message"),n.message.trim())}
      ${ge(l("photos.add"),n.photos.length?Tr(n.photos.map(s=>s.name)):null)}
    </dl>
  `}function da(e){if(!e.settlesItself)return c`<div class="notice">${w("info")}<p>${l("form.shopFirst")}</p></div>`;let t=l(e.type==="CANCEL_ORDER"?"form.atOnceForGood":"form.atOnce");return c`<div class="notice warn">${w("alert")}<p>${t}</p></div>`}function ge(e,t){return t?c`<div key=${e}><dt>${e}</dt><dd>${typeof t=="string"?c`<bdi>${t}</bdi>`:t}</dd></div>`:null}var Tr=e=>e.map(t=>c`<span class="line"><bdi>${t}</bdi></span>`),Or=e=>e.lines.filter(t=>t.quantity>t.cancelled);function pa(e){let t=Or(e),n=t.length-bn,o=t.slice(0,bn).map(({title:r,quantity:s,cancelled:i,measure:a})=>c`
    <span class="line"><bdi>${r}</bdi> <bdi class="hint">${l("order.times",{count:a??s-i})}</bdi></span>
  `);return c`${o}${n>0?c`<span class="line">${l("orders.others",{count:n})}</span>`:null}`}function ma(e,t,n){return e.choices.find(o=>o.field===t&&o.value===n)?.label}var wn=new Map,Dr=new Map,xn=new Map;function Pr(e,t){let n=kn(e),[o]=y(t),[,r]=y(0);ce(()=>fa(n,()=>r(i=>i+1)),[n]);function s(i){let a=An(n)??o,u=typeof i=="function"?i(a):i;In(n,JSON.stringify(u)===JSON.stringify(o)?null:u)}return[An(n)??o,s,()=>In(n,null)]}var kt=e=>An(kn(e)),Rt=(e,t)=>In(kn(e),t),kn=e=>qn("token",e);function An(e){let t=sessionStorage.getItem(e)??xn.get(e);if(t===void 0)return null;let n=Dr.get(e);if(n?.json===t)return n.value;let o=JSON.parse(t);return Dr.set(e,{json:t,value:o}),o}function In(e,t){if(xn.delete(e),sessionStorage.removeItem(e),t!==null){let n=JSON.stringify(t);try{sessionStorage.setItem(e,n)}catch{xn.set(e,n)}}for(let n of wn.get(e)??[])n()}function fa(e,t){let n=wn.get(e)??new Set;return wn.set(e,n.add(t)),()=>{n.delete(t)}}async function Nr(e,t){let n=e.toLowerCase();try{let o=await M(n,{input:t});return ha(Object.values(o)[0])}catch(o){return o instanceof ee?{signedOut:!0}:{failed:ne(o)}}}function ha(e){switch(e.__typename){case"HelpRequestFiled":return{filed:e.helpRequest};case"HelpActionUnavailable":return{unavailable:e.message,event:e.action.reason?.event??null};case"InvalidInput":return{problems:e.problems};default:return{failed:e.message}}}function Lr({order:e,action:t,chosen:n,changed:o}){let r=Se(e.id,t.type),[s,i]=y(()=>_a(r,t,n)),[a,u,p]=Pr(r,mn(e,t,n)),[d,_]=y([]),[f,m]=y(null),[$,v]=y(0),[b,A]=y(!1),g=hn(a,t);function x(L,O){u(P=>({...hn(P,t),...L})),_(d.filter(P=>P.path!==O&&!P.path.startsWith(`${O}.`)))}function I(L){u(O=>({...O,photos:L(O.photos)})),_(O=>O.filter(P=>!P.path.startsWith("attachmentIds")))}function H(L){return _(L),m(null),v($+1),L.length===0}function se(){let L=dn(g.photos);return H([...pr(g,t),...L?[{path:"attachmentIds",message:L}]:[]])}async function we(L){if(b)return!0;if(!se())return!1;A(!0);let O=dr(g,e,t,L),P=Lt(O,g.sent);u(q=>({...q,sent:P}));let N=await Nr(t.type,{...O,idempotencyKey:P.key});return"filed"in N&&p(),"problems"in N?H(mr(N.problems,g)):m(N),"problems"in N||"signedOut"in N||o(),v(q=>q+1),A(!1),!("problems"in N)}function X(){for(let L of g.photos)gt(L,I);p(),i(!1),H([])}return{filled:g,isDraft:s,problems:d,outcome:f,round:$,busy:b,change:x,changePhotos:I,isReady:se,send:we,startAfresh:X}}function _a(e,t,n){let o=kt(e);return o?(n&&Rt(e,fn(o,t,n)),!0):!1}function qr(e,t,n){let o=kt(Se(e.id,t.type));if(!o||!o.message&&o.photos.length===0)return;let r=kt(Se(e.id,n.type))??mn(e,n),s=[r.message,o.message].filter(Boolean);Rt(Se(e.id,n.type),{...r,message:[...new Set(s)].join(`

`),photos:[...r.photos,...o.photos]}),Rt(Se(e.id,t.type),null)}function Br({order:e,action:t,chosen:n,open:o,close:r,changed:s}){let i=$a(t),a=Lr({order:e,action:i,chosen:n,changed:s}),u=or(i.type==="CHANGE_SHIPPING_ADDRESS"?a.filled.address.countryCode:""),[p,d]=y(!1),_=T((()=>{}));async function f(b){b.preventDefault(),!(i.type==="CHANGE_SHIPPING_ADDRESS"&&!u.form)&&(vn(i)&&!p?d(a.isReady()):await a.send(u.form)||d(!1))}let m={order:e,action:i,filling:a,read:u,goOn:f},$=ya(e,i,a,o,_)??(p?va(m,()=>d(!1)):ba(m));return h(kr,{close:()=>{r(),_.current()},address:Z(e.id,i.type),...$})}function $a(e){let t=T(e);return e.state==="AVAILABLE"&&(t.current=e),t.current}function ya(e,t,{outcome:n,filled:o},r,s){if(n&&"filed"in n){let{filed:a}=n;return a.state==="RESOLVED"?Cr(t.type,e):Sr(t,a,e.timeZone,u=>{let p=u.currentTarget.getRootNode();s.current=()=>ga(p.getElementById(He(a.id)))})}if(!n||!("unavailable"in n))return null;let i=e.helpActions.find(({type:a,state:u})=>a===U(e,t.type)?.insteadTry&&u==="AVAILABLE");return Er(n,i,o.message!==""||o.photos.length>0,()=>{i&&(qr(e,t,i),r(i.type))})}function ga(e){e&&(e.tabIndex=-1,e.scrollIntoView({block:"center"}),e.focus({preventScroll:!0}))}function ba({order:e,action:t,filling:n,read:o,goOn:r}){let s=n.filled.items.reduce((a,u)=>a+u.quantity,0),i=vn(t);return{title:t.title,stage:i?l("form.step",{number:1,total:2}):void 0,submit:r,children:c`
      ${n.isDraft?wa(n):null}
      <p>${t.description}</p>
      ${t.notice?c`<div class="notice">${w("info")}<p>${t.notice}</p></div>`:null}
      ${h(Fr,{filling:n})}
      ${h(gr,{key:"fields",order:e,action:t,filling:n,read:o})}
    `,foot:c`
      ${s?c`<p class="hint">${l("form.units",{count:s})}</p>`:null}
      <button type="button" class="btn bare shuts">${l(t.type==="CANCEL_ORDER"?"form.keepOrder":"form.close")}</button>
      ${Hr(n,l(i?"form.continue":"form.send"),"btn primary")}
    `}}function va({order:e,action:t,filling:n,read:o,goOn:r},s){let i=t.type==="CANCEL_ORDER";return{title:i?l("form.cancelWhole"):t.title,stage:l("form.stepCheck",{number:2,total:2}),submit:r,children:c`${h(Fr,{filling:n})}${h(Mr,{order:e,action:t,filled:n.filled,addressForm:o.form})}`,foot:c`
      <button type="button" class="btn bare" onClick=${s}>${l("form.back")}</button>
      ${i?c`<button type="button" class="btn shuts">${l("form.keepOrder")}</button>`:null}
      ${Hr(n,t.settlesItself?t.title:l("form.send"),i&&t.settlesItself?"btn danger":"btn primary")}
    `}}function Hr({busy:e},t,n){return c`<button type="submit" class=${n} aria-disabled=${e?"true":void 0}>${e?l("form.sending"):t}</button>`}function wa({startAfresh:e}){function t({currentTarget:n}){n.closest("dialog").querySelector("h2").focus(),e()}return c`
    <div class="notice draft">
      ${w("note")}<p>${l("form.draft")}</p>
      <button type="button" class="btn bare" onClick=${t}>${l("form.afresh")}</button>
    </div>
  `}function Fr({filling:{outcome:e,round:t}}){let n=T(null);return R(()=>n.current?.focus(),[t]),e&&"failed"in e?c`<div class="notice bad" ref=${n} tabindex="-1">${w("alert")}<p>${e.failed}</p></div>`:!e||!("signedOut"in e)?null:c`<div class="notice warn" ref=${n} tabindex="-1">${on()}</div>`}function Ur(e){let t=Ae("id");return t?e.page(t):h(xa,e)}function xa({find:e,page:t,none:n,back:o}){let r=Ae("number"),s=l("order.title",{number:r}),{data:i,failed:a,again:u}=lt(()=>e(r));if(te(s),a&&!i)return h(G,{failed:a,again:u});if(!i)return h(Ie,{title:s});let[p]=i;return p?i.length===1?t(p.id):Aa(s,r,i,o()):n(s)}function Aa(e,t,n,o){return c`
    ${o}
    <h1>${e}</h1>
    <p>${l("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>c`<li key=${r.id} class="card order">
          <div class="order-head">
            <h2><a href=${Z(r.id,Ae("help"))}>${r.number}</a></h2>
            <span class="status">${r.statusText}</span>
          </div>
          <dl class="facts">
            ${ue(l("order.channel"),r.channel)} ${ue(l("desk.customer"),r.customerId)}
            ${Q(l("event.placed"),r.placedAt,r.timeZone)} ${ue(l("order.total"),r.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function Gr({order:e,shipment:t,place:n,open:o,changed:r}){return t.isNote?Ia(e,t,n):h(ka,{order:e,shipment:t,place:n,open:o,changed:r})}function Ia(e,t,n){return c`<li class="parcel"><h3>${pt(t,n)}</h3>${Vr(e,t)}</li>`}function ka({order:e,shipment:t,place:n,open:o,changed:r}){let s=$t(r),i=U(e,"REPORT_PACKAGE_NOT_RECEIVED"),a=i?.shipments.find(p=>p.shipment.id===t.id),u=()=>s.run("confirm_receipt",{orderId:e.id,shipmentIds:[t.id]});return c`
    <li class="parcel">
      <h3>${pt(t,n)}</h3>
      <dl class="facts">
        ${t.carrier?c`<div><dt>${l("parcel.carrier")}</dt><dd dir="auto">${t.carrier}</dd></div>`:null}
        ${t.trackingNumber?c`<div><dt>${l("parcel.tracking")}</dt><dd>${Ra(t)}</dd></div>`:null}
        ${Ca(t,K(e)).map(([p,d])=>Q(p,d,e.timeZone))}
      </dl>
      ${Wr(t)||K(e)?null:c`<p class="hint">${l("parcel.prepared")}</p>`}
      ${B(t.returnedAt)?c`<p class="notice">${l("parcel.cameBack")}</p>`:null}
      ${Vr(e,t)}
      ${t.canConfirmReceipt?c`<p class="help-link"><button type="button" class="help" onClick=${u}>${l("parcel.arrived")}</button></p>`:null}
      ${s.shown}
      ${i&&Wr(t)?h(Be,{action:i,actions:e.helpActions,open:o,chosen:t.id,part:a&&{open:a.available,reason:a.reason,openRequests:a.openRequests}}):null}
    </li>
  `}function Vr(e,t){return c`
    <ul class="contents">
      ${t.lines.map(({line:n,lineId:o,quantity:r})=>{let s=e.lines.find(i=>i.id===n?.id);return c`<li key=${o}><span dir="auto">${s?.title??l("parcel.goneLine")}</span> <span class="quantity">${l("order.times",{count:r})}</span></li>`})}
    </ul>
  `}var Wr=e=>V(e.shippedAt);function Ra({trackingNumber:e,trackingUrl:t}){return t?c`<a href=${t} rel="noreferrer">${e}</a>`:e}function Ca({shippedAt:e,deliveredAt:t,receivedAt:n,receiptConfirmed:o,returnedAt:r},s){return[[J(e)?l("event.shipBy"):l("event.shipped"),e],[J(t)?l("event.deliverBy"):l("event.delivered"),t],[Re(o),B(n)],[l("event.returned"),B(r)]].flatMap(([a,u])=>u&&!(s&&J(u))?[[a,u]]:[])}function Kr({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${l("order.times",{count:o})}`:l("order.quantity",{count:o})}function jr({order:e,request:t,write:n,changed:o}){let r=$t(o),s=He(t.id),i=U(e,t.type)?.title,a=e.timeZone,u=()=>r.run("withdraw_help_request",{orderId:e.id,helpRequestId:t.id});return c`
    <li id=${s} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${s}-title`}>${i}</h3>
        ${Yo(t)}
      </div>
      <dl class="facts">
        ${ut(l("request.filedAt"),t.filedAt,a)} ${ut(l("request.answerBy"),J(t.answerBy)?t.answerBy:null,a)}
        ${Q(l("request.replyBy"),t.replyByDay,a)} ${ut(l("request.closedAt"),t.closedAt,a)}
      </dl>
      ${Jo(t.answerBy,a)}
      ${Sa(t,a)}
      ${t.message?c`<blockquote dir="auto">${t.message}</blockquote>`:null}
      ${wt(t.attachments,xt)}
      ${r.shown}
      <div class="links">
        ${p(`${s}-write`,t.canReply,l("request.write"),()=>n(t))}
        ${p(`${s}-withdraw`,t.canWithdraw,l("request.withdraw"),u)}
      </div>
    </li>
  `;function p(d,_,f,m){return _?c`<button type="button" id=${d} class="link" aria-labelledby=${`${d} ${s}-title`} onClick=${m}>${f}</button>`:null}}function Sa({chosen:e,details:t},n){return c`${e.map(({label:o})=>c`<p>${o}</p>`)} ${Ea(t,n)}`}function Ea(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?_t(e.address):null;case"CheckOrderProgressDetails":return c`<p>${l("request.shipBy")}: ${ct(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return c`<ul class="contents">${e.items.map(Ta)}</ul>`;case"ReportPackageNotReceivedDetails":return c`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?c`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ta({quantity:e,reasonText:t,line:n}){return c`<li><span dir="auto">${n?.title}</span> <span class="quantity">${l("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Rn=92,zr=190,Ct=74,Zr=30,Jr=14,Ma=[["placedAt","event.placed"],["paidAt","event.paid"],["shipBy","event.shipBy","shipByDay"],["releasedAt","event.released"],["firstShippedAt","event.shipped"],["firstHandedOverAt","event.handedOver"],["fulfilledAt","event.fulfilled"],["deliverBy","event.deliverBy","deliverByDay"],["deliveredAt","event.delivered"],["receivedAt","event.received"],["cancelledAt","event.cancelled"]],Oa=["shipBy","deliverBy"];function Yr({order:e,now:t,children:n}){let o=e.helpActions.filter(s=>s.reason?.code!=="NOT_OFFERED"),r=Pa(e,o,t);return c`
    <section class="card" aria-labelledby="windows">
      <h2 id="windows">${l("windows.title")}</h2>
      <p class="hint">${l("windows.hint")}</p>
      <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Na(r,o,t,e.timeZone)}</div>
      <details>
        <summary>${l("windows.table")}</summary>
        <div class="scrolling" tabindex="0" role="group" aria-labelledby="windows">${Ba(o,e.timeZone)}</div>
      </details>
      ${n}
    </section>
  `}function Da(e,t,n){return t==="receivedAt"?Re(e.receiptConfirmed):t==="shipBy"&&!Y(e)?l("event.readyBy"):l(n)}function Pa(e,t,n){let o=new Map,r=(i,a,u=i)=>{let p=Date.parse(i),d=o.get(p)??{at:p,day:u,names:[]};a&&!d.names.includes(a)&&d.names.push(a),o.set(p,d)};for(let[i,a,u]of Ma){let p=e[i];typeof p!="string"||K(e)&&Oa.includes(i)||i==="deliverBy"&&!Y(e)||r(p,Da(e,i,a),(u&&e[u])??p)}for(let{opensAt:i}of t)i&&r(i,"");for(let{closesAt:i,lastDay:a}of t)i&&r(i,"",a??i);return r(new Date(n).toISOString(),l("windows.now")),[...o.values()].sort((i,a)=>i.at-a.at).map(i=>({...i,now:i.at===n}))}function Na(e,t,n,o){let r=zr+e.length*Rn,s=Ct+t.length*Zr+10,i=p=>ze?r-p:p,a=p=>zr+Rn/2+e.findIndex(d=>d.at===p)*Rn,u=(p,d)=>({x:Math.min(i(p),i(d)),width:Math.max(2,Math.abs(d-p))});return c`
    <svg class="windows" viewBox=${`0 0 ${r} ${s}`} width=${r} height=${s} aria-hidden="true">
      ${e.map(p=>{let d=i(a(p.at));return c`
          <g key=${p.at} class=${p.now?"mark now":p.at>n?"mark to-come":"mark"}>
            <line x1=${d} x2=${d} y1=${Ct-8} y2=${s-4} />
            ${p.names.slice(0,3).map((_,f)=>c`<text x=${d} y=${14+13*f} text-anchor="middle">${qa(_)}</text>`)}
            <text class="day" x=${d} y=${Ct-14} text-anchor="middle">${Vn(p.day,o)}</text>
          </g>
        `})}
      ${t.map((p,d)=>{let _=Ct+d*Zr,f=La(p,a,r);return c`
          <g key=${p.id} class=${`window ${p.state.toLowerCase().replace("_","-")}`}>
            <text class="label" x=${i(0)} y=${_+Jr} text-anchor="start">${p.title}</text>
            ${f?c`<rect y=${_+3} height=${Jr} rx="4" ...${u(f.from,f.to)} />`:null}
          </g>
        `})}
    </svg>
  `}function La(e,t,n){if(!e.opensAt||e.state==="NOT_APPLICABLE")return null;let o=t(Date.parse(e.opensAt)),r=e.closesAt?t(Date.parse(e.closesAt)):n-6;return r>o?{from:o,to:r}:null}var qa=e=>e.length>15?`${e.slice(0,14)}…`:e;function Ba(e,t){return c`
    <table>
      <thead><tr><th scope="col">${l("windows.help")}</th><th scope="col">${l("windows.opens")}</th><th scope="col">${l("windows.closes")}</th><th scope="col">${l("windows.state")}</th></tr></thead>
      <tbody>
        ${e.map(n=>c`<tr key=${n.id}>
            <th scope="row">${n.title}</th>
            <td>${n.opensAt?z(n.opensAt,t):"–"}</td>
            <td>${n.lastDay?z(n.lastDay,t):"–"}</td>
            <td>${n.reason?.message??l("windows.open")}</td>
          </tr>`)}
      </tbody>
    </table>
  `}function St(e,t){let[n,o]=y({items:Cn(e),cursor:Sn(e)});R(()=>o(p=>Ha(p,e)),[e]);let[r,s]=y(null),{items:i,cursor:a}=n;return a?{items:i,earlier:async()=>{try{let p=await t(a);p&&o(d=>({items:Qr(Cn(p),d.items),cursor:Sn(p)})),s(null)}catch(p){s(p)}},failed:r}:{items:i,earlier:null,failed:r}}function Et({earlier:e,failed:t}){return t?h(G,{failed:t,again:e??void 0}):e?c`<p class="more"><button type="button" onClick=${e}>${l("conversation.earlier")}</button></p>`:null}function Ha(e,t){let n=Cn(t);return n.some(r=>e.items.some(s=>s.id===r.id))?{...e,items:Qr(e.items,n)}:{items:n,cursor:Sn(t)}}function Qr(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var Cn=e=>e.edges.map(t=>t.node).reverse(),Sn=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;var Fa=2e4;function es({order:e,timeline:t,about:n,setAbout:o,changed:r}){let s=St(t,a=>Tt(e.id,{after:a}));R(()=>{Ga(e.id,t)},[t]);let i=Xr(t);return R(()=>{let a=!1,p=setInterval(async()=>{if(document.visibilityState!=="visible")return;let d=await Tt(e.id,{first:1}).then(Xr,()=>null);(d!==i||a)&&r(),a=d===null},Fa);return()=>clearInterval(p)},[e.id,i]),c`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${l("conversation.title")}</h2>
      ${Et(s)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${s.items.map(a=>Ua(a,e.timeZone))}</ol></div>
      ${h(Wa,{order:e,about:n,setAbout:o,sent:r})}
    </section>
  `}function Ua(e,t){let n=e.__typename==="MessageEntry"?e.message:e.__typename==="HelpRequestSettledEntry"?e.answer:null,o=e.__typename==="ItemEventEntry"?e.line:e.__typename==="ItemCorrectedEntry"?e.correctedLine:null;return c`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${n?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${ke(e.at,t)}</span>
        ${e.unread?c` <span class="unread">${l("conversation.new")}</span>`:null}
      </p>
      ${o?c`<p class="hint" dir="auto">${o.title}</p>`:null}
      ${n?c`<p class="words" dir="auto">${n}</p>`:null}
      ${e.__typename==="MessageEntry"?wt(e.attachments,xt):null}
      ${e.__typename==="MessageEntry"&&e.expectsAnswer?c`<p class="hint">${l("conversation.answerWanted")}</p>`:null}
    </li>
  `}function Wa({order:e,about:t,setAbout:n,sent:o}){let[r,s]=y(""),[i,a]=y([]),[u,p]=y([]),[d,_]=y(""),[f,m]=y(!1),$=T(Oe()),v=e.helpRequests.edges.map(x=>x.node).filter(x=>x.canReply),b=v.some(x=>x.id===t)?t:"";async function A(x){x.preventDefault();let I={orderId:e.id,text:r,helpRequestId:b||null,attachmentIds:We(i)};m(!0);try{let{postMessage:H}=await M("post_message",{input:{...I,idempotencyKey:$.current(I)}}),se=H.__typename==="MessagePosted";p(H.__typename==="InvalidInput"?H.problems:[]),_(se?l("conversation.sent"):Ue(H)),se&&(s(""),a([]),$.current=Oe(),await o())}catch(H){_(ne(H))}m(!1)}let g=v.map(x=>({value:x.id,label:U(e,x.type)?.title??x.stateText}));return c`
    <form class="composer" onSubmit=${A}>
      ${g.length?h(_e,{label:l("conversation.about"),name:"helpRequestId",choices:g,value:b,set:n,problems:u,empty:l("conversation.order")}):null}
      ${h(Ce,{label:l("conversation.message"),name:"text",value:r,set:s,problems:u,multiline:!0,required:!0,maxLength:4e3})}
      ${h(vt,{orderId:e.id,photos:i,set:a})}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${f||un(i)}>${f?l("form.sending"):l("conversation.send")}</button>
        <span role="status">${d}</span>
      </p>
    </form>
  `}async function Tt(e,t){return(await M("order_timeline",{id:e,newestFirst:!0,...t})).order?.timeline}var Xr=e=>e?.edges[0]?.node.id;async function Ga(e,{edges:t}){let n=t[0]?.node;!n||!t.some(o=>o.node.unread)||await M("mark_timeline_read",{input:{orderId:e,through:n.id}}).catch(()=>{})}var ve={progress:["CHECK_ORDER_PROGRESS"],address:["CHANGE_SHIPPING_ADDRESS","REPORT_CUSTOMS_DUTY_ISSUE"],payment:["RESOLVE_PAYMENT_ISSUE"],items:["RETURN_OR_REPLACE_ITEMS"],parcels:["REPORT_PACKAGE_NOT_RECEIVED"],end:["CANCEL_ORDER"]},Va=Object.values(ve).flat();function ts(){return h(Ur,{find:async e=>(await M("orders_numbered",{number:e})).ordersNumbered,page:e=>h(Ka,{id:e}),none:os,back:ns})}var ns=()=>c`<p class="back"><a href="./">${l("order.back")}</a></p>`;function os(e){return c`<h1>${e}</h1><p>${l("order.none")}</p><p><a class="button" href="./">${l("orders.title")}</a></p>`}function Ka({id:e}){let{data:t,failed:n,again:o}=lt(async()=>{let[{order:s},i]=await Promise.all([M("order_details",{id:e}),Tt(e)]);return{order:s,timeline:i,at:Date.now()}}),r=t?.order?l("order.title",{number:t.order.number}):l("orders.title");return te(r),n&&!t?h(G,{failed:n,again:o}):t?!t.order||!t.timeline?os(r):c`
    ${n?h(G,{failed:n,again:o,at:t.at}):null}
    ${h(ja,{order:t.order,timeline:t.timeline,at:t.at,title:r,again:o})}
  `:h(Ie,{title:r})}function ja({order:e,timeline:t,at:n,title:o,again:r}){let[s,i]=y(null),[a,u]=y(""),p=(f,m)=>i({type:f,chosen:m}),d=()=>i(f=>f===s?null:f),_=U(e,s?.type);return R(()=>{let f=U(e,Ae("help")),m=f?.state==="AVAILABLE";m&&i({type:f.type}),wr(Z(e.id),m)},[]),c`
    ${ns()}
    <div class="order-head">
      <h1>${o}</h1>
      ${ft(e)}
    </div>
    <div class="columns">
      ${Ja({order:e,open:p})} ${Qa({order:e,open:p})} ${Xa({order:e,open:p})}
    </div>
    ${tl({order:e,open:p})}
    <section class="card" aria-labelledby="parcels">
      <h2 id="parcels">${l("order.parcels")}</h2>
      <ul class="parcels">${e.shipments.map((f,m)=>h(Gr,{key:f.id,order:e,shipment:f,place:m,open:p,changed:r}))}</ul>
      ${e.shipments.every(f=>f.isNote)?Za({order:e,open:p}):null}
    </section>
    ${h(Yr,{order:e,now:n},be(za(e),{order:e,open:p}))}
    ${h(nl,{order:e,setAbout:u,changed:r})}
    ${h(es,{order:e,timeline:t,about:a,setAbout:u,changed:r})}
    <section class="card last" aria-labelledby="cancel">
      <h2 id="cancel">${l("order.noLonger")}</h2>
      ${be(ve.end,{order:e,open:p})}
    </section>
    ${s&&_?h(Br,{key:s,order:e,action:_,chosen:s.chosen,open:p,close:d,changed:r}):null}
  `}function be(e,{order:t,open:n}){return e.flatMap(r=>U(t,r)??[]).map(r=>h(Be,{key:r.type,action:r,actions:t.helpActions,open:n}))}var za=e=>e.helpActions.map(t=>t.type).filter(t=>!Va.includes(t));function Za({order:e,open:t}){return c`
    ${Y(e)?c`<p>${l(K(e)?"order.nothingShipped":"order.noParcels")}</p>`:null}
    ${be(ve.parcels,{order:e,open:t})}
  `}function Ja({order:e,open:t}){let n=[[l("event.placed"),e.placedAt],[l("event.paid"),B(e.paidAt)],dt(e),...Ya(e),[mt(e.deliverBy),K(e)||!Y(e)||B(e.deliveredAt)?null:e.deliverByDay],[l("event.delivered"),B(e.deliveredAt)],[Re(e.receiptConfirmed),B(e.receivedAt)],[l("event.cancelled"),B(e.cancelledAt)]];return c`
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">${l("order.progress")}</h2>
      <dl class="facts">
        ${ue(l("order.channel"),e.channel)} ${n.map(([o,r])=>Q(o,r,e.timeZone))}
      </dl>
      ${be(ve.progress,{order:e,open:t})}
    </section>
  `}function Ya({firstShippedAt:e,firstHandedOverAt:t}){return[[l("event.shipped"),B(e)],[l("event.handedOver"),B(t)]].sort(([,o],[,r])=>String(o).localeCompare(String(r)))}function Qa({order:e,open:t}){return c`
    <section class="card" aria-labelledby="address">
      <h2 id="address">${l("order.address")}</h2>
      ${e.shippingAddress?_t(e.shippingAddress):c`<p>${l("order.noAddress")}</p>`}
      ${be(ve.address,{order:e,open:t})}
    </section>
  `}function Xa({order:e,open:t}){return c`
    <section class="card" aria-labelledby="payment">
      <h2 id="payment">${l("order.payment")}</h2>
      ${el(e)}
      ${rn(e.payment)?c`<p>${rn(e.payment)}</p>`:null}
      ${be(ve.payment,{order:e,open:t})}
    </section>
  `}function el({total:e,adjustments:t}){return c`
    <dl class="facts">
      ${zo(t)}
      ${e?c`<div><dt>${l("order.total")}</dt><dd class="total">${e.formatted}</dd></div>`:null}
    </dl>
    ${e?null:c`<p>${l("order.noTotal")}</p>`}
  `}function tl({order:e,open:t}){let n=U(e,"RETURN_OR_REPLACE_ITEMS"),o=n&&n.state!=="AVAILABLE"&&n.state!=="IN_PROGRESS";return c`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${l("order.items")}</h2>
      ${Vo(e.lines)?c`<p>${l("order.takenOff")}</p>`:null}
      <ul class="lines">
        ${e.lines.map(r=>{let s=n?.lines.find(i=>i.line.id===r.id);return c`
            <li key=${r.id}>
              ${h(oe,{title:r.title,imageUrl:r.imageUrl})}
              <div class="line-words">
                <h3 dir="auto">${r.title}</h3>
                <p class="hint">${Kr(r)}</p>
                ${Ko(r,e.timeZone)}
                ${n&&!o&&s?h(Be,{action:n,actions:e.helpActions,open:t,chosen:r.id,part:{open:s.left>0,reason:s.reason,openRequests:s.openRequests}}):null}
              </div>
            </li>
          `})}
      </ul>
      ${o?be(ve.items,{order:e,open:t}):null}
    </section>
  `}function nl({order:e,setAbout:t,changed:n}){let o=async i=>(await M("order_details",{id:e.id,requestsAfter:i})).order?.helpRequests,r=St(e.helpRequests,o);if(r.items.length===0)return null;let s=i=>{t(i.id);let a=document.querySelector(".composer textarea");a instanceof HTMLElement&&a.focus()};return c`
    <section class="plain" aria-labelledby="requests">
      <h2 id="requests">${l("order.requests")}</h2>
      <ul class="requests">${[...r.items].reverse().map(i=>h(jr,{key:i.id,order:e,request:i,write:s,changed:n}))}</ul>
      ${Et(r)}
    </section>
  `}var ol={orders:Qo,order:ts},rs=ol[document.documentElement.dataset.page];rs&&Uo(rs,{home:"./",name:l("orders.title"),tokenName:"token"});
