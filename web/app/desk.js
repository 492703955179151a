var xt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var wt="language",Hs={no:"nb",nn:"nb",iw:"he"},de=xt,R=Ls([Fs(wt),Us(),...navigator.languages]),It=de[R]?.direction==="rtl";function Rt(e){localStorage.setItem(wt,e),location.reload()}function Ls(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",s=Hs[n]??n;if(s in de)return s}return"en"}function Us(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Fs(e){try{return localStorage.getItem(e)}catch{return null}}var Ze="wanted",Te="owner:",Ct="signed-out:",Ws="draft:",Tt={};function he(e){Gs(e);let t=Tt[e]??localStorage.getItem(e);return!t||Vs(t)?null:(sessionStorage.setItem(Te+e,Je(t)),t)}function je(e){Tt[e]=void 0,localStorage.removeItem(e)}function Ke(e){je(e),localStorage.setItem(Ct+e,String(Date.now())),Ce(e),location.assign(ze(""))}function St(e,t){addEventListener("storage",({key:n,newValue:s})=>{n===Ct+e&&(Ce(e),t());let r=Je(s??"");n!==e||!s||r===sessionStorage.getItem(Te+e)||(Ce(e),t())})}function Mt(){sessionStorage.setItem(Ze,Re())}function ze(e=Re()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Re=()=>location.pathname+location.search;function Gs(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Te+e)!==Je(t)&&Ce(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Re());let n=sessionStorage.getItem(Ze);sessionStorage.removeItem(Ze),n&&n!==Re()&&location.replace(n)}function Ce(e){sessionStorage.removeItem(Te+e);let t=Array.from({length:sessionStorage.length},(n,s)=>sessionStorage.key(s)??"");for(let n of t)n.startsWith(Ws)&&sessionStorage.removeItem(n)}var Je=e=>String(qt(e).sub??"");function Vs(e){let{exp:t}=qt(e);return typeof t=="number"&&t*1e3<=Date.now()}function qt(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),s=>s.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var U=class extends Error{},F=class extends Error{constructor(t,n){super(t),this.retryable=n}},Zs={origin:""},ue=()=>globalThis.orderHelpStarted;function Se(e,t,n){return async(s,r)=>{let o=t[s];if(!o)throw new Error(`There is no document ${s}.`);let a=await Ys(zs(s,r)??js(e,o,r,n));if(a.status===401)throw je(n),new U;if(a.status>=500||a.status===429)throw new F(a.statusText,!0);return Qs(a)}}function js(e,t,n,s){let r=he(s);if(!r)throw new U;return fetch(Zs.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`,"accept-language":R},body:JSON.stringify({query:t,variables:n})})}var Ks=(e,t)=>`${e} ${JSON.stringify(t)}`;function zs(e,t){let n=Ks(e,t),s=ue()?.answers.get(n);return ue()?.answers.delete(n),s}function Me(){let[e,t]=["",""];return n=>{let s=JSON.stringify(n);return s!==e&&([e,t]=[s,Js()]),t}}function Js(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Ys(e){try{return await e}catch(t){throw new F(String(t),!0)}}async function Qs(e){let t;try{t=await e.json()}catch{throw new F(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new F(n.message,n.extensions?.retryable??!1);return t.data}var Dt=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Ye=new URL("../shop/shop.json",import.meta.url).href;var E=await Xs();function Et(e){return typeof e=="string"?e:e[R]??e.en??Object.values(e)[0]??""}var Nt=()=>E.logo?new URL(E.logo,Ye).href:null;async function Xs(){return await(ue()?.shop??fetch(Ye).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var eo={...await io(),...E.texts?.[R]},to=new Intl.PluralRules(R),Ot=new Intl.NumberFormat(R),no=new Intl.DateTimeFormat().resolvedOptions().timeZone,so=Xe(()=>({dateStyle:"long"})),ya=Xe(()=>({day:"numeric",month:"short"})),oo=Xe(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===no?void 0:"short"}));function i(e,t={}){let n=eo[e]??e;return(typeof n=="string"?n:n[to.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(r,o)=>{let a=t[o];return typeof a=="number"?Ot.format(a):a??r})}var Bt=e=>Ot.format(e),H=(e,t)=>so(ro(e,t)).format(new Date(e));var Qe=(e,t)=>oo(t).format(new Date(e)),Pt=e=>new Intl.DateTimeFormat(R,{timeStyle:"short"}).format(e),ro=(e,t)=>e.includes("T")?t:"UTC";function Xe(e){let t=new Map;return n=>{let s=t.get(n)??new Intl.DateTimeFormat(R,{...e(n),timeZone:n});return t.set(n,s),s}}var et=e=>ao.of(e)??e,ao=new Intl.DisplayNames(R,{type:"region"});async function io(){let e=await(ue()?.texts??fetch(Dt(R)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${R}" are missing.`);return e}var Ht=`# Adds a note that only the desk can read, to a request or an order.
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
`;var Lt=`# Approves a request, if the order still allows it.
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
`;var Ut=`# One attachment: its state while it is being verified, and a URL for its file.
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
`;var Ft=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var Wt=`# Claims an open request, unless another agent has claimed it.
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
`;var Gt=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Vt=`# Declines a request, with the reason.
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
`;var Zt=`# Dismisses an alert of an order.
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
`;var jt=`# One request with its details and the steps that it allows.
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
`;var Kt=`# Marks the timeline of an order as read by the desk, up to an item.
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
`;var zt=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var Jt=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
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
`;var Yt=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
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
`;var Qt=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
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
`;var Xt=`# Records a parcel that has left, whatever the state of the order.
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
`;var en=`# Releases an order for packing, and returns its address. A cancelled order is refused.
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
`;var tn=`# Reopens a settled request that had no effect on the order.
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
`;var nn=`# Sends the shopper a message about a request, with files if there are any, and can wait for the reply.
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
`;var sn=`# Settles a question, with the answer unless it was given earlier.
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
`;var on=`# Ends the claim on a request.
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
`;var rn=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
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
`;var an={add_note:Ht,approve:Lt,attachment:Ut,choices:Ft,claim:Wt,create_attachment_upload:Gt,decline:Vt,dismiss_alert:Zt,help_request:jt,mark_timeline_read:Kt,me:zt,order:Jt,orders_numbered:Yt,queue:Qt,record_shipment:Xt,release_for_shipment:en,reopen:tn,reply:nn,resolve:sn,unclaim:on,waiting:rn};var I=Se("/desk/graphql",an,"desk-token");var dn=function(e,t,n,s){var r;t[0]=0;for(var o=1;o<t.length;o++){var a=t[o++],d=t[o]?(t[0]|=a?1:2,n[t[o++]]):t[++o];a===3?s[0]=d:a===4?s[1]=Object.assign(s[1]||{},d):a===5?(s[1]=s[1]||{})[t[++o]]=d:a===6?s[1][t[++o]]+=d+"":a?(r=e.apply(d,dn(e,d,n,["",null])),s.push(r),d[0]?t[0]|=2:(t[o-2]=0,t[o]=r)):s.push(d)}return s},ln=new Map;function un(e){var t=ln.get(this);return t||(t=new Map,ln.set(this,t)),(t=dn(this,t.get(e)||(t.set(e,t=(function(n){for(var s,r,o=1,a="",d="",p=[0],m=function(h){o===1&&(h||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,h,a):o===3&&(h||a)?(p.push(3,h,a),o=2):o===2&&a==="..."&&h?p.push(4,h,0):o===2&&a&&!h?p.push(5,0,!0,a):o>=5&&((a||!h&&o===5)&&(p.push(o,0,a,r),o=6),h&&(p.push(o,h,0,r),o=6)),a=""},u=0;u<n.length;u++){u&&(o===1&&m(),m(u));for(var f=0;f<n[u].length;f++)s=n[u][f],o===1?s==="<"?(m(),p=[p],o=3):a+=s:o===4?a==="--"&&s===">"?(o=1,a=""):a=s+a[0]:d?s===d?d="":a+=s:s==='"'||s==="'"?d=s:s===">"?(m(),o=1):o&&(s==="="?(o=5,r=a,a=""):s==="/"&&(o<5||n[u][f+1]===">")?(m(),o===3&&(p=p[0]),o=p,(p=p[0]).push(2,0,o),o=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),o=2):a+=s),o===3&&a==="!--"&&(o=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var A,mn,So,W,tt,Oe,fn,De,hn,st,nt,Mo,ye=Symbol.for("pv"),Be={},Pe=[],qo=/^m(i|n|o|s|text|space)$/,ot=Array.isArray,rt=Pe.slice,ee=Object.assign;function X(e){e&&e.parentNode&&e.remove()}function _(e,t,n){var s,r,o,a={},d=arguments.length;for(o in t)o=="key"?s=t[o]:o=="ref"&&typeof e!="function"?r=t[o]:a[o]=t[o];return d>2&&(a.children=d>3?rt.call(arguments,2):n),_e(e,a,s,r,null)}function _e(e,t,n,s,r){var o={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ye,__v:r||++mn,__i:-1,__u:0};return!r&&A.vnode&&A.vnode(o),o}function He(e){return e.children}function Ee(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function Do(e){var t,n=e.__v,s=n.__e,r=[],o=[],a=e.__P;a&&((t=ee({constructor:ye},n)).__v=n.__v+1,A.vnode&&A.vnode(t),at(a,t,n,e.__n,a.namespaceURI,32&n.__u?[s]:null,r,s||G(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,bn(r,t,o),n.__=n.__e=null,t.__e!=s&&_n(t))}function _n(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),_n(e)}function cn(e){(8&e.__g||(e.__g|=8,W.push(e),Oe++))&&tt==A.debounceRendering||((tt=A.debounceRendering)||queueMicrotask)(yn)}function yn(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(fn),e=W.shift(),t=W.length,8&e.__g&&Do(e)}finally{(Oe=W.length)&&(tt||queueMicrotask)(yn)}}function gn(e,t,n,s,r,o,a,d,p,m,u){var f,h,c,y,w,g,v=s.__k||Pe,$=t.length;for(p=Eo(n,t,v,p,$),f=0;f<$;f++)(c=n.__k[f])!=null&&(h=~c.__i&&v[c.__i]||Be,c.__i=f,g=at(e,c,h,r,o,a,d,p,m,u),y=c.__e,(h.ref!=c.ref||8&h.__u)&&(h.ref&&it(h.ref,null,c,h),c.ref&&u.push(c.ref,c.__c||y,c)),w=w||y,4&c.__u?(p=$n(c,p,e,!h.__v),h.__e&&(h.__e=null)):typeof c.type=="function"&&g!==void 0?p=g:y&&(p=y.nextSibling),c.__u&=-21);return n.__e=w,p}function Eo(e,t,n,s,r){var o,a,d,p,m,u,f,h,c,y=n.length,w=y,g=0,v=0,$=e.__k=Array(r);for(o=0;o<r;o++)(a=t[o])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[o]=_e(null,a):ot(a)?a=$[o]=_e(He,{children:a}):a.constructor===ye&&a.__b?a=$[o]=_e(a.type,a.props,a.key,a.ref,a.__v):$[o]=a,p=o+g,a.__=e,a.__b=e.__b+1,d=null,~(m=a.__i=No(a,n,p,w))&&(w--,(d=n[m])&&(d.__u|=2)),d&&d.__v?(a.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(r>y?g--:r<y&&g++),typeof a.type!="function"&&(a.__u|=4))):$[o]=null;if(v){for(u=[],f=[],o=0;o<r;o++)if((a=$[o])&&16&a.__u){for(g=0,h=u.length;g<h;)u[c=g+h>>1]<a.__i?g=c+1:h=c;u[g]=a.__i,f[o]=g+1}for(g=u.length;o--;)f[o]&&(f[o]==g?g--:$[o].__u|=4)}if(w)for(o=0;o<y;o++)!(d=n[o])||2&d.__u||(d.__e==s&&(s=G(d)),lt(d,d));return s}function $n(e,t,n,s){var r,o,a,d;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&(r[o].__=e,t=$n(r[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),a=e.__e,d=t;d&&d.nodeType==8;)d=d.nextSibling;for(a!=d&&(!s&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function No(e,t,n,s){var r,o=e.key,a=e.type,d=t[n],p=d&&!(2&d.__u);if(d===null&&o==null||p&&o==d.key&&a==d.type)return n;if(s>(p?1:0)){for(r=n-1;r>=0;r--)if((d=t[r])&&!(2&d.__u)&&o==d.key&&a==d.type)return r;for(r=n+1;r<t.length;r++)if((d=t[r])&&!(2&d.__u)&&o==d.key&&a==d.type)return r}return-1}function pn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function qe(e,t,n,s,r){var o,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||pn(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||pn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(a=nt[t]||(nt[t]=Oo(t)),(e.__a||(e.__a={}))[t]=st,o=t!=(t=t.replace(hn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,o):e.removeEventListener(t,a,o));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Oo(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[De]==null)t[De]=st++;else if(t[De]<this.__a[e])return;return n(A.event?A.event(t):t)}}}function at(e,t,n,s,r,o,a,d,p,m){var u,f,h,c,y,w,g,v,$,k,x,Ve,kt,Ie,Y,At,L,Q,P=t.type;if(t.constructor!==ye)return null;128&n.__u&&(p=32&n.__u,u=n.__c.__z)&&(t.__u|=p,f=o=[],u.nodeType==8?d=Ne(u,o):o.push(u),d=o[0]||d),(u=A.__b)&&u(t);e:if(typeof P=="function"){h=a.length;try{if(v=t.props,$=(u=P.prototype)&&u.render,k=(u=P.contextType)&&s[u.__c],x=u?k?k.props.value:u.__:s,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):($?t.__c=c=new P(v,x):(t.__c=c=new Ee(v,x),c.constructor=P,c.render=Po),k&&k.sub(c),c.state||(c.state={}),c.__n=s,c.__g|=8,c.__h=[],c.__k=[]),$&&(c.__s||(c.__s=c.state),P.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=ee({},c.__s)),ee(c.__s,P.getDerivedStateFromProps(v,c.__s)))),y=c.props,w=c.state,c.__v=t,n.__c){if(v!==y&&$&&!P.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(v,x),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(v,c.__s,x)===!1){t.__v!=n.__v&&(c.props=v,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(D){D&&(D.__=t)}),Pe.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&a.push(c),d=G(n);break e}c.componentWillUpdate&&c.componentWillUpdate(v,c.__s,x),$&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(y,w,g)})}else $&&!P.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),$&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=x,c.props=v,c.__P=e,c.__g&=-5,Ve=A.__r,kt=$?25:0;do c.__g&=-9,Ve&&Ve(t),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++kt<25);$&&(Pe.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(s=ee({},s,c.getChildContext())),$&&n.__c&&c.getSnapshotBeforeUpdate&&(g=c.getSnapshotBeforeUpdate(y,w)),Ie=u&&u.type===He&&u.key==null?u.props.children:u,v.__P&&(u=d,r=(e=v.__P).namespaceURI,p=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(D){D&&lt(D,D)}),n.__k=null),d=n.__k?G(n,0):null),d=gn(e,ot(Ie)?Ie:[Ie],t,n,s,r,o,a,d,p,m),v.__P&&(t.__e=null,d=u),t.__u&=-161,f&&f.some(X),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}catch(D){if(a.length=h,t.__v=null,p||o)if(D&&D.then){if(t.__u|=128|p,o){for(~(L=o.indexOf(d||void 0))||(L=o.length);(Q=o[L-1])&&Q.nodeType==8;)L--;for(;L<o.length;L++)if(Q=o[L])if(o[L]=null,Y){if(Q==At)break}else{if(Q.nodeType!=8)break;Q.data.startsWith("$s")&&(At=Ne(Y=Q))}}if(!Y){for(;d&&d.nodeType==8&&d.nextSibling;)d=d.nextSibling;Y=d}(u=Ne(Y=t.__c.__z||(t.__c.__z=Y)))?(t.__e=Y,d=u):t.__e=d,d=d&&d.nextSibling}else o&&o.some(X);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),D&&D.then||vn(t),A.__e(D,t,n)}}else d=t.__e=Bo(n.__e,t,n,s,r,o,a,p,m,e);return(u=A.diffed)&&u(t),d}function Ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function vn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vn))}function bn(e,t,n){for(var s=0;s<n.length;)it(n[s++],n[s++],n[s++]);A.__c&&A.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(o){o.call(r)})}catch(o){A.__e(o,r.__v)}})}function Bo(e,t,n,s,r,o,a,d,p,m){var u,f,h,c,y,w,g,v,$=n.props||Be,k=t.props,x=t.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),o){for(u=0;u<o.length;u++)if((y=o[u])&&(x?y.localName==x:y.nodeType==3)){e=y,o[u]=null;break}}if(!e){if(v=m.ownerDocument||document,!x)return v.createTextNode(k);e=v.createElementNS(r,x,k.is?k:m),d&&(A.__m&&A.__m(t,o),d=!1),o=null}if(x){if(m=x=="template"&&e.content||e,o=x=="textarea"&&k.defaultValue!=null?null:o&&rt.call(m.childNodes),!d&&o)for($={},u=0;u<e.attributes.length;u++)$[(y=e.attributes[u]).name]=y.value;for(u in $)y=$[u],u=="dangerouslySetInnerHTML"?h=y:u=="children"||u in k||u=="value"&&"defaultValue"in k||u=="checked"&&"defaultChecked"in k||qe(e,u,null,y,r);for(u in k)y=k[u],u=="children"?c=y:u=="dangerouslySetInnerHTML"?f=y:u=="value"?w=y:u=="checked"?g=y:d&&typeof y!="function"||$[u]===y||qe(e,u,y,$[u],r);f?(d||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(h&&(e.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&qo.test(x))&&(r="http://www.w3.org/1999/xhtml"),gn(m,ot(c)?c:[c],t,n,s,r,o,a,o?o[0]:n.__k&&G(n,0),d,p),o&&o.some(X)),d&&x!="textarea"||(u="value",x=="progress"&&w==null?e.removeAttribute(u):w==null||w===e[u]&&(x!="progress"||w)||qe(e,u,w,$[u],r),u="checked",g!=null&&g!=e[u]&&qe(e,u,g,$[u],r))}else $===k||d&&e.data==k||(e.data=k);return e}function it(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){A.__e(r,n)}}function lt(e,t,n){var s,r,o,a;if(A.unmount&&A.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||it(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(d){A.__e(d,t)}s.__P=s.__n=null}if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&lt(s[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(r=Ne(s,o=[]))&&(s==e.__e&&o.some(X),X(r),X(s)),n||X(e.__e),e.__e=e.__c=e.__=null}function Po(e,t,n){return this.constructor(e,n)}function dt(e,t){var n,s,r,o;A.__&&A.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=_e(He,{children:[e]}),r=[],o=[],at(t,t.__k,s||Be,Be,t.namespaceURI,s?null:t.firstChild?rt.call(t.childNodes):null,r,s?s.__e:t.firstChild,n,o),bn(r,t.__k,o),t.__k.props.children=null}A={__e:function(e,t,n,s){for(var r,o,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(o=r.constructor)&&o.getDerivedStateFromError)&&r.setState(o.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,s||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(d){e=d}}throw Oe=0,e}},mn=0,So=function(e){return e!=null&&e.constructor===ye},Ee.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ee({},this.state)),typeof e=="function"&&(e=e(ee({},n),this.props)),e&&(ee(n,e),this.__v&&(t&&this.__k.push(t),cn(this)))},Ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),cn(this))},Ee.prototype.render=He,W=[],Oe=0,fn=function(e,t){return e.__v.__b-t.__v.__b},De=Symbol(),hn=/(PointerCapture)$|Capture$/i,st=0,nt={},Mo=0;var ce,T,ut,kn,ct=Object.is,$e=0,Mn=[],pt=[],C=A,An=C.__b,xn=C.__r,wn=C.diffed,In=C.__c,Rn=C.unmount,Cn=C.__;function Le(e,t){C.__h&&C.__h(T,e,$e||t),$e=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return $e=1,Ho(Dn,e)}function Ho(e,t,n){var s=Le(ce++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Dn(void 0,t),function(o){var a=(s.__N||s.__)[0],d=s.t(a,o);ct(a,d)||(s.__N=[d,s.__[1]],s.__c.setState({}))}],s.__c=T,!T.__f)){T.__f=!0;var r=T.shouldComponentUpdate;T.shouldComponentUpdate=function(o,a,d){var p=this.__H;if(!p)return!0;var m=!1,u=this.props!=o;if(p.__.some(function(h){h.__N&&(m=!0,ct(h.__[0],h.__N[0])||(u=!0))}),r){var f=r.call(this,o,a,d);return m?f||u:f}return!m||u}}return s.__}function M(e,t){var n=Le(ce++,3);!C.__s&&qn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function N(e){return $e=5,ft(function(){return{current:e}},[])}function ft(e,t){var n=Le(ce++,7);return qn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ht(e,t){return $e=8,ft(function(){return e},t)}function te(){var e=Le(ce++,11);if(!e.__){for(var t=T.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Lo(){var e;do{for(;e=pt.shift();)try{ge(e)}catch(n){C.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Mn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ge),t.__h.some(mt),t.__h=[]}catch(n){t.__h=[],C.__e(n,e.__v)}}}while(pt.length)}C.__b=function(e){T=null,An&&An(e)},C.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Cn&&Cn(e,t)},C.__r=function(e){xn&&xn(e),ce=0;var t=(T=e.__c).__H;t&&(ut==T?T.__h=[]:(t.__h.some(ge),t.__h.some(mt),ce=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ut=T},C.diffed=function(e){wn&&wn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Sn(Mn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ut=T=null},C.__c=function(e,t){t.some(function(n){try{n.__h.some(ge),n.__h=n.__h.filter(function(s){return!s.__||mt(s)})}catch(s){n.__h=[function(){throw s}]}}),In&&In(e,t)},C.unmount=function(e){Rn&&Rn(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Sn(pt.push(r))}else ge(r)}catch(o){t=o}}),s.__H=void 0,t&&C.__e(t,s.__v))};var Tn=typeof requestAnimationFrame=="function";function Uo(e){var t,n=function(){clearTimeout(s),Tn&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Tn&&(t=requestAnimationFrame(n))}function Sn(e){e!=1&&kn==C.requestAnimationFrame||((kn=C.requestAnimationFrame)||Uo)(Lo)}function ge(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function mt(e){var t=T;e.__c=e.__(),T=t}function qn(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!ct(n,e[s])})}function Dn(e,t){return typeof t=="function"?t(e):t}var l=un.bind(_);function V(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var En=e=>`order.html?${new URLSearchParams({number:e})}`;function pe(e){return new URLSearchParams(location.search).get(e)??""}var Ue=e=>`request.html?${new URLSearchParams({id:e})}`;var Fo={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Wo=["back","next","out","return","send","truck"];function ne(e,t){let n=["icon",t,Wo.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Fo[e]}} />`}function Nn(e,t){document.documentElement.lang=R,document.documentElement.dir=It?"rtl":"ltr",St(t.tokenName,()=>location.reload()),document.body.replaceChildren(),dt(l`
      <a class="skip" href="#main">${i("page.skip")}</a>
      ${Go(t)}
      <main id="main" tabindex="-1">${_(e,{})}</main>
      ${Vo(t)}
    `,document.body)}function Go({home:e,name:t,tokenName:n}){let s=Nt(),r=E.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${E.home||e}>
          ${s?l`<img class="shop-logo" src=${s} alt="" width="32" height="32" />`:null}<bdi>${r}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${On(E.header)}
          ${r===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${_(Zo,{})}
          ${he(n)?l`<button type="button" class="btn bare square" onClick=${()=>Ke(n)}>${ne("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Vo({tokenName:e}){let t=he(e);return!t&&!E.footer?.length?null:l`
    <footer class="foot">
      ${On(E.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>Ke(e)}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var On=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Et(t)}</a>`);function Zo(){let e=N(!1);function t({currentTarget:{value:r}}){r!==R&&Rt(r)}function n(r){e.current=!0,r.key==="Enter"&&t(r)}let s=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${ne("language")}<span class="hidden">${i("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${s}
        onChange=${r=>e.current?null:t(r)}
        onBlur=${t}
      >
        ${Object.entries(de).map(([r,{name:o}])=>l`<option key=${r} value=${r} lang=${r} selected=${r===R}>${o}</option>`)}
      </select>
    </label>
  `}function O(e){M(()=>{document.title=E.name?`${e} · ${E.name}`:e},[e])}function Bn({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${ze()} onClick=${Mt}>${i("page.signIn")}</a>`}function Z(e){let[t,n]=b({data:void 0,at:0,failed:null}),s=ht(async()=>{try{let r=await e();n({data:r,at:Date.now(),failed:null})}catch(r){n(o=>({...o,data:r instanceof U?void 0:o.data,failed:r}))}},[]);return M(()=>(s(),addEventListener("online",s),()=>removeEventListener("online",s)),[]),{...t,again:s}}function j({title:e,children:t}){return O(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function q({failed:e,again:t,at:n}){if(e instanceof U)return _(Ko,{});let s=!navigator.onLine;return l`
    <div class=${s?"notice warn":"notice bad"} role="alert">
      ${ne(s?"offline":"alert")}
      <p>${s?jo(n):me(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${ne("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function jo(e){return e?i("page.offlineSince",{time:Pt(e)}):i("page.offline")}function Ko(){let e=i(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return O(e),l`<${zo} icon="lock" title=${e} text=${i("page.signInBack")}>${_(Bn,{primary:!0})}<//>`}function zo({icon:e,title:t,text:n,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${ne(e,"l")}</span>
      <h1>${t}</h1>
      ${n?l`<p>${n}</p>`:null} ${s}
    </div>
  `}function me(e){return e instanceof U?i("page.signInFirst"):e instanceof F&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}function se(e){let[t,n]=b(!1),[s,r]=b({message:"",succeeded:!0,problems:[]}),o=N(Me());async function a(d,p){n(!0);let m=!1;try{let u=await I(d,{input:{...p,idempotencyKey:o.current({name:d,input:p})}}),[f]=Object.values(u);m=f.__typename==="Changed"||f.__typename==="NoteAdded",r({succeeded:m,message:m?i("desk.done"):f.message,problems:f.problems??[]}),m&&(o.current=Me()),await e()}catch(u){r({succeeded:!1,message:me(u),problems:[]})}return n(!1),m}return{busy:t,...s,run:a}}function oe({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var K=(e,t)=>l`<time datetime=${e}>${H(e,t)}</time>`,ve=(e,t)=>l`<time datetime=${e}>${Qe(e,t)}</time>`,z=e=>!!e&&new Date(String(e)).getTime()>Date.now(),re=e=>!!e&&!z(e),_t=e=>z(e)?null:e;var Hn=({quantity:e,cancelled:t})=>e-t;var Ln=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&Hn(n)>0);function Un(e,t){let n=[Pn(e.cancelled,e,"line.cancelled","line.allCancelled"),Hn(e)?Jo(e,t):null];return n.push(Pn(e.returned,e,"line.returned","line.allReturned")),n.map(s=>s?l`<p key=${s} class="hint">${s}</p>`:null)}function Pn(e,{quantity:t},n,s){return e===0?null:e===t?i(s):i(n,{count:e,total:t})}function Jo({fulfilment:e,readyAt:t,fulfilledAt:n},s){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let r=e==="PICKUP";return re(n)?i(r?"line.pickedUp":"line.handedOver",{date:H(n,s)}):r?t?i(z(t)?"line.readyFrom":"line.readySince",{date:H(t,s)}):i("line.pickup"):i("line.digital")}var Fn={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function S(e,t,n){return t?l`<div><dt>${e}</dt><dd>${ve(t,n)}</dd></div>`:null}function ae(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${K(t,n)}</dd></div>`:null}function B(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Wn(e){return e.map(({title:t,amount:n})=>l`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var Yo=({cancelledAt:e})=>!!_t(e);function Gn(e){let t=re(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[Ln(e)?n:i(t?"event.readyByMissed":"event.readyBy"),Yo(e)||_t(e.fulfilledAt)?null:e.shipByDay]}var Vn=e=>Fn[e]?i(Fn[e]):null,yt=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function Zn(e,t){let n=yt(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var jn=e=>i(e?"event.receiptConfirmed":"event.received");var Kn=({status:e,statusText:t})=>l`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function ie({state:e,stateText:t,overdueSince:n}){return l`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var zn=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var Jn=`# One attachment: its state, and a URL to download the file.
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
`;var Yn=`# Cancels an order that the warehouse has not started to pack.
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
`;var Qn=`# Changes the shipping address of an order.
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
`;var Xn=`# Asks about the progress of a late order.
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
`;var es=`# Confirms the receipt of parcels.
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
`;var ts=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var ns=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var ss=`# Marks the timeline as read up to an item.
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
`;var os=`# A page of the viewer's orders, newest first, with the help links of the list.
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
`;var rs=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var as=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var is=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var ls=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var ds=`# Sends the shop a message about an open request or the order as a whole.
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
`;var us=`# Asks about customs, duty or tax.
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
`;var cs=`# Reports parcels that did not arrive.
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
`;var ps=`# Reports a problem with a payment.
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
`;var ms=`# Requests to return items for a refund or a replacement.
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
`;var fs=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var hs=`# Withdraws an open help request.
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
`;var _s={address_form:zn,attachment:Jn,cancel_order:Yn,change_shipping_address:Qn,check_order_progress:Xn,confirm_receipt:es,create_attachment_upload:ts,help_request:ns,mark_timeline_read:ss,my_orders:os,node:rs,order_details:as,order_timeline:is,orders_numbered:ls,post_message:ds,report_customs_duty_issue:us,report_package_not_received:cs,resolve_payment_issue:ps,return_or_replace_items:ms,viewer:fs,withdraw_help_request:hs};var be=Se("/graphql",_s,"token");var ys=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function gs(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function $s({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function vs(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="optional">${i("form.optional")}</span>`:null}</label>`}function J({label:e,name:t,value:n,set:s,problems:r=[],required:o,multiline:a,autocomplete:d,type:p,maxLength:m,hint:u}){let f=te(),h=gs(r,t),c={id:f,name:t,value:n,required:o,maxLength:m,autocomplete:d,dir:"auto","aria-invalid":h.length?"true":void 0,"aria-describedby":[u&&`${f}-hint`,h.length&&`${f}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>s(y.currentTarget.value)};return l`
    <div class="field">
      ${vs(f,e,!o)}
      ${a?l`<textarea rows="4" ...${c}></textarea>`:l`<input type=${p??"text"} ...${c} />`}
      ${u?l`<p id=${`${f}-hint`} class="hint">${u}</p>`:null}
      ${_($s,{id:`${f}-problem`,problems:h})}
    </div>
  `}function ke({label:e,name:t,choices:n,value:s,set:r,problems:o=[],empty:a,required:d,optional:p,autocomplete:m}){let u=te(),f=gs(o,t);return l`
    <div class="field">
      ${vs(u,e,p)}
      <select id=${u} name=${t} required=${d} autocomplete=${m} aria-invalid=${f.length?"true":void 0}
        aria-describedby=${f.length?`${u}-problem`:void 0}
        onChange=${h=>r(h.currentTarget.value)}>
        ${a===void 0?null:l`<option value="" selected=${s===""}>${a}</option>`}
        ${n.map(h=>l`<option key=${h.value} value=${h.value} selected=${h.value===s}>${h.label}</option>`)}
      </select>
      ${_($s,{id:`${u}-problem`,problems:f})}
    </div>
  `}var od=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var $r=new Intl.Collator(R),rd=ys.map(e=>({value:e,label:et(e)})).sort((e,t)=>$r.compare(e.label,t.label));function Fe({formatted:e,countryCode:t,phone:n}){let s=[...e,...t?[et(t)]:[],...n?[n]:[]];return l`<address>${s.map(r=>l`<span dir="auto">${r}</span>`)}</address>`}function bs(e){return e.problems?.map(t=>t.message).join(" ")??e.message}var vr="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf",gt=5,br=3e4,kr=0,ks=e=>e.flatMap(t=>t.state==="ready"&&t.id?[t.id]:[]);function Ar(e){return{create:async t=>(await be("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await be("attachment",{id:t})).attachment}}function As({orderId:e,photos:t,set:n,api:s=Ar}){let r=te(),o=N(null);async function a(p){let m=++kr,u=f=>n(h=>h.map(c=>c.key===m?{...c,...f}:c));n(f=>[...f,{key:m,name:p.name,state:"sending"}]);try{u({id:await wr(s(e),p),state:"ready"})}catch(f){u({state:"failed",problem:f instanceof le?f.message:me(f)})}}function d(){let p=[...o.current?.files??[]].slice(0,gt-t.length);o.current&&(o.current.value="");for(let m of p)a(m)}return l`
    <div class="field">
      <label for=${r}>${i("photos.add")} <span class="optional">${i("form.optional")}</span></label>
      <p id=${`${r}-help`} class="hint">${i("photos.hint",{max:gt})}</p>
      <input id=${r} ref=${o} type="file" multiple accept=${vr} aria-describedby=${`${r}-help`}
        disabled=${t.length>=gt} onChange=${d} />
      <ul class="photos" aria-live="polite">
        ${t.map(p=>l`
            <li key=${p.key} class=${p.state}>
              <span dir="auto">${p.name}</span> <span class="hint">${p.problem??i(xr[p.state])}</span>
              <button type="button" class="link" aria-label=${i("photos.removeNamed",{name:p.name})}
                onClick=${()=>n(m=>m.filter(u=>u.key!==p.key))}>${i("photos.remove")}</button>
            </li>
          `)}
      </ul>
    </div>
  `}var xr={sending:"photos.sending",ready:"photos.ready",failed:"photos.failed"},le=class extends Error{};async function wr(e,t){let n=await e.create({fileName:t.name,mediaType:t.type,size:t.size});if(!n.attachment)throw new le(bs({message:"",...n}));if(n.upload){let s=new FormData;for(let{name:o,value:a}of n.upload.fields)s.append(o,a);if(s.append("file",t),!(await fetch(n.upload.url,{method:"POST",body:s})).ok)throw new le(i("photos.notTaken"))}return await Ir(e,n.attachment.id),n.attachment.id}async function Ir(e,t){let n=Date.now()+br;for(let s=200;Date.now()<n;s*=1.5){let r=await e.find(t);if(r?.state==="VERIFIED")return;if(r?.state==="REJECTED")throw new le(i("photos.rejected"));if(r?.state!=="AWAITING_UPLOAD")break;await new Promise(o=>setTimeout(o,s))}throw new le(i("photos.notTaken"))}function Ae(e,t){if(e.length===0)return null;let n=async s=>{let r=await t(s).catch(()=>null);r&&location.assign(r)};return l`
    <ul class="files">
      ${e.map(s=>l`<li key=${s.id}>
          <button type="button" class="link" onClick=${()=>n(s.id)}><span dir="auto">${s.fileName}</span></button>
          <span class="hint">${i("photos.size",{size:Bt(Math.ceil(s.size/1024))})}</span>
          ${s.mediaType==="image/heic"?l`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function xs({unitPrice:e,measure:t,quantity:n}){let s=t??n;return e?`${e.formatted} ${i("order.times",{count:s})}`:i("order.quantity",{count:s})}function ws({title:e,imageUrl:t}){let[n,s]=b(!1);return t&&!n?l`<img class="thumbnail" src=${t} alt="" width="64" height="64" loading="lazy" onError=${()=>s(!0)} />`:l`<span class="thumbnail letter" aria-hidden="true">${[...e][0]??""}</span>`}function xe(e,t){let[n,s]=b({items:$t(e),cursor:vt(e)});M(()=>s(m=>Rr(m,e)),[e]);let[r,o]=b(null),{items:a,cursor:d}=n;return d?{items:a,earlier:async()=>{try{let m=await t(d);m&&s(u=>({items:Is($t(m),u.items),cursor:vt(m)})),o(null)}catch(m){o(m)}},failed:r}:{items:a,earlier:null,failed:r}}function we({earlier:e,failed:t}){return t?_(q,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function Rr(e,t){let n=$t(t);return n.some(r=>e.items.some(o=>o.id===r.id))?{...e,items:Is(e.items,n)}:{items:n,cursor:vt(t)}}function Is(e,t){let n=new Set(t.map(s=>s.id));return[...e.filter(s=>!n.has(s.id)),...t]}var $t=e=>e.edges.map(t=>t.node).reverse(),vt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Rs(e){return{create:async t=>(await I("create_attachment_upload",{input:{orderId:e,...t}})).createAttachmentUpload,find:async t=>(await I("attachment",{id:t})).attachment}}function We({order:e,helpRequestId:t,canReply:n,canAskBack:s=!1,changed:r}){let o=xe(e.timeline,async a=>(await bt(e,{timelineAfter:a}))?.timeline);return M(()=>{let a=e.timeline.edges[0]?.node;e.unreadCount&&a&&I("mark_timeline_read",{input:{through:a.id}})},[e]),l`
    <div class="columns">${Cr(e)} ${Sr(e)}</div>
    ${Tr(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${i("desk.history")}</h2>
      ${we(o)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${o.items.map(a=>Mr(a,e))}
      </ol></div>
      ${n?_(qr,{order:e,helpRequestId:t,canAskBack:s,changed:r}):null}
    </section>
    ${_(Dr,{order:e,helpRequestId:t,changed:r})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${i("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(a=>l`<li key=${a.type}>${a.title}: <span class="hint">${a.reason?.message??i("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function bt({id:e},t){return(await I("order",{id:e,...t})).order}function Cr(e){let t=[[i("desk.shopId"),e.shopOrderId],[i("order.channel"),e.channel],[i("desk.customer"),e.customerId],[i("desk.email"),e.email??i("desk.noMail")],[i("desk.language"),e.locale&&(de[e.locale]?.name??e.locale)]],[n,s]=Gn(e),r=[[i("order.total"),e.total?.formatted],[i("event.placed"),H(e.placedAt,e.timeZone)],[i("order.payment"),Vn(e.payment)],[i("event.paid"),fe(e.paidAt,e.timeZone)],[n,s&&H(s,e.timeZone)],[i("event.shipped"),fe(e.firstShippedAt,e.timeZone)],[i("event.handedOver"),fe(e.firstHandedOverAt,e.timeZone)],[i("event.delivered"),fe(e.deliveredAt,e.timeZone)],[jn(e.receiptConfirmed),fe(e.receivedAt,e.timeZone)],[i("event.cancelled"),fe(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${i("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([o,a])=>B(o,a))} ${Wn(e.adjustments)}
        ${r.map(([o,a])=>B(o,a))}
      </dl>
      ${e.shippingAddress?Fe(e.shippingAddress):null}
    </section>
  `}function Tr({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${i("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var fe=(e,t)=>re(e)?H(e,t):null;function Sr(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      <ul class="thumbnails">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${_(ws,{title:t.title,imageUrl:t.imageUrl})}
            <span dir="auto">${t.title}</span> <span class="quantity">${xs(t)}</span>
            ${Un(t,e.timeZone)}
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${yt(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${z(t.shippedAt)?i("event.shipBy"):i("event.shipped")}: ${K(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${z(t.deliveredAt)?i("event.deliverBy"):i("event.delivered")}: ${K(t.deliveredAt,e.timeZone)}</span>`:null}
          ${re(t.returnedAt)?l` <span class="hint">${i("event.returned")}: ${K(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function Mr(e,t){let n=async r=>[...(await bt(t))?.timeline.edges.flatMap(a=>a.node.attachments)??[],...e.attachments].find(a=>a.id===r)?.downloadUrl,s=t.lines.find(r=>r.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${ve(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="unread">${i("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${i("desk.hidden")}</span>`}
      </p>
      ${s?l`<p class="hint" dir="auto">${s.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${B(i("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${Ae(e.attachments,n)}
    </li>
  `}function qr({order:e,helpRequestId:t,canAskBack:n,changed:s}){let[r,o]=b(""),[a,d]=b([]),[p,m]=b(!1),u=se(s);async function f(h){h.preventDefault();let c=t?{helpRequestId:t,expectsAnswer:n&&p}:{orderId:e.id};await u.run("reply",{...c,text:r,attachmentIds:ks(a)})&&(o(""),d([]))}return l`
    <form class="composer" onSubmit=${f}>
      ${_(J,{label:i("desk.reply"),name:"text",value:r,set:o,problems:u.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${_(As,{orderId:e.id,photos:a,set:d,api:Rs})}
      ${n?l`<label class="choice">
              <input type="checkbox" checked=${p} onChange=${()=>m(!p)} />
              <span>${i("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="buttons"><button type="submit" class="primary" disabled=${u.busy||a.some(h=>h.state!=="ready")}>${i("desk.send")}</button></p>
      ${_(oe,{mutation:u})}
    </form>
  `}function Dr({order:e,helpRequestId:t,changed:n}){let s=xe(e.notes,async p=>(await bt(e,{notesAfter:p}))?.notes),[r,o]=b(""),a=se(n);async function d(p){p.preventDefault(),await a.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:r})&&o("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${i("desk.notes")}</h2>
      <p class="hint">${i("desk.noteHint")}</p>
      <ol class="entries">
        ${[...s.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${ve(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${we(s)}
      <form class="composer" onSubmit=${d}>
        ${_(J,{label:i("desk.note"),name:"note",value:r,set:o,problems:a.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="buttons"><button type="submit" disabled=${a.busy}>${i("desk.addNote")}</button></p>
        ${_(oe,{mutation:a})}
      </form>
    </section>
  `}function Ge({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let s=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${i("desk.refused")}</h2>
      <p class="notice">${i("desk.refusedHint")}</p>
      <dl class="facts">
        ${S(i("desk.revision",{revision:t.revision}),t.at,n)} ${B(i("desk.refusedCustomer"),s)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}function Cs(e){let t=pe("id");return t?e.page(t):_(Er,e)}function Er({find:e,page:t,none:n,back:s}){let r=pe("number"),o=i("order.title",{number:r}),{data:a,failed:d,again:p}=Z(()=>e(r));if(O(o),d&&!a)return _(q,{failed:d,again:p});if(!a)return _(j,{title:o});let[m]=a;return m?a.length===1?t(m.id):Nr(o,r,a,s()):n(o)}function Nr(e,t,n,s){return l`
    ${s}
    <h1>${e}</h1>
    <p>${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(r=>l`<li key=${r.id} class="card order">
          <div class="order-head">
            <h2><a href=${V(r.id,pe("help"))}>${r.number}</a></h2>
            <span class="status">${r.statusText}</span>
          </div>
          <dl class="facts">
            ${B(i("order.channel"),r.channel)} ${B(i("desk.customer"),r.customerId)}
            ${ae(i("event.placed"),r.placedAt,r.timeZone)} ${B(i("order.total"),r.total?.formatted)}
          </dl>
        </li>`)}
    </ul>
  `}function Ts(){return _(Cs,{find:async e=>(await I("orders_numbered",{number:e})).ordersNumbered,page:e=>_(Or,{id:e}),none:Ms,back:Ss})}var Ss=()=>l`<p class="back"><a href="./">${i("desk.back")}</a></p>`,Ms=e=>l`<h1>${e}</h1><p>${i("desk.noOrder")}</p><p><a href="./">${i("desk.back")}</a></p>`;function Or({id:e}){let{data:t,failed:n,again:s}=Z(()=>I("order",{id:e})),r=t?.order?i("order.title",{number:t.order.number}):i("desk.title");if(O(r),M(()=>{t?.order&&history.replaceState(null,"",V(t.order.id))},[t?.order?.id]),n&&!t)return _(q,{failed:n,again:s});if(!t)return _(j,{title:r});let{order:o}=t;return o?l`
    ${Ss()}
    ${n?_(q,{failed:n,again:s}):null}
    <div class="order-head">
      <h1>${r}</h1>
      ${Kn(o)}
    </div>
    ${o.alerts.length?_(Br,{order:o,changed:s}):null} ${Ge(o)} ${_(Hr,{order:o})}
    ${_(We,{order:o,canReply:!0,changed:s})}
  `:Ms(r)}function Br({order:e,changed:t}){let n=se(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${i("desk.alerts")}</h2>
      <ul class="queue">
        ${e.alerts.map(({kind:s,text:r,since:o})=>l`<li key=${s}>
            <div class="row">
              <dl class="facts">${S(r,o,e.timeZone)}</dl>
              <button type="button" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:s})}>${i("desk.dismiss")}</button>
            </div>
            ${s==="OVERSHIPPED"?Pr(e):null}
            ${s==="NUMBER_CLAIMED"?l`<p class="hint">${i("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${_(oe,{mutation:n})}
    </section>
  `}function Pr({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${i("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function Hr({order:e}){let t=async s=>(await I("order",{id:e.id,requestsAfter:s})).order?.helpRequests,n=xe(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${i("desk.requests")}</h2>
      <ul class="queue">
        ${[...n.items].reverse().map(s=>l`<li key=${s.id} class="request-head">
            <a href=${Ue(s.id)}>${s.title}</a>
            ${ie(s)}
            <dl class="facts">${S(i("request.filedAt"),s.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${we(n)}
    </section>
  `}var qs={what:"",action:"",state:"",whose:"",overdue:!1};function Ds(){let e=i("desk.title"),{data:t,failed:n,again:s}=Z(async()=>{let[{me:r},{choices:o}]=await Promise.all([I("me",{}),I("choices",{})]);return{me:r,choices:o}});return O(e),n&&!t?_(q,{failed:n,again:s}):t?l`<h1>${e}</h1>${_(Lr,{})}${_(Ur,{me:t.me.name,choices:t.choices})}`:_(j,{title:e})}function Lr(){let[e,t]=b("");return l`
    <form class="card find" role="search" onSubmit=${s=>{s.preventDefault(),location.assign(En(e.trim()))}}>
      ${_(J,{label:i("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit">${i("desk.find")}</button>
    </form>
  `}function Ur({me:e,choices:t}){let[n,s]=b(qs),[r,o]=b(null),[a,d]=b(null),[p,m]=b([]),[u,f]=b(null),h=N(0);async function c(y){let w=++h.current;try{let{queue:g}=await I("queue",{...Vr(n,e),after:y}),v=g.edges.map(k=>k.node),$=v.length||y?[]:await Fr();if(w!==h.current)return;m($.filter(k=>k!==n.what)),o(k=>y&&k?[...k,...v]:v),d(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),f(null)}catch(g){f(g)}}return M(()=>{c(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${i("desk.queue")}</h2>
      ${Gr(n,s,e,t)}
      ${u?_(q,{failed:u,again:()=>c(null)}):null}
      ${r?.length===0&&!a?Wr(p,t,y=>s({...qs,what:y})):null}
      <ul class="queue">${(r??[]).map(y=>y.__typename==="HelpRequest"?Zr(y):jr(y))}</ul>
      ${a?l`<p class="more"><button type="button" onClick=${()=>c(a)}>${i("desk.more")}</button></p>`:null}
    </section>
  `}async function Fr(){return Object.entries(await I("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function Wr(e,t,n){let s=o=>t.find(a=>a.field==="alert"&&a.value===o)?.label??i("desk.requests"),r=o=>{n(o),document.getElementById("queue")?.focus()};return l`
    <p role="status">${i("desk.none")}</p>
    ${e.length?l`<p>${i("desk.elsewhere")}</p>
            <ul>${e.map(o=>l`<li key=${o}><button type="button" class="link" onClick=${()=>r(o)}>${s(o)}</button></li>`)}</ul>`:null}
  `}function Gr(e,t,n,s){let r=d=>s.filter(p=>p.field===d),o=(d,p,m,u)=>_(ke,{label:p,name:d,choices:m,value:e[d],set:f=>t({...e,[d]:f}),empty:u}),a=[{value:n,label:i("desk.me",{name:n})},{value:"nobody",label:i("desk.nobody")}];return l`
    <div class="row filters">
      ${o("what",i("desk.show"),r("alert"),i("desk.requests"))}
      ${e.what?null:l`
              ${o("action",i("desk.help"),r("action"),i("desk.any"))}
              ${o("state",i("desk.state"),r("state"),i("desk.any"))}
              ${o("whose",i("desk.assignee"),a,i("desk.any"))}
              <label class="choice">
                <input type="checkbox" checked=${e.overdue} onChange=${()=>t({...e,overdue:!e.overdue})} />
                <span>${i("desk.overdueOnly")}</span>
              </label>
            `}
    </div>
  `}function Vr({what:e,action:t,state:n,whose:s,overdue:r},o){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:s===o?o:null,claimed:s==="nobody"?!1:null,overdue:r}}function Zr(e){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${Ue(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${ie(e)}
      </div>
      <dl class="facts">
        ${S(i("request.filedAt"),e.filedAt,e.timeZone)} ${S(i("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${ae(i("desk.replyBy"),e.replyByDay,e.timeZone)} ${S(i("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function jr({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${V(e.id)}>${t} (${e.number})</a></h3>
        <span class="status">${e.statusText}</span>
      </div>
      <dl class="facts">${S(i("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function Es({chosen:e,details:t},n){return l`${e.map(({label:s})=>l`<p>${s}</p>`)} ${Kr(t,n)}`}function Kr(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Fe(e.address):null;case"CheckOrderProgressDetails":return l`<p>${i("request.shipBy")}: ${K(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(zr)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function zr({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Ns=pe("id");function Os(){let e=i("desk.title"),{data:t,failed:n,again:s}=Z(async()=>{let[{helpRequest:d},{choices:p}]=await Promise.all([I("help_request",{id:Ns}),I("choices",{})]),{order:m}=d?await I("order",{id:d.order.id}):{order:null};return{request:d,order:m,choices:p}});if(O(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return _(q,{failed:n,again:s});if(!t)return _(j,{title:e});let{request:r,order:o,choices:a}=t;return!r||!o?l`<h1>${e}</h1><p>${i("desk.noRequest")}</p><p><a href="./">${i("desk.back")}</a></p>`:l`
    <p class="back"><a href="./">${i("desk.back")}</a></p>
    ${n?_(q,{failed:n,again:s}):null}
    <div class="request-head">
      <h1>${r.title}</h1>
      ${ie(r)}
    </div>
    <p><a href=${V(o.id)}>${i("order.title",{number:o.number})}</a></p>
    ${Ge(o)}
    <div class="columns">${Jr(r,o)} ${_(Xr,{request:r,choices:a,changed:s})}</div>
    ${_(We,{order:o,helpRequestId:r.id,canReply:r.canReply,canAskBack:!r.closedAt,changed:s})}
  `}function Jr(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${i("desk.asked")}</h2>
      ${Es(e,n)} ${Yr(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${Ae(e.attachments,async s=>(await Qr()).find(r=>r.id===s)?.downloadUrl)}
      <dl class="facts">
        ${S(i("request.filedAt"),e.filedAt,n)} ${S(i("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${ae(i("desk.replyBy"),e.replyByDay,n)} ${S(i("desk.overdueSince"),e.overdueSince,n)}
        ${S(i("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function Yr({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${i("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:s,line:r,quantity:o})=>{let a=t.shipments.findIndex(p=>p.id===s?.id),d=t.shipments[a];return l`<li>
          <span dir="auto">${r?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:o})}</span>
          <span class="hint">${d?Zn(d,a):n??i("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function Qr(){return(await I("help_request",{id:Ns})).helpRequest?.attachments??[]}function Xr({request:e,choices:t,changed:n}){let[s,r]=b(""),[o,a]=b(""),[d,p]=b(!1),m=N(null),u=se(n),f=e.id,h=s.trim()||null;async function c(v){await u.run(v,{helpRequestId:f,text:h})&&r("")}async function y(){if(!h){p(!0),m.current?.querySelector("textarea")?.focus();return}await u.run("decline",{helpRequestId:f,reason:o,text:h})&&r("")}let w=e.canApprove||e.canDecline||e.canResolve;return l`
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">${i("desk.decision")}</h2>
      <dl class="facts"><div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div></dl>
      ${e.cannotApproveBecause?l`<p class="hint">${i("desk.cannotApprove")} ${e.cannotApproveBecause.message}</p>`:null}
      <p class="buttons">
        ${e.canClaim&&!e.assignee?g(i("desk.claim"),()=>u.run("claim",{helpRequestId:f})):null}
        ${e.canClaim&&e.assignee?g(i("desk.unclaim"),()=>u.run("unclaim",{helpRequestId:f})):null}
        ${e.canReopen?g(i("desk.reopen"),()=>u.run("reopen",{helpRequestId:f})):null}
      </p>
      ${w?l`
              <div ref=${m}>
                ${_(J,{label:i("desk.words"),name:"text",value:s,set:r,problems:d&&o&&!h?[{path:"text",message:i("desk.wordsToDecline")}]:u.problems,required:!!o,hint:o?i("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?_(ke,{label:i("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:o,set:a,empty:i("form.choose")}):null}
              <p class="buttons">
                ${e.canApprove?g(i("desk.approve"),()=>c("approve"),"primary"):null}
                ${e.canResolve?g(i("desk.resolve"),()=>c("resolve")):null}
                ${e.canDecline?g(i("desk.decline"),y,"",!o):null}
              </p>
            `:null}
      ${_(oe,{mutation:u})}
    </section>
  `;function g(v,$,k="",x=!1){return l`<button type="button" class=${k} disabled=${u.busy||x} onClick=${$}>${v}</button>`}}var ea={"desk-queue":Ds,"desk-order":Ts,"desk-request":Os},Bs=ea[document.documentElement.dataset.page];Bs&&Nn(Bs,{home:"./",name:i("desk.title"),tokenName:"desk-token"});
