#!/usr/bin/env bash
# other-languages.sh FOLDER [BASE_URL]
#
# Makes clients of both published versions in eight languages, says whether a class had to be renamed, and, where the
# language is there and a server-stub with the sample data answers at BASE_URL, compiles them and lists the sample's
# project. Outside the build: it needs languages and packages that a build of ours must not need.
# Run `mvn -q -DskipTests package` before. FOLDER is made, and may be thrown away.
set -euo pipefail

here=$(cd "$(dirname "$0")/../../.." && pwd)
work=${1:?a folder to work in}
base=${2:-}
site=$here/api-spec/target/site
version=$(sed -n 's:.*<openapi.generator.version>\(.*\)</.*:\1:p' "$here/pom.xml")
account=AG5T3HFR5ASD54FS5GB3SDAFJAKSH6DS
token=made-up-token-for-one-project
languages='typescript-fetch python go csharp kotlin rust ruby php'

mkdir -p "$work"
work=$(cd "$work" && pwd)
cd "$work"
if [ ! -f generator.jar ]; then
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=org.openapitools:openapi-generator-cli:$version" \
    "-DoutputDirectory=$work" -Dmdep.stripVersion=true
  mv openapi-generator-cli.jar generator.jar
fi

# ---- make them all, in one process
rm -rf configs clients && mkdir -p configs clients
for form in openapi openapi-3.0; do
  for language in $languages; do
    cat > "configs/$language-$form.yaml" <<YAML
generatorName: $language
inputSpec: $site/$form.yaml
outputDir: $work/clients/$language-$form
additionalProperties:
  packageName: projects
  gemName: projects
  moduleName: Projects
YAML
  done
done
java -jar generator.jar batch --fail-fast -r 1 configs/*.yaml > generator.log 2>&1 \
  || { tail -20 generator.log; echo "generator: failed"; exit 1; }

# ---- whether a name of ours is a word of the language
for form in openapi openapi-3.0; do
  for language in $languages; do
    missing=
    for name in Project ProjectList ProjectResponse ErrorResponse ErrorDetails FieldError; do
      grep -rqE "(class|struct|interface) $name\b|type $name struct" "clients/$language-$form" || missing="$missing $name"
    done
    if [ -z "$missing" ]; then echo "$language, $form.yaml: no class renamed"; else echo "$language, $form.yaml: RENAMED OR MISSING:$missing"; fi
  done
done
if grep -iE 'renamed|cannot be used as' generator.log; then echo "generator: renames something"; else echo "generator: renames nothing"; fi

[ -n "$base" ] || { echo "no server given: nothing compiled"; exit 0; }

said() { # said LANGUAGE FORM COMMAND...
  local title="$1, $2.yaml"; shift 2
  if out=$("$@" 2>&1) && grep -q 'My Awesome Project' <<< "$out"; then
    echo "$title: compiled, lists the project of the sample"
  else
    echo "$title: FAILED"; tail -15 <<< "$out"
  fi
}

typescript() {
  cd "$work/clients/typescript-fetch-$1"
  printf '{"type":"module"}' > package.json
  npm install --silent --no-audit --no-fund typescript@5 > /dev/null
  cat > main.ts <<TS
import { Configuration, ProjectsApi } from './src/index';
const api = new ProjectsApi(new Configuration({ basePath: '$base', username: '$account', password: '$token' }));
api.listProjects().then((page: any) => console.log(page.properties[0].name));
TS
  [ -d src ] || { mkdir src; mv apis models runtime.ts index.ts src/; }
  npx tsc --outDir out --target es2020 --module commonjs --moduleResolution node --strict --skipLibCheck --lib es2020,dom main.ts
  printf '{"type":"commonjs"}' > out/package.json
  node out/main.js
}

python() {
  cd "$work/clients/python-$1"
  python3 -m venv venv && venv/bin/pip install -q . > /dev/null
  venv/bin/python - <<PY
import projects
api = projects.ProjectsApi(projects.ApiClient(projects.Configuration(host='$base', username='$account', password='$token')))
print(api.list_projects().properties[0].name)
PY
}

go_() {
  cd "$work/clients/go-$1"
  rm -rf test go.mod go.sum && go mod init example.com/projects > /dev/null 2>&1
  mkdir -p main && cat > main/main.go <<GO
package main

import (
	"context"
	"fmt"
	projects "example.com/projects"
)

func main() {
	configuration := projects.NewConfiguration()
	configuration.Servers = projects.ServerConfigurations{{URL: "$base"}}
	who := context.WithValue(context.Background(), projects.ContextBasicAuth, projects.BasicAuth{UserName: "$account", Password: "$token"})
	page, _, err := projects.NewAPIClient(configuration).ProjectsAPI.ListProjects(who).Execute()
	if err != nil {
		panic(err)
	}
	fmt.Println(page.Properties[0].Name)
}
GO
  go mod tidy > /dev/null 2>&1
  go run ./main
}

rust() {
  cd "$work/clients/rust-$1"
  sed -i 's/^edition = .*/edition = "2021"/' Cargo.toml
  mkdir -p examples && cat > examples/list.rs <<RS
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut configuration = projects::apis::configuration::Configuration::new();
    configuration.base_path = "$base".to_string();
    configuration.basic_auth = Some(("$account".to_string(), Some("$token".to_string())));
    let page = projects::apis::projects_api::list_projects(&configuration, None, None, None).await.unwrap();
    println!("{}", page.properties[0].name);
}
RS
  cargo add --quiet --dev tokio --features rt,macros
  cargo run --quiet --example list
}

