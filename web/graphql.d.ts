/** A GraphQL document, whose text the build puts into the script. */
declare module "*.graphql" {
  const text: string;
  export default text;
}
