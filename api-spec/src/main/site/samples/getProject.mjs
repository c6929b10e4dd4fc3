const { PROJECTS_BASE_URL, PROJECTS_ACCOUNT_SID, PROJECTS_TOKEN } = process.env;
const user = Buffer.from(`${PROJECTS_ACCOUNT_SID}:${PROJECTS_TOKEN}`).toString('base64');

const answer = await fetch(PROJECTS_BASE_URL + '{{path}}', {
  headers: { Authorization: `Basic ${user}` },
  signal: AbortSignal.timeout(30_000),
});
if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
const project = (await answer.json()).Property;
console.log(project.PropertySid, project.Name);
