import type { DomainBank } from "../bank.ts";

/** Protecting systems and people: attacks, defence, response and the decisions about risk. */
export const SECURITY: DomainBank = {
  junior: [
    {
      id: "security.junior.01",
      text: "A new developer asks why we don't simply encrypt users' passwords. How do you explain what should be done instead?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Encryption can be reversed by whoever gets the key, and we never need to read a password back.",
          synonyms: ["reversible", "reversed", "decrypt", "decrypted", "gets the key", "steals the key"],
        },
        {
          text: "We store a one-way hash and compare hashes at login.",
          synonyms: ["hash", "hashed", "hashing", "one way", "compare the hashes"],
        },
        {
          text: "A salt of its own for each user makes equal passwords look different and ready-made tables useless.",
          synonyms: ["salt", "salted", "salting", "rainbow table", "rainbow tables"],
        },
        {
          text: "The method must be slow on purpose, such as Argon2 or bcrypt, so that guessing is expensive.",
          synonyms: [
            "argon2",
            "argon2id",
            "bcrypt",
            "scrypt",
            "slow on purpose",
            "deliberately slow",
            "pbkdf2",
          ],
        },
      ],
      probes: [
        "Why is plain SHA-256 with a salt still not good enough?",
        "How would you move an old user table to a better method without asking everyone to reset?",
      ],
      minutes: 3,
      model:
        "Encryption is reversible. Whoever steals the database probably finds the key as well, and then has every password in plain text. We never need to read a password, only to check it. So we store a hash, which goes one way: at login we hash what was typed and compare. Each user gets a random salt, so that two people with the same password have different hashes and precomputed tables are no use. And it has to be slow, because attackers try billions of guesses; Argon2id or bcrypt are built for that, and we can raise the cost over the years. I'd use a proven library and never write this myself.",
    },
    {
      id: "security.junior.02",
      text: "A colleague says: I clicked a link in a strange e-mail and typed in my password. What do you do?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "I report it to the security team at once, since minutes count.",
          synonyms: ["report it", "report this", "security team", "incident", "escalate", "inform security"],
        },
        {
          text: "The password is changed right away, wherever else it was used too.",
          synonyms: [
            "change the password",
            "new password",
            "reset",
            "change their password",
            "same password",
          ],
        },
        {
          text: "Open sessions are ended, because the attacker may already be logged in.",
          synonyms: ["revoke", "sessions", "log out everywhere", "sign out everywhere", "kill active"],
        },
        {
          text: "We look at recent logins and changes, such as new mail rules or devices.",
          synonyms: [
            "login history",
            "recent logins",
            "sign in logs",
            "forwarding rule",
            "forwarding rules",
            "new devices",
          ],
        },
        {
          text: "I thank them for saying so, because blame makes the next one stay silent.",
          synonyms: ["thank", "thanks", "no blame", "without blame", "don't blame", "not blame"],
        },
      ],
      probes: [
        "They have two-factor login. Does that mean nothing happened?",
        "How would you find out who else got that e-mail?",
      ],
      minutes: 3,
      model:
        "First I'd thank them, and I mean it: people who get blamed won't say anything next time. Then quickly: report it to the security team, reset the password from a clean device, also on other sites where the same one is used, and revoke all sessions, because a new password alone may not throw the attacker out. Then we check the sign-in logs, any newly registered second factor, and forwarding rules in the mailbox, which attackers like to leave behind. We keep the e-mail as evidence, search who else received it, block the address and warn everyone. If they ran a file as well, I'd take the laptop off the network.",
    },
    {
      id: "security.junior.03",
      text: "A login form answers with a database error when somebody types a single quote. What does that tell you, and how is it fixed?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "The input becomes part of the SQL text, so the form is open to SQL injection.",
          synonyms: ["sqli", "injection", "inject"],
        },
        {
          text: "An attacker could log in without a password or read and change the data.",
          synonyms: [
            "bypass the login",
            "without a password",
            "dump the database",
            "read the database",
            "read other tables",
            "steal data",
            "drop tables",
          ],
        },
        {
          text: "The cure is parameterised queries, in which values never mix with code.",
          synonyms: [
            "parameterised",
            "parameterized",
            "prepared statement",
            "prepared statements",
            "bind variables",
            "placeholders",
            "bound parameters",
          ],
        },
        {
          text: "The database account should have no more rights than the application needs.",
          synonyms: [
            "least privilege",
            "limited rights",
            "limited permissions",
            "minimal rights",
            "fewer rights",
            "restricted account",
          ],
        },
        {
          text: "Error details go to the log, not to the user.",
          synonyms: [
            "generic error",
            "generic message",
            "hide the error",
            "error details",
            "error message",
            "stack trace",
          ],
        },
      ],
      probes: [
        "Why is escaping quotes by hand not a good fix?",
        "How would you look for the same mistake in the rest of the code?",
      ],
      minutes: 3,
      model:
        "The quote ended the string early, so what I type is treated as SQL. That's an SQL injection hole. Somebody could log in without a password by adding an or condition that is always true, or read other tables bit by bit. The fix is parameterized queries: the statement is fixed, and the value travels separately, so it can never become code. Filtering quotes by hand always misses some case. Besides, the database account gets least privilege, so it can't drop tables, and show users a generic error while details go to the log. Then I'd search the code for other queries built by joining strings.",
    },
    {
      id: "security.junior.04",
      text: "How do you explain the difference between authentication and authorisation to a new colleague? Give a typical bug of each.",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Authentication establishes who somebody is.",
          synonyms: [
            "who you are",
            "who somebody is",
            "who someone is",
            "who the user is",
            "identity",
            "prove who",
          ],
        },
        {
          text: "Authorisation decides what they may do.",
          synonyms: ["allowed to", "may do", "can do", "permission", "permissions", "access rights"],
        },
        {
          text: "A bug of the first kind: unlimited password guesses, or a session that outlives the logout.",
          synonyms: [
            "brute force",
            "unlimited guesses",
            "password guessing",
            "weak password",
            "stolen session",
            "session stays valid",
            "no rate limit",
          ],
        },
        {
          text: "A bug of the second kind: changing an id in the address shows another person's data.",
          synonyms: [
            "change the id",
            "changing the id",
            "idor",
            "another user's",
            "someone else's",
            "other people's",
            "admin page",
          ],
        },
        {
          text: "Rights are checked on the server for every request; hiding a button is not a check.",
          synonyms: [
            "on the server",
            "server side",
            "every request",
            "each request",
            "hide the button",
            "hiding a button",
          ],
        },
      ],
      probes: [
        "Where in an application would you place the check of rights?",
        "Which status code fits each of the two failures?",
      ],
      minutes: 3,
      model:
        "Authentication answers who you are, by a password, a passkey or a token. Authorization answers what you are allowed to do once we know that. A typical authentication bug is a login without limits, so somebody can brute force passwords, or a reset link that works for ever. A typical authorization bug: I'm logged in properly, change the id in the address from 12 to 13, and see someone else's invoice. Nobody checked that it's mine. That one is very common, because the page only hides the link. The check has to be on the server, on each request, and the default should be no.",
    },
    {
      id: "security.junior.05",
      text: "What does HTTPS protect you from, and what does it not protect you from?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Nobody on the way can read the traffic, because it is encrypted.",
          synonyms: [
            "encrypted",
            "encryption",
            "encrypts",
            "eavesdropping",
            "eavesdrop",
            "sniffing",
            "cannot be read",
          ],
        },
        {
          text: "Nobody can change it unnoticed.",
          synonyms: [
            "integrity",
            "tamper",
            "tampering",
            "tampered",
            "modified on the way",
            "change the content",
          ],
        },
        {
          text: "A certificate shows that I speak to the real owner of that name.",
          synonyms: ["certificate", "certificates", "real server", "impersonate", "man in the middle"],
        },
        {
          text: "It says nothing about whether the site is honest or its code safe.",
          synonyms: [
            "phishing",
            "malicious site",
            "fake site",
            "dishonest",
            "hacked server",
            "vulnerable",
            "bugs in the application",
          ],
        },
        {
          text: "Which site I visit, and how much I load, can still be seen.",
          synonyms: ["metadata", "domain name", "host name", "hostname", "ip address", "sni", "which site"],
        },
      ],
      probes: [
        "What exactly does the browser check when it gets a certificate?",
        "What happens if someone types the address without the s?",
      ],
      minutes: 3,
      model:
        "HTTPS gives me three things on the way between browser and server: the traffic is encrypted, so someone in the same café can't read it; nobody can tamper with it unnoticed; and the certificate shows that I'm talking to whoever controls that name. What it doesn't do: it doesn't make the site honest. A phishing page has a lock too, with a perfectly valid certificate for a similar name. It doesn't protect data once it's on the server, so injection and weak passwords are as bad as before. And someone on the network can usually still see which site I visit, from DNS or the IP address, just not what I do there.",
    },
    {
      id: "security.junior.06",
      text: "Why is a code sent by text message weaker as a second factor than a passkey or a security key?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "A phone number can be taken over, for example by talking the provider into a new SIM card.",
          synonyms: [
            "sim swap",
            "sim swapping",
            "new sim",
            "phone number",
            "ss7",
            "intercept",
            "intercepted",
          ],
        },
        {
          text: "The code can be phished: the victim types it into a false page, which passes it on in time.",
          synonyms: [
            "phished",
            "phishing",
            "fake page",
            "false page",
            "fake site",
            "relay",
            "relayed",
            "passes it on",
          ],
        },
        {
          text: "A passkey is bound to the site's address, so it does not work on a false one.",
          synonyms: [
            "bound to the site",
            "bound to the domain",
            "origin",
            "checks the domain",
            "real domain",
            "webauthn",
            "fido2",
          ],
        },
        {
          text: "It signs with a private key that never leaves the device, so there is no secret to steal.",
          synonyms: ["private key", "public key", "challenge", "never leaves the device", "signature"],
        },
        {
          text: "Even so, a text message is much better than no second factor.",
          synonyms: [
            "better than nothing",
            "better than none",
            "better than no",
            "still better",
            "still helps",
          ],
        },
      ],
      probes: [
        "Where does an authenticator app stand between the two?",
        "A user loses the device with the passkey. How do they get back in safely?",
      ],
      minutes: 3,
      model:
        "A text message proves only that you control a phone number at the moment. Attackers can get that with a SIM swap. More often they phish it: the victim lands on a fake page, types password and code, and the page passes both on to the real site within seconds. A passkey or security key answers a challenge with a private key that stays on the device, and the browser ties it to the real domain. On a false address, the key just doesn't answer, however well the user is fooled. So I'd push passkeys, above all for admins. But if someone only has text messages, that's still better than a password alone.",
    },
    {
      id: "security.junior.07",
      text: "Compare symmetric and asymmetric encryption. Why does a secure web connection use both of them?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Symmetric encryption uses one shared key for both directions and is fast.",
          synonyms: ["same key", "shared key", "one key", "single key", "aes"],
        },
        {
          text: "Its problem is how both sides get that key safely.",
          synonyms: [
            "key exchange",
            "key distribution",
            "share the key",
            "agree on a key",
            "exchange the key",
            "get the key",
          ],
        },
        {
          text: "Asymmetric methods use a key pair, of which one half is public.",
          synonyms: ["key pair", "public key", "private key", "public and private", "rsa", "elliptic curve"],
        },
        {
          text: "They are much slower.",
          synonyms: ["slower", "slow", "expensive to compute", "more cpu"],
        },
        {
          text: "A connection therefore uses key pairs to prove identity and settle a key, and then a fast cipher for the data.",
          synonyms: [
            "hybrid",
            "handshake",
            "session key",
            "diffie hellman",
            "session keys",
            "then switch to",
          ],
        },
      ],
      probes: [
        "What is the difference between signing and encrypting with a key pair?",
        "What does it mean that old recordings stay safe even if the server's key leaks later?",
      ],
      minutes: 3,
      model:
        "With symmetric encryption, AES for example, the same key locks and unlocks. It's very fast, but the two sides need that key first, and they can't just send it across the network. Asymmetric methods have a key pair: the public key may be known to all, and only the private key can decrypt or sign. That solves the key distribution, but it's far slower. So TLS is a hybrid. In the handshake, the server proves who it is with a signature, and both agree on a session key by Diffie-Hellman. The data itself then goes through AES. As the session key is thrown away, recordings stay safe even if the server's key is stolen later.",
    },
    {
      id: "security.junior.08",
      text: "A new service asks for administrator rights just to get started. What do you answer?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Everyone and everything gets only the rights that the task needs.",
          synonyms: [
            "least privilege",
            "minimum rights",
            "minimal permissions",
            "only what it needs",
            "only the rights",
            "minimum permissions",
          ],
        },
        {
          text: "If the service is broken into, the attacker can do whatever it may do.",
          synonyms: [
            "blast radius",
            "compromised",
            "broken into",
            "hacked",
            "attacker gets",
            "attacker could",
            "if it is breached",
          ],
        },
        {
          text: "I ask what it really does, and grant exactly that, for example read on one bucket.",
          synonyms: [
            "what it really does",
            "what it needs",
            "which resources",
            "read only",
            "specific permissions",
            "list of actions",
          ],
        },
        {
          text: "Temporary rights are seldom taken back, so they should end by themselves.",
          synonyms: [
            "temporary",
            "expire",
            "expires",
            "time limited",
            "never removed",
            "stay for ever",
            "stays forever",
          ],
        },
        {
          text: "It gets an account of its own, so that the log shows who did what.",
          synonyms: [
            "own account",
            "service account",
            "separate account",
            "own identity",
            "own role",
            "audit log",
          ],
        },
      ],
      probes: [
        "The team says it does not know yet which rights it needs. How do you help?",
        "How would you find rights that are granted but never used?",
      ],
      minutes: 3,
      model:
        "I'd say no in a friendly way, and help. The rule is least privilege: it should hold only the rights its job needs, because if it's compromised, the attacker gets all of them. With admin rights that's the whole company. So I'd ask what it really does: say it reads files from one bucket and writes to one queue. Then it gets a service account of its own with just those two permissions. If they aren't sure yet, let them try it with wide rights in a test account, without real data, and read from the logs what was used. Anything temporary gets an expiry date, since nobody ever comes back to remove it.",
    },
    {
      id: "security.junior.09",
      text: "A scanner reports a critical hole in a library that your product uses. What do you do with that report?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "I check whether our version is affected and whether we use the broken part at all.",
          synonyms: [
            "affected version",
            "our version",
            "version we use",
            "reachable",
            "actually use",
            "really use",
            "vulnerable function",
          ],
        },
        {
          text: "I look at how it is attacked, and whether that is already happening.",
          synonyms: ["exploited", "exploit", "known attacks", "in the wild", "kev", "advisory", "cve"],
        },
        {
          text: "I upgrade to the fixed version, run the tests and release.",
          synonyms: ["upgrade", "update the library", "patch", "fixed version", "newer version", "bump"],
        },
        {
          text: "If there is no fix yet, I reduce the risk: switch the feature off, or block the attack in front.",
          synonyms: [
            "mitigate",
            "mitigation",
            "workaround",
            "waf",
            "firewall rule",
            "turn off the feature",
            "disable the feature",
          ],
        },
        {
          text: "If we are not affected, I write down why, so that the question does not come back.",
          synonyms: ["document", "write down why", "note why", "record why", "suppress", "false positive"],
        },
      ],
      probes: [
        "The library came in through another library. How do you upgrade it then?",
        "How would you know whether somebody used the hole before you closed it?",
      ],
      minutes: 4,
      model:
        "I read the advisory first, not just the colour. Is our version in the affected range, and do we actually use the vulnerable function with input from outside? Is there an exploit in the wild? If it's reachable and being exploited, it's today's work: upgrade to the fixed version, run the tests, deploy, and look in the logs for signs of attack. If there's no fix yet, I'd mitigate: disable the feature, or filter such requests at the firewall for the moment. If we turn out not to be affected, I document why, and upgrade in the normal rhythm anyway. And I'd check our other products for the same library.",
    },
    {
      id: "security.junior.10",
      text: "A caller says he is from the support desk and asks for the login code that has just appeared on your phone. What is going on, and what do you do?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "This is social engineering: somebody has the password already and needs the second factor.",
          synonyms: [
            "social engineering",
            "impersonation",
            "pretending",
            "scam",
            "vishing",
            "already has my password",
            "knows my password",
          ],
        },
        {
          text: "A login code is never given to anybody, whoever asks.",
          synonyms: [
            "never share",
            "never give",
            "never tell",
            "nobody needs",
            "won't give",
            "not give it",
            "don't share",
          ],
        },
        {
          text: "I hang up and call back on a number that I know myself.",
          synonyms: [
            "hang up",
            "call back",
            "official number",
            "known number",
            "verify",
            "internal directory",
          ],
        },
        {
          text: "I change the password at once and end other sessions.",
          synonyms: [
            "change my password",
            "new password",
            "reset my password",
            "change the password",
            "sessions",
            "sign out everywhere",
          ],
        },
        {
          text: "I report it, because the same caller will try my colleagues next.",
          synonyms: ["report", "warn", "security team", "tell my colleagues", "inform security"],
        },
      ],
      probes: [
        "He knows your name, your boss and your staff number. Does that prove anything?",
        "You have already told him the code. What do you do in the next five minutes?",
      ],
      minutes: 3,
      model:
        "That's social engineering. The code came because somebody has just signed in with my password, so he must have it already, and the code is the last piece he needs. He makes it sound urgent so that I don't think. I never share such a code; real support can help me without it. So I hang up, politely, and call back the help desk on the number from our own directory. Then I change the password at once, because it's known, look at the active sessions and end those that aren't mine. And I report it to the security team with the time and the number, since he'll call my colleagues next.",
    },
    {
      id: "security.junior.11",
      text: "Ransomware hits a hospital: files are locked, copies are stolen, and some records were altered. Which goals of security were broken, and which control helps each?",
      type: "technical",
      competency: "fundamentals",
      points: [
        {
          text: "Stolen copies break confidentiality.",
          synonyms: ["confidentiality", "confidential", "data breach", "secrecy"],
        },
        {
          text: "Altered records break integrity.",
          synonyms: ["integrity", "cannot be trusted", "can't trust the data", "tampered"],
        },
        {
          text: "Locked files break availability.",
          synonyms: ["availability", "unavailable", "not available", "cannot work"],
        },
        {
          text: "Backups that the attacker can't reach bring the data back.",
          synonyms: ["backup", "backups", "offline copy", "offline copies", "immutable copies"],
        },
        {
          text: "Narrow rights, separated networks and logs limit how far the attacker gets.",
          synonyms: [
            "segmentation",
            "segment",
            "segmented",
            "separate networks",
            "least privilege",
            "access control",
            "tamper proof logs",
          ],
        },
      ],
      probes: [
        "Which of the three matters most in a hospital at that moment?",
        "Why do backups not solve the problem of the stolen copies?",
      ],
      minutes: 3,
      model:
        "All three of the classic ones. Locked files are about availability: doctors can't see the charts. Stolen copies break confidentiality, and altered records break integrity, which may be the most dangerous for a patient, because nobody notices a wrong dose. For availability I want backups that are offline or can't be changed, plus a practised restore. For confidentiality: least privilege and network segmentation, so one infected computer doesn't reach everything, and encryption of the stored data. For integrity: logs that can't be rewritten, and checksums to compare records with. No single control covers all of them; a backup, for example, doesn't bring stolen data home.",
    },
    {
      id: "security.junior.12",
      text: "Somebody saved a script in the comments of a blog, and it runs for every visitor. What can it do, and how do you stop it?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "This is stored cross-site scripting.",
          synonyms: ["xss", "cross site scripting", "script injection"],
        },
        {
          text: "The script acts as the visitor: it can steal the session, post in their name or show a false login.",
          synonyms: [
            "steal the session",
            "session cookie",
            "steal cookies",
            "in their name",
            "on behalf of",
            "as the user",
            "fake login",
          ],
        },
        {
          text: "The cure is to encode text for the place where it is put out, which modern templates do by default.",
          synonyms: ["escape", "escaping", "escaped", "encode", "encoding", "encoded"],
        },
        {
          text: "If some markup is wanted, a proven sanitiser lets only safe tags through.",
          synonyms: [
            "sanitise",
            "sanitize",
            "sanitiser",
            "sanitizer",
            "dompurify",
            "allow list",
            "allowlist",
          ],
        },
        {
          text: "A content security policy and cookies that scripts can't read limit the damage.",
          synonyms: ["content security policy", "csp", "httponly", "http only"],
        },
      ],
      probes: [
        "Why clean the text on output and not only when it is saved?",
        "What do you do about visitors who saw the page yesterday?",
      ],
      minutes: 3,
      model:
        "That's stored XSS. The script runs in our page, so to the browser it's our own code. It can read what the visitor sees, send requests in their name, maybe steal the session cookie, or draw a fake login box. First I'd take the comment out and keep a copy. The real fix is escaping on output: the text must be shown as text, not as markup. Most template engines do it unless somebody switched it off, so that's what I'd look for. If comments may contain bold or links, I'd run a sanitizer with a short list of tags. On top, a content security policy blocks foreign scripts, and HttpOnly keeps the cookie out of reach.",
    },
  ],
  mid: [
    {
      id: "security.mid.01",
      text: "You are asked to look for threats in a new password reset by e-mail, before it is built. Walk me through it.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I draw the flow of data, mark where trust changes, and ask at each step what an attacker would try.",
          synonyms: [
            "data flow",
            "flow diagram",
            "trust boundary",
            "trust boundaries",
            "stride",
            "draw the flow",
            "each step",
          ],
        },
        {
          text: "The token is long and random, works once, and ends soon; only its hash is stored.",
          synonyms: [
            "single use",
            "one time",
            "only once",
            "expires",
            "expiry",
            "short lived",
            "random token",
          ],
        },
        {
          text: "The answer is the same whether the address is known or not.",
          synonyms: [
            "enumeration",
            "enumerate",
            "same answer",
            "same message",
            "same response",
            "whether the account exists",
          ],
        },
        {
          text: "Requests are limited per account and per source.",
          synonyms: [
            "rate limit",
            "rate limits",
            "rate limiting",
            "throttle",
            "limit the number",
            "flooding",
          ],
        },
        {
          text: "After a reset, other sessions end and the owner is told.",
          synonyms: [
            "end all sessions",
            "revoke sessions",
            "other sessions",
            "invalidate sessions",
            "notify the user",
            "notify the owner",
            "confirmation mail",
          ],
        },
      ],
      probes: [
        "The link is built from the host name in the request. What could an attacker do with that?",
        "The account has two-factor login. What should the reset do about it?",
      ],
      minutes: 5,
      model:
        "I'd draw the data flow with the developers: form, server, mail, link, new password. At each step and trust boundary we go through STRIDE. Who can ask? Anyone, so I want rate limits per account and address, and the same answer whether the account exists or not, in the same time. The token: random, single use, expires in half an hour, stored as a hash, so a leaked table doesn't help. The link uses a configured host name, never one from the request, and the page loads nothing from third parties that could see the address. After the reset, all other sessions end, and the owner gets a mail. And it mustn't switch off the second factor.",
    },
    {
      id: "security.mid.02",
      text: "By changing a number in the address, a customer sees the invoices of others. How do you fix it, and how do you find all similar places?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "The server must check for each object that it belongs to the caller.",
          synonyms: [
            "ownership check",
            "belongs to",
            "owner of the",
            "object level",
            "check the owner",
            "bola",
            "idor",
          ],
        },
        {
          text: "Ids that can't be guessed are no fix, because they leak in links and logs.",
          synonyms: ["uuid", "uuids", "random ids", "unguessable", "hard to guess", "not a fix", "obscurity"],
        },
        {
          text: "The check goes into one central place that refuses by default.",
          synonyms: [
            "central place",
            "centrally",
            "middleware",
            "deny by default",
            "refuses by default",
            "scoped query",
            "data layer",
            "policy layer",
          ],
        },
        {
          text: "A test with two users calls every route with the other one's ids.",
          synonyms: [
            "two users",
            "two accounts",
            "second account",
            "another user's id",
            "automated test",
            "automated tests",
          ],
        },
        {
          text: "The logs tell whether it was used, and then those concerned and perhaps the authority must be told.",
          synonyms: [
            "access logs",
            "check the logs",
            "search the logs",
            "was exploited",
            "notify",
            "notification",
            "privacy officer",
          ],
        },
      ],
      probes: [
        "Some staff may see all invoices. How does that fit into your central check?",
        "How do you recognise the misuse in the logs?",
      ],
      minutes: 5,
      model:
        "It's broken object-level authorization. The quick fix is to load the invoice by id and customer together, with the customer taken from the session, so a foreign id is simply not found. Random ids would only hide the problem. To find the others, I'd list all routes that take an id and write an automated test with two accounts that calls each one with the other's ids and expects a refusal. For the long run, the check belongs in the data layer, so that a query without an owner doesn't even compile or return rows. And I'd search the logs: did one session walk through many numbers? If so, it's a breach, and privacy and legal must know.",
    },
    {
      id: "security.mid.03",
      text: "A feature loads a profile picture from any web address that a user gives. What could go wrong, and how do you make it safe?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "The server can be made to call internal systems; this is server-side request forgery.",
          synonyms: [
            "ssrf",
            "server side request forgery",
            "internal services",
            "internal network",
            "localhost",
            "internal systems",
          ],
        },
        {
          text: "The classic target is the cloud's metadata address, which hands out credentials.",
          synonyms: [
            "metadata",
            "169.254.169.254",
            "imds",
            "imdsv2",
            "cloud credentials",
            "instance credentials",
          ],
        },
        {
          text: "I resolve the name, refuse private addresses and connect to exactly the address that was checked.",
          synonyms: [
            "private addresses",
            "private ip",
            "private ranges",
            "private ips",
            "resolve the name",
            "rebinding",
          ],
        },
        {
          text: "Redirects are checked again or not followed.",
          synonyms: ["redirect", "redirects", "redirection"],
        },
        {
          text: "The fetch runs in a network zone that reaches nothing internal, with limits on size, type and time.",
          synonyms: ["egress", "isolated", "sandbox", "separate network", "size limit", "timeout", "proxy"],
        },
      ],
      probes: [
        "Why is a list of forbidden addresses hard to get right?",
        "The picture itself may be harmful. What do you do with it?",
      ],
      minutes: 4,
      model:
        "The server fetches what a stranger tells it to, so this is SSRF. They could give the address of an internal service, or the cloud metadata address, and get credentials back. Simple text filters fail, because there are many ways to write an address. I'd allow only https, resolve the name, refuse private ranges, and connect to that same IP, or DNS rebinding gets around the check. Redirects go through the same check. Most of all, the fetcher runs isolated, behind an egress proxy that can't reach anything internal. Then limits: a few megabytes, a few seconds, and I re-encode the picture. If the product allows it, a plain upload avoids the whole thing.",
    },
    {
      id: "security.mid.04",
      text: "A partner's app wants to read your users' calendars. How do you let it do so without seeing their passwords?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "OAuth: users sign in with us and consent, and the app gets a token.",
          synonyms: ["oauth", "oauth2", "delegated access", "authorization server"],
        },
        {
          text: "The app receives a code that soon ends and exchanges it, protected by PKCE.",
          synonyms: [
            "authorization code",
            "authorisation code",
            "pkce",
            "code exchange",
            "code flow",
            "exchanges the code",
          ],
        },
        {
          text: "The scope is limited to reading calendars, and the user sees that.",
          synonyms: ["scope", "scopes", "read only", "consent screen", "limited to"],
        },
        {
          text: "The return address must match a registered one exactly.",
          synonyms: [
            "redirect uri",
            "redirect url",
            "exact match",
            "registered address",
            "callback url",
            "registered redirect",
          ],
        },
        {
          text: "Access tokens live briefly, and users can take the permission back at any time.",
          synonyms: ["refresh token", "refresh tokens", "short lived", "revoke", "revoked", "withdraw"],
        },
      ],
      probes: [
        "The partner's server is broken into. What can the attacker do, and what do you do?",
        "Where should a mobile app keep its tokens?",
      ],
      minutes: 5,
      model:
        "With OAuth 2, using the authorization code flow with PKCE. The partner registers first, and we note the exact redirect URI. Their app sends the user to us; the user signs in here and sees a consent screen saying this app wants to read your calendar. We send a code to the registered address, and the app exchanges it for tokens, proving with PKCE that it was the one that asked. The access token has just the calendar read scope and lives for, say, fifteen minutes; a refresh token is rotated each time. Users can revoke the app in their settings, and we can cut off the whole partner if they're breached. We never pass on a password.",
    },
    {
      id: "security.mid.05",
      text: "At three in the morning an alert says that an administrator signed in from a new country. How do you handle it?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "I gather context: device, network, past travel, and which factor was used.",
          synonyms: [
            "context",
            "vpn",
            "travel",
            "travelling",
            "known device",
            "user agent",
            "ip reputation",
            "same device",
          ],
        },
        {
          text: "I reach the person by another way than the account in question.",
          synonyms: [
            "call them",
            "phone",
            "out of band",
            "another channel",
            "contact the admin",
            "reach them",
          ],
        },
        {
          text: "I look at what was done since: new keys, accounts, rights, downloads.",
          synonyms: [
            "actions since",
            "new accounts",
            "new keys",
            "downloads",
            "what they did",
            "what was done",
            "audit log",
            "audit trail",
          ],
        },
        {
          text: "If I can't rule it out quickly, I suspend the session and the account first.",
          synonyms: [
            "suspend",
            "disable the account",
            "lock the account",
            "revoke",
            "kill the session",
            "contain",
          ],
        },
        {
          text: "I keep the evidence and write down times and steps.",
          synonyms: ["evidence", "timeline", "preserve", "document", "write down", "notes"],
        },
      ],
      probes: [
        "It was a real trip. What do you change so that the next one does not wake you?",
        "It was not. What are your next three steps?",
      ],
      minutes: 4,
      model:
        "I'd take five minutes for context. Is it a known device? A VPN exit? Did they use a passkey or a text code? Is travel in the calendar? At the same time, I look at what was done since sign-in: new API keys, a new admin, big downloads, changed mail rules. If it's a strange device with odd actions, I contain first: revoke the sessions and suspend the account, then call them on the phone, because the mailbox may not be theirs any more. Suspending a real admin at night costs little; waiting may cost a lot. I keep notes with times and preserve the logs. If it's confirmed, I declare an incident and wake the others.",
    },
    {
      id: "security.mid.06",
      text: "A scan of your systems reports four thousand weaknesses. How do you decide what is fixed first?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "What is being attacked already comes first; lists of known attacks and likelihood scores tell.",
          synonyms: ["kev", "epss", "exploited", "in the wild", "known exploits", "exploit exists"],
        },
        {
          text: "Systems that face the internet come before those deep inside.",
          synonyms: [
            "internet facing",
            "exposed",
            "exposure",
            "public facing",
            "reachable from the internet",
            "reachable from outside",
          ],
        },
        {
          text: "It matters what the system holds and what it would open up.",
          synonyms: [
            "critical assets",
            "asset value",
            "criticality",
            "sensitive data",
            "customer data",
            "crown jewels",
            "business impact",
          ],
        },
        {
          text: "Many findings share one cause, so one new base image may close hundreds.",
          synonyms: [
            "base image",
            "root cause",
            "same cause",
            "group them",
            "grouped",
            "deduplicate",
            "one upgrade",
          ],
        },
        {
          text: "The rest gets owners and time limits by severity, and exceptions end on a date.",
          synonyms: ["owner", "owners", "sla", "time limits", "due date", "due dates", "deadline"],
        },
      ],
      probes: [
        "Why not simply sort by the CVSS score?",
        "A team says it can't patch its old system. What are the options?",
      ],
      minutes: 4,
      model:
        "The score in the report is severity in theory; I want risk here. I'd join the list with three facts. Is it exploited? For that there's the KEV list and EPSS. Is the system internet facing? And does it hold customer data, or lead to something that does? Whatever is yes on all three is usually a few dozen, and they get fixed this week. Then I group the rest by root cause: an old base image or one library often accounts for half of it, and fixing it once removes hundreds. The remainder goes to owners with an SLA by risk, and an exception needs a reason and an end date. I'd report the trend, not the total.",
    },
    {
      id: "security.mid.07",
      text: "How would you add security checks to the build without making developers hate them?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "Results come where people work: in the pull request, with the line and a way to fix it.",
          synonyms: [
            "pull request",
            "merge request",
            "in the ide",
            "inline comment",
            "inline comments",
            "code review",
          ],
        },
        {
          text: "The checks are quick; slow ones run at night.",
          synonyms: ["fast", "quick", "minutes", "nightly", "at night", "incremental"],
        },
        {
          text: "False alarms are the enemy, so I begin with few, sure rules and tune them.",
          synonyms: [
            "false positive",
            "false positives",
            "false alarms",
            "noise",
            "noisy",
            "tune",
            "few rules",
          ],
        },
        {
          text: "Only new and serious findings stop a merge; the old ones become a backlog.",
          synonyms: ["only new", "new findings", "baseline", "new code", "existing findings", "block only"],
        },
        {
          text: "It covers secrets, dependencies, code and infrastructure files, with a known way to ask for an exception.",
          synonyms: [
            "secret scanning",
            "dependency scanning",
            "sast",
            "static analysis",
            "sca",
            "infrastructure as code",
            "secrets",
          ],
        },
      ],
      probes: [
        "How would you measure whether the checks are any use?",
        "A release is blocked at night by a finding that seems wrong. What happens?",
      ],
      minutes: 4,
      model:
        "I'd start with the two checks that are nearly always right: secret scanning, and known holes in dependencies. They run in the pull request, finish within two minutes and say what to do, with a link or a ready fix. For static analysis, I'd switch on a handful of rules and first run them silently for a few weeks, to remove the false positives. Blocking applies only to new findings of high severity; what's already there goes to a backlog with owners, so nobody is stopped by a ten-year-old line. Anyone can take an exception with a reason, and we look at those weekly. Then I ask developers what annoyed them, and fix that.",
    },
    {
      id: "security.mid.08",
      text: "A customer asks whether their data is encrypted at rest. What does that protect against, and what does it not?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "It protects against stolen or carelessly thrown away disks and backups.",
          synonyms: [
            "stolen disk",
            "stolen disks",
            "lost disk",
            "stolen backup",
            "physical theft",
            "decommissioned",
            "steals a disk",
          ],
        },
        {
          text: "It does not help when the application is attacked, since that reads the data decrypted.",
          synonyms: [
            "sql injection",
            "compromised application",
            "application is compromised",
            "running system",
            "stolen credentials",
            "through the application",
            "decrypted for",
          ],
        },
        {
          text: "Everything depends on the keys, which live apart from the data in a key service.",
          synonyms: [
            "kms",
            "key management",
            "hsm",
            "keys are separate",
            "separate from the data",
            "key service",
          ],
        },
        {
          text: "Very sensitive fields can be encrypted by the application on top, so that even the database does not see them.",
          synonyms: [
            "field level",
            "application level",
            "column encryption",
            "client side encryption",
            "field encryption",
          ],
        },
        {
          text: "Each data key is wrapped by a master key, so that keys can be changed without rewriting everything.",
          synonyms: ["envelope", "rotate", "rotation", "rotated", "master key", "wrapped"],
        },
      ],
      probes: [
        "What do you lose in the database when a field is encrypted by the application?",
        "The customer wants to hold the key. What does that change for you?",
      ],
      minutes: 4,
      model:
        "I'd answer yes, and then say honestly what it means. Disks, snapshots and backups are encrypted, so a stolen disk is useless. But while the system runs, it decrypts for whoever asks properly: an SQL injection or a stolen admin password sees plain data. So it's a base, not the main defence. What counts is where the keys are. Ours sit in a KMS, access to them is logged, and we use envelope encryption: a master key wraps the data keys, so we can rotate without rewriting terabytes. For really sensitive fields, such as bank details, we add field level encryption in the application. Then even someone with a dump of the database sees nothing there.",
    },
    {
      id: "security.mid.09",
      text: "A stranger writes that he found a hole in your site and asks for a reward. How do you deal with it?",
      type: "technical",
      competency: "communication",
      points: [
        {
          text: "I answer quickly, thank him, and say what happens next.",
          synonyms: [
            "thank",
            "acknowledge",
            "reply quickly",
            "answer quickly",
            "within a day",
            "respond quickly",
          ],
        },
        {
          text: "I ask for the steps and reproduce the hole safely.",
          synonyms: ["reproduce", "proof of concept", "verify", "confirm the"],
        },
        {
          text: "I rate how serious it is, get it fixed, and look whether it has been used.",
          synonyms: [
            "severity",
            "how serious",
            "impact",
            "triage",
            "check the logs",
            "prioritise",
            "prioritize",
          ],
        },
        {
          text: "A published policy says what is allowed, that honest reporters are safe, and whether we pay.",
          synonyms: [
            "disclosure policy",
            "safe harbour",
            "safe harbor",
            "security txt",
            "published policy",
            "bounty",
          ],
        },
        {
          text: "We agree on when the details may be made public.",
          synonyms: ["coordinated", "ninety days", "90 days", "publish", "made public", "disclose"],
        },
      ],
      probes: [
        "He says he will publish tomorrow unless you pay. What now?",
        "The report turns out to be a harmless scanner output. How do you answer?",
      ],
      minutes: 4,
      model:
        "I'd treat it as a gift until proven otherwise. Within a day I acknowledge it, thank him, and ask for the steps, without promising money. Then I reproduce it on our test system and rate the severity by what an attacker could reach. If it's real, it gets an owner and a date like any incident, and we check the logs for earlier use. I keep him informed, because silence is what makes people publish in anger. We agree on coordinated disclosure, usually up to ninety days. If we don't have a policy, this is the moment to write one: what may be tested, safe harbor for honest reporters, and rewards by severity. Threats go to legal.",
    },
    {
      id: "security.mid.10",
      text: "You learn that a storage bucket with customer files was readable by anyone for a month. What do you do?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "I close the access at once, but keep settings and logs as evidence.",
          synonyms: [
            "close the access",
            "close it",
            "make it private",
            "block public access",
            "remove public access",
            "lock it down",
          ],
        },
        {
          text: "I find out from the access logs what was read, by whom, and what I can't know.",
          synonyms: ["access log", "access logs", "who downloaded", "who read", "logs show", "storage logs"],
        },
        {
          text: "I work out whose data and which kinds of it were inside.",
          synonyms: [
            "which data",
            "what data",
            "whose data",
            "what kind of data",
            "personal data",
            "affected customers",
          ],
        },
        {
          text: "Privacy and legal people are told at once, because the law gives only days; under the GDPR 72 hours.",
          synonyms: [
            "72 hours",
            "seventy two hours",
            "gdpr",
            "legal",
            "regulator",
            "data protection officer",
            "privacy officer",
          ],
        },
        {
          text: "Afterwards, a rule for the whole account forbids public buckets, and a check finds them.",
          synonyms: [
            "account wide",
            "organisation wide",
            "organization wide",
            "policy as code",
            "guardrail",
            "guardrails",
            "config scanner",
            "posture management",
          ],
        },
      ],
      probes: [
        "There are no access logs for that month. What do you tell the customers?",
        "How do you find out why the bucket became public?",
      ],
      minutes: 5,
      model:
        "I'd block public access first and write down the time and the old settings. Then I'd open an incident and bring in legal and the privacy officer right away, since under GDPR the 72 hours run from when we became aware. In parallel, I'd list what data was in there and whose, and go through the access logs: who downloaded, from where, how much. If there are no logs, we have to assume it was read. Customers get an honest message: what happened, which data, what we do, what they can do. Then the cause: who changed it, and why did nothing stop it? An account wide guardrail against public buckets and a daily check close that door.",
    },
    {
      id: "security.mid.11",
      text: "A popular open source package was taken over, and a harmful version was out for six hours. How do you find out whether you were hit?",
      type: "technical",
      competency: "debugging",
      points: [
        {
          text: "I search lock files and parts lists of all products for that version, also as an indirect dependency.",
          synonyms: [
            "lock file",
            "lock files",
            "lockfile",
            "lockfiles",
            "sbom",
            "transitive",
            "bill of materials",
          ],
        },
        {
          text: "I look at which builds and laptops installed anything in those hours.",
          synonyms: [
            "build logs",
            "which builds",
            "ci logs",
            "developer machines",
            "laptop",
            "proxy logs",
            "registry logs",
          ],
        },
        {
          text: "Where it ran, all secrets that it could reach are replaced.",
          synonyms: ["rotate", "rotated", "new credentials", "replace the secrets", "revoke tokens"],
        },
        {
          text: "I compare network logs and files with the published signs of the attack.",
          synonyms: ["iocs", "indicators", "network logs", "outgoing connections", "outbound connections"],
        },
        {
          text: "For the future: fixed versions, a waiting time before new ones, no install scripts, builds with few rights.",
          synonyms: [
            "pin",
            "pinned",
            "cooldown",
            "cool down",
            "waiting period",
            "install scripts",
            "few rights",
            "internal mirror",
          ],
        },
      ],
      probes: [
        "Your lock file was never changed. Can you relax?",
        "How long would you wait before taking a new version, and what about urgent fixes?",
      ],
      minutes: 4,
      model:
        "Two questions: did we pull it, and did it run? For the first, I'd search the lock files and SBOMs of all repositories, including transitive dependencies, then the logs of our package proxy for that version in those hours, because a build without a lock file or a developer's laptop can have fetched it as well. Wherever it was installed, I assume it ran, since install scripts run at once. So those machines are isolated, every token and key they could read is rotated, and I compare outgoing connections with the published indicators. Afterwards: installs strictly from the lock file, install scripts off, a cooldown of a week for new versions, and build jobs that hold no deploy keys.",
    },
    {
      id: "security.mid.12",
      text: "Attackers try millions of leaked passwords on your login page. How do you defend your users without locking them out?",
      type: "technical",
      competency: "problem-solving",
      points: [
        {
          text: "A second factor or passkeys make a leaked password worthless.",
          synonyms: ["mfa", "2fa", "second factor", "two factor", "passkey", "passkeys", "multi factor"],
        },
        {
          text: "Passwords known from leaks are refused at sign-up and reset at login.",
          synonyms: [
            "breached passwords",
            "known leaks",
            "compromised passwords",
            "leaked password list",
            "pwned",
          ],
        },
        {
          text: "Limits look at account, network and device together, since attackers use many addresses.",
          synonyms: [
            "rate limit",
            "rate limits",
            "rate limiting",
            "throttling",
            "per account",
            "per ip",
            "device fingerprint",
          ],
        },
        {
          text: "Hard account locks let the attacker shut users out, so suspicious tries get an extra step instead.",
          synonyms: [
            "captcha",
            "step up",
            "extra step",
            "challenge",
            "additional verification",
            "denial of service",
            "lock out",
          ],
        },
        {
          text: "I watch the rate of failed logins and look for successful ones among them.",
          synonyms: [
            "monitor",
            "monitoring",
            "failed logins",
            "success rate",
            "failure rate",
            "login failures",
            "alert",
          ],
        },
      ],
      probes: [
        "How do you recognise the accounts that were already taken over?",
        "The attackers use fifty thousand home connections. Which of your measures still work?",
      ],
      minutes: 4,
      model:
        "That's credential stuffing: the pairs come from other sites' leaks, and about one in a thousand works. What helps most is that the password alone isn't enough: passkeys or MFA, at least for anything odd. Second, check passwords against known leaks when they're set and at login, and force a reset on a hit. Third, rate limiting by account, network and device, because the addresses change constantly. I wouldn't lock accounts, since then the attacker can lock out whoever he likes; a suspicious login gets an extra step, like a code by mail. And I'd monitor failed logins, and treat any success from the attacking pattern as taken over: end the sessions and tell the user.",
    },
  ],
  senior: [
    {
      id: "security.senior.01",
      text: "You are asked to replace the company's VPN by zero trust. What does that mean to you, and how do you get there?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Being inside the network gives no rights; every access is decided by identity and device.",
          synonyms: [
            "who you are",
            "device posture",
            "device health",
            "managed device",
            "no implicit trust",
            "never trust",
            "network location",
          ],
        },
        {
          text: "An access proxy in front of each application replaces the wide tunnel.",
          synonyms: [
            "access proxy",
            "identity aware proxy",
            "ztna",
            "per application",
            "per app",
            "beyondcorp",
          ],
        },
        {
          text: "I begin with an inventory of applications, users and flows, and with strong sign-in everywhere.",
          synonyms: [
            "inventory",
            "single sign on",
            "sso",
            "phishing resistant",
            "mfa",
            "passkeys",
            "list of applications",
          ],
        },
        {
          text: "We move application by application, and old systems stay behind a gateway.",
          synonyms: [
            "step by step",
            "app by app",
            "phased",
            "phases",
            "legacy",
            "pilot",
            "wave by wave",
            "gateway",
          ],
        },
        {
          text: "There must be a way in for emergencies when the identity provider is down.",
          synonyms: [
            "break glass",
            "emergency access",
            "emergency accounts",
            "identity provider is down",
            "outage of the identity",
          ],
        },
      ],
      probes: [
        "What will users complain about first, and what do you do about it?",
        "How do you measure after a year whether you are safer?",
      ],
      minutes: 6,
      model:
        "To me it means that being on the network buys you nothing. Each request is judged by who you are, which device you use and what you want. The VPN gives a wide tunnel; one stolen laptop sees the whole inside. I'd start with the basis: one single sign on with phishing resistant MFA, and knowledge of our devices. Then an inventory of apps and who uses them. We pilot with a web tool used by IT itself, put it behind an access proxy, learn, and go on in waves, riskiest first. Legacy systems get a gateway with narrow rules. Break glass accounts are kept offline and tested. The VPN goes off when its logs are empty.",
    },
    {
      id: "security.senior.02",
      text: "Ransomware is confirmed in your company on a Friday evening, and you lead the response. What happens in the first day?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "I set up roles, one lead, a log and a channel that the attacker can't read.",
          synonyms: [
            "out of band",
            "separate channel",
            "incident commander",
            "roles",
            "outside our systems",
            "clean channel",
          ],
        },
        {
          text: "We stop the spread: isolate machines and networks, lock stolen accounts, but don't wipe.",
          synonyms: ["isolate", "contain", "containment", "disconnect", "segment off", "stop the spread"],
        },
        {
          text: "We keep evidence and find how they got in and whether data was taken.",
          synonyms: [
            "evidence",
            "forensics",
            "forensic",
            "memory image",
            "how they got in",
            "entry point",
            "exfiltrated",
            "exfiltration",
          ],
        },
        {
          text: "Backups are secured at once and checked, before anything is restored to a clean place.",
          synonyms: ["backup", "backups", "clean environment", "restore"],
        },
        {
          text: "Management, lawyers, insurer, authorities and staff hear from us early; paying is not for the technicians to decide.",
          synonyms: [
            "legal",
            "lawyers",
            "insurer",
            "insurance",
            "authorities",
            "police",
            "board",
            "regulator",
          ],
        },
      ],
      probes: [
        "The attackers offer the key for money. What do you tell the board?",
        "When do you dare to switch systems on again?",
      ],
      minutes: 6,
      model:
        "First hour: I name an incident commander, which is me, someone for communication, someone for the technical lead, and we move to a channel out of band, because they may read our mail. Then containment: isolate the affected segments, disable the stolen admin accounts, disconnect the backup systems so they stay clean. We don't switch machines off or wipe them; memory is evidence. Forensics, probably with an outside firm, looks for the entry point and for exfiltration. Legal, the insurer and management are on the phone within hours, because of notification duties. We decide with the business what comes back first, and rebuild it in a clean environment. I plan shifts, since it'll last for weeks.",
    },
    {
      id: "security.senior.03",
      text: "Design how a product encrypts each customer's data with that customer's own key.",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Envelope encryption: data keys encrypt the data, and a customer's key encrypts the data keys.",
          synonyms: ["envelope", "data key", "data keys", "key encryption key", "kek", "wrapped"],
        },
        {
          text: "Master keys stay in a key service or hardware module and never leave it.",
          synonyms: [
            "kms",
            "hsm",
            "key management service",
            "hardware module",
            "never leave",
            "never leaves",
          ],
        },
        {
          text: "Rotation re-encrypts only the small keys, and each record notes the version used.",
          synonyms: [
            "rotation",
            "rotate",
            "rotating",
            "key version",
            "version of the key",
            "re wrap",
            "rewrap",
          ],
        },
        {
          text: "Customers may hold their key and withdraw it, which makes their data unreadable.",
          synonyms: [
            "byok",
            "bring your own key",
            "customer managed",
            "crypto shredding",
            "withdraw",
            "unreadable",
            "destroy the key",
          ],
        },
        {
          text: "Keys are cached briefly, because the key service becomes something everything depends on.",
          synonyms: [
            "cache",
            "cached",
            "caching",
            "key service is down",
            "kms outage",
            "single dependency",
            "throttled",
          ],
        },
      ],
      probes: [
        "How does full-text search work on data like this?",
        "A customer withdraws the key by mistake. How does your product behave?",
      ],
      minutes: 6,
      model:
        "I'd use envelope encryption. Each customer has a key in a KMS backed by hardware; it never leaves. It wraps data keys, one per file or per tenant and month, and those encrypt the data, with the customer's id bound in as associated data, so a record can't be moved to another tenant. The wrapped key and its version sit beside the data. Rotation makes a new version and rewraps data keys lazily; bulk data stays. Plain data keys are cached in memory for some minutes, otherwise we hit limits and every KMS outage is ours. With bring your own key, withdrawing it makes the data unreadable once the cache ends. Every use is logged.",
    },
    {
      id: "security.senior.04",
      text: "You become the first security person in a company of a hundred. What do you do in the first six months?",
      type: "technical",
      competency: "leadership",
      points: [
        {
          text: "I first learn what the business lives on and what would hurt it most.",
          synonyms: [
            "crown jewels",
            "risk assessment",
            "biggest risks",
            "what would hurt",
            "listen first",
            "business risks",
            "most valuable",
          ],
        },
        {
          text: "The basics come early: sign-in with a second factor, patching, device management, tested backups.",
          synonyms: [
            "mfa",
            "two factor",
            "patching",
            "backups",
            "quick wins",
            "device management",
            "single sign on",
          ],
        },
        {
          text: "I write a short incident plan and practise it, since something will happen before all is done.",
          synonyms: [
            "incident response",
            "incident plan",
            "tabletop",
            "table top",
            "exercise",
            "response plan",
          ],
        },
        {
          text: "I win allies in engineering and make the safe way the easy one.",
          synonyms: [
            "champions",
            "allies",
            "paved road",
            "easy way",
            "trust of the engineers",
            "help the teams",
          ],
        },
        {
          text: "I give management a short list of risks with costs and let them decide on a plan.",
          synonyms: [
            "risk register",
            "roadmap",
            "prioritised plan",
            "prioritized plan",
            "top risks",
            "budget",
            "report to management",
          ],
        },
      ],
      probes: [
        "What would you leave undone on purpose in that time?",
        "Sales needs a certificate such as SOC 2 within four months. How does this change your plan?",
      ],
      minutes: 6,
      model:
        "The first month I mostly listen: what makes the money, what are the crown jewels, how is software shipped, what went wrong before. From that comes a one-page risk register. Meanwhile I do the basics that are always right: single sign on with MFA everywhere, device management, patching, backups that we've really restored, and leavers losing access on the day. Third, a two-page incident response plan and a tabletop exercise with the management, which also wins attention. With engineering I look for champions and start with something that helps them, say secrets handling. By month six, management has chosen a roadmap from the top risks, with budget. I wouldn't write thirty policies no one reads.",
    },
    {
      id: "security.senior.05",
      text: "A product team wants to ship next week with a known weakness of medium severity. How do you handle that?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "I explain the risk in terms of the business: who could do what, how likely, at what cost.",
          synonyms: ["likelihood", "how likely", "business terms", "impact", "attack scenario", "worst case"],
        },
        {
          text: "I look for measures that lower it by next week.",
          synonyms: [
            "compensating",
            "mitigation",
            "mitigate",
            "feature flag",
            "limit the exposure",
            "extra monitoring",
          ],
        },
        {
          text: "The owner of the business risk accepts it, not security and not the developer alone.",
          synonyms: [
            "risk owner",
            "business owner",
            "accepts the risk",
            "accept the risk",
            "signs off",
            "signed off",
            "risk acceptance",
          ],
        },
        {
          text: "The acceptance is written, has an end date, and a fix is planned.",
          synonyms: [
            "end date",
            "expiry date",
            "expires",
            "time limited",
            "deadline",
            "due date",
            "written down",
            "fix date",
          ],
        },
        {
          text: "There is a line, known beforehand, beyond which we do not ship.",
          synonyms: [
            "red lines",
            "veto",
            "stop the release",
            "escalate",
            "do not ship",
            "non negotiable",
            "block the release",
          ],
        },
      ],
      probes: [
        "The same team comes with the third exception this quarter. What do you do?",
        "The accepted weakness is used in an attack. How do you lead the talk afterwards?",
      ],
      minutes: 5,
      model:
        "Medium is only a label, so I'd sit down with the team and describe the attack: who needs which access, what would they get, how likely is it in the three weeks until the fix? Then we look for compensating controls: behind a feature flag for known customers, a rate limit, extra monitoring on that path. Often that's enough. What's left is a business risk, so the risk owner, say the head of product, accepts it in writing with an end date, and the fix stands in the plan. I don't sign for them, and I don't block for the sake of it. But we've agreed on red lines before, such as anything that exposes other customers' data.",
    },
    {
      id: "security.senior.06",
      text: "How do you make sure that data of one customer can never appear to another in a service that all customers share?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "The customer is taken from the verified login, never from a parameter.",
          synonyms: [
            "from the token",
            "from the session",
            "verified token",
            "signed token",
            "never from a parameter",
            "authenticated context",
            "not from the request",
          ],
        },
        {
          text: "The data layer enforces it, so that a forgotten filter returns nothing.",
          synonyms: [
            "row level security",
            "rls",
            "data layer",
            "enforced by the database",
            "tenant filter",
            "scoped repository",
          ],
        },
        {
          text: "Caches, queues, search, files and logs need the same care as the database.",
          synonyms: [
            "cache key",
            "cache keys",
            "queues",
            "search index",
            "background jobs",
            "object storage",
            "exports",
          ],
        },
        {
          text: "Automatic tests try to cross the border for each route, and test customers in production serve as a tripwire.",
          synonyms: ["cross tenant", "two tenants", "canary tenant", "automated tests", "tripwire"],
        },
        {
          text: "Where the risk is greatest, separate keys, databases or accounts make the border physical.",
          synonyms: [
            "separate keys",
            "separate databases",
            "separate accounts",
            "own database",
            "key per tenant",
            "key per customer",
            "dedicated",
          ],
        },
      ],
      probes: [
        "Support staff need to see customers' data at times. How do you allow that?",
        "A leak of one record is reported. How do you find out how far it went?",
      ],
      minutes: 6,
      model:
        "Several layers, since each one will fail some day. The tenant comes from the signed token at the door and travels in a context object; no handler accepts it as a parameter. In the database, row level security uses that context, so a query without it returns nothing. People then forget the rest: cache keys must start with the tenant, and so must queue messages, search filters, export files. A linter or a wrapper makes the unsafe way impossible to write. In the tests, we try every cross tenant access on each route. In production I'd watch for responses whose rows don't match the caller. For the most sensitive customers: a key per tenant, or separate databases.",
    },
    {
      id: "security.senior.07",
      text: "Your company adds an AI assistant that reads a user's e-mail and can send messages and call tools. Which threats do you see, and how do you design against them?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "Text inside an e-mail can give the assistant orders; that is indirect prompt injection.",
          synonyms: [
            "prompt injection",
            "indirect injection",
            "hidden instructions",
            "instructions in the mail",
            "malicious instructions",
            "injected",
          ],
        },
        {
          text: "The model is no security boundary, so rights are enforced outside it, with the user's own rights at most.",
          synonyms: [
            "least privilege",
            "user's own rights",
            "user's permissions",
            "outside the model",
            "enforced in code",
            "not a security boundary",
            "scoped",
          ],
        },
        {
          text: "Private data, strange content and a way out must not come together.",
          synonyms: [
            "exfiltration",
            "exfiltrate",
            "leak data",
            "way out",
            "lethal trifecta",
            "image links",
            "outgoing links",
            "send data out",
          ],
        },
        {
          text: "Actions with consequences need a person's confirmation that shows what will really happen.",
          synonyms: ["confirmation", "confirm", "human in the loop", "approval", "approve", "user confirms"],
        },
        {
          text: "All tool calls are logged, limited and tested with attacks.",
          synonyms: [
            "logged tool calls",
            "red team",
            "red teaming",
            "rate limit",
            "adversarial tests",
            "audit log",
          ],
        },
      ],
      probes: [
        "Could a second model that looks for injections solve it?",
        "Users confirm everything without reading. What then?",
      ],
      minutes: 6,
      model:
        "The main threat is indirect prompt injection: anyone can send a mail that says, forward the last invoices to me. No filter catches all of that, so I treat the model as something that can be talked into anything, and ask what it could then do. Least privilege, enforced in code: it acts with the user's own rights, for this task only. Reading strangers' content and sending to strangers mustn't be possible in the same run without a human who confirms, and the confirmation shows recipient and text. Exfiltration also goes through links and images, so output is rendered without remote content. Every tool call is logged and rate limited, and a red team attacks it before each release.",
    },
    {
      id: "security.senior.08",
      text: "Your security operations team drowns in alerts and misses real attacks. How do you turn that around?",
      type: "technical",
      competency: "operations",
      points: [
        {
          text: "I start from the attacks that matter to us and see where we could notice them.",
          synonyms: [
            "mitre",
            "threat model",
            "relevant threats",
            "attack paths",
            "techniques",
            "crown jewels",
          ],
        },
        {
          text: "Each rule is measured by how often it was right, and is repaired or removed.",
          synonyms: [
            "precision",
            "true positive rate",
            "false positive rate",
            "false positives",
            "hit rate",
            "delete rules",
            "tune",
            "retire rules",
          ],
        },
        {
          text: "Detections are code: reviewed, versioned and tested with simulated attacks.",
          synonyms: [
            "detection as code",
            "version control",
            "unit tests",
            "purple team",
            "simulated attacks",
            "atomic red team",
            "attack simulation",
          ],
        },
        {
          text: "Context is added by machine, and simple cases are closed or asked back to the user.",
          synonyms: [
            "enrichment",
            "enrich",
            "enriched",
            "soar",
            "automation",
            "automate",
            "playbook",
            "playbooks",
          ],
        },
        {
          text: "I limit what one analyst gets in a shift and use the time won for hunting.",
          synonyms: [
            "alerts per analyst",
            "alerts per shift",
            "hunting",
            "burnout",
            "workload",
            "alert budget",
          ],
        },
      ],
      probes: [
        "You switch off a rule, and a week later it would have caught something. How do you defend that?",
        "Which three numbers would you show the management?",
      ],
      minutes: 5,
      model:
        "Alert fatigue is a quality problem, so I'd measure. For each rule: how many alerts, how many true, how much time. Usually ten rules make most of the noise; we tune them or delete them, openly. Then from the other side: which attacks would really hurt us, which techniques do they need, in MITRE's terms, and would we see each one? That gives a list of gaps, more useful than more rules. Rules become detection as code, with tests, and a purple team runs the technique every month. Enrichment adds owner, device and history automatically, and simple questions go to the user by chat. I'd set an alert budget per shift and give the time back for hunting.",
    },
    {
      id: "security.senior.09",
      text: "Thirty services each decide about permissions in their own way. How would you bring order into that?",
      type: "technical",
      competency: "design",
      points: [
        {
          text: "I separate the decision, made from one set of policies, from its enforcement in each service.",
          synonyms: [
            "policy engine",
            "opa",
            "cedar",
            "policy decision point",
            "central policy",
            "openfga",
            "spicedb",
            "zanzibar",
          ],
        },
        {
          text: "I choose a model that fits the questions: roles, attributes or relations.",
          synonyms: ["rbac", "abac", "rebac", "roles", "attributes", "relationships"],
        },
        {
          text: "Decisions must be quick and survive an outage, so they run near the service, and failure means no.",
          synonyms: ["sidecar", "latency", "local cache", "cached", "fail closed", "library", "milliseconds"],
        },
        {
          text: "I move service by service, first comparing old and new answers without enforcing.",
          synonyms: [
            "shadow mode",
            "dry run",
            "compare the decisions",
            "in parallel",
            "side by side",
            "log the differences",
            "service by service",
          ],
        },
        {
          text: "Policies are code with tests and reviews, and every decision can be explained later.",
          synonyms: [
            "decision log",
            "decision logs",
            "audit",
            "auditable",
            "policy as code",
            "policy tests",
            "who has access",
          ],
        },
      ],
      probes: [
        "How quickly must a withdrawn right take effect, and what does this mean for your caches?",
        "Lists are hard: how do you show only those documents that a person may see?",
      ],
      minutes: 6,
      model:
        "I'd first collect the questions that services ask; usually it's a handful of patterns, like may this user edit this document because a folder was shared. That tells me the model: plain RBAC if roles suffice, relationships in the style of Zanzibar if sharing matters. Then I split: policies and relations in one place, with a policy engine, and enforcement in each service through a small library. For latency, it runs as a sidecar with a local cache, and it fails closed. Migration goes service by service in shadow mode: both answers are computed, differences are logged, and we switch when they're explained. Policies live in git with tests, and decision logs answer who could see what, when.",
    },
    {
      id: "security.senior.10",
      text: "How would you make sure that what runs in production is exactly what was reviewed?",
      type: "technical",
      competency: "tooling",
      points: [
        {
          text: "Nobody changes the main branch alone; each change needs a second person's review.",
          synonyms: [
            "branch protection",
            "protected branch",
            "second person",
            "two person",
            "mandatory review",
            "required review",
            "required reviews",
          ],
        },
        {
          text: "Builds run on a separate, short-lived system that developers can't touch.",
          synonyms: [
            "isolated build",
            "isolated builds",
            "ephemeral",
            "hardened builder",
            "build service",
            "hermetic",
            "fresh machine",
          ],
        },
        {
          text: "The build signs a statement of which commit and inputs made the artefact.",
          synonyms: [
            "provenance",
            "slsa",
            "attestation",
            "attestations",
            "sigstore",
            "cosign",
            "signed artefact",
            "signed artifact",
          ],
        },
        {
          text: "The platform admits only artefacts whose statement checks out.",
          synonyms: [
            "admission",
            "verify at deploy",
            "verified at deploy",
            "binary authorization",
            "refuses unsigned",
            "policy at deploy",
          ],
        },
        {
          text: "Emergency ways around it exist, but are loud and are looked at afterwards.",
          synonyms: ["break glass", "emergency", "bypass", "exceptions", "override"],
        },
      ],
      probes: [
        "The build system itself is attacked. What do you still notice?",
        "What do reproducible builds add to this?",
      ],
      minutes: 6,
      model:
        "I think of it as a chain from commit to container, each link verified by the next. Source: protected branches, so no change lands without a second person, and strong sign-in for everyone. Build: a build service with ephemeral machines, defined in the repository, with dependencies pinned by hash; developers can't log in to it. It produces provenance in the sense of SLSA, a signed attestation saying this image came from this commit by this workflow. Deploy: the cluster's admission controller checks signature, repository and branch, and refuses the rest, including what an admin pushes by hand. There's a break glass path which alarms everybody. And running systems are compared with it regularly, since things drift.",
    },
    {
      id: "security.senior.11",
      text: "An engineer with full production access leaves in anger. How do you design things so that no single person can do great harm?",
      type: "technical",
      competency: "security-awareness",
      points: [
        {
          text: "Nobody has standing rights; they are asked for, approved and end after hours.",
          synonyms: [
            "just in time",
            "jit",
            "standing access",
            "standing privileges",
            "time bound",
            "temporary access",
            "no permanent access",
          ],
        },
        {
          text: "Dangerous actions need two people.",
          synonyms: [
            "two people",
            "four eyes",
            "second approver",
            "two person",
            "dual control",
            "second pair of eyes",
          ],
        },
        {
          text: "All access hangs on one identity that is closed within minutes when somebody leaves.",
          synonyms: [
            "offboarding",
            "off boarding",
            "single sign on",
            "sso",
            "central identity",
            "deprovision",
            "deprovisioned",
            "one identity",
          ],
        },
        {
          text: "Shared passwords and keys outside that identity are found and replaced.",
          synonyms: [
            "shared passwords",
            "shared secrets",
            "personal access tokens",
            "ssh keys",
            "api keys",
            "long lived keys",
            "rotate",
          ],
        },
        {
          text: "Logs and backups sit where the same person can't delete them.",
          synonyms: [
            "tamper proof",
            "separate account",
            "immutable",
            "write once",
            "different admins",
            "cannot delete",
            "can't delete",
          ],
        },
      ],
      probes: [
        "How do you do this without making incidents at night slower?",
        "The person built a back door months ago. What would show it?",
      ],
      minutes: 5,
      model:
        "I'd aim for a state in which nobody, including me, can do it alone. Access to production is just in time: you ask with a reason, a colleague approves, it ends after some hours, and the session is recorded. For the truly dangerous things, such as deleting backups or changing the identity system, there's four eyes. Everything goes through one identity, so offboarding is one switch, triggered by HR and tested. The hard part is what lives outside: SSH keys, shared passwords, tokens made years ago; those we inventory and rotate when someone leaves. Logs and backups go to a separate account with other administrators and can't be changed. And treating leavers decently prevents more than any tool.",
    },
    {
      id: "security.senior.12",
      text: "How would you prepare a company for the move to post-quantum cryptography?",
      type: "technical",
      competency: "decision-making",
      points: [
        {
          text: "I make an inventory of where which cryptography is used, including devices and suppliers.",
          synonyms: [
            "inventory",
            "cbom",
            "where we use crypto",
            "list of algorithms",
            "where cryptography is used",
          ],
        },
        {
          text: "Secrets that must last ten years are urgent, because traffic recorded today can be decrypted later.",
          synonyms: [
            "harvest now",
            "store now",
            "decrypt later",
            "decrypted later",
            "recorded today",
            "long lived data",
          ],
        },
        {
          text: "Key exchange moves first, in hybrid form with ML-KEM beside the classic method.",
          synonyms: ["ml kem", "kyber", "hybrid", "key exchange"],
        },
        {
          text: "Signatures come later, except in things that live long, such as firmware and root certificates.",
          synonyms: [
            "ml dsa",
            "dilithium",
            "slh dsa",
            "firmware",
            "root certificates",
            "signatures",
            "code signing",
          ],
        },
        {
          text: "Systems must be able to change algorithms easily, and suppliers are asked for dates.",
          synonyms: [
            "crypto agile",
            "agility",
            "swap algorithms",
            "exchange the algorithm",
            "vendors",
            "supplier's roadmap",
          ],
        },
      ],
      probes: [
        "What do you tell a board member who says quantum computers are decades away?",
        "What could break technically when you switch on hybrid key exchange?",
      ],
      minutes: 5,
      model:
        "No panic, but a plan, because such moves take ten years. First an inventory: protocols, libraries, certificates, devices, suppliers. Then sort by how long secrets must last. Health or state data is urgent even today, since an attacker can harvest now and decrypt later; a signature only has to hold until it's checked. So key exchange goes first: hybrid ML-KEM in TLS is in current libraries and browsers, and often it's just an upgrade, though larger handshakes can upset old boxes. Signatures follow, with firmware keys early, since devices live long. Everywhere I'd ask for crypto agility: algorithms in configuration, not in code. And vendors must state dates; the standards bodies want old methods gone by about 2035.",
    },
  ],
};
