var jt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var xe=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,B=Kt("localStorage"),O=Kt("sessionStorage");function Kt(e){let t=Ao(e),n=r=>`${e} ${r}`;return{get:r=>xe.get(n(r))??t?.getItem(r)??null,set(r,s){try{if(!t)throw new Error(e);t.setItem(r,s),xe.delete(n(r))}catch{xe.set(n(r),s)}},remove(r){xe.delete(n(r)),t?.removeItem(r)},keys(){let r=t?Array.from({length:t.length},(o,a)=>t.key(a)??""):[],s=[...xe.keys()].filter(o=>o.startsWith(n("")));return[...r,...s.map(o=>o.slice(n("").length))]}}}function Ao(e){try{return globalThis[e]}catch{return null}}var zt="language",Ro={no:"nb",nn:"nb",iw:"he"},pe=jt,I=Io([B.get(zt),Co(),...navigator.languages]),Yt=pe[I]?.direction==="rtl";function Jt(e){B.set(zt,e),location.reload()}function Io(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=Ro[n]??n;if(r in pe)return r}return"en"}function Co(){return document.documentElement.dataset.page?null:document.documentElement.lang}var Ae=!!document.documentElement.dataset.page?.startsWith("desk"),W=Ae?"desk-token":"token",Oe=`owner:${W}`,Le=`signed-out:${W}`,To=`draft:${W}:`,lt=new Set;function G(){return Re(),B.get(W)}function ct(e){B.set(W,e),Re()}function dt(e){B.get(W)===e&&(B.remove(W),tn())}function Qt(){B.remove(W),B.set(Le,String(Date.now())),Re()}function Xt(e){return Re(),nn(e)===O.get(Oe)}function en(e){let t=()=>Re()?e():tn();addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Pe(e){return lt.add(e),()=>{lt.delete(e)}}function Re(){let e=B.get(W),t=B.get(Le)??"",n=t!==(O.get(Le)??""),r=n?null:O.get(Oe),s=e?nn(e):r;if(!n&&s===r)return!1;for(let o of O.keys())o.startsWith(To)&&O.remove(o);return O.set(Le,t),s===null?O.remove(Oe):O.set(Oe,s),!0}function tn(){for(let e of lt)e()}var nn=e=>String(Eo(e)??So(e)),So=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Eo(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var K=class extends Error{},j=class extends Error{constructor(t,n){super(t),this.retryable=n}},Mo={origin:""},V=()=>globalThis.orderHelpStarted;function Be(e,t){return async(n,r)=>{let s=t[n];if(!s)throw new Error(`There is no document ${n}.`);let o=No(n,r),a=o?V()?.token:G();if(!a)throw new K;let c=await on(o??rn(e,s,r,a));return Po(c.status===401?await Do(e,s,r,a):c)}}function rn(e,t,n,r){return fetch(Mo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":I},body:JSON.stringify({query:t,variables:n})})}async function Do(e,t,n,r){dt(r);let s=G();if(!s)throw new K;let o=await on(rn(e,t,n,s));if(o.status!==401)return o;throw dt(s),new K}var qo=(e,t)=>`${e} ${JSON.stringify(t)}`;function No(e,t){let n=qo(e,t),r=V()?.answers.get(n);return V()?.answers.delete(n),r}function Oo(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:Lo()}}function He(){let e=null;return t=>(e=Oo(t,e),e.key)}function Lo(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function on(e){try{return await e}catch(t){throw new j(String(t),!0)}}async function Po(e){if(e.status>=500||e.status===429)throw new j(e.statusText,!0);let t;try{t=await e.json()}catch{throw new j(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new j(n.message,n.extensions?.retryable??!1);return t.data}var sn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,ut=new URL("../shop/shop.json",import.meta.url).href;var L=await Bo();function an(e){return typeof e=="string"?e:e[I]??e.en??Object.values(e)[0]??""}var ln=()=>L.logo?new URL(L.logo,ut).href:null;async function Bo(){return await(V()?.shop??fetch(ut).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Ho={...await jo(),...L.texts?.[I]},Uo=new Intl.PluralRules(I),cn=new Intl.NumberFormat(I),Fo=new Intl.DateTimeFormat().resolvedOptions().timeZone,Wo=se(()=>({dateStyle:"long"})),hi=se(()=>({day:"numeric",month:"short"})),_i=se(()=>({weekday:"short",day:"numeric",month:"short"})),yi=se(()=>({day:"numeric",month:"short",year:"numeric"})),gi=se(()=>({year:"numeric"})),$i=se(()=>({year:"numeric",month:"long"})),Go=se(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Fo?void 0:"short"}));function i(e,t={}){let n=Ho[e]??e;return(typeof n=="string"?n:n[Uo.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(s,o)=>{let a=t[o];return typeof a=="number"?cn.format(a):a??s})}var Ue=e=>cn.format(e),H=(e,t)=>Wo(Vo(e,t)).format(new Date(e));var pt=(e,t)=>Go(t).format(new Date(e)),dn=e=>new Intl.DateTimeFormat(I,{timeStyle:"short"}).format(e),Vo=(e,t)=>e.includes("T")?t:"UTC";function se(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(I,{...e(n),timeZone:n});return t.set(n,r),r}}var mt=e=>Zo.of(e)??e,Zo=new Intl.DisplayNames(I,{type:"region"});async function jo(){let e=await(V()?.texts??fetch(sn(I)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${I}" are missing.`);return e}var un=`# Adds a note that only the desk can read, to a request or an order.
# {"input": {"helpRequestId": "the id of a help request", "text": "The carrier calls back on Monday."}}
mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    __typename
    ... on NoteAdded {
      replayed
      note {
        id
        at
        by
        text
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
`;var pn=`# Approves a request, if the order still allows it.
# {"input": {"helpRequestId": "the id of a help request"}}
mutation Approve($input: ApproveInput!) {
  approve(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var mn=`# One attachment: its state while it is being verified, and a URL for its file.
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
`;var fn=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var hn=`# Claims an open request, unless another agent has claimed it.
# {"input": {"helpRequestId": "the id of a help request"}}
mutation Claim($input: ClaimInput!) {
  claim(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var _n=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
# {"input": {"orderId": "the id of an order", "fileName": "label.pdf", "mediaType": "application/pdf", "size": 20480}}
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
`;var yn=`# Declines a request, with the reason.
# {"input": {"helpRequestId": "the id of a help request", "reason": "OUTSIDE_POLICY", "text": "The 30 days are over."}}
mutation Decline($input: DeclineInput!) {
  decline(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var gn=`# Dismisses an alert of an order.
# {"input": {"orderId": "the id of an order", "kind": "UNANSWERED_MESSAGE"}}
mutation DismissAlert($input: DismissAlertInput!) {
  dismissAlert(input: $input) {
    __typename
    ... on Changed {
      replayed
      order {
        id
        number
        status
        alerts {
          kind
          since
        }
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var $n=`# One request with its details and the steps that it allows.
# {"id": "the id of a help request"}
query HelpRequest($id: ID!) {
  helpRequest(id: $id) {
    id
    requestId
    type
    title
    state
    stateText
    outcome
    filedAt
    answerBy
    overdueSince
    replyBy
    replyByDay
    closedAt
    declineReason
    assignee
    message
    canClaim
    canReply
    canApprove
    cannotApproveBecause {
      code
      message
    }
    canDecline
    canResolve
    canReopen
    attachments {
      id
      fileName
      mediaType
      size
      downloadUrl
    }
    order {
      id
      timeZone
      number
      customerId
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
        allocation {
          quantity
          shipmentId
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
    }
  }
}
`;var vn=`# Marks the timeline of an order as read by the desk, up to an item.
# {"input": {"through": "the id of an item of the timeline"}}
mutation MarkTimelineRead($input: MarkTimelineReadInput!) {
  markTimelineRead(input: $input) {
    __typename
    ... on Changed {
      replayed
      order {
        id
        number
        status
        unreadCount
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var bn=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var kn=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
# {"id": "the id of an order"}
query Order(
  $id: ID
  $shopOrderId: String
  $number: String
  $customerId: String
  $requestsAfter: String
  $timelineAfter: String
  $notesAfter: String
) {
  order(id: $id, shopOrderId: $shopOrderId, number: $number, customerId: $customerId) {
    id
    number
    shopOrderId
    channel
    customerId
    email
    locale
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
    releaseId
    unreadCount
    alerts {
      kind
      text
      since
    }
    overshipped {
      units
      line {
        id
        title
      }
    }
    intakeWarnings {
      code
      path
      text
    }
    refusedRevision {
      revision
      at
      problem
      customerId
    }
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
      lines {
        quantity
        lineId
        line {
          id
          title
        }
      }
    }
    helpActions {
      type
      state
      title
      reason {
        code
        message
        at
        day
      }
    }
    helpRequests(first: 10, after: $requestsAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          requestId
          type
          title
          state
          stateText
          outcome
          filedAt
          answerBy
          overdueSince
          replyBy
          replyByDay
          closedAt
          declineReason
          assignee
          message
          canClaim
          canReply
          canApprove
          canDecline
          canResolve
          canReopen
        }
      }
    }
    timeline(first: 20, after: $timelineAfter, newestFirst: true) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          kind
          author
          by
          text
          unread
          shownToShopper
          shipmentId
          lineId
          helpRequestId
          state
          outcome
          declineReason
          message
          expectsAnswer
          formerCustomerId
          newCustomerId
          problem
          attachments {
            id
            fileName
            mediaType
            size
            downloadUrl
          }
        }
      }
    }
    notes(first: 20, after: $notesAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          at
          by
          text
          helpRequestId
        }
      }
    }
  }
}
`;var wn=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
# {"number": "W1"}
query OrdersNumbered($number: String!) {
  ordersNumbered(number: $number) {
    id
    number
    channel
    customerId
    shopOrderId
    statusText
    timeZone
    placedAt
    total {
      formatted
    }
  }
}
`;var xn=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
# {"first": 20, "overdue": true}
query Queue(
  $first: Int! = 20
  $after: String
  $action: HelpActionType
  $state: HelpRequestState
  $assignee: String
  $claimed: Boolean
  $overdue: Boolean! = false
  $alert: AlertKind
) {
  queue(
    first: $first
    after: $after
    action: $action
    state: $state
    assignee: $assignee
    claimed: $claimed
    overdue: $overdue
    alert: $alert
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        __typename
        ... on HelpRequest {
          id
          orderNumber
          type
          title
          state
          stateText
          timeZone
          filedAt
          answerBy
          replyBy
          replyByDay
          overdueSince
          assignee
          message
          canClaim
        }
        ... on OrderAlert {
          kind
          text
          since
          order {
            id
            number
            channel
            customerId
            timeZone
            status
            statusText
          }
        }
      }
    }
  }
}
`;var An=`# Records a parcel that has left, whatever the state of the order.
# {"input": {"orderNumber": "W1", "shipment": {"shipmentId": "1Z999", "carrier": "UPS", "shippedAt": "2026-11-23T09:00:00Z", "lines": [{"lineId": "1", "quantity": 2}]}}}
mutation RecordShipment($input: RecordShipmentInput!) {
  recordShipment(input: $input) {
    __typename
    ... on Changed {
      replayed
      order {
        id
        number
        status
        alerts {
          kind
          since
        }
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var Rn=`# Releases an order for packing, and returns its address. A cancelled order is refused.
# {"input": {"orderNumber": "W1", "idempotencyKey": "pick-4711"}}
mutation ReleaseForShipment($input: ReleaseForShipmentInput!) {
  releaseForShipment(input: $input) {
    __typename
    ... on Changed {
      replayed
      order {
        id
        number
        status
        releasedAt
        releaseId
        shippingAddress {
          name
          line1
          line2
          city
          region
          postalCode
          countryCode
          phone
        }
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var In=`# Reopens a settled request that had no effect on the order.
# {"input": {"helpRequestId": "the id of a help request"}}
mutation Reopen($input: ReopenInput!) {
  reopen(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var Cn=`# Sends the shopper a message about a request, with files if there are any, and can wait for the reply.
# {"input": {"helpRequestId": "the id of a help request", "text": "Which country?", "expectsAnswer": true}}
mutation Reply($input: ReplyInput!) {
  reply(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var Tn=`# Settles a question, with the answer unless it was given earlier.
# {"input": {"helpRequestId": "the id of a help request", "text": "It arrives on Tuesday."}}
mutation Resolve($input: ResolveInput!) {
  resolve(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var Sn=`# Ends the claim on a request.
# {"input": {"helpRequestId": "the id of a help request"}}
mutation Unclaim($input: UnclaimInput!) {
  unclaim(input: $input) {
    __typename
    ... on Changed {
      replayed
      helpRequest {
        id
        state
        stateText
        outcome
        answerBy
        replyBy
        assignee
        canClaim
        canReply
        canApprove
        canDecline
        canResolve
        canReopen
      }
      order {
        id
        number
        status
      }
    }
    ... on AlreadyClaimed {
      assignee
    }
    ... on HelpActionUnavailable {
      type
      reason {
        code
        message
        at
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
`;var En=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
# {}
query Waiting {
  requests: queue(first: 1) {
    edges {
      cursor
    }
  }
  SHIPPED_THOUGH_CANCELLED: queue(first: 1, alert: SHIPPED_THOUGH_CANCELLED) {
    edges {
      cursor
    }
  }
  OVERSHIPPED: queue(first: 1, alert: OVERSHIPPED) {
    edges {
      cursor
    }
  }
  UNANSWERED_MESSAGE: queue(first: 1, alert: UNANSWERED_MESSAGE) {
    edges {
      cursor
    }
  }
  REVISION_REFUSED: queue(first: 1, alert: REVISION_REFUSED) {
    edges {
      cursor
    }
  }
  NUMBER_CLAIMED: queue(first: 1, alert: NUMBER_CLAIMED) {
    edges {
      cursor
    }
  }
}
`;var Mn={add_note:un,approve:pn,attachment:mn,choices:fn,claim:hn,create_attachment_upload:_n,decline:yn,dismiss_alert:gn,help_request:$n,mark_timeline_read:vn,me:bn,order:kn,orders_numbered:wn,queue:xn,record_shipment:An,release_for_shipment:Rn,reopen:In,reply:Cn,resolve:Tn,unclaim:Sn,waiting:En};var C=Be("/desk/graphql",Mn);var qn=function(e,t,n,r){var s;t[0]=0;for(var o=1;o<t.length;o++){var a=t[o++],c=t[o]?(t[0]|=a?1:2,n[t[o++]]):t[++o];a===3?r[0]=c:a===4?r[1]=Object.assign(r[1]||{},c):a===5?(r[1]=r[1]||{})[t[++o]]=c:a===6?r[1][t[++o]]+=c+"":a?(s=e.apply(c,qn(e,c,n,["",null])),r.push(s),c[0]?t[0]|=2:(t[o-2]=0,t[o]=s)):r.push(c)}return r},Dn=new Map;function Nn(e){var t=Dn.get(this);return t||(t=new Map,Dn.set(this,t)),(t=qn(this,t.get(e)||(t.set(e,t=(function(n){for(var r,s,o=1,a="",c="",p=[0],m=function(_){o===1&&(_||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,_,a):o===3&&(_||a)?(p.push(3,_,a),o=2):o===2&&a==="..."&&_?p.push(4,_,0):o===2&&a&&!_?p.push(5,0,!0,a):o>=5&&((a||!_&&o===5)&&(p.push(o,0,a,s),o=6),_&&(p.push(o,_,0,s),o=6)),a=""},u=0;u<n.length;u++){u&&(o===1&&m(),m(u));for(var y=0;y<n[u].length;y++)r=n[u][y],o===1?r==="<"?(m(),p=[p],o=3):a+=r:o===4?a==="--"&&r===">"?(o=1,a=""):a=r+a[0]:c?r===c?c="":a+=r:r==='"'||r==="'"?c=r:r===">"?(m(),o=1):o&&(r==="="?(o=5,s=a,a=""):r==="/"&&(o<5||n[u][y+1]===">")?(m(),o===3&&(p=p[0]),o=p,(p=p[0]).push(2,0,o),o=0):r===" "||r==="	"||r===`
`||r==="\r"?(m(),o=2):a+=r),o===3&&a==="!--"&&(o=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var x,Pn,hs,z,ft,Ze,Bn,We,Hn,_t,ht,_s,Ce=Symbol.for("pv"),je={},Ke=[],ys=/^m(i|n|o|s|text|space)$/,yt=Array.isArray,gt=Ke.slice,ie=Object.assign;function ae(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var r,s,o,a={},c=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?s=t[o]:a[o]=t[o];return c>2&&(a.children=c>3?gt.call(arguments,2):n),Ie(e,a,r,s,null)}function Ie(e,t,n,r,s){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ce,__v:s||++Pn,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(o),o}function ze(e){return e.children}function Ge(e,t){this.props=e,this.context=t,this.__g=0}function Y(e,t){if(t==null)return e.__&&Y(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Y(e)}function gs(e){var t,n=e.__v,r=n.__e,s=[],o=[],a=e.__P;a&&((t=ie({constructor:Ce},n)).__v=n.__v+1,x.vnode&&x.vnode(t),$t(a,t,n,e.__n,a.namespaceURI,32&n.__u?[r]:null,s,r||Y(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Zn(s,t,o),n.__=n.__e=null,t.__e!=r&&Un(t))}function Un(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Un(e)}function On(e){(8&e.__g||(e.__g|=8,z.push(e),Ze++))&&ft==x.debounceRendering||((ft=x.debounceRendering)||queueMicrotask)(Fn)}function Fn(){try{for(var e,t=1;z.length;)z.length>t&&z.sort(Bn),e=z.shift(),t=z.length,8&e.__g&&gs(e)}finally{(Ze=z.length)&&(ft||queueMicrotask)(Fn)}}function Wn(e,t,n,r,s,o,a,c,p,m,u){var y,_,d,h,b,g,v=r.__k||Ke,$=t.length;for(p=$s(n,t,v,p,$),y=0;y<$;y++)(d=n.__k[y])!=null&&(_=~d.__i&&v[d.__i]||je,d.__i=y,g=$t(e,d,_,s,o,a,c,p,m,u),h=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&vt(_.ref,null,d,_),d.ref&&u.push(d.ref,d.__c||h,d)),b=b||h,4&d.__u?(p=Gn(d,p,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&g!==void 0?p=g:h&&(p=h.nextSibling),d.__u&=-21);return n.__e=b,p}function $s(e,t,n,r,s){var o,a,c,p,m,u,y,_,d,h=n.length,b=h,g=0,v=0,$=e.__k=Array(s);for(o=0;o<s;o++)(a=t[o])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[o]=Ie(null,a):yt(a)?a=$[o]=Ie(ze,{children:a}):a.constructor===Ce&&a.__b?a=$[o]=Ie(a.type,a.props,a.key,a.ref,a.__v):$[o]=a,p=o+g,a.__=e,a.__b=e.__b+1,c=null,~(m=a.__i=vs(a,n,p,b))&&(b--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(a.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(s>h?g--:s<h&&g++),typeof a.type!="function"&&(a.__u|=4))):$[o]=null;if(v){for(u=[],y=[],o=0;o<s;o++)if((a=$[o])&&16&a.__u){for(g=0,_=u.length;g<_;)u[d=g+_>>1]<a.__i?g=d+1:_=d;u[g]=a.__i,y[o]=g+1}for(g=u.length;o--;)y[o]&&(y[o]==g?g--:$[o].__u|=4)}if(b)for(o=0;o<h;o++)!(c=n[o])||2&c.__u||(c.__e==r&&(r=Y(c)),bt(c,c));return r}function Gn(e,t,n,r){var s,o,a,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(o=0;o<s.length;o++)s[o]&&(s[o].__=e,t=Gn(s[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=Y(e))&&!t.parentNode&&(t=null),a=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(a!=c&&(!r&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function vs(e,t,n,r){var s,o=e.key,a=e.type,c=t[n],p=c&&!(2&c.__u);if(c===null&&o==null||p&&o==c.key&&a==c.type)return n;if(r>(p?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&o==c.key&&a==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&o==c.key&&a==c.type)return s}return-1}function Ln(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Fe(e,t,n,r,s){var o,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Ln(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ln(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(a=ht[t]||(ht[t]=bs(t)),(e.__a||(e.__a={}))[t]=_t,o=t!=(t=t.replace(Hn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,o):e.removeEventListener(t,a,o));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function bs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[We]==null)t[We]=_t++;else if(t[We]<this.__a[e])return;return n(x.event?x.event(t):t)}}}function $t(e,t,n,r,s,o,a,c,p,m){var u,y,_,d,h,b,g,v,$,w,A,it,Vt,Ne,re,Zt,Z,oe,F=t.type;if(t.constructor!==Ce)return null;128&n.__u&&(p=32&n.__u,u=n.__c.__z)&&(t.__u|=p,y=o=[],u.nodeType==8?c=Ve(u,o):o.push(u),c=o[0]||c),(u=x.__b)&&u(t);e:if(typeof F=="function"){_=a.length;try{if(v=t.props,$=(u=F.prototype)&&u.render,w=(u=F.contextType)&&r[u.__c],A=u?w?w.props.value:u.__:r,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):($?t.__c=d=new F(v,A):(t.__c=d=new Ge(v,A),d.constructor=F,d.render=ws),w&&w.sub(d),d.state||(d.state={}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),$&&(d.__s||(d.__s=d.state),F.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=ie({},d.__s)),ie(d.__s,F.getDerivedStateFromProps(v,d.__s)))),h=d.props,b=d.state,d.__v=t,n.__c){if(v!==h&&$&&!F.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(v,A),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(v,d.__s,A)===!1){t.__v!=n.__v&&(d.props=v,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(P){P&&(P.__=t)}),Ke.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),c=Y(n);break e}d.componentWillUpdate&&d.componentWillUpdate(v,d.__s,A),$&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,b,g)})}else $&&!F.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),$&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=A,d.props=v,d.__P=e,d.__g&=-5,it=x.__r,Vt=$?25:0;do d.__g&=-9,it&&it(t),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++Vt<25);$&&(Ke.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=ie({},r,d.getChildContext())),$&&n.__c&&d.getSnapshotBeforeUpdate&&(g=d.getSnapshotBeforeUpdate(h,b)),Ne=u&&u.type===ze&&u.key==null?u.props.children:u,v.__P&&(u=c,s=(e=v.__P).namespaceURI,p=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(P){P&&bt(P,P)}),n.__k=null),c=n.__k?Y(n,0):null),c=Wn(e,yt(Ne)?Ne:[Ne],t,n,r,s,o,a,c,p,m),v.__P&&(t.__e=null,c=u),t.__u&=-161,y&&y.some(ae),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(P){if(a.length=_,t.__v=null,p||o)if(P&&P.then){if(t.__u|=128|p,o){for(~(Z=o.indexOf(c||void 0))||(Z=o.length);(oe=o[Z-1])&&oe.nodeType==8;)Z--;for(;Z<o.length;Z++)if(oe=o[Z])if(o[Z]=null,re){if(oe==Zt)break}else{if(oe.nodeType!=8)break;oe.data.startsWith("$s")&&(Zt=Ve(re=oe))}}if(!re){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;re=c}(u=Ve(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,c=u):t.__e=c,c=c&&c.nextSibling}else o&&o.some(ae);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),P&&P.then||Vn(t),x.__e(P,t,n)}}else c=t.__e=ks(n.__e,t,n,r,s,o,a,p,m,e);return(u=x.diffed)&&u(t),c}function Ve(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Vn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vn))}function Zn(e,t,n){for(var r=0;r<n.length;)vt(n[r++],n[r++],n[r++]);x.__c&&x.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(o){o.call(s)})}catch(o){x.__e(o,s.__v)}})}function ks(e,t,n,r,s,o,a,c,p,m){var u,y,_,d,h,b,g,v,$=n.props||je,w=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((h=o[u])&&(A?h.localName==A:h.nodeType==3)){e=h,o[u]=null;break}}if(!e){if(v=m.ownerDocument||document,!A)return v.createTextNode(w);e=v.createElementNS(s,A,w.is?w:m),c&&(x.__m&&x.__m(t,o),c=!1),o=null}if(A){if(m=A=="template"&&e.content||e,o=A=="textarea"&&w.defaultValue!=null?null:o&&gt.call(m.childNodes),!c&&o)for($={},u=0;u<e.attributes.length;u++)$[(h=e.attributes[u]).name]=h.value;for(u in $)h=$[u],u=="dangerouslySetInnerHTML"?_=h:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Fe(e,u,null,h,s);for(u in w)h=w[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?y=h:u=="value"?b=h:u=="checked"?g=h:c&&typeof h!="function"||$[u]===h||Fe(e,u,h,$[u],s);y?(c||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),t.__k=[]):(_&&(e.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ys.test(A))&&(s="http://www.w3.org/1999/xhtml"),Wn(m,yt(d)?d:[d],t,n,r,s,o,a,o?o[0]:n.__k&&Y(n,0),c,p),o&&o.some(ae)),c&&A!="textarea"||(u="value",A=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(A!="progress"||b)||Fe(e,u,b,$[u],s),u="checked",g!=null&&g!=e[u]&&Fe(e,u,g,$[u],s))}else $===w||c&&e.data==w||(e.data=w);return e}function vt(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){x.__e(s,n)}}function bt(e,t,n){var r,s,o,a;if(x.unmount&&x.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||vt(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(c){x.__e(c,t)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&bt(r[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(s=Ve(r,o=[]))&&(r==e.__e&&o.some(ae),ae(s),ae(r)),n||ae(e.__e),e.__e=e.__c=e.__=null}function ws(e,t,n){return this.constructor(e,n)}function kt(e,t){var n,r,s,o;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ie(ze,{children:[e]}),s=[],o=[],$t(t,t.__k,r||je,je,t.namespaceURI,r?null:t.firstChild?gt.call(t.childNodes):null,s,r?r.__e:t.firstChild,n,o),Zn(s,t.__k,o),t.__k.props.children=null}x={__e:function(e,t,n,r){for(var s,o,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(o=s.constructor)&&o.getDerivedStateFromError)&&s.setState(o.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,r||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw Ze=0,e}},Pn=0,hs=function(e){return e!=null&&e.constructor===Ce},Ge.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ie({},this.state)),typeof e=="function"&&(e=e(ie({},n),this.props)),e&&(ie(n,e),this.__v&&(t&&this.__k.push(t),On(this)))},Ge.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),On(this))},Ge.prototype.render=ze,z=[],Ze=0,Bn=function(e,t){return e.__v.__b-t.__v.__b},We=Symbol(),Hn=/(PointerCapture)$|Capture$/i,_t=0,ht={},_s=0;var me,S,wt,jn,xt=Object.is,Se=0,nr=[],At=[],T=x,Kn=T.__b,zn=T.__r,Yn=T.diffed,Jn=T.__c,Qn=T.unmount,Xn=T.__;function Ye(e,t){T.__h&&T.__h(S,e,Se||t),Se=0;var n=S.__H||(S.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return Se=1,xs(or,e)}function xs(e,t,n){var r=Ye(me++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):or(void 0,t),function(o){var a=(r.__N||r.__)[0],c=r.t(a,o);xt(a,c)||(r.__N=[c,r.__[1]],r.__c.setState({}))}],r.__c=S,!S.__f)){S.__f=!0;var s=S.shouldComponentUpdate;S.shouldComponentUpdate=function(o,a,c){var p=this.__H;if(!p)return!0;var m=!1,u=this.props!=o;if(p.__.some(function(_){_.__N&&(m=!0,xt(_.__[0],_.__N[0])||(u=!0))}),s){var y=s.call(this,o,a,c);return m?y||u:y}return!m||u}}return r.__}function E(e,t){var n=Ye(me++,3);!T.__s&&rr(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,S.__H.__h.push(n))}function D(e){return Se=5,It(function(){return{current:e}},[])}function It(e,t){var n=Ye(me++,7);return rr(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ct(e,t){return Se=8,It(function(){return e},t)}function fe(){var e=Ye(me++,11);if(!e.__){for(var t=S.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function As(){var e;do{for(;e=At.shift();)try{Te(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=nr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Te),t.__h.some(Rt),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(At.length)}T.__b=function(e){S=null,Kn&&Kn(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Xn&&Xn(e,t)},T.__r=function(e){zn&&zn(e),me=0;var t=(S=e.__c).__H;t&&(wt==S?S.__h=[]:(t.__h.some(Te),t.__h.some(Rt),me=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),wt=S},T.diffed=function(e){Yn&&Yn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&tr(nr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wt=S=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(Te),n.__h=n.__h.filter(function(r){return!r.__||Rt(r)})}catch(r){n.__h=[function(){throw r}]}}),Jn&&Jn(e,t)},T.unmount=function(e){Qn&&Qn(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,tr(At.push(s))}else Te(s)}catch(o){t=o}}),r.__H=void 0,t&&T.__e(t,r.__v))};var er=typeof requestAnimationFrame=="function";function Rs(e){var t,n=function(){clearTimeout(r),er&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);er&&(t=requestAnimationFrame(n))}function tr(e){e!=1&&jn==T.requestAnimationFrame||((jn=T.requestAnimationFrame)||Rs)(As)}function Te(e){var t=S,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),S=t}function Rt(e){var t=S;e.__c=e.__(),S=t}function rr(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!xt(n,e[r])})}function or(e,t){return typeof t=="function"?t(e):t}var l=Nn.bind(f);function J(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var sr=e=>`order.html?${new URLSearchParams({number:e})}`;function he(e){return new URLSearchParams(location.search).get(e)??""}var Je=e=>`request.html?${new URLSearchParams({id:e})}`;var Is={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Cs=["back","next","out","return","send","truck"];function R(e,t){let n=["icon",t,Cs.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Is[e]}} />`}var Tt=Ae?"asked:desk-token":"asked:token",Ts=36e5;function Ee(e=_e()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var ar=()=>dr(_e());function St(){Qt(),dr(""),location.assign(Ee(""))}function ir(){let e=Mt();if(!e)return"stays";let t=Ss();if(t===null&&!Ms()&&!Xt(e))return"asks";ct(e),cr();let n=Es(t||_e());return n===_e()?"stays":(location.replace(n),"leaves")}function Et(e){let t=Mt();e&&t&&ct(t),cr(),location.reload()}var lr=()=>addEventListener("hashchange",()=>Mt()&&location.reload()),Mt=()=>new URLSearchParams(location.hash.slice(1)).get("token"),cr=()=>history.replaceState(history.state,"",_e()),_e=()=>location.pathname.replace(/^\/+/,"/")+location.search,dr=e=>O.set(Tt,JSON.stringify({wanted:e,at:Date.now()}));function Ss(){let{wanted:e="",at:t=0}=JSON.parse(O.get(Tt)??"{}");return O.remove(Tt),Date.now()-t<Ts?e:null}function Es(e){let{origin:t,pathname:n,search:r}=new URL(e,location.href);return t===location.origin?n+r:_e()}function Ms(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(Ee(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function Qe({icon:e,title:t,level:n="h1",text:r,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${R(e,"l")}</span>
      <${n}>${t}<//>
      ${r?l`<p>${r}</p>`:null} ${s}
    </div>
  `}function q(e){E(()=>{document.title=L.name?`${e} · ${L.name}`:e},[e])}function ur({primary:e}){let t=({currentTarget:n})=>{n.href=Ee(),ar()};return l`<a class=${e?"btn primary":"btn"} href=${Ee()} onClick=${t}>${i("page.signIn")}</a>`}function pr({again:e}){let t=i(Ae?"desk.signedOut":"page.signedOut");return q(t),hr(e),l`<${Qe} icon="lock" title=${t} text=${i("page.signInBack")}>${f(ur,{primary:!0})}<//>`}function mr({again:e}){return hr(e),l`<div class="notice warn" role="alert">${Ds()}</div>`}function Ds(){return l`${R("lock")}<p>${i("page.signInFirst")} ${i("page.signInBack")}</p>${f(ur,{primary:!1})}`}function fr(){let e=i("signIn.question");return q(e),l`
    <${Qe} icon="lock" title=${e} text=${i("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Et(!0)}>${i("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Et(!1)}>${i(G()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function hr(e){E(()=>Pe(()=>{G()&&e?.()}),[])}function Q(e){let[t,n]=k({data:void 0,at:0,failed:null}),r=Ct(async()=>{try{let s=await e();n({data:s,at:Date.now(),failed:null})}catch(s){n(o=>({...o,failed:s}))}},[]);return E(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function X({title:e,children:t}){return q(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function N({failed:e,again:t,at:n}){if(e instanceof K)return f(n?mr:pr,{again:t});let r=!navigator.onLine;return l`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${R(r?"offline":"alert")}
      <p>${r?qs(n):ye(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${R("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function qs(e){return e?i("page.offlineSince",{time:dn(e)}):i("page.offline")}function ye(e){return e instanceof K?i("page.signInFirst"):e instanceof j&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}function le(e){let[t,n]=k(!1),[r,s]=k({message:"",succeeded:!0,problems:[]}),o=D(He());async function a(c,p){n(!0);let m=!1;try{let u=await C(c,{input:{...p,idempotencyKey:o.current({name:c,input:p})}}),[y]=Object.values(u);m=y.__typename==="Changed"||y.__typename==="NoteAdded",s({succeeded:m,message:m?i("desk.done"):y.message,problems:y.problems??[]}),m&&(o.current=He()),await e()}catch(u){s({succeeded:!1,message:ye(u),problems:[]})}return n(!1),m}return{busy:t,...r,run:a}}function ce({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var U=(e,t)=>l`<time datetime=${e}>${H(e,t)}</time>`,Me=(e,t)=>l`<time datetime=${e}>${pt(e,t)}</time>`,ee=e=>!!e&&new Date(String(e)).getTime()>Date.now(),te=e=>!!e&&!ee(e),Xe=e=>ee(e)?null:e;var Dt=({quantity:e,cancelled:t})=>e-t;var yr=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&Dt(n)>0);function gr(e,t){let[n,r]=$r(e);return[n,vr(e,t),r].map(o=>o?l`<p key=${o} class="hint">${o}</p>`:null)}function $r(e){return[_r(e.cancelled,e,"line.cancelled","line.allCancelled"),_r(e.returned,e,"line.returned","line.allReturned")]}function _r(e,{quantity:t},n,r){return e===0?null:e===t?i(r):i(n,{count:e,total:t})}function vr(e,t){let{fulfilment:n,readyAt:r,fulfilledAt:s}=e;if(Dt(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let o=n==="PICKUP";return te(s)?i(o?"line.pickedUp":"line.handedOver",{date:H(s,t)}):o?r?i(ee(r)?"line.readyFrom":"line.readySince",{date:H(r,t)}):i("line.pickup"):i("line.digital")}var br={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function M(e,t,n){return t?l`<div><dt>${e}</dt><dd>${Me(t,n)}</dd></div>`:null}function et(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${U(t,n)}</dd></div>`:null}function ge(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function kr(e){return e.map(({title:t,amount:n})=>l`<div><dt><bdi>${t}</bdi></dt><dd><bdi>${n.formatted}</bdi></dd></div>`)}var qt=({cancelledAt:e})=>!!Xe(e);function wr(e){let t=te(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[yr(e)?n:i(t?"event.readyByMissed":"event.readyBy"),qt(e)||Xe(e.fulfilledAt)?null:e.shipByDay]}var xr=e=>br[e]?i(br[e]):null,tt=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function Nt(e,t){let n=tt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Ar=e=>i(e?"event.receiptConfirmed":"event.received");var Rr=({status:e,statusText:t})=>l`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function $e({state:e,stateText:t,overdueSince:n}){return l`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Ir=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Cr=`# One attachment: its state, and a URL to download the file.
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
`;var Tr=`# Cancels an order that the warehouse has not started to pack.
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
`;var Sr=`# Changes the shipping address of an order.
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
`;var Er=`# Asks about the progress of a late order.
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
`;var Mr=`# Confirms the receipt of parcels.
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
`;var Dr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var qr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Nr=`# Marks the timeline as read up to an item.
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
`;var Or=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Lr=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var Pr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Br=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var Hr=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Ur=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Fr=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Wr=`# Asks about customs, duty or tax.
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
`;var Gr=`# Reports parcels that did not arrive.
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
`;var Vr=`# Reports a problem with a payment.
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
`;var Zr=`# Requests to return items for a refund or a replacement.
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
`;var jr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Kr=`# Withdraws an open help request.
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
`;var zr={address_form:Ir,attachment:Cr,cancel_order:Tr,change_shipping_address:Sr,check_order_progress:Er,confirm_receipt:Mr,create_attachment_upload:Dr,help_request:qr,mark_timeline_read:Nr,my_orders:Or,node:Lr,order_counts:Pr,order_details:Br,order_timeline:Hr,orders_numbered:Ur,post_message:Fr,report_customs_duty_issue:Wr,report_package_not_received:Gr,resolve_payment_issue:Vr,return_or_replace_items:Zr,viewer:jr,withdraw_help_request:Kr};var ve=Be("/graphql",zr);var Yr=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function Jr(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function nt({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${R("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Qr(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${i("form.optional")}</span>`:null}</label>`}function ne({id:e,label:t,name:n,value:r,set:s,problems:o=[],required:a,multiline:c,wide:p,hint:m,type:u,...y}){let _=fe(),d=e??_,h=Jr(o,n),b={id:d,name:n,value:r,required:a,maxLength:y.maxLength,autocomplete:y.autocomplete,dir:"auto","aria-invalid":h.length?"true":void 0,"aria-describedby":[m&&`${d}-hint`,h.length&&`${d}-problem`].filter(Boolean).join(" ")||void 0,onInput:g=>s(g.currentTarget.value)};return l`
    <div class=${p?"field wide":"field"}>
      ${Qr(d,t,!a)}
      ${c?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${u??"text"} ...${b} />`}
      ${m?l`<p id=${`${d}-hint`} class="hint">${m}</p>`:null}
      ${f(nt,{id:`${d}-problem`,problems:h})}
    </div>
  `}function De({id:e,label:t,name:n,choices:r,value:s,set:o,problems:a=[],empty:c,required:p,optional:m,autocomplete:u,wide:y}){let _=fe(),d=e??_,h=Jr(a,n);return l`
    <div class=${y?"field wide":"field"}>
      ${Qr(d,t,m)}
      <div class="select">
        <select id=${d} name=${n} required=${p} autocomplete=${u} aria-invalid=${h.length?"true":void 0}
          aria-describedby=${h.length?`${d}-problem`:void 0}
          onChange=${b=>o(b.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${s===""}>${c}</option>`}
          ${r.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===s}>${b.label}</option>`)}
        </select>
        ${R("down","s")}
      </div>
      ${f(nt,{id:`${d}-problem`,problems:h})}
    </div>
  `}var gd=new Intl.ListFormat(I,{type:"unit",style:"short"});var Td=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var ra=new Intl.Collator(I),Sd=Yr.map(e=>({value:e,label:mt(e)})).sort((e,t)=>ra.compare(e.label,t.label));function rt({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[mt(t)]:[],...n?[n]:[]];return l`<address>${r.map(s=>l`<span dir="auto">${s}</span>`)}</address>`}function Xr(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var eo=5,oa=6e4,de=new Map,ue=class extends Error{},Ot=e=>de.get(e.key)?.file,Lt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function to(e){let t=n=>n.state!=="ready"&&!de.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:i("photos.lost")}:n):e}function Pt(e,t,n){let r=Date.now()*1e3+de.size,s=e.name;n(o=>[...o,{key:r,name:s,state:"sending",progress:0}]),oo(r,e,t,n)}function no({key:e},t,n){let r=de.get(e)?.file;r&&oo(e,r,t,n)}function ro({key:e},t){de.get(e)?.stopper.abort(),de.delete(e),t(n=>n.filter(r=>r.key!==e))}async function oo(e,t,n,r){let s=new AbortController;de.set(e,{file:t,stopper:s});let o=a=>r(c=>c.map(p=>p.key===e?{...p,problem:void 0,...a}:p));o({state:"sending",progress:0});try{let a=await sa(t,n,s.signal,o);o({id:a,state:"ready"})}catch(a){s.signal.aborted||o({state:"failed",problem:a instanceof ue?a.message:ye(a)})}}async function sa(e,t,n,r){let s=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!s.attachment)throw new ue(Xr({message:"",...s}));return s.upload&&await aa(s.upload,e,n,r),r({state:"checking"}),await ia(s.attachment.id,t),s.attachment.id}function aa({url:e,fields:t},n,r,s){let o=new FormData;for(let{name:a,value:c}of t)o.append(a,c);return o.append("file",n),new Promise((a,c)=>{let p=new XMLHttpRequest,m=()=>c(new ue(i(navigator.onLine?"photos.notTaken":"page.offline")));p.open("POST",e),p.upload.onprogress=({loaded:u,total:y})=>s({state:"sending",progress:Math.round(100*u/y)}),p.onload=()=>p.status<300?a(null):m(),p.onerror=m,p.onabort=m,r.addEventListener("abort",()=>p.abort()),p.send(o)})}async function ia(e,t){let n=Date.now()+oa;for(let r=200;Date.now()<n;r=Math.min(2*r,2e3)){let s=await t.find(e);if(s?.state==="VERIFIED")return;if(s?.state==="REJECTED")throw new ue(i("photos.rejected"));if(s?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,r))}throw new ue(i("photos.notTaken"))}var la="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",ot=96;function Bt(e){return{create:async t=>(await ve("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await ve("attachment",{id:t})).attachment}}function ao({id:e,problems:t=[],...n}){let r=fe(),s=e??r,[o,a]=k(!1),{orderId:c,set:p,api:m=Bt}=n,u=d=>h=>{h.preventDefault(),a(d)},y=d=>{u(!1)(d);for(let h of d.dataTransfer?.files??[])Pt(h,m(c),p)},_=[`${s}-hint`,t.length?`${s}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${s}-label`}>${i("photos.add")} <span class="hint">${i("form.optional")}</span></span>
      <label class=${o?"drop over":"drop"} onDragOver=${u(!0)} onDragLeave=${u(!1)} onDrop=${y}>
        ${R("photo")}
        <span><b>${i("photos.choose")}</b><span class="hint" id=${`${s}-hint`}>${i("photos.hint",{max:eo})}</span></span>
        ${so({id:s,"aria-labelledby":`${s}-label`,"aria-describedby":_,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${R("photo","s")}${i("photos.camera")}${so({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(nt,{id:`${s}-problem`,problems:t})}
      ${f(ca,n)}
    </div>
  `}function so(e,{orderId:t,set:n,api:r=Bt}){return l`<input type="file" multiple accept=${la} ...${e} onChange=${({currentTarget:o})=>{for(let a of o.files)Pt(a,r(t),n);o.value=""}} />`}function ca({photos:e,...t}){let n=D(null);E(()=>t.set(to),[]);let r=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(s=>f(da,{key:s.key,photo:s,removed:r,...t}))}
    </ul>
  `}function da({photo:e,orderId:t,set:n,api:r=Bt,removed:s}){let{name:o,state:a,progress:c}=e;function p(){ro(e,n),queueMicrotask(s)}return l`
    <li class=${`upload ${a}`}>
      ${f(ma,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${o}</span>
        ${a==="sending"?l`<progress max="100" value=${c} aria-label=${i("photos.sendingNamed",{name:o})}></progress>`:l`<span class=${ua[a]}>${e.problem??i(pa[a])}</span>`}
        ${a==="failed"&&Ot(e)?l`<button type="button" class="as-link" aria-label=${i("photos.againNamed",{name:o})} onClick=${()=>no(e,r(t),n)}>${i("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${i("photos.removeNamed",{name:o})} onClick=${p}>${R("close","s")}</button>
    </li>
  `}var ua={checking:"hint",ready:"ok",failed:"problem"},pa={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function ma({photo:e}){let t=D(null),[n,r]=k(!1),s=Ot(e);return E(()=>{s?.type.startsWith("image/")&&fa(s,t.current).then(r,()=>r(!1))},[s]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${ot} height=${ot} hidden=${!n}></canvas>
      ${n?null:R(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function fa(e,t){let n=await createImageBitmap(e),r=Math.min(n.width,n.height),[s,o]=[(n.width-r)/2,(n.height-r)/2];return t?.getContext("2d")?.drawImage(n,s,o,r,r,0,0,ot,ot),n.close(),!0}function qe(e,t){if(e.length===0)return null;let n=async r=>{let s=await t(r).catch(()=>null);s&&location.assign(s)};return l`
    <ul class="files">
      ${e.map(r=>l`<li key=${r.id}>
          <button type="button" class="file" onClick=${()=>n(r.id)}>
            ${R(r.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${r.fileName}</span>
          </button>
          <span class="hint">${i("photos.size",{size:Ue(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?l`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function Ht({unitPrice:e,measure:t,quantity:n}){let r=t??Ue(n);return e?l`<span><bdi>${r}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${i("order.quantity",{count:r})}</span>`}function Ut({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[s,o]=k(null),a=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||s===t?l`<span class=${a} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${a}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>o(t)} />
  </span>`}function be(e,t){let[n,r]=k({items:Ft(e),cursor:Wt(e)});E(()=>r(m=>ha(m,e)),[e]);let[s,o]=k(null),{items:a,cursor:c}=n;return c?{items:a,earlier:async()=>{try{let m=await t(c);m&&r(u=>({items:io(Ft(m),u.items),cursor:Wt(m)})),o(null)}catch(m){o(m)}},failed:s}:{items:a,earlier:null,failed:s}}function ke({earlier:e,failed:t}){return t?f(N,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function ha(e,t){let n=Ft(t);return n.some(s=>e.items.some(o=>o.id===s.id))?{...e,items:io(e.items,n)}:{items:n,cursor:Wt(t)}}function io(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var Ft=e=>e.edges.map(t=>t.node).reverse(),Wt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function lo(e){return{create:async t=>(await C("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await C("attachment",{id:t})).attachment}}function st({order:e,helpRequestId:t,canReply:n,canAskBack:r=!1,changed:s}){let o=be(e.timeline,async a=>(await Gt(e,{timelineAfter:a}))?.timeline);return E(()=>{let a=e.timeline.edges[0]?.node;e.unreadCount&&a&&C("mark_timeline_read",{input:{through:a.id}})},[e]),l`
    <div class="columns">${_a(e)} ${ga(e)}</div>
    ${ya(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${i("desk.history")}</h2>
      ${ke(o)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${o.items.map(a=>$a(a,e))}
      </ol></div>
      ${n?f(va,{order:e,helpRequestId:t,canAskBack:r,changed:s}):null}
    </section>
    ${f(ba,{order:e,helpRequestId:t,changed:s})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${i("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(a=>l`<li key=${a.type}>${a.title}: <span class="hint">${a.reason?.message??i("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function Gt({id:e},t){return(await C("order",{id:e,...t})).order}function _a(e){let t=[[i("desk.shopId"),e.shopOrderId],[i("order.channel"),e.channel],[i("desk.customer"),e.customerId],[i("desk.email"),e.email??i("desk.noMail")],[i("desk.language"),e.locale&&(pe[e.locale]?.name??e.locale)]],[n,r]=wr(e),s=[[i("order.total"),e.total?.formatted],[i("event.placed"),H(e.placedAt,e.timeZone)],[i("order.payment"),xr(e.payment)],[i("event.paid"),we(e.paidAt,e.timeZone)],[n,r&&H(r,e.timeZone)],[i("event.shipped"),we(e.firstShippedAt,e.timeZone)],[i("event.handedOver"),we(e.firstHandedOverAt,e.timeZone)],[i("event.delivered"),we(e.deliveredAt,e.timeZone)],[Ar(e.receiptConfirmed),we(e.receivedAt,e.timeZone)],[i("event.cancelled"),we(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${i("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([o,a])=>ge(o,a))} ${kr(e.adjustments)}
        ${s.map(([o,a])=>ge(o,a))}
      </dl>
      ${e.shippingAddress?rt(e.shippingAddress):null}
    </section>
  `}function ya({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${i("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var we=(e,t)=>te(e)?H(e,t):null;function ga(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      <ul class="thumbnails">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${f(Ut,{title:t.title,imageUrl:t.imageUrl})}
            <span dir="auto">${t.title}</span> <span class="quantity">${Ht(t)}</span>
            ${gr(t,e.timeZone)}
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${tt(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${ee(t.shippedAt)?i("event.shipBy"):i("event.shipped")}: ${U(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${ee(t.deliveredAt)?i("event.deliverBy"):i("event.delivered")}: ${U(t.deliveredAt,e.timeZone)}</span>`:null}
          ${te(t.returnedAt)?l` <span class="hint">${i("event.returned")}: ${U(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function $a(e,t){let n=async s=>[...(await Gt(t))?.timeline.edges.flatMap(a=>a.node.attachments)??[],...e.attachments].find(a=>a.id===s)?.downloadUrl,r=t.lines.find(s=>s.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${Me(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="unread">${i("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${i("desk.hidden")}</span>`}
      </p>
      ${r?l`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${ge(i("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${qe(e.attachments,n)}
    </li>
  `}function va({order:e,helpRequestId:t,canAskBack:n,changed:r}){let[s,o]=k(""),[a,c]=k([]),[p,m]=k(!1),u=le(r);async function y(_){_.preventDefault();let d=t?{helpRequestId:t,expectsAnswer:n&&p}:{orderId:e.id};await u.run("reply",{...d,text:s,attachmentIds:Lt(a)})&&(o(""),c([]))}return l`
    <form class="composer" onSubmit=${y}>
      ${f(ne,{label:i("desk.reply"),name:"text",value:s,set:o,problems:u.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${f(ao,{orderId:e.id,photos:a,set:c,api:lo})}
      ${n?l`<label class="choice">
              <input type="checkbox" checked=${p} onChange=${()=>m(!p)} />
              <span>${i("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="buttons"><button type="submit" class="primary" disabled=${u.busy||a.some(_=>_.state!=="ready")}>${i("desk.send")}</button></p>
      ${f(ce,{mutation:u})}
    </form>
  `}function ba({order:e,helpRequestId:t,changed:n}){let r=be(e.notes,async p=>(await Gt(e,{notesAfter:p}))?.notes),[s,o]=k(""),a=le(n);async function c(p){p.preventDefault(),await a.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:s})&&o("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${i("desk.notes")}</h2>
      <p class="hint">${i("desk.noteHint")}</p>
      <ol class="entries">
        ${[...r.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${Me(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${ke(r)}
      <form class="composer" onSubmit=${c}>
        ${f(ne,{label:i("desk.note"),name:"note",value:s,set:o,problems:a.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="buttons"><button type="submit" disabled=${a.busy}>${i("desk.addNote")}</button></p>
        ${f(ce,{mutation:a})}
      </form>
    </section>
  `}function at({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let r=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${i("desk.refused")}</h2>
      <p class="notice">${i("desk.refusedHint")}</p>
      <dl class="facts">
        ${M(i("desk.revision",{revision:t.revision}),t.at,n)} ${ge(i("desk.refusedCustomer"),r)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}var co=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function uo(e,t){document.documentElement.lang=I,document.documentElement.dir=Yt?"rtl":"ltr";let n=V()?.leaves?"leaves":ir();if(n==="leaves")return;en(()=>location.reload()),lr();let r=()=>kt(ka(n==="asks"?fr:e,t),document.body);document.body.replaceChildren(),Pe(r),r()}function ka(e,t){return l`
    <a class="skip" href="#main">${i("page.skip")}</a>
    ${wa(t)}
    <main id="main" tabindex="-1">${f(e,{})}</main>
    ${xa()}
  `}function wa({home:e,name:t}){let n=ln(),r=L.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${L.home||e}>
          ${n?l`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${po(L.header)}
          ${r===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Aa,{})}
          ${G()?l`<button type="button" class="btn bare square" onClick=${St}>${R("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function xa(){let e=G();return!e&&!L.footer?.length?null:l`
    <footer class="foot">
      ${po(L.footer)}
      ${e?l`<button type="button" class="as-link" onClick=${St}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var po=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${an(t)}</a>`);function Aa(){let e=D(!1);function t({currentTarget:{value:s}}){s!==I&&Jt(s)}function n(s){e.current=!0,s.key==="Enter"&&t(s)}let r=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${R("language")}<span class="hidden">${i("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${r}
        onChange=${s=>e.current?null:t(s)}
        onBlur=${t}
      >
        ${Object.entries(pe).map(([s,{name:o}])=>l`<option key=${s} value=${s} lang=${s} selected=${s===I}>${o}</option>`)}
      </select>
    </label>
  `}function fo(e){let t=he("id");return t?e.page(t):f(Ra,e)}function Ra({find:e,page:t,none:n,back:r}){let s=he("number"),o=i("order.title",{number:s}),{data:a,failed:c,again:p}=Q(()=>e(s));if(q(o),c&&!a)return f(N,{failed:c,again:p});if(!a)return f(X,{title:o});let[m]=a;return m?a.length===1?t(m.id):Ia(o,s,a,r()):n(o)}function Ia(e,t,n,r){return l`
    ${r}
    <h1>${e}</h1>
    <p class="several">${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${J(s.id,he("help"))}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${Ca(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Ca({channel:e,customerId:t,placedAt:n,timeZone:r,total:s}){let o=l`<span>${i("event.placed")} ${U(n,r)}</span>`,a=s?l`<bdi>${s.formatted}</bdi>`:null;return co([mo("order.channel",e),mo("desk.customer",t),o,a])}var mo=(e,t)=>t?l`<span>${i(e)} <bdi>${t}</bdi></span>`:null;function ho(){return f(fo,{find:async e=>(await C("orders_numbered",{number:e})).ordersNumbered,page:e=>f(Ta,{id:e}),none:yo,back:_o})}var _o=()=>l`<p class="back"><a href="./">${i("desk.back")}</a></p>`,yo=e=>l`<h1>${e}</h1><p>${i("desk.noOrder")}</p><p><a href="./">${i("desk.back")}</a></p>`;function Ta({id:e}){let{data:t,failed:n,again:r}=Q(()=>C("order",{id:e})),s=t?.order?i("order.title",{number:t.order.number}):i("desk.title");if(q(s),E(()=>{t?.order&&history.replaceState(null,"",J(t.order.id))},[t?.order?.id]),n&&!t)return f(N,{failed:n,again:r});if(!t)return f(X,{title:s});let{order:o}=t;return o?l`
    ${_o()}
    ${n?f(N,{failed:n,again:r}):null}
    <div class="order-head">
      <h1>${s}</h1>
      ${Rr(o)}
    </div>
    ${o.alerts.length?f(Sa,{order:o,changed:r}):null} ${at(o)} ${f(Ma,{order:o})}
    ${f(st,{order:o,canReply:!0,changed:r})}
  `:yo(s)}function Sa({order:e,changed:t}){let n=le(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${i("desk.alerts")}</h2>
      <ul class="queue">
        ${e.alerts.map(({kind:r,text:s,since:o})=>l`<li key=${r}>
            <div class="row">
              <dl class="facts">${M(s,o,e.timeZone)}</dl>
              <button type="button" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:r})}>${i("desk.dismiss")}</button>
            </div>
            ${r==="OVERSHIPPED"?Ea(e):null}
            ${r==="NUMBER_CLAIMED"?l`<p class="hint">${i("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${f(ce,{mutation:n})}
    </section>
  `}function Ea({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${i("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function Ma({order:e}){let t=async r=>(await C("order",{id:e.id,requestsAfter:r})).order?.helpRequests,n=be(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${i("desk.requests")}</h2>
      <ul class="queue">
        ${[...n.items].reverse().map(r=>l`<li key=${r.id} class="request-head">
            <a href=${Je(r.id)}>${r.title}</a>
            ${$e(r)}
            <dl class="facts">${M(i("request.filedAt"),r.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${ke(n)}
    </section>
  `}var go={what:"",action:"",state:"",whose:"",overdue:!1};function $o(){let e=i("desk.title"),{data:t,failed:n,again:r}=Q(async()=>{let[{me:s},{choices:o}]=await Promise.all([C("me",{}),C("choices",{})]);return{me:s,choices:o}});return q(e),n&&!t?f(N,{failed:n,again:r}):t?l`<h1>${e}</h1>${f(Da,{})}${f(qa,{me:t.me.name,choices:t.choices})}`:f(X,{title:e})}function Da(){let[e,t]=k("");return l`
    <form class="card find" role="search" onSubmit=${r=>{r.preventDefault(),location.assign(sr(e.trim()))}}>
      ${f(ne,{label:i("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit">${i("desk.find")}</button>
    </form>
  `}function qa({me:e,choices:t}){let[n,r]=k(go),[s,o]=k(null),[a,c]=k(null),[p,m]=k([]),[u,y]=k(null),_=D(0);async function d(h){let b=++_.current;try{let{queue:g}=await C("queue",{...Pa(n,e),after:h}),v=g.edges.map(w=>w.node),$=v.length||h?[]:await Na();if(b!==_.current)return;m($.filter(w=>w!==n.what)),o(w=>h&&w?[...w,...v]:v),c(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),y(null)}catch(g){y(g)}}return E(()=>{d(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${i("desk.queue")}</h2>
      ${La(n,r,e,t)}
      ${u?f(N,{failed:u,again:()=>d(null)}):null}
      ${s?.length===0&&!a?Oa(p,t,h=>r({...go,what:h})):null}
      <ul class="queue">${(s??[]).map(h=>h.__typename==="HelpRequest"?Ba(h):Ha(h))}</ul>
      ${a?l`<p class="more"><button type="button" onClick=${()=>d(a)}>${i("desk.more")}</button></p>`:null}
    </section>
  `}async function Na(){return Object.entries(await C("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function Oa(e,t,n){let r=o=>t.find(a=>a.field==="alert"&&a.value===o)?.label??i("desk.requests"),s=o=>{n(o),document.getElementById("queue")?.focus()};return l`
    <p role="status">${i("desk.none")}</p>
    ${e.length?l`<p>${i("desk.elsewhere")}</p>
            <ul>${e.map(o=>l`<li key=${o}><button type="button" class="link" onClick=${()=>s(o)}>${r(o)}</button></li>`)}</ul>`:null}
  `}function La(e,t,n,r){let s=c=>r.filter(p=>p.field===c),o=(c,p,m,u)=>f(De,{label:p,name:c,choices:m,value:e[c],set:y=>t({...e,[c]:y}),empty:u}),a=[{value:n,label:i("desk.me",{name:n})},{value:"nobody",label:i("desk.nobody")}];return l`
    <div class="row filters">
      ${o("what",i("desk.show"),s("alert"),i("desk.requests"))}
      ${e.what?null:l`
              ${o("action",i("desk.help"),s("action"),i("desk.any"))}
              ${o("state",i("desk.state"),s("state"),i("desk.any"))}
              ${o("whose",i("desk.assignee"),a,i("desk.any"))}
              <label class="choice">
                <input type="checkbox" checked=${e.overdue} onChange=${()=>t({...e,overdue:!e.overdue})} />
                <span>${i("desk.overdueOnly")}</span>
              </label>
            `}
    </div>
  `}function Pa({what:e,action:t,state:n,whose:r,overdue:s},o){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:r===o?o:null,claimed:r==="nobody"?!1:null,overdue:s}}function Ba(e){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${Je(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${$e(e)}
      </div>
      <dl class="facts">
        ${M(i("request.filedAt"),e.filedAt,e.timeZone)} ${M(i("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${et(i("desk.replyBy"),e.replyByDay,e.timeZone)} ${M(i("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function Ha({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${J(e.id)}>${t} (${e.number})</a></h3>
        <span class="status">${e.statusText}</span>
      </div>
      <dl class="facts">${M(i("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function vo({chosen:e,details:t},n){return l`${e.map(({label:r})=>l`<p>${r}</p>`)} ${Wa(t,n)}`}function Wa(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?rt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${i("request.shipBy")}: ${U(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Ga)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ga({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var bo=he("id");function ko(){let e=i("desk.title"),{data:t,failed:n,again:r}=Q(async()=>{let[{helpRequest:c},{choices:p}]=await Promise.all([C("help_request",{id:bo}),C("choices",{})]),{order:m}=c?await C("order",{id:c.order.id}):{order:null};return{request:c,order:m,choices:p}});if(q(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return f(N,{failed:n,again:r});if(!t)return f(X,{title:e});let{request:s,order:o,choices:a}=t;return!s||!o?l`<h1>${e}</h1><p>${i("desk.noRequest")}</p><p><a href="./">${i("desk.back")}</a></p>`:l`
    <p class="back"><a href="./">${i("desk.back")}</a></p>
    ${n?f(N,{failed:n,again:r}):null}
    <div class="request-head">
      <h1>${s.title}</h1>
      ${$e(s)}
    </div>
    <p><a href=${J(o.id)}>${i("order.title",{number:o.number})}</a></p>
    ${at(o)}
    <div class="columns">${Va(s,o)} ${f(Ka,{request:s,choices:a,changed:r})}</div>
    ${f(st,{order:o,helpRequestId:s.id,canReply:s.canReply,canAskBack:!s.closedAt,changed:r})}
  `}function Va(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${i("desk.asked")}</h2>
      ${vo(e,n)} ${Za(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${qe(e.attachments,async r=>(await ja()).find(s=>s.id===r)?.downloadUrl)}
      <dl class="facts">
        ${M(i("request.filedAt"),e.filedAt,n)} ${M(i("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${et(i("desk.replyBy"),e.replyByDay,n)} ${M(i("desk.overdueSince"),e.overdueSince,n)}
        ${M(i("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function Za({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${i("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:r,line:s,quantity:o})=>{let a=t.shipments.findIndex(p=>p.id===r?.id),c=t.shipments[a];return l`<li>
          <span dir="auto">${s?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:o})}</span>
          <span class="hint">${c?Nt(c,a):n??i("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function ja(){return(await C("help_request",{id:bo})).helpRequest?.attachments??[]}function Ka({request:e,choices:t,changed:n}){let[r,s]=k(""),[o,a]=k(""),[c,p]=k(!1),m=D(null),u=le(n),y=e.id,_=r.trim()||null;async function d(v){await u.run(v,{helpRequestId:y,text:_})&&s("")}async function h(){if(!_){p(!0),m.current?.querySelector("textarea")?.focus();return}await u.run("decline",{helpRequestId:y,reason:o,text:_})&&s("")}let b=e.canApprove||e.canDecline||e.canResolve;return l`
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">${i("desk.decision")}</h2>
      <dl class="facts"><div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div></dl>
      ${e.cannotApproveBecause?l`<p class="hint">${i("desk.cannotApprove")} ${e.cannotApproveBecause.message}</p>`:null}
      <p class="buttons">
        ${e.canClaim&&!e.assignee?g(i("desk.claim"),()=>u.run("claim",{helpRequestId:y})):null}
        ${e.canClaim&&e.assignee?g(i("desk.unclaim"),()=>u.run("unclaim",{helpRequestId:y})):null}
        ${e.canReopen?g(i("desk.reopen"),()=>u.run("reopen",{helpRequestId:y})):null}
      </p>
      ${b?l`
              <div ref=${m}>
                ${f(ne,{label:i("desk.words"),name:"text",value:r,set:s,problems:c&&o&&!_?[{path:"text",message:i("desk.wordsToDecline")}]:u.problems,required:!!o,hint:o?i("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?f(De,{label:i("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:o,set:a,empty:i("form.choose")}):null}
              <p class="buttons">
                ${e.canApprove?g(i("desk.approve"),()=>d("approve"),"primary"):null}
                ${e.canResolve?g(i("desk.resolve"),()=>d("resolve")):null}
                ${e.canDecline?g(i("desk.decline"),h,"",!o):null}
              </p>
            `:null}
      ${f(ce,{mutation:u})}
    </section>
  `;function g(v,$,w="",A=!1){return l`<button type="button" class=${w} disabled=${u.busy||A} onClick=${$}>${v}</button>`}}var za={"desk-queue":$o,"desk-order":ho,"desk-request":ko},wo=za[document.documentElement.dataset.page];wo&&uo(wo,{home:"./",name:i("desk.title")});
