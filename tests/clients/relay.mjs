// Relay's store, with the operations as relay-compiler has made them.
import { createRequire } from "node:module";
import relay from "relay-runtime";

const { createOperationDescriptor, Environment, Network, RecordSource, Store } = relay;

export function connect({ url, headers, artifacts, fetch }) {
  const require = createRequire(import.meta.url);
  const post = async ({ name, text }, variables) => {
    const body = JSON.stringify({ operationName: name, query: text, variables });
    return (await fetch(url, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body })).json();
  };
  const environment = new Environment({ network: Network.create(post), store: new Store(new RecordSource()) });
  const watched = new Map();
  const operation = (name, variables) => {
    const made = createOperationDescriptor(require(artifacts[name]), variables);
    environment.retain(made);
    return made;
  };
  const seen = ({ data, isMissingData }) => (isMissingData ? { missing: true, ...data } : data);
  return {
    async watch(key, name, variables, show) {
      const query = operation(name, variables);
      watched.set(key, query);
      await environment.execute({ operation: query }).toPromise();
      const snapshot = environment.lookup(query.fragment);
      environment.subscribe(snapshot, (newer) => show(seen(newer)));
      show(seen(snapshot));
    },
    readAgain: (key) => environment.execute({ operation: watched.get(key) }).toPromise(),
    async change(name, variables) {
      const mutation = operation(name, variables);
      await environment.executeMutation({ operation: mutation }).toPromise();
      return environment.lookup(mutation.fragment).data;
    },
  };
}
