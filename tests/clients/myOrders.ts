// What a page of My Orders asks of Relay: both lists are paged, and an order is fetched anew by its id.
import { graphql } from "relay-runtime";

graphql`
  query myOrdersQuery($id: ID!) {
    ...myOrders_orders
    order(id: $id) {
      ...myOrders_helpRequests
    }
  }
`;

graphql`
  fragment myOrders_orders on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "myOrdersPageQuery") {
    orders(first: $count, after: $cursor) @connection(key: "myOrders_orders") {
      edges {
        node {
          number
          placedAt
        }
      }
    }
  }
`;

graphql`
  fragment myOrders_helpRequests on Order
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "myOrdersHelpRequestsPageQuery") {
    helpRequests(first: $count, after: $cursor) @connection(key: "myOrders_helpRequests") {
      edges {
        node {
          filedAt
        }
      }
    }
  }
`;
