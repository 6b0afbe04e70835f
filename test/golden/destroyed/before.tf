# The state that goes.
resource "terraform_data" "queue" {
  count = 2
  input = count.index
}

output "queues" {
  value = length(terraform_data.queue)
}