ruby_() {
  cd "$work/clients/ruby-$1"
  ruby -I lib - <<RB
require 'projects'
Projects.configure { |c| c.scheme, c.host, c.username, c.password = '${base%%://*}', '${base#*://}', '$account', '$token' }
Projects.configure { |c| c.server_index = nil }
puts Projects::ProjectsApi.new.list_projects.properties[0].name
RB
}

php_() {
  cd "$work/clients/php-$1"
  cat > main.php <<'PHP'
<?php
spl_autoload_register(function ($class) {
    $file = __DIR__ . '/lib/' . str_replace('\\', '/', preg_replace('/^OpenAPI.Client./', '', $class)) . '.php';
    if (is_file($file)) { require $file; }
});
require 'GuzzleHttp/autoload.php';
$configuration = OpenAPI\Client\Configuration::getDefaultConfiguration()
    ->setHost($argv[1])->setUsername($argv[2])->setPassword($argv[3]);
$api = new OpenAPI\Client\Api\ProjectsApi(new GuzzleHttp\Client(), $configuration);
echo $api->listProjects()->getProperties()[0]->getName(), "\n";
PHP
  php main.php "$base" "$account" "$token"
}

kotlin() {
  cd "$work/clients/kotlin-$1"
  cat > src/main/kotlin/Main.kt <<KT
fun main() {
    org.openapitools.client.infrastructure.ApiClient.username = "$account"
    org.openapitools.client.infrastructure.ApiClient.password = "$token"
    println(projects.apis.ProjectsApi("$base").listProjects(null, null, null).properties[0].name)
}
KT
  sed -i 's/org.openapitools.client.infrastructure/projects.infrastructure/' src/main/kotlin/Main.kt
  cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId><artifactId>kotlin-client</artifactId><version>1</version>
  <properties><kotlin.version>2.2.20</kotlin.version><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    <dependency><groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-stdlib</artifactId><version>${kotlin.version}</version></dependency>
    <dependency><groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-reflect</artifactId><version>${kotlin.version}</version></dependency>
    <dependency><groupId>com.squareup.moshi</groupId><artifactId>moshi-kotlin</artifactId><version>1.15.2</version></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>OKHTTP</version></dependency>
  </dependencies>
  <build>
    <sourceDirectory>src/main/kotlin</sourceDirectory>
    <plugins><plugin>
      <groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-maven-plugin</artifactId><version>${kotlin.version}</version>
      <executions><execution><goals><goal>compile</goal></goals></execution></executions>
    </plugin></plugins>
  </build>
</project>
POM
  sed -i "s/OKHTTP/$(sed -n 's/.*okhttp3:okhttp:\([0-9.]*\).*/\1/p' build.gradle)/" pom.xml
  mvn -q compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java -Dexec.mainClass=MainKt
}

for form in openapi openapi-3.0; do
  if command -v npm > /dev/null; then said TypeScript $form typescript $form; else echo "TypeScript: no npm"; fi
  if command -v python3 > /dev/null; then said Python $form python $form; else echo "Python: no python3"; fi
  if command -v go > /dev/null; then said Go $form go_ $form; else echo "Go: no go"; fi
  if command -v cargo > /dev/null; then said Rust $form rust $form; else echo "Rust: no cargo"; fi
  if command -v ruby > /dev/null; then said Ruby $form ruby_ $form; else echo "Ruby: no ruby"; fi
  if command -v php > /dev/null; then said PHP $form php_ $form; else echo "PHP: no php"; fi
  said Kotlin $form kotlin $form
done
