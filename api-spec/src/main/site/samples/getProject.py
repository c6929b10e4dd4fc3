import base64, json, os, urllib.request

user = os.environ["PROJECTS_ACCOUNT_SID"] + ":" + os.environ["PROJECTS_TOKEN"]
request = urllib.request.Request(os.environ["PROJECTS_BASE_URL"] + "{{path}}")
request.add_header("Authorization", "Basic " + base64.b64encode(user.encode()).decode())

# raises urllib.error.HTTPError for 4xx and 5xx; its body says what to do
with urllib.request.urlopen(request, timeout=30) as answer:
    project = json.load(answer)["Property"]
    print(project["PropertySid"], project["Name"])
