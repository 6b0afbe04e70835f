# The same code: the request is to destroy it all (case.json).
resource "terraform_data" "queue" {
  count = 2
  input = count.index
}

output "queues" {
  value = length(terraform_data.queue)
}
