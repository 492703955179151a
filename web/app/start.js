// graphql/operations/my_orders.graphql
var my_orders_default = '# A page of the viewer\'s orders, newest first, with the help links of the list; all, or those that `show` and `search` select.\n# {"first": 20, "after": null, "show": "ON_THE_WAY", "search": "water bottle"}\nquery MyOrders($first: Int! = 20, $after: String, $show: OrderFilter, $search: String) {\n  orders(first: $first, after: $after, show: $show, search: $search) {\n    edges {\n      node {\n        id\n        number\n        channel\n        unreadCount\n        status\n        statusText\n        timeZone\n        placedAt\n        payment\n        paidAt\n        shipBy\n        shipByDay\n        deliverBy\n        deliverByDay\n        firstShippedAt\n        firstHandedOverAt\n        fulfilledAt\n        deliveredAt\n        receivedAt\n        receiptConfirmed\n        cancelledAt\n        cancelledByShopper\n        late {\n          milestone\n          days\n          dueDay\n        }\n        returnLastDay\n        openRequests {\n          id\n          type\n          title\n          state\n          stateText\n          answerBy\n          replyByDay\n          isLate\n        }\n        total {\n          amount\n          currency\n          formatted\n        }\n        lines {\n          id\n          title\n          quantity\n          cancelled\n          fulfilment\n          readyAt\n          fulfilledAt\n          imageUrl\n        }\n        shipments {\n          id\n          isNote\n          carrier\n          trackingNumber\n          trackingUrl\n          shippedAt\n          deliveredAt\n          receivedAt\n          returnedAt\n        }\n        availableHelpActions(on: LIST) {\n          id\n          type\n          title\n        }\n      }\n    }\n    lookedAt\n    lookedBackTo\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n';

// graphql/operations/order_counts.graphql
var order_counts_default = "# How many orders the viewer has, and how many of them each filter of My Orders shows.\nquery OrderCounts {\n  viewer {\n    orderCounts {\n      all\n      needsAnswer\n      openRequests\n      onTheWay\n      past\n      isComplete\n    }\n  }\n}\n";

// graphql/operations/order_details.graphql
var order_details_default = '# One order: its lines, parcels, help actions with their forms, and help requests.\n# {"id": "the id of an order"}\nquery OrderDetails($id: ID, $number: String, $requestsAfter: String) {\n  order(id: $id, number: $number) {\n    id\n    number\n    channel\n    status\n    statusText\n    timeZone\n    placedAt\n    payment\n    paidAt\n    shipBy\n    shipByDay\n    deliverBy\n    deliverByDay\n    releasedAt\n    firstShippedAt\n    firstHandedOverAt\n    fulfilledAt\n    deliveredAt\n    receivedAt\n    receiptConfirmed\n    cancelledAt\n    cancelledByShopper\n    late {\n      milestone\n      days\n      dueDay\n    }\n    returnLastDay\n    openRequests {\n      id\n      type\n      title\n      state\n      stateText\n      filedAt\n      answerBy\n      replyByDay\n      isLate\n      canWithdraw\n      canReply\n    }\n    unreadCount\n    adjustments {\n      title\n      amount {\n        amount\n        currency\n        formatted\n      }\n    }\n    total {\n      amount\n      currency\n      formatted\n    }\n    shippingAddress {\n      formatted\n      name\n      line1\n      line2\n      city\n      region\n      postalCode\n      countryCode\n      phone\n    }\n    lines {\n      id\n      lineId\n      sku\n      title\n      quantity\n      cancelled\n      returned\n      fulfilment\n      readyAt\n      fulfilledAt\n      imageUrl\n      notReturnable\n      measure\n      unitPrice {\n        amount\n        currency\n        formatted\n      }\n      amount {\n        amount\n        currency\n        formatted\n      }\n    }\n    shipments {\n      id\n      shipmentId\n      isNote\n      carrier\n      trackingNumber\n      trackingUrl\n      shippedAt\n      deliveredAt\n      returnedAt\n      receivedAt\n      receiptConfirmed\n      inquiryEndsAt\n      inquiryLastDay\n      returnEndsAt\n      returnLastDay\n      canConfirmReceipt\n      returnLastDayOnceReceived\n      lines {\n        quantity\n        lineId\n        line {\n          id\n        }\n      }\n    }\n    helpActions {\n      id\n      type\n      state\n      title\n      description\n      pages\n      insteadTry\n      settlesItself\n      notice\n      opensAt\n      opensOn\n      closesAt\n      lastDay\n      closesOn\n      reason {\n        code\n        message\n        event\n        at\n        day\n      }\n      choices {\n        field\n        value\n        label\n      }\n      lines {\n        left\n        line {\n          id\n        }\n        reason {\n          code\n          message\n        }\n        openRequests {\n          id\n        }\n      }\n      shipments {\n        available\n        shipment {\n          id\n        }\n        reason {\n          code\n          message\n        }\n        openRequests {\n          id\n        }\n      }\n      openRequests {\n        id\n        type\n        state\n      }\n    }\n    helpRequests(after: $requestsAfter) {\n      edges {\n        node {\n          id\n          type\n          title\n          state\n          stateText\n          outcome\n          declineReason\n          filedAt\n          answerBy\n          isLate\n          replyBy\n          replyByDay\n          question\n          closedAt\n          message\n          attachments {\n            id\n            fileName\n            mediaType\n            size\n          }\n          returnInstructions {\n            address\n            sendByDay\n            files {\n              id\n              fileName\n              mediaType\n              size\n            }\n          }\n          canWithdraw\n          canReply\n          chosen {\n            field\n            value\n            label\n          }\n          details {\n            __typename\n            ... on ChangeShippingAddressDetails {\n              address {\n                formatted\n                countryCode\n                phone\n              }\n            }\n            ... on CheckOrderProgressDetails {\n              shipBy\n              shipByDay\n            }\n            ... on ReportPackageNotReceivedDetails {\n              shipments {\n                id\n                trackingNumber\n              }\n            }\n            ... on ReturnOrReplaceItemsDetails {\n              items {\n                quantity\n                reason\n                reasonText\n                line {\n                  id\n                  title\n                }\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n';

