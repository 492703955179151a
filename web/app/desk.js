var Pt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Lt="language",to={no:"nb",nn:"nb",iw:"he"},ie=Pt,R=no([oo(Lt),ro(),...navigator.languages]),Bt=ie[R]?.direction==="rtl";function Ht(e){localStorage.setItem(Lt,e),location.reload()}function no(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",r=to[n]??n;if(r in ie)return r}return"en"}function ro(){return document.documentElement.dataset.page?null:document.documentElement.lang}function oo(e){try{return localStorage.getItem(e)}catch{return null}}var Xe="wanted",Se="owner:",Ut="signed-out:",so="draft:",Ft={};function $e(e){ao(e);let t=Ft[e]??localStorage.getItem(e);return!t||io(t)?null:(sessionStorage.setItem(Se+e,rt(t)),t)}function et(e){Ft[e]=void 0,localStorage.removeItem(e)}function tt(e){et(e),localStorage.setItem(Ut+e,String(Date.now())),Te(e),location.assign(nt(""))}function Wt(e,t){addEventListener("storage",({key:n,newValue:r})=>{n===Ut+e&&(Te(e),t());let s=rt(r??"");n!==e||!r||s===sessionStorage.getItem(Se+e)||(Te(e),t())})}function Gt(){sessionStorage.setItem(Xe,Ce())}function nt(e=Ce()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Ce=()=>location.pathname+location.search;function ao(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Se+e)!==rt(t)&&Te(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Ce());let n=sessionStorage.getItem(Xe);sessionStorage.removeItem(Xe),n&&n!==Ce()&&location.replace(n)}function Te(e){sessionStorage.removeItem(Se+e);let t=Array.from({length:sessionStorage.length},(n,r)=>sessionStorage.key(r)??"");for(let n of t)n.startsWith(so)&&sessionStorage.removeItem(n)}var rt=e=>String(Vt(e).sub??"");function io(e){let{exp:t}=Vt(e);return typeof t=="number"&&t*1e3<=Date.now()}function Vt(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var X=class extends Error{},F=class extends Error{constructor(t,n){super(t),this.retryable=n}},lo={origin:""},le=()=>globalThis.orderHelpStarted;function Ee(e,t,n){return async(r,s)=>{let o=t[r];if(!o)throw new Error(`There is no document ${r}.`);let a=await ho(po(r,s)??co(e,o,s,n));if(a.status===401)throw et(n),new X;if(a.status>=500||a.status===429)throw new F(a.statusText,!0);return _o(a)}}function co(e,t,n,r){let s=$e(r);if(!s)throw new X;return fetch(lo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${s}`,"accept-language":R},body:JSON.stringify({query:t,variables:n})})}var uo=(e,t)=>`${e} ${JSON.stringify(t)}`;function po(e,t){let n=uo(e,t),r=le()?.answers.get(n);return le()?.answers.delete(n),r}function mo(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:fo()}}function Me(){let e=null;return t=>(e=mo(t,e),e.key)}function fo(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function ho(e){try{return await e}catch(t){throw new F(String(t),!0)}}async function _o(e){let t;try{t=await e.json()}catch{throw new F(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new F(n.message,n.extensions?.retryable??!1);return t.data}var Zt=e=>new URL(`../texts/${e}.json`,import.meta.url).href,ot=new URL("../shop/shop.json",import.meta.url).href;var O=await yo();function jt(e){return typeof e=="string"?e:e[R]??e.en??Object.values(e)[0]??""}var Kt=()=>O.logo?new URL(O.logo,ot).href:null;async function yo(){return await(le()?.shop??fetch(ot).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var go={...await Ao(),...O.texts?.[R]},$o=new Intl.PluralRules(R),zt=new Intl.NumberFormat(R),vo=new Intl.DateTimeFormat().resolvedOptions().timeZone,bo=ee(()=>({dateStyle:"long"})),Ua=ee(()=>({day:"numeric",month:"short"})),Fa=ee(()=>({weekday:"short",day:"numeric",month:"short"})),Wa=ee(()=>({day:"numeric",month:"short",year:"numeric"})),Ga=ee(()=>({year:"numeric"})),Va=ee(()=>({year:"numeric",month:"long"})),ko=ee(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===vo?void 0:"short"}));function i(e,t={}){let n=go[e]??e;return(typeof n=="string"?n:n[$o.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(s,o)=>{let a=t[o];return typeof a=="number"?zt.format(a):a??s})}var De=e=>zt.format(e),L=(e,t)=>bo(xo(e,t)).format(new Date(e));var st=(e,t)=>ko(t).format(new Date(e)),Yt=e=>new Intl.DateTimeFormat(R,{timeStyle:"short"}).format(e),xo=(e,t)=>e.includes("T")?t:"UTC";function ee(e){let t=new Map;return n=>{let r=t.get(n)??new Intl.DateTimeFormat(R,{...e(n),timeZone:n});return t.set(n,r),r}}var at=e=>wo.of(e)??e,wo=new Intl.DisplayNames(R,{type:"region"});async function Ao(){let e=await(le()?.texts??fetch(Zt(R)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${R}" are missing.`);return e}var Jt=`# Adds a note that only the desk can read, to a request or an order.
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
`;var Qt=`# Approves a request, if the order still allows it.
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
`;var Xt=`# One attachment: its state while it is being verified, and a URL for its file.
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
`;var en=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var tn=`# Claims an open request, unless another agent has claimed it.
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
`;var nn=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var rn=`# Declines a request, with the reason.
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
`;var on=`# Dismisses an alert of an order.
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
`;var sn=`# One request with its details and the steps that it allows.
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
`;var an=`# Marks the timeline of an order as read by the desk, up to an item.
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
`;var ln=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var dn=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
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
`;var cn=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
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
`;var un=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
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
`;var pn=`# Records a parcel that has left, whatever the state of the order.
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
`;var mn=`# Releases an order for packing, and returns its address. A cancelled order is refused.
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
`;var fn=`# Reopens a settled request that had no effect on the order.
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
`;var hn=`# Sends the shopper a message about a request, with files if there are any, and can wait for the reply.
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
`;var _n=`# Settles a question, with the answer unless it was given earlier.
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
`;var yn=`# Ends the claim on a request.
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
`;var gn=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
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
`;var $n={add_note:Jt,approve:Qt,attachment:Xt,choices:en,claim:tn,create_attachment_upload:nn,decline:rn,dismiss_alert:on,help_request:sn,mark_timeline_read:an,me:ln,order:dn,orders_numbered:cn,queue:un,record_shipment:pn,release_for_shipment:mn,reopen:fn,reply:hn,resolve:_n,unclaim:yn,waiting:gn};var I=Ee("/desk/graphql",$n,"desk-token");var bn=function(e,t,n,r){var s;t[0]=0;for(var o=1;o<t.length;o++){var a=t[o++],d=t[o]?(t[0]|=a?1:2,n[t[o++]]):t[++o];a===3?r[0]=d:a===4?r[1]=Object.assign(r[1]||{},d):a===5?(r[1]=r[1]||{})[t[++o]]=d:a===6?r[1][t[++o]]+=d+"":a?(s=e.apply(d,bn(e,d,n,["",null])),r.push(s),d[0]?t[0]|=2:(t[o-2]=0,t[o]=s)):r.push(d)}return r},vn=new Map;function kn(e){var t=vn.get(this);return t||(t=new Map,vn.set(this,t)),(t=bn(this,t.get(e)||(t.set(e,t=(function(n){for(var r,s,o=1,a="",d="",p=[0],m=function(_){o===1&&(_||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,_,a):o===3&&(_||a)?(p.push(3,_,a),o=2):o===2&&a==="..."&&_?p.push(4,_,0):o===2&&a&&!_?p.push(5,0,!0,a):o>=5&&((a||!_&&o===5)&&(p.push(o,0,a,s),o=6),_&&(p.push(o,_,0,s),o=6)),a=""},u=0;u<n.length;u++){u&&(o===1&&m(),m(u));for(var y=0;y<n[u].length;y++)r=n[u][y],o===1?r==="<"?(m(),p=[p],o=3):a+=r:o===4?a==="--"&&r===">"?(o=1,a=""):a=r+a[0]:d?r===d?d="":a+=r:r==='"'||r==="'"?d=r:r===">"?(m(),o=1):o&&(r==="="?(o=5,s=a,a=""):r==="/"&&(o<5||n[u][y+1]===">")?(m(),o===3&&(p=p[0]),o=p,(p=p[0]).push(2,0,o),o=0):r===" "||r==="	"||r===`
`||r==="\r"?(m(),o=2):a+=r),o===3&&a==="!--"&&(o=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var w,An,jo,W,it,Le,Rn,Ne,In,dt,lt,Ko,be=Symbol.for("pv"),Be={},He=[],zo=/^m(i|n|o|s|text|space)$/,ct=Array.isArray,ut=He.slice,ne=Object.assign;function te(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var r,s,o,a={},d=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?s=t[o]:a[o]=t[o];return d>2&&(a.children=d>3?ut.call(arguments,2):n),ve(e,a,r,s,null)}function ve(e,t,n,r,s){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:be,__v:s||++An,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(o),o}function Ue(e){return e.children}function Oe(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function Yo(e){var t,n=e.__v,r=n.__e,s=[],o=[],a=e.__P;a&&((t=ne({constructor:be},n)).__v=n.__v+1,w.vnode&&w.vnode(t),pt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[r]:null,s,r||G(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Dn(s,t,o),n.__=n.__e=null,t.__e!=r&&Cn(t))}function Cn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cn(e)}function xn(e){(8&e.__g||(e.__g|=8,W.push(e),Le++))&&it==w.debounceRendering||((it=w.debounceRendering)||queueMicrotask)(Tn)}function Tn(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(Rn),e=W.shift(),t=W.length,8&e.__g&&Yo(e)}finally{(Le=W.length)&&(it||queueMicrotask)(Tn)}}function Sn(e,t,n,r,s,o,a,d,p,m,u){var y,_,c,h,b,g,v=r.__k||He,$=t.length;for(p=Jo(n,t,v,p,$),y=0;y<$;y++)(c=n.__k[y])!=null&&(_=~c.__i&&v[c.__i]||Be,c.__i=y,g=pt(e,c,_,s,o,a,d,p,m,u),h=c.__e,(_.ref!=c.ref||8&_.__u)&&(_.ref&&mt(_.ref,null,c,_),c.ref&&u.push(c.ref,c.__c||h,c)),b=b||h,4&c.__u?(p=En(c,p,e,!_.__v),_.__e&&(_.__e=null)):typeof c.type=="function"&&g!==void 0?p=g:h&&(p=h.nextSibling),c.__u&=-21);return n.__e=b,p}function Jo(e,t,n,r,s){var o,a,d,p,m,u,y,_,c,h=n.length,b=h,g=0,v=0,$=e.__k=Array(s);for(o=0;o<s;o++)(a=t[o])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[o]=ve(null,a):ct(a)?a=$[o]=ve(Ue,{children:a}):a.constructor===be&&a.__b?a=$[o]=ve(a.type,a.props,a.key,a.ref,a.__v):$[o]=a,p=o+g,a.__=e,a.__b=e.__b+1,d=null,~(m=a.__i=Qo(a,n,p,b))&&(b--,(d=n[m])&&(d.__u|=2)),d&&d.__v?(a.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(s>h?g--:s<h&&g++),typeof a.type!="function"&&(a.__u|=4))):$[o]=null;if(v){for(u=[],y=[],o=0;o<s;o++)if((a=$[o])&&16&a.__u){for(g=0,_=u.length;g<_;)u[c=g+_>>1]<a.__i?g=c+1:_=c;u[g]=a.__i,y[o]=g+1}for(g=u.length;o--;)y[o]&&(y[o]==g?g--:$[o].__u|=4)}if(b)for(o=0;o<h;o++)!(d=n[o])||2&d.__u||(d.__e==r&&(r=G(d)),ft(d,d));return r}function En(e,t,n,r){var s,o,a,d;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(o=0;o<s.length;o++)s[o]&&(s[o].__=e,t=En(s[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),a=e.__e,d=t;d&&d.nodeType==8;)d=d.nextSibling;for(a!=d&&(!r&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Qo(e,t,n,r){var s,o=e.key,a=e.type,d=t[n],p=d&&!(2&d.__u);if(d===null&&o==null||p&&o==d.key&&a==d.type)return n;if(r>(p?1:0)){for(s=n-1;s>=0;s--)if((d=t[s])&&!(2&d.__u)&&o==d.key&&a==d.type)return s;for(s=n+1;s<t.length;s++)if((d=t[s])&&!(2&d.__u)&&o==d.key&&a==d.type)return s}return-1}function wn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function qe(e,t,n,r,s){var o,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||wn(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||wn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(a=lt[t]||(lt[t]=Xo(t)),(e.__a||(e.__a={}))[t]=dt,o=t!=(t=t.replace(In,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,o):e.removeEventListener(t,a,o));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Xo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ne]==null)t[Ne]=dt++;else if(t[Ne]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function pt(e,t,n,r,s,o,a,d,p,m){var u,y,_,c,h,b,g,v,$,x,A,Qe,Nt,Ie,J,Ot,U,Q,H=t.type;if(t.constructor!==be)return null;128&n.__u&&(p=32&n.__u,u=n.__c.__z)&&(t.__u|=p,y=o=[],u.nodeType==8?d=Pe(u,o):o.push(u),d=o[0]||d),(u=w.__b)&&u(t);e:if(typeof H=="function"){_=a.length;try{if(v=t.props,$=(u=H.prototype)&&u.render,x=(u=H.contextType)&&r[u.__c],A=u?x?x.props.value:u.__:r,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):($?t.__c=c=new H(v,A):(t.__c=c=new Oe(v,A),c.constructor=H,c.render=ts),x&&x.sub(c),c.state||(c.state={}),c.__n=r,c.__g|=8,c.__h=[],c.__k=[]),$&&(c.__s||(c.__s=c.state),H.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=ne({},c.__s)),ne(c.__s,H.getDerivedStateFromProps(v,c.__s)))),h=c.props,b=c.state,c.__v=t,n.__c){if(v!==h&&$&&!H.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(v,A),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(v,c.__s,A)===!1){t.__v!=n.__v&&(c.props=v,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),He.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&a.push(c),d=G(n);break e}c.componentWillUpdate&&c.componentWillUpdate(v,c.__s,A),$&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(h,b,g)})}else $&&!H.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),$&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=A,c.props=v,c.__P=e,c.__g&=-5,Qe=w.__r,Nt=$?25:0;do c.__g&=-9,Qe&&Qe(t),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Nt<25);$&&(He.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(r=ne({},r,c.getChildContext())),$&&n.__c&&c.getSnapshotBeforeUpdate&&(g=c.getSnapshotBeforeUpdate(h,b)),Ie=u&&u.type===Ue&&u.key==null?u.props.children:u,v.__P&&(u=d,s=(e=v.__P).namespaceURI,p=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&ft(N,N)}),n.__k=null),d=n.__k?G(n,0):null),d=Sn(e,ct(Ie)?Ie:[Ie],t,n,r,s,o,a,d,p,m),v.__P&&(t.__e=null,d=u),t.__u&=-161,y&&y.some(te),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}catch(N){if(a.length=_,t.__v=null,p||o)if(N&&N.then){if(t.__u|=128|p,o){for(~(U=o.indexOf(d||void 0))||(U=o.length);(Q=o[U-1])&&Q.nodeType==8;)U--;for(;U<o.length;U++)if(Q=o[U])if(o[U]=null,J){if(Q==Ot)break}else{if(Q.nodeType!=8)break;Q.data.startsWith("$s")&&(Ot=Pe(J=Q))}}if(!J){for(;d&&d.nodeType==8&&d.nextSibling;)d=d.nextSibling;J=d}(u=Pe(J=t.__c.__z||(t.__c.__z=J)))?(t.__e=J,d=u):t.__e=d,d=d&&d.nextSibling}else o&&o.some(te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||Mn(t),w.__e(N,t,n)}}else d=t.__e=es(n.__e,t,n,r,s,o,a,p,m,e);return(u=w.diffed)&&u(t),d}function Pe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Mn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Mn))}function Dn(e,t,n){for(var r=0;r<n.length;)mt(n[r++],n[r++],n[r++]);w.__c&&w.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(o){o.call(s)})}catch(o){w.__e(o,s.__v)}})}function es(e,t,n,r,s,o,a,d,p,m){var u,y,_,c,h,b,g,v,$=n.props||Be,x=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((h=o[u])&&(A?h.localName==A:h.nodeType==3)){e=h,o[u]=null;break}}if(!e){if(v=m.ownerDocument||document,!A)return v.createTextNode(x);e=v.createElementNS(s,A,x.is?x:m),d&&(w.__m&&w.__m(t,o),d=!1),o=null}if(A){if(m=A=="template"&&e.content||e,o=A=="textarea"&&x.defaultValue!=null?null:o&&ut.call(m.childNodes),!d&&o)for($={},u=0;u<e.attributes.length;u++)$[(h=e.attributes[u]).name]=h.value;for(u in $)h=$[u],u=="dangerouslySetInnerHTML"?_=h:u=="children"||u in x||u=="value"&&"defaultValue"in x||u=="checked"&&"defaultChecked"in x||qe(e,u,null,h,s);for(u in x)h=x[u],u=="children"?c=h:u=="dangerouslySetInnerHTML"?y=h:u=="value"?b=h:u=="checked"?g=h:d&&typeof h!="function"||$[u]===h||qe(e,u,h,$[u],s);y?(d||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),t.__k=[]):(_&&(e.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&zo.test(A))&&(s="http://www.w3.org/1999/xhtml"),Sn(m,ct(c)?c:[c],t,n,r,s,o,a,o?o[0]:n.__k&&G(n,0),d,p),o&&o.some(te)),d&&A!="textarea"||(u="value",A=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(A!="progress"||b)||qe(e,u,b,$[u],s),u="checked",g!=null&&g!=e[u]&&qe(e,u,g,$[u],s))}else $===x||d&&e.data==x||(e.data=x);return e}function mt(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){w.__e(s,n)}}function ft(e,t,n){var r,s,o,a;if(w.unmount&&w.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||mt(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(d){w.__e(d,t)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&ft(r[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(s=Pe(r,o=[]))&&(r==e.__e&&o.some(te),te(s),te(r)),n||te(e.__e),e.__e=e.__c=e.__=null}function ts(e,t,n){return this.constructor(e,n)}function ht(e,t){var n,r,s,o;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=ve(Ue,{children:[e]}),s=[],o=[],pt(t,t.__k,r||Be,Be,t.namespaceURI,r?null:t.firstChild?ut.call(t.childNodes):null,s,r?r.__e:t.firstChild,n,o),Dn(s,t.__k,o),t.__k.props.children=null}w={__e:function(e,t,n,r){for(var s,o,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(o=s.constructor)&&o.getDerivedStateFromError)&&s.setState(o.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,r||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(d){e=d}}throw Le=0,e}},An=0,jo=function(e){return e!=null&&e.constructor===be},Oe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ne({},this.state)),typeof e=="function"&&(e=e(ne({},n),this.props)),e&&(ne(n,e),this.__v&&(t&&this.__k.push(t),xn(this)))},Oe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xn(this))},Oe.prototype.render=Ue,W=[],Le=0,Rn=function(e,t){return e.__v.__b-t.__v.__b},Ne=Symbol(),In=/(PointerCapture)$|Capture$/i,dt=0,lt={},Ko=0;var de,S,_t,qn,yt=Object.is,xe=0,Wn=[],gt=[],T=w,Nn=T.__b,On=T.__r,Pn=T.diffed,Ln=T.__c,Bn=T.unmount,Hn=T.__;function Fe(e,t){T.__h&&T.__h(S,e,xe||t),xe=0;var n=S.__H||(S.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return xe=1,ns(Vn,e)}function ns(e,t,n){var r=Fe(de++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Vn(void 0,t),function(o){var a=(r.__N||r.__)[0],d=r.t(a,o);yt(a,d)||(r.__N=[d,r.__[1]],r.__c.setState({}))}],r.__c=S,!S.__f)){S.__f=!0;var s=S.shouldComponentUpdate;S.shouldComponentUpdate=function(o,a,d){var p=this.__H;if(!p)return!0;var m=!1,u=this.props!=o;if(p.__.some(function(_){_.__N&&(m=!0,yt(_.__[0],_.__N[0])||(u=!0))}),s){var y=s.call(this,o,a,d);return m?y||u:y}return!m||u}}return r.__}function E(e,t){var n=Fe(de++,3);!T.__s&&Gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,S.__H.__h.push(n))}function D(e){return xe=5,vt(function(){return{current:e}},[])}function vt(e,t){var n=Fe(de++,7);return Gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function bt(e,t){return xe=8,vt(function(){return e},t)}function ce(){var e=Fe(de++,11);if(!e.__){for(var t=S.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function rs(){var e;do{for(;e=gt.shift();)try{ke(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Wn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ke),t.__h.some($t),t.__h=[]}catch(n){t.__h=[],T.__e(n,e.__v)}}}while(gt.length)}T.__b=function(e){S=null,Nn&&Nn(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Hn&&Hn(e,t)},T.__r=function(e){On&&On(e),de=0;var t=(S=e.__c).__H;t&&(_t==S?S.__h=[]:(t.__h.some(ke),t.__h.some($t),de=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_t=S},T.diffed=function(e){Pn&&Pn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Fn(Wn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_t=S=null},T.__c=function(e,t){t.some(function(n){try{n.__h.some(ke),n.__h=n.__h.filter(function(r){return!r.__||$t(r)})}catch(r){n.__h=[function(){throw r}]}}),Ln&&Ln(e,t)},T.unmount=function(e){Bn&&Bn(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Fn(gt.push(s))}else ke(s)}catch(o){t=o}}),r.__H=void 0,t&&T.__e(t,r.__v))};var Un=typeof requestAnimationFrame=="function";function os(e){var t,n=function(){clearTimeout(r),Un&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Un&&(t=requestAnimationFrame(n))}function Fn(e){e!=1&&qn==T.requestAnimationFrame||((qn=T.requestAnimationFrame)||os)(rs)}function ke(e){var t=S,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),S=t}function $t(e){var t=S;e.__c=e.__(),S=t}function Gn(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!yt(n,e[r])})}function Vn(e,t){return typeof t=="function"?t(e):t}var l=kn.bind(f);function V(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var Zn=e=>`order.html?${new URLSearchParams({number:e})}`;function ue(e){return new URLSearchParams(location.search).get(e)??""}var We=e=>`request.html?${new URLSearchParams({id:e})}`;var ss={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},as=["back","next","out","return","send","truck"];function C(e,t){let n=["icon",t,as.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ss[e]}} />`}function jn(e,t){document.documentElement.lang=R,document.documentElement.dir=Bt?"rtl":"ltr",Wt(t.tokenName,()=>location.reload()),document.body.replaceChildren(),ht(l`
      <a class="skip" href="#main">${i("page.skip")}</a>
      ${is(t)}
      <main id="main" tabindex="-1">${f(e,{})}</main>
      ${ls(t)}
    `,document.body)}function is({home:e,name:t,tokenName:n}){let r=Kt(),s=O.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${O.home||e}>
          ${r?l`<img class="shop-logo" src=${r} alt="" width="32" height="32" />`:null}<bdi>${s}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${Kn(O.header)}
          ${s===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(ds,{})}
          ${$e(n)?l`<button type="button" class="btn bare square" onClick=${()=>tt(n)}>${C("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function ls({tokenName:e}){let t=$e(e);return!t&&!O.footer?.length?null:l`
    <footer class="foot">
      ${Kn(O.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>tt(e)}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var Kn=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${jt(t)}</a>`);function ds(){let e=D(!1);function t({currentTarget:{value:s}}){s!==R&&Ht(s)}function n(s){e.current=!0,s.key==="Enter"&&t(s)}let r=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${C("language")}<span class="hidden">${i("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${r}
        onChange=${s=>e.current?null:t(s)}
        onBlur=${t}
      >
        ${Object.entries(ie).map(([s,{name:o}])=>l`<option key=${s} value=${s} lang=${s} selected=${s===R}>${o}</option>`)}
      </select>
    </label>
  `}function P(e){E(()=>{document.title=O.name?`${e} · ${O.name}`:e},[e])}function kt({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${nt()} onClick=${Gt}>${i("page.signIn")}</a>`}function Z(e){let[t,n]=k({data:void 0,at:0,failed:null}),r=bt(async()=>{try{let s=await e();n({data:s,at:Date.now(),failed:null})}catch(s){n(o=>({...o,failed:s}))}},[]);return E(()=>(r(),addEventListener("online",r),()=>removeEventListener("online",r)),[]),{...t,again:r}}function j({title:e,children:t}){return P(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function q({failed:e,again:t,at:n}){if(e instanceof X)return n?l`<div class="notice warn" role="alert">${us()}</div>`:f(ps,{});let r=!navigator.onLine;return l`
    <div class=${r?"notice warn":"notice bad"} role="alert">
      ${C(r?"offline":"alert")}
      <p>${r?cs(n):pe(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${C("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function cs(e){return e?i("page.offlineSince",{time:Yt(e)}):i("page.offline")}function us(){return l`${C("lock")}<p>${i("page.signInFirst")} ${i("page.signInBack")}</p>${f(kt,{primary:!1})}`}function ps(){let e=i(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return P(e),l`<${ms} icon="lock" title=${e} text=${i("page.signInBack")}>${f(kt,{primary:!0})}<//>`}function ms({icon:e,title:t,level:n="h1",text:r,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${C(e,"l")}</span>
      ${f(n,{},t)}
      ${r?l`<p>${r}</p>`:null} ${s}
    </div>
  `}function pe(e){return e instanceof X?i("page.signInFirst"):e instanceof F&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}function re(e){let[t,n]=k(!1),[r,s]=k({message:"",succeeded:!0,problems:[]}),o=D(Me());async function a(d,p){n(!0);let m=!1;try{let u=await I(d,{input:{...p,idempotencyKey:o.current({name:d,input:p})}}),[y]=Object.values(u);m=y.__typename==="Changed"||y.__typename==="NoteAdded",s({succeeded:m,message:m?i("desk.done"):y.message,problems:y.problems??[]}),m&&(o.current=Me()),await e()}catch(u){s({succeeded:!1,message:pe(u),problems:[]})}return n(!1),m}return{busy:t,...r,run:a}}function oe({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var B=(e,t)=>l`<time datetime=${e}>${L(e,t)}</time>`,we=(e,t)=>l`<time datetime=${e}>${st(e,t)}</time>`,K=e=>!!e&&new Date(String(e)).getTime()>Date.now(),z=e=>!!e&&!K(e),Ge=e=>K(e)?null:e;var xt=({quantity:e,cancelled:t})=>e-t;var Yn=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&xt(n)>0);function Jn(e,t){let[n,r]=Qn(e);return[n,Xn(e,t),r].map(o=>o?l`<p key=${o} class="hint">${o}</p>`:null)}function Qn(e){return[zn(e.cancelled,e,"line.cancelled","line.allCancelled"),zn(e.returned,e,"line.returned","line.allReturned")]}function zn(e,{quantity:t},n,r){return e===0?null:e===t?i(r):i(n,{count:e,total:t})}function Xn(e,t){let{fulfilment:n,readyAt:r,fulfilledAt:s}=e;if(xt(e)===0||n!=="DIGITAL"&&n!=="PICKUP")return null;let o=n==="PICKUP";return z(s)?i(o?"line.pickedUp":"line.handedOver",{date:L(s,t)}):o?r?i(K(r)?"line.readyFrom":"line.readySince",{date:L(r,t)}):i("line.pickup"):i("line.digital")}var er={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function M(e,t,n){return t?l`<div><dt>${e}</dt><dd>${we(t,n)}</dd></div>`:null}function Ve(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${B(t,n)}</dd></div>`:null}function me(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function tr(e){return e.map(({title:t,amount:n})=>l`<div><dt><bdi>${t}</bdi></dt><dd><bdi>${n.formatted}</bdi></dd></div>`)}var wt=({cancelledAt:e})=>!!Ge(e);function nr(e){let t=z(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[Yn(e)?n:i(t?"event.readyByMissed":"event.readyBy"),wt(e)||Ge(e.fulfilledAt)?null:e.shipByDay]}var rr=e=>er[e]?i(er[e]):null,Ze=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function At(e,t){let n=Ze(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var or=e=>i(e?"event.receiptConfirmed":"event.received");var sr=({status:e,statusText:t})=>l`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function fe({state:e,stateText:t,overdueSince:n}){return l`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var ar=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var ir=`# One attachment: its state, and a URL to download the file.
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
`;var lr=`# Cancels an order that the warehouse has not started to pack.
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
`;var dr=`# Changes the shipping address of an order.
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
`;var cr=`# Asks about the progress of a late order.
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
`;var ur=`# Confirms the receipt of parcels.
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
`;var pr=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var mr=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var fr=`# Marks the timeline as read up to an item.
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
`;var hr=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var _r=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var yr=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var gr=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var $r=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var vr=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var br=`# Sends the shop a message about an open request or the order as a whole.
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
`;var kr=`# Asks about customs, duty or tax.
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
`;var xr=`# Reports parcels that did not arrive.
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
`;var wr=`# Reports a problem with a payment.
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
`;var Ar=`# Requests to return items for a refund or a replacement.
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
`;var Rr=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var Ir=`# Withdraws an open help request.
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
`;var Cr={address_form:ar,attachment:ir,cancel_order:lr,change_shipping_address:dr,check_order_progress:cr,confirm_receipt:ur,create_attachment_upload:pr,help_request:mr,mark_timeline_read:fr,my_orders:hr,node:_r,order_counts:yr,order_details:gr,order_timeline:$r,orders_numbered:vr,post_message:br,report_customs_duty_issue:kr,report_package_not_received:xr,resolve_payment_issue:wr,return_or_replace_items:Ar,viewer:Rr,withdraw_help_request:Ir};var he=Ee("/graphql",Cr,"token");var Tr=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function Sr(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function je({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${C("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Er(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${i("form.optional")}</span>`:null}</label>`}function Y({id:e,label:t,name:n,value:r,set:s,problems:o=[],required:a,multiline:d,wide:p,hint:m,type:u,...y}){let _=ce(),c=e??_,h=Sr(o,n),b={id:c,name:n,value:r,required:a,maxLength:y.maxLength,autocomplete:y.autocomplete,dir:"auto","aria-invalid":h.length?"true":void 0,"aria-describedby":[m&&`${c}-hint`,h.length&&`${c}-problem`].filter(Boolean).join(" ")||void 0,onInput:g=>s(g.currentTarget.value)};return l`
    <div class=${p?"field wide":"field"}>
      ${Er(c,t,!a)}
      ${d?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${u??"text"} ...${b} />`}
      ${m?l`<p id=${`${c}-hint`} class="hint">${m}</p>`:null}
      ${f(je,{id:`${c}-problem`,problems:h})}
    </div>
  `}function Ae({id:e,label:t,name:n,choices:r,value:s,set:o,problems:a=[],empty:d,required:p,optional:m,autocomplete:u,wide:y}){let _=ce(),c=e??_,h=Sr(a,n);return l`
    <div class=${y?"field wide":"field"}>
      ${Er(c,t,m)}
      <div class="select">
        <select id=${c} name=${n} required=${p} autocomplete=${u} aria-invalid=${h.length?"true":void 0}
          aria-describedby=${h.length?`${c}-problem`:void 0}
          onChange=${b=>o(b.currentTarget.value)}>
          ${d===void 0?null:l`<option value="" selected=${s===""}>${d}</option>`}
          ${r.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===s}>${b.label}</option>`)}
        </select>
        ${C("down","s")}
      </div>
      ${f(je,{id:`${c}-problem`,problems:h})}
    </div>
  `}var Md=new Intl.ListFormat(R,{type:"unit",style:"short"});var Wd=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var Os=new Intl.Collator(R),Gd=Tr.map(e=>({value:e,label:at(e)})).sort((e,t)=>Os.compare(e.label,t.label));function Ke({formatted:e,countryCode:t,phone:n}){let r=[...e,...t?[at(t)]:[],...n?[n]:[]];return l`<address>${r.map(s=>l`<span dir="auto">${s}</span>`)}</address>`}function Mr(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var Dr=5,Ps=6e4,se=new Map,ae=class extends Error{constructor(t,n){super(t),this.again=n}},Rt=e=>se.get(e.key)?.file,It=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function qr(e){let t=n=>n.state!=="ready"&&!se.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:i("photos.lost")}:n):e}function Ct(e,t,n){let r=Date.now()*1e3+se.size,s=e.name;n(o=>[...o,{key:r,name:s,state:"sending",progress:0}]),Pr(r,e,t,n)}function Nr({key:e},t,n){let r=se.get(e)?.file;r&&Pr(e,r,t,n)}function Or({key:e},t){se.get(e)?.stopper.abort(),se.delete(e),t(n=>n.filter(r=>r.key!==e))}async function Pr(e,t,n,r){let s=new AbortController;se.set(e,{file:t,stopper:s});let o=a=>r(d=>d.map(p=>p.key===e?{...p,problem:void 0,...a}:p));o({state:"sending",progress:0});try{let a=await Ls(t,n,s.signal,o);o({id:a,state:"ready"})}catch(a){if(s.signal.aborted)return;let{message:d,again:p}=a instanceof ae?a:{message:pe(a),again:!0};o({state:"failed",problem:d,again:p})}}async function Ls(e,t,n,r){let s=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!s.attachment)throw new ae(Mr({message:"",...s}),s.__typename==="RateLimited");return s.upload&&await Bs(s.upload,e,n,r),r({state:"checking"}),await Hs(s.attachment.id,t),s.attachment.id}function Bs({url:e,fields:t},n,r,s){let o=new FormData;for(let{name:a,value:d}of t)o.append(a,d);return o.append("file",n),new Promise((a,d)=>{let p=new XMLHttpRequest,m=()=>d(new ae(i(navigator.onLine?"photos.notTaken":"page.offline"),!0));p.open("POST",e),p.upload.onprogress=({loaded:u,total:y})=>s({state:"sending",progress:Math.round(100*u/y)}),p.onload=()=>p.status<300?a(null):m(),p.onerror=m,p.onabort=m,r.addEventListener("abort",()=>p.abort()),p.send(o)})}async function Hs(e,t){let n=Date.now()+Ps;for(let r=200;Date.now()<n;r=Math.min(2*r,2e3)){let s=await t.find(e);if(s?.state==="VERIFIED")return;if(s?.state==="REJECTED")throw new ae(i("photos.rejected"),!1);if(s?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,r))}throw new ae(i("photos.notTaken"),!0)}var Us="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",ze=96;function Tt(e){return{create:async t=>(await he("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await he("attachment",{id:t})).attachment}}function Br({id:e,problems:t=[],...n}){let r=ce(),s=e??r,[o,a]=k(!1),{orderId:d,set:p,api:m=Tt}=n,u=c=>h=>{h.preventDefault(),a(c)},y=c=>{u(!1)(c);for(let h of c.dataTransfer?.files??[])Ct(h,m(d),p)},_=[`${s}-hint`,t.length?`${s}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${s}-label`}>${i("photos.add")} <span class="hint">${i("form.optional")}</span></span>
      <label class=${o?"drop over":"drop"} onDragOver=${u(!0)} onDragLeave=${u(!1)} onDrop=${y}>
        ${C("photo")}
        <span><b>${i("photos.choose")}</b><span class="hint" id=${`${s}-hint`}>${i("photos.hint",{max:Dr})}</span></span>
        ${Lr({id:s,"aria-labelledby":`${s}-label`,"aria-describedby":_,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${C("photo","s")}${i("photos.camera")}${Lr({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(je,{id:`${s}-problem`,problems:t})}
      ${f(Fs,n)}
    </div>
  `}function Lr(e,{orderId:t,set:n,api:r=Tt}){return l`<input type="file" multiple accept=${Us} ...${e} onChange=${({currentTarget:o})=>{for(let a of o.files)Ct(a,r(t),n);o.value=""}} />`}function Fs({photos:e,...t}){let n=D(null);E(()=>t.set(qr),[]);let r=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(s=>f(Ws,{key:s.key,photo:s,removed:r,...t}))}
    </ul>
  `}function Ws({photo:e,orderId:t,set:n,api:r=Tt,removed:s}){let{name:o,state:a,progress:d}=e;function p(){Or(e,n),queueMicrotask(s)}return l`
    <li class=${`upload ${a}`}>
      ${f(Zs,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${o}</span>
        ${a==="sending"?l`<progress max="100" value=${d} aria-label=${i("photos.sendingNamed",{name:o})}></progress>`:l`<span class=${Gs[a]}>${e.problem??i(Vs[a])}</span>`}
        ${a==="failed"&&e.again&&Rt(e)?l`<button type="button" class="as-link" aria-label=${i("photos.againNamed",{name:o})} onClick=${()=>Nr(e,r(t),n)}>${i("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${i("photos.removeNamed",{name:o})} onClick=${p}>${C("close","s")}</button>
    </li>
  `}var Gs={checking:"hint",ready:"ok",failed:"problem"},Vs={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Zs({photo:e}){let t=D(null),[n,r]=k(!1),s=Rt(e);return E(()=>{s?.type.startsWith("image/")&&js(s,t.current).then(r,()=>r(!1))},[s]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${ze} height=${ze} hidden=${!n}></canvas>
      ${n?null:C(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function js(e,t){let n=await createImageBitmap(e),r=Math.min(n.width,n.height),[s,o]=[(n.width-r)/2,(n.height-r)/2];return t?.getContext("2d")?.drawImage(n,s,o,r,r,0,0,ze,ze),n.close(),!0}function Re(e,t){if(e.length===0)return null;let n=async r=>{let s=await t(r).catch(()=>null);s&&location.assign(s)};return l`
    <ul class="files">
      ${e.map(r=>l`<li key=${r.id}>
          <button type="button" class="file" onClick=${()=>n(r.id)}>
            ${C(r.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${r.fileName}</span>
          </button>
          <span class="hint">${i("photos.size",{size:De(Math.ceil(r.size/1024))})}</span>
          ${r.mediaType==="image/heic"?l`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function St({unitPrice:e,measure:t,quantity:n}){let r=t??De(n);return e?l`<span><bdi>${r}</bdi> × <bdi>${e.formatted}</bdi></span>`:l`<span>${i("order.quantity",{count:r})}</span>`}function Et({title:e,imageUrl:t,size:n="s",gone:r=!1}){let[s,o]=k(null),a=["goods",n,r?"gone":""].filter(Boolean).join(" ");return!t||s===t?l`<span class=${a} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${a}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>o(t)} />
  </span>`}function _e(e,t){let[n,r]=k({items:Mt(e),cursor:Dt(e)});E(()=>r(m=>Ks(m,e)),[e]);let[s,o]=k(null),{items:a,cursor:d}=n;return d?{items:a,earlier:async()=>{try{let m=await t(d);m&&r(u=>({items:Hr(Mt(m),u.items),cursor:Dt(m)})),o(null)}catch(m){o(m)}},failed:s}:{items:a,earlier:null,failed:s}}function ye({earlier:e,failed:t}){return t?f(q,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function Ks(e,t){let n=Mt(t);return n.some(s=>e.items.some(o=>o.id===s.id))?{...e,items:Hr(e.items,n)}:{items:n,cursor:Dt(t)}}function Hr(e,t){let n=new Set(t.map(r=>r.id));return[...e.filter(r=>!n.has(r.id)),...t]}var Mt=e=>e.edges.map(t=>t.node).reverse(),Dt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Ur(e){return{create:async t=>(await I("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await I("attachment",{id:t})).attachment}}function Ye({order:e,helpRequestId:t,canReply:n,canAskBack:r=!1,changed:s}){let o=_e(e.timeline,async a=>(await qt(e,{timelineAfter:a}))?.timeline);return E(()=>{let a=e.timeline.edges[0]?.node;e.unreadCount&&a&&I("mark_timeline_read",{input:{through:a.id}})},[e]),l`
    <div class="columns">${zs(e)} ${Js(e)}</div>
    ${Ys(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${i("desk.history")}</h2>
      ${ye(o)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${o.items.map(a=>Qs(a,e))}
      </ol></div>
      ${n?f(Xs,{order:e,helpRequestId:t,canAskBack:r,changed:s}):null}
    </section>
    ${f(ea,{order:e,helpRequestId:t,changed:s})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${i("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(a=>l`<li key=${a.type}>${a.title}: <span class="hint">${a.reason?.message??i("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function qt({id:e},t){return(await I("order",{id:e,...t})).order}function zs(e){let t=[[i("desk.shopId"),e.shopOrderId],[i("order.channel"),e.channel],[i("desk.customer"),e.customerId],[i("desk.email"),e.email??i("desk.noMail")],[i("desk.language"),e.locale&&(ie[e.locale]?.name??e.locale)]],[n,r]=nr(e),s=[[i("order.total"),e.total?.formatted],[i("event.placed"),L(e.placedAt,e.timeZone)],[i("order.payment"),rr(e.payment)],[i("event.paid"),ge(e.paidAt,e.timeZone)],[n,r&&L(r,e.timeZone)],[i("event.shipped"),ge(e.firstShippedAt,e.timeZone)],[i("event.handedOver"),ge(e.firstHandedOverAt,e.timeZone)],[i("event.delivered"),ge(e.deliveredAt,e.timeZone)],[or(e.receiptConfirmed),ge(e.receivedAt,e.timeZone)],[i("event.cancelled"),ge(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${i("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([o,a])=>me(o,a))} ${tr(e.adjustments)}
        ${s.map(([o,a])=>me(o,a))}
      </dl>
      ${e.shippingAddress?Ke(e.shippingAddress):null}
    </section>
  `}function Ys({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${i("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var ge=(e,t)=>z(e)?L(e,t):null;function Js(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      <ul class="thumbnails">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${f(Et,{title:t.title,imageUrl:t.imageUrl})}
            <span dir="auto">${t.title}</span> <span class="quantity">${St(t)}</span>
            ${Jn(t,e.timeZone)}
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${Ze(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${K(t.shippedAt)?i("event.shipBy"):i("event.shipped")}: ${B(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${K(t.deliveredAt)?i("event.deliverBy"):i("event.delivered")}: ${B(t.deliveredAt,e.timeZone)}</span>`:null}
          ${z(t.returnedAt)?l` <span class="hint">${i("event.returned")}: ${B(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function Qs(e,t){let n=async s=>[...(await qt(t))?.timeline.edges.flatMap(a=>a.node.attachments)??[],...e.attachments].find(a=>a.id===s)?.downloadUrl,r=t.lines.find(s=>s.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${we(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="unread">${i("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${i("desk.hidden")}</span>`}
      </p>
      ${r?l`<p class="hint" dir="auto">${r.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${me(i("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${Re(e.attachments,n)}
    </li>
  `}function Xs({order:e,helpRequestId:t,canAskBack:n,changed:r}){let[s,o]=k(""),[a,d]=k([]),[p,m]=k(!1),u=re(r);async function y(_){_.preventDefault();let c=t?{helpRequestId:t,expectsAnswer:n&&p}:{orderId:e.id};await u.run("reply",{...c,text:s,attachmentIds:It(a)})&&(o(""),d([]))}return l`
    <form class="composer" onSubmit=${y}>
      ${f(Y,{label:i("desk.reply"),name:"text",value:s,set:o,problems:u.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${f(Br,{orderId:e.id,photos:a,set:d,api:Ur})}
      ${n?l`<label class="choice">
              <input type="checkbox" checked=${p} onChange=${()=>m(!p)} />
              <span>${i("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="buttons"><button type="submit" class="primary" disabled=${u.busy||a.some(_=>_.state!=="ready")}>${i("desk.send")}</button></p>
      ${f(oe,{mutation:u})}
    </form>
  `}function ea({order:e,helpRequestId:t,changed:n}){let r=_e(e.notes,async p=>(await qt(e,{notesAfter:p}))?.notes),[s,o]=k(""),a=re(n);async function d(p){p.preventDefault(),await a.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:s})&&o("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${i("desk.notes")}</h2>
      <p class="hint">${i("desk.noteHint")}</p>
      <ol class="entries">
        ${[...r.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${we(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${ye(r)}
      <form class="composer" onSubmit=${d}>
        ${f(Y,{label:i("desk.note"),name:"note",value:s,set:o,problems:a.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="buttons"><button type="submit" disabled=${a.busy}>${i("desk.addNote")}</button></p>
        ${f(oe,{mutation:a})}
      </form>
    </section>
  `}function Je({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let r=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${i("desk.refused")}</h2>
      <p class="notice">${i("desk.refusedHint")}</p>
      <dl class="facts">
        ${M(i("desk.revision",{revision:t.revision}),t.at,n)} ${me(i("desk.refusedCustomer"),r)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}function Fr(e){return e.filter(Boolean).map((t,n)=>l`${n?" · ":null}${t}`)}function Gr(e){let t=ue("id");return t?e.page(t):f(ta,e)}function ta({find:e,page:t,none:n,back:r}){let s=ue("number"),o=i("order.title",{number:s}),{data:a,failed:d,again:p}=Z(()=>e(s));if(P(o),d&&!a)return f(q,{failed:d,again:p});if(!a)return f(j,{title:o});let[m]=a;return m?a.length===1?t(m.id):na(o,s,a,r()):n(o)}function na(e,t,n,r){return l`
    ${r}
    <h1>${e}</h1>
    <p class="several">${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${V(s.id,ue("help"))}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${ra(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function ra({channel:e,customerId:t,placedAt:n,timeZone:r,total:s}){let o=l`<span>${i("event.placed")} ${B(n,r)}</span>`,a=s?l`<bdi>${s.formatted}</bdi>`:null;return Fr([Wr("order.channel",e),Wr("desk.customer",t),o,a])}var Wr=(e,t)=>t?l`<span>${i(e)} <bdi>${t}</bdi></span>`:null;function Vr(){return f(Gr,{find:async e=>(await I("orders_numbered",{number:e})).ordersNumbered,page:e=>f(oa,{id:e}),none:jr,back:Zr})}var Zr=()=>l`<p class="back"><a href="./">${i("desk.back")}</a></p>`,jr=e=>l`<h1>${e}</h1><p>${i("desk.noOrder")}</p><p><a href="./">${i("desk.back")}</a></p>`;function oa({id:e}){let{data:t,failed:n,again:r}=Z(()=>I("order",{id:e})),s=t?.order?i("order.title",{number:t.order.number}):i("desk.title");if(P(s),E(()=>{t?.order&&history.replaceState(null,"",V(t.order.id))},[t?.order?.id]),n&&!t)return f(q,{failed:n,again:r});if(!t)return f(j,{title:s});let{order:o}=t;return o?l`
    ${Zr()}
    ${n?f(q,{failed:n,again:r}):null}
    <div class="order-head">
      <h1>${s}</h1>
      ${sr(o)}
    </div>
    ${o.alerts.length?f(sa,{order:o,changed:r}):null} ${Je(o)} ${f(ia,{order:o})}
    ${f(Ye,{order:o,canReply:!0,changed:r})}
  `:jr(s)}function sa({order:e,changed:t}){let n=re(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${i("desk.alerts")}</h2>
      <ul class="queue">
        ${e.alerts.map(({kind:r,text:s,since:o})=>l`<li key=${r}>
            <div class="row">
              <dl class="facts">${M(s,o,e.timeZone)}</dl>
              <button type="button" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:r})}>${i("desk.dismiss")}</button>
            </div>
            ${r==="OVERSHIPPED"?aa(e):null}
            ${r==="NUMBER_CLAIMED"?l`<p class="hint">${i("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${f(oe,{mutation:n})}
    </section>
  `}function aa({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${i("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function ia({order:e}){let t=async r=>(await I("order",{id:e.id,requestsAfter:r})).order?.helpRequests,n=_e(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${i("desk.requests")}</h2>
      <ul class="queue">
        ${[...n.items].reverse().map(r=>l`<li key=${r.id} class="request-head">
            <a href=${We(r.id)}>${r.title}</a>
            ${fe(r)}
            <dl class="facts">${M(i("request.filedAt"),r.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${ye(n)}
    </section>
  `}var Kr={what:"",action:"",state:"",whose:"",overdue:!1};function zr(){let e=i("desk.title"),{data:t,failed:n,again:r}=Z(async()=>{let[{me:s},{choices:o}]=await Promise.all([I("me",{}),I("choices",{})]);return{me:s,choices:o}});return P(e),n&&!t?f(q,{failed:n,again:r}):t?l`<h1>${e}</h1>${f(la,{})}${f(da,{me:t.me.name,choices:t.choices})}`:f(j,{title:e})}function la(){let[e,t]=k("");return l`
    <form class="card find" role="search" onSubmit=${r=>{r.preventDefault(),location.assign(Zn(e.trim()))}}>
      ${f(Y,{label:i("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit">${i("desk.find")}</button>
    </form>
  `}function da({me:e,choices:t}){let[n,r]=k(Kr),[s,o]=k(null),[a,d]=k(null),[p,m]=k([]),[u,y]=k(null),_=D(0);async function c(h){let b=++_.current;try{let{queue:g}=await I("queue",{...ma(n,e),after:h}),v=g.edges.map(x=>x.node),$=v.length||h?[]:await ca();if(b!==_.current)return;m($.filter(x=>x!==n.what)),o(x=>h&&x?[...x,...v]:v),d(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),y(null)}catch(g){y(g)}}return E(()=>{c(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${i("desk.queue")}</h2>
      ${pa(n,r,e,t)}
      ${u?f(q,{failed:u,again:()=>c(null)}):null}
      ${s?.length===0&&!a?ua(p,t,h=>r({...Kr,what:h})):null}
      <ul class="queue">${(s??[]).map(h=>h.__typename==="HelpRequest"?fa(h):ha(h))}</ul>
      ${a?l`<p class="more"><button type="button" onClick=${()=>c(a)}>${i("desk.more")}</button></p>`:null}
    </section>
  `}async function ca(){return Object.entries(await I("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function ua(e,t,n){let r=o=>t.find(a=>a.field==="alert"&&a.value===o)?.label??i("desk.requests"),s=o=>{n(o),document.getElementById("queue")?.focus()};return l`
    <p role="status">${i("desk.none")}</p>
    ${e.length?l`<p>${i("desk.elsewhere")}</p>
            <ul>${e.map(o=>l`<li key=${o}><button type="button" class="link" onClick=${()=>s(o)}>${r(o)}</button></li>`)}</ul>`:null}
  `}function pa(e,t,n,r){let s=d=>r.filter(p=>p.field===d),o=(d,p,m,u)=>f(Ae,{label:p,name:d,choices:m,value:e[d],set:y=>t({...e,[d]:y}),empty:u}),a=[{value:n,label:i("desk.me",{name:n})},{value:"nobody",label:i("desk.nobody")}];return l`
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
  `}function ma({what:e,action:t,state:n,whose:r,overdue:s},o){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:r===o?o:null,claimed:r==="nobody"?!1:null,overdue:s}}function fa(e){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${We(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${fe(e)}
      </div>
      <dl class="facts">
        ${M(i("request.filedAt"),e.filedAt,e.timeZone)} ${M(i("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${Ve(i("desk.replyBy"),e.replyByDay,e.timeZone)} ${M(i("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function ha({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${V(e.id)}>${t} (${e.number})</a></h3>
        <span class="status">${e.statusText}</span>
      </div>
      <dl class="facts">${M(i("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function Yr({chosen:e,details:t},n){return l`${e.map(({label:r})=>l`<p>${r}</p>`)} ${ga(t,n)}`}function ga(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Ke(e.address):null;case"CheckOrderProgressDetails":return l`<p>${i("request.shipBy")}: ${B(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map($a)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function $a({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Jr=ue("id");function Qr(){let e=i("desk.title"),{data:t,failed:n,again:r}=Z(async()=>{let[{helpRequest:d},{choices:p}]=await Promise.all([I("help_request",{id:Jr}),I("choices",{})]),{order:m}=d?await I("order",{id:d.order.id}):{order:null};return{request:d,order:m,choices:p}});if(P(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return f(q,{failed:n,again:r});if(!t)return f(j,{title:e});let{request:s,order:o,choices:a}=t;return!s||!o?l`<h1>${e}</h1><p>${i("desk.noRequest")}</p><p><a href="./">${i("desk.back")}</a></p>`:l`
    <p class="back"><a href="./">${i("desk.back")}</a></p>
    ${n?f(q,{failed:n,again:r}):null}
    <div class="request-head">
      <h1>${s.title}</h1>
      ${fe(s)}
    </div>
    <p><a href=${V(o.id)}>${i("order.title",{number:o.number})}</a></p>
    ${Je(o)}
    <div class="columns">${va(s,o)} ${f(xa,{request:s,choices:a,changed:r})}</div>
    ${f(Ye,{order:o,helpRequestId:s.id,canReply:s.canReply,canAskBack:!s.closedAt,changed:r})}
  `}function va(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${i("desk.asked")}</h2>
      ${Yr(e,n)} ${ba(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${Re(e.attachments,async r=>(await ka()).find(s=>s.id===r)?.downloadUrl)}
      <dl class="facts">
        ${M(i("request.filedAt"),e.filedAt,n)} ${M(i("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${Ve(i("desk.replyBy"),e.replyByDay,n)} ${M(i("desk.overdueSince"),e.overdueSince,n)}
        ${M(i("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function ba({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${i("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:r,line:s,quantity:o})=>{let a=t.shipments.findIndex(p=>p.id===r?.id),d=t.shipments[a];return l`<li>
          <span dir="auto">${s?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:o})}</span>
          <span class="hint">${d?At(d,a):n??i("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function ka(){return(await I("help_request",{id:Jr})).helpRequest?.attachments??[]}function xa({request:e,choices:t,changed:n}){let[r,s]=k(""),[o,a]=k(""),[d,p]=k(!1),m=D(null),u=re(n),y=e.id,_=r.trim()||null;async function c(v){await u.run(v,{helpRequestId:y,text:_})&&s("")}async function h(){if(!_){p(!0),m.current?.querySelector("textarea")?.focus();return}await u.run("decline",{helpRequestId:y,reason:o,text:_})&&s("")}let b=e.canApprove||e.canDecline||e.canResolve;return l`
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
                ${f(Y,{label:i("desk.words"),name:"text",value:r,set:s,problems:d&&o&&!_?[{path:"text",message:i("desk.wordsToDecline")}]:u.problems,required:!!o,hint:o?i("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?f(Ae,{label:i("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:o,set:a,empty:i("form.choose")}):null}
              <p class="buttons">
                ${e.canApprove?g(i("desk.approve"),()=>c("approve"),"primary"):null}
                ${e.canResolve?g(i("desk.resolve"),()=>c("resolve")):null}
                ${e.canDecline?g(i("desk.decline"),h,"",!o):null}
              </p>
            `:null}
      ${f(oe,{mutation:u})}
    </section>
  `;function g(v,$,x="",A=!1){return l`<button type="button" class=${x} disabled=${u.busy||A} onClick=${$}>${v}</button>`}}var wa={"desk-queue":zr,"desk-order":Vr,"desk-request":Qr},Xr=wa[document.documentElement.dataset.page];Xr&&jn(Xr,{home:"./",name:i("desk.title"),tokenName:"desk-token"});
