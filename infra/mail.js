// May send mails as the sender alone, where there is one.

module.exports.mayBeSent = async ({ resolveVariable }) => {
  const sender = String(await resolveVariable("param:mailFrom"));
  if (!sender) return { Ref: "AWS::NoValue" };
  const [address, domain] = sender.match(/[^\s<@]+@([^\s>]+)/);
  // SES holds a mail against the address if that is verified by itself, else against its domain.
  const identity = (name) => ({
    "Fn::Sub": `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/${name}`,
  });
  return {
    Sid: "SendMails",
    Effect: "Allow",
    Action: ["ses:SendEmail", "ses:SendRawEmail"], // the call is named by the first; the second is for mails built by us
    Resource: [identity(address), identity(domain)],
    Condition: { StringEquals: { "ses:FromAddress": address } },
  };
};
