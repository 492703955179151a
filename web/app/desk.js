var{orderHelp:He}=document.documentElement.dataset,H=He!==void 0,_e=!!He?.startsWith("desk"),ft=H?"":new URL("../",import.meta.url).href;var en={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Te=Object.assign(globalThis,{orderHelpMemory:globalThis.orderHelpMemory??new Map}).orderHelpMemory,B=tn("localStorage"),D=tn("sessionStorage");function tn(e){let t=Mr(e),n=o=>`${e} ${o}`;return{get:o=>Te.get(n(o))??t?.getItem(o)??null,set(o,s){try{if(!t)throw new Error(e);t.setItem(o,s),Te.delete(n(o))}catch{Te.set(n(o),s)}},remove(o){Te.delete(n(o)),t?.removeItem(o)},keys(){let o=t?Array.from({length:t.length},(r,a)=>t.key(a)??""):[],s=[...Te.keys()].filter(r=>r.startsWith(n("")));return[...o,...s.map(r=>r.slice(n("").length))]}}}function Mr(e){try{return globalThis[e]}catch{return null}}var nn="language",ht="language-chosen",qr={no:"nb",nn:"nb",iw:"he"},ye=en,I=Nr([...H?[B.get(nn)]:Or(),...navigator.languages]),on=ye[I]?.direction==="rtl";function rn(e){B.set(nn,e),D.set(ht,e),location.reload()}function sn(){let e=D.get(ht)!==null;return D.remove(ht),e}function Nr(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=qr[n]??n;if(o in ye)return o}return"en"}function Or(){let[e]=document.querySelectorAll("order-help-orders, order-help-order");return[e?.closest("[lang]")?.getAttribute("lang")??null,document.documentElement.lang]}var j=_e?"desk-token":"token",Ue=`owner:${j}`,Fe=`signed-out:${j}`,Pr=`draft:${j}:`,_t=new Set,U={source:null,token:null,coming:null};function K(){return ge(),H?B.get(j):U.token}async function We(e=null){e&&Lr(e),!H&&!U.token&&(U.coming??=Br().finally(()=>{U.coming=null}),await U.coming);let t=K();return t===e?null:t}function yt(e){B.set(j,e),ge()}function Lr(e){K()===e&&(U.token=null,H&&B.remove(j),dn(!1))}async function Br(){let{source:e}=U,t=typeof e=="function"?await e():null;e===U.source&&(U.token=t,ge())}function an(){B.remove(j),B.set(Fe,String(Date.now())),ge()}function ln(e){return ge(),un(e)===D.get(Ue)}function cn(e){let t=()=>ge()?e():dn(K()!==null);addEventListener("storage",t),addEventListener("pageshow",({persisted:n})=>n&&t())}function Ge(e){return _t.add(e),()=>{_t.delete(e)}}function ge(){let e=H?B.get(j):U.token,t=B.get(Fe)??"",n=t!==(D.get(Fe)??""),o=n?null:D.get(Ue),s=e?un(e):o;if(!n&&s===o)return!1;for(let r of D.keys())r.startsWith(Pr)&&D.remove(r);return D.set(Fe,t),s===null?D.remove(Ue):D.set(Ue,s),!0}function dn(e){for(let t of _t)t(e)}var un=e=>String(Ur(e)??Hr(e)),Hr=e=>`#${[...e].reduce((t,n)=>Math.imul(t,31)+n.charCodeAt(0)|0,0)}`;function Ur(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n)).sub}catch{return}}var Y=class extends Error{},z=class extends Error{constructor(t,n){super(t),this.retryable=n}},Fr={origin:""},V=()=>globalThis.orderHelpStarted;function Ve(e,t){return async(n,o)=>{let s=t[n];if(!s)throw new Error(`document ${n}`);let r=Vr(n,o),a=r?V()?.token:await We();if(!a)throw new Y;let c=await mn(r??pn(e,s,o,a));return Kr(c.status===401?await Wr(e,s,o,a):c)}}function pn(e,t,n,o){return fetch(Fr.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${o}`,"accept-language":I},body:JSON.stringify({query:t,variables:n})})}async function Wr(e,t,n,o){let s=await We(o);if(!s)throw new Y;let r=await mn(pn(e,t,n,s));if(r.status!==401)return r;throw await We(s),new Y}var Gr=(e,t)=>`${e} ${JSON.stringify(t)}`;function Vr(e,t){let n=Gr(e,t),o=V()?.answers.get(n);return V()?.answers.delete(n),o}function Zr(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:jr()}}function Ze(){let e=null;return t=>(e=Zr(t,e),e.key)}function jr(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function mn(e){try{return await e}catch(t){throw new z(String(t),!0)}}async function Kr(e){if(e.status>=500||e.status===429)throw new z(e.statusText,!0);let t;try{t=await e.json()}catch{throw new z(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new z(n.message,n.extensions?.retryable??!1);return t.data}var fn=e=>new URL(`../texts/${e}.json`,import.meta.url).href,gt=new URL("../shop/shop.json",import.meta.url).href,vi=["../app/shopper.css","../shop/theme.css"].map(e=>new URL(e,import.meta.url).href);var P=await zr();function hn(e){return typeof e=="string"?e:e[I]??e.en??Object.values(e)[0]??""}var _n=()=>P.logo?new URL(P.logo,gt).href:null;async function zr(){return await(V()?.shop??fetch(gt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Yr={...await os(),...P.texts?.[I]},Jr=new Intl.PluralRules(I),yn=new Intl.NumberFormat(I),Qr=new Intl.DateTimeFormat().resolvedOptions().timeZone,Xr=le(()=>({dateStyle:"long"})),Ei=le(()=>({day:"numeric",month:"short"})),Si=le(()=>({weekday:"short",day:"numeric",month:"short"})),Di=le(()=>({day:"numeric",month:"short",year:"numeric"})),Mi=le(()=>({year:"numeric"})),qi=le(()=>({year:"numeric",month:"long"})),es=le(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Qr?void 0:"short"}));function i(e,t={}){let n=Yr[e]??e;return(typeof n=="string"?n:n[Jr.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}(\.?)/g,(s,r,a)=>{let c=t[r],p=typeof c=="number"?yn.format(c):c;return p===void 0?s:p.endsWith(".")?p:p+a})}var je=e=>yn.format(e),F=(e,t)=>Xr(ts(e,t)).format(new Date(e));var $t=(e,t)=>es(t).format(new Date(e)),gn=e=>new Intl.DateTimeFormat(I,{timeStyle:"short"}).format(e),ts=(e,t)=>e.includes("T")?t:"UTC";function le(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(I,{...e(n),timeZone:n});return t.set(n,o),o}}var vt=e=>ns.of(e)??e,ns=new Intl.DisplayNames(I,{type:"region"});async function os(){let e=await(V()?.texts??fetch(fn(I)).then(t=>t.json()));if(!e)throw new Error(`texts ${I}`);return e}var $n=`# Adds a note that only the desk can read, to a request or an order.
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
`;var vn=`# Approves a request, if the order still allows it.
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
`;var bn=`# One attachment: its state while it is being verified, and a URL for its file.
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
`;var wn=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var xn=`# Claims an open request, unless another agent has claimed it.
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
`;var kn=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var An=`# Declines a request, with the reason.
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
`;var Rn=`# Dismisses an alert of an order.
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
`;var In=`# One request with its details and the steps that it allows.
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
`;var Cn=`# Marks the timeline of an order as read by the desk, up to an item.
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
`;var Tn=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var En=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
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
`;var Sn=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
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
`;var Dn=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
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
`;var Mn=`# Records a parcel that has left, whatever the state of the order.
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
`;var qn=`# Releases an order for packing, and returns its address. A cancelled order is refused.
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
`;var Nn=`# Reopens a settled request that had no effect on the order.
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
`;var On=`# Sends the shopper a message about a request, with files if there are any, and can wait for the reply.
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
`;var Pn=`# Settles a question, with the answer unless it was given earlier.
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
`;var Ln=`# Ends the claim on a request.
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
`;var Bn=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
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
`;var Hn={add_note:$n,approve:vn,attachment:bn,choices:wn,claim:xn,create_attachment_upload:kn,decline:An,dismiss_alert:Rn,help_request:In,mark_timeline_read:Cn,me:Tn,order:En,orders_numbered:Sn,queue:Dn,record_shipment:Mn,release_for_shipment:qn,reopen:Nn,reply:On,resolve:Pn,unclaim:Ln,waiting:Bn};var C=Ve("/desk/graphql",Hn);var Fn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],c=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=c:a===4?o[1]=Object.assign(o[1]||{},c):a===5?(o[1]=o[1]||{})[t[++r]]=c:a===6?o[1][t[++r]]+=c+"":a?(s=e.apply(c,Fn(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},Un=new Map;function Wn(e){var t=Un.get(this);return t||(t=new Map,Un.set(this,t)),(t=Fn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,a="",c="",p=[0],m=function(_){r===1&&(_||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,_,a):r===3&&(_||a)?(p.push(3,_,a),r=2):r===2&&a==="..."&&_?p.push(4,_,0):r===2&&a&&!_?p.push(5,0,!0,a):r>=5&&((a||!_&&r===5)&&(p.push(r,0,a,s),r=6),_&&(p.push(r,_,0,s),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&m(),m(u));for(var y=0;y<n[u].length;y++)o=n[u][y],r===1?o==="<"?(m(),p=[p],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:c?o===c?c="":a+=o:o==='"'||o==="'"?c=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[u][y+1]===">")?(m(),r===3&&(p=p[0]),r=p,(p=p[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):a+=o),r===3&&a==="!--"&&(r=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var k,Zn,As,J,bt,Qe,jn,ze,Kn,xt,wt,Rs,Se=Symbol.for("pv"),Xe={},et=[],Is=/^m(i|n|o|s|text|space)$/,kt=Array.isArray,At=et.slice,de=Object.assign;function ce(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,s,r,a={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:a[r]=t[r];return c>2&&(a.children=c>3?At.call(arguments,2):n),Ee(e,a,o,s,null)}function Ee(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Se,__v:s||++Zn,__i:-1,__u:0};return!s&&k.vnode&&k.vnode(r),r}function tt(e){return e.children}function Ye(e,t){this.props=e,this.context=t,this.__g=0}function Q(e,t){if(t==null)return e.__&&Q(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Q(e)}function Cs(e){var t,n=e.__v,o=n.__e,s=[],r=[],a=e.__P;a&&((t=de({constructor:Se},n)).__v=n.__v+1,k.vnode&&k.vnode(t),Rt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||Q(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,eo(s,t,r),n.__=n.__e=null,t.__e!=o&&zn(t))}function zn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),zn(e)}function Gn(e){(8&e.__g||(e.__g|=8,J.push(e),Qe++))&&bt==k.debounceRendering||((bt=k.debounceRendering)||queueMicrotask)(Yn)}function Yn(){try{for(var e,t=1;J.length;)J.length>t&&J.sort(jn),e=J.shift(),t=J.length,8&e.__g&&Cs(e)}finally{(Qe=J.length)&&(bt||queueMicrotask)(Yn)}}function Jn(e,t,n,o,s,r,a,c,p,m,u){var y,_,d,h,b,g,v=o.__k||et,$=t.length;for(p=Ts(n,t,v,p,$),y=0;y<$;y++)(d=n.__k[y])!=null&&(_=~d.__i&&v[d.__i]||Xe,d.__i=y,g=Rt(e,d,_,s,r,a,c,p,m,u),h=d.__e,(_.ref!=d.ref||8&_.__u)&&(_.ref&&It(_.ref,null,d,_),d.ref&&u.push(d.ref,d.__c||h,d)),b=b||h,4&d.__u?(p=Qn(d,p,e,!_.__v),_.__e&&(_.__e=null)):typeof d.type=="function"&&g!==void 0?p=g:h&&(p=h.nextSibling),d.__u&=-21);return n.__e=b,p}function Ts(e,t,n,o,s){var r,a,c,p,m,u,y,_,d,h=n.length,b=h,g=0,v=0,$=e.__k=Array(s);for(r=0;r<s;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[r]=Ee(null,a):kt(a)?a=$[r]=Ee(tt,{children:a}):a.constructor===Se&&a.__b?a=$[r]=Ee(a.type,a.props,a.key,a.ref,a.__v):$[r]=a,p=r+g,a.__=e,a.__b=e.__b+1,c=null,~(m=a.__i=Es(a,n,p,b))&&(b--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(a.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(s>h?g--:s<h&&g++),typeof a.type!="function"&&(a.__u|=4))):$[r]=null;if(v){for(u=[],y=[],r=0;r<s;r++)if((a=$[r])&&16&a.__u){for(g=0,_=u.length;g<_;)u[d=g+_>>1]<a.__i?g=d+1:_=d;u[g]=a.__i,y[r]=g+1}for(g=u.length;r--;)y[r]&&(y[r]==g?g--:$[r].__u|=4)}if(b)for(r=0;r<h;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=Q(c)),Ct(c,c));return o}function Qn(e,t,n,o){var s,r,a,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=Qn(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Q(e))&&!t.parentNode&&(t=null),a=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(a!=c&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Es(e,t,n,o){var s,r=e.key,a=e.type,c=t[n],p=c&&!(2&c.__u);if(c===null&&r==null||p&&r==c.key&&a==c.type)return n;if(o>(p?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&a==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&a==c.type)return s}return-1}function Vn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ke(e,t,n,o,s){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Vn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Vn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=wt[t]||(wt[t]=Ss(t)),(e.__a||(e.__a={}))[t]=xt,r=t!=(t=t.replace(Kn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ss(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ze]==null)t[ze]=xt++;else if(t[ze]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function Rt(e,t,n,o,s,r,a,c,p,m){var u,y,_,d,h,b,g,v,$,x,R,mt,Qt,Be,ae,Xt,Z,ie,G=t.type;if(t.constructor!==Se)return null;128&n.__u&&(p=32&n.__u,u=n.__c.__z)&&(t.__u|=p,y=r=[],u.nodeType==8?c=Je(u,r):r.push(u),c=r[0]||c),(u=k.__b)&&u(t);e:if(typeof G=="function"){_=a.length;try{if(v=t.props,$=(u=G.prototype)&&u.render,x=(u=G.contextType)&&o[u.__c],R=u?x?x.props.value:u.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):($?t.__c=d=new G(v,R):(t.__c=d=new Ye(v,R),d.constructor=G,d.render=Ms),x&&x.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),$&&(d.__s||(d.__s=d.state),G.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=de({},d.__s)),de(d.__s,G.getDerivedStateFromProps(v,d.__s)))),h=d.props,b=d.state,d.__v=t,n.__c){if(v!==h&&$&&!G.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(v,R),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(v,d.__s,R)===!1){t.__v!=n.__v&&(d.props=v,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(L){L&&(L.__=t)}),et.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),c=Q(n);break e}d.componentWillUpdate&&d.componentWillUpdate(v,d.__s,R),$&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,b,g)})}else $&&!G.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),$&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=R,d.props=v,d.__P=e,d.__g&=-5,mt=k.__r,Qt=$?25:0;do d.__g&=-9,mt&&mt(t),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++Qt<25);$&&(et.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=de({},o,d.getChildContext())),$&&n.__c&&d.getSnapshotBeforeUpdate&&(g=d.getSnapshotBeforeUpdate(h,b)),Be=u&&u.type===tt&&u.key==null?u.props.children:u,v.__P&&(u=c,s=(e=v.__P).namespaceURI,p=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(L){L&&Ct(L,L)}),n.__k=null),c=n.__k?Q(n,0):null),c=Jn(e,kt(Be)?Be:[Be],t,n,o,s,r,a,c,p,m),v.__P&&(t.__e=null,c=u),t.__u&=-161,y&&y.some(ce),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(L){if(a.length=_,t.__v=null,p||r)if(L&&L.then){if(t.__u|=128|p,r){for(~(Z=r.indexOf(c||void 0))||(Z=r.length);(ie=r[Z-1])&&ie.nodeType==8;)Z--;for(;Z<r.length;Z++)if(ie=r[Z])if(r[Z]=null,ae){if(ie==Xt)break}else{if(ie.nodeType!=8)break;ie.data.startsWith("$s")&&(Xt=Je(ae=ie))}}if(!ae){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ae=c}(u=Je(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,c=u):t.__e=c,c=c&&c.nextSibling}else r&&r.some(ce);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),L&&L.then||Xn(t),k.__e(L,t,n)}}else c=t.__e=Ds(n.__e,t,n,o,s,r,a,p,m,e);return(u=k.diffed)&&u(t),c}function Je(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Xn))}function eo(e,t,n){for(var o=0;o<n.length;)It(n[o++],n[o++],n[o++]);k.__c&&k.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){k.__e(r,s.__v)}})}function Ds(e,t,n,o,s,r,a,c,p,m){var u,y,_,d,h,b,g,v,$=n.props||Xe,x=t.props,R=t.type;if(R=="svg"?s="http://www.w3.org/2000/svg":R=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(R?h.localName==R:h.nodeType==3)){e=h,r[u]=null;break}}if(!e){if(v=m.ownerDocument||document,!R)return v.createTextNode(x);e=v.createElementNS(s,R,x.is?x:m),c&&(k.__m&&k.__m(t,r),c=!1),r=null}if(R){if(m=R=="template"&&e.content||e,r=R=="textarea"&&x.defaultValue!=null?null:r&&At.call(m.childNodes),!c&&r)for($={},u=0;u<e.attributes.length;u++)$[(h=e.attributes[u]).name]=h.value;for(u in $)h=$[u],u=="dangerouslySetInnerHTML"?_=h:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||Ke(e,u,null,h,s);for(u in x)h=x[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?y=h:u=="value"?b=h:u=="checked"?g=h:c&&typeof h!="function"||$[u]===h||Ke(e,u,h,$[u],s);y?(c||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),t.__k=[]):(_&&(e.textContent=""),(R=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Is.test(R))&&(s="http://www.w3.org/1999/xhtml"),Jn(m,kt(d)?d:[d],t,n,o,s,r,a,r?r[0]:n.__k&&Q(n,0),c,p),r&&r.some(ce)),c&&R!="textarea"||(u="value",R=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(R!="progress"||b)||Ke(e,u,b,$[u],s),u="checked",g!=null&&g!=e[u]&&Ke(e,u,g,$[u],s))}else $===x||c&&e.data==x||(e.data=x);return e}function It(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){k.__e(s,n)}}function Ct(e,t,n){var o,s,r,a;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||It(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){k.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&Ct(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=Je(o,r=[]))&&(o==e.__e&&r.some(ce),ce(s),ce(o)),n||ce(e.__e),e.__e=e.__c=e.__=null}function Ms(e,t,n){return this.constructor(e,n)}function Tt(e,t){var n,o,s,r;k.__&&k.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ee(tt,{children:[e]}),s=[],r=[],Rt(t,t.__k,o||Xe,Xe,t.namespaceURI,o?null:t.firstChild?At.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),eo(s,t.__k,r),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var s,r,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw Qe=0,e}},Zn=0,As=function(e){return e!=null&&e.constructor===Se},Ye.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=de({},this.state)),typeof e=="function"&&(e=e(de({},n),this.props)),e&&(de(n,e),this.__v&&(t&&this.__k.push(t),Gn(this)))},Ye.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Gn(this))},Ye.prototype.render=tt,J=[],Qe=0,jn=function(e,t){return e.__v.__b-t.__v.__b},ze=Symbol(),Kn=/(PointerCapture)$|Capture$/i,xt=0,wt={},Rs=0;var $e,E,Et,to,St=Object.is,Me=0,uo=[],Dt=[],T=k,no=T.__b,oo=T.__r,ro=T.diffed,so=T.__c,ao=T.unmount,io=T.__;function nt(e,t){T.__h&&T.__h(E,e,Me||t),Me=0;var n=E.__H||(E.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function w(e){return Me=1,qs(mo,e)}function qs(e,t,n){var o=nt($e++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):mo(void 0,t),function(r){var a=(o.__N||o.__)[0],c=o.t(a,r);St(a,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=E,!E.__f)){E.__f=!0;var s=E.shouldComponentUpdate;E.shouldComponentUpdate=function(r,a,c){var p=this.__H;if(!p)return!0;var m=!1,u=this.props!=r;if(p.__.some(function(_){_.__N&&(m=!0,St(_.__[0],_.__N[0])||(u=!0))}),s){var y=s.call(this,r,a,c);return m?y||u:y}return!m||u}}return o.__}function S(e,t){var n=nt($e++,3);!T.__s&&po(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,E.__H.__h.push(n))}function q(e){return Me=5,qt(function(){return{current:e}},[])}function qt(e,t){var n=nt($e++,7);return po(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Nt(e,t){return Me=8,qt(function(){return e},t)}function ve(){var e=nt($e++,11);if(!e.__){for(var t=E.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Ns(){var e;do{for(;e=Dt.shift();)try{De(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=uo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(De),t.__h.some(Mt),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(Dt.length)}T.__b=function(e){E=null,no&&no(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),io&&io(e,t)},T.__r=function(e){oo&&oo(e),$e=0;var t=(E=e.__c).__H;t&&(Et==E?E.__h=[]:(t.__h.some(De),t.__h.some(Mt),$e=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Et=E},T.diffed=function(e){ro&&ro(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&co(uo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Et=E=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(De),n.__h=n.__h.filter(function(o){return!o.__||Mt(o)})}catch(o){n.__h=[function(){throw o}]}}),so&&so(e,t)},T.unmount=function(e){ao&&ao(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,co(Dt.push(s))}else De(s)}catch(r){t=r}}),o.__H=void 0,t&&T.__e(t,o.__v))};var lo=typeof requestAnimationFrame=="function";function Os(e){var t,n=function(){clearTimeout(o),lo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);lo&&(t=requestAnimationFrame(n))}function co(e){e!=1&&to==T.requestAnimationFrame||((to=T.requestAnimationFrame)||Os)(Ns)}function De(e){var t=E,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),E=t}function Mt(e){var t=E;e.__c=e.__(),E=t}function po(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!St(n,e[o])})}function mo(e,t){return typeof t=="function"?t(e):t}var l=Wn.bind(f);function X(e,t){return`${ft}order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var fo=e=>`${ft}order.html?${new URLSearchParams({number:e})}`;function qe(e){return new URLSearchParams(location.search).get(e)??""}var ot=e=>`request.html?${new URLSearchParams({id:e})}`,ho=()=>({id:qe("id"),number:qe("number"),help:qe("help")});var Ps={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Ls=["back","next","out","return","send","truck"];function A(e,t){let n=["icon",t,Ls.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Ps[e]}} />`}var Ot=_e?"asked:desk-token":"asked:token",Bs=36e5;function Ne(e=be()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var _o=()=>vo(be());function Pt(){an(),vo(""),location.assign(Ne(""))}function yo(){let e=Bt();if(!e)return"stays";let t=Hs();if(t===null&&!Fs()&&!ln(e))return"asks";yt(e),$o();let n=Us(t||be());return n===be()?"stays":(location.replace(n),"leaves")}function Lt(e){let t=Bt();e&&t&&yt(t),$o(),location.reload()}var go=()=>addEventListener("hashchange",()=>Bt()&&location.reload()),Bt=()=>new URLSearchParams(location.hash.slice(1)).get("token"),$o=()=>history.replaceState(history.state,"",be()),be=()=>location.pathname.replace(/^\/+/,"/")+location.search,vo=e=>D.set(Ot,JSON.stringify({wanted:e,at:Date.now()}));function Hs(){let{wanted:e="",at:t=0}=JSON.parse(D.get(Ot)??"{}");return D.remove(Ot),Date.now()-t<Bs?e:null}function Us(e){let{origin:t,pathname:n,search:o}=new URL(e,location.href);return t===location.origin?n+o:be()}function Fs(){if(!document.referrer)return!1;let[e,t]=[new URL(document.referrer),new URL(Ne(""),location.href)];return e.origin===t.origin&&(e.origin!==location.origin||e.pathname===t.pathname)}function ee({icon:e,title:t,level:n="h1",text:o,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${A(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${s}
    </div>
  `}function N(e){S(()=>{H&&(document.title=P.name?`${e} · ${P.name}`:e)},[e])}function bo({primary:e}){let t=({currentTarget:n})=>{n.href=Ne(),_o()};return l`<a class=${e?"btn primary":"btn"} data-leads-to="sign-in" href=${Ne()} onClick=${t}>${i("page.signIn")}</a>`}function wo({again:e}){let t=i(_e?"desk.signedOut":"page.signedOut");return N(t),Ao(e),l`<${ee} icon="lock" title=${t} text=${i("page.signInBack")}>${f(bo,{primary:!0})}<//>`}function xo({again:e}){return Ao(e),l`<div class="notice warn" role="alert">${Ws()}</div>`}function Ws(){return l`${A("lock")}<p>${i("page.signInFirst")} ${i("page.signInBack")}</p>${f(bo,{primary:!1})}`}function ko(){let e=i("signIn.question");return N(e),l`
    <${ee} icon="lock" title=${e} text=${i("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${()=>Lt(!0)}>${i("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${()=>Lt(!1)}>${i(K()?"signIn.stay":"signIn.dont")}</button>
      </div>
    <//>
  `}function Ao(e){S(()=>Ge(t=>{t&&e?.()}),[])}function te(e){let[t,n]=w({data:void 0,at:0,failed:null}),o=Nt(async()=>{try{let s=await e();n({data:s,at:Date.now(),failed:null})}catch(s){n(r=>({...r,failed:s}))}},[]);return S(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function ne({title:e,children:t}){return N(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function O({failed:e,again:t,at:n}){if(e instanceof Y)return f(n?xo:wo,{again:t});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${A(o?"offline":"alert")}
      <p>${o?Gs(n):we(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${A("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function Gs(e){return e?i("page.offlineSince",{time:gn(e)}):i("page.offline")}function we(e){return e instanceof Y?i("page.signInFirst"):e instanceof z&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}function ue(e){let[t,n]=w(!1),[o,s]=w({message:"",succeeded:!0,problems:[]}),r=q(Ze());async function a(c,p){n(!0);let m=!1;try{let u=await C(c,{input:{...p,idempotencyKey:r.current({name:c,input:p})}}),[y]=Object.values(u);m=y.__typename==="Changed"||y.__typename==="NoteAdded",s({succeeded:m,message:m?i("desk.done"):y.message,problems:y.problems??[]}),m&&(r.current=Ze()),await e()}catch(u){s({succeeded:!1,message:we(u),problems:[]})}return n(!1),m}return{busy:t,...o,run:a}}function pe({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var W=(e,t)=>l`<time datetime=${e}>${F(e,t)}</time>`,Oe=(e,t)=>l`<time datetime=${e}>${$t(e,t)}</time>`,oe=e=>!!e&&new Date(String(e)).getTime()>Date.now(),re=e=>!!e&&!oe(e),rt=e=>oe(e)?null:e;var Ht=({quantity:e,cancelled:t})=>e-t;var Io=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&Ht(n)>0);function Co(e,t){let[n,o]=To(e);return[n,Eo(e,t),o].map(r=>r?l`<p key=${r} class="hint">${r}</p>`:null)}function To(e){return[Ro(e.cancelled,e,"line.cancelled","line.allCancelled"),Ro(e.returned,e,"line.returned","line.allReturned")]}function Ro(e,{quantity:t},n,o){return e===0?null:e===t?i(o):i(n,{count:e,total:t})}function Eo(e,t){let{fulfilment:n,readyAt:o,fulfilledAt:s}=e;if(Ht(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let r=n==="PICKUP";return re(s)?i(r?"line.pickedUp":"line.handedOver",{date:F(s,t)}):r?o?i(oe(o)?"line.readyFrom":"line.readySince",{date:F(o,t)}):i("line.pickup"):i("line.digital")}var So={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function M(e,t,n){return t?l`<div><dt>${e}</dt><dd>${Oe(t,n)}</dd></div>`:null}function st(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${W(t,n)}</dd></div>`:null}function xe(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Do(e){return e.map(({title:t,amount:n})=>l`<div><dt><bdi>${t}</bdi></dt><dd><bdi>${n.formatted}</bdi></dd></div>`)}var Ut=({cancelledAt:e})=>!!rt(e);function Mo(e){let t=re(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[Io(e)?n:i(t?"event.readyByMissed":"event.readyBy"),Ut(e)||rt(e.fulfilledAt)?null:e.shipByDay]}var qo=e=>So[e]?i(So[e]):null,at=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function Ft(e,t){let n=at(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var No=e=>i(e?"event.receiptConfirmed":"event.received");var Oo=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Po=`# One attachment: its state, and a URL to download the file.
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
`;var Lo=`# Cancels an order that the warehouse has not started to pack.
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
`;var Bo=`# Changes the shipping address of an order.
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
`;var Ho=`# Asks about the progress of a late order.
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
`;var Uo=`# Confirms the receipt of parcels.
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
`;var Fo=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Wo=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Go=`# Marks the timeline as read up to an item.
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
`;var Vo=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var Zo=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var jo=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var Ko=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var zo=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var Yo=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var Jo=`# Sends the shop a message about an open request or the order as a whole.
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
`;var Qo=`# Asks about customs, duty or tax.
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
`;var Xo=`# Reports parcels that did not arrive.
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
`;var er=`# Reports a problem with a payment.
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
`;var tr=`# Requests to return items for a refund or a replacement.
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
`;var nr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var or=`# Withdraws an open help request.
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
`;var rr={address_form:Oo,attachment:Po,cancel_order:Lo,change_shipping_address:Bo,check_order_progress:Ho,confirm_receipt:Uo,create_attachment_upload:Fo,help_request:Wo,mark_timeline_read:Go,my_orders:Vo,node:Zo,order_counts:jo,order_details:Ko,order_timeline:zo,orders_numbered:Yo,post_message:Jo,report_customs_duty_issue:Qo,report_package_not_received:Xo,resolve_payment_issue:er,return_or_replace_items:tr,viewer:nr,withdraw_help_request:or};var ke=Ve("/graphql",rr);var sr=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function ar(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function it({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${A("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function ir(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${i("form.optional")}</span>`:null}</label>`}function se({id:e,label:t,name:n,value:o,set:s,problems:r=[],required:a,multiline:c,wide:p,hint:m,type:u,...y}){let _=ve(),d=e??_,h=ar(r,n),b={id:d,name:n,value:o,required:a,maxLength:y.maxLength,autocomplete:y.autocomplete,dir:"auto","aria-invalid":h.length?"true":void 0,"aria-describedby":[m&&`${d}-hint`,h.length&&`${d}-problem`].filter(Boolean).join(" ")||void 0,onInput:g=>s(g.currentTarget.value)};return l`
    <div class=${p?"field wide":"field"}>
      ${ir(d,t,!a)}
      ${c?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${u??"text"} ...${b} />`}
      ${m?l`<p id=${`${d}-hint`} class="hint">${m}</p>`:null}
      ${f(it,{id:`${d}-problem`,problems:h})}
    </div>
  `}function Pe({id:e,label:t,name:n,choices:o,value:s,set:r,problems:a=[],empty:c,required:p,optional:m,autocomplete:u,wide:y}){let _=ve(),d=e??_,h=ar(a,n);return l`
    <div class=${y?"field wide":"field"}>
      ${ir(d,t,m)}
      <div class="select">
        <select id=${d} name=${n} required=${p} autocomplete=${u} aria-invalid=${h.length?"true":void 0}
          aria-describedby=${h.length?`${d}-problem`:void 0}
          onChange=${b=>r(b.currentTarget.value)}>
          ${c===void 0?null:l`<option value="" selected=${s===""}>${c}</option>`}
          ${o.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===s}>${b.label}</option>`)}
        </select>
        ${A("down","s")}
      </div>
      ${f(it,{id:`${d}-problem`,problems:h})}
    </div>
  `}var Pd=new Intl.ListFormat(I,{type:"unit",style:"short"});var Kd=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var ma=new Intl.Collator(I),zd=sr.map(e=>({value:e,label:vt(e)})).sort((e,t)=>ma.compare(e.label,t.label));function lt({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[vt(t)]:[],...n?[n]:[]];return l`<address>${o.map(s=>l`<span dir="auto">${s}</span>`)}</address>`}function lr(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var cr=5,fa=6e4,me=new Map,fe=class extends Error{constructor(t,n){super(t),this.again=n}},Wt=e=>me.get(e.key)?.file,Gt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function dr(e){let t=n=>n.state!=="ready"&&!me.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:i("photos.lost")}:n):e}function Vt(e,t,n){let o=Date.now()*1e3+me.size,s=e.name;n(r=>[...r,{key:o,name:s,state:"sending",progress:0}]),mr(o,e,t,n)}function ur({key:e},t,n){let o=me.get(e)?.file;o&&mr(e,o,t,n)}function pr({key:e},t){me.get(e)?.stopper.abort(),me.delete(e),t(n=>n.filter(o=>o.key!==e))}async function mr(e,t,n,o){let s=new AbortController;me.set(e,{file:t,stopper:s});let r=a=>o(c=>c.map(p=>p.key===e?{...p,problem:void 0,...a}:p));r({state:"sending",progress:0});try{let a=await ha(t,n,s.signal,r);r({id:a,state:"ready"})}catch(a){if(s.signal.aborted)return;let{message:c,again:p}=a instanceof fe?a:{message:we(a),again:!0};r({state:"failed",problem:c,again:p})}}async function ha(e,t,n,o){let s=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!s.attachment)throw new fe(lr({message:"",...s}),s.__typename==="RateLimited");return s.upload&&await _a(s.upload,e,n,o),o({state:"checking"}),await ya(s.attachment.id,t),s.attachment.id}function _a({url:e,fields:t},n,o,s){let r=new FormData;for(let{name:a,value:c}of t)r.append(a,c);return r.append("file",n),new Promise((a,c)=>{let p=new XMLHttpRequest,m=()=>c(new fe(i(navigator.onLine?"photos.notTaken":"page.offline"),!0));p.open("POST",e),p.upload.onprogress=({loaded:u,total:y})=>s({state:"sending",progress:Math.round(100*u/y)}),p.onload=()=>p.status<300?a(null):m(),p.onerror=m,p.onabort=m,o.addEventListener("abort",()=>p.abort()),p.send(r)})}async function ya(e,t){let n=Date.now()+fa;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let s=await t.find(e);if(s?.state==="VERIFIED")return;if(s?.state==="REJECTED")throw new fe(i("photos.rejected"),!1);if(s?.state!=="AWAITING_UPLOAD")break;await new Promise(r=>setTimeout(r,o))}throw new fe(i("photos.notTaken"),!0)}var ga="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",ct=96;function Zt(e){return{create:async t=>(await ke("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await ke("attachment",{id:t})).attachment}}function hr({id:e,problems:t=[],...n}){let o=ve(),s=e??o,[r,a]=w(!1),{orderId:c,set:p,api:m=Zt}=n,u=d=>h=>{h.preventDefault(),a(d)},y=d=>{u(!1)(d);for(let h of d.dataTransfer?.files??[])Vt(h,m(c),p)},_=[`${s}-hint`,t.length?`${s}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${s}-label`}>${i("photos.add")} <span class="hint">${i("form.optional")}</span></span>
      <label class=${r?"drop over":"drop"} onDragOver=${u(!0)} onDragLeave=${u(!1)} onDrop=${y}>
        ${A("photo")}
        <span><b>${i("photos.choose")}</b><span class="hint" id=${`${s}-hint`}>${i("photos.hint",{max:cr})}</span></span>
        ${fr({id:s,"aria-labelledby":`${s}-label`,"aria-describedby":_,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${A("photo","s")}${i("photos.camera")}${fr({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(it,{id:`${s}-problem`,problems:t})}
      ${f($a,n)}
    </div>
  `}function fr(e,{orderId:t,set:n,api:o=Zt}){return l`<input type="file" multiple accept=${ga} ...${e} onChange=${({currentTarget:r})=>{for(let a of r.files)Vt(a,o(t),n);r.value=""}} />`}function $a({photos:e,...t}){let n=q(null);S(()=>t.set(dr),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(s=>f(va,{key:s.key,photo:s,removed:o,...t}))}
    </ul>
  `}function va({photo:e,orderId:t,set:n,api:o=Zt,removed:s}){let{name:r,state:a,progress:c}=e;function p(){pr(e,n),queueMicrotask(s)}return l`
    <li class=${`upload ${a}`}>
      ${f(xa,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${r}</span>
        ${a==="sending"?l`<progress max="100" value=${c} aria-label=${i("photos.sendingNamed",{name:r})}></progress>`:l`<span class=${ba[a]}>${e.problem??i(wa[a])}</span>`}
        ${a==="failed"&&e.again&&Wt(e)?l`<button type="button" class="as-link" aria-label=${i("photos.againNamed",{name:r})} onClick=${()=>ur(e,o(t),n)}>${i("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${i("photos.removeNamed",{name:r})} onClick=${p}>${A("close","s")}</button>
    </li>
  `}var ba={checking:"hint",ready:"ok",failed:"problem"},wa={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function xa({photo:e}){let t=q(null),[n,o]=w(!1),s=Wt(e);return S(()=>{s?.type.startsWith("image/")&&ka(s,t.current).then(o,()=>o(!1))},[s]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${ct} height=${ct} hidden=${!n}></canvas>
      ${n?null:A(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function ka(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[s,r]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,s,r,o,o,0,0,ct,ct),n.close(),!0}function Le(e,t){if(e.length===0)return null;let n=async o=>{let s=await t(o).catch(()=>null);s&&location.assign(s)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${A(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${i("photos.size",{size:je(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function jt({unitPrice:e,measure:t,quantity:n}){let o=t??je(n);return e?l`<span><bdi>${o}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${i("order.quantity",{count:o})}</span>`}function Kt({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[s,r]=w(null),a=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||s===t?l`<span class=${a} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${a}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>r(t)} />
  </span>`}function Ae(e,t){let[n,o]=w({items:zt(e),cursor:Yt(e)});S(()=>o(m=>Aa(m,e)),[e]);let[s,r]=w(null),{items:a,cursor:c}=n;return c?{items:a,earlier:async()=>{try{let m=await t(c);m&&o(u=>({items:_r(zt(m),u.items),cursor:Yt(m)})),r(null)}catch(m){r(m)}},failed:s}:{items:a,earlier:null,failed:s}}function Re({earlier:e,failed:t}){return t?f(O,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function Aa(e,t){let n=zt(t);return n.some(s=>e.items.some(r=>r.id===s.id))?{...e,items:_r(e.items,n)}:{items:n,cursor:Yt(t)}}function _r(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var zt=e=>e.edges.map(t=>t.node).reverse(),Yt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function yr(e){return{create:async t=>(await C("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await C("attachment",{id:t})).attachment}}function dt({order:e,helpRequestId:t,canReply:n,canAskBack:o=!1,changed:s}){let r=Ae(e.timeline,async a=>(await Jt(e,{timelineAfter:a}))?.timeline);return S(()=>{let a=e.timeline.edges[0]?.node;e.unreadCount&&a&&C("mark_timeline_read",{input:{through:a.id}})},[e]),l`
    <div class="columns">${Ra(e)} ${Ca(e)}</div>
    ${Ia(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${i("desk.history")}</h2>
      ${Re(r)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${r.items.map(a=>Ta(a,e))}
      </ol></div>
      ${n?f(Ea,{order:e,helpRequestId:t,canAskBack:o,changed:s}):null}
    </section>
    ${f(Sa,{order:e,helpRequestId:t,changed:s})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${i("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(a=>l`<li key=${a.type}>${a.title}: <span class="hint">${a.reason?.message??i("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function Jt({id:e},t){return(await C("order",{id:e,...t})).order}function Ra(e){let t=[[i("desk.shopId"),e.shopOrderId],[i("order.channel"),e.channel],[i("desk.customer"),e.customerId],[i("desk.email"),e.email??i("desk.noMail")],[i("desk.language"),e.locale&&(ye[e.locale]?.name??e.locale)]],[n,o]=Mo(e),s=[[i("order.total"),e.total?.formatted],[i("event.placed"),F(e.placedAt,e.timeZone)],[i("order.payment"),qo(e.payment)],[i("event.paid"),Ie(e.paidAt,e.timeZone)],[n,o&&F(o,e.timeZone)],[i("event.shipped"),Ie(e.firstShippedAt,e.timeZone)],[i("event.handedOver"),Ie(e.firstHandedOverAt,e.timeZone)],[i("event.delivered"),Ie(e.deliveredAt,e.timeZone)],[No(e.receiptConfirmed),Ie(e.receivedAt,e.timeZone)],[i("event.cancelled"),Ie(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${i("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([r,a])=>xe(r,a))} ${Do(e.adjustments)}
        ${s.map(([r,a])=>xe(r,a))}
      </dl>
      ${e.shippingAddress?lt(e.shippingAddress):null}
    </section>
  `}function Ia({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${i("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var Ie=(e,t)=>re(e)?F(e,t):null;function Ca(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      <ul class="desk-goods">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${f(Kt,{title:t.title,imageUrl:t.imageUrl,size:"xs"})}
            <div><span dir="auto">${t.title}</span> <bdi class="soft">${jt(t)}</bdi> ${Co(t,e.timeZone)}</div>
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${at(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${oe(t.shippedAt)?i("event.shipBy"):i("event.shipped")}: ${W(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${oe(t.deliveredAt)?i("event.deliverBy"):i("event.delivered")}: ${W(t.deliveredAt,e.timeZone)}</span>`:null}
          ${re(t.returnedAt)?l` <span class="hint">${i("event.returned")}: ${W(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function Ta(e,t){let n=async s=>[...(await Jt(t))?.timeline.edges.flatMap(a=>a.node.attachments)??[],...e.attachments].find(a=>a.id===s)?.downloadUrl,o=t.lines.find(s=>s.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry by-${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${Oe(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="chip warn">${i("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${i("desk.hidden")}</span>`}
      </p>
      ${o?l`<p class="hint" dir="auto">${o.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${xe(i("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${Le(e.attachments,n)}
    </li>
  `}function Ea({order:e,helpRequestId:t,canAskBack:n,changed:o}){let[s,r]=w(""),[a,c]=w([]),[p,m]=w(!1),u=ue(o);async function y(_){_.preventDefault();let d=t?{helpRequestId:t,expectsAnswer:n&&p}:{orderId:e.id};await u.run("reply",{...d,text:s,attachmentIds:Gt(a)})&&(r(""),c([]))}return l`
    <form class="composer" onSubmit=${y}>
      ${f(se,{label:i("desk.reply"),name:"text",value:s,set:r,problems:u.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${f(hr,{orderId:e.id,photos:a,set:c,api:yr})}
      ${n?l`<label class="choice">
              <input type="checkbox" checked=${p} onChange=${()=>m(!p)} />
              <span>${i("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="btns"><button type="submit" class="btn primary" disabled=${u.busy||a.some(_=>_.state!=="ready")}>${i("desk.send")}</button></p>
      ${f(pe,{mutation:u})}
    </form>
  `}function Sa({order:e,helpRequestId:t,changed:n}){let o=Ae(e.notes,async p=>(await Jt(e,{notesAfter:p}))?.notes),[s,r]=w(""),a=ue(n);async function c(p){p.preventDefault(),await a.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:s})&&r("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${i("desk.notes")}</h2>
      <p class="hint">${i("desk.noteHint")}</p>
      <ol class="entries">
        ${[...o.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${Oe(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${Re(o)}
      <form class="composer" onSubmit=${c}>
        ${f(se,{label:i("desk.note"),name:"note",value:s,set:r,problems:a.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="btns"><button type="submit" class="btn" disabled=${a.busy}>${i("desk.addNote")}</button></p>
        ${f(pe,{mutation:a})}
      </form>
    </section>
  `}var gr={OPEN:"info",AWAITING_SHOPPER:"warn",RESOLVED:"good",DECLINED:"bad",AWAITING_PAYMENT:"warn",READY_FOR_PICKUP:"info",SHIPPED:"info",PARTIALLY_SHIPPED:"info",DELIVERED:"good",HANDED_OVER:"good",RECEIVED:"good",RETURNED_TO_SENDER:"bad",CANCELLED:"bad"},ut=({status:e="",statusText:t})=>l`<span class=${`chip ${gr[e]??""}`}><span>${t}</span></span>`;function Ce({state:e,stateText:t,overdueSince:n}){return l`<span class=${`chip ${n?"bad":gr[e]??""}`}><span>${t}</span></span>`}var he=()=>l`<p><a class="help-link" href="./">${A("back","s")}${i("desk.back")}</a></p>`;function pt({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let o=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${i("desk.refused")}</h2>
      <p class="notice">${i("desk.refusedHint")}</p>
      <dl class="facts">
        ${M(i("desk.revision",{revision:t.revision}),t.at,n)} ${xe(i("desk.refusedCustomer"),o)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}function $r(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function vr(e,t){document.documentElement.lang=I,document.documentElement.dir=on?"rtl":"ltr";let n=V()?.leaves?"leaves":yo();if(n==="leaves")return;cn(()=>location.reload()),go();let o=()=>Tt(Da(n==="asks"?ko:e,t),document.body);document.body.replaceChildren(),Ge(o),o()}function Da(e,t){return l`
    <a class="skip" href="#main">${i("page.skip")}</a>
    ${Ma(t)}
    <main id="main" tabindex="-1">${f(e,ho())}</main>
    ${qa()}
  `}function Ma({home:e,name:t}){let n=_n(),o=P.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${P.home||e}>
          ${n?l`<img class="shop-logo" src=${n} alt="" width="32" height="32" />`:null}<bdi>${o}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${br(P.header)}
          ${o===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Na,{})}
          ${K()?l`<button type="button" class="btn bare square" onClick=${Pt}>${A("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function qa(){let e=K();return!e&&!P.footer?.length?null:l`
    <footer class="foot">
      ${br(P.footer)}
      ${e?l`<button type="button" class="as-link" onClick=${Pt}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var br=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${hn(t)}</a>`);function Na(){let e=q(!1);function t({currentTarget:{value:s}}){s!==I&&rn(s)}function n(s){e.current=!0,s.key==="Enter"&&t(s)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${A("language")}<span class="hidden">${i("page.language")}</span>
      <select
        ref=${Oa}
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${s=>e.current?null:t(s)}
        onBlur=${t}
      >
        ${Object.entries(ye).map(([s,{name:r}])=>l`<option key=${s} value=${s} lang=${s} selected=${s===I}>${r}</option>`)}
      </select>
    </label>
  `}function Oa(e){e&&sn()&&e.focus()}function xr(e){let{id:t}=e.named;return t?e.page(t):f(Pa,e)}function Pa({named:e,find:t,page:n,none:o,back:s}){let{number:r}=e,a=i("order.title",{number:r}),{data:c,failed:p,again:m}=te(()=>t(r));if(N(a),p&&!c)return f(O,{failed:p,again:m});if(!c)return f(ne,{title:a});let[u]=c;return u?c.length===1?n(u.id):La(a,e,c,s()):o(a)}function La(e,{number:t,help:n},o,s){return l`
    ${s}
    <h1>${e}</h1>
    <p class="several">${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${o.map(r=>l`<li key=${r.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${X(r.id,n)}><bdi>${r.number}</bdi></a></h2>
              <span class="chip">${r.statusText}</span>
            </div>
            <p class="meta">${Ba(r)}</p>
          </div>
        </li>`)}
    </ul>
  `}function Ba({channel:e,customerId:t,placedAt:n,timeZone:o,total:s}){let r=l`<span>${i("event.placed")} ${W(n,o)}</span>`,a=s?l`<bdi>${s.formatted}</bdi>`:null;return $r([wr("order.channel",e),wr("desk.customer",t),r,a])}var wr=(e,t)=>t?l`<span>${i(e)} <bdi>${t}</bdi></span>`:null;function kr(e){return f(xr,{named:e,find:async t=>(await C("orders_numbered",{number:t})).ordersNumbered,page:t=>f(Ha,{id:t}),none:Ar,back:he})}var Ar=e=>l`${f(ee,{icon:"search",title:e,text:i("desk.noOrder")},he())}`;function Ha({id:e}){let{data:t,failed:n,again:o}=te(()=>C("order",{id:e})),s=t?.order?i("order.title",{number:t.order.number}):i("desk.title");if(N(s),S(()=>{t?.order&&history.replaceState(null,"",X(t.order.id))},[t?.order?.id]),n&&!t)return f(O,{failed:n,again:o});if(!t)return f(ne,{title:s});let{order:r}=t;return r?l`
    ${he()}
    ${n?f(O,{failed:n,again:o}):null}
    <div class="desk-head">
      <h1>${s}</h1>
      ${ut(r)}
    </div>
    ${r.alerts.length?f(Ua,{order:r,changed:o}):null} ${pt(r)} ${f(Wa,{order:r})}
    ${f(dt,{order:r,canReply:!0,changed:o})}
  `:Ar(s)}function Ua({order:e,changed:t}){let n=ue(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${i("desk.alerts")}</h2>
      <ul class="desk-rows">
        ${e.alerts.map(({kind:o,text:s,since:r})=>l`<li key=${o}>
            <div class="desk-head">
              <dl class="facts">${M(s,r,e.timeZone)}</dl>
              <button type="button" class="btn" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:o})}>${i("desk.dismiss")}</button>
            </div>
            ${o==="OVERSHIPPED"?Fa(e):null}
            ${o==="NUMBER_CLAIMED"?l`<p class="hint">${i("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${f(pe,{mutation:n})}
    </section>
  `}function Fa({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${i("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function Wa({order:e}){let t=async o=>(await C("order",{id:e.id,requestsAfter:o})).order?.helpRequests,n=Ae(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${i("desk.requests")}</h2>
      <ul class="desk-rows">
        ${[...n.items].reverse().map(o=>l`<li key=${o.id} class="desk-head">
            <a href=${ot(o.id)}>${o.title}</a>
            ${Ce(o)}
            <dl class="facts">${M(i("request.filedAt"),o.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${Re(n)}
    </section>
  `}var Rr={what:"",action:"",state:"",whose:"",overdue:!1};function Ir(){let e=i("desk.title"),{data:t,failed:n,again:o}=te(async()=>{let[{me:s},{choices:r}]=await Promise.all([C("me",{}),C("choices",{})]);return{me:s,choices:r}});return N(e),n&&!t?f(O,{failed:n,again:o}):t?l`<h1>${e}</h1>${f(Ga,{})}${f(Va,{me:t.me.name,choices:t.choices})}`:f(ne,{title:e})}function Ga(){let[e,t]=w("");return l`
    <form class="card desk-find" role="search" onSubmit=${o=>{o.preventDefault(),location.assign(fo(e.trim()))}}>
      ${f(se,{label:i("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit" class="btn">${i("desk.find")}</button>
    </form>
  `}function Va({me:e,choices:t}){let[n,o]=w(Rr),[s,r]=w(null),[a,c]=w(null),[p,m]=w([]),[u,y]=w(null),_=q(0);async function d(h){let b=++_.current;try{let{queue:g}=await C("queue",{...za(n,e),after:h}),v=g.edges.map(x=>x.node),$=v.length||h?[]:await Za();if(b!==_.current)return;m($.filter(x=>x!==n.what)),r(x=>h&&x?[...x,...v]:v),c(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),y(null)}catch(g){y(g)}}return S(()=>{d(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${i("desk.queue")}</h2>
      ${Ka(n,o,e,t)}
      ${u?f(O,{failed:u,again:()=>d(null)}):null}
      ${s?.length===0&&!a?ja(p,t,h=>o({...Rr,what:h})):null}
      <ul class="queue">${(s??[]).map(h=>h.__typename==="HelpRequest"?Ya(h):Ja(h))}</ul>
      ${a?l`<p class="more"><button type="button" class="btn" onClick=${()=>d(a)}>${i("desk.more")}</button></p>`:null}
    </section>
  `}async function Za(){return Object.entries(await C("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function ja(e,t,n){let o=r=>t.find(a=>a.field==="alert"&&a.value===r)?.label??i("desk.requests"),s=r=>{n(r),document.getElementById("queue")?.focus()};return l`
    <p class="soft" role="status">${i("desk.none")}</p>
    ${e.length?l`<p>${i("desk.elsewhere")}</p>
            <ul class="btns">${e.map(r=>l`<li key=${r}><button type="button" class="btn" onClick=${()=>s(r)}>${o(r)}</button></li>`)}</ul>`:null}
  `}function Ka(e,t,n,o){let s=c=>o.filter(p=>p.field===c),r=(c,p,m,u)=>f(Pe,{label:p,name:c,choices:m,value:e[c],set:y=>t({...e,[c]:y}),empty:u}),a=[{value:n,label:i("desk.me",{name:n})},{value:"nobody",label:i("desk.nobody")}];return l`
    <div class="desk-filters">
      ${r("what",i("desk.show"),s("alert"),i("desk.requests"))}
      ${e.what?null:l`
              ${r("action",i("desk.help"),s("action"),i("desk.any"))}
              ${r("state",i("desk.state"),s("state"),i("desk.any"))}
              ${r("whose",i("desk.assignee"),a,i("desk.any"))}
              <label class="choice">
                <input type="checkbox" checked=${e.overdue} onChange=${()=>t({...e,overdue:!e.overdue})} />
                <span>${i("desk.overdueOnly")}</span>
              </label>
            `}
    </div>
  `}function za({what:e,action:t,state:n,whose:o,overdue:s},r){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:o===r?r:null,claimed:o==="nobody"?!1:null,overdue:s}}function Ya(e){return l`
    <li key=${e.id} class="card">
      <div class="desk-head">
        <h3><a href=${ot(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${Ce(e)}
      </div>
      <dl class="facts">
        ${M(i("request.filedAt"),e.filedAt,e.timeZone)} ${M(i("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${st(i("desk.replyBy"),e.replyByDay,e.timeZone)} ${M(i("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function Ja({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="desk-head">
        <h3><a href=${X(e.id)}>${t} (${e.number})</a></h3>
        ${ut(e)}
      </div>
      <dl class="facts">${M(i("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function Cr({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${ei(t,n)}`}function ei(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?lt(e.address):null;case"CheckOrderProgressDetails":return l`<p>${i("request.shipBy")}: ${W(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(ti)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function ti({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Tr=qe("id");function Er(){let e=i("desk.title"),{data:t,failed:n,again:o}=te(async()=>{let[{helpRequest:c},{choices:p}]=await Promise.all([C("help_request",{id:Tr}),C("choices",{})]),{order:m}=c?await C("order",{id:c.order.id}):{order:null};return{request:c,order:m,choices:p}});if(N(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return f(O,{failed:n,again:o});if(!t)return f(ne,{title:e});let{request:s,order:r,choices:a}=t;return!s||!r?f(ee,{icon:"search",title:e,text:i("desk.noRequest")},he()):l`
    ${he()}
    ${n?f(O,{failed:n,again:o}):null}
    <div class="desk-head">
      <h1>${s.title}</h1>
      ${Ce(s)}
    </div>
    <p class="desk-about"><a href=${X(r.id)}>${i("order.title",{number:r.number})}</a></p>
    ${pt(r)}
    <div class="columns">${ni(s,r)} ${f(si,{request:s,choices:a,changed:o})}</div>
    ${f(dt,{order:r,helpRequestId:s.id,canReply:s.canReply,canAskBack:!s.closedAt,changed:o})}
  `}function ni(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${i("desk.asked")}</h2>
      ${Cr(e,n)} ${oi(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${Le(e.attachments,async o=>(await ri()).find(s=>s.id===o)?.downloadUrl)}
      <dl class="facts">
        ${M(i("request.filedAt"),e.filedAt,n)} ${M(i("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${st(i("desk.replyBy"),e.replyByDay,n)} ${M(i("desk.overdueSince"),e.overdueSince,n)}
        ${M(i("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function oi({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${i("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:o,line:s,quantity:r})=>{let a=t.shipments.findIndex(p=>p.id===o?.id),c=t.shipments[a];return l`<li>
          <span dir="auto">${s?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:r})}</span> <span class="hint">${c?Ft(c,a):n??i("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function ri(){return(await C("help_request",{id:Tr})).helpRequest?.attachments??[]}function si({request:e,choices:t,changed:n}){let[o,s]=w(""),[r,a]=w(""),[c,p]=w(!1),m=q(null),u=ue(n),y=e.id,_=o.trim()||null;async function d(v){await u.run(v,{helpRequestId:y,text:_})&&s("")}async function h(){if(!_){p(!0),m.current?.querySelector("textarea")?.focus();return}await u.run("decline",{helpRequestId:y,reason:r,text:_})&&s("")}let b=e.canApprove||e.canDecline||e.canResolve;return l`
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">${i("desk.decision")}</h2>
      <dl class="facts"><div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div></dl>
      ${e.cannotApproveBecause?l`<p class="hint">${i("desk.cannotApprove")} ${e.cannotApproveBecause.message}</p>`:null}
      <p class="btns">
        ${e.canClaim&&!e.assignee?g(i("desk.claim"),()=>u.run("claim",{helpRequestId:y})):null}
        ${e.canClaim&&e.assignee?g(i("desk.unclaim"),()=>u.run("unclaim",{helpRequestId:y})):null}
        ${e.canReopen?g(i("desk.reopen"),()=>u.run("reopen",{helpRequestId:y})):null}
      </p>
      ${b?l`
              <div ref=${m}>
                ${f(se,{label:i("desk.words"),name:"text",value:o,set:s,problems:c&&r&&!_?[{path:"text",message:i("desk.wordsToDecline")}]:u.problems,required:!!r,hint:r?i("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?f(Pe,{label:i("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:r,set:a,empty:i("form.choose")}):null}
              <p class="btns">
                ${e.canApprove?g(i("desk.approve"),()=>d("approve"),"primary"):null}
                ${e.canResolve?g(i("desk.resolve"),()=>d("resolve")):null}
                ${e.canDecline?g(i("desk.decline"),h,"",!r):null}
              </p>
            `:null}
      ${f(pe,{mutation:u})}
    </section>
  `;function g(v,$,x="",R=!1){return l`<button type="button" class=${`btn ${x}`} disabled=${u.busy||R} onClick=${$}>${v}</button>`}}var ai={"desk-queue":Ir,"desk-order":kr,"desk-request":Er},Sr=ai[He];Sr&&vr(Sr,{home:"./",name:i("desk.title")});
