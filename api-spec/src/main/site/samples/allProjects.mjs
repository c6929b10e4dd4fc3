const { PROJECTS_BASE_URL, PROJECTS_ACCOUNT_SID, PROJECTS_TOKEN } = process.env;
const user = Buffer.from(`${PROJECTS_ACCOUNT_SID}:${PROJECTS_TOKEN}`).toString('base64');

let token = null;
do {
  const query = token ? '?' + new URLSearchParams({ NextPageToken: token }) : '';
  const answer = await fetch(PROJECTS_BASE_URL + '{{path}}' + query, {
    headers: { Authorization: `Basic ${user}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  const page = await answer.json();
  for (const project of page.Properties) {
    console.log(project.PropertySid, project.Name);
  }
  token = page.NextPageToken;
} while (token !== null); // null ends the list; an empty page does not
