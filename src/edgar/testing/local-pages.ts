/** What EDGAR says instead of a file, under status 403. */
export const throttlePage = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">
<html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head>
<body><h1>Request Rate Threshold Exceeded</h1><p>To allow for equitable access to all users, SEC reserves the right to
limit requests. Access is restored once the rate has been below the threshold for 10 minutes.</p></body></html>`;

export const undeclaredPage = `<!DOCTYPE html>
<html><head><title>SEC.gov | Your Request Originates from an Undeclared Automated Tool</title></head>
<body><p>Please declare your traffic by updating your user agent.</p></body></html>`;

export const noSuchFile = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>1</RequestId></Error>`;
