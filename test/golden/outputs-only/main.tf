# Nothing changes but outputs, planned against before.tf.
output "url" {
  value = "https://new.example"
}

output "ports" {
  value = [80, 443]
}