// graphql/operations/order_timeline.graphql
var order_timeline_default = '# The timeline of an order, a page at a time: newest first, or from the beginning.\n# {"id": "the id of an order", "newestFirst": true}\nquery OrderTimeline($id: ID, $number: String, $first: Int! = 20, $after: String, $newestFirst: Boolean! = false) {\n  order(id: $id, number: $number) {\n    id\n    number\n    unreadCount\n    timeline(first: $first, after: $after, newestFirst: $newestFirst) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          __typename\n          ... on OrderEventEntry {\n            event\n          }\n          ... on ParcelEventEntry {\n            parcelEvent: event\n            shipment {\n              id\n              trackingNumber\n            }\n          }\n          ... on ItemEventEntry {\n            itemEvent: event\n            line {\n              id\n              title\n            }\n          }\n          ... on OrderEventTakenBackEntry {\n            takenBack: event\n          }\n          ... on ParcelCorrectedEntry {\n            corrected: shipment {\n              id\n              trackingNumber\n            }\n          }\n          ... on ItemCorrectedEntry {\n            correctedLine: line {\n              id\n              title\n            }\n          }\n          ... on ShippingAddressChangedEntry {\n            helpRequestId\n          }\n          ... on HelpRequestFiledEntry {\n            helpRequestId\n            type\n          }\n          ... on HelpRequestSettledEntry {\n            helpRequestId\n            type\n            state\n            outcome\n            declineReason\n            answer: message\n          }\n          ... on HelpRequestReopenedEntry {\n            helpRequestId\n            type\n          }\n          ... on MessageEntry {\n            aboutRequestId: helpRequestId\n            message\n            attachments {\n              id\n              fileName\n              mediaType\n              size\n            }\n            expectsAnswer\n          }\n          ... on TimelineItem {\n            id\n            at\n            author\n            text\n            unread\n          }\n        }\n      }\n    }\n  }\n}\n';

// web/texts/languages.json
var languages_default = {
  en: { name: "English", direction: "ltr" },
  fr: { name: "Français", direction: "ltr" },
  es: { name: "Español", direction: "ltr" },
  de: { name: "Deutsch", direction: "ltr" },
  it: { name: "Italiano", direction: "ltr" },
  pt: { name: "Português", direction: "ltr" },
  ja: { name: "日本語", direction: "ltr" },
  ru: { name: "Русский", direction: "ltr" },
  nl: { name: "Nederlands", direction: "ltr" },
  nb: { name: "Norsk bokmål", direction: "ltr" },
  da: { name: "Dansk", direction: "ltr" },
  sv: { name: "Svenska", direction: "ltr" },
  ko: { name: "한국어", direction: "ltr" },
  fi: { name: "Suomi", direction: "ltr" },
  he: { name: "עברית", direction: "rtl" },
  tr: { name: "Türkçe", direction: "ltr" },
  pl: { name: "Polski", direction: "ltr" },
  cs: { name: "Čeština", direction: "ltr" },
  el: { name: "Ελληνικά", direction: "ltr" },
  hr: { name: "Hrvatski", direction: "ltr" },
  ro: { name: "Română", direction: "ltr" },
  hu: { name: "Magyar", direction: "ltr" }
};

