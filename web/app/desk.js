var Mt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var Dt="language",Xo={no:"nb",nn:"nb",iw:"he"},de=Mt,I=er([nr(Dt),tr(),...navigator.languages]),qt=de[I]?.direction==="rtl";function Et(e){localStorage.setItem(Dt,e),location.reload()}function er(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=Xo[n]??n;if(o in de)return o}return"en"}function tr(){return document.documentElement.dataset.page?null:document.documentElement.lang}function nr(e){try{return localStorage.getItem(e)}catch{return null}}var Ye="wanted",Me="owner:",Nt="signed-out:",or="draft:",Ot={};function _e(e){rr(e);let t=Ot[e]??localStorage.getItem(e);return!t||sr(t)?null:(sessionStorage.setItem(Me+e,et(t)),t)}function Je(e){Ot[e]=void 0,localStorage.removeItem(e)}function Qe(e){Je(e),localStorage.setItem(Nt+e,String(Date.now())),Se(e),location.assign(Xe(""))}function Pt(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===Nt+e&&(Se(e),t());let s=et(o??"");n!==e||!o||s===sessionStorage.getItem(Me+e)||(Se(e),t())})}function Bt(){sessionStorage.setItem(Ye,Te())}function Xe(e=Te()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Te=()=>location.pathname+location.search;function rr(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Me+e)!==et(t)&&Se(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Te());let n=sessionStorage.getItem(Ye);sessionStorage.removeItem(Ye),n&&n!==Te()&&location.replace(n)}function Se(e){sessionStorage.removeItem(Me+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(or)&&sessionStorage.removeItem(n)}var et=e=>String(Lt(e).sub??"");function sr(e){let{exp:t}=Lt(e);return typeof t=="number"&&t*1e3<=Date.now()}function Lt(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var Q=class extends Error{},F=class extends Error{constructor(t,n){super(t),this.retryable=n}},ar={origin:""},ce=()=>globalThis.orderHelpStarted;function De(e,t,n){return async(o,s)=>{let r=t[o];if(!r)throw new Error(`There is no document ${o}.`);let a=await pr(dr(o,s)??ir(e,r,s,n));if(a.status===401)throw Je(n),new Q;if(a.status>=500||a.status===429)throw new F(a.statusText,!0);return mr(a)}}function ir(e,t,n,o){let s=_e(o);if(!s)throw new Q;return fetch(ar.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${s}`,"accept-language":I},body:JSON.stringify({query:t,variables:n})})}var lr=(e,t)=>`${e} ${JSON.stringify(t)}`;function dr(e,t){let n=lr(e,t),o=ce()?.answers.get(n);return ce()?.answers.delete(n),o}function cr(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:ur()}}function qe(){let e=null;return t=>(e=cr(t,e),e.key)}function ur(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function pr(e){try{return await e}catch(t){throw new F(String(t),!0)}}async function mr(e){let t;try{t=await e.json()}catch{throw new F(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new F(n.message,n.extensions?.retryable??!1);return t.data}var Ht=e=>new URL(`../texts/${e}.json`,import.meta.url).href,tt=new URL("../shop/shop.json",import.meta.url).href;var O=await fr();function Ut(e){return typeof e=="string"?e:e[I]??e.en??Object.values(e)[0]??""}var Ft=()=>O.logo?new URL(O.logo,tt).href:null;async function fr(){return await(ce()?.shop??fetch(tt).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var hr={...await kr(),...O.texts?.[I]},_r=new Intl.PluralRules(I),Wt=new Intl.NumberFormat(I),yr=new Intl.DateTimeFormat().resolvedOptions().timeZone,gr=X(()=>({dateStyle:"long"})),Ba=X(()=>({day:"numeric",month:"short"})),La=X(()=>({weekday:"short",day:"numeric",month:"short"})),Ha=X(()=>({day:"numeric",month:"short",year:"numeric"})),Ua=X(()=>({year:"numeric"})),Fa=X(()=>({year:"numeric",month:"long"})),$r=X(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===yr?void 0:"short"}));function i(e,t={}){let n=hr[e]??e;return(typeof n=="string"?n:n[_r.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(s,r)=>{let a=t[r];return typeof a=="number"?Wt.format(a):a??s})}var Gt=e=>Wt.format(e),H=(e,t)=>gr(vr(e,t)).format(new Date(e));var nt=(e,t)=>$r(t).format(new Date(e)),Vt=e=>new Intl.DateTimeFormat(I,{timeStyle:"short"}).format(e),vr=(e,t)=>e.includes("T")?t:"UTC";function X(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(I,{...e(n),timeZone:n});return t.set(n,o),o}}var ot=e=>br.of(e)??e,br=new Intl.DisplayNames(I,{type:"region"});async function kr(){let e=await(ce()?.texts??fetch(Ht(I)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${I}" are missing.`);return e}var Zt=`# Adds a note that only the desk can read, to a request or an order.
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
`;var jt=`# Approves a request, if the order still allows it.
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
`;var Kt=`# One attachment: its state while it is being verified, and a URL for its file.
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
`;var zt=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var Yt=`# Claims an open request, unless another agent has claimed it.
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
`;var Jt=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Qt=`# Declines a request, with the reason.
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
`;var Xt=`# Dismisses an alert of an order.
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
`;var en=`# One request with its details and the steps that it allows.
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
`;var tn=`# Marks the timeline of an order as read by the desk, up to an item.
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
`;var nn=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var on=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
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
`;var rn=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
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
`;var sn=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
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
`;var an=`# Records a parcel that has left, whatever the state of the order.
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
`;var ln=`# Releases an order for packing, and returns its address. A cancelled order is refused.
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
`;var dn=`# Reopens a settled request that had no effect on the order.
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
`;var cn=`# Sends the shopper a message about a request, with files if there are any, and can wait for the reply.
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
`;var un=`# Settles a question, with the answer unless it was given earlier.
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
`;var pn=`# Ends the claim on a request.
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
`;var mn=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
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
`;var fn={add_note:Zt,approve:jt,attachment:Kt,choices:zt,claim:Yt,create_attachment_upload:Jt,decline:Qt,dismiss_alert:Xt,help_request:en,mark_timeline_read:tn,me:nn,order:on,orders_numbered:rn,queue:sn,record_shipment:an,release_for_shipment:ln,reopen:dn,reply:cn,resolve:un,unclaim:pn,waiting:mn};var R=De("/desk/graphql",fn,"desk-token");var _n=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],d=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=d:a===4?o[1]=Object.assign(o[1]||{},d):a===5?(o[1]=o[1]||{})[t[++r]]=d:a===6?o[1][t[++r]]+=d+"":a?(s=e.apply(d,_n(e,d,n,["",null])),o.push(s),d[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(d)}return o},hn=new Map;function yn(e){var t=hn.get(this);return t||(t=new Map,hn.set(this,t)),(t=_n(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,a="",d="",p=[0],m=function(_){r===1&&(_||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,_,a):r===3&&(_||a)?(p.push(3,_,a),r=2):r===2&&a==="..."&&_?p.push(4,_,0):r===2&&a&&!_?p.push(5,0,!0,a):r>=5&&((a||!_&&r===5)&&(p.push(r,0,a,s),r=6),_&&(p.push(r,_,0,s),r=6)),a=""},u=0;u<n.length;u++){u&&(r===1&&m(),m(u));for(var y=0;y<n[u].length;y++)o=n[u][y],r===1?o==="<"?(m(),p=[p],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:d?o===d?d="":a+=o:o==='"'||o==="'"?d=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[u][y+1]===">")?(m(),r===3&&(p=p[0]),r=p,(p=p[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):a+=o),r===3&&a==="!--"&&(r=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var x,vn,Gr,W,rt,Be,bn,Ne,kn,at,st,Vr,ge=Symbol.for("pv"),Le={},He=[],Zr=/^m(i|n|o|s|text|space)$/,it=Array.isArray,lt=He.slice,te=Object.assign;function ee(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,s,r,a={},d=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:a[r]=t[r];return d>2&&(a.children=d>3?lt.call(arguments,2):n),ye(e,a,o,s,null)}function ye(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ge,__v:s||++vn,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(r),r}function Ue(e){return e.children}function Oe(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function jr(e){var t,n=e.__v,o=n.__e,s=[],r=[],a=e.__P;a&&((t=te({constructor:ge},n)).__v=n.__v+1,x.vnode&&x.vnode(t),dt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||G(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Cn(s,t,r),n.__=n.__e=null,t.__e!=o&&wn(t))}function wn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),wn(e)}function gn(e){(8&e.__g||(e.__g|=8,W.push(e),Be++))&&rt==x.debounceRendering||((rt=x.debounceRendering)||queueMicrotask)(xn)}function xn(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(bn),e=W.shift(),t=W.length,8&e.__g&&jr(e)}finally{(Be=W.length)&&(rt||queueMicrotask)(xn)}}function An(e,t,n,o,s,r,a,d,p,m,u){var y,_,c,h,b,g,v=o.__k||He,$=t.length;for(p=Kr(n,t,v,p,$),y=0;y<$;y++)(c=n.__k[y])!=null&&(_=~c.__i&&v[c.__i]||Le,c.__i=y,g=dt(e,c,_,s,r,a,d,p,m,u),h=c.__e,(_.ref!=c.ref||8&_.__u)&&(_.ref&&ct(_.ref,null,c,_),c.ref&&u.push(c.ref,c.__c||h,c)),b=b||h,4&c.__u?(p=In(c,p,e,!_.__v),_.__e&&(_.__e=null)):typeof c.type=="function"&&g!==void 0?p=g:h&&(p=h.nextSibling),c.__u&=-21);return n.__e=b,p}function Kr(e,t,n,o,s){var r,a,d,p,m,u,y,_,c,h=n.length,b=h,g=0,v=0,$=e.__k=Array(s);for(r=0;r<s;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[r]=ye(null,a):it(a)?a=$[r]=ye(Ue,{children:a}):a.constructor===ge&&a.__b?a=$[r]=ye(a.type,a.props,a.key,a.ref,a.__v):$[r]=a,p=r+g,a.__=e,a.__b=e.__b+1,d=null,~(m=a.__i=zr(a,n,p,b))&&(b--,(d=n[m])&&(d.__u|=2)),d&&d.__v?(a.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(s>h?g--:s<h&&g++),typeof a.type!="function"&&(a.__u|=4))):$[r]=null;if(v){for(u=[],y=[],r=0;r<s;r++)if((a=$[r])&&16&a.__u){for(g=0,_=u.length;g<_;)u[c=g+_>>1]<a.__i?g=c+1:_=c;u[g]=a.__i,y[r]=g+1}for(g=u.length;r--;)y[r]&&(y[r]==g?g--:$[r].__u|=4)}if(b)for(r=0;r<h;r++)!(d=n[r])||2&d.__u||(d.__e==o&&(o=G(d)),ut(d,d));return o}function In(e,t,n,o){var s,r,a,d;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=In(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),a=e.__e,d=t;d&&d.nodeType==8;)d=d.nextSibling;for(a!=d&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function zr(e,t,n,o){var s,r=e.key,a=e.type,d=t[n],p=d&&!(2&d.__u);if(d===null&&r==null||p&&r==d.key&&a==d.type)return n;if(o>(p?1:0)){for(s=n-1;s>=0;s--)if((d=t[s])&&!(2&d.__u)&&r==d.key&&a==d.type)return s;for(s=n+1;s<t.length;s++)if((d=t[s])&&!(2&d.__u)&&r==d.key&&a==d.type)return s}return-1}function $n(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ee(e,t,n,o,s){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||$n(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||$n(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=st[t]||(st[t]=Yr(t)),(e.__a||(e.__a={}))[t]=at,r=t!=(t=t.replace(kn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yr(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ne]==null)t[Ne]=at++;else if(t[Ne]<this.__a[e])return;return n(x.event?x.event(t):t)}}}function dt(e,t,n,o,s,r,a,d,p,m){var u,y,_,c,h,b,g,v,$,w,A,ze,Tt,Ce,Y,St,U,J,L=t.type;if(t.constructor!==ge)return null;128&n.__u&&(p=32&n.__u,u=n.__c.__z)&&(t.__u|=p,y=r=[],u.nodeType==8?d=Pe(u,r):r.push(u),d=r[0]||d),(u=x.__b)&&u(t);e:if(typeof L=="function"){_=a.length;try{if(v=t.props,$=(u=L.prototype)&&u.render,w=(u=L.contextType)&&o[u.__c],A=u?w?w.props.value:u.__:o,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):($?t.__c=c=new L(v,A):(t.__c=c=new Oe(v,A),c.constructor=L,c.render=Qr),w&&w.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),$&&(c.__s||(c.__s=c.state),L.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=te({},c.__s)),te(c.__s,L.getDerivedStateFromProps(v,c.__s)))),h=c.props,b=c.state,c.__v=t,n.__c){if(v!==h&&$&&!L.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(v,A),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(v,c.__s,A)===!1){t.__v!=n.__v&&(c.props=v,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),He.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&a.push(c),d=G(n);break e}c.componentWillUpdate&&c.componentWillUpdate(v,c.__s,A),$&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(h,b,g)})}else $&&!L.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),$&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=A,c.props=v,c.__P=e,c.__g&=-5,ze=x.__r,Tt=$?25:0;do c.__g&=-9,ze&&ze(t),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++Tt<25);$&&(He.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=te({},o,c.getChildContext())),$&&n.__c&&c.getSnapshotBeforeUpdate&&(g=c.getSnapshotBeforeUpdate(h,b)),Ce=u&&u.type===Ue&&u.key==null?u.props.children:u,v.__P&&(u=d,s=(e=v.__P).namespaceURI,p=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&ut(N,N)}),n.__k=null),d=n.__k?G(n,0):null),d=An(e,it(Ce)?Ce:[Ce],t,n,o,s,r,a,d,p,m),v.__P&&(t.__e=null,d=u),t.__u&=-161,y&&y.some(ee),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}catch(N){if(a.length=_,t.__v=null,p||r)if(N&&N.then){if(t.__u|=128|p,r){for(~(U=r.indexOf(d||void 0))||(U=r.length);(J=r[U-1])&&J.nodeType==8;)U--;for(;U<r.length;U++)if(J=r[U])if(r[U]=null,Y){if(J==St)break}else{if(J.nodeType!=8)break;J.data.startsWith("$s")&&(St=Pe(Y=J))}}if(!Y){for(;d&&d.nodeType==8&&d.nextSibling;)d=d.nextSibling;Y=d}(u=Pe(Y=t.__c.__z||(t.__c.__z=Y)))?(t.__e=Y,d=u):t.__e=d,d=d&&d.nextSibling}else r&&r.some(ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||Rn(t),x.__e(N,t,n)}}else d=t.__e=Jr(n.__e,t,n,o,s,r,a,p,m,e);return(u=x.diffed)&&u(t),d}function Pe(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Rn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Rn))}function Cn(e,t,n){for(var o=0;o<n.length;)ct(n[o++],n[o++],n[o++]);x.__c&&x.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){x.__e(r,s.__v)}})}function Jr(e,t,n,o,s,r,a,d,p,m){var u,y,_,c,h,b,g,v,$=n.props||Le,w=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(A?h.localName==A:h.nodeType==3)){e=h,r[u]=null;break}}if(!e){if(v=m.ownerDocument||document,!A)return v.createTextNode(w);e=v.createElementNS(s,A,w.is?w:m),d&&(x.__m&&x.__m(t,r),d=!1),r=null}if(A){if(m=A=="template"&&e.content||e,r=A=="textarea"&&w.defaultValue!=null?null:r&&lt.call(m.childNodes),!d&&r)for($={},u=0;u<e.attributes.length;u++)$[(h=e.attributes[u]).name]=h.value;for(u in $)h=$[u],u=="dangerouslySetInnerHTML"?_=h:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Ee(e,u,null,h,s);for(u in w)h=w[u],u=="children"?c=h:u=="dangerouslySetInnerHTML"?y=h:u=="value"?b=h:u=="checked"?g=h:d&&typeof h!="function"||$[u]===h||Ee(e,u,h,$[u],s);y?(d||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),t.__k=[]):(_&&(e.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Zr.test(A))&&(s="http://www.w3.org/1999/xhtml"),An(m,it(c)?c:[c],t,n,o,s,r,a,r?r[0]:n.__k&&G(n,0),d,p),r&&r.some(ee)),d&&A!="textarea"||(u="value",A=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(A!="progress"||b)||Ee(e,u,b,$[u],s),u="checked",g!=null&&g!=e[u]&&Ee(e,u,g,$[u],s))}else $===w||d&&e.data==w||(e.data=w);return e}function ct(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){x.__e(s,n)}}function ut(e,t,n){var o,s,r,a;if(x.unmount&&x.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ct(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(d){x.__e(d,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&ut(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=Pe(o,r=[]))&&(o==e.__e&&r.some(ee),ee(s),ee(o)),n||ee(e.__e),e.__e=e.__c=e.__=null}function Qr(e,t,n){return this.constructor(e,n)}function pt(e,t){var n,o,s,r;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ye(Ue,{children:[e]}),s=[],r=[],dt(t,t.__k,o||Le,Le,t.namespaceURI,o?null:t.firstChild?lt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),Cn(s,t.__k,r),t.__k.props.children=null}x={__e:function(e,t,n,o){for(var s,r,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(d){e=d}}throw Be=0,e}},vn=0,Gr=function(e){return e!=null&&e.constructor===ge},Oe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=te({},this.state)),typeof e=="function"&&(e=e(te({},n),this.props)),e&&(te(n,e),this.__v&&(t&&this.__k.push(t),gn(this)))},Oe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),gn(this))},Oe.prototype.render=Ue,W=[],Be=0,bn=function(e,t){return e.__v.__b-t.__v.__b},Ne=Symbol(),kn=/(PointerCapture)$|Capture$/i,at=0,st={},Vr=0;var ue,T,mt,Tn,ft=Object.is,ve=0,Bn=[],ht=[],C=x,Sn=C.__b,Mn=C.__r,Dn=C.diffed,qn=C.__c,En=C.unmount,Nn=C.__;function Fe(e,t){C.__h&&C.__h(T,e,ve||t),ve=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return ve=1,Xr(Hn,e)}function Xr(e,t,n){var o=Fe(ue++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Hn(void 0,t),function(r){var a=(o.__N||o.__)[0],d=o.t(a,r);ft(a,d)||(o.__N=[d,o.__[1]],o.__c.setState({}))}],o.__c=T,!T.__f)){T.__f=!0;var s=T.shouldComponentUpdate;T.shouldComponentUpdate=function(r,a,d){var p=this.__H;if(!p)return!0;var m=!1,u=this.props!=r;if(p.__.some(function(_){_.__N&&(m=!0,ft(_.__[0],_.__N[0])||(u=!0))}),s){var y=s.call(this,r,a,d);return m?y||u:y}return!m||u}}return o.__}function S(e,t){var n=Fe(ue++,3);!C.__s&&Ln(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function q(e){return ve=5,yt(function(){return{current:e}},[])}function yt(e,t){var n=Fe(ue++,7);return Ln(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function gt(e,t){return ve=8,yt(function(){return e},t)}function ne(){var e=Fe(ue++,11);if(!e.__){for(var t=T.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function es(){var e;do{for(;e=ht.shift();)try{$e(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Bn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some($e),t.__h.some(_t),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(ht.length)}C.__b=function(e){T=null,Sn&&Sn(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Nn&&Nn(e,t)},C.__r=function(e){Mn&&Mn(e),ue=0;var t=(T=e.__c).__H;t&&(mt==T?T.__h=[]:(t.__h.some($e),t.__h.some(_t),ue=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),mt=T},C.diffed=function(e){Dn&&Dn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Pn(Bn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),mt=T=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some($e),n.__h=n.__h.filter(function(o){return!o.__||_t(o)})}catch(o){n.__h=[function(){throw o}]}}),qn&&qn(e,t)},C.unmount=function(e){En&&En(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Pn(ht.push(s))}else $e(s)}catch(r){t=r}}),o.__H=void 0,t&&C.__e(t,o.__v))};var On=typeof requestAnimationFrame=="function";function ts(e){var t,n=function(){clearTimeout(o),On&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);On&&(t=requestAnimationFrame(n))}function Pn(e){e!=1&&Tn==C.requestAnimationFrame||((Tn=C.requestAnimationFrame)||ts)(es)}function $e(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function _t(e){var t=T;e.__c=e.__(),T=t}function Ln(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!ft(n,e[o])})}function Hn(e,t){return typeof t=="function"?t(e):t}var l=yn.bind(f);function V(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var Un=e=>`order.html?${new URLSearchParams({number:e})}`;function pe(e){return new URLSearchParams(location.search).get(e)??""}var We=e=>`request.html?${new URLSearchParams({id:e})}`;var ns={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},os=["back","next","out","return","send","truck"];function M(e,t){let n=["icon",t,os.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:ns[e]}} />`}function Fn(e,t){document.documentElement.lang=I,document.documentElement.dir=qt?"rtl":"ltr",Pt(t.tokenName,()=>location.reload()),document.body.replaceChildren(),pt(l`
      <a class="skip" href="#main">${i("page.skip")}</a>
      ${rs(t)}
      <main id="main" tabindex="-1">${f(e,{})}</main>
      ${ss(t)}
    `,document.body)}function rs({home:e,name:t,tokenName:n}){let o=Ft(),s=O.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${O.home||e}>
          ${o?l`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${s}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${Wn(O.header)}
          ${s===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(as,{})}
          ${_e(n)?l`<button type="button" class="btn bare square" onClick=${()=>Qe(n)}>${M("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function ss({tokenName:e}){let t=_e(e);return!t&&!O.footer?.length?null:l`
    <footer class="foot">
      ${Wn(O.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>Qe(e)}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var Wn=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Ut(t)}</a>`);function as(){let e=q(!1);function t({currentTarget:{value:s}}){s!==I&&Et(s)}function n(s){e.current=!0,s.key==="Enter"&&t(s)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${M("language")}<span class="hidden">${i("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${s=>e.current?null:t(s)}
        onBlur=${t}
      >
        ${Object.entries(de).map(([s,{name:r}])=>l`<option key=${s} value=${s} lang=${s} selected=${s===I}>${r}</option>`)}
      </select>
    </label>
  `}function P(e){S(()=>{document.title=O.name?`${e} · ${O.name}`:e},[e])}function $t({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${Xe()} onClick=${Bt}>${i("page.signIn")}</a>`}function Z(e){let[t,n]=k({data:void 0,at:0,failed:null}),o=gt(async()=>{try{let s=await e();n({data:s,at:Date.now(),failed:null})}catch(s){n(r=>({...r,failed:s}))}},[]);return S(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function j({title:e,children:t}){return P(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function E({failed:e,again:t,at:n}){if(e instanceof Q)return n?l`<div class="notice warn" role="alert">${ls()}</div>`:f(ds,{});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${M(o?"offline":"alert")}
      <p>${o?is(n):me(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${M("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function is(e){return e?i("page.offlineSince",{time:Vt(e)}):i("page.offline")}function ls(){return l`${M("lock")}<p>${i("page.signInFirst")} ${i("page.signInBack")}</p>${f($t,{primary:!1})}`}function ds(){let e=i(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return P(e),l`<${cs} icon="lock" title=${e} text=${i("page.signInBack")}>${f($t,{primary:!0})}<//>`}function cs({icon:e,title:t,level:n="h1",text:o,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${M(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${s}
    </div>
  `}function me(e){return e instanceof Q?i("page.signInFirst"):e instanceof F&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}function oe(e){let[t,n]=k(!1),[o,s]=k({message:"",succeeded:!0,problems:[]}),r=q(qe());async function a(d,p){n(!0);let m=!1;try{let u=await R(d,{input:{...p,idempotencyKey:r.current({name:d,input:p})}}),[y]=Object.values(u);m=y.__typename==="Changed"||y.__typename==="NoteAdded",s({succeeded:m,message:m?i("desk.done"):y.message,problems:y.problems??[]}),m&&(r.current=qe()),await e()}catch(u){s({succeeded:!1,message:me(u),problems:[]})}return n(!1),m}return{busy:t,...o,run:a}}function re({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var B=(e,t)=>l`<time datetime=${e}>${H(e,t)}</time>`,be=(e,t)=>l`<time datetime=${e}>${nt(e,t)}</time>`,K=e=>!!e&&new Date(String(e)).getTime()>Date.now(),se=e=>!!e&&!K(e),vt=e=>K(e)?null:e;var Vn=({quantity:e,cancelled:t})=>e-t;var Zn=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&Vn(n)>0);function jn(e,t){let n=[Gn(e.cancelled,e,"line.cancelled","line.allCancelled"),Vn(e)?us(e,t):null];return n.push(Gn(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?l`<p key=${o} class="hint">${o}</p>`:null)}function Gn(e,{quantity:t},n,o){return e===0?null:e===t?i(o):i(n,{count:e,total:t})}function us({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let s=e==="PICKUP";return se(n)?i(s?"line.pickedUp":"line.handedOver",{date:H(n,o)}):s?t?i(K(t)?"line.readyFrom":"line.readySince",{date:H(t,o)}):i("line.pickup"):i("line.digital")}var Kn={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function D(e,t,n){return t?l`<div><dt>${e}</dt><dd>${be(t,n)}</dd></div>`:null}function ke(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${B(t,n)}</dd></div>`:null}function fe(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function zn(e){return e.map(({title:t,amount:n})=>l`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var ps=({cancelledAt:e})=>!!vt(e);function Yn(e){let t=se(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[Zn(e)?n:i(t?"event.readyByMissed":"event.readyBy"),ps(e)||vt(e.fulfilledAt)?null:e.shipByDay]}var Jn=e=>Kn[e]?i(Kn[e]):null,bt=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function Qn(e,t){let n=bt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Xn=e=>i(e?"event.receiptConfirmed":"event.received");var eo=({status:e,statusText:t})=>l`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function ae({state:e,stateText:t,overdueSince:n}){return l`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var to=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var no=`# One attachment: its state, and a URL to download the file.
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
`;var oo=`# Cancels an order that the warehouse has not started to pack.
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
`;var ro=`# Changes the shipping address of an order.
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
`;var so=`# Asks about the progress of a late order.
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
`;var ao=`# Confirms the receipt of parcels.
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
`;var io=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var lo=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var co=`# Marks the timeline as read up to an item.
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
`;var uo=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var po=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var mo=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var fo=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var ho=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var _o=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var yo=`# Sends the shop a message about an open request or the order as a whole.
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
`;var go=`# Asks about customs, duty or tax.
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
`;var $o=`# Reports parcels that did not arrive.
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
`;var vo=`# Reports a problem with a payment.
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
`;var bo=`# Requests to return items for a refund or a replacement.
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
`;var ko=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var wo=`# Withdraws an open help request.
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
`;var xo={address_form:to,attachment:no,cancel_order:oo,change_shipping_address:ro,check_order_progress:so,confirm_receipt:ao,create_attachment_upload:io,help_request:lo,mark_timeline_read:co,my_orders:uo,node:po,order_counts:mo,order_details:fo,order_timeline:ho,orders_numbered:_o,post_message:yo,report_customs_duty_issue:go,report_package_not_received:$o,resolve_payment_issue:vo,return_or_replace_items:bo,viewer:ko,withdraw_help_request:wo};var we=De("/graphql",xo,"token");var Ao=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function Io(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function Ge({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${M("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function Ro(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${i("form.optional")}</span>`:null}</label>`}function z({id:e,label:t,name:n,value:o,set:s,problems:r=[],required:a,multiline:d,wide:p,hint:m,type:u,...y}){let _=ne(),c=e??_,h=Io(r,n),b={id:c,name:n,value:o,required:a,maxLength:y.maxLength,autocomplete:y.autocomplete,dir:"auto","aria-invalid":h.length?"true":void 0,"aria-describedby":[m&&`${c}-hint`,h.length&&`${c}-problem`].filter(Boolean).join(" ")||void 0,onInput:g=>s(g.currentTarget.value)};return l`
    <div class=${p?"field wide":"field"}>
      ${Ro(c,t,!a)}
      ${d?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${u??"text"} ...${b} />`}
      ${m?l`<p id=${`${c}-hint`} class="hint">${m}</p>`:null}
      ${f(Ge,{id:`${c}-problem`,problems:h})}
    </div>
  `}function xe({id:e,label:t,name:n,choices:o,value:s,set:r,problems:a=[],empty:d,required:p,optional:m,autocomplete:u,wide:y}){let _=ne(),c=e??_,h=Io(a,n);return l`
    <div class=${y?"field wide":"field"}>
      ${Ro(c,t,m)}
      <div class="select">
        <select id=${c} name=${n} required=${p} autocomplete=${u} aria-invalid=${h.length?"true":void 0}
          aria-describedby=${h.length?`${c}-problem`:void 0}
          onChange=${b=>r(b.currentTarget.value)}>
          ${d===void 0?null:l`<option value="" selected=${s===""}>${d}</option>`}
          ${o.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===s}>${b.label}</option>`)}
        </select>
        ${M("down","s")}
      </div>
      ${f(Ge,{id:`${c}-problem`,problems:h})}
    </div>
  `}var Td=new Intl.ListFormat(I,{type:"unit",style:"short"});var Hd=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var Ns=new Intl.Collator(I),Ud=Ao.map(e=>({value:e,label:ot(e)})).sort((e,t)=>Ns.compare(e.label,t.label));function Ve({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[ot(t)]:[],...n?[n]:[]];return l`<address>${o.map(s=>l`<span dir="auto">${s}</span>`)}</address>`}function Co(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var To=5,Os=6e4,ie=new Map,le=class extends Error{},kt=e=>ie.get(e.key)?.file,wt=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function So(e){let t=n=>n.state!=="ready"&&!ie.has(n.key)&&n.problem===void 0;return e.some(t)?e.map(n=>t(n)?{...n,state:"failed",problem:i("photos.lost")}:n):e}function xt(e,t,n){let o=Date.now()*1e3+ie.size,s=e.name;n(r=>[...r,{key:o,name:s,state:"sending",progress:0}]),qo(o,e,t,n)}function Mo({key:e},t,n){let o=ie.get(e)?.file;o&&qo(e,o,t,n)}function Do({key:e},t){ie.get(e)?.stopper.abort(),ie.delete(e),t(n=>n.filter(o=>o.key!==e))}async function qo(e,t,n,o){let s=new AbortController;ie.set(e,{file:t,stopper:s});let r=a=>o(d=>d.map(p=>p.key===e?{...p,problem:void 0,...a}:p));r({state:"sending",progress:0});try{let a=await Ps(t,n,s.signal,r);r({id:a,state:"ready"})}catch(a){s.signal.aborted||r({state:"failed",problem:a instanceof le?a.message:me(a)})}}async function Ps(e,t,n,o){let s=await t.create({fileName:e.name,mediaType:e.type,size:e.size});if(!s.attachment)throw new le(Co({message:"",...s}));return s.upload&&await Bs(s.upload,e,n,o),o({state:"checking"}),await Ls(s.attachment.id,t),s.attachment.id}function Bs({url:e,fields:t},n,o,s){let r=new FormData;for(let{name:a,value:d}of t)r.append(a,d);return r.append("file",n),new Promise((a,d)=>{let p=new XMLHttpRequest,m=()=>d(new le(i(navigator.onLine?"photos.notTaken":"page.offline")));p.open("POST",e),p.upload.onprogress=({loaded:u,total:y})=>s({state:"sending",progress:Math.round(100*u/y)}),p.onload=()=>p.status<300?a(null):m(),p.onerror=m,p.onabort=m,o.addEventListener("abort",()=>p.abort()),p.send(r)})}async function Ls(e,t){let n=Date.now()+Os;for(let o=200;Date.now()<n;o=Math.min(2*o,2e3)){let s=await t.find(e);if(s?.state==="VERIFIED")return;if(s?.state==="REJECTED")throw new le(i("photos.rejected"));if(s?.state!=="AWAITING_UPLOAD")break;await new Promise(r=>setTimeout(r,o))}throw new le(i("photos.notTaken"))}var Hs="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",Ze=96;function At(e){return{create:async t=>(await we("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await we("attachment",{id:t})).attachment}}function No({id:e,problems:t=[],...n}){let o=ne(),s=e??o,[r,a]=k(!1),{orderId:d,set:p,api:m=At}=n,u=c=>h=>{h.preventDefault(),a(c)},y=c=>{u(!1)(c);for(let h of c.dataTransfer?.files??[])xt(h,m(d),p)},_=[`${s}-hint`,t.length?`${s}-problem`:null].filter(Boolean).join(" ");return l`
    <div class="field photos">
      <span class="label" id=${`${s}-label`}>${i("photos.add")} <span class="hint">${i("form.optional")}</span></span>
      <label class=${r?"drop over":"drop"} onDragOver=${u(!0)} onDragLeave=${u(!1)} onDrop=${y}>
        ${M("photo")}
        <span><b>${i("photos.choose")}</b><span class="hint" id=${`${s}-hint`}>${i("photos.hint",{max:To})}</span></span>
        ${Eo({id:s,"aria-labelledby":`${s}-label`,"aria-describedby":_,"aria-invalid":t.length?"true":void 0},n)}
      </label>
      <label class="btn camera">${M("photo","s")}${i("photos.camera")}${Eo({accept:"image/*",capture:"environment",multiple:!1},n)}</label>
      ${f(Ge,{id:`${s}-problem`,problems:t})}
      ${f(Us,n)}
    </div>
  `}function Eo(e,{orderId:t,set:n,api:o=At}){return l`<input type="file" multiple accept=${Hs} ...${e} onChange=${({currentTarget:r})=>{for(let a of r.files)xt(a,o(t),n);r.value=""}} />`}function Us({photos:e,...t}){let n=q(null);S(()=>t.set(So),[]);let o=()=>{(n.current?.querySelector("button")??n.current?.parentElement?.querySelector("input"))?.focus()};return l`
    <ul class="uploads" ref=${n} aria-live="polite">
      ${e.map(s=>f(Fs,{key:s.key,photo:s,removed:o,...t}))}
    </ul>
  `}function Fs({photo:e,orderId:t,set:n,api:o=At,removed:s}){let{name:r,state:a,progress:d}=e;function p(){Do(e,n),queueMicrotask(s)}return l`
    <li class=${`upload ${a}`}>
      ${f(Vs,{photo:e})}
      <span class="upload-words">
        <span class="name" dir="auto">${r}</span>
        ${a==="sending"?l`<progress max="100" value=${d} aria-label=${i("photos.sendingNamed",{name:r})}></progress>`:l`<span class=${Ws[a]}>${e.problem??i(Gs[a])}</span>`}
        ${a==="failed"&&kt(e)?l`<button type="button" class="as-link" aria-label=${i("photos.againNamed",{name:r})} onClick=${()=>Mo(e,o(t),n)}>${i("page.again")}</button>`:null}
      </span>
      <button type="button" class="btn bare square" aria-label=${i("photos.removeNamed",{name:r})} onClick=${p}>${M("close","s")}</button>
    </li>
  `}var Ws={checking:"hint",ready:"ok",failed:"problem"},Gs={checking:"photos.checking",ready:"photos.ready",failed:"photos.failed"};function Vs({photo:e}){let t=q(null),[n,o]=k(!1),s=kt(e);return S(()=>{s?.type.startsWith("image/")&&Zs(s,t.current).then(o,()=>o(!1))},[s]),l`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${t} width=${Ze} height=${Ze} hidden=${!n}></canvas>
      ${n?null:M(/\.pdf$/i.test(e.name)?"file":"photo")}
    </span>
  `}async function Zs(e,t){let n=await createImageBitmap(e),o=Math.min(n.width,n.height),[s,r]=[(n.width-o)/2,(n.height-o)/2];return t?.getContext("2d")?.drawImage(n,s,r,o,o,0,0,Ze,Ze),n.close(),!0}function Ae(e,t){if(e.length===0)return null;let n=async o=>{let s=await t(o).catch(()=>null);s&&location.assign(s)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${M(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${i("photos.size",{size:Gt(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function Oo({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${i("order.times",{count:o})}`:i("order.quantity",{count:o})}function Po({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[s,r]=k(null),a=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||s===t?l`<span class=${a} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${a}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>r(t)} />
  </span>`}function Ie(e,t){let[n,o]=k({items:It(e),cursor:Rt(e)});S(()=>o(m=>js(m,e)),[e]);let[s,r]=k(null),{items:a,cursor:d}=n;return d?{items:a,earlier:async()=>{try{let m=await t(d);m&&o(u=>({items:Bo(It(m),u.items),cursor:Rt(m)})),r(null)}catch(m){r(m)}},failed:s}:{items:a,earlier:null,failed:s}}function Re({earlier:e,failed:t}){return t?f(E,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function js(e,t){let n=It(t);return n.some(s=>e.items.some(r=>r.id===s.id))?{...e,items:Bo(e.items,n)}:{items:n,cursor:Rt(t)}}function Bo(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var It=e=>e.edges.map(t=>t.node).reverse(),Rt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Lo(e){return{create:async t=>(await R("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await R("attachment",{id:t})).attachment}}function je({order:e,helpRequestId:t,canReply:n,canAskBack:o=!1,changed:s}){let r=Ie(e.timeline,async a=>(await Ct(e,{timelineAfter:a}))?.timeline);return S(()=>{let a=e.timeline.edges[0]?.node;e.unreadCount&&a&&R("mark_timeline_read",{input:{through:a.id}})},[e]),l`
    <div class="columns">${Ks(e)} ${Ys(e)}</div>
    ${zs(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${i("desk.history")}</h2>
      ${Re(r)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${r.items.map(a=>Js(a,e))}
      </ol></div>
      ${n?f(Qs,{order:e,helpRequestId:t,canAskBack:o,changed:s}):null}
    </section>
    ${f(Xs,{order:e,helpRequestId:t,changed:s})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${i("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(a=>l`<li key=${a.type}>${a.title}: <span class="hint">${a.reason?.message??i("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function Ct({id:e},t){return(await R("order",{id:e,...t})).order}function Ks(e){let t=[[i("desk.shopId"),e.shopOrderId],[i("order.channel"),e.channel],[i("desk.customer"),e.customerId],[i("desk.email"),e.email??i("desk.noMail")],[i("desk.language"),e.locale&&(de[e.locale]?.name??e.locale)]],[n,o]=Yn(e),s=[[i("order.total"),e.total?.formatted],[i("event.placed"),H(e.placedAt,e.timeZone)],[i("order.payment"),Jn(e.payment)],[i("event.paid"),he(e.paidAt,e.timeZone)],[n,o&&H(o,e.timeZone)],[i("event.shipped"),he(e.firstShippedAt,e.timeZone)],[i("event.handedOver"),he(e.firstHandedOverAt,e.timeZone)],[i("event.delivered"),he(e.deliveredAt,e.timeZone)],[Xn(e.receiptConfirmed),he(e.receivedAt,e.timeZone)],[i("event.cancelled"),he(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${i("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([r,a])=>fe(r,a))} ${zn(e.adjustments)}
        ${s.map(([r,a])=>fe(r,a))}
      </dl>
      ${e.shippingAddress?Ve(e.shippingAddress):null}
    </section>
  `}function zs({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${i("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var he=(e,t)=>se(e)?H(e,t):null;function Ys(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      <ul class="thumbnails">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${f(Po,{title:t.title,imageUrl:t.imageUrl})}
            <span dir="auto">${t.title}</span> <span class="quantity">${Oo(t)}</span>
            ${jn(t,e.timeZone)}
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${bt(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${K(t.shippedAt)?i("event.shipBy"):i("event.shipped")}: ${B(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${K(t.deliveredAt)?i("event.deliverBy"):i("event.delivered")}: ${B(t.deliveredAt,e.timeZone)}</span>`:null}
          ${se(t.returnedAt)?l` <span class="hint">${i("event.returned")}: ${B(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function Js(e,t){let n=async s=>[...(await Ct(t))?.timeline.edges.flatMap(a=>a.node.attachments)??[],...e.attachments].find(a=>a.id===s)?.downloadUrl,o=t.lines.find(s=>s.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${be(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="unread">${i("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${i("desk.hidden")}</span>`}
      </p>
      ${o?l`<p class="hint" dir="auto">${o.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${fe(i("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${Ae(e.attachments,n)}
    </li>
  `}function Qs({order:e,helpRequestId:t,canAskBack:n,changed:o}){let[s,r]=k(""),[a,d]=k([]),[p,m]=k(!1),u=oe(o);async function y(_){_.preventDefault();let c=t?{helpRequestId:t,expectsAnswer:n&&p}:{orderId:e.id};await u.run("reply",{...c,text:s,attachmentIds:wt(a)})&&(r(""),d([]))}return l`
    <form class="composer" onSubmit=${y}>
      ${f(z,{label:i("desk.reply"),name:"text",value:s,set:r,problems:u.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${f(No,{orderId:e.id,photos:a,set:d,api:Lo})}
      ${n?l`<label class="choice">
              <input type="checkbox" checked=${p} onChange=${()=>m(!p)} />
              <span>${i("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="buttons"><button type="submit" class="primary" disabled=${u.busy||a.some(_=>_.state!=="ready")}>${i("desk.send")}</button></p>
      ${f(re,{mutation:u})}
    </form>
  `}function Xs({order:e,helpRequestId:t,changed:n}){let o=Ie(e.notes,async p=>(await Ct(e,{notesAfter:p}))?.notes),[s,r]=k(""),a=oe(n);async function d(p){p.preventDefault(),await a.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:s})&&r("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${i("desk.notes")}</h2>
      <p class="hint">${i("desk.noteHint")}</p>
      <ol class="entries">
        ${[...o.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${be(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${Re(o)}
      <form class="composer" onSubmit=${d}>
        ${f(z,{label:i("desk.note"),name:"note",value:s,set:r,problems:a.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="buttons"><button type="submit" disabled=${a.busy}>${i("desk.addNote")}</button></p>
        ${f(re,{mutation:a})}
      </form>
    </section>
  `}function Ke({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let o=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${i("desk.refused")}</h2>
      <p class="notice">${i("desk.refusedHint")}</p>
      <dl class="facts">
        ${D(i("desk.revision",{revision:t.revision}),t.at,n)} ${fe(i("desk.refusedCustomer"),o)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}var Ho=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function Fo(e){let t=pe("id");return t?e.page(t):f(ea,e)}function ea({find:e,page:t,none:n,back:o}){let s=pe("number"),r=i("order.title",{number:s}),{data:a,failed:d,again:p}=Z(()=>e(s));if(P(r),d&&!a)return f(E,{failed:d,again:p});if(!a)return f(j,{title:r});let[m]=a;return m?a.length===1?t(m.id):ta(r,s,a,o()):n(r)}function ta(e,t,n,o){return l`
    ${o}
    <h1>${e}</h1>
    <p class="several">${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${V(s.id,pe("help"))}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${na(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function na({channel:e,customerId:t,placedAt:n,timeZone:o,total:s}){let r=l`<span>${i("event.placed")} ${B(n,o)}</span>`,a=s?l`<bdi>${s.formatted}</bdi>`:null;return Ho([Uo("order.channel",e),Uo("desk.customer",t),r,a])}var Uo=(e,t)=>t?l`<span>${i(e)} <bdi>${t}</bdi></span>`:null;function Wo(){return f(Fo,{find:async e=>(await R("orders_numbered",{number:e})).ordersNumbered,page:e=>f(oa,{id:e}),none:Vo,back:Go})}var Go=()=>l`<p class="back"><a href="./">${i("desk.back")}</a></p>`,Vo=e=>l`<h1>${e}</h1><p>${i("desk.noOrder")}</p><p><a href="./">${i("desk.back")}</a></p>`;function oa({id:e}){let{data:t,failed:n,again:o}=Z(()=>R("order",{id:e})),s=t?.order?i("order.title",{number:t.order.number}):i("desk.title");if(P(s),S(()=>{t?.order&&history.replaceState(null,"",V(t.order.id))},[t?.order?.id]),n&&!t)return f(E,{failed:n,again:o});if(!t)return f(j,{title:s});let{order:r}=t;return r?l`
    ${Go()}
    ${n?f(E,{failed:n,again:o}):null}
    <div class="order-head">
      <h1>${s}</h1>
      ${eo(r)}
    </div>
    ${r.alerts.length?f(ra,{order:r,changed:o}):null} ${Ke(r)} ${f(aa,{order:r})}
    ${f(je,{order:r,canReply:!0,changed:o})}
  `:Vo(s)}function ra({order:e,changed:t}){let n=oe(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${i("desk.alerts")}</h2>
      <ul class="queue">
        ${e.alerts.map(({kind:o,text:s,since:r})=>l`<li key=${o}>
            <div class="row">
              <dl class="facts">${D(s,r,e.timeZone)}</dl>
              <button type="button" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:o})}>${i("desk.dismiss")}</button>
            </div>
            ${o==="OVERSHIPPED"?sa(e):null}
            ${o==="NUMBER_CLAIMED"?l`<p class="hint">${i("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${f(re,{mutation:n})}
    </section>
  `}function sa({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${i("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function aa({order:e}){let t=async o=>(await R("order",{id:e.id,requestsAfter:o})).order?.helpRequests,n=Ie(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${i("desk.requests")}</h2>
      <ul class="queue">
        ${[...n.items].reverse().map(o=>l`<li key=${o.id} class="request-head">
            <a href=${We(o.id)}>${o.title}</a>
            ${ae(o)}
            <dl class="facts">${D(i("request.filedAt"),o.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${Re(n)}
    </section>
  `}var Zo={what:"",action:"",state:"",whose:"",overdue:!1};function jo(){let e=i("desk.title"),{data:t,failed:n,again:o}=Z(async()=>{let[{me:s},{choices:r}]=await Promise.all([R("me",{}),R("choices",{})]);return{me:s,choices:r}});return P(e),n&&!t?f(E,{failed:n,again:o}):t?l`<h1>${e}</h1>${f(ia,{})}${f(la,{me:t.me.name,choices:t.choices})}`:f(j,{title:e})}function ia(){let[e,t]=k("");return l`
    <form class="card find" role="search" onSubmit=${o=>{o.preventDefault(),location.assign(Un(e.trim()))}}>
      ${f(z,{label:i("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit">${i("desk.find")}</button>
    </form>
  `}function la({me:e,choices:t}){let[n,o]=k(Zo),[s,r]=k(null),[a,d]=k(null),[p,m]=k([]),[u,y]=k(null),_=q(0);async function c(h){let b=++_.current;try{let{queue:g}=await R("queue",{...pa(n,e),after:h}),v=g.edges.map(w=>w.node),$=v.length||h?[]:await da();if(b!==_.current)return;m($.filter(w=>w!==n.what)),r(w=>h&&w?[...w,...v]:v),d(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),y(null)}catch(g){y(g)}}return S(()=>{c(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${i("desk.queue")}</h2>
      ${ua(n,o,e,t)}
      ${u?f(E,{failed:u,again:()=>c(null)}):null}
      ${s?.length===0&&!a?ca(p,t,h=>o({...Zo,what:h})):null}
      <ul class="queue">${(s??[]).map(h=>h.__typename==="HelpRequest"?ma(h):fa(h))}</ul>
      ${a?l`<p class="more"><button type="button" onClick=${()=>c(a)}>${i("desk.more")}</button></p>`:null}
    </section>
  `}async function da(){return Object.entries(await R("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function ca(e,t,n){let o=r=>t.find(a=>a.field==="alert"&&a.value===r)?.label??i("desk.requests"),s=r=>{n(r),document.getElementById("queue")?.focus()};return l`
    <p role="status">${i("desk.none")}</p>
    ${e.length?l`<p>${i("desk.elsewhere")}</p>
            <ul>${e.map(r=>l`<li key=${r}><button type="button" class="link" onClick=${()=>s(r)}>${o(r)}</button></li>`)}</ul>`:null}
  `}function ua(e,t,n,o){let s=d=>o.filter(p=>p.field===d),r=(d,p,m,u)=>f(xe,{label:p,name:d,choices:m,value:e[d],set:y=>t({...e,[d]:y}),empty:u}),a=[{value:n,label:i("desk.me",{name:n})},{value:"nobody",label:i("desk.nobody")}];return l`
    <div class="row filters">
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
  `}function pa({what:e,action:t,state:n,whose:o,overdue:s},r){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:o===r?r:null,claimed:o==="nobody"?!1:null,overdue:s}}function ma(e){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${We(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${ae(e)}
      </div>
      <dl class="facts">
        ${D(i("request.filedAt"),e.filedAt,e.timeZone)} ${D(i("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${ke(i("desk.replyBy"),e.replyByDay,e.timeZone)} ${D(i("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function fa({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${V(e.id)}>${t} (${e.number})</a></h3>
        <span class="status">${e.statusText}</span>
      </div>
      <dl class="facts">${D(i("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function Ko({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${ha(t,n)}`}function ha(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Ve(e.address):null;case"CheckOrderProgressDetails":return l`<p>${i("request.shipBy")}: ${B(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(_a)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function _a({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var zo=pe("id");function Yo(){let e=i("desk.title"),{data:t,failed:n,again:o}=Z(async()=>{let[{helpRequest:d},{choices:p}]=await Promise.all([R("help_request",{id:zo}),R("choices",{})]),{order:m}=d?await R("order",{id:d.order.id}):{order:null};return{request:d,order:m,choices:p}});if(P(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return f(E,{failed:n,again:o});if(!t)return f(j,{title:e});let{request:s,order:r,choices:a}=t;return!s||!r?l`<h1>${e}</h1><p>${i("desk.noRequest")}</p><p><a href="./">${i("desk.back")}</a></p>`:l`
    <p class="back"><a href="./">${i("desk.back")}</a></p>
    ${n?f(E,{failed:n,again:o}):null}
    <div class="request-head">
      <h1>${s.title}</h1>
      ${ae(s)}
    </div>
    <p><a href=${V(r.id)}>${i("order.title",{number:r.number})}</a></p>
    ${Ke(r)}
    <div class="columns">${ya(s,r)} ${f(va,{request:s,choices:a,changed:o})}</div>
    ${f(je,{order:r,helpRequestId:s.id,canReply:s.canReply,canAskBack:!s.closedAt,changed:o})}
  `}function ya(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${i("desk.asked")}</h2>
      ${Ko(e,n)} ${ga(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${Ae(e.attachments,async o=>(await $a()).find(s=>s.id===o)?.downloadUrl)}
      <dl class="facts">
        ${D(i("request.filedAt"),e.filedAt,n)} ${D(i("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${ke(i("desk.replyBy"),e.replyByDay,n)} ${D(i("desk.overdueSince"),e.overdueSince,n)}
        ${D(i("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function ga({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${i("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:o,line:s,quantity:r})=>{let a=t.shipments.findIndex(p=>p.id===o?.id),d=t.shipments[a];return l`<li>
          <span dir="auto">${s?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:r})}</span>
          <span class="hint">${d?Qn(d,a):n??i("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function $a(){return(await R("help_request",{id:zo})).helpRequest?.attachments??[]}function va({request:e,choices:t,changed:n}){let[o,s]=k(""),[r,a]=k(""),[d,p]=k(!1),m=q(null),u=oe(n),y=e.id,_=o.trim()||null;async function c(v){await u.run(v,{helpRequestId:y,text:_})&&s("")}async function h(){if(!_){p(!0),m.current?.querySelector("textarea")?.focus();return}await u.run("decline",{helpRequestId:y,reason:r,text:_})&&s("")}let b=e.canApprove||e.canDecline||e.canResolve;return l`
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
                ${f(z,{label:i("desk.words"),name:"text",value:o,set:s,problems:d&&r&&!_?[{path:"text",message:i("desk.wordsToDecline")}]:u.problems,required:!!r,hint:r?i("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?f(xe,{label:i("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:r,set:a,empty:i("form.choose")}):null}
              <p class="buttons">
                ${e.canApprove?g(i("desk.approve"),()=>c("approve"),"primary"):null}
                ${e.canResolve?g(i("desk.resolve"),()=>c("resolve")):null}
                ${e.canDecline?g(i("desk.decline"),h,"",!r):null}
              </p>
            `:null}
      ${f(re,{mutation:u})}
    </section>
  `;function g(v,$,w="",A=!1){return l`<button type="button" class=${w} disabled=${u.busy||A} onClick=${$}>${v}</button>`}}var ba={"desk-queue":jo,"desk-order":Wo,"desk-request":Yo},Jo=ba[document.documentElement.dataset.page];Jo&&Fn(Jo,{home:"./",name:i("desk.title"),tokenName:"desk-token"});
