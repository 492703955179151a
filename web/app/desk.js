var kt={en:{name:"English",direction:"ltr"},fr:{name:"Français",direction:"ltr"},es:{name:"Español",direction:"ltr"},de:{name:"Deutsch",direction:"ltr"},it:{name:"Italiano",direction:"ltr"},pt:{name:"Português",direction:"ltr"},ja:{name:"日本語",direction:"ltr"},ru:{name:"Русский",direction:"ltr"},nl:{name:"Nederlands",direction:"ltr"},nb:{name:"Norsk bokmål",direction:"ltr"},da:{name:"Dansk",direction:"ltr"},sv:{name:"Svenska",direction:"ltr"},ko:{name:"한국어",direction:"ltr"},fi:{name:"Suomi",direction:"ltr"},he:{name:"עברית",direction:"rtl"},tr:{name:"Türkçe",direction:"ltr"},pl:{name:"Polski",direction:"ltr"},cs:{name:"Čeština",direction:"ltr"},el:{name:"Ελληνικά",direction:"ltr"},hr:{name:"Hrvatski",direction:"ltr"},ro:{name:"Română",direction:"ltr"},hu:{name:"Magyar",direction:"ltr"}};var wt="language",No={no:"nb",nn:"nb",iw:"he"},ae=kt,R=Oo([Po(wt),Bo(),...navigator.languages]),At=ae[R]?.direction==="rtl";function xt(e){localStorage.setItem(wt,e),location.reload()}function Oo(e){for(let t of e){let n=t?.split("-")[0]?.toLowerCase()??"",o=No[n]??n;if(o in ae)return o}return"en"}function Bo(){return document.documentElement.dataset.page?null:document.documentElement.lang}function Po(e){try{return localStorage.getItem(e)}catch{return null}}var Ve="wanted",Ce="owner:",Rt="signed-out:",Ho="draft:",It={};function me(e){Lo(e);let t=It[e]??localStorage.getItem(e);return!t||Uo(t)?null:(sessionStorage.setItem(Ce+e,ze(t)),t)}function Ze(e){It[e]=void 0,localStorage.removeItem(e)}function je(e){Ze(e),localStorage.setItem(Rt+e,String(Date.now())),Ie(e),location.assign(Ke(""))}function Ct(e,t){addEventListener("storage",({key:n,newValue:o})=>{n===Rt+e&&(Ie(e),t());let s=ze(o??"");n!==e||!o||s===sessionStorage.getItem(Ce+e)||(Ie(e),t())})}function St(){sessionStorage.setItem(Ve,Re())}function Ke(e=Re()){let t=document.querySelector('meta[name="sign-in"]')?.getAttribute("content")||"/";return e?`${t}${t.includes("?")?"&":"?"}${new URLSearchParams({return:e})}`:t}var Re=()=>location.pathname+location.search;function Lo(e){let t=new URLSearchParams(location.hash.slice(1)).get("token");if(!t)return;sessionStorage.getItem(Ce+e)!==ze(t)&&Ie(e),localStorage.setItem(e,t),history.replaceState(history.state,"",Re());let n=sessionStorage.getItem(Ve);sessionStorage.removeItem(Ve),n&&n!==Re()&&location.replace(n)}function Ie(e){sessionStorage.removeItem(Ce+e);let t=Array.from({length:sessionStorage.length},(n,o)=>sessionStorage.key(o)??"");for(let n of t)n.startsWith(Ho)&&sessionStorage.removeItem(n)}var ze=e=>String(Tt(e).sub??"");function Uo(e){let{exp:t}=Tt(e);return typeof t=="number"&&t*1e3<=Date.now()}function Tt(e){try{let[,t=""]=e.split("."),n=Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),o=>o.charCodeAt(0));return JSON.parse(new TextDecoder().decode(n))}catch{return{}}}var U=class extends Error{},F=class extends Error{constructor(t,n){super(t),this.retryable=n}},Fo={origin:""},ie=()=>globalThis.orderHelpStarted;function Se(e,t,n){return async(o,s)=>{let r=t[o];if(!r)throw new Error(`There is no document ${o}.`);let a=await jo(Vo(o,s)??Wo(e,r,s,n));if(a.status===401)throw Ze(n),new U;if(a.status>=500||a.status===429)throw new F(a.statusText,!0);return Ko(a)}}function Wo(e,t,n,o){let s=me(o);if(!s)throw new U;return fetch(Fo.origin+e,{method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${s}`,"accept-language":R},body:JSON.stringify({query:t,variables:n})})}var Go=(e,t)=>`${e} ${JSON.stringify(t)}`;function Vo(e,t){let n=Go(e,t),o=ie()?.answers.get(n);return ie()?.answers.delete(n),o}function Te(){let[e,t]=["",""];return n=>{let o=JSON.stringify(n);return o!==e&&([e,t]=[o,Zo()]),t}}function Zo(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}async function jo(e){try{return await e}catch(t){throw new F(String(t),!0)}}async function Ko(e){let t;try{t=await e.json()}catch{throw new F(e.statusText,!0)}let n=t.errors?.[0];if(n)throw new F(n.message,n.extensions?.retryable??!1);return t.data}var Mt=e=>new URL(`../texts/${e}.json`,import.meta.url).href,Ye=new URL("../shop/shop.json",import.meta.url).href;var E=await zo();function qt(e){return typeof e=="string"?e:e[R]??e.en??Object.values(e)[0]??""}var Dt=()=>E.logo?new URL(E.logo,Ye).href:null;async function zo(){return await(ie()?.shop??fetch(Ye).then(t=>t.ok?t.json():null)).catch(()=>null)??{}}var Yo={...await or(),...E.texts?.[R]},Jo=new Intl.PluralRules(R),Et=new Intl.NumberFormat(R),Qo=new Intl.DateTimeFormat().resolvedOptions().timeZone,Xo=Q(()=>({dateStyle:"long"})),sa=Q(()=>({day:"numeric",month:"short"})),aa=Q(()=>({weekday:"short",day:"numeric",month:"short"})),ia=Q(()=>({day:"numeric",month:"short",year:"numeric"})),la=Q(()=>({year:"numeric"})),da=Q(()=>({year:"numeric",month:"long"})),er=Q(e=>({year:"numeric",month:"short",day:"numeric",hour:"numeric",minute:"2-digit",timeZoneName:e===Qo?void 0:"short"}));function i(e,t={}){let n=Yo[e]??e;return(typeof n=="string"?n:n[Jo.select(Number(t.count))]??n.other??e).replace(/\{(\w+)\}/g,(s,r)=>{let a=t[r];return typeof a=="number"?Et.format(a):a??s})}var Nt=e=>Et.format(e),H=(e,t)=>Xo(tr(e,t)).format(new Date(e));var Je=(e,t)=>er(t).format(new Date(e)),Ot=e=>new Intl.DateTimeFormat(R,{timeStyle:"short"}).format(e),tr=(e,t)=>e.includes("T")?t:"UTC";function Q(e){let t=new Map;return n=>{let o=t.get(n)??new Intl.DateTimeFormat(R,{...e(n),timeZone:n});return t.set(n,o),o}}var Qe=e=>nr.of(e)??e,nr=new Intl.DisplayNames(R,{type:"region"});async function or(){let e=await(ie()?.texts??fetch(Mt(R)).then(t=>t.json()));if(!e)throw new Error(`The texts in the language "${R}" are missing.`);return e}var Bt=`# Adds a note that only the desk can read, to a request or an order.
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
`;var Pt=`# Approves a request, if the order still allows it.
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
`;var Ht=`# The choices of the desk's filters and forms, in the language of the response.
query Choices {
  choices {
    field
    value
    label
  }
}
`;var Lt=`# Claims an open request, unless another agent has claimed it.
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
`;var Ut=`# Declines a request, with the reason.
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
`;var Ft=`# Dismisses an alert of an order.
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
`;var Wt=`# One request with its details and the steps that it allows.
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
`;var Gt=`# Marks the timeline of an order as read by the desk, up to an item.
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
`;var Vt=`# The caller and its permissions.
query Me {
  me {
    name
    isAgent
    may
  }
}
`;var Zt=`# One order by its id, or by its number: its data, the whole timeline, and the notes that only the desk can read.
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
`;var jt=`# The orders with a number, to choose from; without any, those whose number differs only in capitals or punctuation.
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
`;var Kt=`# The open requests, most urgent first; with \`alert\`, the orders that need attention.
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
`;var zt=`# Records a parcel that has left, whatever the state of the order.
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
`;var Yt=`# Releases an order for packing, and returns its address. A cancelled order is refused.
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
`;var Jt=`# Reopens a settled request that had no effect on the order.
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
`;var Qt=`# Sends the shopper a message about a request, and can wait for the reply.
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
`;var Xt=`# Settles a question, with the answer unless it was given earlier.
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
`;var en=`# Ends the claim on a request.
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
`;var tn=`# The first entry of each list of the queue: help requests, and orders with an alert of each kind.
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
`;var nn={add_note:Bt,approve:Pt,choices:Ht,claim:Lt,decline:Ut,dismiss_alert:Ft,help_request:Wt,mark_timeline_read:Gt,me:Vt,order:Zt,orders_numbered:jt,queue:Kt,record_shipment:zt,release_for_shipment:Yt,reopen:Jt,reply:Qt,resolve:Xt,unclaim:en,waiting:tn};var S=Se("/desk/graphql",nn,"desk-token");var rn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],d=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=d:a===4?o[1]=Object.assign(o[1]||{},d):a===5?(o[1]=o[1]||{})[t[++r]]=d:a===6?o[1][t[++r]]+=d+"":a?(s=e.apply(d,rn(e,d,n,["",null])),o.push(s),d[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(d)}return o},on=new Map;function sn(e){var t=on.get(this);return t||(t=new Map,on.set(this,t)),(t=rn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,a="",d="",p=[0],m=function(f){r===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?p.push(0,f,a):r===3&&(f||a)?(p.push(3,f,a),r=2):r===2&&a==="..."&&f?p.push(4,f,0):r===2&&a&&!f?p.push(5,0,!0,a):r>=5&&((a||!f&&r===5)&&(p.push(r,0,a,s),r=6),f&&(p.push(r,f,0,s),r=6)),a=""},c=0;c<n.length;c++){c&&(r===1&&m(),m(c));for(var h=0;h<n[c].length;h++)o=n[c][h],r===1?o==="<"?(m(),p=[p],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:d?o===d?d="":a+=o:o==='"'||o==="'"?d=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[c][h+1]===">")?(m(),r===3&&(p=p[0]),r=p,(p=p[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):a+=o),r===3&&a==="!--"&&(r=4,p=p[0])}return m(),p})(e)),t),arguments,[])).length>1?t:t[0]}var w,dn,wr,W,Xe,Ne,un,qe,cn,tt,et,Ar,he=Symbol.for("pv"),Oe={},Be=[],xr=/^m(i|n|o|s|text|space)$/,nt=Array.isArray,ot=Be.slice,ee=Object.assign;function X(e){e&&e.parentNode&&e.remove()}function _(e,t,n){var o,s,r,a={},d=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:a[r]=t[r];return d>2&&(a.children=d>3?ot.call(arguments,2):n),fe(e,a,o,s,null)}function fe(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:he,__v:s||++dn,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(r),r}function Pe(e){return e.children}function De(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function Rr(e){var t,n=e.__v,o=n.__e,s=[],r=[],a=e.__P;a&&((t=ee({constructor:he},n)).__v=n.__v+1,w.vnode&&w.vnode(t),rt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||G(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,yn(s,t,r),n.__=n.__e=null,t.__e!=o&&pn(t))}function pn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),pn(e)}function an(e){(8&e.__g||(e.__g|=8,W.push(e),Ne++))&&Xe==w.debounceRendering||((Xe=w.debounceRendering)||queueMicrotask)(mn)}function mn(){try{for(var e,t=1;W.length;)W.length>t&&W.sort(un),e=W.shift(),t=W.length,8&e.__g&&Rr(e)}finally{(Ne=W.length)&&(Xe||queueMicrotask)(mn)}}function fn(e,t,n,o,s,r,a,d,p,m,c){var h,f,u,y,x,g,v=o.__k||Be,$=t.length;for(p=Ir(n,t,v,p,$),h=0;h<$;h++)(u=n.__k[h])!=null&&(f=~u.__i&&v[u.__i]||Oe,u.__i=h,g=rt(e,u,f,s,r,a,d,p,m,c),y=u.__e,(f.ref!=u.ref||8&f.__u)&&(f.ref&&st(f.ref,null,u,f),u.ref&&c.push(u.ref,u.__c||y,u)),x=x||y,4&u.__u?(p=hn(u,p,e,!f.__v),f.__e&&(f.__e=null)):typeof u.type=="function"&&g!==void 0?p=g:y&&(p=y.nextSibling),u.__u&=-21);return n.__e=x,p}function Ir(e,t,n,o,s){var r,a,d,p,m,c,h,f,u,y=n.length,x=y,g=0,v=0,$=e.__k=Array(s);for(r=0;r<s;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=$[r]=fe(null,a):nt(a)?a=$[r]=fe(Pe,{children:a}):a.constructor===he&&a.__b?a=$[r]=fe(a.type,a.props,a.key,a.ref,a.__v):$[r]=a,p=r+g,a.__=e,a.__b=e.__b+1,d=null,~(m=a.__i=Cr(a,n,p,x))&&(x--,(d=n[m])&&(d.__u|=2)),d&&d.__v?(a.__u|=16,m==p-1?g--:m==p+1?g++:m!=p&&(m>p?g--:g++,v=1)):(~m||(s>y?g--:s<y&&g++),typeof a.type!="function"&&(a.__u|=4))):$[r]=null;if(v){for(c=[],h=[],r=0;r<s;r++)if((a=$[r])&&16&a.__u){for(g=0,f=c.length;g<f;)c[u=g+f>>1]<a.__i?g=u+1:f=u;c[g]=a.__i,h[r]=g+1}for(g=c.length;r--;)h[r]&&(h[r]==g?g--:$[r].__u|=4)}if(x)for(r=0;r<y;r++)!(d=n[r])||2&d.__u||(d.__e==o&&(o=G(d)),at(d,d));return o}function hn(e,t,n,o){var s,r,a,d;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=hn(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),a=e.__e,d=t;d&&d.nodeType==8;)d=d.nextSibling;for(a!=d&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Cr(e,t,n,o){var s,r=e.key,a=e.type,d=t[n],p=d&&!(2&d.__u);if(d===null&&r==null||p&&r==d.key&&a==d.type)return n;if(o>(p?1:0)){for(s=n-1;s>=0;s--)if((d=t[s])&&!(2&d.__u)&&r==d.key&&a==d.type)return s;for(s=n+1;s<t.length;s++)if((d=t[s])&&!(2&d.__u)&&r==d.key&&a==d.type)return s}return-1}function ln(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Me(e,t,n,o,s){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||ln(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||ln(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=et[t]||(et[t]=Sr(t)),(e.__a||(e.__a={}))[t]=tt,r=t!=(t=t.replace(cn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Sr(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[qe]==null)t[qe]=tt++;else if(t[qe]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function rt(e,t,n,o,s,r,a,d,p,m){var c,h,f,u,y,x,g,v,$,k,A,Ge,vt,xe,Y,bt,L,J,P=t.type;if(t.constructor!==he)return null;128&n.__u&&(p=32&n.__u,c=n.__c.__z)&&(t.__u|=p,h=r=[],c.nodeType==8?d=Ee(c,r):r.push(c),d=r[0]||d),(c=w.__b)&&c(t);e:if(typeof P=="function"){f=a.length;try{if(v=t.props,$=(c=P.prototype)&&c.render,k=(c=P.contextType)&&o[c.__c],A=c?k?k.props.value:c.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):($?t.__c=u=new P(v,A):(t.__c=u=new De(v,A),u.constructor=P,u.render=Mr),k&&k.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),$&&(u.__s||(u.__s=u.state),P.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=ee({},u.__s)),ee(u.__s,P.getDerivedStateFromProps(v,u.__s)))),y=u.props,x=u.state,u.__v=t,n.__c){if(v!==y&&$&&!P.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(v,A),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(v,u.__s,A)===!1){t.__v!=n.__v&&(u.props=v,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(D){D&&(D.__=t)}),Be.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),d=G(n);break e}u.componentWillUpdate&&u.componentWillUpdate(v,u.__s,A),$&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(y,x,g)})}else $&&!P.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),$&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=A,u.props=v,u.__P=e,u.__g&=-5,Ge=w.__r,vt=$?25:0;do u.__g&=-9,Ge&&Ge(t),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++vt<25);$&&(Be.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=ee({},o,u.getChildContext())),$&&n.__c&&u.getSnapshotBeforeUpdate&&(g=u.getSnapshotBeforeUpdate(y,x)),xe=c&&c.type===Pe&&c.key==null?c.props.children:c,v.__P&&(c=d,s=(e=v.__P).namespaceURI,p=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(D){D&&at(D,D)}),n.__k=null),d=n.__k?G(n,0):null),d=fn(e,nt(xe)?xe:[xe],t,n,o,s,r,a,d,p,m),v.__P&&(t.__e=null,d=c),t.__u&=-161,h&&h.some(X),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(D){if(a.length=f,t.__v=null,p||r)if(D&&D.then){if(t.__u|=128|p,r){for(~(L=r.indexOf(d||void 0))||(L=r.length);(J=r[L-1])&&J.nodeType==8;)L--;for(;L<r.length;L++)if(J=r[L])if(r[L]=null,Y){if(J==bt)break}else{if(J.nodeType!=8)break;J.data.startsWith("$s")&&(bt=Ee(Y=J))}}if(!Y){for(;d&&d.nodeType==8&&d.nextSibling;)d=d.nextSibling;Y=d}(c=Ee(Y=t.__c.__z||(t.__c.__z=Y)))?(t.__e=Y,d=c):t.__e=d,d=d&&d.nextSibling}else r&&r.some(X);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),D&&D.then||_n(t),w.__e(D,t,n)}}else d=t.__e=Tr(n.__e,t,n,o,s,r,a,p,m,e);return(c=w.diffed)&&c(t),d}function Ee(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function _n(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(_n))}function yn(e,t,n){for(var o=0;o<n.length;)st(n[o++],n[o++],n[o++]);w.__c&&w.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){w.__e(r,s.__v)}})}function Tr(e,t,n,o,s,r,a,d,p,m){var c,h,f,u,y,x,g,v,$=n.props||Oe,k=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((y=r[c])&&(A?y.localName==A:y.nodeType==3)){e=y,r[c]=null;break}}if(!e){if(v=m.ownerDocument||document,!A)return v.createTextNode(k);e=v.createElementNS(s,A,k.is?k:m),d&&(w.__m&&w.__m(t,r),d=!1),r=null}if(A){if(m=A=="template"&&e.content||e,r=A=="textarea"&&k.defaultValue!=null?null:r&&ot.call(m.childNodes),!d&&r)for($={},c=0;c<e.attributes.length;c++)$[(y=e.attributes[c]).name]=y.value;for(c in $)y=$[c],c=="dangerouslySetInnerHTML"?f=y:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||Me(e,c,null,y,s);for(c in k)y=k[c],c=="children"?u=y:c=="dangerouslySetInnerHTML"?h=y:c=="value"?x=y:c=="checked"?g=y:d&&typeof y!="function"||$[c]===y||Me(e,c,y,$[c],s);h?(d||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&xr.test(A))&&(s="http://www.w3.org/1999/xhtml"),fn(m,nt(u)?u:[u],t,n,o,s,r,a,r?r[0]:n.__k&&G(n,0),d,p),r&&r.some(X)),d&&A!="textarea"||(c="value",A=="progress"&&x==null?e.removeAttribute(c):x==null||x===e[c]&&(A!="progress"||x)||Me(e,c,x,$[c],s),c="checked",g!=null&&g!=e[c]&&Me(e,c,g,$[c],s))}else $===k||d&&e.data==k||(e.data=k);return e}function st(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){w.__e(s,n)}}function at(e,t,n){var o,s,r,a;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||st(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(d){w.__e(d,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&at(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=Ee(o,r=[]))&&(o==e.__e&&r.some(X),X(s),X(o)),n||X(e.__e),e.__e=e.__c=e.__=null}function Mr(e,t,n){return this.constructor(e,n)}function it(e,t){var n,o,s,r;w.__&&w.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=fe(Pe,{children:[e]}),s=[],r=[],rt(t,t.__k,o||Oe,Oe,t.namespaceURI,o?null:t.firstChild?ot.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),yn(s,t.__k,r),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var s,r,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(d){e=d}}throw Ne=0,e}},dn=0,wr=function(e){return e!=null&&e.constructor===he},De.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ee({},this.state)),typeof e=="function"&&(e=e(ee({},n),this.props)),e&&(ee(n,e),this.__v&&(t&&this.__k.push(t),an(this)))},De.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),an(this))},De.prototype.render=Pe,W=[],Ne=0,un=function(e,t){return e.__v.__b-t.__v.__b},qe=Symbol(),cn=/(PointerCapture)$|Capture$/i,tt=0,et={},Ar=0;var le,C,lt,gn,dt=Object.is,ye=0,In=[],ut=[],I=w,$n=I.__b,vn=I.__r,bn=I.diffed,kn=I.__c,wn=I.unmount,An=I.__;function He(e,t){I.__h&&I.__h(C,e,ye||t),ye=0;var n=C.__H||(C.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function b(e){return ye=1,qr(Sn,e)}function qr(e,t,n){var o=He(le++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Sn(void 0,t),function(r){var a=(o.__N||o.__)[0],d=o.t(a,r);dt(a,d)||(o.__N=[d,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.shouldComponentUpdate=function(r,a,d){var p=this.__H;if(!p)return!0;var m=!1,c=this.props!=r;if(p.__.some(function(f){f.__N&&(m=!0,dt(f.__[0],f.__N[0])||(c=!0))}),s){var h=s.call(this,r,a,d);return m?h||c:h}return!m||c}}return o.__}function M(e,t){var n=He(le++,3);!I.__s&&Cn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,C.__H.__h.push(n))}function N(e){return ye=5,pt(function(){return{current:e}},[])}function pt(e,t){var n=He(le++,7);return Cn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function mt(e,t){return ye=8,pt(function(){return e},t)}function de(){var e=He(le++,11);if(!e.__){for(var t=C.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Dr(){var e;do{for(;e=ut.shift();)try{_e(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=In.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(_e),t.__h.some(ct),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(ut.length)}I.__b=function(e){C=null,$n&&$n(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),An&&An(e,t)},I.__r=function(e){vn&&vn(e),le=0;var t=(C=e.__c).__H;t&&(lt==C?C.__h=[]:(t.__h.some(_e),t.__h.some(ct),le=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),lt=C},I.diffed=function(e){bn&&bn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Rn(In.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),lt=C=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(_e),n.__h=n.__h.filter(function(o){return!o.__||ct(o)})}catch(o){n.__h=[function(){throw o}]}}),kn&&kn(e,t)},I.unmount=function(e){wn&&wn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Rn(ut.push(s))}else _e(s)}catch(r){t=r}}),o.__H=void 0,t&&I.__e(t,o.__v))};var xn=typeof requestAnimationFrame=="function";function Er(e){var t,n=function(){clearTimeout(o),xn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);xn&&(t=requestAnimationFrame(n))}function Rn(e){e!=1&&gn==I.requestAnimationFrame||((gn=I.requestAnimationFrame)||Er)(Dr)}function _e(e){var t=C,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),C=t}function ct(e){var t=C;e.__c=e.__(),C=t}function Cn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!dt(n,e[o])})}function Sn(e,t){return typeof t=="function"?t(e):t}var l=sn.bind(_);function V(e,t){return`order.html?${new URLSearchParams(t?{id:e,help:t}:{id:e})}`}var Tn=e=>`order.html?${new URLSearchParams({number:e})}`;function ue(e){return new URLSearchParams(location.search).get(e)??""}var Le=e=>`request.html?${new URLSearchParams({id:e})}`;var Nr={again:'<path d="M19.5 8.5A8.3 8.3 0 1 0 20.5 13M20.5 4v5h-5"/>',alert:'<path d="M12 3.5L22 20.5H2z"/><path d="M12 10v5M12 17.7v.1"/>',back:'<path d="M15 5l-7 7 7 7"/>',bag:'<path d="M5 8h14l1 13H4z"/><path d="M8.5 11V7a3.5 3.5 0 0 1 7 0v4"/>',bolt:'<path d="M13.5 3L5 13.5h6L10 21l9-11h-6.5z"/>',cancel:'<circle cx="12" cy="12" r="8.75"/><path d="M9 9l6 6M15 9l-6 6"/>',card:'<rect x="2.5" y="5" width="19" height="14" rx="2.5"/><path d="M2.5 10h19M6 15h4"/>',chart:'<path d="M4 6.5h8M8 12h10M13 17.5h7"/>',chat:'<path d="M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5z"/><path d="M7 9.5h10M7 13h6"/>',check:'<path d="M4.5 12.5l5 5L19.5 7"/>',clip:'<path d="M20 11.5l-8 8a5 5 0 0 1-7-7L13.5 4a3.4 3.4 0 0 1 4.8 4.8L10 17a1.7 1.7 0 0 1-2.4-2.4L15 7.2"/>',clock:'<circle cx="12" cy="12" r="8.75"/><path d="M12 7v5.3l3.5 2"/>',close:'<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',copy:'<rect x="8" y="8" width="12.5" height="12.5" rx="2"/><path d="M16 8V3.5H3.5V16H8"/>',customs:'<path d="M5 21V3.5h9.5L19 8v13z"/><path d="M14 3.5V8.5h5M9 17.5l6-5.5"/><circle cx="9.3" cy="12.7" r=".9"/><circle cx="14.7" cy="16.8" r=".9"/>',done:'<circle cx="12" cy="12" r="8.75"/><path d="M8 12.3l2.8 2.8L16 9.5"/>',down:'<path d="M5.5 9l6.5 6.5L18.5 9"/>',file:'<path d="M6 21V3h8l4.5 4.5V21z"/><path d="M14 3v5h4.5M9 13h6M9 16.5h4"/>',flag:'<path d="M5.5 21.5V4M5.5 4.5c4-2.5 8 2.5 13 0v9c-5 2.5-9-2.5-13 0"/>',help:'<circle cx="12" cy="12" r="8.75"/><path d="M9.5 9.7c.2-3.2 5.4-3 5.1.1-.2 1.8-2.6 1.9-2.6 3.9M12 16.7v.1"/>',inbox:'<path d="M3 13.5L6 5h12l3 8.5V19H3z"/><path d="M3 13.5h5.5c0 4 7 4 7 0H21"/>',info:'<circle cx="12" cy="12" r="8.75"/><path d="M12 11v5.5M12 7.7v.1"/>',keys:'<rect x="2.5" y="6" width="19" height="12.5" rx="2"/><path d="M6 10h.01M9.5 10h.01M13 10h.01M16.5 10h.01M7.5 14.5h9"/>',language:'<circle cx="12" cy="12" r="8.75"/><path d="M3.5 12h17M12 3.3c-5 5-5 12.4 0 17.4M12 3.3c5 5 5 12.4 0 17.4"/>',lock:'<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',minus:'<path d="M5 12h14"/>',missing:'<path d="M13 20.5L12 21l-8.5-4.5V8L12 3.5 20.5 8v2.5M3.5 8L12 12.5 16 10.4M12 12.5v4"/><path d="M16.3 15.4c.2-3 5-2.7 4.7.1-.2 1.5-2.3 1.6-2.3 3.3M18.7 21.4v.1"/>',more:'<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3"/>',next:'<path d="M9 5l7 7-7 7"/>',note:'<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 8.5h8M8 12h5"/>',offline:'<path d="M3 3.5l18 17M2.5 9c1.5-1.3 3-2.2 4.7-2.9M11.5 5c3.6 0 7 1.3 10 4M5.8 12.8c1-.9 2.2-1.6 3.5-2M15.5 11c1 .5 1.9 1.1 2.7 1.8M9.3 16.3a4 4 0 0 1 4.5-.5M12 19.7v.1"/>',out:'<path d="M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8"/>',parcel:'<path d="M3.5 8L12 3.5 20.5 8v8.5L12 21l-8.5-4.5z"/><path d="M3.5 8L12 12.5 20.5 8M12 12.5V21M8 5.7l8.3 4.5"/>',person:'<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.7-4 3.7-6 7.5-6s6.8 2 7.5 6"/>',photo:'<rect x="3" y="4.5" width="18" height="15" rx="2"/><circle cx="8.5" cy="9.5" r="1.7"/><path d="M3.5 17.5l5.5-5 4 3.5 3-2.5 4.5 4"/>',pin:'<path d="M12 21.5c-4-4.2-7-7.6-7-11.5a7 7 0 0 1 14 0c0 3.9-3 7.3-7 11.5z"/><circle cx="12" cy="10" r="2.6"/>',plus:'<path d="M12 5v14M5 12h14"/>',print:'<path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17"/><path d="M7 14h10v6.5H7z"/>',return:'<path d="M4 9.5h10.5a5.5 5.5 0 0 1 0 11H8M8.5 5L4 9.5 8.5 14"/>',search:'<circle cx="10.5" cy="10.5" r="6.75"/><path d="M15.5 15.5L21 21"/>',send:'<path d="M3.5 4.5l17.5 7.5-17.5 7.5 2.5-7.5zM6 12h7"/>',truck:'<path d="M2.5 6.5h11v10h-11zM13.5 10h4l4 3.5v3h-8z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>',waiting:'<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 6 4 8.5 1-2.5 4-3.5 4-8.5M8 20.5c0-5 3-6 4-8.5 1 2.5 4 3.5 4 8.5"/>'},Or=["back","next","out","return","send","truck"];function te(e,t){let n=["icon",t,Or.includes(e)?"turns":null].filter(Boolean).join(" ");return l`<svg class=${n} viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{__html:Nr[e]}} />`}function Mn(e,t){document.documentElement.lang=R,document.documentElement.dir=At?"rtl":"ltr",Ct(t.tokenName,()=>location.reload()),document.body.replaceChildren(),it(l`
      <a class="skip" href="#main">${i("page.skip")}</a>
      ${Br(t)}
      <main id="main" tabindex="-1">${_(e,{})}</main>
      ${Pr(t)}
    `,document.body)}function Br({home:e,name:t,tokenName:n}){let o=Dt(),s=E.name||t;return l`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${E.home||e}>
          ${o?l`<img class="shop-logo" src=${o} alt="" width="32" height="32" />`:null}<bdi>${s}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${i("page.account")}>
          ${qn(E.header)}
          ${s===t?null:l`<a href=${e} aria-current="true">${t}</a>`}
        </nav>
        <div class="shop-end">
          ${_(Hr,{})}
          ${me(n)?l`<button type="button" class="btn bare square" onClick=${()=>je(n)}>${te("person")}<span class="hidden">${i("page.signOut")}</span></button>`:null}
        </div>
      </div>
    </header>
  `}function Pr({tokenName:e}){let t=me(e);return!t&&!E.footer?.length?null:l`
    <footer class="foot">
      ${qn(E.footer)}
      ${t?l`<button type="button" class="as-link" onClick=${()=>je(e)}>${i("page.signOut")}</button>`:null}
    </footer>
  `}var qn=(e=[])=>e.map(({text:t,href:n})=>l`<a key=${n} href=${n}>${qt(t)}</a>`);function Hr(){let e=N(!1);function t({currentTarget:{value:s}}){s!==R&&xt(s)}function n(s){e.current=!0,s.key==="Enter"&&t(s)}let o=()=>{e.current=!1};return l`
    <label class="quiet-select short">
      ${te("language")}<span class="hidden">${i("page.language")}</span>
      <select
        onKeyDown=${n}
        onPointerDown=${o}
        onChange=${s=>e.current?null:t(s)}
        onBlur=${t}
      >
        ${Object.entries(ae).map(([s,{name:r}])=>l`<option key=${s} value=${s} lang=${s} selected=${s===R}>${r}</option>`)}
      </select>
    </label>
  `}function O(e){M(()=>{document.title=E.name?`${e} · ${E.name}`:e},[e])}function Dn({primary:e}){return l`<a class=${e?"btn primary":"btn"} href=${Ke()} onClick=${St}>${i("page.signIn")}</a>`}function Z(e){let[t,n]=b({data:void 0,at:0,failed:null}),o=mt(async()=>{try{let s=await e();n({data:s,at:Date.now(),failed:null})}catch(s){n(r=>({...r,data:s instanceof U?void 0:r.data,failed:s}))}},[]);return M(()=>(o(),addEventListener("online",o),()=>removeEventListener("online",o)),[]),{...t,again:o}}function j({title:e,children:t}){return O(e),l`
    <h1 class="hidden">${e}</h1>
    <p class="waiting hidden" role="status">${i("page.loading")}</p>
    <div class="bones" aria-hidden="true">${t}</div>
  `}function q({failed:e,again:t,at:n}){if(e instanceof U)return _(Ur,{});let o=!navigator.onLine;return l`
    <div class=${o?"notice warn":"notice bad"} role="alert">
      ${te(o?"offline":"alert")}
      <p>${o?Lr(n):ge(e)}</p>
      ${t?l`<button type="button" class="btn" onClick=${t}>${te("again","s")}${i("page.again")}</button>`:null}
    </div>
  `}function Lr(e){return e?i("page.offlineSince",{time:Ot(e)}):i("page.offline")}function Ur(){let e=i(document.documentElement.dataset.page?.startsWith("desk")?"desk.signedOut":"page.signedOut");return O(e),l`<${Fr} icon="lock" title=${e} text=${i("page.signInBack")}>${_(Dn,{primary:!0})}<//>`}function Fr({icon:e,title:t,level:n="h1",text:o,children:s}){return l`
    <div class="rows empty">
      <span class="seal quiet">${te(e,"l")}</span>
      <${n}>${t}<//>
      ${o?l`<p>${o}</p>`:null} ${s}
    </div>
  `}function ge(e){return e instanceof U?i("page.signInFirst"):e instanceof F&&!e.retryable?e.message:i(navigator.onLine?"page.noAnswer":"page.offline")}function ne(e){let[t,n]=b(!1),[o,s]=b({message:"",succeeded:!0,problems:[]}),r=N(Te());async function a(d,p){n(!0);let m=!1;try{let c=await S(d,{input:{...p,idempotencyKey:r.current({name:d,input:p})}}),[h]=Object.values(c);m=h.__typename==="Changed"||h.__typename==="NoteAdded",s({succeeded:m,message:m?i("desk.done"):h.message,problems:h.problems??[]}),m&&(r.current=Te()),await e()}catch(c){s({succeeded:!1,message:ge(c),problems:[]})}return n(!1),m}return{busy:t,...o,run:a}}function oe({mutation:e}){return l`<div role="status">
    ${e.message?l`<p class=${`notice ${e.succeeded?"good":"bad"}`}>${e.message}</p>`:null}
  </div>`}var B=(e,t)=>l`<time datetime=${e}>${H(e,t)}</time>`,$e=(e,t)=>l`<time datetime=${e}>${Je(e,t)}</time>`,K=e=>!!e&&new Date(String(e)).getTime()>Date.now(),re=e=>!!e&&!K(e),ft=e=>K(e)?null:e;var Nn=({quantity:e,cancelled:t})=>e-t;var On=({lines:e,shipments:t=[]})=>t.some(n=>!n.isNote)||e.some(n=>n.fulfilment==="PARCEL"&&Nn(n)>0);function Bn(e,t){let n=[En(e.cancelled,e,"line.cancelled","line.allCancelled"),Nn(e)?Wr(e,t):null];return n.push(En(e.returned,e,"line.returned","line.allReturned")),n.map(o=>o?l`<p key=${o} class="hint">${o}</p>`:null)}function En(e,{quantity:t},n,o){return e===0?null:e===t?i(o):i(n,{count:e,total:t})}function Wr({fulfilment:e,readyAt:t,fulfilledAt:n},o){if(e!=="DIGITAL"&&e!=="PICKUP")return null;let s=e==="PICKUP";return re(n)?i(s?"line.pickedUp":"line.handedOver",{date:H(n,o)}):s?t?i(K(t)?"line.readyFrom":"line.readySince",{date:H(t,o)}):i("line.pickup"):i("line.digital")}var Pn={ON_DELIVERY:"order.onDelivery",ON_INVOICE:"order.onInvoice",FREE:"order.free"};function T(e,t,n){return t?l`<div><dt>${e}</dt><dd>${$e(t,n)}</dd></div>`:null}function ve(e,t,n){return t?l`<div key=${e}><dt>${e}</dt><dd>${B(t,n)}</dd></div>`:null}function ce(e,t){return t?l`<div key=${e}><dt>${e}</dt><dd dir="auto">${t}</dd></div>`:null}function Hn(e){return e.map(({title:t,amount:n})=>l`<div><dt dir="auto">${t}</dt><dd>${n.formatted}</dd></div>`)}var Gr=({cancelledAt:e})=>!!ft(e);function Ln(e){let t=re(e.shipBy),n=i(t?"event.shipByMissed":"event.shipBy");return[On(e)?n:i(t?"event.readyByMissed":"event.readyBy"),Gr(e)||ft(e.fulfilledAt)?null:e.shipByDay]}var Un=e=>Pn[e]?i(Pn[e]):null,ht=({isNote:e},t)=>e?i("parcel.note"):i("parcel.name",{count:t+1});function Fn(e,t){let n=ht(e,t);return e.trackingNumber?`${n} (${e.trackingNumber})`:n}var Wn=e=>i(e?"event.receiptConfirmed":"event.received");var Gn=({status:e,statusText:t})=>l`<span class=${`status ${e.toLowerCase()}`}>${t}</span>`;function se({state:e,stateText:t,overdueSince:n}){return l`<span class=${`state ${n?"overdue":e.toLowerCase()}`}>${t}</span>`}var Vn=`# The form for a shipping address in a country: its fields in the country's order, with its regions. Null if the country is not known.
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
`;var jn=`# Cancels an order that the warehouse has not started to pack.
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
`;var Kn=`# Changes the shipping address of an order.
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
`;var zn=`# Asks about the progress of a late order.
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
`;var Yn=`# Confirms the receipt of parcels.
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
`;var Jn=`# Creates an attachment and returns a form to upload its file. Query its state until it is VERIFIED, then send its id.
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
`;var Qn=`# One help request with its details. Fields that differ in type between the kinds of details have aliases.
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
`;var Xn=`# Marks the timeline as read up to an item.
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
`;var eo=`# A page of the viewer's orders, newest first, with the help links of the list; all, or those that \`show\` and \`search\` select.
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
`;var to=`# Any object by its id: an order, a line, a parcel, a help action or a help request.
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
`;var no=`# How many orders the viewer has, and how many of them each filter of My Orders shows.
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
`;var oo=`# One order: its lines, parcels, help actions with their forms, and help requests.
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
`;var ro=`# The timeline of an order, a page at a time: newest first, or from the beginning.
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
`;var so=`# The viewer's orders with a number, to choose from: their ids are what other documents take.
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
`;var ao=`# Sends the shop a message about an open request or the order as a whole.
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
`;var io=`# Asks about customs, duty or tax.
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
`;var lo=`# Reports parcels that did not arrive.
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
`;var co=`# Requests to return items for a refund or a replacement.
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
`;var po=`# The signed-in shopper: the language of texts, and the number of unread timeline items.
query Viewer {
  viewer {
    locale
    unreadCount
  }
}
`;var mo=`# Withdraws an open help request.
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
`;var fo={address_form:Vn,attachment:Zn,cancel_order:jn,change_shipping_address:Kn,check_order_progress:zn,confirm_receipt:Yn,create_attachment_upload:Jn,help_request:Qn,mark_timeline_read:Xn,my_orders:eo,node:to,order_counts:no,order_details:oo,order_timeline:ro,orders_numbered:so,post_message:ao,report_customs_duty_issue:io,report_package_not_received:lo,resolve_payment_issue:uo,return_or_replace_items:co,viewer:po,withdraw_help_request:mo};var _t=Se("/graphql",fo,"token");var ho=`
  AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM
  FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
  MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
  PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK
  TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`.trim().split(/\s+/);function _o(e,t){return e.filter(n=>n.path===t||n.path.startsWith(`${t}.`))}function yo({id:e,problems:t}){return t.length===0?null:l`<p id=${e} class="problem">${t.map(n=>n.message).join(" ")}</p>`}function go(e,t,n){return l`<label for=${e}>${t}${n?l` <span class="optional">${i("form.optional")}</span>`:null}</label>`}function z({label:e,name:t,value:n,set:o,problems:s=[],required:r,multiline:a,autocomplete:d,type:p,maxLength:m,hint:c}){let h=de(),f=_o(s,t),u={id:h,name:t,value:n,required:r,maxLength:m,autocomplete:d,dir:"auto","aria-invalid":f.length?"true":void 0,"aria-describedby":[c&&`${h}-hint`,f.length&&`${h}-problem`].filter(Boolean).join(" ")||void 0,onInput:y=>o(y.currentTarget.value)};return l`
    <div class="field">
      ${go(h,e,!r)}
      ${a?l`<textarea rows="4" ...${u}></textarea>`:l`<input type=${p??"text"} ...${u} />`}
      ${c?l`<p id=${`${h}-hint`} class="hint">${c}</p>`:null}
      ${_(yo,{id:`${h}-problem`,problems:f})}
    </div>
  `}function be({label:e,name:t,choices:n,value:o,set:s,problems:r=[],empty:a,required:d,optional:p,autocomplete:m}){let c=de(),h=_o(r,t);return l`
    <div class="field">
      ${go(c,e,p)}
      <select id=${c} name=${t} required=${d} autocomplete=${m} aria-invalid=${h.length?"true":void 0}
        aria-describedby=${h.length?`${c}-problem`:void 0}
        onChange=${f=>s(f.currentTarget.value)}>
        ${a===void 0?null:l`<option value="" selected=${o===""}>${a}</option>`}
        ${n.map(f=>l`<option key=${f.value} value=${f.value} selected=${f.value===o}>${f.label}</option>`)}
      </select>
      ${_(yo,{id:`${c}-problem`,problems:h})}
    </div>
  `}var Kl=[{name:"city",label:i("address.city"),required:!1,maxLength:100,example:null,choices:[]},{name:"region",label:i("address.region"),required:!1,maxLength:100,example:null,choices:[]},{name:"postalCode",label:i("address.postalCode"),required:!1,maxLength:20,example:null,choices:[]}];var ms=new Intl.Collator(R),zl=ho.map(e=>({value:e,label:Qe(e)})).sort((e,t)=>ms.compare(e.label,t.label));function Ue({formatted:e,countryCode:t,phone:n}){let o=[...e,...t?[Qe(t)]:[],...n?[n]:[]];return l`<address>${o.map(s=>l`<span dir="auto">${s}</span>`)}</address>`}function ke(e,t){if(e.length===0)return null;let n=async o=>{let s=await t(o).catch(()=>null);s&&location.assign(s)};return l`
    <ul class="files">
      ${e.map(o=>l`<li key=${o.id}>
          <button type="button" class="link" onClick=${()=>n(o.id)}><span dir="auto">${o.fileName}</span></button>
          <span class="hint">${i("photos.size",{size:Nt(Math.ceil(o.size/1024))})}</span>
          ${o.mediaType==="image/heic"?l`<span class="hint">${i("photos.heic")}</span>`:null}
        </li>`)}
    </ul>
  `}function $o({unitPrice:e,measure:t,quantity:n}){let o=t??n;return e?`${e.formatted} ${i("order.times",{count:o})}`:i("order.quantity",{count:o})}function vo({title:e,imageUrl:t,size:n="s",gone:o=!1}){let[s,r]=b(null),a=["goods",n,o?"gone":""].filter(Boolean).join(" ");return!t||s===t?l`<span class=${a} aria-hidden="true">${[...e][0]??""}</span>`:l`<span class=${a}>
    <img src=${t} alt="" width="128" height="128" loading="lazy" onError=${()=>r(t)} />
  </span>`}function we(e,t){let[n,o]=b({items:yt(e),cursor:gt(e)});M(()=>o(m=>fs(m,e)),[e]);let[s,r]=b(null),{items:a,cursor:d}=n;return d?{items:a,earlier:async()=>{try{let m=await t(d);m&&o(c=>({items:bo(yt(m),c.items),cursor:gt(m)})),r(null)}catch(m){r(m)}},failed:s}:{items:a,earlier:null,failed:s}}function Ae({earlier:e,failed:t}){return t?_(q,{failed:t,again:e??void 0}):e?l`<p class="more"><button type="button" onClick=${e}>${i("conversation.earlier")}</button></p>`:null}function fs(e,t){let n=yt(t);return n.some(s=>e.items.some(r=>r.id===s.id))?{...e,items:bo(e.items,n)}:{items:n,cursor:gt(t)}}function bo(e,t){let n=new Set(t.map(o=>o.id));return[...e.filter(o=>!n.has(o.id)),...t]}var yt=e=>e.edges.map(t=>t.node).reverse(),gt=({pageInfo:e})=>e.hasNextPage?e.endCursor:null;function Fe({order:e,helpRequestId:t,canReply:n,changed:o}){let s=we(e.timeline,async r=>(await $t(e,{timelineAfter:r}))?.timeline);return M(()=>{let r=e.timeline.edges[0]?.node;e.unreadCount&&r&&S("mark_timeline_read",{input:{through:r.id}})},[e]),l`
    <div class="columns">${hs(e)} ${ys(e)}</div>
    ${_s(e)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${i("desk.history")}</h2>
      ${Ae(s)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${s.items.map(r=>gs(r,e))}
      </ol></div>
      ${n?_($s,{order:e,helpRequestId:t,changed:o}):null}
    </section>
    ${_(vs,{order:e,helpRequestId:t,changed:o})}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${i("desk.helpNow")}</h2>
      <ul>${e.helpActions.map(r=>l`<li key=${r.type}>${r.title}: <span class="hint">${r.reason?.message??i("windows.open")}</span></li>`)}</ul>
    </section>
  `}async function $t({id:e},t){return(await S("order",{id:e,...t})).order}function hs(e){let t=[[i("desk.shopId"),e.shopOrderId],[i("order.channel"),e.channel],[i("desk.customer"),e.customerId],[i("desk.email"),e.email??i("desk.noMail")],[i("desk.language"),e.locale&&(ae[e.locale]?.name??e.locale)]],[n,o]=Ln(e),s=[[i("order.total"),e.total?.formatted],[i("event.placed"),H(e.placedAt,e.timeZone)],[i("order.payment"),Un(e.payment)],[i("event.paid"),pe(e.paidAt,e.timeZone)],[n,o&&H(o,e.timeZone)],[i("event.shipped"),pe(e.firstShippedAt,e.timeZone)],[i("event.handedOver"),pe(e.firstHandedOverAt,e.timeZone)],[i("event.delivered"),pe(e.deliveredAt,e.timeZone)],[Wn(e.receiptConfirmed),pe(e.receivedAt,e.timeZone)],[i("event.cancelled"),pe(e.cancelledAt,e.timeZone)]];return l`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${i("desk.order")}</h2>
      <dl class="facts">
        ${t.map(([r,a])=>ce(r,a))} ${Hn(e.adjustments)}
        ${s.map(([r,a])=>ce(r,a))}
      </dl>
      ${e.shippingAddress?Ue(e.shippingAddress):null}
    </section>
  `}function _s({intakeWarnings:e}){return e.length===0?null:l`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${i("desk.warnings")}</h2>
      <ul>${e.map(({path:t,text:n})=>l`<li key=${t}><code dir="ltr">${t}</code> <span class="hint">${n}</span></li>`)}</ul>
    </section>
  `}var pe=(e,t)=>re(e)?H(e,t):null;function ys(e){return l`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${i("order.items")}</h2>
      <ul class="thumbnails">
        ${e.lines.map(t=>l`<li key=${t.id}>
            ${_(vo,{title:t.title,imageUrl:t.imageUrl})}
            <span dir="auto">${t.title}</span> <span class="quantity">${$o(t)}</span>
            ${Bn(t,e.timeZone)}
          </li>`)}
      </ul>
      ${e.shipments.map((t,n)=>l`<p key=${t.id}>
          ${ht(t,n)} <span dir="auto">${[t.carrier,t.trackingNumber].filter(Boolean).join(" ")}</span>
          ${t.shippedAt?l` <span class="hint">${K(t.shippedAt)?i("event.shipBy"):i("event.shipped")}: ${B(t.shippedAt,e.timeZone)}</span>`:null}
          ${t.deliveredAt?l` <span class="hint">${K(t.deliveredAt)?i("event.deliverBy"):i("event.delivered")}: ${B(t.deliveredAt,e.timeZone)}</span>`:null}
          ${re(t.returnedAt)?l` <span class="hint">${i("event.returned")}: ${B(t.returnedAt,e.timeZone)}</span>`:null}
        </p>`)}
    </section>
  `}function gs(e,t){let n=async s=>[...(await $t(t))?.timeline.edges.flatMap(a=>a.node.attachments)??[],...e.attachments].find(a=>a.id===s)?.downloadUrl,o=t.lines.find(s=>s.lineId===e.lineId);return l`
    <li key=${e.id} class=${`entry ${e.author.toLowerCase()} ${e.message?"message":"event"}`}>
      <p class="entry-head">
        ${e.text} <span class="hint">${$e(e.at,t.timeZone)}</span>
        ${e.unread?l` <span class="unread">${i("conversation.new")}</span>`:null}
        ${e.shownToShopper?null:l` <span class="hint">${i("desk.hidden")}</span>`}
      </p>
      ${o?l`<p class="hint" dir="auto">${o.title}</p>`:null}
      ${e.message?l`<p class="words" dir="auto">${e.message}</p>`:null}
      ${e.kind==="NUMBER_CLAIMED"?l`<dl class="facts">${ce(i("desk.claimant"),e.newCustomerId)}</dl>`:null}
      ${e.problem&&e.problem!==t.refusedRevision?.problem?l`<p class="hint" lang="en" dir="ltr">${e.problem}</p>`:null}
      ${ke(e.attachments,n)}
    </li>
  `}function $s({order:e,helpRequestId:t,changed:n}){let[o,s]=b(""),[r,a]=b(!1),d=ne(n);async function p(m){m.preventDefault();let c=t?{helpRequestId:t,expectsAnswer:r}:{orderId:e.id};await d.run("reply",{...c,text:o})&&s("")}return l`
    <form class="composer" onSubmit=${p}>
      ${_(z,{label:i("desk.reply"),name:"text",value:o,set:s,problems:d.problems,multiline:!0,required:!0,maxLength:4e3})}
      ${t?l`<label class="choice">
              <input type="checkbox" checked=${r} onChange=${()=>a(!r)} />
              <span>${i("desk.expectsAnswer")}</span>
            </label>`:null}
      <p class="buttons"><button type="submit" class="primary" disabled=${d.busy}>${i("desk.send")}</button></p>
      ${_(oe,{mutation:d})}
    </form>
  `}function vs({order:e,helpRequestId:t,changed:n}){let o=we(e.notes,async p=>(await $t(e,{notesAfter:p}))?.notes),[s,r]=b(""),a=ne(n);async function d(p){p.preventDefault(),await a.run("add_note",{...t?{helpRequestId:t}:{orderId:e.id},text:s})&&r("")}return l`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${i("desk.notes")}</h2>
      <p class="hint">${i("desk.noteHint")}</p>
      <ol class="entries">
        ${[...o.items].reverse().map(p=>l`<li key=${p.id} class="entry note message"><p class="entry-head">${p.by} <span class="hint">${$e(p.at,e.timeZone)}</span></p><p class="words" dir="auto">${p.text}</p></li>`)}
      </ol>
      ${Ae(o)}
      <form class="composer" onSubmit=${d}>
        ${_(z,{label:i("desk.note"),name:"note",value:s,set:r,problems:a.problems,multiline:!0,required:!0,maxLength:4e3})}
        <p class="buttons"><button type="submit" disabled=${a.busy}>${i("desk.addNote")}</button></p>
        ${_(oe,{mutation:a})}
      </form>
    </section>
  `}function We({customerId:e,refusedRevision:t,timeZone:n}){if(!t)return null;let o=t.customerId===e?null:t.customerId;return l`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${i("desk.refused")}</h2>
      <p class="notice">${i("desk.refusedHint")}</p>
      <dl class="facts">
        ${T(i("desk.revision",{revision:t.revision}),t.at,n)} ${ce(i("desk.refusedCustomer"),o)}
      </dl>
      <p class="words" lang="en" dir="ltr">${t.problem}</p>
    </section>
  `}var ko=e=>e.filter(Boolean).flatMap((t,n)=>n?[" · ",t]:t);function Ao(e){let t=ue("id");return t?e.page(t):_(bs,e)}function bs({find:e,page:t,none:n,back:o}){let s=ue("number"),r=i("order.title",{number:s}),{data:a,failed:d,again:p}=Z(()=>e(s));if(O(r),d&&!a)return _(q,{failed:d,again:p});if(!a)return _(j,{title:r});let[m]=a;return m?a.length===1?t(m.id):ks(r,s,a,o()):n(r)}function ks(e,t,n,o){return l`
    ${o}
    <h1>${e}</h1>
    <p class="several">${i("orders.several",{number:t})}</p>
    <ul class="orders">
      ${n.map(s=>l`<li key=${s.id} class="card order-card order plain">
          <div class="order-words">
            <div class="order-title">
              <h2><a href=${V(s.id,ue("help"))}><bdi>${s.number}</bdi></a></h2>
              <span class="chip">${s.statusText}</span>
            </div>
            <p class="meta">${ws(s)}</p>
          </div>
        </li>`)}
    </ul>
  `}function ws({channel:e,customerId:t,placedAt:n,timeZone:o,total:s}){let r=l`<span>${i("event.placed")} ${B(n,o)}</span>`,a=s?l`<bdi>${s.formatted}</bdi>`:null;return ko([wo("order.channel",e),wo("desk.customer",t),r,a])}var wo=(e,t)=>t?l`<span>${i(e)} <bdi>${t}</bdi></span>`:null;function xo(){return _(Ao,{find:async e=>(await S("orders_numbered",{number:e})).ordersNumbered,page:e=>_(As,{id:e}),none:Io,back:Ro})}var Ro=()=>l`<p class="back"><a href="./">${i("desk.back")}</a></p>`,Io=e=>l`<h1>${e}</h1><p>${i("desk.noOrder")}</p><p><a href="./">${i("desk.back")}</a></p>`;function As({id:e}){let{data:t,failed:n,again:o}=Z(()=>S("order",{id:e})),s=t?.order?i("order.title",{number:t.order.number}):i("desk.title");if(O(s),M(()=>{t?.order&&history.replaceState(null,"",V(t.order.id))},[t?.order?.id]),n&&!t)return _(q,{failed:n,again:o});if(!t)return _(j,{title:s});let{order:r}=t;return r?l`
    ${Ro()}
    ${n?_(q,{failed:n,again:o}):null}
    <div class="order-head">
      <h1>${s}</h1>
      ${Gn(r)}
    </div>
    ${r.alerts.length?_(xs,{order:r,changed:o}):null} ${We(r)} ${_(Is,{order:r})}
    ${_(Fe,{order:r,canReply:!0,changed:o})}
  `:Io(s)}function xs({order:e,changed:t}){let n=ne(t);return l`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${i("desk.alerts")}</h2>
      <ul class="queue">
        ${e.alerts.map(({kind:o,text:s,since:r})=>l`<li key=${o}>
            <div class="row">
              <dl class="facts">${T(s,r,e.timeZone)}</dl>
              <button type="button" disabled=${n.busy} onClick=${()=>n.run("dismiss_alert",{orderId:e.id,kind:o})}>${i("desk.dismiss")}</button>
            </div>
            ${o==="OVERSHIPPED"?Rs(e):null}
            ${o==="NUMBER_CLAIMED"?l`<p class="hint">${i("desk.claimedHint")}</p>`:null}
          </li>`)}
      </ul>
      ${_(oe,{mutation:n})}
    </section>
  `}function Rs({overshipped:e}){return l`<ul>
    ${e.map(({line:t,units:n})=>l`<li key=${t.id}><span dir="auto">${t.title}</span> <span class="hint">${i("desk.tooMany",{count:n})}</span></li>`)}
  </ul>`}function Is({order:e}){let t=async o=>(await S("order",{id:e.id,requestsAfter:o})).order?.helpRequests,n=we(e.helpRequests,t);return n.items.length===0?null:l`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${i("desk.requests")}</h2>
      <ul class="queue">
        ${[...n.items].reverse().map(o=>l`<li key=${o.id} class="request-head">
            <a href=${Le(o.id)}>${o.title}</a>
            ${se(o)}
            <dl class="facts">${T(i("request.filedAt"),o.filedAt,e.timeZone)}</dl>
          </li>`)}
      </ul>
      ${Ae(n)}
    </section>
  `}var Co={what:"",action:"",state:"",whose:"",overdue:!1};function So(){let e=i("desk.title"),{data:t,failed:n,again:o}=Z(async()=>{let[{me:s},{choices:r}]=await Promise.all([S("me",{}),S("choices",{})]);return{me:s,choices:r}});return O(e),n&&!t?_(q,{failed:n,again:o}):t?l`<h1>${e}</h1>${_(Cs,{})}${_(Ss,{me:t.me.name,choices:t.choices})}`:_(j,{title:e})}function Cs(){let[e,t]=b("");return l`
    <form class="card find" role="search" onSubmit=${o=>{o.preventDefault(),location.assign(Tn(e.trim()))}}>
      ${_(z,{label:i("desk.orderNumber"),name:"number",value:e,set:t,required:!0})}
      <button type="submit">${i("desk.find")}</button>
    </form>
  `}function Ss({me:e,choices:t}){let[n,o]=b(Co),[s,r]=b(null),[a,d]=b(null),[p,m]=b([]),[c,h]=b(null),f=N(0);async function u(y){let x=++f.current;try{let{queue:g}=await S("queue",{...Ds(n,e),after:y}),v=g.edges.map(k=>k.node),$=v.length||y?[]:await Ts();if(x!==f.current)return;m($.filter(k=>k!==n.what)),r(k=>y&&k?[...k,...v]:v),d(g.pageInfo.hasNextPage?g.pageInfo.endCursor??null:null),h(null)}catch(g){h(g)}}return M(()=>{u(null)},[n]),l`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${i("desk.queue")}</h2>
      ${qs(n,o,e,t)}
      ${c?_(q,{failed:c,again:()=>u(null)}):null}
      ${s?.length===0&&!a?Ms(p,t,y=>o({...Co,what:y})):null}
      <ul class="queue">${(s??[]).map(y=>y.__typename==="HelpRequest"?Es(y):Ns(y))}</ul>
      ${a?l`<p class="more"><button type="button" onClick=${()=>u(a)}>${i("desk.more")}</button></p>`:null}
    </section>
  `}async function Ts(){return Object.entries(await S("waiting",{})).flatMap(([t,{edges:n}])=>n.length?[t==="requests"?"":t]:[])}function Ms(e,t,n){let o=r=>t.find(a=>a.field==="alert"&&a.value===r)?.label??i("desk.requests"),s=r=>{n(r),document.getElementById("queue")?.focus()};return l`
    <p role="status">${i("desk.none")}</p>
    ${e.length?l`<p>${i("desk.elsewhere")}</p>
            <ul>${e.map(r=>l`<li key=${r}><button type="button" class="link" onClick=${()=>s(r)}>${o(r)}</button></li>`)}</ul>`:null}
  `}function qs(e,t,n,o){let s=d=>o.filter(p=>p.field===d),r=(d,p,m,c)=>_(be,{label:p,name:d,choices:m,value:e[d],set:h=>t({...e,[d]:h}),empty:c}),a=[{value:n,label:i("desk.me",{name:n})},{value:"nobody",label:i("desk.nobody")}];return l`
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
  `}function Ds({what:e,action:t,state:n,whose:o,overdue:s},r){return e?{alert:e,overdue:!1}:{action:t||null,state:n||null,assignee:o===r?r:null,claimed:o==="nobody"?!1:null,overdue:s}}function Es(e){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${Le(e.id)}>${e.title} (${e.orderNumber})</a></h3>
        ${se(e)}
      </div>
      <dl class="facts">
        ${T(i("request.filedAt"),e.filedAt,e.timeZone)} ${T(i("desk.answerBy"),e.overdueSince?null:e.answerBy,e.timeZone)}
        ${ve(i("desk.replyBy"),e.replyByDay,e.timeZone)} ${T(i("desk.overdueSince"),e.overdueSince,e.timeZone)}
        <div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div>
      </dl>
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
    </li>
  `}function Ns({order:e,text:t,since:n}){return l`
    <li key=${e.id} class="card">
      <div class="request-head">
        <h3><a href=${V(e.id)}>${t} (${e.number})</a></h3>
        <span class="status">${e.statusText}</span>
      </div>
      <dl class="facts">${T(i("desk.since"),n,e.timeZone)}</dl>
    </li>
  `}function To({chosen:e,details:t},n){return l`${e.map(({label:o})=>l`<p>${o}</p>`)} ${Os(t,n)}`}function Os(e,t){switch(e.__typename){case"ChangeShippingAddressDetails":return e.address?Ue(e.address):null;case"CheckOrderProgressDetails":return l`<p>${i("request.shipBy")}: ${B(e.shipByDay,t)}</p>`;case"ReturnOrReplaceItemsDetails":return l`<ul class="contents">${e.items.map(Bs)}</ul>`;case"ReportPackageNotReceivedDetails":return l`<ul class="contents">
          ${e.shipments.map(n=>n.trackingNumber?l`<li key=${n.id} dir="auto">${n.trackingNumber}</li>`:null)}
        </ul>`;default:return null}}function Bs({quantity:e,reasonText:t,line:n}){return l`<li><span dir="auto">${n?.title}</span> <span class="quantity">${i("order.times",{count:e})}</span> <span class="hint">${t}</span></li>`}var Mo=ue("id");function qo(){let e=i("desk.title"),{data:t,failed:n,again:o}=Z(async()=>{let[{helpRequest:d},{choices:p}]=await Promise.all([S("help_request",{id:Mo}),S("choices",{})]),{order:m}=d?await S("order",{id:d.order.id}):{order:null};return{request:d,order:m,choices:p}});if(O(t?.request?`${t.request.title} (${t.request.order.number})`:e),n&&!t)return _(q,{failed:n,again:o});if(!t)return _(j,{title:e});let{request:s,order:r,choices:a}=t;return!s||!r?l`<h1>${e}</h1><p>${i("desk.noRequest")}</p><p><a href="./">${i("desk.back")}</a></p>`:l`
    <p class="back"><a href="./">${i("desk.back")}</a></p>
    ${n?_(q,{failed:n,again:o}):null}
    <div class="request-head">
      <h1>${s.title}</h1>
      ${se(s)}
    </div>
    <p><a href=${V(r.id)}>${i("order.title",{number:r.number})}</a></p>
    ${We(r)}
    <div class="columns">${Ps(s,r)} ${_(Us,{request:s,choices:a,changed:o})}</div>
    ${_(Fe,{order:r,helpRequestId:s.id,canReply:s.canReply,changed:o})}
  `}function Ps(e,t){let n=e.order.timeZone;return l`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${i("desk.asked")}</h2>
      ${To(e,n)} ${Hs(e,t)}
      ${e.message?l`<blockquote dir="auto">${e.message}</blockquote>`:null}
      ${ke(e.attachments,async o=>(await Ls()).find(s=>s.id===o)?.downloadUrl)}
      <dl class="facts">
        ${T(i("request.filedAt"),e.filedAt,n)} ${T(i("desk.answerBy"),e.overdueSince?null:e.answerBy,n)}
        ${ve(i("desk.replyBy"),e.replyByDay,n)} ${T(i("desk.overdueSince"),e.overdueSince,n)}
        ${T(i("request.closedAt"),e.closedAt,n)}
      </dl>
    </section>
  `}function Hs({details:e},t){return e.__typename!=="ReturnOrReplaceItemsDetails"||e.allocation.length===0?null:l`
    <p>${i("desk.fromParcels")}</p>
    <ul class="contents">
      ${e.allocation.map(({shipmentId:n,shipment:o,line:s,quantity:r})=>{let a=t.shipments.findIndex(p=>p.id===o?.id),d=t.shipments[a];return l`<li>
          <span dir="auto">${s?.title??i("parcel.goneLine")}</span> <span class="quantity">${i("order.times",{count:r})}</span>
          <span class="hint">${d?Fn(d,a):n??i("desk.withoutParcel")}</span>
        </li>`})}
    </ul>
  `}async function Ls(){return(await S("help_request",{id:Mo})).helpRequest?.attachments??[]}function Us({request:e,choices:t,changed:n}){let[o,s]=b(""),[r,a]=b(""),[d,p]=b(!1),m=N(null),c=ne(n),h=e.id,f=o.trim()||null;async function u(v){await c.run(v,{helpRequestId:h,text:f})&&s("")}async function y(){if(!f){p(!0),m.current?.querySelector("textarea")?.focus();return}await c.run("decline",{helpRequestId:h,reason:r,text:f})&&s("")}let x=e.canApprove||e.canDecline||e.canResolve;return l`
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">${i("desk.decision")}</h2>
      <dl class="facts"><div><dt>${i("desk.assignee")}</dt><dd>${e.assignee??i("desk.nobody")}</dd></div></dl>
      ${e.cannotApproveBecause?l`<p class="hint">${i("desk.cannotApprove")} ${e.cannotApproveBecause.message}</p>`:null}
      <p class="buttons">
        ${e.canClaim&&!e.assignee?g(i("desk.claim"),()=>c.run("claim",{helpRequestId:h})):null}
        ${e.canClaim&&e.assignee?g(i("desk.unclaim"),()=>c.run("unclaim",{helpRequestId:h})):null}
        ${e.canReopen?g(i("desk.reopen"),()=>c.run("reopen",{helpRequestId:h})):null}
      </p>
      ${x?l`
              <div ref=${m}>
                ${_(z,{label:i("desk.words"),name:"text",value:o,set:s,problems:d&&r&&!f?[{path:"text",message:i("desk.wordsToDecline")}]:c.problems,required:!!r,hint:r?i("desk.wordsToDecline"):void 0,multiline:!0,maxLength:4e3})}
              </div>
              ${e.canDecline?_(be,{label:i("desk.declineReason"),name:"reason",choices:t.filter(v=>v.field==="reason"),value:r,set:a,empty:i("form.choose")}):null}
              <p class="buttons">
                ${e.canApprove?g(i("desk.approve"),()=>u("approve"),"primary"):null}
                ${e.canResolve?g(i("desk.resolve"),()=>u("resolve")):null}
                ${e.canDecline?g(i("desk.decline"),y,"",!r):null}
              </p>
            `:null}
      ${_(oe,{mutation:c})}
    </section>
  `;function g(v,$,k="",A=!1){return l`<button type="button" class=${k} disabled=${c.busy||A} onClick=${$}>${v}</button>`}}var Fs={"desk-queue":So,"desk-order":xo,"desk-request":qo},Do=Fs[document.documentElement.dataset.page];Do&&Mn(Do,{home:"./",name:i("desk.title"),tokenName:"desk-token"});