// web/api/page.js
var { orderHelp: page } = document.documentElement.dataset;
var isOurs = page !== void 0;
var isDesk = Boolean(page?.startsWith("desk"));
var home = isOurs ? "" : new URL("../", import.meta.url).href;

// web/api/storage.js
var memory = Object.assign(globalThis, { orderHelpMemory: (
  /** @type {any} */
  globalThis.orderHelpMemory ?? /* @__PURE__ */ new Map()
) }).orderHelpMemory;
var allTabs = kept("localStorage");
var thisTab = kept("sessionStorage");
function kept(name) {
  const storage = usable(name);
  const inMemory = (key) => `${name} ${key}`;
  return {
    get: (key) => memory.get(inMemory(key)) ?? storage?.getItem(key) ?? null,
    set(key, value) {
      try {
        if (!storage) throw new Error(name);
        storage.setItem(key, value);
        memory.delete(inMemory(key));
      } catch {
        memory.set(inMemory(key), value);
      }
    },
    remove(key) {
      memory.delete(inMemory(key));
      storage?.removeItem(key);
    },
    keys() {
      const stored = storage ? Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? "") : [];
      const own = [...memory.keys()].filter((key) => key.startsWith(inMemory("")));
      return [...stored, ...own.map((key) => key.slice(inMemory("").length))];
    }
  };
}
function usable(name) {
  try {
    return globalThis[name];
  } catch {
    return null;
  }
}

// web/api/language.js
var CHOSEN = "language";
var SAME_AS = (
  /** @type {Record<string, string>} */
  { no: "nb", nn: "nb", iw: "he" }
);
var LANGUAGES = (
  /** @type {Record<string, {name: string, direction: string}>} */
  languages_default
);
var language = firstSupported([...isOurs ? [allTabs.get(CHOSEN)] : around(), ...navigator.languages]);
var isRightToLeft = LANGUAGES[language]?.direction === "rtl";
function firstSupported(preferred) {
  for (const tag of preferred) {
    const base = tag?.split("-")[0]?.toLowerCase() ?? "";
    const supported = SAME_AS[base] ?? base;
    if (supported in LANGUAGES) return supported;
  }
  return "en";
}
function around() {
  const [first] = document.querySelectorAll("order-help-orders, order-help-order");
  return [first?.closest("[lang]")?.getAttribute("lang") ?? null, document.documentElement.lang];
}

// web/api/session.js
var TOKEN = isDesk ? "desk-token" : "token";
var OWNER = `owner:${TOKEN}`;
var SIGNED_OUT = `signed-out:${TOKEN}`;
var DRAFTS = `draft:${TOKEN}:`;
var given = {
  source: (
    /** @type {TokenSource} */
    null
  ),
  token: (
    /** @type {string | null} */
    null
  ),
  coming: (
    /** @type {Promise<void> | null} */
    null
  )
};
function token() {
  settle();
  return isOurs ? allTabs.get(TOKEN) : given.token;
}
function signIn(value) {
  allTabs.set(TOKEN, value);
  settle();
}
function isOfOwner(value) {
  settle();
  return ownerOf(value) === thisTab.get(OWNER);
}
function settle() {
  const stored = isOurs ? allTabs.get(TOKEN) : given.token;
  const signedOut = allTabs.get(SIGNED_OUT) ?? "";
  const wasSignedOut = signedOut !== (thisTab.get(SIGNED_OUT) ?? "");
  const before = wasSignedOut ? null : thisTab.get(OWNER);
  const owner = stored ? ownerOf(stored) : before;
  if (!wasSignedOut && owner === before) return false;
  for (const key of thisTab.keys()) if (key.startsWith(DRAFTS)) thisTab.remove(key);
  thisTab.set(SIGNED_OUT, signedOut);
  if (owner === null) thisTab.remove(OWNER);
  else thisTab.set(OWNER, owner);
  return true;
}
var ownerOf = (value) => String(subject(value) ?? fingerprint(value));
var fingerprint = (value) => `#${[...value].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0) | 0, 0)}`;
function subject(value) {
  try {
    const [, payload = ""] = value.split(".");
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)).sub;
  } catch {
    return void 0;
  }
}

