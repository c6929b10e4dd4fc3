import base64, json, os, urllib.parse, urllib.request

user = os.environ["PROJECTS_ACCOUNT_SID"] + ":" + os.environ["PROJECTS_TOKEN"]
credentials = "Basic " + base64.b64encode(user.encode()).decode()

token = None
while True:
    query = "?" + urllib.parse.urlencode({"NextPageToken": token}) if token else ""
    request = urllib.request.Request(os.environ["PROJECTS_BASE_URL"] + "{{path}}" + query)
    request.add_header("Authorization", credentials)
    with urllib.request.urlopen(request, timeout=30) as answer:
        page = json.load(answer)
    for project in page["Properties"]:
        print(project["PropertySid"], project["Name"])
    token = page["NextPageToken"]
    # null ends the list; an empty page does not
    if token is None:
        break
