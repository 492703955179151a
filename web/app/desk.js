var xt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var At="language",No={no:"nb",nn:"nb",iw:"he"},ae=xt,R=Oo([Bo(At),Po(),...navigator.languages]),Rt=ae[R]?.direction==="rtl";function It(e){localStorage.setItem(At,e),location.reload()}function Oo(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=No[n]??n;if(o in ae)return o}return"en"}function Po(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Bo(e){try{return localStorage.getItem(e)}catch{return null}}var Ve="wanted",Ce="owner:",Ct="signed-out:",Lo="draft:",St={};function me(e){Ho(e);let t=St[e]??localStorage.getItem(e);return!t||Uo(t)?null:(sessionStorage.setItem(Ce+e,ze(t)),t)}function Ze(e){St[e]=void 0,localStorage.removeItem(e)}function je(e){Ze(e),localStorage.setItem(Ct+e,String(Date.now())),Ie(e),location.assign(Ke(""))}function Tt(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===Ct+e&&(Ie(e),t());let s=ze(o??"");n!==e||!o||s===sessionStorage.getItem(Ce+e)||(Ie(e),t())})}function Mt(){sessionStorage.setItem(Ve,Re())}function Ke(e=Re()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Re=()=>location.pathname+location.search;function Ho(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ce+e)!==ze(t)&&Ie(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Re());let n=sessionStorage.getItem(Ve);sessionStorage.removeItem(Ve),n&&n!==Re()&&location.replace(n)}function Ie(e){sessionStorage.removeItem(Ce+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(Lo)&&sessionStorage.removeItem(n)}var ze=e=>String(Dt(e).sub??"");function Uo(e){let{exp:t}=Dt(e);return typeof t=="number"&&t*1e3<=Date.now()}function Dt(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var Q=class extends Error{},F=class extends Error{constructor(t,n){super(t),this.retryable=n}},Fo={origin:""},ie=()=>globalThis.orderHelpStarted;function Se(e,t,n){return async(o,s)=>{let r=t[o];if(!r)throw new Error(`There is no document ${o}.`);let i=await Ko(Vo(o,s)??Wo(e,r,s,n));if(i.status===401)throw Ze(n),new Q;if(i.status>=500||i.status===429)throw new F(i.statusText,!0);return zo(i)}}function Wo(e,t,n,o){let s=me(o);if(!s)throw new Q;return fetch(Fo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${s}`,"accept-language":R},body:JSON.stringify({query:t,variables:n})})}var Go=(e,t)=>`${e} ${JSON.stringify(t)}`;function Vo(e,t){let n=Go(e,t),o=ie()?.answers.get(n);return ie()?.answers.delete(n),o}function Zo(e,t){let n=JSON.stringify(e);return t?.input===n?t:{input:n,key:jo()}}function Te(){let e=null;return t=>(e=Zo(t,e),e.key)}function jo(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function Ko(e){try{return await e}catch(t){throw new F(String(t),!0)}}async function zo(e){let t;try{t=await e.json()}catch{throw new F(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new F(n.message,n.extensions?.retryable??!1);return t.data}var qt=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Ye=new URL("../shop/shop.json",import.meta.url).href;var N=await Yo();function Et(e){return typeof e=="string"?e:e[R]??e.en??Object.values(e)[0]??""}var Nt=()=>N.logo?new URL(N.logo,Ye).href:null;async function Yo(){return await(ie()?.shop??fetch(Ye).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Jo={...await rr(),...N.texts?.[R]},Qo=new Intl.PluralRules(R),Ot=new Intl.NumberFormat(R),Xo=new Intl.DateTimeFormat().resolvedOptions().timeZone,er=X(()=>({dateStyle:"long"})),ia=X(()=>({day:"numeric",month:"short"})),la=X(()=>({weekday:"short",day:"numeric",month:"short"})),da=X(()=>({day:"numeric",month:"short",year:"numeric"})),ca=X(()=>({year:"numeric"})),ua=X(()=>({year:"numeric",month:"long"})),tr=X(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Xo?void 0:"short"}));function a(e,t={}){let n=Jo[e]??e;return(typeof n=="string"?n:n[Qo.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(s,r)=>{let i=t[r];return typeof i=="number"?Ot.format(i):i??s})}var Pt=e=>Ot.format(e),H=(e,t)=>er(nr(e,t)).format(new Date(e));var Je=(e,t)=>tr(t).format(new Date(e)),Bt=e=>new Intl.DateTimeFormat(R,{timeStyle:"short"}).format(e),nr=(e,t)=>e.includes("T")?t:"UTC";function X(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(R,{...e(n),timeZone:n});return t.set(n,o),o}}var Qe=e=>or.of(e)??e,or=new Intl.DisplayNames(R,{type:"region"});async function rr(){let e=await(ie()?.texts??fetch(qt(R)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${R}" are missing.`);return e}var Lt=`# Adds a note that only the desk can read, to a request or an order.
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
`;var Ht=`# Approves a request, if the order still allows it.
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
`;var Ut=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var Ft=`# Claims an open request, unless another agent has claimed it.
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
`;var Wt=`# Declines a request, with the reason.
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
`;var Gt=`# Dismisses an alert of an order.
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
`;var Vt=`# One request with its details and the steps that it allows.
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
`;var Zt=`# Marks the timeline of an order as read by the desk, up to an item.
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
`;var jt=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var Kt=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
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
`;var zt=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
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
`;var Yt=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
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
`;var Jt=`# Records a parcel that has left, whatever the state of the order.
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
`;var Qt=`# Releases an order for packing, and returns its address. A cancelled order is refused.
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
`;var Xt=`# Reopens a settled request that had no effect on the order.
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
`;var en=`# Sends the shopper a message about a request, and can wait for the reply.
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
`;var tn=`# Settles a question, with the answer unless it was given earlier.
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
`;var nn=`# Ends the claim on a request.
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
`;var on=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
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
`;var rn={add_note:Lt,approve:Ht,choices:Ut,claim:Ft,decline:Wt,dismiss_alert:Gt,help_request:Vt,mark_timeline_read:Zt,me:jt,order:Kt,orders_numbered:zt,queue:Yt,record_shipment:Jt,release_for_shipment:Qt,reopen:Xt,reply:en,resolve:tn,unclaim:nn,waiting:on};var S=Se("/desk/graphql",rn,"desk-token");var an=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],d=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=d:i===4?o[1]=Object.assign(o[1]||{},d):i===5?(o[1]=o[1]||{})[t[++r]]=d:i===6?o[1][t[++r]]+=d+"":i?(s=e.apply(d,an(e,d,n,["",null])),o.push(s),d[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(d)}return o},sn=new Map;function ln(e){var t=sn.get(this);return t||(t=new Map,sn.set(this,t)),(t=an(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",d="",p=[0],m=function(_){r===1&&(_||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,_,i):r===3&&(_||i)?(p.push(3,_,i),r=2):r===2&&i==="..."&&_?p.push(4,_,0):r===2&&i&&!_?p.push(5,0,!0,i):r>=5&&((i||!_&&r===5)&&(p.push(r,0,i,s),r=6),_&&(p.push(r,_,0,s),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&m(),m(u));for(var y=0;y<n[u].length;y++)o=n[u][y],r===1?o==="<"?(m(),p=[p],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:d?o===d?d="":i+=o:o==='"'||o==="'"?d=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[u][y+1]===">")?(m(),r===3&&(p=p[0]),r=p,(p=p[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var x,un,xr,W,Xe,Ne,pn,De,mn,tt,et,Ar,he=Symbol.for("pv"),Oe={},Pe=[],Rr=/^m(i|n|o|s|text|space)$/,nt=Array.isArray,ot=Pe.slice,te=Object.assign;function ee(e){e&&e.parentNode&&e.remove()}function f(e,t,n){var o,s,r,i={},d=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return d>2&&(i.children=d>3?ot.call(arguments,2):n),fe(e,i,o,s,null)}function fe(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:he,__v:s||++un,__i:-1,__u:0};return!s&&x.vnode&&x.vnode(r),r}function Be(e){return e.children}function qe(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function Ir(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=te({constructor:he},n)).__v=n.__v+1,x.vnode&&x.vnode(t),rt(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||G(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,$n(s,t,r),n.__=n.__e=null,t.__e!=o&&fn(t))}function fn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),fn(e)}function dn(e){(8&e.__g||(e.__g|=8,W.push(e),Ne++))&&Xe==x.debounceRendering||((Xe=x.debounceRendering)||queueMicrotask)(hn)}function hn(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(pn),e=W.shift(),t=W.length,8&e.__g&&Ir(e)}finally{(Ne=W.length)&&(Xe||queueMicrotask)(hn)}}function _n(e,t,n,o,s,r,i,d,p,m,u){var y,_,c,h,b,g,v=o.__k||Pe,$=t.length;for(p=Cr(n,t,v,p,$),y=0;y<$;y++)(c=n.__k[y])!=null&&(_=~c.__i&&v[c.__i]||Oe,c.__i=y,g=rt(e,c,_,s,r,i,d,p,m,u),h=c.__e,(_.ref!=c.ref||8&_.__u)&&(_.ref&&st(_.ref,null,c,_),c.ref&&u.push(c.ref,c.__c||h,c)),b=b||h,4&c.__u?(p=yn(c,p,e,!_.__v),_.__e&&(_.__e=null)):typeof c.type=="function"&&g!==void 0?p=g:h&&(p=h.nextSibling),c.__u&=-21);return n.__e=b,p}function Cr(e,t,n,o,s){var r,i,d,p,m,u,y,_,c,h=n.length,b=h,g=0,v=0,$=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=fe(null,i):nt(i)?i=$[r]=fe(Be,{children:i}):i.constructor===he&&i.__b?i=$[r]=fe(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,p=r+g,i.__=e,i.__b=e.__b+1,d=null,~(m=i.__i=Sr(i,n,p,b))&&(b--,(d=n[m])&&(d.__u|=2)),d&&d.__v?(i.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(s>h?g--:s<h&&g++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(v){for(u=[],y=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(g=0,_=u.length;g<_;)u[c=g+_>>1]<i.__i?g=c+1:_=c;u[g]=i.__i,y[r]=g+1}for(g=u.length;r--;)y[r]&&(y[r]==g?g--:$[r].__u|=4)}if(b)for(r=0;r<h;r++)!(d=n[r])||2&d.__u||(d.__e==o&&(o=G(d)),at(d,d));return o}function yn(e,t,n,o){var s,r,i,d;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=yn(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),i=e.__e,d=t;d&&d.nodeType==8;)d=d.nextSibling;for(i!=d&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Sr(e,t,n,o){var s,r=e.key,i=e.type,d=t[n],p=d&&!(2&d.__u);if(d===null&&r==null||p&&r==d.key&&i==d.type)return n;if(o>(p?1:0)){for(s=n-1;s>=0;s--)if((d=t[s])&&!(2&d.__u)&&r==d.key&&i==d.type)return s;for(s=n+1;s<t.length;s++)if((d=t[s])&&!(2&d.__u)&&r==d.key&&i==d.type)return s}return-1}function cn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Me(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||cn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||cn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=et[t]||(et[t]=Tr(t)),(e.__a||(e.__a={}))[t]=tt,r=t!=(t=t.replace(mn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Tr(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[De]==null)t[De]=tt++;else if(t[De]<this.__a[e])return;return n(x.event?x.event(t):t)}}}function rt(e,t,n,o,s,r,i,d,p,m){var u,y,_,c,h,b,g,v,$,w,A,Ge,kt,Ae,Y,wt,U,J,L=t.type;if(t.constructor!==he)return null;128&n.__u&&(p=32&n.__u,u=n.__c.__z)&&(t.__u|=p,y=r=[],u.nodeType==8?d=Ee(u,r):r.push(u),d=r[0]||d),(u=x.__b)&&u(t);e:if(typeof L=="function"){_=i.length;try{if(v=t.props,$=(u=L.prototype)&&u.render,w=(u=L.contextType)&&o[u.__c],A=u?w?w.props.value:u.__:o,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):($?t.__c=c=new L(v,A):(t.__c=c=new qe(v,A),c.constructor=L,c.render=Dr),w&&w.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),$&&(c.__s||(c.__s=c.state),L.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=te({},c.__s)),te(c.__s,L.getDerivedStateFromProps(v,c.__s)))),h=c.props,b=c.state,c.__v=t,n.__c){if(v!==h&&$&&!L.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(v,A),t.__v==n.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(v,c.__s,A)===!1){t.__v!=n.__v&&(c.props=v,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(E){E&&(E.__=t)}),Pe.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&i.push(c),d=G(n);break e}c.componentWillUpdate&&c.componentWillUpdate(v,c.__s,A),$&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(h,b,g)})}else $&&!L.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),$&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=A,c.props=v,c.__P=e,c.__g&=-5,Ge=x.__r,kt=$?25:0;do c.__g&=-9,Ge&&Ge(t),u=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++kt<25);$&&(Pe.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=te({},o,c.getChildContext())),$&&n.__c&&c.getSnapshotBeforeUpdate&&(g=c.getSnapshotBeforeUpdate(h,b)),Ae=u&&u.type===Be&&u.key==null?u.props.children:u,v.__P&&(u=d,s=(e=v.__P).namespaceURI,p=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(E){E&&at(E,E)}),n.__k=null),d=n.__k?G(n,0):null),d=_n(e,nt(Ae)?Ae:[Ae],t,n,o,s,r,i,d,p,m),v.__P&&(t.__e=null,d=u),t.__u&=-161,y&&y.some(ee),c.__h.length&&i.push(c),1&c.__g&&(c.__g&=-4)}catch(E){if(i.length=_,t.__v=null,p||r)if(E&&E.then){if(t.__u|=128|p,r){for(~(U=r.indexOf(d||void 0))||(U=r.length);(J=r[U-1])&&J.nodeType==8;)U--;for(;U<r.length;U++)if(J=r[U])if(r[U]=null,Y){if(J==wt)break}else{if(J.nodeType!=8)break;J.data.startsWith("$s")&&(wt=Ee(Y=J))}}if(!Y){for(;d&&d.nodeType==8&&d.nextSibling;)d=d.nextSibling;Y=d}(u=Ee(Y=t.__c.__z||(t.__c.__z=Y)))?(t.__e=Y,d=u):t.__e=d,d=d&&d.nextSibling}else r&&r.some(ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),E&&E.then||gn(t),x.__e(E,t,n)}}else d=t.__e=Mr(n.__e,t,n,o,s,r,i,p,m,e);return(u=x.diffed)&&u(t),d}function Ee(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(gn))}function $n(e,t,n){for(var o=0;o<n.length;)st(n[o++],n[o++],n[o++]);x.__c&&x.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){x.__e(r,s.__v)}})}function Mr(e,t,n,o,s,r,i,d,p,m){var u,y,_,c,h,b,g,v,$=n.props||Oe,w=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(A?h.localName==A:h.nodeType==3)){e=h,r[u]=null;break}}if(!e){if(v=m.ownerDocument||document,!A)return v.createTextNode(w);e=v.createElementNS(s,A,w.is?w:m),d&&(x.__m&&x.__m(t,r),d=!1),r=null}if(A){if(m=A=="template"&&e.content||e,r=A=="textarea"&&w.defaultValue!=null?null:r&&ot.call(m.childNodes),!d&&r)for($={},u=0;u<e.attributes.length;u++)$[(h=e.attributes[u]).name]=h.value;for(u in $)h=$[u],u=="dangerouslySetInnerHTML"?_=h:u=="children"||u in w||u=="value"&&"defaultValue"in w||u=="checked"&&"defaultChecked"in w||Me(e,u,null,h,s);for(u in w)h=w[u],u=="children"?c=h:u=="dangerouslySetInnerHTML"?y=h:u=="value"?b=h:u=="checked"?g=h:d&&typeof h!="function"||$[u]===h||Me(e,u,h,$[u],s);y?(d||_&&(y.__html==_.__html||y.__html==e.innerHTML)||(e.innerHTML=y.__html),t.__k=[]):(_&&(e.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Rr.test(A))&&(s="http://www.w3.org/1999/xhtml"),_n(m,nt(c)?c:[c],t,n,o,s,r,i,r?r[0]:n.__k&&G(n,0),d,p),r&&r.some(ee)),d&&A!="textarea"||(u="value",A=="progress"&&b==null?e.removeAttribute(u):b==null||b===e[u]&&(A!="progress"||b)||Me(e,u,b,$[u],s),u="checked",g!=null&&g!=e[u]&&Me(e,u,g,$[u],s))}else $===w||d&&e.data==w||(e.data=w);return e}function st(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){x.__e(s,n)}}function at(e,t,n){var o,s,r,i;if(x.unmount&&x.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||st(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(d){x.__e(d,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&at(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=Ee(o,r=[]))&&(o==e.__e&&r.some(ee),ee(s),ee(o)),n||ee(e.__e),e.__e=e.__c=e.__=null}function Dr(e,t,n){return this.constructor(e,n)}function it(e,t){var n,o,s,r;x.__&&x.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=fe(Be,{children:[e]}),s=[],r=[],rt(t,t.__k,o||Oe,Oe,t.namespaceURI,o?null:t.firstChild?ot.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),$n(s,t.__k,r),t.__k.props.children=null}x={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(d){e=d}}throw Ne=0,e}},un=0,xr=function(e){return e!=null&&e.constructor===he},qe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=te({},this.state)),typeof e=="function"&&(e=e(te({},n),this.props)),e&&(te(n,e),this.__v&&(t&&this.__k.push(t),dn(this)))},qe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),dn(this))},qe.prototype.render=Be,W=[],Ne=0,pn=function(e,t){return e.__v.__b-t.__v.__b},De=Symbol(),mn=/(PointerCapture)$|Capture$/i,tt=0,et={},Ar=0;var le,C,lt,vn,dt=Object.is,ye=0,Sn=[],ct=[],I=x,bn=I.__b,kn=I.__r,wn=I.diffed,xn=I.__c,An=I.unmount,Rn=I.__;function Le(e,t){I.__h&&I.__h(C,e,ye||t),ye=0;var n=C.__H||(C.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function k(e){return ye=1,qr(Mn,e)}function qr(e,t,n){var o=Le(le++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Mn(void 0,t),function(r){var i=(o.__N||o.__)[0],d=o.t(i,r);dt(i,d)||(o.__N=[d,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,i,d){var p=this.__H;if(!p)return!0;var m=!1,u=this.props!=r;if(p.__.some(function(_){_.__N&&(m=!0,dt(_.__[0],_.__N[0])||(u=!0))}),s){var y=s.call(this,r,i,d);return m?y||u:y}return!m||u}}return o.__}function T(e,t){var n=Le(le++,3);!I.__s&&Tn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,C.__H.__h.push(n))}function O(e){return ye=5,pt(function(){return{current:e}},[])}function pt(e,t){var n=Le(le++,7);return Tn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function mt(e,t){return ye=8,pt(function(){return e},t)}function de(){var e=Le(le++,11);if(!e.__){for(var t=C.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Er(){var e;do{for(;e=ct.shift();)try{_e(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Sn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(_e),t.__h.some(ut),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(ct.length)}I.__b=function(e){C=null,bn&&bn(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Rn&&Rn(e,t)},I.__r=function(e){kn&&kn(e),le=0;var t=(C=e.__c).__H;t&&(lt==C?C.__h=[]:(t.__h.some(_e),t.__h.some(ut),le=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),lt=C},I.diffed=function(e){wn&&wn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Cn(Sn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),lt=C=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(_e),n.__h=n.__h.filter(function(o){return!o.__||ut(o)})}catch(o){n.__h=[function(){throw o}]}}),xn&&xn(e,t)},I.unmount=function(e){An&&An(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Cn(ct.push(s))}else _e(s)}catch(r){t=r}}),o.__H=void 0,t&&I.__e(t,o.__v))};var In=typeof requestAnimationFrame=="function";function Nr(e){var t,n=function(){clearTimeout(o),In&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);In&&(t=requestAnimationFrame(n))}function Cn(e){e!=1&&vn==I.requestAnimationFrame||((vn=I.requestAnimationFrame)||Nr)(Er)}function _e(e){var t=C,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),C=t}function ut(e){var t=C;e.__c=e.__(),C=t}function Tn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!dt(n,e[o])})}function Mn(e,t){return typeof t=="function"?t(e):t}var l=ln.bind(f);function V(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var Dn=e=>`order.html?${new URLSearchParams({number:e})}`;function ce(e){return new URLSearchParams(location.search).get(e)??""}var He=e=>`request.html?${new URLSearchParams({id:e})}`;var Or={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Pr=["back","next","out","return","send","truck"];function D(e,t){let n=["icon",t,Pr.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Or[e]}} />`}function qn(e,t){document.documentElement.lang=R,document.documentElement.dir=Rt?"rtl":"ltr",Tt(t.tokenName,()=>location.reload()),document.body.replaceChildren(),it(l`
      <a class="skip" href="#main">${a("page.skip")}</a>
      ${Br(t)}
      <main id="main" tabindex="-1">${f(e,{})}</main>
      ${Lr(t)}
    `,document.body)}function Br({home:e,name:t,tokenName:n}){let o=Nt(),s=N.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${N.home||e}>
          ${o?l`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${s}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${a("page.account")}>
          ${En(N.header)}
          ${s===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${f(Hr,{})}
          ${me(n)?l`<button type="button" class="btn bare square" onClick=${()=>je(n)}>${D("person")}<span class="hidden">${a("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Lr({tokenName:e}){let t=me(e);return!t&&!N.footer?.length?null:l`
    <footer class="foot">
      ${En(N.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>je(e)}>${a("page.signOut")}</button>`:null}
    </footer>
  `}var En=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${Et(t)}</a>`);function Hr(){let e=O(!1);function t({currentTarget:{value:s}}){s!==R&&It(s)}function n(s){e.current=!0,s.key==="Enter"&&t(s)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${D("language")}<span class="hidden">${a("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${s=>e.current?null:t(s)}
        onBlur=${t}
      >
        ${Object.entries(ae).map(([s,{name:r}])=>l`<option key=${s} value=${s} lang=${s} selected=${s===R}>${r}</option>`)}
      </select>
    </label>
  `}function P(e){T(()=>{document.title=N.name?`${e} · ${N.name}`:e},[e])}function ft({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${Ke()} onClick=${Mt}>${a("page.signIn")}</a>`}function Z(e){let[t,n]=k({data:void 0,at:0,failed:null}),o=mt(async()=>{try{let s=await e();n({data:s,at:Date.now(),failed:null})}catch(s){n(r=>({...r,failed:s}))}},[]);return T(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function j({title:e,children:t}){return P(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${a("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function q({failed:e,again:t,at:n}){if(e instanceof Q)return n?l`<div class="notice warn" role="alert">${Fr()}</div>`:f(Wr,{});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${D(o?"offline":"alert")}
      <p>${o?Ur(n):ge(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${D("again","s")}${a("page.again")}</button>`:null}
    </div>
  `}function Ur(e){return e?a("page.offlineSince",{time:Bt(e)}):a("page.offline")}function Fr(){return l`${D("lock")}<p>${a("page.signInFirst")} ${a("page.signInBack")}</p>${f(ft,{primary:!1})}`}function Wr(){let e=a(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return P(e),l`<${Gr} icon="lock" title=${e} text=${a("page.signInBack")}>${f(ft,{primary:!0})}<//>`}function Gr({icon:e,title:t,level:n="h1",text:o,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${D(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${s}
    </div>
  `}function ge(e){return e instanceof Q?a("page.signInFirst"):e instanceof F&&!e.retryable?e.message:a(navigator.onLine?"page.noAnswer":"page.offline")}function ne(e){let[t,n]=k(!1),[o,s]=k({message:"",succeeded:!0,problems:[]}),r=O(Te());async function i(d,p){n(!0);let m=!1;try{let u=await S(d,{input:{...p,idempotencyKey:r.current({name:d,input:p})}}),[y]=Object.values(u);m=y.__typename==="Changed"||y.__typename==="NoteAdded",s({succeeded:m,message:m?a("desk.done"):y.message,problems:y.problems??[]}),m&&(r.current=Te()),await e()}catch(u){s({succeeded:!1,message:ge(u),problems:[]})}return n(!1),m}return{busy:t,...o,run:i}}function oe({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var B=(e,t)=>l`<time datetime=${e}>${H(e,t)}</time>`,$e=(e,t)=>l`<time datetime=${e}>${Je(e,t)}</time>`,K=e=>!!e&&new Date(String(e)).getTime()>Date.now(),re=e=>!!e&&!K(e),ht=e=>K(e)?null:e;var On=({quantity:e,cancelled:t})=>e-t;var Pn=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&On(n)>0);function Bn(e,t){let n=[Nn(e.cancelled,e,"line.cancelled","line.allCancelled"),On(e)?Vr(e,t):null];return n.push(Nn(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?l`<p key=${o} class="hint">${o}</p>`:null)}function Nn(e,{quantity:t},n,o){return e===0?null:e===t?a(o):a(n,{count:e,total:t})}function Vr({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let s=e==="PICKUP";return re(n)?a(s?"line.pickedUp":"line.handedOver",{date:H(n,o)}):s?t?a(K(t)?"line.readyFrom":"line.readySince",{date:H(t,o)}):a("line.pickup"):a("line.digital")}var Ln={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function M(e,t,n){return t?l`<div><dt>${e}</dt><dd>${$e(t,n)}</dd></div>`:null}function ve(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${B(t,n)}</dd></div>`:null}function ue(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Hn(e){return e.map(({title:t,amount:n})=>l`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var Zr=({cancelledAt:e})=>!!ht(e);function Un(e){let t=re(e.shipBy),n=a(t?"event.shipByMissed":"event.shipBy");return[Pn(e)?n:a(t?"event.readyByMissed":"event.readyBy"),Zr(e)||ht(e.fulfilledAt)?null:e.shipByDay]}var Fn=e=>Ln[e]?a(Ln[e]):null,_t=({isNote:e},t)=>e?a("parcel.note"):a("parcel.name",{count:t+1});function Wn(e,t){let n=_t(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Gn=e=>a(e?"event.receiptConfirmed":"event.received");var Vn=({status:e,statusText:t})=>l`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function se({state:e,stateText:t,overdueSince:n}){return l`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Zn=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var jn=`# One attachment: its state, and a URL to download the file.
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
`;var Kn=`# Cancels an order that the warehouse has not started to pack.
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
`;var zn=`# Changes the shipping address of an order.
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
`;var Yn=`# Asks about the progress of a late order.
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
`;var Jn=`# Confirms the receipt of parcels.
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
`;var Qn=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Xn=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var eo=`# Marks the timeline as read up to an item.
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
`;var to=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var no=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var oo=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var ro=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var so=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var io=`# Sends the shop a message about an open request or the order as a whole.
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
`;var lo=`# Asks about customs, duty or tax.
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
`;var co=`# Reports parcels that did not arrive.
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
`;var uo=`# Reports a problem with a payment.
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
`;var po=`# Requests to return items for a refund or a replacement.
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
`;var mo=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var fo=`# Withdraws an open help request.
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
`;var ho={address_form:Zn,attachment:jn,cancel_order:Kn,change_shipping_address:zn,check_order_progress:Yn,confirm_receipt:Jn,create_attachment_upload:Qn,help_request:Xn,mark_timeline_read:eo,my_orders:to,node:no,order_counts:oo,order_details:ro,order_timeline:so,orders_numbered:ao,post_message:io,report_customs_duty_issue:lo,report_package_not_received:co,resolve_payment_issue:uo,return_or_replace_items:po,viewer:mo,withdraw_help_request:fo};var yt=Se("/graphql",ho,"token");var _o=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function yo(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function gt({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${D("alert","s")}<span>${t.map(n=>n.message).join(" ")}</span></p>`}function go(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="hint">${a("form.optional")}</span>`:null}</label>`}function z({id:e,label:t,name:n,value:o,set:s,problems:r=[],required:i,multiline:d,wide:p,hint:m,type:u,...y}){let _=de(),c=e??_,h=yo(r,n),b={id:c,name:n,value:o,required:i,maxLength:y.maxLength,autocomplete:y.autocomplete,dir:"auto","aria-invalid":h.length?"true":void 0,"aria-describedby":[m&&`${c}-hint`,h.length&&`${c}-problem`].filter(Boolean).join(" ")||void 0,onInput:g=>s(g.currentTarget.value)};return l`
    <div class=${p?"field wide":"field"}>
      ${go(c,t,!i)}
      ${d?l`<textarea rows="4" ...${b}></textarea>`:l`<input type=${u??"text"} ...${b} />`}
      ${m?l`<p id=${`${c}-hint`} class="hint">${m}</p>`:null}
      ${f(gt,{id:`${c}-problem`,problems:h})}
    </div>
  `}function be({id:e,label:t,name:n,choices:o,value:s,set:r,problems:i=[],empty:d,required:p,optional:m,autocomplete:u,wide:y}){let _=de(),c=e??_,h=yo(i,n);return l`
    <div class=${y?"field wide":"field"}>
      ${go(c,t,m)}
      <div class="select">
        <select id=${c} name=${n} required=${p} autocomplete=${u} aria-invalid=${h.length?"true":void 0}
          aria-describedby=${h.length?`${c}-problem`:void 0}
          onChange=${b=>r(b.currentTarget.value)}>
          ${d===void 0?null:l`<option value="" selected=${s===""}>${d}</option>`}
          ${o.map(b=>l`<option key=${b.value} value=${b.value} selected=${b.value===s}>${b.label}</option>`)}
        </select>
        ${D("down","s")}
      </div>
      ${f(gt,{id:`${c}-problem`,problems:h})}
    </div>
  `}var Kl=new Intl.ListFormat(R,{type:"unit",style:"short"});var sd=[{name:"city",label:a("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:a("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:a("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var hs=new Intl.Collator(R),ad=_o.map(e=>({value:e,label:Qe(e)})).sort((e,t)=>hs.compare(e.label,t.label));function Ue({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Qe(t)]:[],...n?[n]:[]];return l`<address>${o.map(s=>l`<span dir="auto">${s}</span>`)}</address>`}function ke(e,t){if(e.length===0)return null;let n=async o=>{let s=await t(o).catch(()=>null);s&&location.assign(s)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="file" onClick=${()=>n(o.id)}>
            ${D(o.mediaType==="application/pdf"?"file":"photo","s")}<span dir="auto">${o.fileName}</span>
          </button>
          <span class="hint">${a("photos.size",{size:Pt(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${a("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function $o({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${a("order.times",{count:o})}`:a("order.quantity",{count:o})}function vo({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[s,r]=k(null),i=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||s===t?l`<span class=${i} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${i}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>r(t)} />
  </span>`}function we(e,t){let[n,o]=k({items:$t(e),cursor:vt(e)});T(()=>o(m=>_s(m,e)),[e]);let[s,r]=k(null),{items:i,cursor:d}=n;return d?{items:i,earlier:async()=>{try{let m=await t(d);m&&o(u=>({items:bo($t(m),u.items),cursor:vt(m)})),r(null)}catch(m){r(m)}},failed:s}:{items:i,earlier:null,failed:s}}function xe({earlier:e,failed:t}){return t?f(q,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${a("conversation.earlier")}</button></p>`:null}function _s(e,t){let n=$t(t);return n.some(s=>e.items.some(r=>r.id===s.id))?{...e,items:bo(e.items,n)}:{items:n,cursor:vt(t)}}function bo(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var $t=e=>e.edges.map(t=>t.node).reverse(),vt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Fe({order:e,helpRequestId:t,canReply:n,changed:o}){let s=we(e.timeline,async r=>(await bt(e,{timelineAfter:r}))?.timeline);return T(()=>{let r=e.timeline.edges[0]?.node;e.unreadCount&&r&&S("mark_timeline_read",{input:{through:r.id}})},[e]),l`
    <div class="columns">${ys(e)} ${$s(e)}</div>
    ${gs(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${a("desk.history")}</h2>
      ${xe(s)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${s.items.map(r=>vs(r,e))}
      </ol></div>
      ${n?f(bs,{order:e,helpRequestId:t,changed:o}):null}
    </section>
    ${f(ks,{order:e,helpRequestId:t,changed:o})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${a("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(r=>l`<li key=${r.type}>${r.title}: <span class="hint">${r.reason?.message??a("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function bt({id:e},t){return(await S("order",{id:e,...t})).order}function ys(e){let t=[[a("desk.shopId"),e.shopOrderId],[a("order.channel"),e.channel],[a("desk.customer"),e.customerId],[a("desk.email"),e.email??a("desk.noMail")],[a("desk.language"),e.locale&&(ae[e.locale]?.name??e.locale)]],[n,o]=Un(e),s=[[a("order.total"),e.total?.formatted],[a("event.placed"),H(e.placedAt,e.timeZone)],[a("order.payment"),Fn(e.payment)],[a("event.paid"),pe(e.paidAt,e.timeZone)],[n,o&&H(o,e.timeZone)],[a("event.shipped"),pe(e.firstShippedAt,e.timeZone)],[a("event.handedOver"),pe(e.firstHandedOverAt,e.timeZone)],[a("event.delivered"),pe(e.deliveredAt,e.timeZone)],[Gn(e.receiptConfirmed),pe(e.receivedAt,e.timeZone)],[a("event.cancelled"),pe(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${a("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([r,i])=>ue(r,i))} ${Hn(e.adjustments)}
        ${s.map(([r,i])=>ue(r,i))}
      </dl>
      ${e.shippingAddress?Ue(e.shippingAddress):null}
    </section>
  `}function gs({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${a("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var pe=(e,t)=>re(e)?H(e,t):null;function $s(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${a("order.items")}</h2>
      <ul class="thumbnails">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${f(vo,{title:t.title,imageUrl:t.imageUrl})}
            <span dir="auto">${t.title}</span> <span class="quantity">${$o(t)}</span>
            ${Bn(t,e.timeZone)}
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${_t(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${K(t.shippedAt)?a("event.shipBy"):a("event.shipped")}: ${B(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${K(t.deliveredAt)?a("event.deliverBy"):a("event.delivered")}: ${B(t.deliveredAt,e.timeZone)}</span>`:null}
          ${re(t.returnedAt)?l` <span class="hint">${a("event.returned")}: ${B(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function vs(e,t){let n=async s=>[...(await bt(t))?.timeline.edges.flatMap(i=>i.node.attachments)??[],...e.attachments].find(i=>i.id===s)?.downloadUrl,o=t.lines.find(s=>s.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${$e(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="unread">${a("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${a("desk.hidden")}</span>`}
      </p>
      ${o?l`<p class="hint" dir="auto">${o.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${ue(a("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${ke(e.attachments,n)}
    </li>
  `}function bs({order:e,helpRequestId:t,changed:n}){let[o,s]=k(""),[r,i]=k(!1),d=ne(n);async function p(m){m.preventDefault();let u=t?{helpRequestId:t,expectsAnswer:r}:{orderId:e.id};await d.run("reply",{...u,text:o})&&s("")}return l`
    <form class="composer" onSubmit=${p}>
      ${f(z,{label:a("desk.reply"),name:"text",value:o,set:s,problems:d.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${t?l`<label class="choice">
              <input type="checkbox" checked=${r} onChange=${()=>i(!r)} />
              <span>${a("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="buttons"><button type="submit" class="primary" disabled=${d.busy}>${a("desk.send")}</button></p>
      ${f(oe,{mutation:d})}
    </form>
  `}function ks({order:e,helpRequestId:t,changed:n}){let o=we(e.notes,async p=>(await bt(e,{notesAfter:p}))?.notes),[s,r]=k(""),i=ne(n);async function d(p){p.preventDefault(),await i.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:s})&&r("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${a("desk.notes")}</h2>
      <p class="hint">${a("desk.noteHint")}</p>
      <ol class="entries">
        ${[...o.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${$e(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${xe(o)}
      <form class="composer" onSubmit=${d}>
        ${f(z,{label:a("desk.note"),name:"note",value:s,set:r,problems:i.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="buttons"><button type="submit" disabled=${i.busy}>${a("desk.addNote")}</button></p>
        ${f(oe,{mutation:i})}
      </form>
    </section>
  `}function We({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let o=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${a("desk.refused")}</h2>
      <p class="notice">${a("desk.refusedHint")}</p>
      <dl class="facts">
        ${M(a("desk.revision",{revision:t.revision}),t.at,n)} ${ue(a("desk.refusedCustomer"),o)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}var ko=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function xo(e){let t=ce("id");return t?e.page(t):f(ws,e)}function ws({find:e,page:t,none:n,back:o}){let s=ce("number"),r=a("order.title",{number:s}),{data:i,failed:d,again:p}=Z(()=>e(s));if(P(r),d&&!i)return f(q,{failed:d,again:p});if(!i)return f(j,{title:r});let[m]=i;return m?i.length===1?t(m.id):xs(r,s,i,o()):n(r)}function xs(e,t,n,o){return l`
    ${o}
    <h1>${e}</h1>
    <p class="several">${a("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${V(s.id,ce("help"))}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${As(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function As({channel:e,customerId:t,placedAt:n,timeZone:o,total:s}){let r=l`<span>${a("event.placed")} ${B(n,o)}</span>`,i=s?l`<bdi>${s.formatted}</bdi>`:null;return ko([wo("order.channel",e),wo("desk.customer",t),r,i])}var wo=(e,t)=>t?l`<span>${a(e)} <bdi>${t}</bdi></span>`:null;function Ao(){return f(xo,{find:async e=>(await S("orders_numbered",{number:e})).ordersNumbered,page:e=>f(Rs,{id:e}),none:Io,back:Ro})}var Ro=()=>l`<p class="back"><a href="./">${a("desk.back")}</a></p>`,Io=e=>l`<h1>${e}</h1><p>${a("desk.noOrder")}</p><p><a href="./">${a("desk.back")}</a></p>`;function Rs({id:e}){let{data:t,failed:n,again:o}=Z(()=>S("order",{id:e})),s=t?.order?a("order.title",{number:t.order.number}):a("desk.title");if(P(s),T(()=>{t?.order&&history.replaceState(null,"",V(t.order.id))},[t?.order?.id]),n&&!t)return f(q,{failed:n,again:o});if(!t)return f(j,{title:s});let{order:r}=t;return r?l`
    ${Ro()}
    ${n?f(q,{failed:n,again:o}):null}
    <div class="order-head">
      <h1>${s}</h1>
      ${Vn(r)}
    </div>
    ${r.alerts.length?f(Is,{order:r,changed:o}):null} ${We(r)} ${f(Ss,{order:r})}
    ${f(Fe,{order:r,canReply:!0,changed:o})}
  `:Io(s)}function Is({order:e,changed:t}){let n=ne(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${a("desk.alerts")}</h2>
      <ul class="queue">
        ${e.alerts.map(({kind:o,text:s,since:r})=>l`<li key=${o}>
            <div class="row">
              <dl class="facts">${M(s,r,e.timeZone)}</dl>
              <button type="button" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:o})}>${a("desk.dismiss")}</button>
            </div>
            ${o==="OVERSHIPPED"?Cs(e):null}
            ${o==="NUMBER_CLAIMED"?l`<p class="hint">${a("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${f(oe,{mutation:n})}
    </section>
  `}function Cs({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${a("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function Ss({order:e}){let t=async o=>(await S("order",{id:e.id,requestsAfter:o})).order?.helpRequests,n=we(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${a("desk.requests")}</h2>
      <ul class="queue">
        ${[...n.items].reverse().map(o=>l`<li key=${o.id} class="request-head">
            <a href=${He(o.id)}>${o.title}</a>
            ${se(o)}
            <dl class="facts">${M(a("request.filedAt"),o.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${xe(n)}
    </section>
  `}var Co={what:"",action:"",state:"",whose:"",overdue:!1};function So(){let e=a("desk.title"),{data:t,failed:n,again:o}=Z(async()=>{let[{me:s},{choices:r}]=await Promise.all([S("me",{}),S("choices",{})]);return{me:s,choices:r}});return P(e),n&&!t?f(q,{failed:n,again:o}):t?l`<h1>${e}</h1>${f(Ts,{})}${f(Ms,{me:t.me.name,choices:t.choices})}`:f(j,{title:e})}function Ts(){let[e,t]=k("");return l`
    <form class="card find" role="search" onSubmit=${o=>{o.preventDefault(),location.assign(Dn(e.trim()))}}>
      ${f(z,{label:a("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit">${a("desk.find")}</button>
    </form>
  `}function Ms({me:e,choices:t}){let[n,o]=k(Co),[s,r]=k(null),[i,d]=k(null),[p,m]=k([]),[u,y]=k(null),_=O(0);async function c(h){let b=++_.current;try{let{queue:g}=await S("queue",{...Ns(n,e),after:h}),v=g.edges.map(w=>w.node),$=v.length||h?[]:await Ds();if(b!==_.current)return;m($.filter(w=>w!==n.what)),r(w=>h&&w?[...w,...v]:v),d(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),y(null)}catch(g){y(g)}}return T(()=>{c(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${a("desk.queue")}</h2>
      ${Es(n,o,e,t)}
      ${u?f(q,{failed:u,again:()=>c(null)}):null}
      ${s?.length===0&&!i?qs(p,t,h=>o({...Co,what:h})):null}
      <ul class="queue">${(s??[]).map(h=>h.__typename==="HelpRequest"?Os(h):Ps(h))}</ul>
      ${i?l`<p class="more"><button type="button" onClick=${()=>c(i)}>${a("desk.more")}</button></p>`:null}
    </section>
  `}async function Ds(){return Object.entries(await S("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function qs(e,t,n){let o=r=>t.find(i=>i.field==="alert"&&i.value===r)?.label??a("desk.requests"),s=r=>{n(r),document.getElementById("queue")?.focus()};return l`
    <p role="status">${a("desk.none")}</p>
    ${e.length?l`<p>${a("desk.elsewhere")}</p>
            <ul>${e.map(r=>l`<li key=${r}><button type="button" class="link" onClick=${()=>s(r)}>${o(r)}</button></li>`)}</ul>`:null}
  `}function Es(e,t,n,o){let s=d=>o.filter(p=>p.field===d),r=(d,p,m,u)=>f(be,{label:p,name:d,choices:m,value:e[d],set:y=>t({...e,[d]:y}),empty:u}),i=[{value:n,label:a("desk.me",{name:n})},{value:"nobody",label:a("desk.nobody")}];return l`
    <div class="row filters">
      ${r("what",a("desk.show"),s("alert"),a("desk.requests"))}
      ${e.what?null:l`
              ${r("action",a("desk.help"),s("action"),a("desk.any"))}
              ${r("state",a("desk.state"),s("state"),a("desk.any"))}
              ${r("whose",a("desk.assignee"),i,a("desk.any"))}
              <label class="choice">
                <input type="checkbox" checked=${e.overdue} onChange=${()=>t({...e,overdue:!e.overdue})} />
                <span>${a("desk.overdueOnly")}</span>
              </label>
            `}
    </div>
  `}function Ns({what:e,action:t,state:n,whose:o,overdue:s},r){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:o===r?r:null,claimed:o==="nobody"?!1:null,overdue:s}}function Os(e){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${He(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${se(e)}
      </div>
      <dl class="facts">
        ${M(a("request.filedAt"),e.filedAt,e.timeZone)} ${M(a("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${ve(a("desk.replyBy"),e.replyByDay,e.timeZone)} ${M(a("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${a("desk.assignee")}</dt><dd>${e.assignee??a("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function Ps({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${V(e.id)}>${t} (${e.number})</a></h3>
        <span class="status">${e.statusText}</span>
      </div>
      <dl class="facts">${M(a("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function To({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${Bs(t,n)}`}function Bs(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Ue(e.address):null;case"CheckOrderProgressDetails":return l`<p>${a("request.shipBy")}: ${B(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Ls)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Ls({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${a("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Mo=ce("id");function Do(){let e=a("desk.title"),{data:t,failed:n,again:o}=Z(async()=>{let[{helpRequest:d},{choices:p}]=await Promise.all([S("help_request",{id:Mo}),S("choices",{})]),{order:m}=d?await S("order",{id:d.order.id}):{order:null};return{request:d,order:m,choices:p}});if(P(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return f(q,{failed:n,again:o});if(!t)return f(j,{title:e});let{request:s,order:r,choices:i}=t;return!s||!r?l`<h1>${e}</h1><p>${a("desk.noRequest")}</p><p><a href="./">${a("desk.back")}</a></p>`:l`
    <p class="back"><a href="./">${a("desk.back")}</a></p>
    ${n?f(q,{failed:n,again:o}):null}
    <div class="request-head">
      <h1>${s.title}</h1>
      ${se(s)}
    </div>
    <p><a href=${V(r.id)}>${a("order.title",{number:r.number})}</a></p>
    ${We(r)}
    <div class="columns">${Hs(s,r)} ${f(Ws,{request:s,choices:i,changed:o})}</div>
    ${f(Fe,{order:r,helpRequestId:s.id,canReply:s.canReply,changed:o})}
  `}function Hs(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${a("desk.asked")}</h2>
      ${To(e,n)} ${Us(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${ke(e.attachments,async o=>(await Fs()).find(s=>s.id===o)?.downloadUrl)}
      <dl class="facts">
        ${M(a("request.filedAt"),e.filedAt,n)} ${M(a("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${ve(a("desk.replyBy"),e.replyByDay,n)} ${M(a("desk.overdueSince"),e.overdueSince,n)}
        ${M(a("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function Us({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${a("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:o,line:s,quantity:r})=>{let i=t.shipments.findIndex(p=>p.id===o?.id),d=t.shipments[i];return l`<li>
          <span dir="auto">${s?.title??a("parcel.goneLine")}</span> <span class="quantity">${a("order.times",{count:r})}</span>
          <span class="hint">${d?Wn(d,i):n??a("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function Fs(){return(await S("help_request",{id:Mo})).helpRequest?.attachments??[]}function Ws({request:e,choices:t,changed:n}){let[o,s]=k(""),[r,i]=k(""),[d,p]=k(!1),m=O(null),u=ne(n),y=e.id,_=o.trim()||null;async function c(v){await u.run(v,{helpRequestId:y,text:_})&&s("")}async function h(){if(!_){p(!0),m.current?.querySelector("textarea")?.focus();return}await u.run("decline",{helpRequestId:y,reason:r,text:_})&&s("")}let b=e.canApprove||e.canDecline||e.canResolve;return l`
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">${a("desk.decision")}</h2>
      <dl class="facts"><div><dt>${a("desk.assignee")}</dt><dd>${e.assignee??a("desk.nobody")}</dd></div></dl>
      ${e.cannotApproveBecause?l`<p class="hint">${a("desk.cannotApprove")} ${e.cannotApproveBecause.message}</p>`:null}
      <p class="buttons">
        ${e.canClaim&&!e.assignee?g(a("desk.claim"),()=>u.run("claim",{helpRequestId:y})):null}
        ${e.canClaim&&e.assignee?g(a("desk.unclaim"),()=>u.run("unclaim",{helpRequestId:y})):null}
        ${e.canReopen?g(a("desk.reopen"),()=>u.run("reopen",{helpRequestId:y})):null}
      </p>
      ${b?l`
              <div ref=${m}>
                ${f(z,{label:a("desk.words"),name:"text",value:o,set:s,problems:d&&r&&!_?[{path:"text",message:a("desk.wordsToDecline")}]:u.problems,required:!!r,hint:r?a("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?f(be,{label:a("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:r,set:i,empty:a("form.choose")}):null}
              <p class="buttons">
                ${e.canApprove?g(a("desk.approve"),()=>c("approve"),"primary"):null}
                ${e.canResolve?g(a("desk.resolve"),()=>c("resolve")):null}
                ${e.canDecline?g(a("desk.decline"),h,"",!r):null}
              </p>
            `:null}
      ${f(oe,{mutation:u})}
    </section>
  `;function g(v,$,w="",A=!1){return l`<button type="button" class=${w} disabled=${u.busy||A} onClick=${$}>${v}</button>`}}var Gs={"desk-queue":So,"desk-order":Ao,"desk-request":Do},qo=Gs[document.documentElement.dataset.page];qo&&qn(qo,{home:"./",name:a("desk.title"),tokenName:"desk-token"});
