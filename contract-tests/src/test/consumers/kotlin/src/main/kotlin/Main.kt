package consumer

import dev.projectsapi.client.ListOptions
import dev.projectsapi.client.ProjectsClient

/** What is never null needs no `!!` and no `?.`, what may be absent is an Optional. */
fun main() {
    ProjectsClient.fromEnvironment().use { client ->
        for (project in client.projects().all()) {
            val name: String = project.name()
            println(name)
        }
        val next: String? = client.projects().list(ListOptions.ofCount(200)).nextPageToken().orElse(null)
        check(next == null)
    }
}
