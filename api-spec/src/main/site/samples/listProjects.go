package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	request, err := http.NewRequest("GET", os.Getenv("PROJECTS_BASE_URL")+"{{path}}", nil)
	if err != nil {
		log.Fatal(err)
	}
	request.SetBasicAuth(os.Getenv("PROJECTS_ACCOUNT_SID"), os.Getenv("PROJECTS_TOKEN"))
	client := http.Client{Timeout: 30 * time.Second}
	answer, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		log.Fatal(answer.Status)
	}
	var page struct {
		Properties []struct{ PropertySid, Name string }
	}
	if err := json.NewDecoder(answer.Body).Decode(&page); err != nil {
		log.Fatal(err)
	}
	for _, project := range page.Properties {
		fmt.Println(project.PropertySid, project.Name)
	}
}
