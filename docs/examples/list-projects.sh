#!/bin/sh
# Lists all projects, one JSON object a line, by curl and jq. Exit 0 only if these are all.
# Needs PROJECTS_BASE_URL, PROJECTS_ACCOUNT_SID, PROJECTS_TOKEN.
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
# from a file, not from the command line, where everybody could read it
printf 'user = "%s:%s"\n' "$PROJECTS_ACCOUNT_SID" "$PROJECTS_TOKEN" > "$dir/login"

# get QUERY: one page into $dir/page; three tries
get() {
    for wait in 1 2 0; do
        # no file over 8 MB: curl cannot always know beforehand how long a body will be
        status=$(ulimit -f 16384; curl --silent --config "$dir/login" --max-time 5 --dump-header "$dir/head" \
            --output "$dir/page" --write-out '%{http_code}' "$PROJECTS_BASE_URL/v2/Properties$1" 2> /dev/null)
        curl_exit=$?
        [ "$curl_exit" -ge 128 ] && return 1
        [ "$curl_exit" -eq 0 ] && [ "$status" = 200 ] && return 0
        case "$curl_exit-$status" in
            0-429|0-5??) told=$(tr -d '\r' < "$dir/head" | sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\)$/\1/p' | tail -n 1)
                [ "${told:-0}" -gt 10 ] && return 1
                [ "${told:-0}" -gt "$wait" ] && [ "$wait" -gt 0 ] && wait=$told ;;
            0-*) return 1 ;;
        esac
        sleep "$wait"
    done
    return 1
}

query=
: > "$dir/seen"
while :; do
    get "$query" || { echo "giving up: curl exit $curl_exit, status $status" >&2; exit 1; }
    iconv -f UTF-8 -t UTF-8 "$dir/page" > /dev/null 2>&1 || { echo "giving up: not UTF-8" >&2; exit 1; }
    jq -ces 'length == 1 and (.[0].Properties | type == "array" and all(.PropertySid and .Name))' "$dir/page" > /dev/null 2>&1 \
        || { echo "giving up: not a page of projects" >&2; exit 1; }
    jq -c '.Properties[]' "$dir/page"
    token=$(jq -r '.NextPageToken // empty' "$dir/page")
    [ -n "$token" ] || exit 0
    grep -qxF -e "$token" "$dir/seen" && { echo "giving up: the same page again" >&2; exit 1; }
    echo "$token" >> "$dir/seen"
    query="?NextPageToken=$token"
done
