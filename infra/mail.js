// The permission to send mails with the sender's address only; there is none without a sender.

module.exports.mayBeSent = async ({ resolveVariable }) => {
  const sender = String(await resolveVariable("param:mailFrom"));
  if (!sender) return { Ref: "AWS::NoValue" };
  const [address, domain] = sender.match(/[^\s<@]+@([^\s>]+)/);
  // SES checks the identity of the address if the address itself is verified, and otherwise that of its domain.
  const identity = (name) => ({
    "Fn::Sub": `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/${name}`,
  });
  return {
    Sid: "SendMails",
    Effect: "Allow",
    Action: ["ses:SendEmail", "ses:SendRawEmail"], // the API call needs the first; raw messages need the second too
    Resource: [identity(address), identity(domain)],
    Condition: { StringEquals: { "ses:FromAddress": address } },
  };
};