// web/api/client.js
var api = { origin: "" };
function post(path, query, variables, signedIn2) {
  return fetch(api.origin + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${signedIn2}`, "accept-language": language },
    body: JSON.stringify({ query, variables })
  });
}
var requestKey = (name, variables) => `${name} ${JSON.stringify(variables)}`;

// web/api/files.js
var textsAddress = (tag) => new URL(`../texts/${tag}.json`, import.meta.url).href;
var shopAddress = new URL("../shop/shop.json", import.meta.url).href;
var styleAddresses = ["../app/shopper.css", "../shop/theme.css"].map((path) => new URL(path, import.meta.url).href);

// web/parts/addresses.js
function queryParameter(name) {
  return new URLSearchParams(location.search).get(name) ?? "";
}

// web/parts/list/place.js
var savedPlace = () => isOurs ? history.state?.list ?? null : null;

// web/api/first_requests.js
var PAGE_SIZE = 20;
var LARGEST_PAGE = 50;
var SHOWS = (
  /** @type {const} */
  ["NEEDS_ANSWER", "OPEN_REQUESTS", "ON_THE_WAY", "PAST"]
);
function listVariables({ show, search }, after = null, wanted = 0) {
  return { first: Math.min(Math.max(wanted, PAGE_SIZE), LARGEST_PAGE), after, show, search };
}
function listChoice() {
  if (!isOurs) return { show: null, search: null };
  const show = SHOWS.find((one) => one === queryParameter("show")) ?? null;
  return { show, search: queryParameter("search").trim() || null };
}
var orderVariables = (id) => ({ id });
var timelineVariables = (id) => ({ id, newestFirst: true });
function firstRequests(page2) {
  const id = queryParameter("id");
  if (page2 === "order" && id) {
    return [
      ["order_details", orderVariables(id)],
      ["order_timeline", timelineVariables(id)]
    ];
  }
  if (page2 !== "orders") return [];
  return [
    ["my_orders", listVariables(listChoice(), null, savedPlace()?.orders)],
    ["order_counts", {}]
  ];
}

// web/api/sign_in.js
var ASKED = isDesk ? "asked:desk-token" : "asked:token";
var GOOD_FOR_MS = 36e5;
function signInAddress(wanted = here()) {
  const address = document.querySelector('meta[name="sign-in"]')?.getAttribute("content") || "/";
  if (!wanted) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ return: wanted })}`;
}
function receive() {
  const received = arrived();
  if (!received) return "stays";
  const wanted = askedFor();
  if (wanted === null && !cameFromSignIn() && !isOfOwner(received)) return "asks";
  signIn(received);
  removeToken();
  const address = ownAddress(wanted || here());
  if (address === here()) return "stays";
  location.replace(address);
  return "leaves";
}
var arrived = () => new URLSearchParams(location.hash.slice(1)).get("token");
var removeToken = () => history.replaceState(history.state, "", here());
var here = () => location.pathname.replace(/^\/+/, "/") + location.search;
function askedFor() {
  const { wanted = "", at = 0 } = JSON.parse(thisTab.get(ASKED) ?? "{}");
  thisTab.remove(ASKED);
  return Date.now() - at < GOOD_FOR_MS ? wanted : null;
}
function ownAddress(address) {
  const { origin, pathname, search } = new URL(address, location.href);
  return origin === location.origin ? pathname + search : here();
}
function cameFromSignIn() {
  if (!document.referrer) return false;
  const [from, signIn2] = [new URL(document.referrer), new URL(signInAddress(""), location.href)];
  return from.origin === signIn2.origin && (from.origin !== location.origin || from.pathname === signIn2.pathname);
}

// web/start.js
var DOCUMENTS = (
  /** @type {Record<string, string>} */
  {
    my_orders: my_orders_default,
    order_counts: order_counts_default,
    order_details: order_details_default,
    order_timeline: order_timeline_default
  }
);
document.documentElement.lang = language;
document.documentElement.dir = isRightToLeft ? "rtl" : "ltr";
var json = (address) => fetch(address).then((response) => response.ok ? response.json() : null);
var arrival = receive();
var signedIn = arrival === "stays" ? token() : null;
var started = {
  texts: json(textsAddress(language)),
  shop: json(shopAddress),
  token: signedIn,
  answers: /* @__PURE__ */ new Map(),
  leaves: arrival === "leaves"
};
Object.assign(globalThis, { orderHelpStarted: started });
if (signedIn) {
  for (const [name, variables] of firstRequests(page)) {
    const answer = post("/graphql", DOCUMENTS[name] ?? "", variables, signedIn);
    answer.catch(() => {
    });
    started.answers.set(requestKey(name, variables), answer);
  }
}
