package consumer

import dev.projectsapi.client.ProjectsClient

/** The compiler refuses it: a Sid is never null. */
fun wrong(client: ProjectsClient, sid: String?) = client.projects().get(sid)
