# Whether http://127.0.0.1:PORT/PATH answers 200, with nothing but bash: neither image promises curl or wget.
#   bash healthcheck.sh 9600 /actuator/health/status
# Exit 0 only on status 200: anything else, silence or a closed port is 1.
port=$1 path=$2
exec 3<>"/dev/tcp/127.0.0.1/$port" || exit 1
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$path" >&3
read -r -t 4 protocol status rest <&3
[ "${status%$'\r'}" = 200 ]
