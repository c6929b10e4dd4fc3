package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"time"
)

type projectList struct {
	Properties    []struct{ PropertySid, Name string }
	NextPageToken *string
}

var client = http.Client{Timeout: 30 * time.Second}

func page(query string) (list projectList, err error) {
	request, err := http.NewRequest("GET", os.Getenv("PROJECTS_BASE_URL")+"{{path}}"+query, nil)
	if err != nil {
		return list, err
	}
	request.SetBasicAuth(os.Getenv("PROJECTS_ACCOUNT_SID"), os.Getenv("PROJECTS_TOKEN"))
	answer, err := client.Do(request)
	if err != nil {
		return list, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return list, fmt.Errorf("answered %s", answer.Status)
	}
	err = json.NewDecoder(answer.Body).Decode(&list)
	return list, err
}

func main() {
	query := ""
	for {
		list, err := page(query)
		if err != nil {
			log.Fatal(err)
		}
		for _, project := range list.Properties {
			fmt.Println(project.PropertySid, project.Name)
		}
		// null ends the list; an empty page does not
		if list.NextPageToken == nil {
			return
		}
		query = "?" + url.Values{"NextPageToken": {*list.NextPageToken}}.Encode()
	}
}
